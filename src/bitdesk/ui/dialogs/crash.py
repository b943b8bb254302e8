"""The one dialog about a bug: it says what to do and lets the counselor go on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget


class CrashDialog(QDialog):
    """Stays beside the window, which goes on working; a second bug is added to the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("CrashDialog", "Something went wrong in bitdesk"))
        self.setWindowModality(Qt.WindowModality.NonModal)
        text = QCoreApplication.translate(
            "CrashDialog",
            "This is a fault of the program, not yours. What was counted is recorded, and you can go on. "
            "Please send the details below to whoever looks after bitdesk.",
        )
        message = QLabel(text, self)
        message.setWordWrap(True)
        self.details = QPlainTextEdit(self)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(QCoreApplication.translate("CrashDialog", "Details"))
        buttons = QDialogButtonBox(self)
        self.go_on = buttons.addButton(
            QCoreApplication.translate("CrashDialog", "Go on"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.copy = buttons.addButton(
            QCoreApplication.translate("CrashDialog", "Copy the details"),
            QDialogButtonBox.ButtonRole.ActionRole,
        )
        self.go_on.setDefault(True)
        buttons.accepted.connect(self.accept)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details.toPlainText()))
        column = QVBoxLayout(self)
        column.addWidget(message)
        column.addWidget(self.details)
        column.addWidget(buttons)
        self.resize(560, 320)

    def add(self, details: str) -> None:
        """Add the trace of a bug and show the dialog."""
        self.details.appendPlainText(details)
        self.show()
        self.raise_()

    def accept(self) -> None:
        """Close and forget the traces."""
        self.details.clear()
        super().accept()
