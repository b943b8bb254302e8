"""What is left to send, sending it, and what that came to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from bitdesk.ui.contact import Contact
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.sync_chip import result, word


class SendingCard(Card):
    """Follows the contact with the head office."""

    def __init__(self, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DayEndPage", "Sending to the head office"), parent)
        self._contact = contact
        self.left = self.text()
        self.result = self.text(bold=True)
        self.result.hide()
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(QCoreApplication.translate("DayEndPage", "Progress of sending"))
        self.progress.hide()
        self.column.addWidget(self.progress)
        self.send = Pill(QCoreApplication.translate("DayEndPage", "Send now (Ctrl+S)"), self, on_card=True, main=True)
        self.send.setMinimumHeight(44)
        self.send.clicked.connect(contact.start)
        self.column.addWidget(self.send, 0, Qt.AlignmentFlag.AlignLeft)
        contact.state_changed.connect(self.refresh)
        contact.progressed.connect(self._show_progress)
        contact.ended.connect(self._show_result)

    def refresh(self) -> None:
        """Show what is left to send, or that it is being sent."""
        contact = self._contact
        self.send.setEnabled(not contact.is_running)
        if contact.is_running:
            self.result.hide()
            self.left.setText(QCoreApplication.translate("DayEndPage", "Sending…"))
            self.progress.setRange(0, 0)
            self.progress.show()
            return
        self.progress.hide()
        if contact.state is not None:
            text = word(contact.state)
            self.left.setText(text[:1].upper() + text[1:])

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)

    def _show_result(self) -> None:
        if self._contact.state is not None:
            self.result.setText(result(self._contact.state))
            self.result.show()
