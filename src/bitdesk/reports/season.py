"""The season's table: visitors, open days and visitors an open hour, by office, out of the visits themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bitdesk.desk import Desk
from bitdesk.models import Office, OpeningDay, OpeningHours, Visit, VisitCorrection, counted_visit
from bitdesk.reports.periods import closed_days, minutes, planned, union

SUMMER_MONTHS = (7, 8)

visit = counted_visit.c


@dataclass(frozen=True, slots=True)
class OfficeSeason:
    """A year of one office, outreach apart.

    `months` are the visitors of the twelve months; `open_minutes` the union over the office's desks;
    `summer_*` are July and August; `per_open_hour` is visitors an open hour in summer, None where it was closed.
    """

    code: str
    name: str
    visitors: int
    open_days: int
    open_minutes: int
    summer_visitors: int
    summer_open_minutes: int
    months: tuple[int, ...]

    @property
    def per_open_hour(self) -> float | None:
        """Return the visitors an open hour in July and August."""
        return self.summer_visitors * 60 / self.summer_open_minutes if self.summer_open_minutes else None


@dataclass(frozen=True, slots=True)
class Season:
    """A year of the organisation: its offices, and the visitors met at outreach events."""

    year: int
    offices: tuple[OfficeSeason, ...]
    outreach_visitors: int

    @property
    def visitors(self) -> int:
        """Return everyone who was welcomed, at the offices and outside."""
        return self.outreach_visitors + sum(office.visitors for office in self.offices)


def season(desk: Desk, year: int) -> Season:
    """Return the table of a year."""
    with desk.read() as session:
        months, outside = _months(session, year)
        opened = open_minutes(session, year)
        offices = session.execute(select(Office.id, Office.code, Office.name).order_by(Office.id)).all()
    rows = []
    for office_id, code, name in offices:
        by_month = tuple(months.get((office_id, month), 0) for month in range(1, 13))
        days = opened.get(office_id, {})
        summer_minutes = sum(length for day, length in days.items() if int(day[5:7]) in SUMMER_MONTHS)
        summer_visitors = sum(by_month[month - 1] for month in SUMMER_MONTHS)
        rows.append(
            OfficeSeason(
                code,
                name,
                sum(by_month),
                len(days),
                sum(days.values()),
                summer_visitors,
                summer_minutes,
                by_month,
            )
        )
    return Season(year, tuple(rows), outside)


def years(desk: Desk) -> tuple[int, ...]:
    """Return the years that have a visit, latest first."""
    with desk.read() as session:
        bounds = [
            session.scalar(select(bound(column)))
            for bound in (func.min, func.max)
            for column in (Visit.visited_on, VisitCorrection.visited_on)
        ]
    known = [date.fromisoformat(day).year for day in bounds if day is not None]
    return tuple(range(max(known), min(known) - 1, -1)) if known else ()


def _months(session: Session, year: int) -> tuple[dict[tuple[bytes, int], int], int]:
    """Return the visitors by office and month, and those met outside: all in one reading of the visits."""
    month, outreach = func.substr(visit.visited_on, 6, 2), visit.outreach_id.is_not(None)
    query = (
        select(visit.office_id, month, outreach, func.sum(visit.party_size))
        .where(visit.visited_on.between(f"{year}-01-01", f"{year}-12-31"))
        .group_by(visit.office_id, month, outreach)
    )
    months: dict[tuple[bytes, int], int] = {}
    outside = 0
    for office_id, number, is_outside, people in session.execute(query):
        if is_outside:
            outside += int(people)
        else:
            months[office_id, int(number)] = int(people)
    return months, outside


def open_minutes(session: Session, year: int) -> dict[bytes, dict[str, int]]:
    """Return how long each office was open on each day of a year that it was: by office, the minutes by ISO day."""
    query = select(OpeningDay.office_id, OpeningDay.opened_on, OpeningDay.periods).where(
        OpeningDay.opened_on.between(f"{year}-01-01", f"{year}-12-31")
    )
    said: dict[bytes, dict[str, list[list[list[int]]]]] = {}
    for office_id, opened_on, periods in session.execute(query):
        days = said.setdefault(office_id, {}).setdefault(opened_on, [])
        if periods is not None:
            days.append(periods)
    hours: dict[bytes, list[OpeningHours]] = {}
    for row in session.scalars(select(OpeningHours).where(OpeningHours.retired_on.is_(None))):
        hours.setdefault(row.office_id, []).append(row)
    closed = closed_days(session, date(year, 1, 1), date(year, 12, 31))
    return {
        office_id: {
            day: minutes(union(known) if known else planned(hours.get(office_id, []), date.fromisoformat(day), closed))
            for day, known in days.items()
            if not known or any(known)  # a day on which every desk says "closed" is no open day
        }
        for office_id, days in said.items()
    }
