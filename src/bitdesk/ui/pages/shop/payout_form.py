"""The two forms about payouts: what is paid to a depositor, and why a payout is taken back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bitdesk import clock
from bitdesk.exports import figures
from bitdesk.ui.till_words import method
from bitdesk.ui.widgets.amount_field import AmountField
from bitdesk.ui.widgets.fields import Choice, DateField, TextField
from bitdesk.ui.widgets.form import Form
from bitdesk.values import PaymentMethod


class PayoutForm(Form):
    """An amount, how and when it was paid, and the number of the cheque or of the transfer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.amount, self.day, self.reference = AmountField(self), DateField(self), TextField(self)
        self.method = Choice([(each.value, method(each.value)) for each in PaymentMethod], self)
        self.add_line(
            ("amount", translate("FiguresPage", "Amount"), self.amount),
            ("method", translate("FiguresPage", "Paid by"), self.method),
        )
        self.add_line(
            ("day", translate("FiguresPage", "Paid on"), self.day),
            ("reference", translate("FiguresPage", "Number of the cheque or of the transfer"), self.reference),
        )
        self.add_note()

    def begin(self, name: str, balance_cents: int) -> None:
        """Offer to pay what is owed."""
        title = QCoreApplication.translate("FiguresPage", "Pay {name}").format(name=name)
        text = QCoreApplication.translate("FiguresPage", "{amount} is still to be paid, as of today.")
        self.note.setText(text.format(amount=figures.money(balance_cents)))
        self.open(
            title,
            {
                "amount": max(balance_cents, 0) or None, "method": PaymentMethod.TRANSFER.value,
                "day": clock.business_date(), "reference": "",
            },
        )  # fmt: skip


class TakeBackForm(Form):
    """Why the last payout is taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = TextField(self)
        self.add("reason", QCoreApplication.translate("FiguresPage", "Why it is taken back"), self.reason)
        self.add_note()
        text = QCoreApplication.translate("FiguresPage", "An opposite payout is recorded: both stay in the statement.")
        self.note.setText(text)

    def begin(self, name: str, amount_cents: int) -> None:
        """Ask for the reason."""
        text = QCoreApplication.translate("FiguresPage", "Take back the payout of {amount} to {name}")
        self.open(text.format(amount=figures.money(amount_cents), name=name), {"reason": ""})
