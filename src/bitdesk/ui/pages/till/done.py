"""After a sale: the change in large figures, the ticket's number, and the receipt for who asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bitdesk.ui import formats, theme, till_words
from bitdesk.ui.feedback import announce
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from bitdesk.reports.tickets import Ticket


class DonePane(Card):
    """Stays until the next article is chosen."""

    receipt_asked = Signal()
    next_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Till", "Sold"), parent)
        self.ticket: Ticket | None = None
        self.change = QLabel(self)
        self.change.setFont(theme.font(44, bold=True))
        self.change.setForegroundRole(self.change.palette().ColorRole.Link)
        self.column.addStretch(1)
        self.column.addWidget(self.change)
        self.paid = self.text()
        self.paid.setFont(theme.font(16))
        self.law = self.text(bold=True)
        self.column.addStretch(1)
        self.receipt = Pill(QCoreApplication.translate("Till", "Receipt (Ctrl+P)"), self, on_card=True)
        self.next = Pill(QCoreApplication.translate("Till", "Next sale (Enter)"), self, on_card=True, main=True)
        self.receipt.clicked.connect(self.receipt_asked)
        self.next.clicked.connect(self.next_asked)
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in (self.next, self.receipt):
            button.setMinimumHeight(48)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        line.addStretch(1)
        self.column.addLayout(line)

    def show_ticket(self, ticket: Ticket) -> None:
        """Say what was sold, and what is given back."""
        self.ticket = ticket
        translate = QCoreApplication.translate
        self.title.setText(translate("Till", "Ticket {0} is recorded").format(ticket.number_text))
        if ticket.change_cents:
            text = translate("Till", "Change: {0}").format(formats.money(ticket.change_cents))
        else:
            text = translate("Till", "Paid: {0}").format(formats.money(ticket.total_cents))
        self.change.setText(text)
        self.paid.setText(paid_words(ticket))
        self.law.setText(translate("Till", "The law wants a receipt for this sale, asked for or not."))
        self.law.setVisible(ticket.needs_receipt)
        announce(self, f"{self.title.text()} {text}")


def paid_words(ticket: Ticket) -> str:
    """How a ticket was paid, by method: "Cash 20,00 €, of which 7,50 € back · Card 5,00 €"."""
    parts = []
    for payment in ticket.payments:
        words = f"{till_words.method(payment.method)} {formats.money(payment.amount_cents)}"
        if payment.change_cents:
            given = QCoreApplication.translate("Till", "{0} (given: {1})")
            words = given.format(words, formats.money(payment.given_cents or 0))
        parts.append(words)
    return " · ".join(parts)
