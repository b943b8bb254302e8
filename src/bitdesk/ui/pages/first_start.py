"""The first start in a folder without a desk: opening the set-up file that the head office has made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from bitdesk.errors import BitdeskError
from bitdesk.ui import theme
from bitdesk.ui.feedback import sentence
from bitdesk.ui.widgets.painted import Pill

WIDTH = 560


class FirstStartPage(QWidget):
    """Asks for one file; what was typed stays when it is refused."""

    enrolled = Signal()

    def __init__(self, data_dir: Path, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self.title = QLabel(QCoreApplication.translate("FirstStartPage", "Welcome to bitdesk"), self)
        self.title.setFont(theme.font(24, bold=True))
        self.message = QLabel(reason, self)
        self.message.setWordWrap(True)
        self.message.setFont(theme.font(13))
        label = QLabel(QCoreApplication.translate("FirstStartPage", "Set-up file made by the head office"), self)
        self.path = QLineEdit(self)
        self.path.setMinimumHeight(44)
        self.path.setStyleSheet(theme.field_style())
        self.path.setAccessibleName(label.text())
        label.setBuddy(self.path)
        self.browse = Pill(QCoreApplication.translate("FirstStartPage", "Choose the file…"), self)
        self.start = Pill(QCoreApplication.translate("FirstStartPage", "Set up this desk"), self, main=True)
        self.browse.clicked.connect(self.choose_file)
        self.start.clicked.connect(self.enrol)
        self.path.returnPressed.connect(self.enrol)
        self._arrange(label)

    def _arrange(self, label: QLabel) -> None:
        field = QHBoxLayout()
        field.addWidget(self.path, 1)
        field.addWidget(self.browse)
        column = QWidget(self)
        column.setMaximumWidth(WIDTH)
        inside = QVBoxLayout(column)
        inside.setSpacing(12)
        for widget in (self.title, self.message, label):
            inside.addWidget(widget)
        inside.addLayout(field)
        inside.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(column, 10)
        line.addStretch(1)
        whole.addLayout(line)
        whole.addStretch(2)

    def choose_file(self) -> None:
        """Look for the file on this machine or on a key."""
        chosen, _kind = QFileDialog.getOpenFileName(
            self, QCoreApplication.translate("FirstStartPage", "Set-up file"), self.path.text()
        )
        if chosen:
            self.path.setText(chosen)
            self.enrol()

    def enrol(self) -> None:
        """Make this folder's desk from the file, or say what is wrong with it."""
        text = self.path.text().strip()
        if not text:
            self.message.setText(QCoreApplication.translate("FirstStartPage", "Choose the set-up file first."))
            self.path.setFocus()
            return
        from bitdesk.sync import enrolment

        try:
            enrolment.enrol(Path(text).expanduser(), self._data_dir)
        except BitdeskError as error:
            self.message.setText(sentence(error))
            self.path.setFocus()
        else:
            self.enrolled.emit()
