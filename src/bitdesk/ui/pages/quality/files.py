"""Writing what the page shows to files: registers, letters and paper forms, on the worker thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from bitdesk.ui.page import Page
from bitdesk.ui.saving import save

if TYPE_CHECKING:
    from bitdesk.exports.sheet import Sheet
    from bitdesk.reports.received import Received

PDF = ".pdf"


def ask_for_pdf(parent: QWidget, title: str, suggested: str, then: Callable[[str], object]) -> QFileDialog:
    """Ask where a document is to be written; the window goes on meanwhile."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(QCoreApplication.translate("ReportFiles", "PDF document (*.pdf)"))
    dialog.setDefaultSuffix(PDF)
    dialog.selectFile(f"{suggested}{PDF}")
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def write_letter(page: Page, row: Received, text: str, chosen: str) -> None:
    """Write a letter as a PDF."""
    desk = page.desk

    def make() -> bytes:
        from bitdesk.exports.complaints import letter

        return letter(desk, row, text)

    _write(page, make, chosen)


def write_paper(page: Page, noun: str, chosen: str) -> None:
    """Write the paper form of a noun as a PDF."""
    desk = page.desk

    def make() -> bytes:
        from bitdesk.exports.complaints import paper_form

        return paper_form(desk, noun)

    _write(page, make, chosen)


def write_sheets(page: Page, sheets: Callable[[], Sequence[Sheet]], chosen: str) -> None:
    """Write reports in the format that the file's name ends with."""
    desk = page.desk

    def make() -> bytes:
        from bitdesk.exports.packing import letterhead, packed

        return packed(sheets(), Path(chosen).suffix, letterhead(desk))

    _write(page, make, chosen)


def _write(page: Page, make: Callable[[], bytes], chosen: str) -> None:
    task = page.around.tasks.start(lambda _task: save(Path(chosen), make()))
    task.refused.connect(page.around.banner.refuse)
    text = QCoreApplication.translate("QualityPage", "Written: {file}.")
    task.done.connect(lambda _nothing: page.around.banner.say(text.format(file=Path(chosen).name)))
