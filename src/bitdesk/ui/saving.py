"""Writing what a page shows to a file that somebody chose."""

from __future__ import annotations

from codecs import BOM_UTF8
from typing import TYPE_CHECKING

from bitdesk.errors import OutageError, noop
from bitdesk.files import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from bitdesk.exports.sheet import Sheet


def save_csv(sheet: Sheet, path: Path) -> None:
    """Write a table for a spreadsheet.

    Raises:
        OutageError: the file cannot be written; what stood there is untouched.
    """
    from bitdesk.exports.sheet import as_csv

    try:
        # The mark at the beginning tells a spreadsheet that the accents are UTF-8.
        write_whole(path, BOM_UTF8 + as_csv(sheet).encode())
    except OSError as error:
        raise OutageError(
            noop("{path} cannot be written ({reason}). Check the disk and the rights of the folder."),
            path=path,
            reason=error.strerror,
        ) from error
