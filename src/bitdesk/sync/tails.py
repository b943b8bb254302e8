"""Entries of this desk itself that come back from the head office: its file is older than what it had sent, or a copy.

They come whole, and are put behind those that are here: the desk goes on behind them where it has written nothing
since, else they stand in a branch beside its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from bitdesk import bulk, ids
from bitdesk.errors import RefusedError, noop
from bitdesk.journal import branches
from bitdesk.journal.apply import apply, hold
from bitdesk.journal.branches import Origin
from bitdesk.journal.capture import COLUMNS
from bitdesk.journal.chain import Entry
from bitdesk.journal.verify import hash_after
from bitdesk.values import OriginStatus


def take(connection: Any, origin_id: bytes, desk_id: bytes, entries: Sequence[Entry]) -> list[Entry]:
    """Store and apply own entries that are not here, and return them.

    Args:
        connection: a driver connection inside a writing transaction.
        origin_id: the journal, as the head office names it.
        desk_id: this desk.
        entries: in the order of their numbers.

    Raises:
        RefusedError: they follow no entry that is here.
    """
    fresh = [entry for entry in entries if branches.located(connection, desk_id, entry.seq, entry.hash) is None]
    for run in runs(desk_id, fresh):
        _store(connection, _journal_for(connection, origin_id, desk_id, run), run)
    if fresh:
        branches.note_behind(connection, desk_id)
    return fresh


def runs(desk_id: bytes, entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Divide entries of a desk where one does not follow the one before it."""
    run: list[Entry] = []
    for entry in entries:
        if run and (entry.seq != run[-1].seq + 1 or hash_after(run[-1].hash, desk_id, entry) != entry.hash):
            yield run
            run = []
        run.append(entry)
    if run:
        yield run


def _journal_for(connection: Any, origin_id: bytes, desk_id: bytes, run: Sequence[Entry]) -> Origin:
    """Return the journal that a run of entries stands in, opened or parted from this desk's own where need be."""
    known = branches.origins(connection, desk_id)
    first, after = run[0], run[0].seq - 1
    parent = next((origin for origin in known if follows(connection, origin, first)), None)
    if parent is None:
        raise RefusedError(noop("Its entries do not follow those of this desk."))
    branch_id = first.hash[: ids.ID_BYTES]
    if parent.head_seq == after and branch_id != origin_id:
        return parent
    if branch_id == origin_id or parent.status != OriginStatus.OWN:
        found = branches.begin(connection, parent, after, first, OriginStatus.RECEIVED)
    else:
        branches.split(connection, parent, after, OriginStatus.RECEIVED)
        found = parent.id
    return next(origin for origin in branches.origins(connection, desk_id) if origin.id == found)


def follows(connection: Any, origin: Origin, entry: Entry) -> bool:
    """Return whether an entry is one that comes behind an entry of a journal, or behind what it branches from."""
    if not origin.start <= entry.seq - 1 <= origin.head_seq:
        return False
    try:
        previous = branches.hash_at(connection, origin, entry.seq - 1)
    except KeyError:
        return False
    return hash_after(previous, origin.desk_id, entry) == entry.hash


def _store(connection: Any, origin: Origin, run: Sequence[Entry]) -> None:
    bulk.insert(connection, "journal", COLUMNS, [(origin.id, *entry, None) for entry in run])
    last = run[-1]
    connection.execute(
        "UPDATE origin SET head_seq = ?1, head_hash = ?2, applied_seq = ?1, sent_seq = ?1, merged_seq = ?1 "
        "WHERE id = ?3",
        (last.seq, last.hash, origin.id),
    )
    hold(connection, origin.id, apply(connection, origin.desk_id, run))
