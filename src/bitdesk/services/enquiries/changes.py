"""Saying more of an enquiry that this desk recorded: origin, public, topics; taking it out; and taking that back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.checks import check_origin, check_topics
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Enquiry
from bitdesk.revisions import stored
from bitdesk.sessions import driver

QUALIFIED = ("public", "country", "department", "topics")
"""What may be said later; what was asked and who asked never changes."""


@dataclass(frozen=True, slots=True)
class Revision:
    """What was changed of an enquiry, by column: enough to take it back."""

    enquiry_id: bytes
    before: dict[str, Any]


def qualify(desk: Desk, enquiry_id: bytes, **changes: Any) -> Revision:
    """Say who asked, from where or about what; what is not given stays, None is "not said".

    Args:
        desk: the desk that recorded the enquiry.
        enquiry_id: the enquiry.
        changes: values by column, among `QUALIFIED`; topics are codes.

    Raises:
        RuleError: a value that cannot be, an unknown enquiry, or another desk's.
        OutageError: the disk refuses; nothing has changed.
    """
    unknown = set(changes) - set(QUALIFIED)
    if unknown:
        raise TypeError(f"an enquiry has no {', '.join(sorted(unknown))} to qualify")
    with desk.write() as session:
        row = _own(session, desk, enquiry_id)
        wanted = stored(changes)
        if wanted.get("topics"):
            check_topics(driver(session), wanted["topics"])
        check_origin(*(wanted.get(name, getattr(row, name)) for name in ("public", "country", "department")))
        return _assign(row, wanted)


def void(desk: Desk, enquiry_id: bytes) -> Revision:
    """Take an enquiry out of every list and figure; it stays in the journal and can be brought back.

    Raises:
        RuleError: an unknown enquiry, or another desk's.
        OutageError: the disk refuses; nothing has changed.
    """
    with desk.write() as session:
        return _assign(_own(session, desk, enquiry_id), {"voided_at": clock.now_ms()})


def undo(desk: Desk, revision: Revision) -> Revision:
    """Put back what a revision had changed, by one of its own.

    Raises:
        RuleError: an unknown enquiry, or another desk's.
        OutageError: the disk refuses; nothing has changed.
    """
    with desk.write() as session:
        return _assign(_own(session, desk, revision.enquiry_id), revision.before)


def _own(session: Session, desk: Desk, enquiry_id: bytes) -> Enquiry:
    row = session.get(Enquiry, enquiry_id)
    if row is None:
        raise RuleError(noop("This enquiry is not known here any more. Choose one of the list."))
    if row.desk_id != desk.desk_id:
        raise RuleError(noop("This enquiry was recorded at another desk. Say more of it there; reply to it anywhere."))
    return row


def _assign(row: Enquiry, wanted: dict[str, Any]) -> Revision:
    before = {name: getattr(row, name) for name in wanted if getattr(row, name) != wanted[name]}
    for name in before:
        setattr(row, name, wanted[name])
    return Revision(row.id, before)
