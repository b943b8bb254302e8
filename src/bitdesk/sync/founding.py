"""Founding a head office: its file, its mailbox, and the setting that leads from one to the other."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zoneinfo import available_timezones

from bitdesk import clock, files, ids, settings
from bitdesk.desk import Desk, check_no_desk, open_desk
from bitdesk.errors import OutageError, RuleError, noop
from bitdesk.sync.enrolment import init_head_office
from bitdesk.sync.folder import MARKER, FolderMailbox


def found(folder: Path, name: str, counts_from: date, mailbox: Path, timezone: str = clock.DEFAULT_ZONE) -> Desk:
    """Make a head office with its mailbox in a folder that has none, and open it.

    Args:
        folder: where its file is to be.
        name: the organisation's.
        counts_from: the first day that may be counted.
        mailbox: a shared folder or a key's, made where it is missing.
        timezone: the organisation's.

    Raises:
        RuleError: the folder has a desk already, the name is empty, the time zone does not exist, or the mailbox is
            another organisation's.
        OutageError: a folder cannot be written.
    """
    if timezone not in available_timezones():
        raise RuleError(noop("The time zone “{zone}” does not exist. Give one such as Europe/Paris."), zone=timezone)
    if not name.strip():
        raise RuleError(noop("The organisation has no name. Give it one."))
    mailbox = mailbox.expanduser().resolve()
    check_no_desk(folder)
    _check_usable(mailbox)
    desk = init_head_office(folder, name, counts_from, timezone)
    FolderMailbox.create(mailbox, desk.identity.organisation_id, name)
    settings.save(folder, mailbox=str(mailbox))
    desk.database.close()
    return open_desk(folder)


def _check_usable(mailbox: Path) -> None:
    """Refuse a mailbox that cannot be used before the head office is made: it could not be made twice."""
    if (mailbox / MARKER).exists():
        FolderMailbox.open(mailbox, ids.new())
    try:
        mailbox.mkdir(parents=True, exist_ok=True)
        files.write_whole(mailbox / ".bitdesk", b"")
        (mailbox / ".bitdesk").unlink()
    except OSError as error:
        raise OutageError(
            noop(
                "The folder {folder} cannot be used ({reason}). Check its rights and the disk, or choose another one."
            ),
            folder=mailbox,
            reason=error.strerror,
        ) from error
