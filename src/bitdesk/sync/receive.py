"""The head office's two halves of a merge: a batch's entries are stored, then applied, each in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bitdesk import bulk, ids
from bitdesk.desk import Desk, start_origin
from bitdesk.errors import RefusedError, noop
from bitdesk.journal import branches, erasing
from bitdesk.journal.apply import apply, hold
from bitdesk.journal.branches import Origin
from bitdesk.journal.capture import COLUMNS
from bitdesk.journal.chain import Entry
from bitdesk.journal.replay import replay
from bitdesk.journal.verify import read
from bitdesk.sync import batch
from bitdesk.sync.envelope import Batch
from bitdesk.values import OriginStatus

CHUNK_ENTRIES = 20_000
MANY_BRANCHES = 10_000


class WaitingError(Exception):
    """A batch begins behind the head that is known: an earlier one has not arrived yet."""


def store(connection: Any, desk: Desk, header: Batch, body: bytes) -> tuple[bytes, list[Entry]]:
    """Store the entries of a batch that are new, with their receipt numbers; return them and their journal.

    Overlaps and repetitions have no effect. What follows the last entry of a journal is stored in it; what follows
    an earlier one begins a branch.

    Raises:
        WaitingError: an earlier batch is missing.
        RefusedError: the batch is not what it says, or not from a desk of this organisation; nothing is stored.
    """
    desk_id = bytes.fromhex(header.desk)
    before = bytes.fromhex(header.hash_before)
    known = _journals(connection, desk, desk_id)
    named = next((origin for origin in known if origin.id.hex() == header.origin), None)
    if named and (named.head_seq, named.head_hash) == (header.first - 1, before):
        entries = _kept(connection, header, body)
        _insert(connection, named.id, entries)
        return named.id, entries
    at = branches.located(connection, desk_id, header.first - 1, before)
    if at is None and header.first <= 1:
        raise RefusedError(noop("Its journal does not begin where this desk's begins."))
    if at is None:
        raise WaitingError
    return _store_behind(connection, known, at, header, _kept(connection, header, body))


def _kept(connection: Any, header: Batch, body: bytes) -> list[Entry]:
    """Return a batch's entries as they are kept: those of erased rows come emptied, or are emptied here."""
    erased = erasing.known(connection)
    return erasing.blanked(batch.entries(header, body, erased), erased)


def _journals(connection: Any, desk: Desk, desk_id: bytes) -> list[Origin]:
    known = branches.origins(connection, desk_id)
    if known and any(origin.status != OriginStatus.RECEIVED for origin in known):
        raise RefusedError(noop("It comes from a desk that this head office has not set up."))
    if not known:
        if not connection.execute("SELECT 1 FROM workstation WHERE id = ?", (desk_id,)).fetchone():
            raise RefusedError(noop("It comes from a desk that this head office has not set up."))
        start_origin(connection, desk.identity.organisation_id, desk_id, OriginStatus.RECEIVED)
        known = branches.origins(connection, desk_id)
    return known


def _store_behind(
    connection: Any, known: list[Origin], at: bytes, header: Batch, entries: list[Entry]
) -> tuple[bytes, list[Entry]]:
    """Store what is new of a batch that begins behind a known entry of the journal `at`."""
    places = _places(connection, known, header)
    count = 0
    while count < len(entries) and (place := places.get((entries[count].seq, entries[count].hash))):
        at, count = place, count + 1
    fresh = entries[count:]
    if not fresh:
        return at, []
    if fresh[0].txn != fresh[0].seq:
        raise RefusedError(noop("It parts from what was received from this desk within a transaction."))
    after = fresh[0].seq - 1
    (parent,) = (origin for origin in known if origin.id == at)
    is_named = header.origin == fresh[0].hash[: ids.ID_BYTES].hex()
    if parent.head_seq != after or is_named:
        epoch = header.epoch if is_named and _is_next(header.epoch, parent, known) else None
        at = branches.begin(connection, parent, after, fresh[0], OriginStatus.RECEIVED, epoch)
    _insert(connection, at, fresh)
    return at, fresh


def _is_next(epoch: int, parent: Origin, known: list[Origin]) -> bool:
    """Return whether a branch may have the number that its desk gives it, on the way to as many as there are."""
    return parent.epoch < epoch <= MANY_BRANCHES and all(epoch != origin.epoch for origin in known)


def _places(connection: Any, known: list[Origin], header: Batch) -> dict[tuple[int, bytes], bytes]:
    """Return the journals of the entries that are known within a batch's numbers, by number and hash."""
    return {
        (seq, hash_): origin.id
        for origin in known
        for seq, hash_ in connection.execute(
            "SELECT seq, hash FROM journal WHERE origin_id = ? AND seq BETWEEN ? AND ?",
            (origin.id, header.first, header.last),
        )
    }


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


def replay_held(connection: Any) -> int:
    """Apply what was held and can be applied by now, with new receipt numbers, and return how many entries were."""
    released = replay(connection)
    if released:
        (last,) = connection.execute(
            "UPDATE identity SET receipts = receipts + ? RETURNING receipts", (len(released),)
        ).fetchone()
        connection.executemany(
            "UPDATE journal SET receipt_no = ? WHERE origin_id = ? AND seq = ?",
            [
                (last - len(released) + 1 + place, origin_id, entry.seq)
                for place, (origin_id, entry) in enumerate(released)
            ],
        )
    return len(released)
