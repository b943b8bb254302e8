"""The steps of what is followed to its end: a complaint, a suggestion, a review, an enquiry, a corrective action."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.models.events import Event
from bitdesk.reference import flushed
from bitdesk.texts import kept_or_none

ORDER = ("step", "desk_id", "id")
"""The columns that a subject's events are ordered by, at every desk alike, whatever the clocks say."""


def follow(
    session: Session, model: type[Event], subject_id: bytes, kind: str, text: str | None, **values: Any
) -> bytes:
    """Add a step behind all that are known here of a subject, and return its id.

    Args:
        session: a writing session.
        model: the subject's kind of event.
        subject_id: what is followed.
        kind: what was done, one of the kind's own words.
        text: what there is to say of it.
        values: the other columns; `office_id` and the like are the subject's own.

    Raises:
        RuleError: the text cannot be kept.
    """
    last = session.scalar(select(func.max(model.step)).where(model.subject_id == subject_id))
    now = clock.now_ms()
    columns = {
        "subject_id": subject_id, "step": (last or 0) + 1, "kind": kind, "happened_at": now,
        "happened_on": clock.business_date(now).isoformat(), "text": kept_or_none(text),
    }  # fmt: skip
    return flushed(session, model(**columns | values))
