"""The three steps of the first start: which desk, is that right, ready."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from bitdesk import clock
from bitdesk.ui import formats, theme
from bitdesk.ui.feedback import announce
from bitdesk.ui.tasks import Tasks
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.mailbox_field import MailboxField
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, ReportTable, Tone

if TYPE_CHECKING:
    from bitdesk.sync.setups import SetupFile

ROWS_SHOWN = 4
ROW_HEIGHT = 44


class Step(QWidget):
    """A heading, what is wrong where something is, and what the step asks."""

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.title = QLabel(heading, self)
        self.title.setFont(theme.font(24, bold=True))
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setFont(theme.font(13))
        self.column.addWidget(self.title)
        self.column.addWidget(self.message)

    def say(self, text: str) -> None:
        """Say what is wrong and what to do, or what is going on."""
        self.message.setText(text)
        self.message.setVisible(bool(text))
        announce(self, text)

    def line(self, *widgets: QWidget) -> None:
        """Add controls beside one another."""
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in widgets:
            line.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
        if not any(isinstance(widget, QLineEdit) for widget in widgets):
            line.addStretch(1)
        self.column.addLayout(line)


class SetupTable(ReportTable):
    """The set-up files that were found; Enter or a click takes one."""

    taken = Signal(int)
    marks_choice = True

    def __init__(self, parent: QWidget) -> None:
        columns = (
            Column(QCoreApplication.translate("SetupTable", "Office"), 5),
            Column(QCoreApplication.translate("SetupTable", "Desk"), 4),
            Column(QCoreApplication.translate("SetupTable", "Made"), 3),
            Column(QCoreApplication.translate("SetupTable", "Where"), 5),
        )
        name = QCoreApplication.translate("SetupTable", "Set-up files: choose one with the arrows, then Enter")
        super().__init__(name, columns, parent, row_height=ROW_HEIGHT)
        self.clicked.connect(lambda index: self.taken.emit(index.row()))

    def show_files(self, files: Sequence[SetupFile]) -> None:
        """List files by office and desk, with their age."""
        now = clock.now_ms()
        self.show_rows(
            [
                (
                    Cell(file.office_name, bold=True),
                    Cell(file.desk_name),
                    Cell(formats.ago(file.made_at, now), Tone.MUTED),
                    Cell(str(file.path.parent), Tone.MUTED, hint=str(file.path)),
                )
                for file in files
            ]
        )
        self.setVisible(bool(files))
        self.setFixedHeight(self.height_of(min(len(files), ROWS_SHOWN)))
        if files:
            self.setCurrentIndex(self.report.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the highlighted file."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.taken.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class WhichDesk(Step):
    """The set-up files that were found, and where else one may lie."""

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("FirstStartPage", "Welcome to bitdesk"), parent)
        self.card = Card(translate("FirstStartPage", "Which desk does this computer become?"), self)
        self.found = self.card.text(muted=True)
        self.table = SetupTable(self.card)
        self.card.column.addWidget(self.table)
        self.column.addWidget(self.card)
        label = QLabel(
            translate("FirstStartPage", "Set-up file made by the head office, or the mailbox’s folder"), self
        )
        self.path = QLineEdit(self)
        self.path.setMinimumHeight(44)
        self.path.setStyleSheet(theme.field_style())
        self.path.setAccessibleName(label.text())
        label.setBuddy(self.path)
        self.browse = Pill(translate("FirstStartPage", "A file…"), self)
        self.browse.setAccessibleName(translate("FirstStartPage", "Choose the set-up file"))
        self.browse_folder = Pill(translate("FirstStartPage", "The mailbox…"), self)
        self.browse_folder.setAccessibleName(translate("FirstStartPage", "Choose the mailbox’s folder"))
        self.go_on = Pill(translate("FirstStartPage", "Go on"), self, main=True)
        self.again = Pill(translate("FirstStartPage", "Look again"), self)
        self.again.setAccessibleName(translate("FirstStartPage", "Look again for set-up files"))
        self.column.addWidget(label)
        self.line(self.path, self.browse, self.browse_folder)
        self.line(self.go_on, self.again)
        replaced = QLabel(_replaced(), self)
        replaced.setWordWrap(True)
        replaced.setFont(theme.font(12))
        replaced.setForegroundRole(replaced.foregroundRole().PlaceholderText)
        self.column.addWidget(replaced)
        self.column.addStretch(1)

    def show_found(self, files: Sequence[SetupFile], *, searching: bool) -> None:
        """Show the set-up files that were found so far."""
        self.table.show_files(files)
        if searching:
            text = QCoreApplication.translate(
                "FirstStartPage", "Looking on the keys, in the downloads and on the desktop…"
            )
        elif files:
            text = QCoreApplication.translate("FirstStartPage", "Choose the office and the desk:")
        else:
            text = QCoreApplication.translate(
                "FirstStartPage",
                "No set-up file was found on a key, in the downloads or on the desktop. The head office makes one for "
                "each desk: put in its key, choose the mailbox’s folder, or drop the file here.",
            )
        self.found.setText(text)


class IsThatRight(Step):
    """Who this computer becomes, and where its mailbox is."""

    def __init__(self, tasks: Tasks, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("FirstStartPage", "Is that right?"), parent)
        self.card = Card(translate("FirstStartPage", "This computer becomes"), self)
        self.office = self.card.text(bold=True)
        self.office.setFont(theme.font(20, bold=True))
        self.details = self.card.text(muted=True)
        self.mailbox = MailboxField(tasks, self.card)
        self.card.column.addWidget(self.mailbox)
        self.offline = self.card.text(muted=True)
        self.offline.setFont(theme.font(12))
        self.offline.setText(
            translate(
                "FirstStartPage",
                "A mailbox that cannot be reached now is no obstacle: you can count; what you record is sent later.",
            )
        )
        self.start = Pill(translate("FirstStartPage", "Set up this desk"), self, main=True)
        self.back = Pill(translate("FirstStartPage", "Another one (Esc)"), self)
        self.column.addWidget(self.card)
        self.line(self.start, self.back)
        self.column.addStretch(1)

    def show_file(self, file: SetupFile, mailbox: str) -> None:
        """Show the desk that a set-up file makes."""
        self.office.setText(file.office_name)
        made = QCoreApplication.translate("FirstStartPage", "set-up file made {0}")
        parts = [file.desk_name, file.organisation_name, made.format(formats.ago(file.made_at, clock.now_ms()))]
        self.details.setText(" · ".join(part for part in parts if part))
        self.mailbox.show_mailbox(mailbox, file.organisation_id)
        if mailbox:
            self.mailbox.try_it()


class Ready(Step):
    """Who this computer is now."""

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("FirstStartPage", "Ready"), parent)
        self.card = Card(translate("FirstStartPage", "This computer is now"), self)
        self.office = self.card.text(bold=True)
        self.office.setFont(theme.font(20, bold=True))
        self.details = self.card.text(muted=True)
        self.mailbox = self.card.text()
        self.start = Pill(translate("FirstStartPage", "Start counting"), self, main=True)
        self.start.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.column.addWidget(self.card)
        self.line(self.start)
        self.column.addStretch(1)


def _replaced() -> str:
    return QCoreApplication.translate(
        "FirstStartPage",
        "Replacing a computer? Ask the head office for a new set-up file of the same desk: what the old computer sent "
        "comes back at the first contacts. What it had not sent is in its file: give that one to the head office, "
        "if it can still be read.",
    )
