"""The weekly looks at the sites: who looked when, what was found, and the weeks in which nobody did.

A week is one of the calendar, from Monday on; where the organisation decides on other intervals
(`review_every_days`), they are counted from the Monday of a site's first day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile
from typing import Any, NamedTuple

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.reports import settings
from bitdesk.reports.reviews.sites import SiteRow, known_sites

WITHDRAWN = -1
"""What a look has found that was taken back: it proves nothing."""


class Look(NamedTuple):
    """Somebody looked at a site: when (UTC milliseconds), who (a counselor's code, or an office), and what was new."""

    id: bytes
    checked_on: date
    checked_at: int
    by: str
    found: int
    is_own: bool


@dataclass(frozen=True, slots=True)
class Week:
    """Some days of a site, and the looks in them, the first one first."""

    first: date
    last: date
    looks: tuple[Look, ...]

    @property
    def found(self) -> int:
        """Return how many new reviews were found."""
        return sum(look.found for look in self.looks)

    @property
    def is_missed(self) -> bool:
        """Return whether it is over and nobody looked."""
        return not self.looks and self.last < clock.business_date()


@dataclass(frozen=True, slots=True)
class Watched:
    """A site with its weeks, the present one last."""

    site: SiteRow
    weeks: tuple[Week, ...]

    @property
    def last_look(self) -> Look | None:
        """Return the latest look, None where nobody ever looked."""
        return next((week.looks[-1] for week in reversed(self.weeks) if week.looks), None)

    @property
    def is_due(self) -> bool:
        """Return whether nobody has looked this week."""
        return bool(self.weeks) and not self.weeks[-1].looks

    @property
    def weeks_late(self) -> int:
        """Return how many weeks in a row nobody looked, this one apart; 0 where somebody looked this week."""
        before = reversed(self.weeks[:-1])
        return sum(1 for _ in takewhile(lambda week: week.is_missed, before)) if self.is_due else 0

    @property
    def missed(self) -> tuple[Week, ...]:
        """Return the weeks in which nobody looked."""
        return tuple(week for week in self.weeks if week.is_missed)


def watched(desk: Desk) -> tuple[Watched, ...]:
    """Return the sites that are looked at, each with all its weeks until today."""
    today = clock.business_date()
    found = _watched(desk, date.min, today)
    return tuple(each for each in found if each.site.retired_on is None or each.site.retired_on > today)


def late(desk: Desk) -> tuple[Watched, ...]:
    """Return the sites at which nobody looked last week, nor in this one, the longest forgotten first."""
    found = [each for each in watched(desk) if each.weeks_late]
    return tuple(sorted(found, key=lambda each: -each.weeks_late))


def register(desk: Desk, year: int) -> tuple[Watched, ...]:
    """Return what was looked at in a year, site by site: the weeks that end in it, until today."""
    first, last = date(year, 1, 1), min(date(year, 12, 31), clock.business_date())
    found = _watched(desk, first, last)
    kept = (Watched(each.site, tuple(week for week in each.weeks if week.last.year == year)) for each in found)
    return tuple(each for each in kept if each.weeks)


def _watched(desk: Desk, first: date, last: date) -> tuple[Watched, ...]:
    every = settings.value(desk, "review_every_days")
    with desk.database.reading() as connection:
        looks = _looks(connection, desk.desk_id)
    return tuple(_watch(site, looks.get(site.id, ()), every, first, last) for site in known_sites(desk))


def _watch(site: SiteRow, looks: Sequence[Look], every: int, first: date, last: date) -> Watched:
    if site.retired_on is not None:
        last = min(last, site.retired_on - timedelta(days=1))
    monday = site.starts_on - timedelta(days=site.starts_on.weekday())
    by_week: dict[int, list[Look]] = {}
    for look in looks:
        by_week.setdefault((look.checked_on - monday).days // every, []).append(look)
    weeks = []
    for at in range(max((last - monday).days // every + 1, 0)):
        start = monday + timedelta(days=at * every)
        end = start + timedelta(days=every - 1)
        if end >= first:
            weeks.append(Week(start, end, tuple(by_week.get(at, ()))))
    return Watched(site, tuple(weeks))


def _looks(connection: Any, desk_id: bytes) -> dict[bytes, list[Look]]:
    rows = connection.execute(
        "SELECT c.site_id, c.id, c.checked_on, c.checked_at, coalesce(k.code, o.name, ''), c.found, c.desk_id = ? "
        "FROM review_check c LEFT JOIN counselor k ON k.id = c.author_id LEFT JOIN workstation w ON w.id = c.desk_id "
        "LEFT JOIN office o ON o.id = w.office_id WHERE c.found > ? ORDER BY c.checked_at, c.id",
        (desk_id, WITHDRAWN),
    )
    looks: dict[bytes, list[Look]] = {}
    for site_id, look_id, day, at_ms, by, found, is_own in rows:
        look = Look(look_id, date.fromisoformat(day), at_ms, by, found, bool(is_own))
        looks.setdefault(site_id, []).append(look)
    return looks
