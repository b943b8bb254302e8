"""The version of a file's tables: checked at every start, migrated after a backup when it is older."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from bitdesk import clock, files, paths, sqlite
from bitdesk.errors import OutageError, RuleError, noop
from bitdesk.values import SCHEMA_VERSION

if TYPE_CHECKING:
    from alembic.config import Config


class NewerError(OutageError):
    """A file was written by a program that is newer than this one."""


def revision(version: int) -> str:
    """Return the name of the migration that makes a version."""
    return f"{version:04d}"


def version(connection: sqlite.Connection, path: Path) -> int:
    """Return the version of a file's tables; 0 for an empty file.

    Raises:
        RuleError: the file belongs to another program, or is damaged.
        OutageError: the file cannot be read.
    """
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if tables == 0:
            return 0
        if application != sqlite.APPLICATION_ID:
            raise RuleError(noop("The file {path} is not a bitdesk file. Choose another one."), path=path)
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except dbapi2.Error as error:
        raise sqlite.translated(error, path) from error
    return int(row[0]) if row else 0


def prepare(path: Path) -> bool:
    """Bring a file's tables to this program's version, after a backup of the file; return whether it was older.

    Raises:
        RuleError: the file is damaged or not bitdesk's.
        NewerError: the file is newer than this program.
        OutageError: it cannot be written.
    """
    connection = sqlite.connect(path)
    try:
        found = version(connection, path)
        check_known(found, path)
        if found == SCHEMA_VERSION:
            return False
        if found:
            backup(connection, backup_path(path, f"before-{revision(SCHEMA_VERSION)}"))
        migrate(connection, path, revision(SCHEMA_VERSION))
        return bool(found)
    finally:
        connection.close()


def check_known(found: int, path: Path) -> None:
    """Refuse a version of a file's tables that this program does not know.

    Raises:
        NewerError: it is newer than this program.
    """
    if found > SCHEMA_VERSION:
        raise NewerError(
            noop(
                "The file {path} was written by a newer bitdesk (version {found}, this one knows {known}). "
                "Install the newer program; nothing was changed."
            ),
            path=path, found=found, known=SCHEMA_VERSION,
        )  # fmt: skip


def backup_path(path: Path, reason: str) -> Path:
    """Return a free name for a backup of a file, beside it, with the reason and the time in it."""
    folder = path.parent / paths.BACKUPS
    name = f"{reason}-{clock.utc_text(clock.now_ms())}"
    names = (folder / f"{name}{'' if n == 1 else f'-{n}'}.db" for n in count(1))
    return next(free for free in names if not free.exists())


def backup(connection: sqlite.Connection, target: Path) -> None:
    """Copy an open file to another one with SQLite's own backup, so that both can be used meanwhile.

    Raises:
        OutageError: the target cannot be written; no half-made copy is left.
    """
    # Of this process alone: the window and a command may make a copy in the same second.
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        copy = dbapi2.connect(str(temporary), isolation_level=None)
        try:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
        finally:
            copy.close()
        temporary.replace(target)
        files.sync_folder(target.parent)
    except (dbapi2.Error, OSError) as error:
        for suffix in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                temporary.with_name(f"{temporary.name}{suffix}").unlink()
        raise _not_written(target, error) from error


def _not_written(path: Path, error: Exception) -> Exception:
    """Return what the counselor reads: the driver's backup fails without SQLite's code."""
    translated = sqlite.translated(error, path)
    if translated is not error:
        return translated
    return OutageError(
        noop("{path} cannot be written ({reason}). Check the disk and the rights of the folder."),
        path=path, reason=error.strerror if isinstance(error, OSError) else error,
    )  # fmt: skip


def migrate(connection: sqlite.Connection, path: Path, target: str) -> None:
    """Run the migrations up or down to a revision in one transaction: all of them, or nothing has changed.

    Raises:
        RuleError, OutageError: the database refuses.
    """
    from alembic import command
    from sqlalchemy import create_engine, event
    from sqlalchemy.exc import DBAPIError
    from sqlalchemy.pool import StaticPool

    engine = create_engine("sqlite+pysqlite://", module=dbapi2, creator=lambda: connection, poolclass=StaticPool)
    event.listen(engine, "begin", lambda opened: opened.exec_driver_sql("BEGIN IMMEDIATE"))
    # A batch rebuild of a parent table deletes its children where foreign keys are on; they can only be
    # switched outside a transaction.
    connection.execute("PRAGMA foreign_keys=OFF")
    try:
        with engine.begin() as opened:
            current = opened.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
            config = _config(opened)
            if current and _number(opened) > int(target or 0):
                command.downgrade(config, target or "base")
            else:
                command.upgrade(config, target)
            if opened.exec_driver_sql("PRAGMA foreign_key_check").fetchone():
                raise RuntimeError(f"migration {target} leaves a child without its parent")
            opened.exec_driver_sql(f"PRAGMA application_id={sqlite.APPLICATION_ID}")
    except DBAPIError as error:
        raise sqlite.translated(error.orig, path) from error  # type: ignore[arg-type]
    finally:
        connection.execute("PRAGMA foreign_keys=ON")


def _number(opened: object) -> int:
    row = opened.exec_driver_sql("SELECT version_num FROM alembic_version").first()  # type: ignore[attr-defined]
    return int(row[0]) if row else 0


def _config(opened: object) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(paths.migrations_dir()).replace("%", "%%"))
    config.attributes["connection"] = opened
    return config


def restore(connection: sqlite.Connection, source: Path) -> None:
    """Replace the contents of an open file by another file's, in one transaction of SQLite's backup.

    Raises:
        OutageError: the disk refuses; the file is what it was.
    """
    copy = sqlite.connect(source, read_only=True)
    try:
        copy.backup(connection)
    except dbapi2.Error as error:
        raise _not_written(_path(connection), error) from error
    finally:
        copy.close()


def _path(connection: sqlite.Connection) -> Path:
    return Path(connection.execute("PRAGMA database_list").fetchone()[2])
