"""What would be left of somebody, to look through before they are erased for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bitdesk.ui import formats
from bitdesk.ui.pages.organisation import privacy_words as words
from bitdesk.ui.widgets.choice_row import CardChip
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.form import Form
from bitdesk.ui.widgets.text_area import TextArea
from bitdesk.values import ErasureReason

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bitdesk.reports.privacy import Person, Redaction, Spot


HEIGHT = 76


def typed_word() -> str:
    """What is typed so that nobody erases by a slip."""
    return QCoreApplication.translate("PrivacySection", "ERASE")


class RedactionField(QWidget):
    """A text without the name, which can be corrected, or left as it was."""

    def __init__(self, redaction: Redaction, parent: QWidget) -> None:
        super().__init__(parent)
        self.redaction = redaction
        self.chip = CardChip(QCoreApplication.translate("PrivacySection", "Take the name out"), "", self)
        self.chip.setCheckable(True)
        self.chip.setChecked(True)
        self.text = TextArea(self, lines=2)
        self.text.setMaximumHeight(HEIGHT)
        self.text.show_value(redaction.after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.text)
        self.chip.toggled.connect(self._toggled)

    def _toggled(self, on: bool) -> None:
        self.text.setEnabled(on)
        self.text.show_value(self.redaction.after if on else self.redaction.writing.text)

    def setAccessibleName(self, name: str) -> None:
        """Name both controls alike."""
        super().setAccessibleName(name)
        self.text.setAccessibleName(name)
        self.chip.setAccessibleName(f"{self.chip.text()}: {name}")

    def value(self) -> str | None:
        """Return what is left of the text, None where it stays as it was."""
        return self.text.value() if self.chip.isChecked() else None

    def show_value(self, _value: object) -> None:
        """The redaction is given once: nothing else is shown."""

    def problem(self) -> str:
        """Return nothing: the service knows what may be taken out."""
        return ""


class ErasureForm(Form):
    """Why somebody is erased, each text that names them, and a word to type."""

    def __init__(
        self, one: Person, redactions: Sequence[Redaction], parent: QWidget, *, others: Sequence[Person] = ()
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.person, self.people = one, (one, *others)
        self.column.insertWidget(1, self.note)  # in sight whatever is scrolled
        self.note.setText(
            translate(
                "PrivacySection",
                "The name, the addresses and the telephone number are erased for good: here, at every desk, in the "
                "journal and in the index. What they sent stays, without them. Nobody can take this back.",
            )
        )
        if others:
            names = QLabel(", ".join(words.name_of(each) for each in self.people), self)
            names.setWordWrap(True)
            names.setTextFormat(Qt.TextFormat.PlainText)
            self._append(names)
        self.add("reason", translate("PrivacySection", "Why"), Choice(_reasons()))
        self.redactions = [RedactionField(redaction, self) for redaction in redactions]
        for place, field in enumerate(self.redactions):
            self.add(f"redaction-{place}", _label(field.redaction), field)
            field.text.given.connect(self.saved)
        self.add("word", translate("PrivacySection", "Type {0} to erase").format(typed_word()), TextField())
        self.save_button.setText(
            translate("PrivacySection", "Erase for good (Ctrl+Enter)")
            if self.redactions
            else translate("PrivacySection", "Erase for good (Enter)")
        )

    def begin(self) -> None:
        """Show it, with the keyboard on the reason that holds."""
        reason = ErasureReason.REQUEST if self.person.requested_on else ErasureReason.END_DATE
        title = (
            QCoreApplication.translate("PrivacySection", "Erase {0} people").format(formats.number(len(self.people)))
            if len(self.people) > 1
            else QCoreApplication.translate("PrivacySection", "Erase {0}").format(words.name_of(self.person))
        )
        self.open(title, {"reason": reason.value, "word": ""})

    def reason(self) -> ErasureReason:
        """Why they are erased."""
        return ErasureReason(self.values()["reason"])

    def texts_left(self) -> Mapping[Spot, str]:
        """What is left of the texts from which the name goes."""
        values = {field.redaction.writing.spot: field.value() for field in self.redactions}
        return {spot: text for spot, text in values.items() if text is not None}

    def problem(self) -> str:
        """Return what is wrong: the word is not typed."""
        if self.values()["word"].upper() == typed_word().upper():
            return ""
        self.fields["word"].setFocus()
        text = QCoreApplication.translate("PrivacySection", "Nothing is erased yet. Type {0} below, then press Enter.")
        return text.format(typed_word())


def _reasons() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        (ErasureReason.REQUEST.value, translate("PrivacySection", "They asked for it")),
        (ErasureReason.END_DATE.value, translate("PrivacySection", "The time to keep it is over")),
    ]


def _label(redaction: Redaction) -> str:
    day = redaction.writing.day
    return " · ".join(
        part for part in (words.kind(redaction.writing.spot.kind), formats.short_date(day) if day else "") if part
    )
