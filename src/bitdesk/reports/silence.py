"""Whether a desk is silent for longer than its opening hours explain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bitdesk.reports.periods import Periods

LOOKED_BACK_DAYS = 400


@dataclass(frozen=True, slots=True)
class Silence:
    """A desk was not heard although its office was to open: since which day, and on how many days since.

    `since` is the day of the last contact, or the day when the desk was set up where it was `never_heard`.
    """

    since: date
    open_days: int
    never_heard: bool = False


def silence(
    heard: datetime, now: datetime, planned: Callable[[date], Periods], *, never_heard: bool = False
) -> Silence | None:
    """Return how long a desk has been silent, None where its opening hours explain it.

    A day counts when it was planned to open and is over: the desk was last heard before it opened, and its last hour
    has passed. A day on which it was heard, or that is not over yet, says nothing.

    Args:
        heard: the last contact, local.
        now: the present, local.
        planned: the periods, in minutes, that are planned for a day: none where the office is closed.
        never_heard: `heard` is when the desk was set up: there was no contact yet.
    """
    first = max(heard.date(), now.date() - timedelta(days=LOOKED_BACK_DAYS))
    days = (first + timedelta(days=n) for n in range((now.date() - first).days + 1))
    count = sum(_is_over(planned(day), day, heard, now) for day in days)
    return Silence(heard.date(), count, never_heard) if count else None


def _is_over(periods: Periods, day: date, heard: datetime, now: datetime) -> bool:
    if not periods:
        return False
    opens, closes = min(start for start, _ in periods), max(end for _, end in periods)
    return _place(heard) <= (day, opens) and (day, closes) <= _place(now)


def _place(moment: datetime) -> tuple[date, int]:
    return moment.date(), moment.hour * 60 + moment.minute
