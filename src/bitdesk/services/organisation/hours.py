"""The opening hours of an office: a season has a row for each day of the week on which it is open."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.checks import Periods, check_periods
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Office, OpeningHours
from bitdesk.reference import assign, check_dates, flushed, found, writing
from bitdesk.reports.reference import office_by_code

Week = Mapping[int, Periods]
"""The periods (minutes of the day) by weekday, 0 for Monday; a day that is missing or empty is closed."""


def add_opening_hours(
    desk: Desk, office_code: str, starts_on: date, ends_on: date, weekday: int, periods: Sequence[tuple[int, int]]
) -> bytes:
    """Record the planned periods (minutes of the day) of one weekday (0 is Monday) of a season.

    Raises:
        RuleError: the office is unknown, the season ends before it starts, the periods cannot be, or others are
            planned for that weekday.
    """
    return add_season(desk, office_code, starts_on, ends_on, {weekday: periods})[0]


def add_season(desk: Desk, office_code: str, starts_on: date, ends_on: date, week: Week) -> tuple[bytes, ...]:
    """Record the opening hours of an office for a season and return the ids of its rows, Monday's first.

    Raises:
        RuleError: the office is unknown, the season ends before it starts or is never open, its periods cannot be,
            or others are planned in that time.
    """
    week = _checked(starts_on, ends_on, week)
    with writing(desk) as session:
        return _add(session, office_by_code(session, office_code).id, starts_on, ends_on, week)


def change_season(desk: Desk, row_ids: Sequence[bytes], starts_on: date, ends_on: date, week: Week) -> None:
    """Put a whole season right: its days that are past were as this says, too.

    Raises:
        RuleError: as for a new season, or the season is unknown.
    """
    week = _checked(starts_on, ends_on, week)
    with writing(desk) as session:
        rows = _rows(session, row_ids)
        office_id = rows[0].office_id
        _check_free(session, office_id, starts_on, ends_on, week, row_ids)
        kept = {row.weekday: row for row in rows if row.weekday in week}
        for row in rows:
            if kept.get(row.weekday) is not row:
                assign(row, retired_on=clock.business_date())
        for weekday, row in kept.items():
            assign(row, starts_on=starts_on, ends_on=ends_on, periods=_stored(week[weekday]), retired_on=None)
        more = {weekday: periods for weekday, periods in week.items() if weekday not in kept}
        _insert(session, office_id, starts_on, ends_on, more)


def change_season_from(
    desk: Desk, row_ids: Sequence[bytes], from_on: date, ends_on: date, week: Week
) -> tuple[bytes, ...]:
    """Give a season other hours from a day on: the days before it keep theirs.

    Returns:
        The ids of the rows from that day on, Monday's first.

    Raises:
        RuleError: as for a new season, or the season is unknown or begins later.
    """
    week = _checked(from_on, ends_on, week)
    with writing(desk) as session:
        rows = _rows(session, row_ids)
        for row in rows:
            _end(row, from_on - timedelta(days=1))
        session.flush()
        return _add(session, rows[0].office_id, from_on, ends_on, week)


def end_season(desk: Desk, row_ids: Sequence[bytes], last_day: date) -> None:
    """End a season on a day, which may also be later than planned.

    Raises:
        RuleError: the season begins later, others are planned in the time that it gains, or it is unknown.
    """
    with writing(desk) as session:
        rows = _rows(session, row_ids)
        first = date.fromisoformat(rows[0].starts_on)
        week = {row.weekday: tuple((start, end) for start, end in row.periods) for row in rows}
        check_dates(first, last_day)
        _check_free(session, rows[0].office_id, first, last_day, week, row_ids)
        for row in rows:
            _end(row, last_day)


def check_season_free(session: Session, rows: Collection[OpeningHours]) -> None:
    """Refuse to bring rows back where others are planned meanwhile.

    Raises:
        RuleError: with the season that is in the way.
    """
    row_ids = [row.id for row in rows]
    for row in rows:
        days = date.fromisoformat(row.starts_on), date.fromisoformat(row.ends_on)
        _check_free(session, row.office_id, *days, [row.weekday], row_ids)


def _checked(starts_on: date, ends_on: date, week: Week) -> Week:
    """Return the days that are open, Monday first, unless they cannot be."""
    check_dates(starts_on, ends_on)
    for periods in week.values():
        check_periods(periods)
    opened = {weekday: week[weekday] for weekday in sorted(week) if week[weekday]}
    if not opened:
        raise RuleError(noop("The season is never open. Write the opening hours of one weekday at least."))
    return opened


def _rows(session: Session, row_ids: Sequence[bytes]) -> list[OpeningHours]:
    rows = [found(session, OpeningHours, row_id) for row_id in row_ids]
    if not rows:
        raise RuleError(noop("What you want to change is not known here. Choose it in the list again."))
    return rows


def _end(row: OpeningHours, last_day: date) -> None:
    check_dates(row.starts_on, last_day)
    assign(row, ends_on=last_day)


def _add(session: Session, office_id: bytes, starts_on: date, ends_on: date, week: Week) -> tuple[bytes, ...]:
    _check_free(session, office_id, starts_on, ends_on, week)
    return _insert(session, office_id, starts_on, ends_on, week)


def _insert(session: Session, office_id: bytes, starts_on: date, ends_on: date, week: Week) -> tuple[bytes, ...]:
    return tuple(
        flushed(
            session,
            OpeningHours(
                office_id=office_id, starts_on=starts_on.isoformat(), ends_on=ends_on.isoformat(), weekday=weekday,
                periods=_stored(periods),
            ),
        )
        for weekday, periods in week.items()
    )  # fmt: skip


def _stored(periods: Periods) -> list[list[int]]:
    return [list(period) for period in periods]


def _check_free(
    session: Session,
    office_id: bytes,
    starts_on: date,
    ends_on: date,
    weekdays: Collection[int],
    own_ids: Collection[bytes] = (),
) -> None:
    query = (
        select(OpeningHours, Office.name)
        .join(Office, Office.id == OpeningHours.office_id)
        .where(
            OpeningHours.office_id == office_id,
            OpeningHours.weekday.in_(weekdays),
            OpeningHours.starts_on <= ends_on.isoformat(),
            OpeningHours.ends_on >= starts_on.isoformat(),
            OpeningHours.retired_on.is_(None),
            OpeningHours.id.not_in(own_ids),
        )
        .order_by(OpeningHours.starts_on)
    )
    other = session.execute(query.limit(1)).first()
    if other is not None:
        row, office = other
        raise RuleError(
            noop("{office} has opening hours from {first} to {last} already. Choose other days, or end those first."),
            office=office, first=date.fromisoformat(row.starts_on), last=date.fromisoformat(row.ends_on),
        )  # fmt: skip
