"""Entries of others as a desk holds them: the head office vouches for them, and their chain has gaps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from bitdesk import bulk, ids
from bitdesk.journal.apply import apply, hold, revise_anew
from bitdesk.journal.capture import COLUMNS
from bitdesk.journal.chain import HASH_BYTES, Entry
from bitdesk.journal.verify import hash_after, read
from bitdesk.sync.envelope import Branch
from bitdesk.values import OriginStatus


def name(connection: Any, branch: Branch) -> None:
    """Note where a branch of another desk's journal begins: which of two revisions came later depends on it."""
    origin_id, desk_id = bytes.fromhex(branch.origin), bytes.fromhex(branch.desk)
    named = connection.execute(
        "INSERT INTO origin (id, desk_id, epoch, parent_id, parent_seq, head_seq, head_hash, applied_seq, sent_seq, "
        "merged_seq, status) VALUES (?, ?, ?, ?, ?, 0, ?, 0, 0, 0, ?) ON CONFLICT (id) DO UPDATE SET "
        "parent_id = excluded.parent_id, parent_seq = excluded.parent_seq, epoch = excluded.epoch "
        "WHERE desk_id = excluded.desk_id AND status = excluded.status AND (parent_id, parent_seq, epoch) IS NOT "
        "(excluded.parent_id, excluded.parent_seq, excluded.epoch)",
        (origin_id, desk_id, branch.epoch, bytes.fromhex(branch.parent or ""), branch.parent_seq, bytes(HASH_BYTES),
         OriginStatus.VOUCHED.value),
    )  # fmt: skip
    if named.rowcount:
        revise_anew(connection, desk_id, list(read(connection, origin_id)), set())


def take(
    connection: Any, origin_id: bytes, desk_id: bytes, entries: Sequence[Entry], receipt_no: int | None = None
) -> list[Entry]:
    """Store and apply excerpts of another's journal; return those that are new.

    An entry that is known under another label takes this one, for the head office names the journals.

    Args:
        connection: a driver connection inside a writing transaction.
        origin_id: the journal, as the head office names it.
        desk_id: the desk whose journal it is.
        entries: what is said to stand in it.
        receipt_no: at a head office, the number that the first new entry takes.
    """
    _open(connection, origin_id, desk_id)
    known = _hashes(connection, origin_id, entries)
    others = _others(connection, origin_id, desk_id)
    fresh: list[Entry] = []
    moved: list[Entry] = []
    for entry in sorted({entry.seq: entry for entry in entries}.values()):
        if known.get(entry.seq) == entry.hash:
            continue
        other_past = _other_past(connection, origin_id, desk_id, known, entry)
        if other_past is not None:
            moved += _set_aside(connection, origin_id, desk_id, other_past, known[other_past])
            known, others = _hashes(connection, origin_id, entries), True
        is_known = others and _labelled_anew(connection, origin_id, desk_id, entry)
        (moved if is_known else fresh).append(entry)
    if fresh:
        is_late = fresh[0].seq <= _head(connection, origin_id)
        _store(connection, origin_id, desk_id, fresh, receipt_no)
        moved += fresh if is_late else ()
    if moved:
        revise_anew(connection, desk_id, moved, set())
    return fresh


def _open(connection: Any, origin_id: bytes, desk_id: bytes) -> None:
    connection.execute(
        "INSERT OR IGNORE INTO origin (id, desk_id, epoch, head_seq, head_hash, applied_seq, sent_seq, merged_seq, "
        "status) VALUES (?, ?, 0, 0, ?, 0, 0, 0, ?)",
        (origin_id, desk_id, bytes(HASH_BYTES), OriginStatus.VOUCHED.value),
    )


def _hashes(connection: Any, origin_id: bytes, entries: Iterable[Entry]) -> dict[int, bytes]:
    numbers = [entry.seq for entry in entries]
    found = connection.execute(
        "SELECT seq, hash FROM journal WHERE origin_id = ? AND seq BETWEEN ? AND ?",
        (origin_id, min(numbers) - 1, max(numbers) + 1),
    )
    return dict(found)


def _other_past(connection: Any, origin_id: bytes, desk_id: bytes, known: dict[int, bytes], entry: Entry) -> int | None:
    """Return from which number on what is here belongs to another past than an entry: in its place or beside it."""
    seq = entry.seq
    if seq in known:
        return seq
    if seq - 1 in known and hash_after(known[seq - 1], desk_id, entry) != entry.hash:
        return seq - 1
    if seq + 1 in known:
        (following,) = read(connection, origin_id, seq, seq + 1)
        return None if hash_after(entry.hash, desk_id, following) == following.hash else seq + 1
    return None


def _others(connection: Any, origin_id: bytes, desk_id: bytes) -> bool:
    found = connection.execute("SELECT 1 FROM origin WHERE desk_id = ? AND id <> ?", (desk_id, origin_id)).fetchone()
    return found is not None


def _labelled_anew(connection: Any, origin_id: bytes, desk_id: bytes, entry: Entry) -> bool:
    """Give an entry that is known under another label this one; return whether it was known."""
    row = connection.execute(
        "SELECT j.origin_id FROM origin o CROSS JOIN journal j ON j.origin_id = o.id AND j.seq = ? "
        "WHERE o.desk_id = ? AND j.hash = ?",
        (entry.seq, desk_id, entry.hash),
    ).fetchone()
    if row is None:
        return False
    _move(connection, row[0], origin_id, entry.seq, entry.seq)
    return True


def _head(connection: Any, origin_id: bytes) -> int:
    (head_seq,) = connection.execute("SELECT head_seq FROM origin WHERE id = ?", (origin_id,)).fetchone()
    return int(head_seq)


def _set_aside(connection: Any, origin_id: bytes, desk_id: bytes, seq: int, hash_: bytes) -> list[Entry]:
    """Move an entry of another past, and what came with it, until the head office says where to."""
    aside = hash_[: ids.ID_BYTES]
    _open(connection, aside, desk_id)
    _move(connection, origin_id, aside, seq, 2**62)
    return list(read(connection, aside))


def _move(connection: Any, from_id: bytes, to_id: bytes, first: int, last: int) -> None:
    for table in ("held", "journal"):
        connection.execute(
            f"UPDATE {table} SET origin_id = ?1 WHERE origin_id = ?2 AND seq BETWEEN ?3 AND ?4 AND NOT EXISTS "
            f"(SELECT 1 FROM journal j WHERE j.origin_id = ?1 AND j.seq = {table}.seq)",
            (to_id, from_id, first, last),
        )
    for origin_id in (from_id, to_id):
        connection.execute(
            "UPDATE origin SET (head_seq, head_hash, applied_seq) = (SELECT seq, hash, seq FROM journal "
            "WHERE origin_id = ?1 ORDER BY seq DESC LIMIT 1) WHERE id = ?1 "
            "AND EXISTS (SELECT 1 FROM journal WHERE origin_id = ?1)",
            (origin_id,),
        )


def _store(connection: Any, origin_id: bytes, desk_id: bytes, entries: list[Entry], receipt_no: int | None) -> None:
    last = entries[-1]
    connection.execute(
        "UPDATE origin SET head_seq = ?, head_hash = ?, applied_seq = ? WHERE id = ? AND head_seq < ?",
        (last.seq, last.hash, last.seq, origin_id, last.seq),
    )
    numbers = [None] * len(entries) if receipt_no is None else range(receipt_no, receipt_no + len(entries))
    rows = [(origin_id, *entry, number) for entry, number in zip(entries, numbers, strict=True)]
    bulk.insert(connection, "journal", COLUMNS, rows)
    hold(connection, origin_id, apply(connection, desk_id, entries))
