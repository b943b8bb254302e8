"""Reports that a page shows, written to a file in the format that somebody chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk.ui.saving import ask_to_save, save

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QFileDialog, QWidget

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
    dialog = ask_to_save(parent, title, f"{suggested}{FIRST}", list(suffixes), then)
    dialog.filterSelected.connect(lambda chosen: _rename(dialog, suggested, suffixes.get(chosen, FIRST)))
    return dialog


def ask_for_pdf(parent: QWidget, title: str, suggested: str, then: Callable[[str], object]) -> QFileDialog:
    """Ask where a document is to be written."""
    words = QCoreApplication.translate("ReportFiles", "PDF document (*.pdf)")
    return ask_to_save(parent, title, f"{suggested}.pdf", [words], then)


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
