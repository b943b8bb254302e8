"""The form of what a visitor says: usable while they stand there, and for a paper form afterwards."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from bitdesk import clock, ids, reports
from bitdesk.ui import labels
from bitdesk.ui.drafts import FormDraft
from bitdesk.ui.page import Page
from bitdesk.ui.pages.quality import words
from bitdesk.ui.widgets.contact_form import ContactForm, languages
from bitdesk.ui.widgets.fields import Choice, DateField, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.letter_chips import WeightChips
from bitdesk.ui.widgets.text_area import TextArea
from bitdesk.values import Channel

PLACE_LENGTH = 200
TEXT_HEIGHT = 116


class RecordForm(Form):
    """What, where, about what, how it came, whom to answer. What is written comes back after a crash.

    Whom to answer is no part of that draft: personal data stands in the contact and nowhere else.
    """

    def __init__(self, page: Page, name: str, title: str, label: str, *, weighed: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.page, self.heading, self.weighed = page, title, weighed
        translate = QCoreApplication.translate
        self.text_field, self.channel = TextArea(self, lines=4), Choice(words.channels(), self)
        self.text_field.setMaximumHeight(TEXT_HEIGHT)
        self.add("text", label, self.text_field)
        self.add_note()
        self.note.setText(
            translate("QualityPage", "In the visitor’s words and without names: those go into the contact below.")
        )
        if weighed:
            name = translate("QualityPage", "How much it weighs")
            self.add("importance", name, WeightChips(name, self))
        self.add_line(
            ("office", translate("QualityPage", "Concerns"), Choice((), self)),
            ("theme", translate("QualityPage", "Theme"), Choice((), self)),
        )
        if not weighed:
            self.add(
                "place", translate("QualityPage", "Where, if it was not at the office"),
                TextField(self, longest=PLACE_LENGTH),
            )  # fmt: skip
        language = Choice(languages(), self)
        self.add_line(
            ("language", translate("QualityPage", "Visitor’s language"), language),
            ("channel", translate("QualityPage", "How it came"), self.channel),
        )
        self.add("received_on", translate("QualityPage", "Received on"), DateField(self))
        self.contact = ContactForm(self, language=language)
        self.add("card", translate("QualityPage", "Whom to answer"), self.contact)
        self.save_button.setText(translate("QualityPage", "Record (Ctrl+Enter)"))
        self.text_field.given.connect(self.saved)
        self.channel.currentIndexChanged.connect(lambda _place: self._show_day())
        kept = {key: field for key, field in self.fields.items() if key != "card"}
        self.draft = FormDraft(page, name, kept)

    def _show_day(self) -> None:
        """The day is asked for, but where the visitor stands at the counter now."""
        self.show_field("received_on", self.channel.value() != Channel.COUNTER.value)

    def begin(self, *, with_draft: bool = False) -> None:
        """Show an empty form, or what was being written when the program ended."""
        self._offer()
        self.open(self.heading, self.blank())
        self._show_day()
        if with_draft:
            self.draft.load()

    def has_draft(self) -> bool:
        """Whether words were being written when the program ended; what is chosen without any is no draft."""
        kept = self.page.ask(reports.drafts.load, self.draft.name)
        return bool(kept and json.loads(kept).get("text"))

    def _offer(self) -> None:
        offices = [(ids.to_text(one.id), one.name) for one in self.page.ask(reports.reference.offices)]
        self._choice("office").offer([*offices, (words.ORGANISATION, words.organisation())])
        unsaid = QCoreApplication.translate("QualityPage", "Not said")
        themes = [(one.code, labels.label(one)) for one in self.page.ask(reports.liaison.themes)]
        self._choice("theme").offer([("", unsaid), *themes])

    def _choice(self, name: str) -> Choice:
        field = self.fields[name]
        assert isinstance(field, Choice)
        return field

    def blank(self) -> Values:
        """What a new form shows: at this office, at the counter, today."""
        own = self.page.desk.identity.office_id
        values: Values = {
            "text": "", "office": ids.to_text(own) if own else words.ORGANISATION, "theme": "", "language": "",
            "channel": Channel.COUNTER.value, "received_on": clock.business_date(), "card": None,
        }  # fmt: skip
        return values | ({"importance": ""} if self.weighed else {"place": ""})

    def problem(self) -> str:
        """Return the first thing that is wrong; nobody else than the counselor says how much something weighs."""
        weight = self.fields.get("importance")
        if isinstance(weight, WeightChips) and weight.missing():
            weight.chips[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return weight.missing()
        return super().problem()

    def said(self) -> dict[str, Any]:
        """Return what is written, as the services take it."""
        values = self.values()
        office = values.pop("office")
        day: date | None = values.pop("received_on")
        is_today = self.fields["received_on"].isHidden()
        return values | {
            "office_id": None if office == words.ORGANISATION else ids.from_text(office),
            "theme": values["theme"] or None,
            "language": values["language"] or None,
            "received_on": None if is_today else day,
            "draft": self.draft.name,
        }
