"""Which office a question is about: a desk receives its own office's rows alone, and no other office's are nought."""

from __future__ import annotations

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Office
from bitdesk.reports.reference import OfficeChoice, office_by_code


def of_office(desk: Desk, office_id: bytes | None) -> bytes | None:
    """Return the office that is asked about: at a desk its own; at the head office the one named, None for all.

    Raises:
        RuleError: a desk is asked about another office.
    """
    if desk.is_head_office:
        return office_id
    if office_id not in (None, desk.office_id):
        raise RuleError(noop("A desk knows its own office alone. Ask at the head office about the others."))
    return desk.office_id


def named(desk: Desk, code: str | None) -> OfficeChoice | None:
    """Return the office that a report is about by its code, retired or not: None for all of them.

    Raises:
        RuleError: there is none of that code, or a desk is asked about another office.
    """
    with desk.read() as session:
        asked = office_by_code(session, code).id if code is not None else None
        office_id = of_office(desk, asked)
        office = session.get(Office, office_id) if office_id else None
        return OfficeChoice(office.id, office.code, office.name) if office else None
