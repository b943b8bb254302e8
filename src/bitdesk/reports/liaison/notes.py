"""The notes of the book as a list, pinned ones on top, and those that somebody has not read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bitdesk import clock, ids
from bitdesk.desk import Desk

UNREAD_DAYS = 30
"""An older note counts as history: nobody who comes in July is to read a whole spring first."""

MOST = 300
DAY_MS = 24 * 60 * 60 * 1000

LATE_DAYS = 365
"""What another desk wrote may have come here late: within a year it is no history before somebody here has read it."""

_READ_HERE = (
    "SELECT 1 FROM note_read d LEFT JOIN workstation w ON w.id = d.desk_id "
    "WHERE d.note_id = n.id AND w.office_id IS :here"
)
_COLUMNS = (
    "n.id, n.kind, n.text, n.theme, n.sentiment, n.office_id, coalesce(o.name, ''), n.from_office_id, "
    "coalesce(f.name, ''), n.written_on, n.written_at, n.pinned_until_on, n.author_id, coalesce(c.code, ''), "
    "n.desk_id, n.voided_at, (SELECT count(*) FROM liaison_reply r WHERE r.note_id = n.id), "
    "EXISTS (SELECT 1 FROM note_read d WHERE d.note_id = n.id AND d.counselor_id = :reader), "
    f"EXISTS ({_READ_HERE})"
)
_TABLES = (
    "liaison_note n LEFT JOIN office o ON o.id = n.office_id LEFT JOIN office f ON f.id = n.from_office_id "
    "LEFT JOIN counselor c ON c.id = n.author_id"
)
_NEWEST = "n.written_on DESC, n.written_at DESC, n.id DESC"
_SEEN_HERE = "(:office IS NULL OR n.office_id IS NULL OR :office IN (n.office_id, n.from_office_id))"


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note as the list shows it.

    `office_id` is for whom (None: every office), `from_office_id` where it was written (None: the head office).
    `is_read` is whether the counselor who asks has read or written it; where nobody asks by name, whether somebody has
    at this office. `is_own` says that this desk wrote it, and may void it.
    """

    id: bytes
    kind: str
    text: str
    theme: str | None
    sentiment: str | None
    office_id: bytes | None
    office_name: str
    from_office_id: bytes | None
    from_office_name: str
    written_on: date
    written_at: int
    pinned_until_on: date | None
    author_code: str
    replies: int
    is_read: bool
    is_own: bool
    is_voided: bool


@dataclass(frozen=True, slots=True)
class Unread:
    """How many notes of this office are not read, and the day of the oldest (None where there is none)."""

    count: int
    since: date | None


def notes(
    desk: Desk,
    counselor_id: bytes | None = None,
    *,
    office_id: bytes | None = None,
    kind: str | None = None,
    unread_only: bool = False,
    voided: bool = False,
    limit: int = MOST,
) -> tuple[NoteRow, ...]:
    """Return the notes that concern an office, pinned ones on top, then newest first.

    Args:
        desk: whose book; a desk has the notes for its office, those for all, and those that it wrote for others.
        counselor_id: who reads; None for nobody in particular.
        office_id: at the head office, one office only, with the notes for all.
        kind: one kind only.
        unread_only: without those that are read.
        voided: with those that were slips.
        limit: at most how many.
    """
    where = [_SEEN_HERE]
    where += [] if voided else ["n.voided_at IS NULL"]
    where += ["n.kind = :kind"] if kind else []
    where += [_unread(counselor_id)] if unread_only else []
    parameters = _parameters(desk, counselor_id, office_id)
    since = parameters["late"] if unread_only else ""
    with desk.database.reading() as connection:
        rows = connection.execute(
            f"SELECT {_COLUMNS} FROM {_TABLES} WHERE {_chosen(' AND '.join(where))} "
            f"ORDER BY n.voided_at IS NULL AND coalesce(n.pinned_until_on, '') >= :day DESC, {_NEWEST} LIMIT :limit",
            parameters | {"kind": kind, "limit": limit, "since": since},
        ).fetchall()
    return tuple(_row(desk, counselor_id, row) for row in rows)


def unread(desk: Desk, counselor_id: bytes | None = None) -> Unread:
    """Count the notes of this office that a counselor has not read; for nobody, those that nobody read at this office.

    Notes of the last thirty days count, and those that are pinned; one of another desk, which may have come late, until
    thirty days after somebody of this office first read it, for a year. What a counselor wrote, they have read.
    """
    with desk.database.reading() as connection:
        count, since = connection.execute(
            "SELECT count(*), min(n.written_on) FROM liaison_note n WHERE (n.written_on >= :late "
            f"OR n.pinned_until_on >= :day) AND {_SEEN_HERE} AND n.voided_at IS NULL AND {_unread(counselor_id)}",
            _parameters(desk, counselor_id, None),
        ).fetchone()
    return Unread(count, date.fromisoformat(since) if since else None)


def _chosen(where: str) -> str:
    """Return the condition of the notes that a list may show: what is pinned, and the newest, each by an index.

    Nothing else of a note is read before: a book of years has many.
    """
    notes = f"SELECT n.id FROM liaison_note n WHERE {where}"
    newest = f"{notes} AND n.written_on >= :since ORDER BY n.written_on DESC, n.written_at DESC LIMIT :limit"
    return f"(n.id IN ({notes} AND n.pinned_until_on >= :day) OR n.id IN (SELECT id FROM ({newest})))"


def _unread(counselor_id: bytes | None) -> str:
    """Return the condition of a note that is still to be read: recent or pinned, and read by nobody concerned."""
    late = f"n.written_on >= :late AND n.desk_id IS NOT :desk AND NOT EXISTS ({_READ_HERE} AND d.read_at < :recent_at)"
    recent = f"(n.written_on >= :recent OR n.pinned_until_on >= :day OR ({late}))"
    if counselor_id is not None:
        read = "SELECT 1 FROM note_read d WHERE d.note_id = n.id AND d.counselor_id = :reader"
        return f"{recent} AND n.author_id IS NOT :reader AND NOT EXISTS ({read})"
    return f"{recent} AND NOT EXISTS ({_READ_HERE})"


def _parameters(desk: Desk, counselor_id: bytes | None, office_id: bytes | None) -> dict[str, Any]:
    today, now = clock.business_date(), clock.now_ms()
    return {
        "reader": counselor_id,
        "here": desk.office_id or None,
        "office": office_id or desk.office_id or None,
        "desk": desk.desk_id,
        "recent": (today - timedelta(days=UNREAD_DAYS)).isoformat(),
        "recent_at": now - UNREAD_DAYS * DAY_MS,
        "late": (today - timedelta(days=LATE_DAYS)).isoformat(),
        "day": today.isoformat(),
    }


def _row(desk: Desk, counselor_id: bytes | None, row: Any) -> NoteRow:
    """Return a row of the query as the list shows it."""
    pinned, author_id, writer, voided_at = row[11], row[12], row[14], row[15]
    is_read = bool(row[17]) or author_id == counselor_id if counselor_id is not None else bool(row[18])
    return NoteRow(
        id=row[0],
        kind=row[1],
        text=row[2],
        theme=row[3],
        sentiment=row[4],
        office_id=row[5],
        office_name=row[6],
        from_office_id=row[7],
        from_office_name=row[8],
        written_on=date.fromisoformat(row[9]),
        written_at=row[10],
        pinned_until_on=date.fromisoformat(pinned) if pinned else None,
        author_code=row[13],
        replies=row[16],
        is_read=is_read,
        is_own=writer == desk.desk_id,
        is_voided=voided_at is not None,
    )


def one(desk: Desk, connection: Any, note_id: bytes, counselor_id: bytes | None) -> NoteRow | None:
    """Return one note as the list shows it, voided or not, from an open reading transaction."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM {_TABLES} WHERE n.id = :id", _parameters(desk, counselor_id, None) | {"id": note_id}
    ).fetchone()
    return _row(desk, counselor_id, row) if row else None


def known(desk: Desk, note_ids: Iterable[bytes], counselor_id: bytes | None = None) -> dict[bytes, NoteRow]:
    """Return some notes by their ids, as the list shows them; those that are not here are left out."""
    with desk.database.reading() as connection:
        rows = connection.execute(
            f"SELECT {_COLUMNS} FROM {_TABLES} WHERE n.id IN (SELECT unhex(value) FROM json_each(:wanted))",
            _parameters(desk, counselor_id, None) | {"wanted": ids.to_json(note_ids)},
        ).fetchall()
    return {row[0]: _row(desk, counselor_id, row) for row in rows}
