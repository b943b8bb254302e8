"""What the head office decides for everyone: offices, hours, desks, counselors, topics, outreach events."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.checks import check_periods
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import (
    Base,
    Counselor,
    Office,
    OpeningHours,
    Organisation,
    Outreach,
    Topic,
    Workstation,
)
from bitdesk.reports.reference import office_by_code
from bitdesk.values import CounselorRole

CODE = re.compile(r"[A-Za-z0-9_-]{1,16}")


def add_organisation(desk: Desk) -> bytes:
    """Record the organisation that the head office's file was made for."""
    identity = desk.identity
    return _add(
        desk,
        Organisation(name=identity.organisation_name, timezone=identity.timezone, counts_from=identity.counts_from),
    )


def add_office(desk: Desk, code: str, name: str, address: str | None = None) -> bytes:
    """Record an office and return its id.

    Raises:
        RuleError: the code or the name is empty, or the code cannot be used or is taken.
    """
    _check_filled(code, name)
    _check_code(code)
    return _add(desk, Office(code=code.upper(), name=name, address=address), unique=Office.code)


def add_opening_hours(
    desk: Desk,
    office_code: str,
    starts_on: date,
    ends_on: date,
    weekday: int,
    periods: Sequence[tuple[int, int]],
) -> bytes:
    """Record the planned periods (minutes of the day) of one weekday (0 is Monday) of a season.

    Raises:
        RuleError: the office is unknown, the season ends before it starts, or the periods cannot be.
    """
    _check_dates(starts_on, ends_on)
    check_periods(periods)
    with _writing(desk) as session:
        row = OpeningHours(
            office_id=office_by_code(session, office_code).id, starts_on=starts_on.isoformat(),
            ends_on=ends_on.isoformat(), weekday=weekday, periods=[list(period) for period in periods],
        )  # fmt: skip
        return _flushed(session, row)


def add_workstation(desk: Desk, office_code: str, name: str) -> bytes:
    """Record a desk of an office and return its id: the writer's id of all that it will record.

    Raises:
        RuleError: the office is unknown, or the name is empty.
    """
    _check_filled(name)
    with _writing(desk) as session:
        return _flushed(session, Workstation(office_id=office_by_code(session, office_code).id, name=name))


def add_counselor(
    desk: Desk, code: str, name: str, role: str = CounselorRole.COUNSELOR, ends_on: date | None = None
) -> bytes:
    """Record a counselor and return their id.

    Raises:
        RuleError: the code or the name is empty, the code cannot be used or is taken, or the role does not exist.
    """
    _check_filled(code, name)
    _check_code(code)
    if role not in set(CounselorRole):
        raise RuleError(
            noop("The role “{role}” does not exist. Choose among: {known}."),
            role=role,
            known=", ".join(CounselorRole),
        )
    row = Counselor(code=code.upper(), name=name, role=role, ends_on=ends_on.isoformat() if ends_on else None)
    return _add(desk, row, unique=Counselor.code)


def add_topic(desk: Desk, code: str, label_fr: str, label_en: str) -> bytes:
    """Record something that visitors ask about, after those there are.

    Raises:
        RuleError: a word is empty, or the code cannot be used or is taken.
    """
    _check_filled(code, label_fr, label_en)
    _check_code(code)
    with _writing(desk) as session:
        rank = (session.scalar(select(func.max(Topic.rank))) or 0) + 1
        row = Topic(code=code, label_fr=label_fr, label_en=label_en, rank=rank)
        _check_free(session, Topic.code, code)
        return _flushed(session, row)


def add_outreach(desk: Desk, name: str, starts_on: date, ends_on: date, office_code: str | None = None) -> bytes:
    """Record a market or a festival, and the office that staffs it.

    Raises:
        RuleError: the name is empty, the office is unknown, or the event ends before it starts.
    """
    _check_filled(name)
    _check_dates(starts_on, ends_on)
    with _writing(desk) as session:
        office_id = office_by_code(session, office_code).id if office_code else None
        row = Outreach(name=name, office_id=office_id, starts_on=starts_on.isoformat(), ends_on=ends_on.isoformat())
        return _flushed(session, row)


def retire(desk: Desk, model: type[Base], row_id: bytes, on: date | None = None) -> None:
    """Retire a reference row from a day on (today by default); what refers to it stays."""
    if not hasattr(model, "retired_on"):
        raise TypeError(f"a {model.__name__} is not retired")
    with _writing(desk) as session:
        row: Any = session.get(model, row_id)
        row.retired_on = (on or clock.business_date()).isoformat()


@contextmanager
def _writing(desk: Desk) -> Iterator[Session]:
    if not desk.is_head_office:
        raise RuleError(noop("Only the head office decides this. Open the head office's folder."))
    with desk.write() as session:
        yield session


def _add(desk: Desk, row: Any, unique: Any = None) -> bytes:
    with _writing(desk) as session:
        if unique is not None:
            _check_free(session, unique, getattr(row, unique.key))
        return _flushed(session, row)


def _flushed(session: Session, row: Any) -> bytes:
    session.add(row)
    session.flush()
    row_id: bytes = row.id
    return row_id


def _check_free(session: Session, column: Any, code: str) -> None:
    if session.scalars(select(column).where(column == code)).first() is not None:
        raise RuleError(noop("The code “{code}” is taken already. Choose another one."), code=code)


def _check_filled(*texts: str) -> None:
    if not all(text.strip() for text in texts):
        raise RuleError(noop("A name or a code is empty. Fill it in."))


def _check_code(code: str) -> None:
    """Refuse what could not stand in a folder's name, on a command line or in a narrow column."""
    if not CODE.fullmatch(code):
        raise RuleError(
            noop("The code “{code}” cannot be used. Give 1 to 16 letters, digits, hyphens or underscores."), code=code
        )


def _check_dates(starts_on: date, ends_on: date) -> None:
    if ends_on < starts_on:
        raise RuleError(noop("The last day comes before the first one. Correct the dates."))
