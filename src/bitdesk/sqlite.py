"""Connections to a SQLite file through sqlcipher3, without SQLAlchemy: the counter starts on these alone."""

from __future__ import annotations

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
    """Open a file in autocommit mode, with the program's pragmas.

    Raises:
        OutageError: the folder or the disk refuses.
        RuleError: the file is damaged or is no database.
    """
    mode = "ro" if read_only else "rwc"
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
    except dbapi2.Error as error:
        raise translated(error, path) from error
    return connection


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
            return RuleError(noop("The file {path} is not a bitdesk file. Choose another folder."), path=path)
    return error
