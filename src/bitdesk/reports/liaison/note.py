"""One note in full: its replies, who has read it, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.reports import complaints, received, suggestions
from bitdesk.reports.liaison.notes import NoteRow, one

OUTCOMES = {
    "complaint": "SELECT 'complaint', id, received_on, text FROM complaint WHERE note_id = :id",
    "suggestion": "SELECT 'suggestion', id, received_on, text FROM suggestion WHERE note_id = :id",
    "product_request": (
        "SELECT 'product_request', id, requested_on, label FROM product_request "
        "WHERE note_id = :id AND voided_at IS NULL"
    ),
    "corrective_action": (
        "SELECT 'corrective_action', id, decided_on, title FROM corrective_action "
        "WHERE origin_kind = 'liaison_note' AND origin_id = :id"
    ),
}
"""What a note can become, by table, and how it is found."""

_FOLLOWED = {table.name: table for table in (complaints.TABLE, suggestions.TABLE)}


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer in the book; `author_code` and `place` are "" where that is not known, or the head office."""

    id: bytes
    text: str
    written_on: date
    written_at: int
    author_code: str
    place: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A counselor has read the note, at the earliest instant known (UTC milliseconds)."""

    code: str
    name: str
    read_at: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a note: the table and row it became, its day and its words, its `reference` where it has one."""

    kind: str
    id: bytes
    on: date
    text: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class WholeNote:
    """A note with everything around it; replies in the order in which their writers saw one another."""

    row: NoteRow
    replies: tuple[Reply, ...]
    readings: tuple[Reading, ...]
    outcomes: tuple[Outcome, ...]


def note(desk: Desk, note_id: bytes, counselor_id: bytes | None = None) -> WholeNote:
    """Return a note in full.

    Raises:
        RuleError: it is not known here.
    """
    with desk.database.reading() as connection:
        row = one(desk, connection, note_id, counselor_id)
        if row is None:
            raise RuleError(noop("This note has not been received here. Choose another one in the list."))
        return WholeNote(
            row, _replies(connection, note_id), _readings(connection, note_id), _outcomes(connection, note_id)
        )


def _replies(connection: Any, note_id: bytes) -> tuple[Reply, ...]:
    rows = connection.execute(
        "SELECT r.id, r.text, r.written_on, r.written_at, coalesce(c.code, ''), coalesce(o.name, '') "
        "FROM liaison_reply r LEFT JOIN counselor c ON c.id = r.author_id LEFT JOIN workstation w ON w.id = r.desk_id "
        "LEFT JOIN office o ON o.id = w.office_id WHERE r.note_id = ? ORDER BY r.step, r.desk_id, r.id",
        (note_id,),
    )
    return tuple(
        Reply(row_id, text, date.fromisoformat(on), at, author, place)
        for row_id, text, on, at, author, place in rows.fetchall()
    )


def _readings(connection: Any, note_id: bytes) -> tuple[Reading, ...]:
    rows = connection.execute(
        "SELECT coalesce(c.code, ''), coalesce(c.name, ''), min(d.read_at) FROM note_read d "
        "LEFT JOIN counselor c ON c.id = d.counselor_id WHERE d.note_id = ? GROUP BY d.counselor_id ORDER BY 3, 1",
        (note_id,),
    )
    return tuple(Reading(*row) for row in rows.fetchall())


def _outcomes(connection: Any, note_id: bytes) -> tuple[Outcome, ...]:
    rows = connection.execute(" UNION ALL ".join(OUTCOMES.values()) + " ORDER BY 3, 2", {"id": note_id})
    return tuple(
        Outcome(kind, row_id, date.fromisoformat(on), text, _reference(connection, kind, row_id))
        for kind, row_id, on, text in rows.fetchall()
    )


def _reference(connection: Any, kind: str, row_id: bytes) -> str:
    """Return what people call a complaint or a suggestion; "" for what has no reference."""
    if kind not in _FOLLOWED:
        return ""
    ((columns, _more),) = received.rows(connection, _FOLLOWED[kind], received.Asked(row_id=row_id))
    return str(columns["reference"])
