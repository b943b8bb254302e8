"""Writing what the page shows to files: registers, letters and paper forms, on the worker thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk.ui.page import Page
from bitdesk.ui.report_files import save_report
from bitdesk.ui.saving import save

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.exports.sheet import Sheet
    from bitdesk.reports.received import Received


def write_letter(page: Page, row: Received, text: str, chosen: str) -> None:
    """Write a letter as a PDF."""

    def work(desk: Desk, path: Path) -> None:
        from bitdesk.exports.complaints import letter

        save(path, letter(desk, row, text))

    _write(page, work, chosen)


def write_paper(page: Page, noun: str, chosen: str) -> None:
    """Write the paper form of a noun as a PDF."""

    def work(desk: Desk, path: Path) -> None:
        from bitdesk.exports.complaints import paper_form

        save(path, paper_form(desk, noun))

    _write(page, work, chosen)


def write_sheets(page: Page, sheets: Callable[[], Sequence[Sheet]], chosen: str) -> None:
    """Write reports in the format that the file's name ends with."""
    _write(page, lambda desk, path: save_report(desk, sheets(), path), chosen)


def _write(page: Page, work: Callable[[Desk, Path], None], chosen: str) -> None:
    desk, path = page.desk, Path(chosen)
    task = page.around.tasks.start(lambda _task: work(desk, path))
    task.refused.connect(page.around.banner.refuse)
    text = QCoreApplication.translate("QualityPage", "Written: {file}.")
    task.done.connect(lambda _nothing: page.around.banner.say(text.format(file=path.name)))
