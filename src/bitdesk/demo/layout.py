"""The folders of a demonstration, and the mark by which it knows its own."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import msgspec

from bitdesk import files, paths
from bitdesk.errors import OutageError, RuleError, noop

MARK = "demo.json"
CANNOT_BE_USED = noop(
    "The folder {folder} cannot be used ({reason}). Check its rights and the disk, or choose another one."
)


class Mark(msgspec.Struct):
    """What a demonstration was made of."""

    year: int
    seed: int


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of a demonstration are."""

    folder: Path

    @property
    def head_office(self) -> Path:
        """Return the head office's data folder."""
        return self.folder / "head-office"

    @property
    def mailbox(self) -> Path:
        """Return the mailbox."""
        return self.folder / "mailbox"

    @property
    def pictures(self) -> Path:
        """Return the folder of the pictures of the pages."""
        return self.folder / "pictures"

    @property
    def mark(self) -> Path:
        """Return the file that says that this is a demonstration."""
        return self.folder / MARK

    @property
    def desks(self) -> Path:
        """Return the folder of the desks' data folders."""
        return self.folder / "desks"

    def desk(self, office_code: str) -> Path:
        """Return the data folder of an office's desk."""
        return self.desks / office_code.lower()


def default_folder() -> Path:
    """Return where a demonstration is made if nothing else is said."""
    return paths.default_data_dir().parent / "demo"


def clear(layout: Layout, year: int, seed: int) -> None:
    """Make a folder ready for a demonstration, in place of an earlier one.

    Raises:
        RuleError: the folder holds something else.
        OutageError: it cannot be written.
    """
    try:
        layout.folder.mkdir(parents=True, exist_ok=True)
        if not layout.mark.exists() and any(layout.folder.iterdir()):
            raise RuleError(
                noop("The folder {folder} holds something else than a demonstration. Choose another one with --dir."),
                folder=layout.folder,
            )
        for part in (layout.head_office, layout.mailbox, layout.desks, layout.pictures):
            if part.exists():
                shutil.rmtree(part)
        files.write_whole(layout.mark, msgspec.json.encode(Mark(year, seed)))
    except OSError as error:
        raise OutageError(CANNOT_BE_USED, folder=layout.folder, reason=error.strerror) from error
