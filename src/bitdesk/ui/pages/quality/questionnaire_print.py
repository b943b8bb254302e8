"""The paper form: made on the worker thread, one for each office, and handed to the system's own program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import clock, files, reports
from bitdesk.ui.page import Page
from bitdesk.ui.saving import show

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.questionnaires import Form

FOLDER = "questionnaires"


def print_paper(page: Page, form: Form, language: str, office_code: str) -> None:
    """Make the paper form of a version in a language for an office, and open it."""
    desk = page.desk
    task = page.around.tasks.start(lambda _task: make(desk, form, language, office_code))
    task.done.connect(lambda path: _made(page, path))
    task.refused.connect(page.around.banner.refuse)


def make(desk: Desk, form: Form, language: str, office_code: str) -> Path:
    """Write the paper form into the data folder, and return the file.

    Raises:
        OutageError: the folder cannot be written.
    """
    from bitdesk.exports import questionnaire_paper
    from bitdesk.exports.packing import letterhead

    names = {each.code: each.name for each in reports.reference.offices(desk)}
    data = questionnaire_paper.pdf(form, language, office_code, names.get(office_code, ""), letterhead(desk))
    name = f"{form.code}-{form.version}-{office_code}-{language}-{clock.utc_text(clock.now_ms())}.pdf"
    return files.write_into(desk.data_dir / FOLDER, name, data)


def _made(page: Page, path: Path) -> None:
    text = QCoreApplication.translate("Questionnaires", "The paper form is in {0}.")
    page.around.banner.say(text.format(path))
    show(path)
