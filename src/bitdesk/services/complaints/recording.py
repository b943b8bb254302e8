"""A complaint as it is received."""

from __future__ import annotations

from datetime import date

from bitdesk import drafts, texts
from bitdesk.contacts import LONGEST, ContactCard
from bitdesk.desk import Desk
from bitdesk.models import Complaint
from bitdesk.receiving import received
from bitdesk.reference import flushed
from bitdesk.values import Channel, Purpose


def record(
    desk: Desk,
    text: str,
    *,
    office_id: bytes | None,
    theme: str | None = None,
    place: str | None = None,
    channel: str = Channel.COUNTER,
    language: str | None = None,
    card: ContactCard | None = None,
    note_id: bytes | None = None,
    received_on: date | None = None,
    draft: str | None = None,
) -> bytes:
    """Record a complaint and return its id; who received it is who is at the desk.

    Args:
        desk: where it is received.
        text: what is complained about, in the visitor's words, without a name.
        office_id: the office that it concerns, None for the organisation as a whole.
        theme: the code of a theme.
        place: where it happened, where that is not the office itself.
        channel: how it came (`values.Channel`); FORM is a paper form that is entered afterwards.
        language: in what language to answer (ISO 639-1).
        card: whom to answer, as far as they said.
        note_id: the liaison note that it was made from.
        received_on: the day on which it was received, today by default.
        draft: the name of the draft that it was written in, which goes with it.

    Raises:
        RuleError: the text is empty or cannot be kept, or something of it is not known here (`receiving.received`).
        OutageError: the disk refuses; nothing was recorded.
    """
    with desk.write() as session:
        drafts.done(session, draft)
        columns = received(
            session, desk, Complaint, Purpose.COMPLAINT, text,
            office_id=office_id, channel=channel, theme=theme, language=language, card=card, note_id=note_id,
            received_on=received_on,
        )  # fmt: skip
        return flushed(session, Complaint(**columns, place=texts.kept_or_none(place, LONGEST)))
