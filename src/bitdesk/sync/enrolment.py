"""Setting up a head office, and a desk from the file that the head office makes for it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zoneinfo import available_timezones

from bitdesk import __version__, clock, files, ids, settings, sqlite
from bitdesk.desk import Desk, Identity, address, create, open_desk
from bitdesk.errors import BitdeskError, OutageError, RefusedError, RuleError, noop
from bitdesk.journal import chain, erasing
from bitdesk.sync import feed, naming
from bitdesk.sync.envelope import (
    MAX_ENTRIES,
    MAX_FILE_BYTES,
    Claim,
    FeedEntry,
    Setup,
    decode_rows,
    encode_rows,
    seal,
    unseal,
)
from bitdesk.values import SCHEMA_VERSION, Role

SUFFIX = ".bitdesk"


def init_head_office(data_dir: Path, name: str, counts_from: date, timezone: str = clock.DEFAULT_ZONE) -> Desk:
    """Make a head office in a folder that has none, and open it.

    Raises:
        RuleError: the folder holds one already, or the name is empty.
        OutageError: the folder cannot be written.
    """
    if not name.strip():
        raise RuleError(noop("The organisation has no name. Give it one."))
    desk_id, installation_id = ids.new(), ids.new()
    identity = Identity(
        role=Role.HEAD_OFFICE, organisation_id=ids.new(), organisation_name=name, timezone=timezone,
        counts_from=counts_from.isoformat(), desk_id=desk_id, installation_id=installation_id, office_id=None,
        head_office_address=address(desk_id, installation_id),
    )  # fmt: skip
    create(data_dir, identity, _open_epoch)
    return open_desk(data_dir)


def _open_epoch(connection: sqlite.Connection) -> None:
    connection.execute("UPDATE identity SET ack_epoch = ?", (ids.new(),))


def make_setup(desk: Desk, workstation_id: bytes, target: Path, mailbox: str = "") -> None:
    """Write the set-up file of a desk: who it is, the reference rows as they stand, and what it has recorded so far.

    A desk whose laptop is lost is set up again from such a file; what that laptop had not sent stays on it.

    Raises:
        RuleError: the workstation is unknown.
        OutageError: the file cannot be written.
    """
    with desk.database.reading() as connection:
        row = connection.execute("SELECT office_id FROM workstation WHERE id = ?", (workstation_id,)).fetchone()
        if row is None:
            raise RuleError(noop("This desk is not known here. Create it first."))
        (epoch,) = connection.execute("SELECT ack_epoch FROM identity").fetchone()
        rows: list[FeedEntry] = []
        after = 0
        while after < feed.top(connection):
            part = feed.part(connection, workstation_id, row[0], after)
            rows += part.rows
            after = part.until
        own = _own_journal(connection, desk, workstation_id)
        mark = feed.mark(connection, after)
        named = naming.named(connection, workstation_id)
    if len(rows) > MAX_ENTRIES:
        # More than a file may hold: the office's rows come with the first contacts, which begin at the beginning.
        # Erasures are few, and what is emptied is not read without them.
        late = set(feed.office_kinds()) - {erasing.ERASURE}
        rows, after, mark = [row for row in rows if row[6] not in late], 0, None
    if len(rows) + len(own) <= MAX_ENTRIES:
        rows += own  # else they come with the first contacts
    header = Setup(
        organisation=ids.to_text(desk.identity.organisation_id),
        organisation_name=desk.identity.organisation_name, sender=desk.address, recipient=None,
        schema=SCHEMA_VERSION, version=__version__, at_ms=clock.now_ms(), feed_epoch=ids.to_text(epoch), after=0,
        until=after, mark=mark, branches=named, desk=ids.to_text(workstation_id), office=ids.to_text(row[0]),
        timezone=desk.identity.timezone, counts_from=desk.identity.counts_from,
        mailbox=mailbox or desk.settings.mailbox,
    )  # fmt: skip
    try:
        files.write_whole(target, seal(header, encode_rows(rows)))
    except OSError as error:
        raise OutageError(
            noop("{path} cannot be written ({reason}). Check the disk and the rights of the folder."),
            path=target, reason=error.strerror,
        ) from error  # fmt: skip


def _own_journal(connection: sqlite.Connection, desk: Desk, workstation_id: bytes) -> list[FeedEntry]:
    """Return what a desk has recorded so far: a new laptop begins where the lost one was last heard."""
    nothing = chain.genesis(desk.identity.organisation_id, workstation_id)
    return naming.lacking(connection, workstation_id, [Claim(ids.to_text(workstation_id), 0, nothing.hex())])


def enrol(setup_file: Path, data_dir: Path, mailbox: str = "") -> Desk:
    """Make a desk in a folder from its set-up file, and open it.

    Args:
        setup_file: what the head office made for this desk.
        data_dir: a folder that holds no desk.
        mailbox: where this machine finds the mailbox, if not where the head office does.

    What this program does not know of a newer head office's rows is held until it is upgraded.

    Raises:
        RuleError: the file is no set-up file, or the folder holds a desk already.
        OutageError: the file cannot be read or needs a newer program, or the folder cannot be written.
    """
    header, rows = read(setup_file)
    identity = Identity(
        role=Role.DESK, organisation_id=bytes.fromhex(header.organisation),
        organisation_name=header.organisation_name, timezone=header.timezone, counts_from=header.counts_from,
        desk_id=bytes.fromhex(header.desk), installation_id=ids.new(), office_id=bytes.fromhex(header.office),
        head_office_address=header.sender,
    )  # fmt: skip

    def fill(connection: sqlite.Connection) -> None:
        feed.take(connection, identity.desk_id, rows, header.branches)
        _check_known(connection, identity)
        connection.execute(
            "UPDATE identity SET feed_epoch = ?, feed_cursor = ?, feed_mark = ?",
            (bytes.fromhex(header.feed_epoch), header.until, bytes.fromhex(header.mark) if header.mark else None),
        )
        settings.save(data_dir, mailbox=mailbox or header.mailbox)

    try:
        create(data_dir, identity, fill)
    except RefusedError as error:
        raise _unusable(setup_file, header.schema) from error
    return open_desk(data_dir)


def _check_known(connection: sqlite.Connection, identity: Identity) -> None:
    """Refuse a desk whose own place is not among the rows: all that it counts would be held at the head office."""
    place = (identity.desk_id, identity.office_id)
    if not connection.execute(
        "SELECT 1 FROM workstation w JOIN office o ON o.id = w.office_id WHERE w.id = ? AND o.id = ?", place
    ).fetchone():
        raise RefusedError(noop("It is no set-up file."))


def read(setup_file: Path) -> tuple[Setup, list[FeedEntry]]:
    """Return what a set-up file says, and the rows that its desk starts with.

    Raises:
        RuleError: it is no set-up file that can be used.
        OutageError: it cannot be read.
    """
    try:
        with setup_file.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise OutageError(
            noop("{path} cannot be read ({reason}). Check the key or the folder."),
            path=setup_file, reason=error.strerror,
        ) from error  # fmt: skip
    try:
        return _setup(data)
    except (RefusedError, ValueError) as error:
        raise _unusable(setup_file) from error


def _unusable(setup_file: Path, schema: int = SCHEMA_VERSION) -> BitdeskError:
    """Return why a file makes no desk; one of a newer program does where this one understands whose desk it is."""
    if schema > SCHEMA_VERSION:
        return OutageError(
            noop(
                "{path} was made by a newer bitdesk (version {found}, this one knows {known}). "
                "Install the newer program on this computer, then open the file again."
            ),
            path=setup_file, found=schema, known=SCHEMA_VERSION,
        )  # fmt: skip
    return RuleError(
        noop("{path} is not a set-up file that can be used. Ask the head office for a new one."), path=setup_file
    )


def _setup(data: bytes) -> tuple[Setup, list[FeedEntry]]:
    header, body = unseal(data)
    if not isinstance(header, Setup):
        raise RefusedError(noop("It is no set-up file."))
    if header.timezone not in available_timezones():
        raise RefusedError(noop("It is no set-up file."))
    date.fromisoformat(header.counts_from)
    return header, decode_rows(header, body, FeedEntry)
