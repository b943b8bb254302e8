"""The days on which an office was open, as its desks confirm them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.checks import Periods, check_date, check_hour, check_periods
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import counted_visit
from bitdesk.revisions import open_day


def confirm(desk: Desk, on: date, periods: Periods | None = None, *, zero: bool = False) -> bytes:
    """Confirm that the office was open on a day, and when; with `zero`, that nobody came.

    Args:
        desk: a desk of the office.
        on: the day.
        periods: minutes of the day, [start, end[, in order; None leaves them as planned or as said before.
        zero: the counselor was there and counted nobody.

    Returns:
        The opening day's id.

    Raises:
        RuleError: a day that cannot be, periods that overlap or end before they start, or a zero where somebody
            was counted.
        OutageError: the disk refuses; nothing was recorded.
    """
    check_date(desk, on)
    if periods is not None:
        check_periods(periods)
    with desk.write() as session:
        day = open_day(session, desk, on.isoformat())
        if periods is not None:
            day.periods = [list(period) for period in periods]
        if zero:
            _check_nobody(session, desk, on)
            day.zero_confirmed_at = clock.now_ms()
        session.flush()
        return day.id


def close(desk: Desk, on: date) -> bytes:
    """Say that the office was closed on a day, whatever was planned; it counts as no open day.

    Returns:
        The opening day's id; its periods are empty.

    Raises:
        RuleError: a day that cannot be, or one on which somebody was counted at the office.
        OutageError: the disk refuses; nothing was recorded.
    """
    check_date(desk, on)
    with desk.write() as session:
        _check_nobody(session, desk, on)
        day = open_day(session, desk, on.isoformat())
        day.periods, day.zero_confirmed_at, day.zero_hours = [], None, None
        session.flush()
        return day.id


def confirm_zero_hour(desk: Desk, on: date, hour: int) -> bytes:
    """Confirm that nobody came in an hour: it was watched, and is not forgotten.

    Whoever is counted in it afterwards wins: the hour is then simply not shown as a zero any more.

    Returns:
        The opening day's id.

    Raises:
        RuleError: a day or an hour that cannot be, or one in which somebody was counted at the office.
        OutageError: the disk refuses; nothing was recorded.
    """
    check_date(desk, on)
    check_hour(on, hour)
    with desk.write() as session:
        if _is_counted(session, desk, on, counted_visit.c.hour == hour):
            raise RuleError(
                noop("Visitors were counted at {hour}:00 on that day: the hour is no zero. Correct them first."),
                hour=hour,
            )
        day = open_day(session, desk, on.isoformat())
        day.zero_hours = sorted({*(day.zero_hours or ()), hour})
        session.flush()
        return day.id


def withdraw_zero_hour(desk: Desk, on: date, hour: int) -> bytes:
    """Take back that nobody came in an hour.

    Returns:
        The opening day's id.

    Raises:
        OutageError: the disk refuses; nothing was recorded.
    """
    with desk.write() as session:
        day = open_day(session, desk, on.isoformat())
        day.zero_hours = [zero for zero in day.zero_hours or () if zero != hour] or None
        session.flush()
        return day.id


def _check_nobody(session: Session, desk: Desk, on: date) -> None:
    if _is_counted(session, desk, on):
        raise RuleError(noop("Visitors were counted at the office on that day: say when it was open instead."))


def _is_counted(session: Session, desk: Desk, on: date, *where: ColumnElement[bool]) -> bool:
    counted = select(counted_visit.c.id).where(
        counted_visit.c.office_id == desk.office_id,
        counted_visit.c.visited_on == on.isoformat(),
        counted_visit.c.outreach_id.is_(None),
        *where,
    )
    return session.scalars(counted.limit(1)).first() is not None
