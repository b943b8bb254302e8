"""What something comes from: the note, complaint, suggestion, review or meeting that led to a corrective action."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk.models import Complaint, CorrectiveAction, LiaisonNote, QualityMeeting, Review, Suggestion

SOURCES: dict[str, tuple[Any, Any]] = {
    "liaison_note": (LiaisonNote, LiaisonNote.text),
    "complaint": (Complaint, Complaint.text),
    "suggestion": (Suggestion, Suggestion.text),
    "review": (Review, Review.text),
    "quality_meeting": (QualityMeeting, QualityMeeting.met_on),
    "corrective_action": (CorrectiveAction, CorrectiveAction.title),
}
"""What may lead to an action, by table, with the column that says what it was."""


def source_text(session: Session, kind: str | None, row_id: bytes | None) -> str:
    """Return what an origin says, "" where it is not known here (another office's complaint)."""
    if kind not in SOURCES or row_id is None:
        return ""
    model, text = SOURCES[kind]
    return session.scalar(select(text).where(model.id == row_id)) or ""
