"""What the fault campaign knows by itself: every entry that was ever written, and what the tables must hold of it.

Nothing here asks the program where an entry stands or which revision is the later one: the oracle follows the hashes
from an entry to the one before it, whatever journal the program files it under.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from sqlalchemy import Column

from bitdesk import models
from bitdesk.desk import Desk
from bitdesk.journal import chain
from bitdesk.journal.chain import Entry
from bitdesk.journal.verify import hash_after
from bitdesk.values import Audience
from faults.worlds import rows

Row = dict[str, Any]
Key = tuple[str, bytes]


class Wrote(NamedTuple):
    """What somebody was shown as done: these values of a row."""

    kind: str
    row_id: bytes
    values: Row


@dataclass(eq=False)
class Node:
    """An entry, the one before it in its own past, and what was in sight in the file that wrote it."""

    desk_id: bytes
    entry: Entry
    before: Node | None
    seen: frozenset[bytes]

    @cached_property
    def values(self) -> Row:
        """Return what it says."""
        found: Row = json.loads(self.entry.payload or b"{}")
        return found

    @cached_property
    def shift(self) -> int:
        """Return what the last junction of its own past adds to its number."""
        if self.entry.kind == "junction":
            return int(self.values["shift"])
        return self.before.shift if self.before else 0

    @property
    def position(self) -> tuple[int, bytes]:
        """Return its place among all entries of its desk."""
        return self.entry.seq + self.shift, self.entry.hash


@dataclass
class Oracle:
    """Every entry that was ever written in any file, by its hash."""

    organisation_id: bytes
    head_office_id: bytes
    nodes: dict[bytes, Node] = field(default_factory=dict)

    def learn(self, desk: Desk, wrote: Iterable[Wrote] | None = None) -> None:
        """Take up what a file has written since it was last asked; a program alone writes junctions, and no more."""
        found = own_entries(desk)
        seen = frozenset(entry.hash for entry in found if entry.hash in self.nodes)
        fresh = [entry for entry in found if entry.hash not in self.nodes]
        for entry in fresh:
            self.nodes[entry.hash] = Node(desk.desk_id, entry, self._before(desk.desk_id, entry), seen)
        said = [entry for entry in fresh if entry.kind != "junction"]
        confirmed = {(one.kind, one.row_id): one.values for one in wrote or ()}
        assert {(entry.kind, entry.row_id) for entry in said} <= confirmed.keys(), "something was written by itself"
        for entry in said:
            values = confirmed[entry.kind, entry.row_id]
            assert self.nodes[entry.hash].values.items() <= values.items(), "something else was written"
        for (kind, row_id), values in confirmed.items():
            if kind in models.journaled_tables():
                shown = stored(desk, kind)[row_id]
                assert {name: shown.get(name) for name in values} == values, "what was confirmed is not there"

    def _before(self, desk_id: bytes, entry: Entry) -> Node | None:
        if hash_after(chain.genesis(self.organisation_id, desk_id), desk_id, entry) == entry.hash:
            return None
        return next(
            node
            for node in self.nodes.values()
            if node.desk_id == desk_id
            and node.entry.seq == entry.seq - 1
            and hash_after(node.entry.hash, desk_id, entry) == entry.hash
        )

    def whole(self, hashes: Iterable[bytes]) -> set[bytes]:
        """Return those entries whose whole past is among them: the others wait for ever for what is lost.

        The head office's own come back with gaps, from desks that were not told all of them.
        """
        found: set[bytes] = set()
        for node in sorted((self.nodes[hash_] for hash_ in set(hashes)), key=lambda node: node.entry.seq):
            if node.desk_id == self.head_office_id or node.before is None or node.before.entry.hash in found:
                found.add(node.entry.hash)
        return found

    def tables(self, hashes: Iterable[bytes]) -> dict[str, dict[bytes, Row]]:
        """Return the rows that entries amount to: every column has the value of its last revision."""
        made: dict[str, dict[bytes, Row]] = {kind: {} for kind in models.journaled_tables()}
        nodes = [node for hash_ in hashes if (node := self.nodes[hash_]).entry.kind in made]
        for node in sorted(nodes, key=lambda node: (node.entry.op != chain.INSERT, node.position)):
            row = made[node.entry.kind].setdefault(node.entry.row_id, {"desk_id": node.desk_id.hex()})
            row.update(node.values)
        for kind, row_id, left in self._erasures(nodes):
            if row_id in made[kind]:
                made[kind][row_id] = left | {"desk_id": made[kind][row_id]["desk_id"]}
        return {kind: {row_id: _present(row) for row_id, row in found.items()} for kind, found in made.items()}

    def _erasures(self, nodes: Iterable[Node]) -> Iterator[tuple[str, bytes, Row]]:
        """Give what is left of every row that the head office erased, whatever was written of it before or after."""
        for node in nodes:
            if node.entry.kind == "erasure" and node.desk_id == self.head_office_id:
                said = node.values
                yield said["row_kind"], bytes.fromhex(said["row_id"]), json.loads(said["content"])

    def erased_names(self, hashes: Iterable[bytes]) -> set[bytes]:
        """Return every name that was ever written in a row that is erased by now."""
        erased = {(kind, row_id) for kind, row_id, _ in self._erasures(self.nodes[hash_] for hash_ in hashes)}
        return {
            str(node.values["name"]).encode()
            for node in self.nodes.values()
            if (node.entry.kind, node.entry.row_id) in erased and "name" in node.values
        }

    def assert_what_follows_wins(self) -> None:
        """A revision that was written with another in sight comes after it."""
        by_row: dict[Key, list[Node]] = {}
        for node in self.nodes.values():
            if node.entry.op == chain.UPDATE:
                by_row.setdefault((node.entry.kind, node.entry.row_id), []).append(node)
        for nodes in by_row.values():
            for node in nodes:
                for other in nodes:
                    if other.entry.hash in node.seen:
                        assert other.position < node.position, "what was corrected later lost to what was in sight"


def _present(row: Row) -> Row:
    return {name: value for name, value in row.items() if value is not None}


def own_entries(desk: Desk) -> list[Entry]:
    """Return every entry of a file's own desk, of whatever branch."""
    return entries(desk, "o.desk_id = (SELECT desk_id FROM identity)")


def entries(desk: Desk, where: str = "1") -> list[Entry]:
    """Return the entries of a file."""
    columns = ", ".join(f"j.{name}" for name in Entry._fields)
    found = rows(
        desk, f"SELECT {columns} FROM journal j JOIN origin o ON o.id = j.origin_id WHERE {where} ORDER BY seq"
    )
    return [Entry._make(row) for row in found]


def hashes(desk: Desk) -> set[bytes]:
    """Return the hashes of all entries that a file holds; no entry may stand in it twice."""
    found = [hash_ for (hash_,) in rows(desk, "SELECT hash FROM journal")]
    assert len(found) == len(set(found)), "an entry is there twice"
    return set(found)


def labels(desk: Desk) -> dict[bytes, tuple[bytes, int]]:
    """Return under which journal, and at which number, each entry stands in a file."""
    return {hash_: (origin_id, seq) for hash_, origin_id, seq in rows(desk, "SELECT hash, origin_id, seq FROM journal")}


def stored(desk: Desk, kind: str) -> dict[bytes, Row]:
    """Return a table as payloads would say it."""
    columns = [column for column in models.journaled_tables()[kind].columns if column.name != "author_id"]
    found = rows(desk, f"SELECT {', '.join(column.name for column in columns)} FROM {kind} ORDER BY id")
    shown = ({column.name: _said(column, cell) for column, cell in zip(columns, row, strict=True)} for row in found)
    return {bytes.fromhex(row.pop("id")): _present(row) for row in shown}


def _said(column: Column[Any], value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    return json.loads(value) if isinstance(column.type, models.Json) and value is not None else value


def concerning(desk: Desk, tables: dict[str, dict[bytes, Row]]) -> dict[str, dict[bytes, Row]]:
    """Return the rows that a desk is to have: its own, those of its office, and those for everyone."""
    return {
        kind: {row_id: row for row_id, row in found.items() if _concerns(desk, kind, row)}
        for kind, found in tables.items()
    }


def _concerns(desk: Desk, kind: str, row: Row) -> bool:
    model = models.journaled_models()[kind]
    if row["desk_id"] == desk.desk_id.hex() or model.audience is Audience.EVERYONE:
        return True
    if model.audience is Audience.OFFICE_OR_ALL and row.get("office_id") is None:
        return True
    offices = {row.get(column) for column in model.office_columns} if model.audience is not Audience.HEAD_OFFICE else ()
    return desk.office_id.hex() in offices


def walked(node: Node | None) -> Iterator[Node]:
    """Give an entry and all that it follows from."""
    while node:
        yield node
        node = node.before
