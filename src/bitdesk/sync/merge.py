"""Merging at the head office: what has arrived is received, applied, acknowledged, and every desk is served."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bitdesk import __version__, bulk, clock, ids, models
from bitdesk.desk import Desk
from bitdesk.errors import BitdeskError, RefusedError, RuleError, noop
from bitdesk.sync import feed, receive
from bitdesk.sync.envelope import Batch, Contact, Delivery, encode_rows, seal, unseal
from bitdesk.sync.mailbox import Mailbox, TakenError, open_mailbox
from bitdesk.values import SCHEMA_VERSION

log = logging.getLogger(__name__)

SILENT_MS = 30 * clock.DAY_MS
"""A desk that was not in contact for so long (a winter, a dead laptop) is served again when it is back."""

Progress = Callable[[int, int], None]
"""Called with what is done and what there is to do."""

Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was refused or that waits, and why; it is left where it is."""

    name: str
    reason: BitdeskError


@dataclass(frozen=True, slots=True)
class MergeResult:
    """What a merge did: batches merged, entries new, batches that wait for an earlier one, files refused."""

    batches: int
    entries: int
    waiting: tuple[str, ...]
    refused: tuple[Refusal, ...]
    held: int


def merge_all(
    desk: Desk, progress: Progress = lambda done, total: None, cancelled: Cancelled = lambda: False
) -> MergeResult:
    """Merge everything that has arrived for the head office, then serve every desk that has been in contact.

    Batches are taken in the order of their numbers; whatever interrupts it, the next merge goes on from there.

    Raises:
        RuleError: this is no head office, or its mailbox is another organisation's.
        OutageError: the mailbox or the disk does not answer; what was merged stays merged.
    """
    if not desk.is_head_office:
        raise RuleError(noop("Only the head office merges. Open the head office's folder."))
    mailbox = open_mailbox(desk)
    finish_interrupted(desk)
    names = sorted(mailbox.names(desk.address), key=_order)
    merged, entries = 0, 0
    waiting: list[str] = []
    refused: list[Refusal] = []
    for done, name in enumerate(names):
        progress(done, len(names))
        if cancelled():
            break
        try:
            fresh = _take(desk, mailbox, name)
        except receive.WaitingError:
            waiting.append(name)
        except TakenError:
            continue
        except RefusedError as error:
            log.warning("refused %s: %s", name, error)
            refused.append(Refusal(name, error))
        else:
            merged, entries = merged + (fresh is not None), entries + (fresh or 0)
    progress(len(names), len(names))
    serve(desk, mailbox)
    return MergeResult(merged, entries, tuple(waiting), tuple(refused), _held(desk))


def finish_interrupted(desk: Desk) -> None:
    """Apply what an interrupted merge had stored and not applied."""
    with desk.database.reading() as connection:
        origins = receive.unapplied(connection)
    for origin_id in origins:
        count = 1
        while count:
            with desk.database.writing(models.journaled_tables()) as connection:
                count = receive.apply_stored(connection, origin_id)


def _order(name: str) -> tuple[str, int, str]:
    origin, _, rest = name.partition("-")
    first = rest.partition("-")[0]
    return origin, int(first) if first.isdigit() else -1, name


def _take(desk: Desk, mailbox: Mailbox, name: str) -> int | None:
    """Merge one file and remove it; return the number of new entries, None where it is no batch."""
    data = mailbox.get(desk.address, name)
    header, body = unseal(data)
    if header.organisation != ids.to_text(desk.identity.organisation_id):
        raise RefusedError(noop("It belongs to another organisation ({name})."), name=header.organisation_name)
    if header.recipient != desk.address:
        raise RefusedError(noop("It is addressed to another head office."))
    if isinstance(header, Contact):
        _note_contact(desk, header)
        mailbox.delete(desk.address, name)
        return None
    if not isinstance(header, Batch):
        raise RefusedError(noop("It is no batch of a desk."))
    fresh = merge_batch(desk, header, body)
    mailbox.delete(desk.address, name)
    return fresh


def merge_batch(desk: Desk, header: Batch, body: bytes) -> int:
    """Store a batch's entries, then apply them, and return how many were new.

    Raises:
        receive.WaitingError: an earlier batch is missing.
        RefusedError: it is not what it says; nothing has changed.
    """
    with bulk.uncollected(), desk.database.writing(()) as connection:
        fresh = receive.store(connection, desk, header, body)
    if fresh:
        with bulk.uncollected(), desk.database.writing({entry.kind for entry in fresh}) as connection:
            origin_id = bytes.fromhex(header.origin)
            receive.apply_stored(connection, origin_id, fresh)
            while receive.apply_stored(connection, origin_id):
                """Another merge stored these entries, and left them."""
    return len(fresh)


def _note_contact(desk: Desk, contact: Contact) -> None:
    desk_id = bytes.fromhex(contact.desk)
    now = clock.now_ms()
    with desk.database.writing(("correspondent",)) as connection:
        if not connection.execute("SELECT 1 FROM workstation WHERE id = ?", (desk_id,)).fetchone():
            raise RefusedError(noop("It comes from a desk that this head office has not set up."))
        if not contact.sender.startswith(contact.desk):
            raise RefusedError(noop("Its sender is not the desk that it names."))
        (epoch,) = connection.execute("SELECT ack_epoch FROM identity").fetchone()
        same_epoch = contact.feed_epoch == ids.to_text(epoch)
        connection.execute(
            "INSERT INTO correspondent (address, desk_id, contact_at, clock_difference_ms, head_seq, head_hash, "
            "version, schema, feed_epoch, feed_cursor, served_cursor, served_counter, served_seq) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0) ON CONFLICT (address) DO UPDATE SET "
            "contact_at = excluded.contact_at, clock_difference_ms = excluded.clock_difference_ms, "
            "head_seq = excluded.head_seq, head_hash = excluded.head_hash, version = excluded.version, "
            "schema = excluded.schema, feed_epoch = excluded.feed_epoch, feed_cursor = excluded.feed_cursor",
            (
                contact.sender, desk_id, now, clock_difference(contact, now), contact.head_seq,
                bytes.fromhex(contact.head_hash), contact.version, contact.schema,
                bytes.fromhex(contact.feed_epoch) if contact.feed_epoch else None, contact.feed_cursor,
            ),
        )  # fmt: skip
        cursor = contact.feed_cursor if same_epoch else 0
        _serve_from(connection, contact, cursor, now, asks_again=contact.asks_again or not same_epoch)


def clock_difference(contact: Contact, now: int) -> int:
    """Return how far a desk's clock is surely ahead of ours, negative behind, in milliseconds.

    A message is never taken before it is made. So the desk is ahead by at least what a contact is younger than now,
    and behind by at least what our answer, when the desk took it, was younger than the desk's own now. What lies
    between may be the time that files travel, and counts as none.
    """
    least = contact.at_ms - now
    if contact.taken_at_ms is None or contact.answer_at_ms is None:
        return max(least, 0)
    most = contact.taken_at_ms - contact.answer_at_ms
    return least if least > 0 else min(most, 0)


def _serve_from(connection: Any, contact: Contact, cursor: int, now: int, *, asks_again: bool) -> None:
    """Serve a desk from what it has where it has more than was served, asks again, or was served a day ago in vain."""
    connection.execute(
        "UPDATE correspondent SET served_cursor = ? WHERE address = ? AND (served_cursor < ? OR ? "
        "OR served_at IS NULL OR served_at < ?)",
        (cursor, contact.sender, cursor, int(asks_again), now - clock.DAY_MS),
    )
    # A contact is always answered: the desk shows the time of its last answer.
    connection.execute("UPDATE correspondent SET served_seq = -1 WHERE address = ?", (contact.sender,))


def serve(desk: Desk, mailbox: Mailbox) -> int:
    """Leave for every desk in contact its acknowledgement and its part of the feed; return the deliveries made."""
    with desk.database.reading() as connection:
        found = connection.execute(
            "SELECT address FROM correspondent WHERE contact_at > ? ORDER BY address", (clock.now_ms() - SILENT_MS,)
        )
        addresses = [address for (address,) in found]
    made = 0
    for address in addresses:
        while delivery := _next_delivery(desk, address):
            header, data = delivery
            mailbox.put(address, f"{header.feed_epoch}-{header.counter:012d}", data)
            _note_served(desk, address, header)
            made += 1
    return made


def _next_delivery(desk: Desk, address: str) -> tuple[Delivery, bytes] | None:
    with desk.database.writing(()) as connection:
        desk_id, served, served_seq, office_id = connection.execute(
            "SELECT c.desk_id, c.served_cursor, c.served_seq, w.office_id FROM correspondent c "
            "JOIN workstation w ON w.id = c.desk_id WHERE c.address = ?",
            (address,),
        ).fetchone()
        ack = connection.execute(
            "SELECT o.applied_seq, j.hash FROM origin o LEFT JOIN journal j ON j.origin_id = o.id "
            "AND j.seq = o.applied_seq WHERE o.id = ?",
            (desk_id,),
        ).fetchone()
        ack_seq, ack_hash = ack or (0, None)
        part = feed.part(connection, desk_id, office_id, served)
        if not part.rows and served_seq == ack_seq:
            return None
        epoch, counter = connection.execute(
            "UPDATE identity SET ack_counter = ack_counter + 1 RETURNING ack_epoch, ack_counter"
        ).fetchone()
    header = Delivery(
        organisation=ids.to_text(desk.identity.organisation_id),
        organisation_name=desk.identity.organisation_name, sender=desk.address, recipient=address,
        schema=SCHEMA_VERSION, version=__version__, at_ms=clock.now_ms(), feed_epoch=ids.to_text(epoch),
        after=part.after, until=part.until, counter=counter, ack_origin=ids.to_text(desk_id), ack_seq=ack_seq,
        ack_hash=ack_hash.hex() if ack_hash else None,
    )  # fmt: skip
    return header, seal(header, encode_rows(part.rows) if part.rows else b"")


def _note_served(desk: Desk, address: str, header: Delivery) -> None:
    with desk.database.writing(("correspondent",)) as connection:
        connection.execute(
            "UPDATE correspondent SET served_cursor = ?, served_counter = ?, served_seq = ?, served_at = ? "
            "WHERE address = ?",
            (header.until, header.counter, header.ack_seq, clock.now_ms(), address),
        )


def _held(desk: Desk) -> int:
    with desk.database.reading() as connection:
        return int(connection.execute("SELECT count(*) FROM held").fetchone()[0])
