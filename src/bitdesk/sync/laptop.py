"""A dead laptop's file, merged at the head office as if its desk had sent it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from bitdesk import paths
from bitdesk.desk import Desk, open_desk
from bitdesk.errors import BitdeskError, OutageError, RefusedError, RuleError, noop
from bitdesk.journal import branches
from bitdesk.journal.branches import Origin
from bitdesk.journal.verify import follow, read
from bitdesk.sync import batch, merge, receive
from bitdesk.sync.envelope import Batch, unseal
from bitdesk.sync.merge import Cancelled, MergeResult, Progress, Refusal


def merge_files(
    desk: Desk,
    files: Sequence[Path],
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> MergeResult:
    """Merge the files of desks whose laptops will not send any more, each from a private copy.

    The file itself is only read, together with its write-ahead log (`bitdesk.db-wal`), which holds what was
    confirmed last. Merging it again has no effect.

    Args:
        desk: the head office.
        files: `bitdesk.db` files, or the folders that they stand in.
        progress: called with the files done and all of them.
        cancelled: asked between two batches.

    Returns:
        What was merged; in `refused` what could not be read, in `notes` what is missing.

    Raises:
        RuleError: this is no head office.
    """
    if not desk.is_head_office:
        raise RuleError(noop("Only the head office merges. Open the head office's folder."))
    merge.finish_interrupted(desk)
    batches, entries = 0, 0
    refused: list[Refusal] = []
    notes: list[BitdeskError] = []
    for done, file in enumerate(files):
        progress(done, len(files))
        try:
            for fresh in _merge_one(desk, file, notes):
                batches, entries = batches + bool(fresh), entries + fresh
                if cancelled():
                    break
        except BitdeskError as error:
            refused.append(Refusal(str(file), error))
    progress(len(files), len(files))
    merge.replay(desk)
    return MergeResult(batches, entries, (), tuple(refused), merge.held(desk), tuple(notes))


def _merge_one(desk: Desk, file: Path, notes: list[BitdeskError]) -> Iterator[int]:
    """Merge one file and give the number of new entries of each of its batches."""
    with _private_copy(file) as laptop:
        if laptop.is_head_office or laptop.identity.organisation_id != desk.identity.organisation_id:
            raise RefusedError(
                noop("It is not the file of a desk of this organisation ({name})."),
                name=laptop.identity.organisation_name,
            )
        with laptop.database.reading() as connection:
            journals = [
                (origin, _whole_until(connection, origin)) for origin in branches.origins(connection, laptop.desk_id)
            ]
        for origin, until in journals:
            if until < origin.head_seq:
                notes.append(_damaged(file, until, origin.head_seq))
            after = origin.start
            while after < until:
                after, fresh = _merge_batch(desk, laptop, origin, after, until)
                yield fresh
        notes += _missing(desk, laptop, file, max(until for _, until in journals))


def _merge_batch(desk: Desk, laptop: Desk, origin: Origin, after: int, until: int) -> tuple[int, int]:
    """Merge the next batch of a journal, and return its last entry and how many were new."""
    with laptop.database.reading() as connection:
        _, data = next(batch.cut(connection, laptop, origin, after, until, desk.address))
    header, body = unseal(data)
    assert isinstance(header, Batch)
    try:
        return header.last, merge.merge_batch(desk, header, body)
    except receive.WaitingError as error:
        raise RefusedError(noop("Its journal does not begin where journals begin.")) from error


def _whole_until(connection: Any, origin: Origin) -> int:
    """Return the last entry up to which a journal is whole: a damaged file gives what it can."""
    until, before = origin.start, branches.hash_at(connection, origin, origin.start)
    whole: list[Any] = []
    try:
        for entry in read(connection, origin.id):
            whole.append(entry)
            if entry.last_of_txn:
                found = follow(origin.desk_id, whole, until, before)
                if not isinstance(found, bytes):
                    break
                until, before, whole = entry.seq, found, []
    except dbapi2.DatabaseError:
        """A page cannot be read: what comes before it can."""
    return until


def _damaged(file: Path, until: int, head: int) -> BitdeskError:
    return OutageError(
        noop("{path} is damaged behind entry {until} of {head}: what comes before was merged. Keep the file."),
        path=file, until=until, head=head,
    )  # fmt: skip


def _missing(desk: Desk, laptop: Desk, file: Path, last: int) -> list[BitdeskError]:
    """Say what the desk had announced and its file does not hold."""
    with desk.database.reading() as connection:
        (announced,) = connection.execute(
            "SELECT coalesce(max(head_seq), 0) FROM correspondent WHERE desk_id = ?", (laptop.desk_id,)
        ).fetchone()
    if announced <= last:
        return []
    template = noop(
        "The desk of {path} had announced {announced} entries, its file holds {last}. Look beside it for the file that "
        "ends in -wal, put both in one folder and merge them again."
    )
    return [OutageError(template, path=file, announced=announced, last=last)]


@contextmanager
def _private_copy(file: Path) -> Iterator[Desk]:
    """Give the desk of a copy of a file, with its write-ahead log, in a folder that nobody else uses."""
    file = file / paths.DATABASE if file.is_dir() else file
    with tempfile.TemporaryDirectory(prefix="bitdesk-") as folder:
        copy = Path(folder) / paths.DATABASE
        try:
            shutil.copyfile(file, copy)
            log = file.with_name(f"{file.name}-wal")
            if log.exists():
                shutil.copyfile(log, copy.with_name(f"{copy.name}-wal"))
        except OSError as error:
            raise OutageError(
                noop("{path} cannot be read ({reason}). Check the key or the folder."),
                path=file, reason=error.strerror,
            ) from error  # fmt: skip
        laptop = open_desk(Path(folder))
        try:
            yield laptop
        finally:
            laptop.database.close()
