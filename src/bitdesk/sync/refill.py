"""A head office whose file is older than what it had told its desks: it notices, and they give back what it lost."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from bitdesk import clock, ids
from bitdesk.desk import Desk
from bitdesk.errors import RefusedError, noop
from bitdesk.journal import branches, erasing
from bitdesk.journal.capture import append
from bitdesk.journal.chain import Entry
from bitdesk.journal.verify import first_bad_payload
from bitdesk.sync import excerpts, feed, tails
from bitdesk.sync.envelope import Claim, Contact, FeedEntry, Returned, decode_rows
from bitdesk.values import OriginStatus


def is_older_than_told(connection: Any, head_office_id: bytes, contact: Contact) -> bool:
    """Return whether a desk was told what this file does not know: it was restored, and has not noticed yet."""
    epoch, counter, receipts, restored_at = connection.execute(
        "SELECT ack_epoch, ack_counter, receipts, restored_at FROM identity"
    ).fetchone()
    if contact.feed_epoch == ids.to_text(epoch) and (
        contact.ack_counter > counter
        or contact.feed_cursor > receipts
        or contact.feed_mark not in (None, feed.mark(connection, contact.feed_cursor))
        or _lacks(connection, bytes.fromhex(contact.desk), contact.acknowledged)
    ):
        return True
    row = connection.execute("SELECT returned_epoch FROM correspondent WHERE address = ?", (contact.sender,)).fetchone()
    if restored_at is not None and (row is None or row[0] != epoch):
        return False  # this desk has been asked already, or will be with its next delivery
    return _lacks(connection, head_office_id, contact.head_office)


def _lacks(connection: Any, desk_id: bytes, claims: Sequence[Claim]) -> bool:
    return any(branches.located(connection, desk_id, claim.seq, bytes.fromhex(claim.hash)) is None for claim in claims)


def open_epoch(connection: Any) -> None:
    """Begin to count anew: every desk hears again what it was told, and sends again what is not here any more."""
    connection.execute(
        "UPDATE identity SET ack_epoch = ?, ack_counter = 0, restored_at = ?", (ids.new(), clock.now_ms())
    )


def take_back(desk: Desk, header: Returned, body: bytes) -> None:
    """Store and apply the head office's own rows that a desk gives back; what is here already has no effect.

    Raises:
        RefusedError: it is not what it says.
    """
    rows = decode_rows(header, body, FeedEntry)
    if any(row[1] != desk.desk_id for row in rows):
        raise RefusedError(noop("It holds entries that are not the head office's own."))
    with desk.database.writing({row[6] for row in rows} | {"correspondent"}) as connection:
        for _, group in groupby(rows, key=lambda row: row[0]):
            entries = [Entry(*row[2:]) for row in group]
            if first_bad_payload(entries):
                raise RefusedError(noop("A payload in it is not the one that was written."))
            # A desk that has not heard of an erasure gives back what it knows.
            erased = erasing.known(connection) | erasing.among(entries)
            _take_back(connection, desk.desk_id, erasing.blanked(entries, erased))
        _go_on_behind(connection, desk)
        connection.execute(
            "UPDATE correspondent SET returned_epoch = ? WHERE address = ?",
            (ids.from_text(header.epoch), header.sender),
        )


def _take_back(connection: Any, head_office_id: bytes, entries: Sequence[Entry]) -> None:
    """Put what is not here behind what it follows, beside the journal that this file writes; some of it has gaps."""
    fresh = [entry for entry in entries if branches.located(connection, head_office_id, entry.seq, entry.hash) is None]
    at: bytes | None = None
    for run in tails.runs(head_office_id, fresh):
        at = _journal_for(connection, head_office_id, run[0], at)
        (receipts,) = connection.execute(
            "UPDATE identity SET receipts = receipts + ? RETURNING receipts", (len(run),)
        ).fetchone()
        excerpts.take(connection, at, head_office_id, run, receipts - len(run) + 1)


def _journal_for(connection: Any, head_office_id: bytes, first: Entry, before: bytes | None) -> bytes:
    """Return the journal that a run stands in: where its first entry's hash says, else where what came before it is."""
    known = branches.origins(connection, head_office_id)
    for origin in known:
        if tails.follows(connection, origin, first):
            if origin.head_seq == first.seq - 1 and origin.status == OriginStatus.VOUCHED:
                return origin.id
            return branches.begin(connection, origin, first.seq - 1, first, OriginStatus.VOUCHED)
    behind_a_gap = any(origin.id == before and origin.head_seq < first.seq for origin in known)
    return before if before and behind_a_gap else first.hash[: ids.ID_BYTES]


def _go_on_behind(connection: Any, desk: Desk) -> None:
    """Write what comes next behind all that is known by now."""
    branches.note_behind(connection, desk.desk_id)
    (behind,) = connection.execute("SELECT behind FROM origin WHERE status = 'own'").fetchone()
    if behind is not None:
        append(connection, desk.writer, [], clock.now_ms())
