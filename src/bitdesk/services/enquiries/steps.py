"""What is done about an enquiry, by whoever does it, at any desk that has it: steps of their own, never a change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.following import follow
from bitdesk.leaflets import Copies, check_copies, move, office_of, stored
from bitdesk.models import Enquiry, EnquiryEvent
from bitdesk.receiving import name_of
from bitdesk.reference import found
from bitdesk.reports.enquiries import due_after
from bitdesk.reports.templates import unnamed
from bitdesk.services.enquiries.items import end_of
from bitdesk.texts import kept
from bitdesk.values import BrochureKind, EnquiryStep


def replied(desk: Desk, enquiry_id: bytes, text: str | None = None, brochures: Sequence[Copies] = ()) -> bytes:
    """Say that a reply was sent, with the brochures that went along, and return the step's id.

    Args:
        desk: whoever replied.
        enquiry_id: the enquiry.
        text: what was written, or a word about it; the name of whoever asked stays in the contact alone.
        brochures: what was sent with it; they leave the office's stock.

    Raises:
        RuleError: an unknown enquiry, a text that cannot be kept, or copies that cannot be.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _step(desk, enquiry_id, EnquiryStep.REPLIED, text, brochures)


def brochures_sent(desk: Desk, enquiry_id: bytes, brochures: Sequence[Copies], text: str | None = None) -> bytes:
    """Say which brochures were sent, apart from a reply, and return the step's id; they leave the office's stock.

    Raises:
        RuleError: as for `replied`, or there are none.
        OutageError: the disk refuses; nothing was recorded.
    """
    with desk.write() as session:
        check_copies(session, brochures)
        return _add(session, desk, enquiry_id, EnquiryStep.BROCHURES_SENT, text, brochures)


def called_back(desk: Desk, enquiry_id: bytes, text: str | None = None) -> bytes:
    """Say that somebody was called back and reached, and return the step's id.

    Raises:
        RuleError: an unknown enquiry, or a text that cannot be kept.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _step(desk, enquiry_id, EnquiryStep.CALLED_BACK, text)


def attempted(desk: Desk, enquiry_id: bytes, text: str | None = None) -> bytes:
    """Say that somebody was called back in vain, and return the step's id; the call waits on.

    Raises:
        RuleError: an unknown enquiry, or a text that cannot be kept.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _step(desk, enquiry_id, EnquiryStep.ATTEMPTED, text)


def note(desk: Desk, enquiry_id: bytes, text: str) -> bytes:
    """Add a word for whoever goes on with an enquiry, and return the step's id.

    Raises:
        RuleError: an unknown enquiry, or a text that is empty or cannot be kept.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _step(desk, enquiry_id, EnquiryStep.NOTE, kept(text))


def close(desk: Desk, enquiry_id: bytes, text: str | None = None) -> bytes:
    """End an enquiry that needs no reply (an advertisement, one withdrawn), and return the step's id.

    Raises:
        RuleError: an unknown enquiry, or a text that cannot be kept.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _step(desk, enquiry_id, EnquiryStep.CLOSED, text)


def reopen(desk: Desk, enquiry_id: bytes, text: str | None = None, due_on: date | None = None) -> bytes:
    """Open an enquiry again, due anew as if it had come now, or until a day; return the step's id.

    Raises:
        RuleError: an unknown enquiry, one that never waited for a reply, a text that cannot be kept, or a day that is
            over.
        OutageError: the disk refuses; nothing was recorded.
    """
    due_at = end_of(due_on) if due_on else due_after(desk, clock.now_ms())
    return _step(desk, enquiry_id, EnquiryStep.REOPENED, text, due_at=due_at)


def due_changed(desk: Desk, enquiry_id: bytes, due_on: date, text: str | None = None) -> bytes:
    """Say until which day a reply is due now, and return the step's id.

    Raises:
        RuleError: an unknown enquiry, a text that cannot be kept, or a day that is over.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _step(desk, enquiry_id, EnquiryStep.DUE_CHANGED, text, due_at=end_of(due_on))


def _step(
    desk: Desk,
    enquiry_id: bytes,
    kind: EnquiryStep,
    text: str | None,
    brochures: Sequence[Copies] = (),
    **values: Any,
) -> bytes:
    with desk.write() as session:
        if brochures:
            check_copies(session, brochures)
        return _add(session, desk, enquiry_id, kind, text, brochures, **values)


def _add(
    session: Session,
    desk: Desk,
    enquiry_id: bytes,
    kind: EnquiryStep,
    text: str | None,
    brochures: Sequence[Copies],
    **values: Any,
) -> bytes:
    enquiry = found(session, Enquiry, enquiry_id)
    if enquiry.voided_at is not None:
        raise RuleError(noop("This enquiry was taken out of the lists. Its desk brings it back first."))
    if kind is EnquiryStep.REOPENED and enquiry.due_at is None:
        raise RuleError(noop("This call never waited for a reply. Record what is asked now as a new enquiry."))
    columns = {"office_id": enquiry.office_id, "brochures": stored(brochures) or None, **values}
    said = text and unnamed(text, name_of(session, enquiry.contact_id))
    step_id = follow(session, EnquiryEvent, enquiry_id, kind.value, said, **columns)
    for one in brochures:
        place = office_of(desk, enquiry.office_id)
        move(session, place, BrochureKind.SENT, one._replace(quantity=-one.quantity), source_id=step_id)
    return step_id
