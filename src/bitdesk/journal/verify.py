"""Verifying a journal: every hash recomputed, and the first entry that does not hold named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from struct import error as StructError
from typing import Any, NamedTuple

from bitdesk.errors import noop
from bitdesk.journal import chain
from bitdesk.journal.chain import Entry
from bitdesk.values import OriginStatus

ENTRY_COLUMNS = ", ".join(Entry._fields)


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

    Of another desk's excerpts, which the head office vouches for, the payloads and what lies between two gaps.
    """
    organisation = connection.execute("SELECT organisation_id FROM identity").fetchone()
    columns = ", ".join(Stored._fields)
    origins = [Stored(*row) for row in connection.execute(f"SELECT {columns} FROM origin ORDER BY id")]
    broken = [*_misshapen(connection), *_emptied(connection)]
    broken += [found for origin in origins if (found := _first_broken(connection, origin, organisation[0]))]
    first = {found.origin_id: found for found in sorted(broken, key=lambda found: found.seq, reverse=True)}
    (count,) = connection.execute("SELECT count(*) FROM journal").fetchone()
    return Verified(len(origins), count, tuple(first[origin_id] for origin_id in sorted(first)))


def _misshapen(connection: Any) -> Iterator[Broken]:
    """Give the entries whose bytes could be divided otherwise under the same hash, or that no chain reaches."""
    reason = noop("the entry has a shape that bitdesk does not write")
    for origin_id, seq in connection.execute(
        "SELECT origin_id, seq FROM journal WHERE seq < 1 OR last_of_txn NOT IN (0, 1) OR length(row_id) <> 16 "
        "OR length(author_id) <> 16 OR length(salt) <> 16 OR (salt IS NULL) <> (payload IS NULL) "
        "OR origin_id NOT IN (SELECT id FROM origin)"
    ):
        yield Broken(origin_id, seq, reason)


def _emptied(connection: Any) -> Iterator[Broken]:
    """Give the entries without a payload that no erasure covers, and that are not held for lack of it."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'erasure'").fetchone():
        return  # a file of before personal data could be erased
    for origin_id, seq in connection.execute(
        "SELECT origin_id, seq FROM journal j WHERE payload IS NULL AND NOT EXISTS (SELECT 1 FROM erasure e "
        "WHERE e.row_id = j.row_id AND e.row_kind = j.kind) "
        "AND NOT EXISTS (SELECT 1 FROM held h WHERE h.origin_id = j.origin_id AND h.seq = j.seq)"
    ):
        yield Broken(origin_id, seq, noop("the entry was emptied, and nothing says that it was erased"))


def read(connection: Any, origin_id: bytes, after: int = 0, until: int | None = None) -> Iterator[Entry]:
    """Give the entries of a journal in order, those behind `after` and up to `until`."""
    return map(Entry._make, _rows(connection, origin_id, after, until))


def _rows(connection: Any, origin_id: bytes, after: int = 0, until: int | None = None) -> Iterator[tuple[Any, ...]]:
    rows: Iterator[tuple[Any, ...]] = connection.execute(
        f"SELECT {ENTRY_COLUMNS} FROM journal WHERE origin_id = ? AND seq > ? AND seq <= ? ORDER BY seq",
        (origin_id, after, 2**62 if until is None else until),
    )
    return rows


def _first_broken(connection: Any, origin: Stored, organisation_id: bytes) -> Broken | None:
    entries = _rows(connection, origin.id)
    genesis = previous = chain.genesis(organisation_id, origin.desk_id)
    if origin.status == OriginStatus.VOUCHED:
        found = _first_bad_excerpt(origin.desk_id, entries, genesis)
        return Broken(origin.id, *found) if found else None
    if origin.parent_id is not None and origin.parent_seq:
        row = connection.execute(
            "SELECT hash FROM journal WHERE origin_id = ? AND seq = ?", (origin.parent_id, origin.parent_seq)
        ).fetchone()
        if row is None:
            return Broken(origin.id, origin.parent_seq or 0, noop("the entry that it branches from is missing"))
        (previous,) = row
    result = follow(origin.desk_id, entries, origin.parent_seq or 0, previous)
    if isinstance(result, tuple):
        return Broken(origin.id, *result)
    head = connection.execute(
        "SELECT seq, hash FROM journal WHERE origin_id = ? ORDER BY seq DESC LIMIT 1", (origin.id,)
    ).fetchone()
    if head and head[0] < origin.head_seq:
        return Broken(origin.id, head[0] + 1, noop("the entry is missing"))
    if head and head != (origin.head_seq, origin.head_hash):
        return Broken(origin.id, origin.head_seq, noop("the last entry is not the recorded head"))
    if not head and origin.head_seq != (origin.parent_seq or 0):
        return Broken(origin.id, 1, noop("the entries are missing"))
    return None


def _first_bad_excerpt(desk_id: bytes, entries: Iterable[tuple[Any, ...]], genesis: bytes) -> tuple[int, str] | None:
    """Return the first bad entry of a journal with gaps: every payload, and every chain between two gaps."""
    head, previous = 0, genesis
    for row in entries:
        entry = Entry._make(row)
        if bad := first_bad_payload([entry]):
            return bad
        if entry.seq == head + 1 and hash_after(previous, desk_id, entry) != entry.hash:
            return entry.seq, noop("the entry is not the one that was written")
        head, previous = entry.seq, entry.hash
    return None


def hash_after(previous: bytes, desk_id: bytes, entry: Entry) -> bytes | None:
    """Return the hash that an entry has behind another, None where a value of it is not of its kind."""
    try:
        return chain.hash_entry(
            previous, desk_id, entry.seq, entry.txn, entry.last_of_txn, entry.at_ms, entry.kind, entry.op,
            entry.row_id, entry.schema, entry.author_id, entry.payload_hash,
        )  # fmt: skip
    except (StructError, TypeError, AttributeError):
        return None


def first_bad_payload(entries: Iterable[tuple[Any, ...]]) -> tuple[int, str] | None:
    """Return the number of the first entry whose payload is not the one that was hashed, and why."""
    for seq, *_, salt, payload, payload_hash, _hash in entries:
        if payload is not None and (salt is None or chain.hash_payload(salt, payload) != payload_hash):
            return seq, noop("the payload is not the one that was written")
    return None


def follow(desk_id: bytes, entries: Iterable[tuple[Any, ...]], head: int, previous: bytes) -> tuple[int, str] | bytes:
    """Follow a chain from a known head: return the last hash, or the first bad entry's number and why.

    Args:
        desk_id: the desk whose journal it is.
        entries: the entries behind the head, in order: tuples like `Entry`.
        head: the number of the head.
        previous: the hash of the head.
    """
    hash_payload, hash_entry = chain.hash_payload, chain.hash_entry
    expected = head
    open_txn = 0
    for seq, txn, last, at_ms, kind, op, row_id, schema, author_id, salt, payload, payload_hash, stored in entries:
        expected += 1
        if seq != expected:
            return expected, noop("the entry is missing")
        if txn != (open_txn or seq):
            return seq, noop("the entry stands in another's transaction")
        open_txn = 0 if last else txn
        try:
            if payload is not None and (salt is None or hash_payload(salt, payload) != payload_hash):
                return seq, noop("the payload is not the one that was written")
            previous = hash_entry(
                previous, desk_id, seq, txn, last, at_ms, kind, op, row_id, schema, author_id, payload_hash
            )
        except (StructError, TypeError, AttributeError):
            return seq, noop("a value is not of its kind")
        if previous != stored:
            return seq, noop("the entry is not the one that was written")
    if open_txn:
        return expected, noop("the transaction is not whole")
    return previous
