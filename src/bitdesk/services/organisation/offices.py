"""The organisation and its offices."""

from __future__ import annotations

from bitdesk.desk import Desk
from bitdesk.models import Office, Organisation
from bitdesk.reference import (
    KEEP,
    Keep,
    assign,
    check_code,
    check_filled,
    check_free,
    flushed,
    found,
    writing,
)


def add_organisation(desk: Desk) -> bytes:
    """Record the organisation that the head office's file was made for."""
    identity = desk.identity
    row = Organisation(
        name=identity.organisation_name, timezone=identity.timezone, counts_from=identity.counts_from
    )  # fmt: skip
    with writing(desk) as session:
        return flushed(session, row)


def add_office(desk: Desk, code: str, name: str, address: str | None = None) -> bytes:
    """Record an office and return its id.

    Raises:
        RuleError: the code or the name is empty, or the code cannot be used or is taken.
    """
    check_filled(code, name)
    check_code(code)
    with writing(desk) as session:
        check_free(session, Office.code, code.upper())
        return flushed(session, Office(code=code.upper(), name=name, address=address or None))


def change_office(desk: Desk, office_id: bytes, *, name: str | Keep = KEEP, address: str | Keep | None = KEEP) -> None:
    """Change an office's name or address; its code stays, because exports and scripts go by it.

    Raises:
        RuleError: the name is empty, or the office is unknown.
    """
    check_filled(name)
    with writing(desk) as session:
        assign(found(session, Office, office_id), name=name, address=address if address is KEEP else address or None)
