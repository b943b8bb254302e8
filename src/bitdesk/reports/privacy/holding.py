"""Everything that is held of somebody, as they may ask for it (GDPR, art. 15)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bitdesk.desk import Desk
from bitdesk.reports.privacy.people import Person, person
from bitdesk.reports.privacy.redactions import Redaction, proposals


@dataclass(frozen=True, slots=True)
class Step:
    """What was done about something, and what was written to them."""

    on: date
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """Something that somebody sent: its table, its day, what they wrote, and what was done about it."""

    kind: str
    row_id: bytes
    on: date
    channel: str
    text: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Holding:
    """A person's card, what they sent, and the other texts that name them."""

    person: Person
    items: tuple[Item, ...]
    named_in: tuple[Redaction, ...]


_ITEMS = {
    "complaint": "SELECT id, received_on, channel, text FROM complaint WHERE contact_id = ? ORDER BY received_on, id",
    "suggestion": "SELECT id, received_on, channel, text FROM suggestion WHERE contact_id = ? ORDER BY received_on, id",
    "enquiry": "SELECT id, received_on, channel, coalesce(subject, '') FROM enquiry WHERE contact_id = ? "
    "ORDER BY received_on, id",
}


def holding(desk: Desk, contact_id: bytes) -> Holding:
    """Return all that is held of somebody here.

    Raises:
        RuleError: nobody of that id is known here.
    """
    found = person(desk, contact_id)
    with desk.database.reading() as connection:
        items = [item for kind in _ITEMS for item in _items(connection, kind, contact_id)]
    shown = {kind for item in items for kind in (item.kind, f"{item.kind}_event")}
    named = [one for one in proposals(desk, [contact_id]) if not (one.is_theirs and one.writing.spot.kind in shown)]
    return Holding(found, tuple(items), tuple(named))


def _items(connection: Any, kind: str, contact_id: bytes) -> list[Item]:
    return [
        Item(kind, row_id, date.fromisoformat(on), channel, text, _steps(connection, kind, row_id))
        for row_id, on, channel, text in connection.execute(_ITEMS[kind], (contact_id,)).fetchall()
    ]


def _steps(connection: Any, kind: str, subject_id: bytes) -> tuple[Step, ...]:
    rows = connection.execute(
        f"SELECT happened_on, kind, coalesce(text, '') FROM {kind}_event WHERE subject_id = ? "
        "ORDER BY step, desk_id, id",
        (subject_id,),
    )
    return tuple(Step(date.fromisoformat(on), step, text) for on, step, text in rows)
