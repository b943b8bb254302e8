"""What something comes from: the note, complaint, suggestion, review or meeting that led to a corrective action."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
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

Origin = tuple[str | None, bytes | None]
"""What something comes from: a table and an id in it; None where it comes from nothing."""


def source_texts(session: Session, origins: Iterable[Origin]) -> dict[Origin, str]:
    """Return what origins say; one that is not known here (another office's complaint) is left out."""
    by_kind: dict[str, set[bytes]] = defaultdict(set)
    for kind, row_id in origins:
        if kind in SOURCES and row_id is not None:
            by_kind[kind].add(row_id)
    return {
        (kind, row_id): text or ""
        for kind, row_ids in by_kind.items()
        for row_id, text in session.execute(_query(kind, row_ids))
    }


def _query(kind: str, row_ids: set[bytes]) -> Any:
    model, text = SOURCES[kind]
    return select(model.id, text).where(model.id.in_(row_ids))
