"""Whom to write to: name, company, e-mail, telephone, address, language; folded until somebody gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from bitdesk.errors import RuleError
from bitdesk.ui import theme
from bitdesk.ui.feedback import announce, sentence
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from bitdesk.contacts import ContactCard

LONGEST = 500


def languages() -> list[tuple[str, str]]:
    """The languages that visitors are written to in, by ISO 639-1 code; the first one says nothing."""
    translate = QCoreApplication.translate
    return [
        ("", translate("ContactForm", "Not said")),
        ("fr", translate("ContactForm", "French")),
        ("en", translate("ContactForm", "English")),
        ("de", translate("ContactForm", "German")),
        ("nl", translate("ContactForm", "Dutch")),
        ("es", translate("ContactForm", "Spanish")),
        ("it", translate("ContactForm", "Italian")),
    ]


def language(code: str | None) -> str:
    """A language by its code, "" where none was said."""
    return dict(languages()).get(code, code) if code else ""


class ContactForm(QWidget):
    """A contact card to fill in; it is a field of a form too (`value`, `show_value`, `problem`).

    `changed` tells of every key; what is written survives folding, and a folded card with something on it says so.
    A form that asks for the visitor's `language` itself lends that field: nobody is asked twice.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        folded: bool = True,
        on_card: bool = True,
        language: Choice | None = None,
    ) -> None:
        super().__init__(parent)
        self.toggle = Pill("", self, on_card=on_card)
        self.toggle.setCheckable(True)
        self.toggle.setChecked(not folded)
        self.fields: dict[str, TextField] = {name: TextField(self, LONGEST) for name in _names()}
        self._asks_language = language is None
        self.language = language or Choice(languages(), self)
        self.inside = QWidget(self)
        self._arrange()
        self.toggle.toggled.connect(self._toggled)
        for field in self.fields.values():
            field.textChanged.connect(self._changed)
        self.language.currentIndexChanged.connect(self._changed)
        self.inside.setVisible(not folded)
        self._name_toggle()

    def _arrange(self) -> None:
        grid = QGridLayout(self.inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        row = 0
        words = _names()
        if self._asks_language:
            words["language"] = QCoreApplication.translate("ContactForm", "Language to answer in")
        for place, (name, text) in enumerate(words.items()):
            row = place // 2 * 2
            field: QWidget = self.fields.get(name, self.language)
            grid.addWidget(self._label(text, field), row, place % 2)
            grid.addWidget(field, row + 1, place % 2)
        quiet = QCoreApplication.translate(
            "ContactForm",
            "Only the office concerned and the head office see them. No names in the text itself, please.",
        )
        note = self._label(quiet, None)
        note.setWordWrap(True)
        note.setForegroundRole(note.palette().ColorRole.PlaceholderText)
        grid.addWidget(note, row + 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.inside)

    def _label(self, text: str, field: QWidget | None) -> QLabel:
        label = QLabel(text, self.inside)
        label.setFont(theme.font(12))
        if field is not None:
            label.setBuddy(field)
            field.setAccessibleName(text)
        return label

    # Folding

    def unfold(self, shown: bool = True) -> None:
        """Show or hide the fields, and bring the keyboard to the first one shown."""
        self.toggle.setChecked(shown)

    @property
    def is_folded(self) -> bool:
        """Whether the fields are hidden."""
        return not self.toggle.isChecked()

    def _toggled(self, shown: bool) -> None:
        self.inside.setVisible(shown)
        self._name_toggle()
        if shown and self.isVisible():
            self.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self) -> None:
        self._name_toggle()
        self.changed.emit()

    def _name_toggle(self) -> None:
        """Say what the button does, and whose card is folded away."""
        translate = QCoreApplication.translate
        given = next((field.value() for field in self.fields.values() if field.value()), "")
        if not self.is_folded:
            text = translate("ContactForm", "Hide the contact details ▴")
        elif given:
            short = given if len(given) <= 24 else f"{given[:23]}…"
            text = translate("ContactForm", "Contact: {0} ▾").format(short)
        else:
            text = translate("ContactForm", "Contact details ▾")
        self.toggle.setText(text)
        self.toggle.setAccessibleName(text.rstrip("▴▾ "))
        self.toggle.updateGeometry()
        self.toggle.update()

    # Using

    def card(self) -> ContactCard | None:
        """Return the card as it is written, None where nobody is named or reached by it."""
        from bitdesk.contacts import ContactCard

        given = {name: field.value() or None for name, field in self.fields.items()}
        return ContactCard(**given, language=self.language.value() or None) if any(given.values()) else None

    def value(self) -> ContactCard | None:
        """Return the card, as a form asks its fields."""
        return self.card()

    def show_card(self, card: ContactCard | None) -> None:
        """Show a card; nothing for None, folded again."""
        for name, field in self.fields.items():
            field.show_value((getattr(card, name) or "") if card else "")
        if self._asks_language or (card and card.language):
            self.language.show_value((card.language or "") if card else "")
        if card is None:
            self.unfold(False)

    def show_value(self, value: Any) -> None:
        """Show a card, as a form shows its fields."""
        self.show_card(value)

    def clear(self) -> None:
        """Empty the fields and fold them."""
        self.show_card(None)

    def problem(self) -> str:
        """Return what is wrong with the card in a sentence, with the keyboard in that field; empty when nothing is."""
        from bitdesk.contacts import ContactCard, checked

        for name, field in self.fields.items():
            try:
                checked(ContactCard(**{name: field.value()}))
            except RuleError as error:
                self.unfold()
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                text = sentence(error)
                announce(self, text)
                return text
        return ""


def _names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "name": translate("ContactForm", "Name"),
        "company": translate("ContactForm", "Company or association"),
        "email": translate("ContactForm", "E-mail"),
        "phone": translate("ContactForm", "Telephone"),
        "address": translate("ContactForm", "Postal address"),
    }
