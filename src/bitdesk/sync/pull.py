"""Taking the mail of the head office: acknowledgements, the rows of others, and own entries that come back."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any, NamedTuple

from bitdesk import clock, ids
from bitdesk.desk import Desk, address
from bitdesk.errors import RefusedError, noop
from bitdesk.journal import branches
from bitdesk.journal.branches import Origin
from bitdesk.sync import feed, labels
from bitdesk.sync.envelope import Claim, Delivery, FeedEntry, decode_rows, unseal
from bitdesk.sync.mailbox import Mailbox, TakenError

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Mail:
    """What the mail amounts to: a delivery is missing, and the head office wants its own rows back.

    `claims` and `scanned` are what this file held, and how much of the feed it had scanned, before any of it.
    """

    claims: tuple[Claim, ...]
    scanned: int
    asks_again: bool = False
    asks_back: bool = False


def pull(desk: Desk, mailbox: Mailbox) -> Mail:
    """Take every delivery that follows what the desk has, and return what else they ask for.

    A delivery that is refused is left where it is; the head office sends its contents again.
    """
    mail = Mail(*_state(desk))
    address = own_address(desk)
    for name in mailbox.names(address):
        if _is_past(desk, name):
            mailbox.delete(address, name)
            continue
        try:
            if _take(desk, mailbox.get(address, name), mail):
                mailbox.delete(address, name)
        except TakenError:
            continue
        except _CopiedError:
            _move_house(desk)
            mail.asks_again = True
            break
        except RefusedError as error:
            log.warning("refused %s: %s", name, error)
            mail.asks_again = True
    return mail


class _Known(NamedTuple):
    """What this file was told so far."""

    feed_epoch: bytes | None
    feed_cursor: int
    feed_mark: bytes | None
    ack_epoch: bytes | None
    ack_counter: int


class _CopiedError(Exception):
    """A delivery answers a contact that this file never wrote: a copy of it shares its address."""


def own_address(desk: Desk) -> str:
    """Return where this file reads its mail now: a copy of it may have made it move."""
    with desk.database.reading() as connection:
        return address(*connection.execute("SELECT desk_id, installation_id FROM identity").fetchone())


def _state(desk: Desk) -> tuple[tuple[Claim, ...], int]:
    with desk.database.reading() as connection:
        (cursor,) = connection.execute("SELECT feed_cursor FROM identity").fetchone()
        return claims(connection), int(cursor)


def claims(connection: Any) -> tuple[Claim, ...]:
    """Return the last entry of each journal of this file's desk, the one that it writes first."""
    writing = branches.own(connection)
    others = [origin for origin in branches.origins(connection, writing.desk_id) if origin.id != writing.id]
    return tuple(claim(origin) for origin in (writing, *others))


def claim(origin: Origin) -> Claim:
    """Return the last entry of a journal."""
    return Claim(ids.to_text(origin.id), origin.head_seq, origin.head_hash.hex())


def _move_house(desk: Desk) -> None:
    """Read the mail under an address of its own from now on; the other copy keeps the old one."""
    with desk.database.writing(()) as connection:
        connection.execute("UPDATE identity SET installation_id = ?", (ids.new(),))
    log.warning("another copy of this desk's file is in contact: this one takes an address of its own")


def _is_past(desk: Desk, name: str) -> bool:
    """Return whether a delivery's name is that of one that later ones have replaced, whatever is in it by now."""
    epoch, _, counter = name.partition("-")
    with desk.database.reading() as connection:
        ack_epoch, ack_counter = connection.execute("SELECT ack_epoch, ack_counter FROM identity").fetchone()
    known = ack_epoch is not None and epoch == ids.to_text(ack_epoch)
    return known and counter.isdecimal() and int(counter) <= ack_counter


def _take(desk: Desk, data: bytes, mail: Mail) -> bool:
    """Take one delivery in one transaction, or ask again; return whether nobody needs it any more."""
    header, rows = _opened(desk, data)
    changed = {row[6] for row in rows} | {"origin"}
    with desk.database.writing(changed) as connection:
        known = _Known(*connection.execute(f"SELECT {', '.join(_Known._fields)} FROM identity").fetchone())
        new_epoch = bytes.fromhex(header.feed_epoch)
        is_new = new_epoch != known.feed_epoch
        if not _is_ours(connection, header, known):
            raise _CopiedError
        if new_epoch == known.ack_epoch and header.counter <= known.ack_counter:
            return True
        # What answers an older word of ours may as well answer a copy that shares our address: it finds it there.
        is_answered = not header.answers or (header.answers, header.answers_cursor) == (mail.claims, mail.scanned)
        if not is_new and header.after != known.feed_cursor:
            mail.asks_again |= header.until > known.feed_cursor
            return is_answered and header.after < known.feed_cursor
        if not is_new and known.feed_mark and header.before not in (None, known.feed_mark.hex()):
            mail.asks_again = True  # the head office's file is older than what it had told: it learns that now
            return True
        labels.adopt(connection, desk.desk_id, header.branches)
        feed.take(connection, desk.desk_id, rows, header.branches)
        labels.adopt(connection, desk.desk_id, header.branches)  # what has just come among them
        connection.execute(
            "UPDATE identity SET feed_epoch = ?1, feed_cursor = ?2, feed_mark = ?3, ack_epoch = ?1, ack_counter = ?4, "
            "last_contact_at = ?5, last_answer_at = ?6",
            (new_epoch, header.until, bytes.fromhex(header.mark) if header.mark else None, header.counter,
             clock.now_ms(), header.at_ms),
        )  # fmt: skip
        if known.ack_epoch not in (None, new_epoch):
            _start_again(connection, desk.desk_id)
        _acknowledge(connection, desk.desk_id, header)
    mail.asks_back |= header.asks_back
    return is_new or is_answered


def _opened(desk: Desk, data: bytes) -> tuple[Delivery, list[FeedEntry]]:
    """Return what a delivery of this desk's head office says, and its rows."""
    header, body = unseal(data)
    if not isinstance(header, Delivery):
        raise RefusedError(noop("It is no delivery of the head office."))
    if header.organisation != ids.to_text(desk.identity.organisation_id):
        raise RefusedError(noop("It belongs to another organisation ({name})."), name=header.organisation_name)
    if header.recipient != own_address(desk) or header.sender != desk.identity.head_office_address:
        raise RefusedError(noop("It is not from this desk's head office, or not for this desk."))
    return header, decode_rows(header, body, FeedEntry)


def _is_ours(connection: Any, header: Delivery, known: _Known) -> bool:
    """Return whether a delivery may answer a contact of this file, or of its past, or follows what it was told.

    Its own journal leads to the entry that the contact named first, and it holds whatever else the contact named.
    """
    if header.feed_epoch != ids.to_text(known.feed_epoch or b"") and header.after:
        return False  # who has not begun this epoch is served from its beginning
    if header.feed_epoch == ids.to_text(known.feed_epoch or b"") and header.answers_cursor > known.feed_cursor:
        return False
    writing = branches.own(connection)
    places = [
        branches.located(connection, writing.desk_id, claim.seq, bytes.fromhex(claim.hash)) for claim in header.answers
    ]
    if None in places:
        return False
    past = branches.lineage(branches.origins(connection, writing.desk_id), writing.id, writing.head_seq)
    return not places or header.answers[0].seq <= past.get(places[0] or b"", -1)


def _start_again(connection: Any, desk_id: bytes) -> None:
    """The head office has lost what it had acknowledged: whatever it does not acknowledge now is sent again."""
    connection.execute("DELETE FROM outgoing")
    connection.execute(
        "UPDATE origin SET merged_seq = coalesce(parent_seq, 0), sent_seq = coalesce(parent_seq, 0) WHERE desk_id = ?",
        (desk_id,),
    )


def _acknowledge(connection: Any, desk_id: bytes, header: Delivery) -> None:
    """Let go of what the head office has, where its hash says that it is really ours."""
    told = [(branch.seq, bytes.fromhex(branch.hash)) for branch in header.branches if branch.desk == desk_id.hex()]
    if not header.branches and header.ack_hash:
        told = [(header.ack_seq, bytes.fromhex(header.ack_hash))]
    known = branches.origins(connection, desk_id)
    for seq, hash_ in told:
        at = branches.located(connection, desk_id, seq, hash_)
        for origin_id, until in branches.lineage(known, at, seq).items() if at and seq else ():
            connection.execute(
                "UPDATE origin SET merged_seq = max(merged_seq, ?1), sent_seq = max(sent_seq, ?1) WHERE id = ?2",
                (until, origin_id),
            )
            connection.execute("DELETE FROM outgoing WHERE origin_id = ? AND last_seq <= ?", (origin_id, until))
