"""Leaving what the head office does not have: batches of the desk's journals, and its own rows where it lost them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from bitdesk import __version__, clock, ids
from bitdesk.desk import Desk
from bitdesk.journal import branches
from bitdesk.journal.branches import Origin
from bitdesk.journal.chain import Entry
from bitdesk.sync import batch
from bitdesk.sync.envelope import Batch, Returned, encode_rows, seal
from bitdesk.sync.mailbox import Mailbox
from bitdesk.sync.pull import own_address
from bitdesk.values import SCHEMA_VERSION

Progress = Callable[[int, int], None]
"""Called with what is done and what there is to do."""

Cancelled = Callable[[], bool]
"""Asked between two steps."""


def push(
    desk: Desk,
    mailbox: Mailbox,
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> int:
    """Leave every batch that is not acknowledged and not yet in this mailbox; return how many were left.

    A batch is cut once and put once a mailbox, and again after a day without acknowledgement. Each is cut, put and
    noted before the next one: whatever interrupts it (a link that drops, somebody who cancels), what was put stays
    put, the next contact goes on from there, and the counter writes in between.
    """
    now = clock.now_ms()
    names, entries = _due(desk, now)
    total = entries + _uncut(desk)
    done = count = 0
    progress(0, total)
    while not cancelled() and (name := next(names, None) or _cut_one(desk)):
        done += _put_one(desk, mailbox, name, now)
        count += 1
        progress(done, max(done, total))
    return count


def _due(desk: Desk, now: int) -> tuple[Iterator[str], int]:
    """Return the names of the batches that are cut and have to be put, and how many entries they have."""
    with desk.database.reading() as connection:
        found = connection.execute(
            "SELECT name, last_seq - first_seq + 1 FROM outgoing WHERE put_at IS NULL OR mailbox <> ? OR put_at < ? "
            "OR put_at > ? ORDER BY first_seq",
            (desk.settings.mailbox, now - clock.DAY_MS, now + clock.DAY_MS),
        ).fetchall()
    return iter([name for name, _ in found]), sum(entries for _, entries in found)


def _uncut(desk: Desk) -> int:
    """Return how many entries are in no batch yet."""
    with desk.database.reading() as connection:
        known = branches.origins(connection, desk.desk_id)
        return sum(max(origin.head_seq - _cut_until(connection, origin), 0) for origin in known)


def _put_one(desk: Desk, mailbox: Mailbox, name: str, now: int) -> int:
    """Put a batch and note that it is there; return how many entries it has."""
    with desk.database.reading() as connection:
        row = connection.execute(
            "SELECT data, last_seq - first_seq + 1 FROM outgoing WHERE name = ?", (name,)
        ).fetchone()
    if row is None:
        return 0  # the desk's other program has just taken its acknowledgement
    mailbox.put(desk.identity.head_office_address, name, row[0])
    with desk.database.writing(("origin",)) as connection:
        connection.execute(
            "UPDATE outgoing SET put_at = ?, mailbox = ? WHERE name = ?", (now, desk.settings.mailbox, name)
        )
        connection.execute(
            "UPDATE origin SET sent_seq = max(sent_seq, o.last_seq) FROM outgoing o "
            "WHERE o.name = ? AND o.origin_id = origin.id",
            (name,),
        )
    return int(row[1])


def _cut_one(desk: Desk) -> str | None:
    """Cut one batch and keep it; return its name, None where everything is cut."""
    with desk.database.writing(()) as connection:
        cut = next(_cuts(connection, desk), None)
        if cut is None:
            return None
        header, data = cut
        connection.execute(
            "INSERT INTO outgoing (name, mailbox, origin_id, first_seq, last_seq, data) VALUES (?, '', ?, ?, ?, ?)",
            (batch.name(header), bytes.fromhex(header.origin), header.first, header.last, data),
        )
    return batch.name(header)


def _cuts(connection: Any, desk: Desk) -> Iterator[tuple[Batch, bytes]]:
    """Cut what is neither acknowledged nor cut yet, of every journal of this desk."""
    for origin in branches.origins(connection, desk.desk_id):
        after = _cut_until(connection, origin)
        yield from batch.cut(connection, desk, origin, after, origin.head_seq, desk.identity.head_office_address)


def _cut_until(connection: Any, origin: Origin) -> int:
    """Return the last entry of a journal that is acknowledged, or in a batch."""
    (already,) = connection.execute(
        "SELECT coalesce(max(last_seq), 0) FROM outgoing WHERE origin_id = ?", (origin.id,)
    ).fetchone()
    return max(int(already), origin.merged_seq)


def give_back(desk: Desk, mailbox: Mailbox) -> None:
    """Leave the head office its own rows, as far as this desk was ever told them."""
    columns = ", ".join(f"j.{name}" for name in Entry._fields)
    with desk.database.reading() as connection:
        (epoch,) = connection.execute("SELECT feed_epoch FROM identity").fetchone()
        found = connection.execute(
            f"SELECT j.origin_id, o.desk_id, {columns} FROM origin o JOIN journal j ON j.origin_id = o.id "
            "WHERE o.desk_id = ? ORDER BY o.epoch, o.id, j.seq",
            (head_office_id(desk),),
        )
        rows = [(*row[:4], bool(row[4]), *row[5:]) for row in found]
    header = Returned(
        organisation=ids.to_text(desk.identity.organisation_id),
        organisation_name=desk.identity.organisation_name, sender=own_address(desk),
        recipient=desk.identity.head_office_address, schema=SCHEMA_VERSION, version=__version__,
        at_ms=clock.now_ms(), epoch=ids.to_text(epoch),
    )  # fmt: skip
    mailbox.put(header.recipient or "", f"returned-{header.sender}", seal(header, encode_rows(rows)))


def head_office_id(desk: Desk) -> bytes:
    """Return the writer's id of the head office."""
    return ids.from_text(desk.identity.head_office_address.partition("-")[0])
