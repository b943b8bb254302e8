"""The desks: each is the writer of all that it records, and stays at its office."""

from __future__ import annotations

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Workstation
from bitdesk.reference import KEEP, Keep, assign, check_filled, flushed, found, writing
from bitdesk.reports.reference import office_by_code


def add_workstation(desk: Desk, office_code: str, name: str) -> bytes:
    """Record a desk of an office and return its id: the writer's id of all that it will record.

    Raises:
        RuleError: the office is unknown, or the name is empty.
    """
    check_filled(name)
    with writing(desk) as session:
        return flushed(session, Workstation(office_id=office_by_code(session, office_code).id, name=name))


def change_workstation(
    desk: Desk, workstation_id: bytes, *, name: str | Keep = KEEP, office_code: str | Keep = KEEP
) -> None:
    """Rename a desk.

    Raises:
        RuleError: the name is empty, the desk is unknown, or it would move to another office: what it has
            counted would be said to have happened there.
    """
    check_filled(name)
    with writing(desk) as session:
        row = found(session, Workstation, workstation_id)
        if office_code is not KEEP and office_by_code(session, office_code).id != row.office_id:
            raise RuleError(
                noop(
                    "A desk stays at its office, with what it has counted. Retire it, and add one at the other office."
                )
            )
        assign(row, name=name)
