"""Writing what a page shows to a file that somebody chose."""

from __future__ import annotations

from codecs import BOM_UTF8
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from bitdesk.errors import OutageError, noop
from bitdesk.files import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from bitdesk.exports.sheet import Sheet

SUFFIX = ".csv"


def ask_for_csv(parent: QWidget, title: str, suggested: str, then: Callable[[str], object]) -> None:
    """Ask where a table is to be written; the window goes on meanwhile."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(QCoreApplication.translate("SeasonPage", "CSV file (*.csv)"))
    dialog.setDefaultSuffix(SUFFIX)
    dialog.selectFile(suggested)
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def save_csv(sheet: Sheet, path: Path) -> None:
    """Write a table for a spreadsheet.

    Raises:
        OutageError: the file cannot be written; what stood there is untouched.
    """
    from bitdesk.exports.sheet import as_csv

    # The mark at the beginning tells a spreadsheet that the accents are UTF-8.
    save(path, BOM_UTF8 + as_csv(sheet).encode())


def save_xlsx(sheet: Sheet, path: Path) -> None:
    """Write a table as a workbook.

    Raises:
        OutageError: the file cannot be written; what stood there is untouched.
    """
    from bitdesk.exports.workbook import xlsx

    save(path, xlsx([sheet]))


def save(path: Path, data: bytes) -> None:
    """Write a file that somebody chose.

    Raises:
        OutageError: it cannot be written; what stood there is untouched.
    """
    try:
        write_whole(path, data)
    except OSError as error:
        raise OutageError(
            noop("{path} cannot be written ({reason}). Check the disk and the rights of the folder."),
            path=path,
            reason=error.strerror,
        ) from error
