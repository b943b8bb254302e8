"""The head office's two halves of a merge: a batch's entries are stored, then applied, each in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from bitdesk import bulk
from bitdesk.desk import Desk, start_origin
from bitdesk.errors import RefusedError, noop
from bitdesk.journal.apply import apply, hold
from bitdesk.journal.capture import COLUMNS
from bitdesk.journal.chain import Entry
from bitdesk.journal.verify import read
from bitdesk.sync import batch
from bitdesk.sync.envelope import Batch
from bitdesk.values import OriginStatus

CHUNK_ENTRIES = 20_000


class WaitingError(Exception):
    """A batch begins behind the head that is known: an earlier one has not arrived yet."""


class Head(NamedTuple):
    """What the head office has of a journal."""

    head_seq: int
    head_hash: bytes
    applied_seq: int


def store(connection: Any, desk: Desk, header: Batch, body: bytes) -> list[Entry]:
    """Store the entries of a batch that are new, with their receipt numbers, and return them.

    Overlaps and repetitions have no effect.

    Raises:
        WaitingError: an earlier batch is missing.
        RefusedError: the batch is not what it says, or not from a desk of this organisation; nothing is stored.
    """
    origin_id, desk_id = bytes.fromhex(header.origin), bytes.fromhex(header.desk)
    head = _head(connection, desk, origin_id, desk_id)
    if header.first > head.head_seq + 1:
        raise WaitingError
    before = batch.hash_at(connection, desk, origin_id, desk_id, header.first - 1)
    if before.hex() != header.hash_before:
        raise RefusedError(
            noop("It does not follow what was received from this desk: its file was restored or copied.")
        )
    entries = batch.entries(header, body)
    known = entries[: head.head_seq + 1 - header.first]
    if known and known[-1].hash != batch.hash_at(connection, desk, origin_id, desk_id, known[-1].seq):
        raise RefusedError(
            noop("It does not follow what was received from this desk: its file was restored or copied.")
        )
    fresh = entries[len(known) :]
    if fresh:
        _insert(connection, origin_id, fresh)
    return fresh


def _head(connection: Any, desk: Desk, origin_id: bytes, desk_id: bytes) -> Head:
    row = connection.execute(
        "SELECT head_seq, head_hash, applied_seq, desk_id, status FROM origin WHERE id = ?", (origin_id,)
    ).fetchone()
    if row is None:
        known = connection.execute("SELECT 1 FROM workstation WHERE id = ?", (desk_id,)).fetchone()
        if known is None or origin_id != desk_id:
            raise RefusedError(noop("It comes from a desk that this head office has not set up."))
        start_origin(connection, desk.identity.organisation_id, desk_id, OriginStatus.RECEIVED)
        return _head(connection, desk, origin_id, desk_id)
    if row[3] != desk_id or row[4] != OriginStatus.RECEIVED:
        raise RefusedError(noop("It comes from a desk that this head office has not set up."))
    return Head(*row[:3])


def _insert(connection: Any, origin_id: bytes, entries: Sequence[Entry]) -> None:
    (receipts,) = connection.execute(
        "UPDATE identity SET receipts = receipts + ? RETURNING receipts", (len(entries),)
    ).fetchone()
    origin, receipt_nos = [origin_id] * len(entries), range(receipts - len(entries) + 1, receipts + 1)
    columns = zip(COLUMNS, (origin, *zip(*entries, strict=True), receipt_nos), strict=True)
    bulk.insert_columns(connection, "journal", dict(columns))
    connection.execute(
        "UPDATE origin SET head_seq = ?, head_hash = ? WHERE id = ?",
        (entries[-1].seq, entries[-1].hash, origin_id),
    )


def apply_stored(connection: Any, origin_id: bytes, entries: Sequence[Entry] | None = None) -> int:
    """Apply the next entries of a journal that are stored and not applied, and return how many there were.

    Entries that cannot be applied are held with the reason, and lose their receipt number: they take a new
    one when they are applied after all.

    Args:
        connection: a driver connection inside a writing transaction.
        origin_id: the journal.
        entries: the entries just stored, so that they need not be read again; others are read.
    """
    desk_id, applied_seq, head_seq = connection.execute(
        "SELECT desk_id, applied_seq, head_seq FROM origin WHERE id = ?", (origin_id,)
    ).fetchone()
    if not entries or entries[0].seq != applied_seq + 1:
        entries = _next(connection, origin_id, applied_seq, head_seq)
    if not entries:
        return 0
    problems = apply(connection, desk_id, entries)
    hold(connection, origin_id, problems)
    connection.executemany(
        "UPDATE journal SET receipt_no = NULL WHERE origin_id = ? AND seq = ?",
        [(origin_id, problem.seq) for problem in problems],
    )
    connection.execute("UPDATE origin SET applied_seq = ? WHERE id = ?", (entries[-1].seq, origin_id))
    return len(entries)


def _next(connection: Any, origin_id: bytes, applied_seq: int, head_seq: int) -> list[Entry]:
    found: list[Entry] = []
    for entry in read(connection, origin_id, applied_seq, head_seq):
        if len(found) >= CHUNK_ENTRIES and found[-1].last_of_txn:
            break
        found.append(entry)
    return found


def unapplied(connection: Any) -> list[bytes]:
    """Return the journals that have stored entries which are not applied: a merge was interrupted there."""
    rows = connection.execute("SELECT id FROM origin WHERE applied_seq < head_seq AND status = 'received' ORDER BY id")
    return [origin_id for (origin_id,) in rows]
