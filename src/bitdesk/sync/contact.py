"""A desk's contact with the head office: it takes its mail, then leaves what it has to send."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from bitdesk import __version__, clock, ids
from bitdesk.desk import Desk
from bitdesk.errors import BitdeskError, OutageError, RuleError, noop
from bitdesk.journal import branches
from bitdesk.journal.branches import Origin, hash_at
from bitdesk.sync.envelope import Claim, Contact, seal
from bitdesk.sync.mailbox import Mailbox, open_mailbox
from bitdesk.sync.pull import claim, claims, own_address, pull
from bitdesk.sync.push import Cancelled, Progress, give_back, head_office_id, push
from bitdesk.sync.sending import send_unchanged
from bitdesk.values import SCHEMA_VERSION

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SyncState:
    """Where the desk's entries are: `to_send` here only, `waiting` in a mailbox, `merged` at the head office.

    `last_contact_at` is the last answer of the head office, in UTC milliseconds; `problem` the last refusal
    or outage, None where the last contact went well. `branches` says how often this desk's file was restored or
    copied and went on writing.
    """

    to_send: int
    waiting: int
    merged: int
    last_contact_at: int | None
    problem: BitdeskError | None
    branches: int = 0


def state(desk: Desk) -> SyncState:
    """Return where the desk's entries are, those of every branch together."""
    with desk.database.reading() as connection:
        to_send, waiting, merged, journals = connection.execute(
            "SELECT sum(head_seq - max(sent_seq, merged_seq)), sum(max(sent_seq, merged_seq) - merged_seq), "
            "sum(merged_seq - coalesce(parent_seq, 0)), count(*) FROM origin WHERE desk_id = ?",
            (desk.desk_id,),
        ).fetchone()
        contact_at, problem = connection.execute("SELECT last_contact_at, last_problem FROM identity").fetchone()
    return SyncState(to_send, waiting, merged, contact_at, _problem(problem), journals - 1)


def exchange(
    desk: Desk,
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> SyncState:
    """Take the mail of the head office, then send what it does not have, unless somebody cancels on the way.

    A file that a newer program wrote takes nothing: what is in it is sent, and nothing is noted.

    Raises:
        RuleError: this is no desk, no mailbox is chosen, or it is another organisation's.
        OutageError: the mailbox or the disk does not answer; nothing is lost, the next contact goes on.
    """
    if desk.is_head_office:
        raise RuleError(noop("The head office merges, it does not send. Use its merge."))
    if desk.read_only:
        return _send_only(desk, progress, cancelled)
    try:
        mailbox = open_mailbox(desk)
        mail = pull(desk, mailbox)
        desk.database.scrub()
        push(desk, mailbox, progress, cancelled)
        if mail.asks_back:
            give_back(desk, mailbox)
        _put_contact(desk, mailbox, mail.asks_again)
    except BitdeskError as error:
        _note_problem(desk, error)
        raise
    _note_problem(desk, None)
    return state(desk)


def _send_only(desk: Desk, progress: Progress, cancelled: Cancelled) -> SyncState:
    mailbox = open_mailbox(desk)
    send_unchanged(desk, mailbox, progress, cancelled)
    _put_contact(desk, mailbox, asks_again=False)
    found = state(desk)
    return found if cancelled() else replace(found, to_send=0, waiting=found.to_send + found.waiting)


def _put_contact(desk: Desk, mailbox: Mailbox, asks_again: bool) -> None:
    with desk.database.reading() as connection:
        writing = branches.own(connection)
        epoch, cursor, mark, counter, taken_at, answer_at = connection.execute(
            "SELECT feed_epoch, feed_cursor, feed_mark, ack_counter, last_contact_at, last_answer_at FROM identity"
        ).fetchone()
        ours = branches.origins(connection, desk.desk_id)
        told = tuple(claims(connection))
        acknowledged = tuple(_acknowledged(connection, origin) for origin in ours)
        head_office = tuple(claim(origin) for origin in branches.origins(connection, head_office_id(desk)))
    contact = Contact(
        organisation=ids.to_text(desk.identity.organisation_id),
        organisation_name=desk.identity.organisation_name, sender=own_address(desk),
        recipient=desk.identity.head_office_address, schema=SCHEMA_VERSION, version=__version__,
        at_ms=clock.now_ms(), desk=ids.to_text(desk.desk_id), head_seq=writing.head_seq,
        head_hash=writing.head_hash.hex(), feed_epoch=ids.to_text(epoch) if epoch else None, feed_cursor=cursor,
        feed_mark=mark.hex() if mark else None, ack_counter=counter, asks_again=asks_again, taken_at_ms=taken_at,
        answer_at_ms=answer_at, claims=told, acknowledged=tuple(one for one in acknowledged if one.seq),
        head_office=tuple(one for one in head_office if one.seq),
    )  # fmt: skip
    mailbox.put(desk.identity.head_office_address, f"contact-{contact.sender}", seal(contact))


def _acknowledged(connection: Any, origin: Origin) -> Claim:
    return Claim(ids.to_text(origin.id), origin.merged_seq, hash_at(connection, origin, origin.merged_seq).hex())


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
