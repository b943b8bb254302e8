"""Whole files: reading one that may stand anywhere, and making a copy that is verified before it has its name."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from bitdesk import files, paths, schema, sqlite
from bitdesk.errors import OutageError, RuleError, noop
from bitdesk.journal import scrubbing
from bitdesk.journal.verify import Verified, verify

UNVERIFIED = "unverified"
"""The end of the name of a copy that is being made."""


@contextmanager
def opened_to_read(file: Path) -> Iterator[sqlite.Connection]:
    """Give a connection that only reads a file, once it is known to be whole, bitdesk's, and of a known version.

    Raises:
        RuleError: it is not there, not bitdesk's, or damaged.
        OutageError: it cannot be read, or is newer than this program.
    """
    _check_readable(file)
    with tempfile.TemporaryDirectory(prefix="bitdesk-") as folder:
        connection = _connect(file, Path(folder))
        try:
            _check(connection, file)
            yield connection
        except dbapi2.Error as error:
            translated = sqlite.translated(error, file)
            if translated is error:
                raise
            raise translated from error
        finally:
            connection.close()


def _check_readable(file: Path) -> None:
    try:
        with file.open("rb") as opened_file:
            opened_file.read(1)
    except OSError as error:
        raise OutageError(
            noop("{path} cannot be read ({reason}). Check the key or the folder."), path=file, reason=error.strerror
        ) from error


def _connect(file: Path, spare: Path) -> sqlite.Connection:
    """Open a file to read; a private copy of it where SQLite cannot make its side files."""
    try:
        connection = sqlite.connect(file, read_only=True)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except (OutageError, dbapi2.OperationalError):
        copy = spare / paths.DATABASE
        shutil.copyfile(file, copy)
        # Without its write-ahead log a file lacks what was committed last.
        log = file.with_name(f"{file.name}-wal")
        if log.exists():
            shutil.copyfile(log, copy.with_name(f"{copy.name}-wal"))
        return sqlite.connect(copy)
    return connection


def _check(connection: sqlite.Connection, file: Path) -> None:
    found = schema.version(connection, file)
    if found == 0:
        raise RuleError(noop("The file {path} is not a bitdesk file. Choose another one."), path=file)
    schema.check_known(found, file)
    if not is_whole(connection):
        raise damaged(file)


def is_whole(connection: sqlite.Connection) -> bool:
    """Return whether SQLite finds nothing wrong in an open file."""
    return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")


def damaged(file: Path) -> RuleError:
    """Return what is said of a file in which SQLite finds something wrong."""
    return RuleError(
        noop("The file {path} is damaged. Keep it, and restore the last backup from its backups folder."), path=file
    )


def make(source: sqlite.Connection, path: Path, target: Path) -> Verified:
    """Copy an open file to another one that takes its name once it is verified, in place of one that has it.

    Args:
        source: a connection to the file, in no transaction: whoever writes meanwhile goes on.
        path: the file.
        target: the copy.

    Raises:
        RuleError: the file does not hold, and no copy of it was kept.
        OutageError: the target cannot be written; what stood there is untouched.
    """
    fresh = target.with_name(f".{target.name}.{os.getpid()}.{UNVERIFIED}")
    try:
        scrubbing.finish(source, path)
        schema.backup(source, fresh)
        result = _verified(fresh, path)
        put_in_place(fresh, target)
    finally:
        with suppress(OSError):
            fresh.unlink()
    return result


def _verified(fresh: Path, path: Path) -> Verified:
    try:
        connection = sqlite.connect(fresh, read_only=True)
        try:
            whole = is_whole(connection)
            result = verify(connection) if whole else None
        finally:
            connection.close()
    except dbapi2.Error as error:
        translated = sqlite.translated(error, fresh)
        if not isinstance(translated, RuleError):
            raise translated from error
        result = None
    if result is None or result.broken:
        raise RuleError(
            noop("The file {path} does not hold: no copy of it was kept. Keep its earlier backups; verify it."),
            path=path,
        )
    return result


def put_in_place(fresh: Path, target: Path) -> None:
    """Give a file that is whole its name, so that a power cut leaves the one that had it or this one.

    Raises:
        OutageError: the folder refuses.
    """
    try:
        fresh.replace(target)
        files.sync_folder(target.parent)
    except OSError as error:
        raise files.not_written(target, error) from error
