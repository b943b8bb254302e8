"""A suggestion as it is received."""

from __future__ import annotations

from datetime import date

from bitdesk import drafts, receiving
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.models import Suggestion
from bitdesk.reference import flushed
from bitdesk.reports import settings
from bitdesk.values import Channel, Importance, Purpose


def record(
    desk: Desk,
    text: str,
    importance: str,
    *,
    office_id: bytes | None,
    theme: str | None = None,
    channel: str = Channel.COUNTER,
    language: str | None = None,
    card: ContactCard | None = None,
    note_id: bytes | None = None,
    received_on: date | None = None,
    draft: str | None = None,
) -> bytes:
    """Record a suggestion and return its id; a major one is due as the organisation's setting is now.

    Args:
        desk: where it is received.
        text: what is suggested, in the visitor's words, without a name.
        importance: `values.Importance`.
        office_id: the office that it concerns, None for the organisation as a whole.
        theme: the code of a theme.
        channel: how it came (`values.Channel`); FORM is a paper form that is entered afterwards.
        language: in what language to answer (ISO 639-1).
        card: whom to thank, as far as they said.
        note_id: the liaison note that it was made from.
        received_on: the day on which it was received, today by default.
        draft: the name of the draft that it was written in, which goes with it.

    Raises:
        RuleError: the text is empty or cannot be kept, or something of it is not known here (`receiving.received`).
        OutageError: the disk refuses; nothing was recorded.
    """
    weight = Importance(importance)
    days = settings.organised(desk).suggestion_days
    with desk.write() as session:
        drafts.done(session, draft)
        columns = receiving.received(
            session, desk, Suggestion, Purpose.SUGGESTION, text,
            office_id=office_id, channel=channel, theme=theme, language=language, card=card, note_id=note_id,
            received_on=received_on,
        )  # fmt: skip
        due_at = receiving.days_after(columns["received_at"], days) if weight is Importance.MAJOR else None
        return flushed(session, Suggestion(**columns, importance=weight.value, due_at=due_at))
