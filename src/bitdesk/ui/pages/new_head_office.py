"""The first start of a head office: whose it is, from which day visits count, and where the mailbox lies."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bitdesk import clock, services, sync
from bitdesk.errors import BitdeskError
from bitdesk.ui.feedback import sentence
from bitdesk.ui.tasks import Tasks
from bitdesk.ui.widgets.fields import DateField, TextField
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.start_steps import Step

WIDTH = 640
LONGEST_PATH = 1_000


class NewHeadOfficePage(QWidget):
    """Makes the head office's file and its mailbox; what was typed stays when something is wrong."""

    founded = Signal()

    def __init__(self, data_dir: Path, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data_dir, self._tasks = data_dir, tasks
        translate = QCoreApplication.translate
        self.step = Step(translate("NewHeadOfficePage", "A new head office"), self)
        self.name, self.mailbox = TextField(), TextField(longest=LONGEST_PATH)
        self.counts_from, self.timezone = DateField(), TextField(longest=40)
        self.choose = Pill(translate("NewHeadOfficePage", "Choose…"), self)
        self.choose.setAccessibleName(translate("NewHeadOfficePage", "Choose the mailbox’s folder"))
        self.start = Pill(translate("NewHeadOfficePage", "Create the head office (Enter)"), self, main=True)
        self.again = Pill(translate("NewHeadOfficePage", "Look again for an existing one"), self)
        self.choose.clicked.connect(self.choose_folder)
        self.start.clicked.connect(self.found)
        self.again.clicked.connect(self.founded)
        self._arrange()
        self.counts_from.show_value(date(clock.business_date().year, 1, 1))
        self.timezone.show_value(clock.DEFAULT_ZONE)
        self.step.say(self._welcome())

    def _welcome(self) -> str:
        text = QCoreApplication.translate(
            "NewHeadOfficePage",
            "There is no head office in {folder} yet. It decides what every desk receives, and merges what they count: "
            "an organisation has one. Is this the computer for it?",
        )
        return text.format(folder=self._data_dir)

    def _arrange(self) -> None:
        translate, step = QCoreApplication.translate, self.step
        self._labelled(step.column, translate("NewHeadOfficePage", "Name of the organisation"), self.name)
        both = QHBoxLayout()
        both.setSpacing(12)
        for text, field in (
            (translate("NewHeadOfficePage", "First day that may be counted"), self.counts_from),
            (translate("NewHeadOfficePage", "Time zone"), self.timezone),
        ):
            column = QVBoxLayout()
            self._labelled(column, text, field)
            both.addLayout(column, 1)
        step.column.addLayout(both)
        mailbox = translate(
            "NewHeadOfficePage", "Mailbox: a shared folder, or a folder on a key, made if it is missing"
        )
        self._labelled(step.column, mailbox, self.mailbox, self.choose)
        step.line(self.start, self.again)
        step.setMaximumWidth(WIDTH)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(step, 10)
        line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.addStretch(1)
        whole.addLayout(line)
        whole.addStretch(2)

    def _labelled(self, column: QVBoxLayout, text: str, field: QWidget, *beside: QWidget) -> None:
        label = QLabel(text, self)
        label.setBuddy(field)
        field.setAccessibleName(text)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(field, 1)
        for widget in beside:
            line.addWidget(widget)
        inside = QVBoxLayout()
        inside.setSpacing(4)
        inside.addWidget(label)
        inside.addLayout(line)
        column.addLayout(inside)

    def begin(self) -> None:
        """Take the keyboard."""
        self.name.setFocus()

    def choose_folder(self) -> None:
        """Look for the mailbox's folder on this machine, on the network or on a key."""
        dialog = QFileDialog(self, self.choose.accessibleName(), self.mailbox.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.mailbox.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def found(self) -> None:
        """Make the head office, or say what is missing."""
        missing = self._missing()
        if missing is not None:
            text, field = missing
            self.step.say(text)
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.start.isEnabled():
            return
        folder, name, zone = self._data_dir, self.name.value(), self.timezone.value()
        first, mailbox = self.counts_from.value() or clock.business_date(), Path(self.mailbox.value())
        self.start.setEnabled(False)
        self.step.say(QCoreApplication.translate("NewHeadOfficePage", "Creating the head office…"))
        task = self._tasks.start(lambda _task: found(folder, name, first, mailbox, zone))
        # Methods, which are let go with the page: it leaves before its task has ended.
        task.refused.connect(self._refuse)
        task.done.connect(self._done)

    def _refuse(self, error: BitdeskError) -> None:
        self.start.setEnabled(True)
        self.step.say(sentence(error))

    def _done(self, _nothing: object) -> None:
        self.start.setEnabled(True)
        self.founded.emit()

    def _missing(self) -> tuple[str, QWidget] | None:
        translate = QCoreApplication.translate
        if not self.name.value():
            return translate("NewHeadOfficePage", "Write the name of the organisation."), self.name
        if self.counts_from.value() is None:
            problem = translate("NewHeadOfficePage", "Write the first day that may be counted, such as 01/01/2026.")
            return self.counts_from.problem() or problem, self.counts_from
        if not self.mailbox.value():
            return translate("NewHeadOfficePage", "Choose the folder of the mailbox."), self.mailbox
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the button says that has the keyboard, else creates."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = self.focusWidget()
            if isinstance(button, QAbstractButton) and button.hasFocus():
                button.click()
            else:
                self.found()
        else:
            super().keyPressEvent(event)


def found(folder: Path, name: str, counts_from: date, mailbox: Path, timezone: str) -> None:
    """Make a head office, its mailbox and its organisation.

    Raises:
        RuleError: something cannot be, with what to give instead.
        OutageError: a folder cannot be written.
    """
    desk: Any = sync.found(folder, name, counts_from, mailbox, timezone)
    services.organisation.add_organisation(desk)
    desk.database.close()
