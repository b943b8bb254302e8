"""Which days the paper grid shows: a week at the office, all of a short event, a week of a long one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bitdesk.reports.reference import OutreachChoice

WEEK = 7


class PaperDays(NamedTuple):
    """A place, and some days in a row; no event means the office."""

    event: OutreachChoice | None
    first: date

    @property
    def length(self) -> int:
        """How many days there are."""
        return WEEK if self.event is None or not _is_short(self.event) else _length(self.event)

    @property
    def last(self) -> date:
        """The last day."""
        return self.first + timedelta(days=self.length - 1)

    def turned(self, weeks: int) -> PaperDays:
        """The days so many weeks later."""
        return self._replace(first=self.first + timedelta(days=WEEK * weeks))

    def can_turn(self, weeks: int, counted_from: date, today: date) -> bool:
        """Whether there are earlier or later days on which anything can be typed."""
        first, last = counted_from, today
        if self.event is not None:
            first, last = max(first, self.event.starts_on), min(last, self.event.ends_on)
        return self.first > first if weeks < 0 else self.last < last


def beginning(event: OutreachChoice | None, today: date) -> PaperDays:
    """The days to begin with: this week, or those of an event that are nearest to today."""
    if event is not None and _is_short(event):
        return PaperDays(event, event.starts_on)
    day = today if event is None else min(today, event.ends_on)
    return PaperDays(event, day - timedelta(days=day.weekday()))


def _length(event: OutreachChoice) -> int:
    return (event.ends_on - event.starts_on).days + 1


def _is_short(event: OutreachChoice) -> bool:
    return _length(event) <= WEEK
