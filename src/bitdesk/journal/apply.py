"""How entries of the journal become rows: merge, pull and rebuild all end here.

Entries are applied in sets under one savepoint; where one of them is refused, again transaction by
transaction, so that a bad one is named and never stands in the way of the rest. What is refused is told
back to the caller, never dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache
from itertools import groupby
from operator import attrgetter
from typing import Annotated, Any, NamedTuple

import msgspec
from sqlalchemy import BigInteger
from sqlcipher3 import dbapi2

from bitdesk import bulk, ids, models, sqlite
from bitdesk.journal import chain
from bitdesk.journal.chain import Entry

Int64 = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]
IdText = Annotated[str, msgspec.Meta(max_length=32, pattern="^[0-9a-fA-F]{32}$")]


class Problem(NamedTuple):
    """An entry that was not applied, and why."""

    seq: int
    reason: str


class _RefusedError(Exception):
    """This entry cannot be applied."""


class Shape(NamedTuple):
    """How the payloads of a kind are read: `inserts` gives None for an absent column, `updates` UNSET.

    `cells` says how the values of a column are stored that the table keeps in another form.
    """

    columns: tuple[str, ...]
    inserts: msgspec.json.Decoder[Any]
    updates: msgspec.json.Decoder[Any]
    cells: dict[str, Callable[[Any], Any]]


@cache
def shape(kind: str) -> Shape | None:
    """Return how the payloads of a kind are read, None where this program does not know the kind."""
    table = models.journaled_tables().get(kind)
    if table is None:
        return None
    names = models.payload_columns(table)
    types = {name: _type(table.columns[name]) for name in names}
    inserts = msgspec.defstruct(
        kind, [(name, types[name] | None, None) for name in names], forbid_unknown_fields=True, gc=False
    )
    updates = msgspec.defstruct(
        kind, [(name, types[name] | None | msgspec.UnsetType, msgspec.UNSET) for name in names],
        forbid_unknown_fields=True, gc=False,
    )  # fmt: skip
    cells = {name: cell for name in names if (cell := _cell(table.columns[name]))}
    return Shape(names, msgspec.json.Decoder(inserts), msgspec.json.Decoder(updates), cells)


def _type(column: Any) -> Any:
    if isinstance(column.type, models.Id):
        return IdText
    if isinstance(column.type, models.Json):
        return column.type.shape
    if isinstance(column.type, BigInteger):
        return Int64
    return date if column.name.endswith("_on") else str


def _cell(column: Any) -> Callable[[Any], Any] | None:
    if isinstance(column.type, models.Id):
        return _id_cell
    if isinstance(column.type, models.Json):
        return _json_cell
    return date.isoformat if column.name.endswith("_on") else None


_id_cell = lru_cache(maxsize=4096)(ids.from_text)


def _json_cell(value: Any) -> str:
    return msgspec.json.encode(value).decode()


@dataclass(slots=True)
class _Changes:
    """What a run of entries amounts to: whole new rows with their authors, and the columns revised of others."""

    inserts: dict[str, dict[bytes, tuple[bytes | None, Any]]] = field(default_factory=dict)
    updates: dict[str, dict[bytes, dict[str, Any]]] = field(default_factory=dict)


def apply(connection: Any, desk_id: bytes, entries: Sequence[Entry]) -> list[Problem]:
    """Apply entries of one desk, in order, inside the caller's writing transaction.

    Args:
        connection: a driver connection inside a writing transaction.
        desk_id: the desk whose journal it is: only its own rows are touched.
        entries: whole transactions, in the order of their numbers.

    Returns:
        The entries that were not applied: each stands for its whole transaction.
    """
    try:
        with sqlite.savepoint(connection):
            _write(connection, desk_id, _collect(entries))
        return []
    except (_RefusedError, dbapi2.IntegrityError):
        return list(_apply_one_by_one(connection, desk_id, entries))


def hold(connection: Any, origin_id: bytes, problems: Sequence[Problem]) -> None:
    """Keep in mind which entries of a journal were not applied, and why."""
    connection.executemany(
        "INSERT OR IGNORE INTO held (origin_id, seq, reason) VALUES (?, ?, ?)",
        [(origin_id, problem.seq, problem.reason) for problem in problems],
    )


def _apply_one_by_one(connection: Any, desk_id: bytes, entries: Sequence[Entry]) -> Iterator[Problem]:
    for _, group in groupby(entries, key=lambda entry: entry.txn):
        transaction = list(group)
        try:
            with sqlite.savepoint(connection):
                _write(connection, desk_id, _collect(transaction))
        except (_RefusedError, dbapi2.IntegrityError) as error:
            for entry in transaction:
                yield Problem(entry.seq, str(error))


def _collect(entries: Iterable[Entry]) -> _Changes:
    changes = _Changes()
    for entry in entries:
        known = shape(entry.kind)
        if known is None:
            raise _RefusedError(f"unknown kind {entry.kind}")
        if entry.payload is None:
            raise _RefusedError("the payload is missing")
        try:
            if entry.op == chain.INSERT:
                _collect_insert(changes, known, entry)
            elif entry.op == chain.UPDATE:
                _collect_update(changes, known, entry)
            else:
                raise _RefusedError(f"unknown operation {entry.op}")
        except (msgspec.DecodeError, ValueError) as error:
            raise _RefusedError(f"{entry.kind}: {error}") from error
    return changes


def _collect_insert(changes: _Changes, known: Shape, entry: Entry) -> None:
    rows = changes.inserts.setdefault(entry.kind, {})
    if entry.row_id in rows or entry.row_id in changes.updates.get(entry.kind, {}):
        raise _RefusedError(f"{entry.kind}: the row exists already")
    rows[entry.row_id] = entry.author_id, known.inserts.decode(entry.payload)  # type: ignore[arg-type]


def _collect_update(changes: _Changes, known: Shape, entry: Entry) -> None:
    values = msgspec.structs.asdict(known.updates.decode(entry.payload))  # type: ignore[arg-type]
    present = {name: value for name, value in values.items() if value is not msgspec.UNSET}
    inserted = changes.inserts.get(entry.kind, {}).get(entry.row_id)
    if inserted is None:
        changes.updates.setdefault(entry.kind, {}).setdefault(entry.row_id, {}).update(present)
        return
    for name, value in present.items():
        setattr(inserted[1], name, value)


def _write(connection: Any, desk_id: bytes, changes: _Changes) -> None:
    for kind in models.journaled_tables():
        if kind in changes.inserts:
            _insert(connection, desk_id, kind, changes.inserts[kind])
    for kind, rows in changes.updates.items():
        by_columns = sorted(rows.items(), key=lambda item: tuple(item[1]))
        for columns, group in groupby(by_columns, key=lambda item: tuple(item[1])):
            if columns:
                _update(connection, desk_id, kind, columns, list(group))


def _insert(connection: Any, desk_id: bytes, kind: str, rows: dict[bytes, tuple[bytes | None, Any]]) -> None:
    authors, payloads = zip(*rows.values(), strict=True)
    cells = {name: _cells(kind, name, list(map(attrgetter(name), payloads))) for name in shape(kind).columns}  # type: ignore[union-attr]
    header = dict(zip(models.HEADER_COLUMNS, (list(rows), [desk_id] * len(rows), authors), strict=True))
    bulk.insert_columns(connection, kind, header | cells)


def _update(
    connection: Any, desk_id: bytes, kind: str, columns: tuple[str, ...], rows: list[tuple[bytes, dict[str, Any]]]
) -> None:
    cells = [_cells(kind, name, [row[name] for _, row in rows]) for name in columns]
    assignments = ", ".join(f"{column} = ?" for column in columns)
    cursor = connection.executemany(
        f"UPDATE {kind} SET {assignments} WHERE id = ? AND desk_id = ?",
        [(*values, row_id, desk_id) for (row_id, _), *values in zip(rows, *cells, strict=True)],
    )
    if cursor.rowcount != len(rows):
        raise _RefusedError(f"{kind}: the row is not here, or another desk writes it")


def _cells(kind: str, name: str, values: list[Any]) -> list[Any]:
    """Return the values of a column of payloads as the table stores them."""
    store = shape(kind).cells.get(name)  # type: ignore[union-attr]
    return [value if value is None else store(value) for value in values] if store else values
