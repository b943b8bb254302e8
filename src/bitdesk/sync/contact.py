"""A desk's contact with the head office: it takes its mail, then leaves what it has to send."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from bitdesk import __version__, clock, ids
from bitdesk.desk import Desk
from bitdesk.errors import BitdeskError, OutageError, RefusedError, RuleError, noop
from bitdesk.sync import batch, feed
from bitdesk.sync.envelope import Contact, Delivery, FeedEntry, decode_rows, seal, unseal
from bitdesk.sync.mailbox import Mailbox, TakenError, open_mailbox
from bitdesk.values import SCHEMA_VERSION

log = logging.getLogger(__name__)


Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class SyncState:
    """Where the desk's entries are: `to_send` here only, `waiting` in a mailbox, `merged` at the head office.

    `last_contact_at` is the last answer of the head office, in UTC milliseconds; `problem` the last refusal
    or outage, None where the last contact went well.
    """

    to_send: int
    waiting: int
    merged: int
    last_contact_at: int | None
    problem: BitdeskError | None


def state(desk: Desk) -> SyncState:
    """Return where the desk's entries are."""
    with desk.database.reading() as connection:
        head, sent, merged = connection.execute(
            "SELECT head_seq, max(sent_seq, merged_seq), merged_seq FROM origin WHERE status = 'own'"
        ).fetchone()
        contact_at, problem = connection.execute("SELECT last_contact_at, last_problem FROM identity").fetchone()
    return SyncState(head - sent, sent - merged, merged, contact_at, _problem(problem))


def exchange(desk: Desk, progress: Progress = lambda done, total: None) -> SyncState:
    """Take the mail of the head office, then send what it does not have.

    Raises:
        RuleError: this is no desk, no mailbox is chosen, or it is another organisation's.
        OutageError: the mailbox or the disk does not answer; nothing is lost, the next contact goes on.
    """
    if desk.is_head_office:
        raise RuleError(noop("The head office merges, it does not send. Use its merge."))
    try:
        mailbox = open_mailbox(desk)
        asks_again = pull(desk, mailbox)
        push(desk, mailbox, progress)
        _put_contact(desk, mailbox, asks_again)
    except BitdeskError as error:
        _note_problem(desk, error)
        raise
    _note_problem(desk, None)
    return state(desk)


def pull(desk: Desk, mailbox: Mailbox) -> bool:
    """Take every delivery that follows what the desk has; return whether one before them is missing.

    A delivery that is refused is left where it is; the head office sends its contents again.
    """
    asks_again = False
    for name in mailbox.names(desk.address):
        if _is_past(desk, name):
            mailbox.delete(desk.address, name)
            continue
        try:
            if _take(desk, mailbox.get(desk.address, name)):
                mailbox.delete(desk.address, name)
            else:
                asks_again = True
        except TakenError:
            continue
        except RefusedError as error:
            log.warning("refused %s: %s", name, error)
            asks_again = True
    return asks_again


def _is_past(desk: Desk, name: str) -> bool:
    """Return whether a delivery's name is that of one that later ones have replaced, whatever is in it by now."""
    epoch, _, counter = name.partition("-")
    with desk.database.reading() as connection:
        ack_epoch, ack_counter = connection.execute("SELECT ack_epoch, ack_counter FROM identity").fetchone()
    known = ack_epoch is not None and epoch == ids.to_text(ack_epoch)
    return known and counter.isdecimal() and int(counter) <= ack_counter


def _take(desk: Desk, data: bytes) -> bool:
    """Take one delivery in one transaction; return whether it is dealt with (False: an earlier one is missing)."""
    header, body = unseal(data)
    if not isinstance(header, Delivery):
        raise RefusedError(noop("It is no delivery of the head office."))
    if header.organisation != ids.to_text(desk.identity.organisation_id):
        raise RefusedError(noop("It belongs to another organisation ({name})."), name=header.organisation_name)
    if header.recipient != desk.address or header.sender != desk.identity.head_office_address:
        raise RefusedError(noop("It is not from this desk's head office, or not for this desk."))
    rows = decode_rows(header, body, FeedEntry)
    changed = {row[6] for row in rows} | {"origin"}
    with desk.database.writing(changed) as connection:
        epoch, cursor, ack_epoch, ack_counter = connection.execute(
            "SELECT feed_epoch, feed_cursor, ack_epoch, ack_counter FROM identity"
        ).fetchone()
        new_epoch = bytes.fromhex(header.feed_epoch)
        if ack_epoch == new_epoch and header.counter <= ack_counter:
            return True
        scanned = cursor if epoch == new_epoch else 0
        if header.after > scanned:
            return False
        feed.take(connection, desk.desk_id, rows)
        until = max(header.until, scanned)
        connection.execute(
            "UPDATE identity SET feed_epoch = ?, feed_cursor = ?, ack_epoch = ?, ack_counter = ?, last_contact_at = ?, "
            "last_answer_at = ?",
            (new_epoch, until, new_epoch, header.counter, clock.now_ms(), header.at_ms),
        )
        _acknowledge(connection, header)
    return True


def _acknowledge(connection: object, header: Delivery) -> None:
    """Let go of what the head office has, where its hash says that it is really ours."""
    run = connection.execute  # type: ignore[attr-defined]
    origin_id = bytes.fromhex(header.ack_origin)
    row = run(
        "SELECT j.hash FROM journal j JOIN origin o ON o.id = j.origin_id "
        "WHERE o.status = 'own' AND j.origin_id = ? AND j.seq = ?",
        (origin_id, header.ack_seq),
    ).fetchone()
    if row is None or row[0].hex() != header.ack_hash:
        return
    run("UPDATE origin SET merged_seq = max(merged_seq, ?) WHERE id = ?", (header.ack_seq, origin_id))
    run("DELETE FROM outgoing WHERE origin_id = ? AND last_seq <= ?", (origin_id, header.ack_seq))


def push(desk: Desk, mailbox: Mailbox, progress: Progress = lambda done, total: None) -> int:
    """Leave every batch that is not acknowledged and not yet in this mailbox; return how many were left.

    A batch is cut once and put once a mailbox, and again after a day without acknowledgement.
    """
    while _cut_one(desk):
        """One a transaction: the counter writes in between, however long the desk was away."""
    now = clock.now_ms()
    with desk.database.reading() as connection:
        names = connection.execute(
            "SELECT name FROM outgoing WHERE put_at IS NULL OR mailbox <> ? OR put_at < ? OR put_at > ? "
            "ORDER BY first_seq",
            (desk.settings.mailbox, now - clock.DAY_MS, now + clock.DAY_MS),
        ).fetchall()
    for done, (name,) in enumerate(names):
        progress(done, len(names))
        with desk.database.reading() as connection:
            row = connection.execute("SELECT data FROM outgoing WHERE name = ?", (name,)).fetchone()
        if row is None:
            continue  # the desk's other program has just taken its acknowledgement
        mailbox.put(desk.identity.head_office_address, name, row[0])
        with desk.database.writing(("origin",)) as connection:
            connection.execute(
                "UPDATE outgoing SET put_at = ?, mailbox = ? WHERE name = ?",
                (now, desk.settings.mailbox, name),
            )
            connection.execute(
                "UPDATE origin SET sent_seq = max(sent_seq, "
                "coalesce((SELECT last_seq FROM outgoing WHERE name = ?), 0)) "
                "WHERE status = 'own'",
                (name,),
            )
    progress(len(names), len(names))
    return len(names)


def _cut_one(desk: Desk) -> bool:
    with desk.database.writing(()) as connection:
        origin_id, head, merged = connection.execute(
            "SELECT id, head_seq, merged_seq FROM origin WHERE status = 'own'"
        ).fetchone()
        (already,) = connection.execute(
            "SELECT coalesce(max(last_seq), 0) FROM outgoing WHERE origin_id = ?", (origin_id,)
        ).fetchone()
        recipient = desk.identity.head_office_address
        cut = next(batch.cut(connection, desk, max(already, merged), head, recipient), None)
        if cut is None:
            return False
        header, data = cut
        connection.execute(
            "INSERT INTO outgoing (name, mailbox, origin_id, first_seq, last_seq, data) VALUES (?, '', ?, ?, ?, ?)",
            (batch.name(header), origin_id, header.first, header.last, data),
        )
    return True


def _put_contact(desk: Desk, mailbox: Mailbox, asks_again: bool) -> None:
    with desk.database.reading() as connection:
        head_seq, head_hash = connection.execute(
            "SELECT head_seq, head_hash FROM origin WHERE status = 'own'"
        ).fetchone()
        epoch, cursor, counter, taken_at, answer_at = connection.execute(
            "SELECT feed_epoch, feed_cursor, ack_counter, last_contact_at, last_answer_at FROM identity"
        ).fetchone()
    contact = Contact(
        organisation=ids.to_text(desk.identity.organisation_id),
        organisation_name=desk.identity.organisation_name, sender=desk.address,
        recipient=desk.identity.head_office_address, schema=SCHEMA_VERSION, version=__version__,
        at_ms=clock.now_ms(), desk=ids.to_text(desk.desk_id), head_seq=head_seq, head_hash=head_hash.hex(),
        feed_epoch=ids.to_text(epoch) if epoch else None, feed_cursor=cursor, ack_counter=counter,
        asks_again=asks_again, taken_at_ms=taken_at, answer_at_ms=answer_at,
    )  # fmt: skip
    mailbox.put(desk.identity.head_office_address, f"contact-{desk.address}", seal(contact))


def _note_problem(desk: Desk, error: BitdeskError | None) -> None:
    params = {name: str(value) for name, value in error.params.items()} if error else {}
    text = msgspec.json.encode((error.template, params)).decode() if error else None
    with desk.database.writing(("identity",)) as connection:
        connection.execute("UPDATE identity SET last_problem = ?", (text,))


def _problem(text: str | None) -> BitdeskError | None:
    if text is None:
        return None
    template, params = msgspec.json.decode(text, type=tuple[str, dict[str, str]])
    return OutageError(template, **params)
