"""Putting a backup in the place of a data folder's file: whatever interrupts it, a whole file stands there."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from bitdesk import clock, copies, files, paths, schema, sqlite
from bitdesk.errors import OutageError, RuleError, noop
from bitdesk.journal.verify import verify

Whose = tuple[str, bytes, bytes]
"""Whose a file is: its role, the organisation, the desk."""

_ROOM = ".restore-"


def whose(connection: sqlite.Connection) -> Whose | None:
    """Return whose an open file is, None where its set-up was interrupted."""
    row = connection.execute("SELECT role, organisation_id, desk_id FROM identity").fetchone()
    return None if row is None else tuple(row)


@contextmanager
def prepared(source: Path, data_dir: Path) -> Iterator[tuple[Path, Whose]]:
    """Give a copy of a backup beside the file that it will replace, verified and of this program's version.

    Raises:
        RuleError: the backup is not bitdesk's, damaged, or does not hold.
        OutageError: it cannot be read, is newer than this program, or there is no room for it.
    """
    with _room(data_dir) as folder:
        fresh = folder / paths.DATABASE
        with copies.opened_to_read(source) as connection:
            schema.backup(connection, fresh)
        schema.prepare(fresh)
        connection = sqlite.connect(fresh)
        try:
            found = whose(connection)
            holds = found is not None and not verify(connection).broken
        finally:
            connection.close()
        if found is None or not holds:
            raise RuleError(noop("{path} does not hold: it was not restored. Choose an earlier backup."), path=source)
        yield fresh, found


@contextmanager
def _room(data_dir: Path) -> Iterator[Path]:
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        for left in data_dir.glob(f"{_ROOM}*"):
            # What a restore left that was killed; one that may be under way stays.
            if abs(clock.now_ms() - left.stat().st_mtime * 1000) > clock.HOUR_MS:
                shutil.rmtree(left, ignore_errors=True)
        folder = Path(tempfile.mkdtemp(prefix=_ROOM, dir=data_dir))
    except OSError as error:
        raise files.unusable(data_dir, error) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def locked(present: Path) -> Iterator[sqlite.Connection | None]:
    """Give the present file with nobody else in it, and all of it in one file; None where it is missing or damaged.

    Raises:
        OutageError: another program has it open, or it is newer than this program.
    """
    connection = None
    if _size(present):
        with suppress(RuleError):
            connection = sqlite.connect(present)
    try:
        if connection is not None and not _usable(connection, present):
            connection.close()
            connection = None
        yield connection
    finally:
        if connection is not None:
            connection.close()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
    except OSError as error:
        raise files.unusable(path.parent, error) from error


def _usable(connection: sqlite.Connection, present: Path) -> bool:
    """Lock a file against everybody, and return whether it is whole and somebody's."""
    try:
        # Refused while anybody has the file open, even one who does nothing: they would go on writing to the old one.
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        found = schema.version(connection, present)
        schema.check_known(found, present)
        return found > 0 and copies.is_whole(connection) and whose(connection) is not None
    except RuleError:
        return False
    except dbapi2.Error as error:
        translated = sqlite.translated(error, present)
        if isinstance(translated, OutageError):
            raise translated from error
        return False


def keep_as_it_is(present: Path, target: Path) -> None:
    """Copy a file that SQLite cannot read, byte by byte and with its log.

    Raises:
        OutageError: the disk refuses.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        for suffix in ("-wal", ""):
            part = present.with_name(f"{present.name}{suffix}")
            if part.exists():
                copy = target.with_name(f".{target.name}{suffix}.tmp")
                shutil.copyfile(part, copy)
                copies.put_in_place(copy, target.with_name(f"{target.name}{suffix}"))
    except OSError as error:
        raise files.not_written(target, error) from error


def replace(fresh: Path, present: Path) -> None:
    """Put a whole file in the place of a damaged or missing one.

    Raises:
        OutageError: the folder refuses.
    """
    try:
        # Another file's log would be written into the new one.
        for suffix in ("-wal", "-shm", "-journal"):
            present.with_name(f"{present.name}{suffix}").unlink(missing_ok=True)
    except OSError as error:
        raise files.not_written(present, error) from error
    copies.put_in_place(fresh, present)
