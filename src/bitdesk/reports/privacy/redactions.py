"""Which texts name somebody who is to be erased, and how they would read without the name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.reports.privacy.naming import anchors, has_number, named_by, redacted, words_in
from bitdesk.reports.privacy.people import Person, people
from bitdesk.reports.privacy.writings import Writing, writings


@dataclass(frozen=True, slots=True)
class Redaction:
    """A text that names somebody, and what is left of it; `is_theirs` where it is about what they sent us."""

    writing: Writing
    after: str
    is_theirs: bool


# What a contact sent, its steps, and the notes that it came from with their replies.
_THEIRS = """
WITH theirs (id, note_id) AS (
    SELECT id, note_id FROM complaint WHERE contact_id = ?1
    UNION ALL SELECT id, note_id FROM suggestion WHERE contact_id = ?1
    UNION ALL SELECT id, NULL FROM enquiry WHERE contact_id = ?1)
SELECT id FROM theirs
UNION SELECT note_id FROM theirs WHERE note_id IS NOT NULL
UNION SELECT r.id FROM liaison_reply r JOIN theirs t ON t.note_id = r.note_id
UNION SELECT e.id FROM complaint_event e JOIN theirs t ON t.id = e.subject_id
UNION SELECT e.id FROM suggestion_event e JOIN theirs t ON t.id = e.subject_id
UNION SELECT e.id FROM enquiry_event e JOIN theirs t ON t.id = e.subject_id
UNION SELECT s.id FROM supplier s WHERE s.contact_id = ?1
"""


@dataclass(frozen=True, slots=True)
class _Sought:
    """Somebody who is looked for: what of theirs, and by what in the texts of others."""

    card: ContactCard
    anchors: frozenset[str]
    theirs: frozenset[bytes]
    strict: Sequence[re.Pattern[str]]
    careful: Sequence[re.Pattern[str]]

    def patterns(self, writing: Writing, said: str, words: set[str]) -> Sequence[re.Pattern[str]]:
        """Return what they are looked for by in a text, which most often does not name them."""
        if words.isdisjoint(self.anchors) and not has_number(said, self.card):
            return ()
        return self.strict if writing.spot.row_id in self.theirs else self.careful


def proposals(desk: Desk, contact_ids: Iterable[bytes]) -> tuple[Redaction, ...]:
    """Return the texts that name some people, what is theirs first: in what is theirs each part of a name is meant.

    Whoever else such a text names without any doubt is taken out as well: what is left stands in the erasure for good,
    and a head office that was put back may hear of two erasures of one text, of which the later holds.
    """
    wanted = set(contact_ids)
    with desk.database.reading() as connection:
        known = [one for one in people(connection) if any(one.card)]
        searched = [_sought(connection, one) for one in known if one.contact_id in wanted]
        found = []
        for writing in writings(connection) if searched else ():
            said = writing.said
            words = words_in(said)
            patterns = [pattern for each in searched for pattern in each.patterns(writing, said, words)]
            if patterns and _without(writing, patterns) != writing.text:
                after = _without(writing, patterns, _of_others(said, words, known))
                is_theirs = any(writing.spot.row_id in each.theirs for each in searched)
                found.append(Redaction(writing, after, is_theirs))
    return tuple(sorted(found, key=lambda one: not one.is_theirs))


def _sought(connection: Any, one: Person) -> _Sought:
    theirs = _theirs(connection, one.contact_id)
    return _Sought(one.card, anchors(one.card), theirs, named_by(one.card, alone=True), named_by(one.card, alone=False))


def _without(writing: Writing, *rounds: Sequence[re.Pattern[str]]) -> str:
    """Return what is left of a text without what some patterns find, and then others."""
    return writing.rewritten(lambda text: reduce(redacted, rounds, text))


def _of_others(said: str, words: set[str], known: Iterable[Person]) -> list[re.Pattern[str]]:
    return [
        pattern
        for one in known
        if not words.isdisjoint(anchors(one.card)) or has_number(said, one.card)
        for pattern in named_by(one.card, alone=False)
    ]


def _theirs(connection: Any, contact_id: bytes) -> frozenset[bytes]:
    return frozenset(row_id for (row_id,) in connection.execute(_THEIRS, (contact_id,)))
