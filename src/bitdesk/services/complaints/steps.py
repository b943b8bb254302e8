"""What is done about a complaint: a dated step by its author, at the desk or at the head office.

`draft` is the name of the draft that a text was written in, which goes with it.
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk import drafts
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.following import ORDER, follow
from bitdesk.models import Complaint, ComplaintEvent
from bitdesk.receiving import name_of
from bitdesk.reference import found
from bitdesk.reports.complaints import State, state_of
from bitdesk.reports.templates import unnamed
from bitdesk.texts import kept
from bitdesk.values import ComplaintStep


def acknowledge(desk: Desk, complaint_id: bytes, text: str | None = None, *, draft: str | None = None) -> bytes:
    """Say that the visitor knows that the complaint is being dealt with, and return the step's id.

    Raises:
        RuleError: the complaint is closed or not known here, or the text cannot be kept.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _step(desk, complaint_id, ComplaintStep.ACKNOWLEDGED, text, draft)


def answer(desk: Desk, complaint_id: bytes, text: str, *, draft: str | None = None) -> bytes:
    """Keep what was written or said to the visitor, word for word but for their name, and return the step's id.

    Raises:
        RuleError: the text is empty or cannot be kept, or the complaint is closed or not known here.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _step(desk, complaint_id, ComplaintStep.ANSWERED, kept(text), draft)


def note(desk: Desk, complaint_id: bytes, text: str, *, draft: str | None = None) -> bytes:
    """Add what the others should know, and return the step's id; a closed complaint takes notes too.

    Raises:
        RuleError: the text is empty or cannot be kept, or the complaint is not known here.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _step(desk, complaint_id, ComplaintStep.NOTE, kept(text), draft)


def close(desk: Desk, complaint_id: bytes, text: str | None = None, *, draft: str | None = None) -> bytes:
    """Say that nothing more is to be done, and return the step's id.

    Raises:
        RuleError: the complaint is closed or not known here, or the text cannot be kept.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _step(desk, complaint_id, ComplaintStep.CLOSED, text, draft)


def reopen(desk: Desk, complaint_id: bytes, text: str | None = None) -> bytes:
    """Take a closed complaint up again, and return the step's id.

    Raises:
        RuleError: the complaint is not closed, or not known here, or the text cannot be kept.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _step(desk, complaint_id, ComplaintStep.REOPENED, text)


def _step(desk: Desk, complaint_id: bytes, kind: ComplaintStep, text: str | None, draft: str | None = None) -> bytes:
    with desk.write() as session:
        drafts.done(session, draft)
        complaint = found(session, Complaint, complaint_id)
        _check_order(_state(session, complaint_id), kind)
        said = text and unnamed(text, name_of(session, complaint.contact_id))
        return follow(
            session, ComplaintEvent, complaint_id, kind.value, said,
            office_id=complaint.office_id, received_office_id=complaint.received_office_id,
        )  # fmt: skip


def _state(session: Session, complaint_id: bytes) -> State:
    columns = [getattr(ComplaintEvent, name) for name in ORDER]
    query = select(ComplaintEvent.kind).where(ComplaintEvent.subject_id == complaint_id).order_by(*columns)
    return state_of(session.scalars(query).all())


def _check_order(state: State, kind: ComplaintStep) -> None:
    is_closed = state is State.CLOSED
    if kind is ComplaintStep.REOPENED and not is_closed:
        raise RuleError(noop("This complaint is open already. Add a step to it."))
    if is_closed and kind not in (ComplaintStep.REOPENED, ComplaintStep.NOTE):
        raise RuleError(noop("This complaint is closed. Reopen it first."))
