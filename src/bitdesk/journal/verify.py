"""Verifying a journal: every hash recomputed, and the first entry that does not hold named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from struct import error as StructError
from typing import Any, NamedTuple

from bitdesk.journal import chain
from bitdesk.journal.chain import Entry
from bitdesk.values import OriginStatus

ENTRY_COLUMNS = ", ".join(Entry._fields)
_ROWS_AT_ONCE = 5_000


class Broken(NamedTuple):
    """The first entry of a journal that does not hold, and why."""

    origin_id: bytes
    seq: int
    reason: str


class Verified(NamedTuple):
    """How many journals and entries were verified, and the first that is broken in each broken journal."""

    origins: int
    entries: int
    broken: tuple[Broken, ...]


class Stored(NamedTuple):
    """A journal as the `origin` table knows it."""

    id: bytes
    desk_id: bytes
    parent_id: bytes | None
    parent_seq: int | None
    head_seq: int
    head_hash: bytes
    status: str


def verify(connection: Any) -> Verified:
    """Verify every journal of a file: numbers without gaps, hashes, transactions, and the recorded head.

    Of another desk's excerpts, which the head office vouches for, only the payloads can be verified.
    """
    organisation = connection.execute("SELECT organisation_id FROM identity").fetchone()
    columns = ", ".join(Stored._fields)
    origins = [Stored(*row) for row in connection.execute(f"SELECT {columns} FROM origin ORDER BY id")]
    broken = [found for origin in origins if (found := _first_broken(connection, origin, organisation[0]))]
    (count,) = connection.execute("SELECT count(*) FROM journal").fetchone()
    return Verified(len(origins), count, tuple(broken))


def read(connection: Any, origin_id: bytes, after: int = 0, until: int | None = None) -> Iterator[Entry]:
    """Give the entries of a journal in order, those behind `after` and up to `until`."""
    cursor = connection.cursor()
    cursor.execute(
        f"SELECT {ENTRY_COLUMNS} FROM journal WHERE origin_id = ? AND seq > ? AND seq <= ? ORDER BY seq",
        (origin_id, after, 2**62 if until is None else until),
    )
    while rows := cursor.fetchmany(_ROWS_AT_ONCE):
        yield from map(Entry._make, rows)


def _first_broken(connection: Any, origin: Stored, organisation_id: bytes) -> Broken | None:
    entries = read(connection, origin.id)
    if origin.status == OriginStatus.VOUCHED:
        found = first_bad_payload(entries)
        return Broken(origin.id, *found) if found else None
    previous = chain.genesis(organisation_id, origin.desk_id)
    if origin.parent_id is not None:
        row = connection.execute(
            "SELECT hash FROM journal WHERE origin_id = ? AND seq = ?", (origin.parent_id, origin.parent_seq)
        ).fetchone()
        if row is None:
            return Broken(origin.id, origin.parent_seq or 0, "the entry that it branches from is missing")
        (previous,) = row
    result = follow(origin.desk_id, entries, origin.parent_seq or 0, previous)
    if isinstance(result, tuple):
        return Broken(origin.id, *result)
    head = connection.execute(
        "SELECT seq, hash FROM journal WHERE origin_id = ? ORDER BY seq DESC LIMIT 1", (origin.id,)
    ).fetchone()
    if head and head != (origin.head_seq, origin.head_hash):
        return Broken(origin.id, origin.head_seq, "the last entry is not the recorded head")
    if not head and origin.head_seq != (origin.parent_seq or 0):
        return Broken(origin.id, 1, "the entries are missing")
    return None


def first_bad_payload(entries: Iterable[Entry]) -> tuple[int, str] | None:
    """Return the number of the first entry whose payload is not the one that was hashed, and why."""
    for entry in entries:
        if entry.payload is not None and (
            entry.salt is None or chain.hash_payload(entry.salt, entry.payload) != entry.payload_hash
        ):
            return entry.seq, "the payload is not the one that was written"
    return None


def follow(desk_id: bytes, entries: Iterable[Entry], seq: int, previous: bytes) -> tuple[int, str] | bytes:
    """Follow a chain from a known head: return the last hash, or the first bad entry's number and why.

    Args:
        desk_id: the desk whose journal it is.
        entries: the entries behind the head, in order.
        seq: the number of the head.
        previous: the hash of the head.
    """
    open_txn = 0
    for entry in entries:
        seq += 1
        if entry.seq != seq:
            return seq, "the entry is missing"
        if entry.txn != (open_txn or seq):
            return seq, "the entry stands in another's transaction"
        open_txn = 0 if entry.last_of_txn else entry.txn
        if entry.payload is not None and (
            entry.salt is None or chain.hash_payload(entry.salt, entry.payload) != entry.payload_hash
        ):
            return seq, "the payload is not the one that was written"
        try:
            previous = chain.hash_entry(
                previous, desk_id, seq, entry.txn, bool(entry.last_of_txn), entry.at_ms, entry.kind, entry.op,
                entry.row_id, entry.schema, entry.author_id, entry.payload_hash,
            )  # fmt: skip
        except StructError:
            return seq, "a number is out of bounds"
        if previous != entry.hash:
            return seq, "the entry is not the one that was written"
    if open_txn:
        return seq, "the transaction is not whole"
    return previous
