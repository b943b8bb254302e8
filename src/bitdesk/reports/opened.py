"""The days on which visitors were received, as a classification counts them: over all the offices together.

The order of 16 April 2019 asks for 180 days a year of a tourist office of category II and for 240 of category I, all
offices together; a market or a festival may count where no office was open. Whether it does, somebody decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from bitdesk.desk import Desk
from bitdesk.models import Office, counted_visit
from bitdesk.reports.season import open_minutes

visit = counted_visit.c


@dataclass(frozen=True, slots=True)
class OpenDay:
    """A day: the codes of the offices that were open with their minutes, and whether visitors were met outside."""

    day: date
    offices: tuple[tuple[str, int], ...]
    has_outreach: bool


@dataclass(frozen=True, slots=True)
class OpenedOffice:
    """An office's year: on how many days it was open, and how long together."""

    code: str
    name: str
    days: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Opened:
    """A year: its offices, and each day on which visitors were received."""

    year: int
    offices: tuple[OpenedOffice, ...]
    days: tuple[OpenDay, ...]

    @property
    def open_days(self) -> int:
        """Return on how many days one office at least was open."""
        return sum(bool(day.offices) for day in self.days)

    @property
    def outreach_days(self) -> int:
        """Return on how many further days visitors were met outside only."""
        return sum(not day.offices for day in self.days)


def opened(desk: Desk, year: int) -> Opened:
    """Return the days of a year on which visitors were received, as far as they are known here."""
    outside = visit.visited_on.between(f"{year}-01-01", f"{year}-12-31") & visit.outreach_id.is_not(None)
    with desk.read() as session:
        minutes = open_minutes(session, year)
        offices = session.execute(select(Office.id, Office.code, Office.name).order_by(Office.id)).all()
        outreach = set(session.scalars(select(visit.visited_on).where(outside).distinct()))
    by_day: dict[str, list[tuple[str, int]]] = {day: [] for day in outreach}
    for office in offices:
        for day, length in minutes.get(office.id, {}).items():
            by_day.setdefault(day, []).append((office.code, length))
    totals = (
        OpenedOffice(row.code, row.name, len(found := minutes.get(row.id, {})), sum(found.values())) for row in offices
    )
    days = (OpenDay(date.fromisoformat(day), tuple(by_day[day]), day in outreach) for day in sorted(by_day))
    return Opened(year, tuple(totals), tuple(days))
