"""How entries of the journal become rows: merge, pull and rebuild all end here.

Entries are applied in sets under one savepoint; where one of them is refused, again transaction by
transaction, so that a bad one is named and never stands in the way of the rest. What is refused is told
back to the caller, never dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import groupby
from typing import Annotated, Any, NamedTuple

import msgspec
from sqlalchemy import BigInteger
from sqlcipher3 import dbapi2

from bitdesk import bulk, ids, models
from bitdesk.journal import chain
from bitdesk.journal.chain import Entry

ID_TEXT_LENGTH = 32
Int64 = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]
IdText = Annotated[str, msgspec.Meta(min_length=ID_TEXT_LENGTH, max_length=ID_TEXT_LENGTH)]


class Problem(NamedTuple):
    """An entry that was not applied, and why."""

    seq: int
    reason: str


class _RefusedError(Exception):
    """This entry cannot be applied."""


class Shape(NamedTuple):
    """How the payloads of a kind are read: `inserts` gives None for an absent column, `updates` UNSET."""

    columns: tuple[str, ...]
    inserts: msgspec.json.Decoder[Any]
    updates: msgspec.json.Decoder[Any]
    id_columns: tuple[int, ...]
    day_columns: tuple[int, ...]
    json_columns: tuple[int, ...]


@cache
def shape(kind: str) -> Shape | None:
    """Return how the payloads of a kind are read, None where this program does not know the kind."""
    table = models.journaled_tables().get(kind)
    if table is None:
        return None
    names = models.payload_columns(table)
    types = {name: _type(table.columns[name]) for name in names}
    inserts = msgspec.defstruct(kind, [(name, types[name] | None, None) for name in names], forbid_unknown_fields=True)
    updates = msgspec.defstruct(
        kind, [(name, types[name] | None | msgspec.UnsetType, msgspec.UNSET) for name in names],
        forbid_unknown_fields=True,
    )  # fmt: skip
    return Shape(
        columns=names,
        inserts=msgspec.json.Decoder(inserts),
        updates=msgspec.json.Decoder(updates),
        id_columns=tuple(n for n, name in enumerate(names) if isinstance(table.columns[name].type, models.Id)),
        day_columns=tuple(n for n, name in enumerate(names) if name.endswith("_on")),
        json_columns=tuple(n for n, name in enumerate(names) if isinstance(table.columns[name].type, models.Json)),
    )


def _type(column: Any) -> Any:
    if isinstance(column.type, models.Id):
        return IdText
    if isinstance(column.type, models.Json):
        return column.type.shape
    if isinstance(column.type, BigInteger):
        return Int64
    return date if column.name.endswith("_on") else str


@dataclass(slots=True)
class _Changes:
    """What a run of entries amounts to: whole new rows, and the last value of each column revised."""

    inserts: dict[str, dict[bytes, list[Any]]] = field(default_factory=dict)
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
        with savepoint(connection):
            _write(connection, desk_id, _collect(desk_id, entries))
        return []
    except (_RefusedError, dbapi2.IntegrityError):
        return list(_apply_one_by_one(connection, desk_id, entries))


def _apply_one_by_one(connection: Any, desk_id: bytes, entries: Sequence[Entry]) -> Iterator[Problem]:
    for _, group in groupby(entries, key=lambda entry: entry.txn):
        transaction = list(group)
        try:
            with savepoint(connection):
                _write(connection, desk_id, _collect(desk_id, transaction))
        except (_RefusedError, dbapi2.IntegrityError) as error:
            for entry in transaction:
                yield Problem(entry.seq, str(error))


@contextmanager
def savepoint(connection: Any) -> Iterator[None]:
    """Undo what the block wrote, and only that, when it fails."""
    connection.execute("SAVEPOINT applying")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK TO applying")
        raise
    finally:
        if connection.in_transaction:
            connection.execute("RELEASE applying")


def _collect(desk_id: bytes, entries: Iterable[Entry]) -> _Changes:
    changes = _Changes()
    for entry in entries:
        known = shape(entry.kind)
        if known is None:
            raise _RefusedError(f"unknown kind {entry.kind}")
        if entry.payload is None:
            raise _RefusedError("the payload is missing")
        try:
            if entry.op == chain.INSERT:
                _collect_insert(changes, known, desk_id, entry)
            elif entry.op == chain.UPDATE:
                _collect_update(changes, known, entry)
            else:
                raise _RefusedError(f"unknown operation {entry.op}")
        except (msgspec.DecodeError, ValueError) as error:
            raise _RefusedError(f"{entry.kind}: {error}") from error
    return changes


def _collect_insert(changes: _Changes, known: Shape, desk_id: bytes, entry: Entry) -> None:
    values = list(msgspec.structs.astuple(known.inserts.decode(entry.payload)))  # type: ignore[arg-type]
    _to_cells(known, values)
    rows = changes.inserts.setdefault(entry.kind, {})
    if entry.row_id in rows:
        raise _RefusedError(f"{entry.kind}: the row exists already")
    rows[entry.row_id] = [entry.row_id, desk_id, entry.author_id, *values]


def _collect_update(changes: _Changes, known: Shape, entry: Entry) -> None:
    values = list(msgspec.structs.astuple(known.updates.decode(entry.payload)))  # type: ignore[arg-type]
    _to_cells(known, values)
    inserted = changes.inserts.get(entry.kind, {}).get(entry.row_id)
    present = [(n, value) for n, value in enumerate(values) if value is not msgspec.UNSET]
    if inserted is not None:
        for n, value in present:
            inserted[n + len(models.HEADER_COLUMNS)] = value
        return
    row = changes.updates.setdefault(entry.kind, {}).setdefault(entry.row_id, {})
    row.update({known.columns[n]: value for n, value in present})


def _to_cells(known: Shape, values: list[Any]) -> None:
    for n in known.id_columns:
        if values[n]:
            values[n] = ids.from_text(values[n])
    for n in known.day_columns:
        if values[n]:
            values[n] = values[n].isoformat()
    for n in known.json_columns:
        if values[n] is not None and values[n] is not msgspec.UNSET:
            values[n] = msgspec.json.encode(values[n]).decode()


def _write(connection: Any, desk_id: bytes, changes: _Changes) -> None:
    for kind in models.journaled_tables():
        if kind in changes.inserts:
            columns = (*models.HEADER_COLUMNS, *shape(kind).columns)  # type: ignore[union-attr]
            bulk.insert(connection, kind, columns, list(changes.inserts[kind].values()))
    for kind, rows in changes.updates.items():
        by_columns = sorted(rows.items(), key=lambda item: tuple(item[1]))
        for columns, group in groupby(by_columns, key=lambda item: tuple(item[1])):
            if columns:
                _update(connection, desk_id, kind, columns, [(*row.values(), row_id) for row_id, row in group])


def _update(connection: Any, desk_id: bytes, kind: str, columns: tuple[str, ...], rows: list[Any]) -> None:
    assignments = ", ".join(f"{column} = ?" for column in columns)
    cursor = connection.executemany(
        f"UPDATE {kind} SET {assignments} WHERE id = ? AND desk_id = ?", [(*row, desk_id) for row in rows]
    )
    if cursor.rowcount != len(rows):
        raise _RefusedError(f"{kind}: the row is not here, or another desk writes it")
