"""How entries of the journal become rows: merge, pull and rebuild all end here.

Entries are applied in sets under one savepoint; where one of them is refused, again transaction by
transaction, so that a bad one is named and never stands in the way of the rest. What is refused is told
back to the caller, never dropped, and tried again by `replay`.

Entries of one journal come in order. Where they may not (a desk with branches, an entry that was held), the columns
that they revise are made anew from every entry of the row, by their positions: any order comes to the same.
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
from bitdesk.journal import chain, erasing
from bitdesk.journal.branches import Positions
from bitdesk.journal.capture import JUNCTION
from bitdesk.journal.chain import Entry

Int64 = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]
IdText = Annotated[str, msgspec.Meta(max_length=32, pattern="^[0-9a-fA-F]{32}$")]


class Problem(NamedTuple):
    """An entry that was not applied, and why."""

    seq: int
    reason: str


class UnfitError(Exception):
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
class Changes:
    """What a run of entries amounts to: whole new rows with their authors, and the columns revised of others."""

    inserts: dict[str, dict[bytes, tuple[bytes | None, Any]]] = field(default_factory=dict)
    updates: dict[str, dict[bytes, dict[str, Any]]] = field(default_factory=dict)


def apply(connection: Any, desk_id: bytes, entries: Sequence[Entry]) -> list[Problem]:
    """Apply entries of one journal, in order, inside the caller's writing transaction.

    Args:
        connection: a driver connection inside a writing transaction; the entries stand in its journal.
        desk_id: the desk whose journal it is: only its own rows are touched.
        entries: whole transactions, in the order of their numbers.

    Returns:
        The entries that were not applied: each stands for its whole transaction.
    """
    branched = _is_branched(connection, desk_id)
    erased = erasing.known(connection)
    heard = erasing.among(entries)
    if heard and desk_id == erasing.head_office_id(connection):
        # Its own rows may come with the erasure that empties them.
        erased |= {row: left for row, left in heard.items() if erasing.is_erasable(row[0])}
    try:
        with sqlite.savepoint(connection):
            apply_set(connection, desk_id, entries, erased)
            if branched:
                revise_anew(connection, desk_id, entries, set())
        return []
    except (UnfitError, dbapi2.IntegrityError):
        return _apply_one_by_one(connection, desk_id, entries, erased, branched=branched)


def apply_set(connection: Any, desk_id: bytes, entries: Sequence[Entry], erased: erasing.Erased) -> None:
    """Write the rows that entries of a desk amount to, and erase what erasures among them name.

    Raises:
        UnfitError: this program does not know a kind or a column, a value cannot be, a row is not here or another
            desk's, or a desk that is not the head office erases.
        sqlcipher3.dbapi2.IntegrityError: a constraint refuses.
    """
    changes = collect(entries, erased)
    write(connection, desk_id, changes)
    if erasing.ERASURE in changes.inserts:
        _erase(connection, desk_id, entries)


def _erase(connection: Any, desk_id: bytes, entries: Sequence[Entry]) -> None:
    """Do what erasures among entries say."""
    if desk_id != erasing.head_office_id(connection):
        raise UnfitError("erasure: only the head office erases")
    found = erasing.among(entries)
    for kind, _ in found:
        if not erasing.is_erasable(kind):
            raise UnfitError(f"erasure: a row of {kind} is never erased")
    erasing.erase(connection, found)


def overwrite(connection: Any, kind: str, row_id: bytes, content: str) -> None:
    """Make a row, if it is here, what an erasure leaves of it, whoever writes it.

    Raises:
        UnfitError: this program does not know a column, or a value cannot be.
    """
    try:
        left = shape(kind).inserts.decode(content.encode())  # type: ignore[union-attr]
    except (msgspec.DecodeError, ValueError) as error:
        raise UnfitError(f"{kind}: {error}") from error
    columns = shape(kind).columns  # type: ignore[union-attr]
    values = [_cells(kind, name, [getattr(left, name)])[0] for name in columns]
    names, places = ", ".join(columns), ", ".join("?" * len(columns))
    connection.execute(
        f"UPDATE {kind} SET ({names}) = ({places}) WHERE id = ? AND ({names}) IS NOT ({places})",
        (*values, row_id, *values),
    )


def hold(connection: Any, origin_id: bytes, problems: Sequence[Problem]) -> None:
    """Keep in mind which entries of a journal were not applied, and why."""
    connection.executemany(
        "INSERT OR IGNORE INTO held (origin_id, seq, reason) VALUES (?, ?, ?)",
        [(origin_id, problem.seq, problem.reason) for problem in problems],
    )


def transactions(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Divide entries into their transactions; of some, an excerpt has a part only."""
    found: list[Entry] = []
    for entry in entries:
        if found and (found[-1].last_of_txn or entry.txn != found[-1].txn):
            yield found
            found = []
        found.append(entry)
    if found:
        yield found


def _is_branched(connection: Any, desk_id: bytes) -> bool:
    (count,) = connection.execute("SELECT count(*) FROM origin WHERE desk_id = ?", (desk_id,)).fetchone()
    return int(count) > 1


def _apply_one_by_one(
    connection: Any, desk_id: bytes, entries: Sequence[Entry], erased: erasing.Erased, *, branched: bool
) -> list[Problem]:
    problems: list[Problem] = []
    refused: set[bytes] = set()
    for transaction in transactions(entries):
        try:
            with sqlite.savepoint(connection):
                apply_set(connection, desk_id, transaction, erased)
                if branched:
                    revise_anew(connection, desk_id, transaction, refused)
        except (UnfitError, dbapi2.IntegrityError) as error:
            problems += [Problem(entry.seq, str(error)) for entry in transaction]
            refused |= {entry.hash for entry in transaction}
    return problems


def revise_anew(connection: Any, desk_id: bytes, entries: Sequence[Entry], refused: set[bytes]) -> None:
    """Give every column that these entries revise the value of the entry with the greatest position.

    Args:
        connection: a driver connection inside a writing transaction.
        desk_id: the desk whose entries they are.
        entries: what has just been written, in whatever order it came.
        refused: hashes of entries that are not applied and not yet held.
    """
    positions = Positions(connection, desk_id)
    present = {entry.hash for entry in entries}
    revised = {(entry.kind, entry.row_id): None for entry in entries if entry.op == chain.UPDATE}
    for kind, row_id in revised | _behind_junctions(connection, desk_id, entries):
        known = shape(kind)
        values: dict[str, Any] = {}
        revisions = sorted(_revisions(connection, desk_id, kind, row_id, positions, present, refused))
        for *_, payload in revisions:
            found = msgspec.structs.asdict(known.updates.decode(payload))  # type: ignore[union-attr]
            values |= {name: value for name, value in found.items() if value is not msgspec.UNSET}
        if values:
            _update(connection, desk_id, kind, tuple(values), [(row_id, values)])


def _behind_junctions(connection: Any, desk_id: bytes, entries: Sequence[Entry]) -> dict[tuple[str, bytes], None]:
    """Return the rows whose revisions may be placed anew by a junction among these entries: it may come after them."""
    first = min((entry.seq for entry in entries if entry.kind == JUNCTION), default=None)
    found = connection.execute(
        "SELECT DISTINCT j.kind, j.row_id FROM origin o JOIN journal j ON j.origin_id = o.id "
        "WHERE o.desk_id = ? AND j.seq > ? AND j.op = 'update'",
        (desk_id, first),
    )
    return {} if first is None else dict.fromkeys(map(tuple, found))


def _revisions(
    connection: Any, desk_id: bytes, kind: str, row_id: bytes, positions: Positions, present: set[bytes],
    refused: set[bytes],
) -> Iterator[tuple[int, bytes, bytes]]:  # fmt: skip
    """Give position, hash and payload of every revision of a row that the tables hold."""
    for origin_id, seq, hash_, payload, applied in connection.execute(
        "SELECT j.origin_id, j.seq, j.hash, j.payload, j.seq <= o.applied_seq FROM journal j "
        "JOIN origin o ON o.id = j.origin_id WHERE j.row_id = ? AND j.kind = ? AND j.op = 'update' AND o.desk_id = ? "
        "AND NOT EXISTS (SELECT 1 FROM held h WHERE h.origin_id = j.origin_id AND h.seq = j.seq)",
        (row_id, kind, desk_id),
    ):
        if (applied or hash_ in present) and hash_ not in refused and payload is not None:
            yield positions.of(origin_id, seq), hash_, payload


def collect(entries: Iterable[Entry], erased: erasing.Erased) -> Changes:
    """Return what entries amount to; of an erased row, what its erasure leaves.

    Raises:
        UnfitError: this program does not know a kind or a column, or a value cannot be.
    """
    changes = Changes()
    for entry in entries:
        known = shape(entry.kind)
        if known is None:
            raise UnfitError(f"unknown kind {entry.kind}")
        left = erased.get((entry.kind, entry.row_id)) if erased else None
        if left is not None:
            entry = entry._replace(payload=left.encode() if entry.op == chain.INSERT else b"{}")  # noqa: PLW2901
        if entry.payload is None:
            raise UnfitError("the payload is missing")
        try:
            if entry.op == chain.INSERT:
                _collect_insert(changes, known, entry)
            elif entry.op == chain.UPDATE:
                _collect_update(changes, known, entry)
            else:
                raise UnfitError(f"unknown operation {entry.op}")
        except (msgspec.DecodeError, ValueError) as error:
            raise UnfitError(f"{entry.kind}: {error}") from error
    return changes


def _collect_insert(changes: Changes, known: Shape, entry: Entry) -> None:
    rows = changes.inserts.setdefault(entry.kind, {})
    if entry.row_id in rows or entry.row_id in changes.updates.get(entry.kind, {}):
        raise UnfitError(f"{entry.kind}: the row exists already")
    rows[entry.row_id] = entry.author_id, known.inserts.decode(entry.payload)  # type: ignore[arg-type]


def _collect_update(changes: Changes, known: Shape, entry: Entry) -> None:
    values = msgspec.structs.asdict(known.updates.decode(entry.payload))  # type: ignore[arg-type]
    present = {name: value for name, value in values.items() if value is not msgspec.UNSET}
    inserted = changes.inserts.get(entry.kind, {}).get(entry.row_id)
    if inserted is None:
        changes.updates.setdefault(entry.kind, {}).setdefault(entry.row_id, {}).update(present)
        return
    for name, value in present.items():
        setattr(inserted[1], name, value)


def write(connection: Any, desk_id: bytes, changes: Changes) -> None:
    """Write what entries of a desk amount to into its rows.

    Raises:
        UnfitError: a row is not here, or another desk's.
        sqlcipher3.dbapi2.IntegrityError: a constraint refuses.
    """
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
        raise UnfitError(f"{kind}: the row is not here, or another desk writes it")


def _cells(kind: str, name: str, values: list[Any]) -> list[Any]:
    """Return the values of a column of payloads as the table stores them."""
    store = shape(kind).cells.get(name)  # type: ignore[union-attr]
    return [value if value is None else store(value) for value in values] if store else values
