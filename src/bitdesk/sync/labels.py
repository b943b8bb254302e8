"""Labelling a desk's own entries as the head office does: what it parts is parted here, what it joins is joined."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bitdesk import ids
from bitdesk.journal import branches
from bitdesk.sync.envelope import Branch
from bitdesk.values import OriginStatus


def adopt(connection: Any, desk_id: bytes, named: Sequence[Branch]) -> None:
    """Label our own entries as the head office does; no hash changes.

    Args:
        connection: a driver connection inside a writing transaction.
        desk_id: this desk.
        named: the journals as the head office names them, each behind the one that it branches from.
    """
    ours = [branch for branch in named if bytes.fromhex(branch.desk) == desk_id]
    for branch in ours:
        _part(connection, desk_id, branch)
        _join(connection, desk_id, branch)
    _number(connection, desk_id, {bytes.fromhex(branch.origin): branch.epoch for branch in ours})
    branches.note_behind(connection, desk_id)


def _number(connection: Any, desk_id: bytes, epochs: dict[bytes, int]) -> None:
    """Number our journals as the head office does; those that it does not know yet come behind them."""
    last = max(epochs.values(), default=0)
    for origin in branches.origins(connection, desk_id):
        if origin.id in epochs:
            epoch = epochs[origin.id]
        else:
            epoch = max(origin.epoch, last + 1) if origin.parent_id else 0
            last = max(last, epoch)
        if epoch != origin.epoch:
            connection.execute("UPDATE origin SET epoch = ? WHERE id = ?", (epoch, origin.id))


def _part(connection: Any, desk_id: bytes, branch: Branch) -> None:
    """Label a branch as one where it stands in a journal here."""
    if branch.parent is None:
        return
    first, branch_id = branch.parent_seq + 1, bytes.fromhex(branch.origin)
    for origin in branches.origins(connection, desk_id):
        if origin.start < first <= origin.head_seq and origin.id != branch_id:
            found = branches.hash_at(connection, origin, first)
            if found[: ids.ID_BYTES] == branch_id:
                branches.split(connection, origin, branch.parent_seq, OriginStatus.RECEIVED)


def _join(connection: Any, desk_id: bytes, branch: Branch) -> None:
    """Label as one journal what stands in branches here: a head office that was restored may name them otherwise."""
    branch_id = bytes.fromhex(branch.origin)
    while branch.seq > branch.parent_seq:
        known = {origin.id: origin for origin in branches.origins(connection, desk_id)}
        at = branches.located(connection, desk_id, branch.seq, bytes.fromhex(branch.hash))
        if at is None or at == branch_id or branch_id not in branches.lineage(known.values(), at, branch.seq):
            return
        parent = known[known[at].parent_id or b""]
        if parent.head_seq > known[at].start:
            branches.split(connection, parent, known[at].start, OriginStatus.RECEIVED)
            parent = next(origin for origin in branches.origins(connection, desk_id) if origin.id == parent.id)
        branches.join(connection, known[at], parent)
