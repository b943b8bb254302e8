"""The markets and festivals where an office meets people."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from bitdesk.desk import Desk
from bitdesk.models import Outreach
from bitdesk.reference import (
    KEEP,
    Keep,
    assign,
    check_dates,
    check_filled,
    flushed,
    found,
    writing,
)
from bitdesk.reports.reference import office_by_code


def add_outreach(desk: Desk, name: str, starts_on: date, ends_on: date, office_code: str | None = None) -> bytes:
    """Record a market or a festival, and the office that staffs it.

    Raises:
        RuleError: the name is empty, the office is unknown, or the event ends before it starts.
    """
    check_filled(name)
    check_dates(starts_on, ends_on)
    with writing(desk) as session:
        office_id = _office_id(session, office_code)
        row = Outreach(name=name, office_id=office_id, starts_on=starts_on.isoformat(), ends_on=ends_on.isoformat())
        return flushed(session, row)


def change_outreach(
    desk: Desk,
    outreach_id: bytes,
    *,
    name: str | Keep = KEEP,
    starts_on: date | Keep = KEEP,
    ends_on: date | Keep = KEEP,
    office_code: str | Keep | None = KEEP,
) -> None:
    """Change an event's name, days or office (None: no office of its own).

    Raises:
        RuleError: the name is empty, the office or the event is unknown, or it would end before it starts.
    """
    check_filled(name)
    with writing(desk) as session:
        row = found(session, Outreach, outreach_id)
        office_id = KEEP if office_code is KEEP else _office_id(session, office_code)
        assign(row, name=name, starts_on=starts_on, ends_on=ends_on, office_id=office_id)
        check_dates(row.starts_on, row.ends_on)


def _office_id(session: Session, office_code: str | None) -> bytes | None:
    return office_by_code(session, office_code).id if office_code else None
