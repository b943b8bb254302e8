"""How the head office names a desk's journals, and which of their entries a copy of the desk's file lacks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bitdesk import ids
from bitdesk.journal import branches
from bitdesk.journal.branches import Origin
from bitdesk.journal.chain import Entry
from bitdesk.sync.envelope import Branch, Claim, FeedEntry

LACKING_AT_ONCE = 100_000
"""How many of its own entries one delivery brings a desk; its next contact says what it still lacks."""


def named(connection: Any, desk_id: bytes) -> tuple[Branch, ...]:
    """Return the journals of a desk, and the branches of all other desks, as they are to be called."""
    found = connection.execute(
        "SELECT id FROM origin WHERE desk_id = ? OR parent_id IS NOT NULL ORDER BY desk_id, epoch, id", (desk_id,)
    ).fetchall()
    return tuple(_branch(connection, origin_id) for (origin_id,) in found)


def _branch(connection: Any, origin_id: bytes) -> Branch:
    (desk_id,) = connection.execute("SELECT desk_id FROM origin WHERE id = ?", (origin_id,)).fetchone()
    (origin,) = (origin for origin in branches.origins(connection, desk_id) if origin.id == origin_id)
    return Branch(
        origin=ids.to_text(origin.id), desk=ids.to_text(desk_id), epoch=origin.epoch,
        parent=ids.to_text(origin.parent_id) if origin.parent_id else None, parent_seq=origin.start,
        seq=origin.applied_seq, hash=branches.hash_at(connection, origin, origin.applied_seq).hex(),
    )  # fmt: skip


def told(known: Sequence[Branch], desk_id: bytes) -> int:
    """Return how many entries of a desk are acknowledged, those of every branch together."""
    return sum(branch.seq - branch.parent_seq for branch in known if branch.desk == desk_id.hex())


def lacking(connection: Any, desk_id: bytes, claims: Sequence[Claim]) -> list[FeedEntry]:
    """Return the entries of a desk that a copy of its file lacks, by what it says that it holds.

    Nothing where its own head is not known here: its batches are still on their way.
    """
    known = branches.origins(connection, desk_id)
    held: dict[bytes, int] = {}
    for place, claim in enumerate(claims):
        at = branches.located(connection, desk_id, claim.seq, bytes.fromhex(claim.hash))
        if at is None and place == 0:
            return []
        for origin_id, seq in branches.lineage(known, at, claim.seq).items() if at else ():
            held[origin_id] = max(seq, held.get(origin_id, 0))
    rows: list[FeedEntry] = []
    for origin in known if claims else ():
        rows += _behind(connection, origin, held.get(origin.id, origin.start), LACKING_AT_ONCE - len(rows))
    return rows


def _behind(connection: Any, origin: Origin, after: int, limit: int) -> list[FeedEntry]:
    """Return the applied entries of a journal behind a number: whole transactions, about as many as the limit."""
    columns = ", ".join(Entry._fields)
    (until,) = connection.execute(
        "SELECT coalesce(min(seq), ?3) FROM journal "
        "WHERE origin_id = ?1 AND seq >= ?2 AND seq <= ?3 AND last_of_txn = 1",
        (origin.id, after + max(limit, 0), origin.applied_seq),
    ).fetchone()
    found = connection.execute(
        f"SELECT {columns} FROM journal WHERE origin_id = ? AND seq > ? AND seq <= ? ORDER BY seq",
        (origin.id, after, until if limit > 0 else after),
    )
    return [(origin.id, origin.desk_id, *row[:2], bool(row[2]), *row[3:]) for row in found]
