"""The accountant's numbers: what each amount of the till is booked to, usual numbers where none is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from bitdesk.errors import BitdeskError
from bitdesk.ui.feedback import sentence
from bitdesk.ui.widgets.fields import TextField
from bitdesk.ui.widgets.form import Form

if TYPE_CHECKING:
    from bitdesk.ui.page import Surroundings

LONGEST = 12


class AccountsCard(Form):
    """Two uses in a row; an empty field stands for the usual number, which it shows in grey."""

    done = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        translate = QCoreApplication.translate
        self._title = translate("AccountsCard", "Accounts of the entries")
        names = list(use_names().items())
        for place in range(0, len(names), 2):
            self.add_line(*((use, name, TextField(self, LONGEST)) for use, name in names[place : place + 2]))
        self.add_note()
        self.note.setText(
            translate("AccountsCard", "Empty: the usual number, in grey. What was exported stays as it is.")
        )
        self.saved.connect(self.save)
        self.left.connect(self._leave)

    def show_accounts(self) -> None:
        """Show the numbers that were chosen, the usual ones in grey."""
        from bitdesk.reports import chart
        from bitdesk.reports.shop import shop

        if self.around.desk is None:
            return
        chosen = shop(self.around.desk).accounts
        for use in use_names():
            field = self.fields[use]
            if isinstance(field, TextField):
                field.setPlaceholderText(chart.usual()["use"][use][0])
        self.title.setText(self._title)
        self.setAccessibleName(self._title)
        for use, field in self.fields.items():
            if isinstance(field, TextField):
                field.show_value(chosen.get(use, ""))
        self.keep()

    def _leave(self) -> None:
        """Take back what is not saved; where nothing is, there is nothing more to do here."""
        if self.is_changed():
            self.show_accounts()
        else:
            self.done.emit()

    def save(self) -> None:
        """Choose the numbers that are written; what is refused stays where it is."""
        from bitdesk.services import accounting

        if self.around.desk is None:
            return
        try:
            accounting.set_accounts(self.around.desk, {use: str(number) for use, number in self.values().items()})
        except BitdeskError as error:
            self.around.banner.say(sentence(error))
            return
        self.show_accounts()
        self.around.banner.say(QCoreApplication.translate("AccountsCard", "Saved."))


def use_names() -> dict[str, str]:
    """What an account is for, in words, in the order of the entries."""
    translate = QCoreApplication.translate
    return {
        "cash": translate("AccountsCard", "Cash"),
        "card": translate("AccountsCard", "Cards to be cashed"),
        "cheque": translate("AccountsCard", "Cheques to be cashed"),
        "holiday_voucher": translate("AccountsCard", "Holiday vouchers to be cashed"),
        "transfer": translate("AccountsCard", "Bank"),
        "bank_deposit": translate("AccountsCard", "Cash on its way to the bank"),
        "sales": translate("AccountsCard", "Sales"),
        "sales_consignment": translate("AccountsCard", "Sales on consignment"),
        "vat": translate("AccountsCard", "VAT collected"),
        "depositors": translate("AccountsCard", "Depositors"),
        "cash_in": translate("AccountsCard", "Cash in"),
        "cash_out": translate("AccountsCard", "Cash out"),
        "shortage": translate("AccountsCard", "Missing in the drawer"),
        "surplus": translate("AccountsCard", "Too much in the drawer"),
    }
