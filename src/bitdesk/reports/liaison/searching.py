"""Searching as one types over years of notes, complaints, suggestions and reviews (SQLite FTS5).

Every word begins one of the text's; accents and case are of no weight (the tokenizer's `remove_diacritics 2`), and "oe"
finds "œ" and the other way round. What somebody types is never read as the query language of FTS5.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date

from bitdesk.desk import Desk

FROM_MARK, TO_MARK = "\x02", "\x03"
"""Around what was found, in an excerpt; no text that is kept can hold them (`texts.kept`)."""

MOST_WORDS = 12
LONGEST_WORD = 60
LONGEST = 1000
MOST = 50

_LETTERS = (("œ", "oe"), ("æ", "ae"))

_QUERY = """
SELECT t.kind, t.row_id, coalesce(r.note_id, n.id), snippet(search, 0, '\x02', '\x03', '…', 28),
       coalesce(n.written_on, r.written_on, c.received_on, g.received_on, v.published_on, v.noted_on),
       coalesce(o.name, ''), coalesce(p.code, '')
FROM search JOIN search_text t ON t.id = search.rowid
LEFT JOIN liaison_note n ON t.kind = 'liaison_note' AND n.id = t.row_id
LEFT JOIN liaison_reply r ON t.kind = 'liaison_reply' AND r.id = t.row_id
LEFT JOIN complaint c ON t.kind = 'complaint' AND c.id = t.row_id
LEFT JOIN suggestion g ON t.kind = 'suggestion' AND g.id = t.row_id
LEFT JOIN review v ON t.kind = 'review' AND v.id = t.row_id
LEFT JOIN office o ON o.id = coalesce(n.from_office_id, r.from_office_id, c.received_office_id, g.received_office_id,
                                      v.office_id)
LEFT JOIN counselor p ON p.id = coalesce(n.author_id, r.author_id, c.author_id, g.author_id, v.author_id)
WHERE search MATCH :words AND n.voided_at IS NULL AND v.voided_at IS NULL
"""
_OFFICE = """
AND :office IN (n.office_id, n.from_office_id, r.office_id, r.from_office_id, c.office_id, c.received_office_id,
                g.office_id, g.received_office_id, v.office_id)
"""
_NEWEST = " ORDER BY search.rowid DESC LIMIT :limit"


@dataclass(frozen=True, slots=True)
class Found:
    """A text that was found: its table and row, the note it belongs to, and an excerpt with marks around the words."""

    kind: str
    id: bytes
    note_id: bytes | None
    excerpt: str
    on: date
    office_name: str
    author_code: str


def search(desk: Desk, text: str, office_id: bytes | None = None, limit: int = MOST) -> tuple[Found, ...]:
    """Return the texts that hold every word of a text, latest received first; none where it has no word.

    Args:
        desk: in whose file.
        text: what is typed; the last word may be half a word.
        office_id: one office only.
        limit: at most how many.
    """
    words = query(text)
    if not words:
        return ()
    with desk.database.reading() as connection:
        rows = connection.execute(
            _QUERY + (_OFFICE if office_id else "") + _NEWEST,
            {"words": words, "limit": limit} | ({"office": office_id} if office_id else {}),
        ).fetchall()
    return tuple(
        Found(kind, row_id, note_id, excerpt, date.fromisoformat(on), office, author)
        for kind, row_id, note_id, excerpt, on, office, author in rows
    )


def query(text: str) -> str:
    """Return what FTS5 is asked for a text: each word in quotes, as a beginning; "" where there is no word."""
    text = unicodedata.normalize("NFC", text[:LONGEST])
    letters = "".join(letter if letter.isalnum() or letter in "'’-_." else " " for letter in text)
    words = [word[:LONGEST_WORD] for word in letters.split() if any(map(str.isalnum, word))]
    return " AND ".join(_either(word) for word in words[:MOST_WORDS])


def _either(word: str) -> str:
    forms = {word}
    for joined, apart in _LETTERS:
        folded = word.casefold()
        forms |= {folded.replace(joined, apart), folded.replace(apart, joined)} - {folded}
    return "(" + " OR ".join(f'"{form}"*' for form in sorted(forms)) + ")"
