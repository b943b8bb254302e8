"""The days on which an office was open, as its desks confirm them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.checks import Periods, check_date, check_periods
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import OpeningDay, Visit


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
        day = _day(session, desk, on)
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
        day = _day(session, desk, on)
        day.periods, day.zero_confirmed_at = [], None
        session.flush()
        return day.id


def _check_nobody(session: Session, desk: Desk, on: date) -> None:
    counted = select(Visit.id).where(
        Visit.office_id == desk.office_id,
        Visit.visited_on == on.isoformat(),
        Visit.outreach_id.is_(None),
        Visit.voided_at.is_(None),
    )
    if session.scalars(counted.limit(1)).first() is not None:
        raise RuleError(noop("Visitors were counted at the office on that day: say when it was open instead."))


def _day(session: Session, desk: Desk, on: date) -> OpeningDay:
    day = session.scalars(
        select(OpeningDay).where(
            OpeningDay.office_id == desk.office_id,
            OpeningDay.opened_on == on.isoformat(),
            OpeningDay.desk_id == desk.desk_id,
        )
    ).first()
    if day is None:
        day = OpeningDay(office_id=desk.office_id, opened_on=on.isoformat())
        session.add(day)
    return day
