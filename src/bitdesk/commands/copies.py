"""Reading a file that may stand anywhere, and making a verified copy of the data folder's."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import click
from sqlcipher3 import dbapi2

from bitdesk import files, paths, schema, sqlite
from bitdesk.commands.terminal import Place, opened
from bitdesk.errors import OutageError, RuleError, noop
from bitdesk.journal.verify import verify
from bitdesk.values import SCHEMA_VERSION
from bitdesk.words import _


@click.command(
    help=_(
        "Copy the data folder's file into FILE, verified. "
        "Windows may be open meanwhile; an earlier copy of that name is replaced."
    )
)
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def backup(place: Place, file: Path) -> None:
    """Copy the database, verify the copy, then give it its name."""
    target = file.resolve()
    with opened(place.folder) as desk:
        _check_target(target, desk.database.path.resolve())
        fresh = target.with_name(f".{target.name}.unverified")
        try:
            with desk.database.reading() as connection:
                schema.backup(connection, fresh)
            with opened_to_read(fresh) as connection:
                result = verify(connection)
            if result.broken:
                raise RuleError(noop("The copy of {path} does not hold. Run bitdesk verify on it."), path=file)
            _put_in_place(fresh, target)
        finally:
            with suppress(OSError):
                fresh.unlink()
    click.echo(_("Copied and verified: {path} ({entries} entries).").format(path=file, entries=result.entries))


def _check_target(target: Path, source: Path) -> None:
    """Refuse to replace anything but an earlier copy that nobody is using."""
    if target == source or target.with_name(f"{target.name}-wal").exists():
        raise RuleError(noop("{path} is a file in use. Choose another name for the copy."), path=target)
    if target.is_dir():
        raise RuleError(noop("{path} is a folder. Give the name of a file in it."), path=target)
    if target.exists():
        with opened_to_read(target):
            pass


def _put_in_place(fresh: Path, target: Path) -> None:
    try:
        fresh.replace(target)
        files.sync_folder(target.parent)
    except OSError as error:
        raise OutageError(
            noop("{path} cannot be written ({reason}). Check the disk and the rights of the folder."),
            path=target, reason=error.strerror,
        ) from error  # fmt: skip


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
    if found > SCHEMA_VERSION:
        raise OutageError(
            noop(
                "The file {path} was written by a newer bitdesk (version {found}, this one knows {known}). "
                "Install the newer program; nothing was changed."
            ),
            path=file, found=found, known=SCHEMA_VERSION,
        )  # fmt: skip
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise RuleError(
            noop("The file {path} is damaged. Keep it, and restore the last backup from its backups folder."), path=file
        )
