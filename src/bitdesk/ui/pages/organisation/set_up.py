"""The set-up file of a desk: into the mailbox, where a new computer finds it by itself, or anywhere else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal

from bitdesk import sync
from bitdesk.errors import OutageError, noop
from bitdesk.ui.page import Page
from bitdesk.ui.saving import ask_to_save
from bitdesk.ui.widgets.fields import TextField
from bitdesk.ui.widgets.form import Form
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.organisation import WorkstationRow

SUFFIX = ".bitdesk"
LONGEST_PATH = 1_000


class SetUpForm(Form):
    """Says what the file does, and asks where it is to be written."""

    written = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._row: WorkstationRow | None = None
        translate = QCoreApplication.translate
        self.add_note()
        self.mailbox = TextField(longest=LONGEST_PATH)
        self.add("mailbox", translate("SetUpForm", "Mailbox, as that computer finds it"), self.mailbox)
        self.elsewhere = Pill(translate("SetUpForm", "Write it elsewhere…"), self, on_card=True)
        self.elsewhere.clicked.connect(self.choose_file)
        self.rows.insertWidget(self.rows.count() - 1, self.elsewhere, 0, Qt.AlignmentFlag.AlignLeft)
        self.save_button.setText(translate("SetUpForm", "Into the mailbox (Enter)"))
        self.saved.connect(self.leave_in_mailbox)

    def ask(self, row: WorkstationRow, title: str) -> None:
        """Ask for the file of a desk."""
        self._row = row
        self.note.setText(_new_computer() if row.contact_at is None else _lost_computer())
        text = QCoreApplication.translate("SetUpForm", "Set-up file of {0}")
        self.open(text.format(title), {"mailbox": self._page.desk.settings.mailbox})

    def leave_in_mailbox(self) -> None:
        """Write the file where a new computer that is told the mailbox finds it."""
        from bitdesk.sync.folder import SETUPS

        mailbox = self._page.desk.settings.mailbox
        if self._row is None or not mailbox:
            text = QCoreApplication.translate(
                "SetUpForm", "No mailbox is chosen on the Settings page. Choose one there, or write the file elsewhere."
            )
            self._page.around.banner.say(text)
            return
        self.write_to(str(Path(mailbox) / SETUPS / file_name(self._row)))

    def choose_file(self) -> None:
        """Ask where the file is to be written."""
        if self._row is None:
            return
        translate = QCoreApplication.translate
        filters = [translate("SetUpForm", "Set-up file (*.bitdesk)")]
        ask_to_save(self, translate("SetUpForm", "Write the set-up file"), file_name(self._row), filters, self.write_to)

    def write_to(self, path: str) -> None:
        """Write the file on the worker thread."""
        row, desk, mailbox = self._row, self._page.desk, self.mailbox.value()
        if row is None:
            return
        task = self._page.around.tasks.start(lambda _task: write(desk, row.ids[0], Path(path), mailbox))
        task.done.connect(lambda _nothing: self.written.emit(path))
        task.refused.connect(self._page.around.banner.refuse)


def write(desk: Desk, workstation_id: bytes, path: Path, mailbox: str) -> None:
    """Write a set-up file; its folder is made where only that is missing.

    Raises:
        RuleError: the desk is not known.
        OutageError: the file cannot be written.
    """
    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise OutageError(
            noop("{path} cannot be written ({reason}). Check the disk and the rights of the folder."),
            path=path, reason=error.strerror,
        ) from error  # fmt: skip
    sync.make_setup(desk, workstation_id, path, mailbox)


def file_name(row: WorkstationRow) -> str:
    """A name for a desk's set-up file that every system can write."""
    plain = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in row.name.lower())
    return f"{row.office_code.lower()}-{plain}{SUFFIX}"


def _new_computer() -> str:
    return QCoreApplication.translate(
        "SetUpForm",
        "The file makes this desk on its computer: open it there when bitdesk starts for the first "
        "time. A computer that is told the mailbox finds the file in it. Use it on one computer only.",
    )


def _lost_computer() -> str:
    return QCoreApplication.translate(
        "SetUpForm",
        "The new computer takes the place of the old one: it gets back what that one had sent, and goes on in its "
        "name. Do not count on the old one any more. What it had not sent is in its file: if that can still be read, "
        "drop it on this window, and it is merged.",
    )
