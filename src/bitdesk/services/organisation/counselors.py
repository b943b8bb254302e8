"""The people at the desks; seasonal staff have a last day."""

from __future__ import annotations

from datetime import date

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Counselor
from bitdesk.reference import (
    KEEP,
    Keep,
    assign,
    check_code,
    check_dates,
    check_filled,
    check_free,
    flushed,
    found,
    writing,
)
from bitdesk.values import CounselorRole


def add_counselor(
    desk: Desk,
    code: str,
    name: str,
    role: str = CounselorRole.COUNSELOR,
    ends_on: date | None = None,
    starts_on: date | None = None,
) -> bytes:
    """Record a counselor and return their id.

    Raises:
        RuleError: the code or the name is empty, the code cannot be used or is taken, the role does not exist, or
            they would leave before they come.
    """
    check_filled(code, name)
    check_code(code)
    _check_role(role)
    check_dates(starts_on, ends_on)
    row = Counselor(code=code.upper(), name=name, role=role)
    assign(row, starts_on=starts_on, ends_on=ends_on)
    with writing(desk) as session:
        check_free(session, Counselor.code, row.code)
        return flushed(session, row)


def change_counselor(
    desk: Desk,
    counselor_id: bytes,
    *,
    name: str | Keep = KEEP,
    role: str | Keep = KEEP,
    starts_on: date | Keep | None = KEEP,
    ends_on: date | Keep | None = KEEP,
) -> None:
    """Change a counselor's name, role, or first and last day (None: always, for good); their code stays.

    Raises:
        RuleError: the name is empty, the role does not exist, they would leave before they come, or are unknown.
    """
    check_filled(name)
    if role is not KEEP:
        _check_role(role)
    with writing(desk) as session:
        row = found(session, Counselor, counselor_id)
        assign(row, name=name, role=role, starts_on=starts_on, ends_on=ends_on)
        check_dates(row.starts_on, row.ends_on)


def counselor_leaves(desk: Desk, counselor_id: bytes, last_day: date | None = None) -> None:
    """Say the last day of a counselor (today by default); what they have counted stays theirs.

    Raises:
        RuleError: it lies before their first one, or they are unknown.
    """
    change_counselor(desk, counselor_id, ends_on=last_day or clock.business_date())


def counselor_comes_back(desk: Desk, counselor_id: bytes) -> None:
    """Say that a counselor who has left works again, without a last day.

    Raises:
        RuleError: they are unknown.
    """
    change_counselor(desk, counselor_id, ends_on=None)


def _check_role(role: str) -> None:
    if role not in set(CounselorRole):
        raise RuleError(
            noop("The role “{role}” does not exist. Choose among: {known}."),
            role=role,
            known=", ".join(CounselorRole),
        )
