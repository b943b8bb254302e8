"""Merging at the head office: what has arrived is received, applied, acknowledged, and every desk is served."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field

from bitdesk import bulk, ids, models
from bitdesk.desk import Desk
from bitdesk.errors import BitdeskError, RefusedError, RuleError, noop
from bitdesk.sync import receive, refill
from bitdesk.sync.envelope import Batch, Contact, Returned, unseal
from bitdesk.sync.mailbox import Mailbox, TakenError, open_mailbox
from bitdesk.sync.serve import note_contact, serve

log = logging.getLogger(__name__)

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
    """What a merge did: batches merged, entries new, batches that wait for an earlier one, files refused.

    `held` counts all entries that the tables do not hold; `notes` say what a dead laptop's file lacks.
    """

    batches: int
    entries: int
    waiting: tuple[str, ...]
    refused: tuple[Refusal, ...]
    held: int
    notes: tuple[BitdeskError, ...] = ()


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
    result = _Tally()
    for done, name in enumerate(names):
        progress(done, len(names))
        if cancelled():
            break
        result.note(desk, mailbox, name)
    while result.is_moving and not cancelled():
        # What waited for an earlier batch of another branch may have it now.
        result.again(desk, mailbox)
    progress(len(names), len(names))
    replay(desk)
    desk.database.scrub()
    serve(desk, mailbox)
    return MergeResult(result.batches, result.entries, tuple(result.waiting), tuple(result.refused), held(desk))


@dataclass(slots=True)
class _Tally:
    """What a merge has done so far."""

    batches: int = 0
    entries: int = 0
    waiting: list[str] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    is_moving: bool = False

    def note(self, desk: Desk, mailbox: Mailbox, name: str) -> None:
        """Merge one file, or note why not."""
        try:
            fresh = _take(desk, mailbox, name)
        except receive.WaitingError:
            self.waiting.append(name)
        except TakenError:
            return
        except RefusedError as error:
            log.warning("refused %s: %s", name, error)
            self.refused.append(Refusal(name, error))
        else:
            self.batches, self.entries = self.batches + (fresh is not None), self.entries + (fresh or 0)
            self.is_moving = bool(self.waiting)

    def again(self, desk: Desk, mailbox: Mailbox) -> None:
        """Try once more what waits."""
        waiting, self.waiting, self.is_moving = self.waiting, [], False
        for name in waiting:
            self.note(desk, mailbox, name)


def replay(desk: Desk) -> int:
    """Apply what was held and can be applied by now; return how many entries were."""
    if not held(desk):
        return 0
    with bulk.uncollected(), desk.database.writing(models.journaled_tables()) as connection:
        return receive.replay_held(connection)


def finish_interrupted(desk: Desk) -> None:
    """Apply what an interrupted merge had stored and not applied."""
    with desk.database.reading() as connection:
        origins = receive.unapplied(connection)
    for origin_id in origins:
        count = 1
        while count:
            with desk.database.writing(models.journaled_tables()) as connection:
                count = receive.apply_stored(connection, origin_id)


def _order(name: str) -> tuple[bool, str, int, str]:
    """Batches by journal and number, then what is given back, then contacts: they are answered from what has come."""
    origin, _, rest = name.partition("-")
    first = rest.partition("-")[0]
    is_batch = len(origin) == 2 * ids.ID_BYTES
    number = int(first) if is_batch and first.isdigit() else -1
    return not is_batch, origin if is_batch else str(origin == "contact"), number, name


def _take(desk: Desk, mailbox: Mailbox, name: str) -> int | None:
    """Merge one file and remove it; return the number of new entries, None where it is no batch."""
    data = mailbox.get(desk.address, name)
    header, body = unseal(data)
    if header.organisation != ids.to_text(desk.identity.organisation_id):
        raise RefusedError(noop("It belongs to another organisation ({name})."), name=header.organisation_name)
    if header.recipient != desk.address:
        raise RefusedError(noop("It is addressed to another head office."))
    if isinstance(header, Contact):
        note_contact(desk, header)
        mailbox.delete(desk.address, name)
        return None
    if isinstance(header, Returned):
        refill.take_back(desk, header, body)
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
        origin_id, fresh = receive.store(connection, desk, header, body)
    if fresh:
        with bulk.uncollected(), desk.database.writing({entry.kind for entry in fresh}) as connection:
            receive.apply_stored(connection, origin_id, fresh)
            while receive.apply_stored(connection, origin_id):
                """Another merge stored these entries, and left them."""
    return len(fresh)


def held(desk: Desk) -> int:
    """Return how many entries the tables do not hold."""
    with desk.database.reading() as connection:
        return int(connection.execute("SELECT count(*) FROM held").fetchone()[0])
