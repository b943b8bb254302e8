"""The desk: whose file this is and who is at it. Every service and report takes one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from bitdesk import clock, files, ids, paths, schema, sqlite
from bitdesk.database import Database
from bitdesk.errors import RuleError, noop
from bitdesk.journal import chain
from bitdesk.journal.capture import Writer
from bitdesk.settings import Settings, load
from bitdesk.values import OriginStatus, Role

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class NotSetUpError(RuleError):
    """The folder holds no desk and no head office yet."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Whose file this is, as its `identity` row says; `office_id` is None at the head office."""

    role: Role
    organisation_id: bytes
    organisation_name: str
    timezone: str
    counts_from: str
    desk_id: bytes
    installation_id: bytes
    office_id: bytes | None
    head_office_address: str


@dataclass(frozen=True, slots=True)
class Desk:
    """A file that is open, whose it is, and the counselor who is at it (None: nobody said)."""

    database: Database
    data_dir: Path
    settings: Settings
    identity: Identity
    office_code: str = ""
    office_name: str = ""
    counselor_id: bytes | None = None
    counselor_code: str = ""

    @property
    def desk_id(self) -> bytes:
        """Return the writer's id of everything recorded here."""
        return self.identity.desk_id

    @property
    def office_id(self) -> bytes:
        """Return the office's id, empty at the head office."""
        return self.identity.office_id or b""

    @property
    def is_head_office(self) -> bool:
        """Return whether this file is the head office's."""
        return self.identity.role is Role.HEAD_OFFICE

    @property
    def read_only(self) -> bool:
        """Return whether nothing can be recorded here: a newer program wrote the file."""
        return self.database.read_only

    @property
    def address(self) -> str:
        """Return where this installation reads its mail: a clone of the folder would have another."""
        return address(self.identity.desk_id, self.identity.installation_id)

    @property
    def writer(self) -> Writer:
        """Return who stands in the entries that this desk writes now."""
        return Writer(self.identity.desk_id, self.counselor_id, self.is_head_office)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session inside a reading transaction."""
        with self.database.read() as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Give a session inside a writing transaction of this desk and its counselor."""
        with self.database.write(self.writer) as session:
            yield session


def address(desk_id: bytes, installation_id: bytes) -> str:
    """Return the mail address of an installation of a desk."""
    return f"{ids.to_text(desk_id)}-{installation_id.hex()[-8:]}"


def with_counselor(desk: Desk, counselor_id: bytes | None, code: str = "") -> Desk:
    """Return the desk with somebody else at it."""
    return replace(desk, counselor_id=counselor_id, counselor_code=code)


def open_desk(data_dir: Path) -> Desk:
    """Open a data folder's file, migrating it first when it is older than the program.

    One that a newer program wrote can only be read (`Desk.read_only`).

    Raises:
        NotSetUpError: the folder holds no desk yet.
        RuleError: the file is damaged or not bitdesk's, or the settings cannot be understood.
        OutageError: the folder cannot be used.
    """
    path = data_dir / paths.DATABASE
    if not _exists(path):
        raise NotSetUpError(
            noop("There is no desk in {folder} yet. Open the set-up file that the head office made for this desk."),
            folder=data_dir,
        )  # fmt: skip
    files.check_writable(data_dir)
    was_older = read_only = False
    try:
        was_older = schema.prepare(path)
    except schema.NewerError:
        read_only = True
    settings = load(data_dir)
    database = Database(path, read_only=read_only)
    identity, office_code, office_name = _identity(database, path)
    clock.use_zone(identity.timezone)
    if was_older and identity.role is Role.DESK:
        _apply_held(database)
    return Desk(database, data_dir, settings, identity, office_code, office_name)


def _apply_held(database: Database) -> None:
    """Apply what the older program did not understand; at the head office, where it takes numbers, a merge does."""
    from bitdesk.journal.replay import replay

    with database.writing(()) as connection:
        replay(connection)


def _exists(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False
    except OSError as error:
        raise files.unusable(path.parent, error) from error


def _identity(database: Database, path: Path) -> tuple[Identity, str, str]:
    with database.reading() as connection:
        row = connection.execute(
            "SELECT i.role, i.organisation_id, i.organisation_name, i.timezone, i.counts_from, i.desk_id, "
            "i.installation_id, i.office_id, i.head_office_address, coalesce(o.code, ''), coalesce(o.name, '') "
            "FROM identity i LEFT JOIN office o ON o.id = i.office_id"
        ).fetchone()
    if row is None:
        database.close()
        raise NotSetUpError(
            noop("The set-up of {path} was interrupted. Remove this file, then open the set-up file again."),
            path=path,
        )
    return Identity(Role(row[0]), *row[1:9]), row[9], row[10]


def check_no_desk(data_dir: Path) -> None:
    """Refuse a folder that holds a desk or a head office.

    Raises:
        RuleError: it does.
        OutageError: the folder cannot be read.
    """
    if _exists(data_dir / paths.DATABASE):
        raise RuleError(noop("There is a desk in {folder} already. Choose another folder."), folder=data_dir)


def create(data_dir: Path, identity: Identity, fill: Callable[[sqlite.Connection], None]) -> None:
    """Make the file of a new desk or head office in a folder that has none: it is there once it is whole.

    Args:
        data_dir: the folder, made where it is missing.
        identity: whose file it is.
        fill: writes what the file starts with, in the transaction that writes the identity.

    Raises:
        RuleError: the folder holds one already.
        OutageError: the folder cannot be written.
    """
    path = data_dir / paths.DATABASE
    check_no_desk(data_dir)
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise files.unusable(data_dir, error) from error
    files.check_writable(data_dir)
    temporary = path.with_name(f".{path.name}.new")
    try:
        for left in data_dir.glob(f"{temporary.name}*"):
            left.unlink()
        schema.prepare(temporary)
        _fill(temporary, identity, fill)
        temporary.replace(path)
        files.sync_folder(data_dir)
    except OSError as error:
        raise files.unusable(data_dir, error) from error
    except dbapi2.Error as error:
        raise sqlite.translated(error, path) from error


def _fill(path: Path, identity: Identity, fill: Callable[[sqlite.Connection], None]) -> None:
    connection = sqlite.connect(path)
    try:
        connection.execute("BEGIN IMMEDIATE")
        insert_identity(connection, identity)
        fill(connection)
        connection.execute("COMMIT")
    finally:
        # The last connection to close writes the WAL into the file, and removes it.
        connection.close()


def insert_identity(connection: sqlite.Connection, identity: Identity) -> None:
    """Write whose file this is, and start its own journal."""
    connection.execute(
        "INSERT INTO identity (id, role, organisation_id, organisation_name, timezone, counts_from, desk_id, "
        "installation_id, office_id, head_office_address, receipts, feed_cursor, ack_counter) "
        "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)",
        (
            identity.role.value, identity.organisation_id, identity.organisation_name, identity.timezone,
            identity.counts_from, identity.desk_id, identity.installation_id, identity.office_id,
            identity.head_office_address,
        ),
    )  # fmt: skip
    start_origin(connection, identity.organisation_id, identity.desk_id, OriginStatus.OWN)


def start_origin(connection: sqlite.Connection, organisation_id: bytes, desk_id: bytes, status: OriginStatus) -> None:
    """Begin the first journal of a desk: its id is the desk's."""
    connection.execute(
        "INSERT INTO origin (id, desk_id, epoch, head_seq, head_hash, applied_seq, sent_seq, merged_seq, status) "
        "VALUES (?, ?, 0, 0, ?, 0, 0, 0, ?)",
        (desk_id, desk_id, chain.genesis(organisation_id, desk_id), status.value),
    )
