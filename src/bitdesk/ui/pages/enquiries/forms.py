"""The forms of the page: something that was received, and what is done about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bitdesk import clock
from bitdesk.ui import labels
from bitdesk.ui.pages.enquiries import words
from bitdesk.ui.pages.enquiries.copies_field import CopiesField
from bitdesk.ui.widgets.contact_form import ContactForm
from bitdesk.ui.widgets.fields import Choice, DateField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.text_area import TextArea
from bitdesk.ui.widgets.visit_fields import PlaceField, TopicsField
from bitdesk.values import Channel, Public

if TYPE_CHECKING:
    from bitdesk.reports.brochures import BrochureChoice

_WRITTEN = (Channel.EMAIL, Channel.LETTER, Channel.WEB, Channel.PHONE)


class NewForm(Form):
    """An e-mail, a letter, a web form, or a call that asks for a reply; Ctrl+Enter in the text records too."""

    def __init__(self, offices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.channel = Choice([(code.value, words.channel(code)) for code in _WRITTEN], self)
        self.day, self.due = DateField(self), DateField(self)
        self.words = TextArea(self, 3)
        self.contact = ContactForm(self)
        self.place, self.topics = PlaceField(self), TopicsField(self)
        self.topics.label = translate("Enquiries", "About")
        not_said = translate("VisitForm", "not said")
        self.public = Choice([("", not_said), *((one.value, labels.public(one)) for one in Public)], self)
        self.office = Choice([("", translate("Enquiries", "Head office")), *offices], self)
        self.add("subject", translate("Enquiries", "What is asked, without names"), self.words)
        self.add_line(
            ("channel", translate("Enquiries", "How"), self.channel),
            ("received_on", translate("Enquiries", "Received on"), self.day),
        )
        self.add("card", translate("Enquiries", "Whom to reply to"), self.contact)
        self.add_line(
            ("origin", translate("Enquiries", "From"), self.place),
            ("public", translate("Enquiries", "Public"), self.public),
        )
        self.add_line(
            ("topics", self.topics.label, self.topics),
            ("due_on", translate("Enquiries", "Reply due, if not as usual"), self.due),
        )
        self.add("office_id", translate("Enquiries", "Whose it is"), self.office)
        self.show_field("office_id", bool(offices))
        self.save_button.setText(translate("Enquiries", "Record (Ctrl+Enter)"))
        self.words.given.connect(self.saved)

    def ask(self, topics: Sequence[tuple[str, str]]) -> None:
        """Ask for something new: received today, due as usual."""
        self.topics.offer(topics)
        title = QCoreApplication.translate("Enquiries", "Received from afar")
        self.open(
            title,
            {
                "channel": Channel.EMAIL.value, "received_on": clock.business_date(), "card": None, "subject": "",
                "origin": (None, None), "public": "", "topics": (), "due_on": None, "office_id": "",
            },
        )  # fmt: skip


class StepForm(Form):
    """What is done about an enquiry: a text, and by need a day or brochures."""

    def __init__(self, parent: QWidget | None = None, *, with_day: bool = False, lines: int = 3) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.day, self.words, self.copies = DateField(self), TextArea(self, lines), CopiesField(self)
        self.words.setMaximumHeight(self.words.minimumHeight())
        self.day.setVisible(with_day)
        if with_day:
            self.add("due_on", translate("Enquiries", "Reply due on"), self.day)
        self.add_text()
        self.add("copies", translate("Enquiries", "Brochures that go along"), self.copies)
        self.save_button.setText(translate("Enquiries", "Record (Ctrl+Enter)"))
        self.words.given.connect(self.saved)

    def ask(self, title: str, brochures: Sequence[BrochureChoice]) -> None:
        """Ask for a step; these brochures can be sent along."""
        self.copies.offer(brochures)
        self.show_field("copies", bool(brochures))
        self.open(title, self.blank())

    def add_text(self) -> None:
        """What there is to say of it."""
        label = QCoreApplication.translate("Enquiries", "A word about it, without names (may stay empty)")
        self.add("text", label, self.words)

    def blank(self) -> Values:
        """What a new step shows."""
        first: Values = {"due_on": None} if "due_on" in self.fields else {}
        return {**first, "text": "", "copies": ()}
