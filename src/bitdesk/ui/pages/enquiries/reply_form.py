"""The form of a reply: its text, begun with a template in the language of whoever asks, and copied for an e-mail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from bitdesk import reports
from bitdesk.ui.feedback import announce
from bitdesk.ui.pages.enquiries.forms import StepForm
from bitdesk.ui.widgets.contact_form import language
from bitdesk.ui.widgets.fields import Choice
from bitdesk.ui.widgets.form import Values
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from bitdesk.reports.templates import Template

LINES = 6


class ReplyForm(StepForm):
    """The keyboard begins in the text: a word about the reply is enough, the whole of it may stand there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.template = Choice(())
        self.templates: tuple[Template, ...] = ()
        self.known: Mapping[str, str] = {}
        super().__init__(parent, lines=LINES)
        self.template.activated.connect(lambda _place: self.fill())

    def add_text(self) -> None:
        """The text, what it begins with, and what hands it over."""
        translate = QCoreApplication.translate
        self.add("text", translate("Enquiries", "What is written, or a word about it (may stay empty)"), self.words)
        self.add("template", translate("Enquiries", "Begin with a template"), self.template)
        self.copy = Pill(translate("Enquiries", "Copy"), self, on_card=True)
        self.copy.clicked.connect(self.copy_text)
        self.rows.insertWidget(self.rows.count() - 1, self.copy, 0, Qt.AlignmentFlag.AlignLeft)

    def offer(self, templates: Sequence[Template], known: Mapping[str, str]) -> None:
        """Offer templates; `known` are the values of their fields."""
        self.templates, self.known = tuple(templates), known
        choose = QCoreApplication.translate("Enquiries", "Choose…")
        offered = [(one.id.hex(), f"{one.title} ({language(one.language)})") for one in templates]
        self.template.offer([("", choose), *offered])
        self.show_field("template", bool(offered))

    def blank(self) -> Values:
        """What a new reply shows."""
        return super().blank() | {"template": ""}

    def fill(self) -> None:
        """Write the chosen template where the keyboard stands, its fields filled in."""
        found = next((one for one in self.templates if one.id.hex() == self.template.value()), None)
        if found is not None:
            self.words.insertPlainText(reports.templates.filled(found.text, found.language, self.known))
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_text(self) -> None:
        """Put the text into the clipboard, for an e-mail."""
        QGuiApplication.clipboard().setText(self.words.value())
        announce(self, QCoreApplication.translate("Enquiries", "Copied."))
