"""A mailbox in a folder: a network share, a synchronised folder or a USB key.

A marker file says whose mailbox it is; where it is missing, the share is not mounted or the key is another:
nothing is created there.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import NoReturn

import msgspec

from bitdesk import files, ids
from bitdesk.errors import OutageError, RefusedError, RuleError, noop
from bitdesk.sync.envelope import MAX_FILE_BYTES
from bitdesk.sync.mailbox import NAME, TakenError

MARKER = "bitdesk-mailbox.json"
ATTEMPTS = 5
SETUPS = "setup"
"""Where the head office may leave set-up files for new desks: no address has this name, so no mail is looked for there.
"""


class Owner(msgspec.Struct):
    """Whose mailbox a folder is."""

    organisation: str
    name: str


class FolderMailbox:
    """A folder with a sub-folder an address."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @classmethod
    def create(cls, folder: Path, organisation_id: bytes, name: str) -> FolderMailbox:
        """Make a folder an organisation's mailbox; its own stays as it is.

        Raises:
            RuleError: it is another organisation's.
            OutageError: it cannot be written.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if not (folder / MARKER).exists():
                owner = Owner(ids.to_text(organisation_id), name)
                files.write_whole(folder / MARKER, msgspec.json.encode(owner))
        except OSError as error:
            raise _gone(folder, error) from error
        return cls.open(folder, organisation_id)

    @classmethod
    def open(cls, folder: Path, organisation_id: bytes) -> FolderMailbox:
        """Return an organisation's mailbox.

        Raises:
            RuleError: it is another organisation's.
            OutageError: it is not there.
        """
        try:
            owner = msgspec.json.decode((folder / MARKER).read_bytes(), type=Owner)
        except FileNotFoundError as error:
            raise OutageError(
                noop(
                    "The mailbox {folder} is not there. Connect the network or the key, or choose another folder; "
                    "what is recorded stays here and will be sent later."
                ),
                folder=folder,
            ) from error
        except (OSError, ValueError) as error:
            raise _gone(folder, error) from error
        if owner.organisation != ids.to_text(organisation_id):
            raise RuleError(
                noop("The mailbox {folder} belongs to another organisation ({name}). Choose another folder."),
                folder=folder, name=owner.name,
            )  # fmt: skip
        return cls(folder)

    def check(self) -> None:
        """Write and remove a file of no weight, as a batch would be written.

        Raises:
            OutageError: nothing can be left here now.
        """
        probe = self._folder / f".{MARKER}.{os.getpid()}.probe"
        try:
            self._check_there()
            files.write_whole(probe, b"")
            probe.unlink(missing_ok=True)
        except OSError as error:
            raise _gone(self._folder, error) from error

    def put(self, address: str, name: str, data: bytes) -> None:
        """Leave a file for an address: written, synced, renamed, read again."""
        path = self._path(address, name)
        try:
            self._check_there()
            path.parent.mkdir(exist_ok=True)
            for _ in range(ATTEMPTS):
                files.write_whole(path, data)
                # Another program of this desk may write its own contact in the same moment, under the same name.
                if self._read(path) in (data, None):
                    return
            raise OutageError(
                noop("What was written to {folder} reads differently. Do not trust this key or share."),
                folder=self._folder,
            )
        except OSError as error:
            raise _gone(self._folder, error) from error

    def names(self, address: str) -> list[str]:
        """Return the names of the files left for an address, sorted."""
        folder = self._path(address)
        try:
            self._check_there()
            found = [path.name for path in folder.iterdir() if _is_plain(path)] if folder.exists() else []
        except OSError as error:
            raise _gone(self._folder, error) from error
        return sorted(name for name in found if NAME.fullmatch(name))

    def get(self, address: str, name: str) -> bytes:
        """Return a file."""
        path = self._path(address, name)
        try:
            data = self._read(path)
        except OSError as error:
            self._answer_for(error)
        if data is None:
            raise TakenError(noop("{name} is gone: another program has dealt with it."), name=name)
        return data

    def delete(self, address: str, name: str) -> None:
        """Remove a file that has been dealt with."""
        try:
            self._path(address, name).unlink(missing_ok=True)
        except OSError as error:
            raise _gone(self._folder, error) from error

    def _answer_for(self, error: OSError) -> NoReturn:
        """Refuse one file that cannot be read; where the whole mailbox is gone, say that."""
        try:
            self._check_there()
        except OSError as gone:
            raise _gone(self._folder, gone) from error
        raise RefusedError(noop("It cannot be read ({reason})."), reason=error.strerror) from error

    def _check_there(self) -> None:
        """Raise OSError where the marker is gone: what is written under an unmounted share reaches nobody."""
        (self._folder / MARKER).stat()

    def _read(self, path: Path) -> bytes | None:
        """Return a file's contents, None where the recipient has it already."""
        try:
            if path.stat().st_size > MAX_FILE_BYTES:
                raise RefusedError(noop("It is larger than any batch may be."))
            return path.read_bytes()
        except FileNotFoundError:
            self._check_there()
            return None

    def _path(self, address: str, name: str | None = None) -> Path:
        for part in (address, name):
            if part is not None and not NAME.fullmatch(part):
                raise ValueError(f"{part!r} is no name in a mailbox")
        return self._folder / address / name if name else self._folder / address


def _is_plain(path: Path) -> bool:
    """Return whether it is a file of the mailbox itself: a link may lead to what can never be read, or only once."""
    return path.is_file() and not path.is_symlink()


def _gone(folder: Path, error: Exception) -> OutageError:
    reason = error.strerror if isinstance(error, OSError) else error
    return OutageError(
        noop(
            "The mailbox {folder} does not answer ({reason}). Check the network, the key or its rights; "
            "what is recorded stays here and will be sent later."
        ),
        folder=folder, reason=reason,
    )  # fmt: skip
