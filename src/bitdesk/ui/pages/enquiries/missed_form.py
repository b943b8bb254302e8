"""The form of a call that nobody answered: a number, a name, what the machine says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bitdesk.contacts import ContactCard
from bitdesk.ui.widgets.fields import TextField
from bitdesk.ui.widgets.form import Form

LONGEST_NUMBER = 30
LONGEST_SUBJECT = 500


class MissedForm(Form):
    """Enter records, Escape leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.phone, self.name = TextField(self, LONGEST_NUMBER), TextField(self)
        self.subject = TextField(self, LONGEST_SUBJECT)
        self.add_line(
            ("phone", translate("Enquiries", "Number to call back"), self.phone),
            ("name", translate("Enquiries", "Name"), self.name),
        )
        self.add("subject", translate("Enquiries", "What was said, without names"), self.subject)
        self.note.setText(
            translate("Enquiries", "Without a number or a name nobody is to be called back: the call only counts.")
        )
        self.add_note()
        self.save_button.setText(translate("Enquiries", "Record (Enter)"))

    def ask(self) -> None:
        """Ask who rang."""
        title = QCoreApplication.translate("Enquiries", "Missed call")
        self.open(title, {"phone": "", "name": "", "subject": ""})

    def card(self) -> ContactCard:
        """Whom to call back."""
        return ContactCard(name=self.name.value() or None, phone=self.phone.value() or None)
