"""Mailboxes: where a desk and the head office leave files for each other, whatever carries them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Protocol

from bitdesk.desk import Desk
from bitdesk.errors import OutageError, RuleError, noop

NAME = re.compile(r"[a-z0-9][a-z0-9.-]{0,127}")


class TakenError(OutageError):
    """A file that was listed is gone: another program has dealt with it."""


class Mailbox(Protocol):
    """A carrier. Only the recipient deletes; a sender lists nothing; putting the same again is harmless."""

    def put(self, address: str, name: str, data: bytes) -> None:
        """Leave a file for an address, whole or not at all, in place of one of the same name.

        Raises:
            OutageError: the carrier refuses or is gone.
        """

    def names(self, address: str) -> list[str]:
        """Return the names of the files left for an address, sorted.

        Raises:
            OutageError: the carrier is gone.
        """

    def get(self, address: str, name: str) -> bytes:
        """Return a file.

        Raises:
            TakenError: the file is gone.
            OutageError: the carrier is gone.
            RefusedError: the file is larger than any that bitdesk makes.
        """

    def delete(self, address: str, name: str) -> None:
        """Remove a file that has been dealt with; one that is gone already is no matter.

        Raises:
            OutageError: the carrier refuses or is gone.
        """


def open_mailbox(desk: Desk) -> Mailbox:
    """Return the mailbox that this machine's settings name.

    Raises:
        RuleError: none is chosen, or it belongs to another organisation.
        OutageError: it is not there.
    """
    from bitdesk.sync.folder import FolderMailbox

    if not desk.settings.mailbox:
        raise RuleError(noop("No mailbox is chosen. Choose the shared folder or the key in the settings."))
    return FolderMailbox.open(Path(desk.settings.mailbox), desk.identity.organisation_id)
