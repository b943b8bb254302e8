"""Sending from a file that a newer program wrote: what the head office lacks is left for it, and nothing is noted."""

from __future__ import annotations

from typing import Any

from bitdesk.desk import Desk
from bitdesk.journal import branches
from bitdesk.journal.branches import Origin
from bitdesk.sync import batch
from bitdesk.sync.mailbox import Mailbox
from bitdesk.sync.push import Cancelled, Progress


def send_unchanged(
    desk: Desk,
    mailbox: Mailbox,
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> int:
    """Leave everything that is not acknowledged, without writing to the desk's file; return how many batches were left.

    The same entries make a batch of the same name: leaving them again at the next contact is harmless.

    Raises:
        OutageError: the mailbox does not answer.
    """
    with desk.database.reading() as connection:
        known = branches.origins(connection, desk.desk_id)
    total = sum(origin.head_seq - origin.merged_seq for origin in known)
    done = count = 0
    progress(done, total)
    for origin in known:
        after = origin.merged_seq
        while after < origin.head_seq and not cancelled():
            with desk.database.reading() as connection:
                name, last, data = _next(connection, desk, origin, after)
            mailbox.put(desk.identity.head_office_address, name, data)
            done, count, after = done + last - after, count + 1, last
            progress(done, total)
    return count


def _next(connection: Any, desk: Desk, origin: Origin, after: int) -> tuple[str, int, bytes]:
    """Return the next batch of a journal: its name, its last entry and its bytes."""
    kept = connection.execute(
        "SELECT name, last_seq, data FROM outgoing WHERE origin_id = ?1 AND first_seq <= ?2 + 1 AND last_seq > ?2 "
        "ORDER BY last_seq LIMIT 1",
        (origin.id, after),
    ).fetchone()
    if kept:
        return kept[0], int(kept[1]), kept[2]
    recipient = desk.identity.head_office_address
    header, data = next(batch.cut(connection, desk, origin, after, origin.head_seq, recipient))
    return batch.name(header), header.last, data
