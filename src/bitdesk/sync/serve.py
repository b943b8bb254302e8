"""What the head office tells its desks: each is acknowledged, and left the rows of others that it lacks."""

from __future__ import annotations

from typing import Any

import msgspec

from bitdesk import __version__, clock, ids
from bitdesk.desk import Desk
from bitdesk.errors import RefusedError, noop
from bitdesk.sync import feed, naming, refill
from bitdesk.sync.envelope import Claim, Contact, Delivery, encode_rows, seal
from bitdesk.sync.mailbox import Mailbox
from bitdesk.values import SCHEMA_VERSION

SILENT_MS = 30 * clock.DAY_MS
"""A desk that was not in contact for so long (a winter, a dead laptop) is served again when it is back."""

UNANSWERED = -1
"""Stands in `served_seq` until a contact is answered."""


def note_contact(desk: Desk, contact: Contact) -> None:
    """Note what a desk says of itself; it is served from what it has.

    Raises:
        RefusedError: it is not from a desk of this head office.
    """
    desk_id = bytes.fromhex(contact.desk)
    now = clock.now_ms()
    with desk.database.writing(("correspondent",)) as connection:
        if not connection.execute("SELECT 1 FROM workstation WHERE id = ?", (desk_id,)).fetchone():
            raise RefusedError(noop("It comes from a desk that this head office has not set up."))
        if not contact.sender.startswith(contact.desk):
            raise RefusedError(noop("Its sender is not the desk that it names."))
        if refill.is_older_than_told(connection, desk.desk_id, contact):
            refill.open_epoch(connection)
        (epoch,) = connection.execute("SELECT ack_epoch FROM identity").fetchone()
        same_epoch = contact.feed_epoch == ids.to_text(epoch)
        before = connection.execute(
            "SELECT feed_cursor FROM correspondent WHERE address = ? AND feed_epoch = ?", (contact.sender, epoch)
        ).fetchone()
        # A copy of that desk's file speaks, or an older one: what is behind its word is served again.
        went_back = before is not None and before[0] > contact.feed_cursor
        connection.execute(
            "INSERT INTO correspondent (address, desk_id, contact_at, clock_difference_ms, head_seq, head_hash, "
            "version, schema, feed_epoch, feed_cursor, claims, known_since, served_cursor, served_counter, served_seq) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0) ON CONFLICT (address) DO UPDATE SET "
            "contact_at = excluded.contact_at, clock_difference_ms = excluded.clock_difference_ms, "
            "head_seq = excluded.head_seq, head_hash = excluded.head_hash, version = excluded.version, "
            "schema = excluded.schema, feed_epoch = excluded.feed_epoch, feed_cursor = excluded.feed_cursor, "
            "claims = excluded.claims",
            (
                contact.sender, desk_id, now, clock_difference(contact, now), contact.head_seq,
                bytes.fromhex(contact.head_hash), contact.version, contact.schema,
                bytes.fromhex(contact.feed_epoch) if contact.feed_epoch else None, contact.feed_cursor,
                msgspec.json.encode(contact.claims).decode() if contact.claims else None, now,
            ),
        )  # fmt: skip
        cursor = contact.feed_cursor if same_epoch else 0
        _serve_from(connection, contact, cursor, now, asks_again=contact.asks_again or not same_epoch or went_back)


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
    connection.execute("UPDATE correspondent SET served_seq = ? WHERE address = ?", (UNANSWERED, contact.sender))


def serve(desk: Desk, mailbox: Mailbox) -> int:
    """Leave for every desk in contact its acknowledgement and its part of the feed; return the deliveries made."""
    _withdraw(desk, mailbox)
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


def _withdraw(desk: Desk, mailbox: Mailbox) -> None:
    """Take back the deliveries that were left before the last erasure, for they may hold what was erased.

    A desk in contact is served anew from what it has; one that is silent will be when it is back.
    """
    with desk.database.reading() as connection:
        found = connection.execute(
            "SELECT address FROM correspondent WHERE served_at < (SELECT max(erased_at) FROM erasure)"
        ).fetchall()
    for (address,) in found:
        for name in mailbox.names(address):
            mailbox.delete(address, name)
        with desk.database.writing(("correspondent",)) as connection:
            connection.execute(
                "UPDATE correspondent SET served_at = NULL, served_seq = ?, served_cursor = CASE WHEN feed_epoch = "
                "(SELECT ack_epoch FROM identity) THEN feed_cursor ELSE 0 END WHERE address = ?",
                (UNANSWERED, address),
            )


def _next_delivery(desk: Desk, address: str) -> tuple[Delivery, bytes] | None:
    with desk.database.writing(()) as connection:
        desk_id, served, served_seq, claims, scanned_epoch, scanned, returned, office_id = connection.execute(
            "SELECT c.desk_id, c.served_cursor, c.served_seq, c.claims, c.feed_epoch, c.feed_cursor, c.returned_epoch, "
            "w.office_id FROM correspondent c JOIN workstation w ON w.id = c.desk_id WHERE c.address = ?",
            (address,),
        ).fetchone()
        named = naming.named(connection, desk_id)
        first = next((branch for branch in named if branch.origin == desk_id.hex()), None)
        ack_seq = naming.told(named, desk_id)
        part = feed.part(connection, desk_id, office_id, served)
        before, mark = feed.mark(connection, part.after), feed.mark(connection, part.until)
        if not part.rows and served_seq == ack_seq:
            return None
        told = msgspec.json.decode(claims, type=tuple[Claim, ...]) if claims else ()
        lacking = naming.lacking(connection, desk_id, told) if served_seq == UNANSWERED else []
        lacking = feed.covering(connection, lacking + part.rows) + lacking
        epoch, counter, restored_at = connection.execute(
            "UPDATE identity SET ack_counter = ack_counter + 1 RETURNING ack_epoch, ack_counter, restored_at"
        ).fetchone()
    header = Delivery(
        organisation=ids.to_text(desk.identity.organisation_id),
        organisation_name=desk.identity.organisation_name, sender=desk.address, recipient=address,
        schema=SCHEMA_VERSION, version=__version__, at_ms=clock.now_ms(), feed_epoch=ids.to_text(epoch),
        after=part.after, until=part.until, before=before, mark=mark, counter=counter, ack_origin=ids.to_text(desk_id),
        ack_seq=first.seq if first else 0, ack_hash=first.hash if first and first.seq else None, branches=named,
        answers=told, answers_cursor=scanned if scanned_epoch == epoch else 0,
        asks_back=restored_at is not None and returned != epoch,
    )  # fmt: skip
    rows = lacking + part.rows
    return header, seal(header, encode_rows(rows) if rows else b"")


def _note_served(desk: Desk, address: str, header: Delivery) -> None:
    with desk.database.writing(("correspondent",)) as connection:
        connection.execute(
            "UPDATE correspondent SET served_cursor = ?, served_counter = ?, served_seq = ?, served_at = ? "
            "WHERE address = ?",
            (
                header.until,
                header.counter,
                naming.told(header.branches, bytes.fromhex(header.ack_origin)),
                clock.now_ms(),
                address,
            ),
        )
