"""The days on which an office is closed whatever its opening hours say: a row a day, entered as a range."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import ClosedDay
from bitdesk.reference import assign, check_dates, flushed, found, writing
from bitdesk.reports.reference import office_by_code

MOST_DAYS = 366


def add_closed_days(
    desk: Desk, first_day: date, last_day: date, office_code: str | None = None, reason: str | None = None
) -> tuple[bytes, ...]:
    """Close an office (every office where none is named) from a day to another, and return the rows' ids.

    Raises:
        RuleError: the office is unknown, the days cannot be, or one of them is a closed day of that office already.
    """
    days = _days(first_day, last_day)
    with writing(desk) as session:
        office_id = _office_id(session, office_code)
        _check_free(session, office_id, days)
        return tuple(_insert(session, day, office_id, reason) for day in days)


def change_closed_days(
    desk: Desk,
    row_ids: Sequence[bytes],
    first_day: date,
    last_day: date,
    office_code: str | None = None,
    reason: str | None = None,
) -> tuple[bytes, ...]:
    """Give closed days that were entered together other days, another office or reason.

    A day that they do not have any more is retired, a new one has a row of its own.

    Returns:
        The ids of the rows, in the order of their days.

    Raises:
        RuleError: as for new ones, or one of them is unknown.
    """
    days = _days(first_day, last_day)
    with writing(desk) as session:
        office_id = _office_id(session, office_code)
        rows = {row.closed_on: row for row in (found(session, ClosedDay, row_id) for row_id in row_ids)}
        _check_free(session, office_id, days, row_ids)
        for closed_on, row in rows.items():
            if closed_on not in days:
                assign(row, retired_on=clock.business_date())
        kept = {day: row for day, row in rows.items() if day in days}
        for row in kept.values():
            assign(row, office_id=office_id, reason=reason or None, retired_on=None)
        return tuple(kept[day].id if day in kept else _insert(session, day, office_id, reason) for day in days)


def check_days_free(session: Session, rows: Collection[ClosedDay]) -> None:
    """Refuse to bring closed days back that have been entered again meanwhile.

    Raises:
        RuleError: with the day.
    """
    row_ids = [row.id for row in rows]
    for row in rows:
        _check_free(session, row.office_id, [row.closed_on], row_ids)


def _days(first_day: date, last_day: date) -> list[str]:
    check_dates(first_day, last_day)
    if (last_day - first_day).days >= MOST_DAYS:
        raise RuleError(noop("That is more than a year. Correct the dates, or retire the office."))
    return [(first_day + timedelta(days=n)).isoformat() for n in range((last_day - first_day).days + 1)]


def _office_id(session: Session, office_code: str | None) -> bytes | None:
    return office_by_code(session, office_code).id if office_code else None


def _insert(session: Session, day: str, office_id: bytes | None, reason: str | None) -> bytes:
    return flushed(session, ClosedDay(office_id=office_id, closed_on=day, reason=reason or None))


def _check_free(
    session: Session, office_id: bytes | None, days: Collection[str], own_ids: Collection[bytes] = ()
) -> None:
    same = ClosedDay.office_id.is_(None) if office_id is None else ClosedDay.office_id == office_id
    query = (
        select(ClosedDay.closed_on)
        .where(same, ClosedDay.closed_on.in_(days), ClosedDay.retired_on.is_(None), ClosedDay.id.not_in(own_ids))
        .order_by(ClosedDay.closed_on)
    )
    known = session.scalars(query.limit(1)).first()
    if known is not None:
        raise RuleError(
            noop("{day} is a closed day already. Change that one, or choose other days."), day=date.fromisoformat(known)
        )
