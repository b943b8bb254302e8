"""Reports that a page shows, written to a file in the format that somebody chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from bitdesk.ui.saving import save

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from bitdesk.desk import Desk
    from bitdesk.exports.sheet import Sheet

FIRST = ".xlsx"


def ask_for_report(parent: QWidget, title: str, suggested: str, then: Callable[[str], object]) -> QFileDialog:
    """Ask where reports are to be written and as what: a workbook, a PDF or CSV; the window goes on meanwhile."""
    translate = QCoreApplication.translate
    suffixes = {
        translate("ReportFiles", "Workbook (*.xlsx)"): FIRST,
        translate("ReportFiles", "PDF document (*.pdf)"): ".pdf",
        translate("ReportFiles", "CSV file (*.csv)"): ".csv",
    }
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(suffixes))
    dialog.setDefaultSuffix(FIRST)
    dialog.filterSelected.connect(lambda chosen: _rename(dialog, suggested, suffixes.get(chosen, FIRST)))
    dialog.selectFile(f"{suggested}{FIRST}")
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _rename(dialog: QFileDialog, suggested: str, suffix: str) -> None:
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(f"{suggested}{suffix}")


def save_report(desk: Desk, sheets: Sequence[Sheet], path: Path) -> None:
    """Write reports in the format that the file's name ends with; on the worker thread, since a PDF takes a moment.

    Raises:
        RuleError: nothing is written in such a format.
        OutageError: the file cannot be written; what stood there is untouched.
    """
    from bitdesk.exports.packing import letterhead, packed

    save(path, packed(sheets, path.suffix, letterhead(desk)))
