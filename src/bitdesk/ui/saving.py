"""Writing what a page shows to a file that somebody chose, and opening a file that was made."""

from __future__ import annotations

from codecs import BOM_UTF8
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from bitdesk.files import not_written, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from bitdesk.exports.sheet import Sheet
    from bitdesk.ui.feedback import Banner

SUFFIX = ".csv"


def ask_to_save(
    parent: QWidget, title: str, suggested: str, filters: Sequence[str], then: Callable[[str], object]
) -> QFileDialog:
    """Ask where a file is to be written; the window goes on meanwhile.

    `suggested` is a name with its ending, which is added to a name that is typed without one.
    """
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(PurePath(suggested).suffix)
    dialog.selectFile(suggested)
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_for_csv(parent: QWidget, title: str, suggested: str, then: Callable[[str], object]) -> None:
    """Ask where a table is to be written."""
    ask_to_save(parent, title, suggested, [QCoreApplication.translate("SeasonPage", "CSV file (*.csv)")], then)


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
        raise not_written(path, error) from error


def show(path: Path) -> bool:
    """Open a file or a folder with the program that the system has for it; return whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_folder(folder: Path, banner: Banner) -> None:
    """Open a folder in the system's file manager; where it has none, say where the folder is."""
    if not show(folder):
        text = QCoreApplication.translate("SettingsPage", "The folder is {folder}.")
        banner.say(text.format(folder=folder))
