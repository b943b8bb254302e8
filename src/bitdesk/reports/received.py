"""What complaints and suggestions have in common for who reads them: where they came in, the reference, the steps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from bitdesk import ids
from bitdesk.values import branch_letter

HEAD_OFFICE_CODE = "SIEGE"
"""What stands for an office's code in the reference of what the head office received."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done, in the order that every desk sees alike.

    `author` is the counselor's code, empty where nobody said; `office` the name of the office where it was done, empty
    for the head office.
    """

    id: bytes
    kind: str
    text: str
    happened_on: date
    happened_at: int
    author: str
    office: str


class Theme(NamedTuple):
    """What something is about, in the organisation's words."""

    code: str
    label_fr: str
    label_en: str


@dataclass(frozen=True, slots=True)
class Received:
    """A complaint or a suggestion as it was received, with what was done about it since.

    `office` is the name of the office that it concerns (empty: the organisation), `received_at_office` of the one that
    received it (empty: the head office), `theme` None where none was said or none of that code is known here. `note` is
    what the liaison note says that it was made from, `actions` the titles of the corrective actions that came of it.
    """

    id: bytes
    reference: str
    office_id: bytes | None
    office: str
    received_office_id: bytes | None
    received_at_office: str
    channel: str
    received_on: date
    received_at: int
    theme: Theme | None
    text: str
    language: str | None
    contact_id: bytes | None
    note_id: bytes | None
    note: str
    author: str
    actions: tuple[str, ...]
    steps: tuple[Step, ...]

    def last(self, *kinds: str) -> Step | None:
        """Return the last step of some kinds, None where there is none."""
        return next((step for step in reversed(self.steps) if step.kind in kinds), None)


class Asked(NamedTuple):
    """Which ones are asked for: between two days, concerning or received at an office, one alone, what is open."""

    first: date | None = None
    last: date | None = None
    office_id: bytes | None = None
    row_id: bytes | None = None
    open_only: bool = False


class Table(NamedTuple):
    """Where they stand, the first letter of their references, and the columns that are theirs alone."""

    name: str
    letter: str
    more: tuple[str, ...]


def rows(connection: Any, table: Table, asked: Asked) -> list[tuple[dict[str, Any], tuple[Any, ...]]]:
    """Return what `Received` holds of each, oldest first, and the columns that are the table's alone."""
    more = "".join(f", c.{name}" for name in table.more)
    found = connection.execute(
        "SELECT c.id, c.number, c.desk_id, c.office_id, coalesce(o.name, ''), c.received_office_id, "
        "coalesce(r.name, ''), coalesce(r.code, ''), c.channel, c.received_on, c.received_at, c.theme, c.text, "
        "c.language, c.contact_id, c.note_id, coalesce(k.code, ''), coalesce((SELECT g.epoch FROM journal j "
        f"JOIN origin g ON g.id = j.origin_id WHERE j.row_id = c.id AND j.kind = '{table.name}'), 0), "
        f"coalesce((SELECT n.text FROM liaison_note n WHERE n.id = c.note_id), ''){more} "
        f"FROM {table.name} c LEFT JOIN office o ON o.id = c.office_id "
        "LEFT JOIN office r ON r.id = c.received_office_id LEFT JOIN counselor k ON k.id = c.author_id "
        f"WHERE {_where(table, asked)} ORDER BY c.received_at, c.id",
        {
            "first": asked.first.isoformat() if asked.first else "",
            "last": asked.last.isoformat() if asked.last else "9999",
            "office": asked.office_id, "row": asked.row_id,
        },
    ).fetchall()  # fmt: skip
    followed = [row[0] for row in found] if asked.open_only or asked.row_id else None
    beside = _Beside(
        table.letter, steps(connection, f"{table.name}_event", followed), _actions(connection, table.name),
        themes(connection), _places(connection),
    )  # fmt: skip
    return [(_columns(row, beside), tuple(row[19:])) for row in found]


def _where(table: Table, asked: Asked) -> str:
    """Return the condition of what is asked for; a closed one is open again once somebody has reopened it."""
    clauses = ["c.received_on BETWEEN :first AND :last"]
    if asked.row_id is not None:
        clauses.append("c.id = :row")
    if asked.office_id is not None:
        clauses.append(":office IN (c.office_id, c.received_office_id)")
    if asked.open_only:
        clauses.append(
            f"coalesce((SELECT e.kind FROM {table.name}_event e WHERE e.subject_id = c.id AND e.kind IN "
            "('closed', 'reopened') ORDER BY e.step DESC, e.desk_id DESC, e.id DESC LIMIT 1), 'reopened') <> 'closed'"
        )
    return " AND ".join(clauses)


class _Beside(NamedTuple):
    """What is known beside the rows themselves."""

    letter: str
    steps: dict[bytes, list[Step]]
    actions: dict[bytes, list[str]]
    themes: dict[str, Theme]
    places: dict[bytes, int]


def _columns(row: Sequence[Any], beside: _Beside) -> dict[str, Any]:
    received_on = date.fromisoformat(row[9])
    place = beside.places.get(row[2], 1)
    return {
        "id": row[0], "reference": reference(beside.letter, row[7], place, received_on.year, row[17], row[1]),
        "office_id": row[3], "office": row[4], "received_office_id": row[5], "received_at_office": row[6],
        "channel": row[8], "received_on": received_on, "received_at": row[10], "theme": beside.themes.get(row[11]),
        "text": row[12], "language": row[13], "contact_id": row[14], "note_id": row[15], "note": row[18],
        "author": row[16], "actions": tuple(beside.actions.get(row[0], ())),
        "steps": tuple(beside.steps.get(row[0], ())),
    }  # fmt: skip


def reference(letter: str, office_code: str, place: int, year: int, epoch: int, number: int) -> str:
    """Return what people call it: `R-PDM-2026-003`; `R-PDM2-…` at the office's second desk, `…-B-003` of a branch."""
    office = (office_code or HEAD_OFFICE_CODE) + (str(place) if place > 1 else "")
    return "-".join(part for part in (letter, office, str(year), branch_letter(epoch), f"{number:03}") if part)


def steps(connection: Any, table: str, subject_ids: Iterable[bytes] | None = None) -> dict[bytes, list[Step]]:
    """Return the steps of each subject (or of some) of an event's table, as `following.ORDER` orders them.

    Args:
        connection: the driver's, inside a transaction.
        table: `complaint_event` or another of `models.events`.
        subject_ids: whose steps, None for all.
    """
    some = "WHERE e.subject_id IN (SELECT unhex(value) FROM json_each(:subjects)) " if subject_ids is not None else ""
    found = connection.execute(
        "SELECT e.subject_id, e.id, e.kind, coalesce(e.text, ''), e.happened_on, e.happened_at, coalesce(k.code, ''), "
        f"coalesce(o.name, '') FROM {table} e LEFT JOIN counselor k ON k.id = e.author_id "
        "LEFT JOIN workstation w ON w.id = e.desk_id LEFT JOIN office o ON o.id = w.office_id "
        f"{some}ORDER BY e.subject_id, e.step, e.desk_id, e.id",
        {"subjects": ids.to_json(subject_ids or ())},
    )
    done: dict[bytes, list[Step]] = defaultdict(list)
    for subject, row_id, kind, text, day, at_ms, author, office in found:
        done[subject].append(Step(row_id, kind, text, date.fromisoformat(day), at_ms, author, office))
    return done


def themes(connection: Any) -> dict[str, Theme]:
    """Return every theme by its code, in the organisation's order, those retired included."""
    found: Iterable[Any] = connection.execute("SELECT code, label_fr, label_en FROM theme ORDER BY rank, id")
    return {row[0]: Theme(*row) for row in found}


def _actions(connection: Any, kind: str) -> dict[bytes, list[str]]:
    """Return the titles of the corrective actions by what they come from, a row of a kind."""
    titles: dict[bytes, list[str]] = defaultdict(list)
    query = "SELECT origin_id, title FROM corrective_action WHERE origin_kind = ? ORDER BY id"
    for origin_id, title in connection.execute(query, (kind,)):
        titles[origin_id].append(title)
    return titles


def _places(connection: Any) -> dict[bytes, int]:
    """Return each desk's place among those of its office, from 1."""
    places: dict[bytes, int] = {}
    count: dict[bytes, int] = defaultdict(int)
    for desk_id, office_id in connection.execute("SELECT id, office_id FROM workstation ORDER BY id"):
        count[office_id] += 1
        places[desk_id] = count[office_id]
    return places
