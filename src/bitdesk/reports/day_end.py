"""What a counselor looks at before leaving: the day's figures and the days that nobody confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.models import OpeningDay, OpeningHours, counted_visit
from bitdesk.reports.periods import Periods, closed_days, planned, union, whole_hours

DAYS_BACK = 14


@dataclass(frozen=True, slots=True)
class DayEnd:
    """A day of the office at its end.

    `planned` and `periods` are minutes of the day; `periods` is None until a desk has confirmed them,
    and empty where the office was closed.
    `unobserved_hours` are those that are over and in which it was open: nobody was counted in them, and it was not
    confirmed that nobody came.
    `unconfirmed` are the days of the last two weeks on which the office was to open and of which nothing is known.
    """

    visited_on: date
    visitors: int
    entries: int
    outreach_visitors: int
    planned: Periods
    periods: Periods | None
    zero_confirmed: bool
    unobserved_hours: tuple[int, ...]
    unconfirmed: tuple[date, ...]


def day_end(desk: Desk, on: date) -> DayEnd:
    """Return what there is to know of a day at its end."""
    with desk.read() as session:
        visitors, entries = _counted(session, desk, on, outreach=False)
        outside, more = _counted(session, desk, on, outreach=True)
        days = _days(session, desk, on)
        confirmed = [day.periods for day in days if day.periods is not None]
        plan = planned(_hours(session, desk), on, closed_days(session, on, on))
        periods = union(confirmed) if confirmed else None
        zero = any(day.zero_confirmed_at is not None for day in days)
        known = _observed(session, desk, on) | {hour for day in days for hour in day.zero_hours or ()}
        return DayEnd(
            visited_on=on, visitors=visitors, entries=entries + more, outreach_visitors=outside,
            planned=plan,
            periods=periods,
            zero_confirmed=zero,
            unobserved_hours=() if zero else _unobserved(plan if periods is None else periods, known, on),
            unconfirmed=_unconfirmed(session, desk, on),
        )  # fmt: skip


def _counted(session: Session, desk: Desk, on: date, *, outreach: bool) -> tuple[int, int]:
    visit = counted_visit.c
    place = visit.outreach_id.is_not(None) if outreach else visit.outreach_id.is_(None)
    people, entries = session.execute(
        select(
            func.coalesce(func.sum(visit.party_size), 0),
            func.count(func.coalesce(visit.group_id, visit.id).distinct()),
        ).where(visit.office_id == desk.office_id, visit.visited_on == on.isoformat(), place)
    ).one()
    return int(people), int(entries)


def _observed(session: Session, desk: Desk, on: date) -> set[int]:
    visit = counted_visit.c
    query = select(visit.hour).where(
        visit.office_id == desk.office_id,
        visit.visited_on == on.isoformat(),
        visit.outreach_id.is_(None),
        visit.hour.is_not(None),
    )
    return {int(hour) for hour in session.scalars(query.distinct())}


def _unobserved(periods: Periods, known: set[int], on: date) -> tuple[int, ...]:
    now = clock.local(clock.now_ms())
    return tuple(hour for hour in whole_hours(periods) if hour not in known and (on, hour) < (now.date(), now.hour))


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
    closed = closed_days(session, first, on)
    return tuple(day for day in days if day.isoformat() not in known and planned(hours, day, closed))
