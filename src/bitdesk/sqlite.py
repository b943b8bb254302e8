"""Connections to a SQLite file through sqlcipher3, without SQLAlchemy: the counter starts on these alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from bitdesk.errors import BitdeskError, OutageError, RuleError, noop

APPLICATION_ID = 0x62697464
"""Marks a file as bitdesk's ("bitd")."""

BUSY_MS = 5_000

Connection = Any
"""A driver connection (sqlcipher3 publishes no types)."""

PRAGMAS = (
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA recursive_triggers=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
)


def connect(path: Path, *, read_only: bool = False) -> Connection:
    """Open a file in autocommit mode, with the program's pragmas; `read_only` changes nothing in it or beside it.

    Raises:
        OutageError: the folder or the disk refuses.
        RuleError: the file is damaged or is no database.
    """
    mode = _reading_mode(path) if read_only else "rwc"
    try:
        connection = dbapi2.connect(
            f"{path.resolve().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
        for pragma in PRAGMAS:
            if not (read_only and "journal_mode" in pragma):
                connection.execute(pragma)
        if read_only:
            connection.execute("PRAGMA query_only=ON")
    except dbapi2.Error as error:
        raise translated(error, path) from error
    return connection


@contextmanager
def savepoint(connection: Connection) -> Iterator[None]:
    """Undo what the block wrote, and only that, when it fails."""
    connection.execute("SAVEPOINT part")
    try:
        yield
    except BaseException:
        # A full disk has undone the whole transaction already.
        if connection.in_transaction:
            connection.execute("ROLLBACK TO part")
            connection.execute("RELEASE part")
        raise
    connection.execute("RELEASE part")


def _reading_mode(path: Path) -> str:
    """Return how to open a file to read: a connection that may only read leaves side files where there were none."""
    return "ro" if path.with_name(f"{path.name}-wal").exists() else "rw"


def translated(error: Exception, path: Path) -> BitdeskError | Exception:
    """Return a database error as a sentence for the counselor; a mistake of ours stays what it is.

    SQLite's own code decides, never its words.
    """
    code = getattr(error, "sqlite_errorcode", None)
    match code & 0xFF if isinstance(code, int) else None:
        case dbapi2.SQLITE_FULL:
            return OutageError(
                noop("The disk is full: nothing was recorded. Free some space, then try again ({path})."),
                path=path,
            )
        case dbapi2.SQLITE_BUSY | dbapi2.SQLITE_LOCKED:
            return OutageError(
                noop("Another program is using {path}. Close it or wait a moment, then try again."), path=path
            )
        case dbapi2.SQLITE_READONLY | dbapi2.SQLITE_CANTOPEN | dbapi2.SQLITE_PERM | dbapi2.SQLITE_AUTH:
            return OutageError(
                noop("{path} cannot be written. Check the rights of the folder, then try again."), path=path
            )
        case dbapi2.SQLITE_IOERR:
            return OutageError(
                noop("The disk does not answer well: nothing was recorded. Check it, then try again ({path})."),
                path=path,
            )
        case dbapi2.SQLITE_CORRUPT:
            return RuleError(
                noop("The file {path} is damaged. Keep it, and restore the last backup from its backups folder."),
                path=path,
            )
        case dbapi2.SQLITE_NOTADB:
            return RuleError(noop("The file {path} is not a bitdesk file. Choose another one."), path=path)
    return error
