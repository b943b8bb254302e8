"""What a counselor looks at before leaving: the day's figures and the days that nobody confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bitdesk.desk import Desk
from bitdesk.models import OpeningDay, OpeningHours, Visit
from bitdesk.reports.periods import Periods, planned, union

DAYS_BACK = 14


@dataclass(frozen=True, slots=True)
class DayEnd:
    """A day of the office at its end.

    `planned` and `periods` are minutes of the day; `periods` is None until a desk has confirmed them,
    and empty where the office was closed.
    `unconfirmed` are the days of the last two weeks on which the office was to open and of which nothing is known.
    """

    visited_on: date
    visitors: int
    entries: int
    outreach_visitors: int
    planned: Periods
    periods: Periods | None
    zero_confirmed: bool
    unconfirmed: tuple[date, ...]


def day_end(desk: Desk, on: date) -> DayEnd:
    """Return what there is to know of a day at its end."""
    with desk.read() as session:
        visitors, entries = _counted(session, desk, on, outreach=False)
        outside, more = _counted(session, desk, on, outreach=True)
        days = _days(session, desk, on)
        confirmed = [day.periods for day in days if day.periods is not None]
        return DayEnd(
            visited_on=on, visitors=visitors, entries=entries + more, outreach_visitors=outside,
            planned=planned(_hours(session, desk), on),
            periods=union(confirmed) if confirmed else None,
            zero_confirmed=any(day.zero_confirmed_at is not None for day in days),
            unconfirmed=_unconfirmed(session, desk, on),
        )  # fmt: skip


def _counted(session: Session, desk: Desk, on: date, *, outreach: bool) -> tuple[int, int]:
    place = Visit.outreach_id.is_not(None) if outreach else Visit.outreach_id.is_(None)
    people, entries = session.execute(
        select(func.coalesce(func.sum(Visit.party_size), 0), func.count()).where(
            Visit.office_id == desk.office_id,
            Visit.visited_on == on.isoformat(),
            Visit.voided_at.is_(None),
            place,
        )
    ).one()
    return int(people), int(entries)


def _days(session: Session, desk: Desk, on: date) -> list[OpeningDay]:
    query = select(OpeningDay).where(OpeningDay.office_id == desk.office_id, OpeningDay.opened_on == on.isoformat())
    return list(session.scalars(query))


def _hours(session: Session, desk: Desk) -> list[OpeningHours]:
    query = select(OpeningHours).where(OpeningHours.office_id == desk.office_id, OpeningHours.retired_on.is_(None))
    return list(session.scalars(query))


def _unconfirmed(session: Session, desk: Desk, on: date) -> tuple[date, ...]:
    hours = _hours(session, desk)
    first = max(on - timedelta(days=DAYS_BACK), date.fromisoformat(desk.identity.counts_from))
    known = set(
        session.scalars(
            select(OpeningDay.opened_on).where(
                OpeningDay.office_id == desk.office_id, OpeningDay.opened_on >= first.isoformat()
            )
        )
    )
    days = (first + timedelta(days=n) for n in range((on - first).days))
    return tuple(day for day in days if day.isoformat() not in known and planned(hours, day))
