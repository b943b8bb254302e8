"""Writing a step: a note, an answer begun with a template, what closes it; kept over a crash."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bitdesk import reports
from bitdesk.errors import RuleError
from bitdesk.reports.cards import card
from bitdesk.reports.templates import ACKNOWLEDGEMENT, filled
from bitdesk.ui import formats
from bitdesk.ui.drafts import FormDraft
from bitdesk.ui.pages.quality import words
from bitdesk.ui.pages.quality.followed_cards import ACKNOWLEDGE, REPLY, StepCard

if TYPE_CHECKING:
    from bitdesk.contacts import ContactCard
    from bitdesk.desk import Desk
    from bitdesk.reports.templates import Template
    from bitdesk.ui.pages.quality.followed import FollowedSection


class Steps:
    """The step that is being written in a section: which, and of what."""

    def __init__(self, section: FollowedSection) -> None:
        self.section, self.name, self.row = section, "", None
        self.templates: tuple[Template, ...] = ()
        self.card = StepCard(section)
        self._about = _About(self.card)
        fields: dict[str, QWidget] = {"about": self._about, "sort": self.card.sort, "text": self.card.text_field}
        self.draft = FormDraft(section.page, f"{section.noun}_step", fields, only_with=("text",))
        self.card.given.connect(self.record)
        self.card.text_field.given.connect(self.record)
        self.card.left.connect(self.leave)
        self.card.template_chosen.connect(self.fill)
        self.card.print_asked.connect(self.print)
        self.card.save_asked.connect(self.ask_for_pdf)

    def begin(self, name: str, row: Any, text: str = "") -> None:
        """Begin to write a step."""
        self.name, self.row = name, row
        self._about.text = f"{name} {row.id.hex()}"
        buttons = dict(self.section.step_buttons())
        title = f"{words.act(buttons[name])} · {row.reference}"
        is_reply = name == REPLY
        self.templates = self._templates() if is_reply else ()
        label, hint = _words(name)
        self.section.list.setEnabled(False)
        self.section.side.setCurrentWidget(self.card)
        self.card.begin(title, label, hint, self.templates if is_reply else None, text)

    def _templates(self) -> tuple[Template, ...]:
        row: Any = self.row
        language = row.language or "fr"
        known = [
            one
            for purpose in (ACKNOWLEDGEMENT, self.section.noun)
            for one in self.section.page.ask(reports.templates.templates, purpose, language)
        ]
        return tuple(sorted(known, key=lambda one: one.language != language))

    def restore(self) -> bool:
        """Go on with what was being written when the program ended; return whether there was anything."""
        if not self.draft.load():
            return False
        name, _, about = self._about.text.partition(" ")
        text, sort = self.card.text_field.value(), self.card.sort.kept()
        row = self._known(bytes.fromhex(about))
        if row is None or name not in self.section.possible(row):
            self.draft.forget()
            return False
        if not row.is_open:
            self.section.list.closed.setChecked(True)
        self.section.refresh(row.id)
        self.begin(name, row, text)
        self.card.sort.show_kept(sort)
        return True

    def _known(self, row_id: bytes) -> Any:
        """Return what a draft is about, open or closed; None where it is not known here any more."""
        known: dict[str, Callable[[Desk, bytes], Any]] = {
            "complaint": reports.complaints.complaint, "suggestion": reports.suggestions.suggestion,
        }  # fmt: skip
        try:
            return self.section.page.ask(known[self.section.noun], row_id)
        except RuleError:
            return None

    def fill(self, chosen: str) -> None:
        """Write a template where the keyboard stands, its fields filled in; it says which step it serves, too."""
        found = next((one for one in self.templates if one.id.hex() == chosen), None)
        if found is not None:
            self.card.sort.show_kept(ACKNOWLEDGE if found.purpose == ACKNOWLEDGEMENT else REPLY)
            self.card.text_field.insertPlainText(filled(found.text, found.language, self._fields()))
            self.card.text_field.setFocus()

    def _fields(self) -> dict[str, str]:
        row: Any = self.row
        whom: ContactCard | None = self.section.page.ask(card, row.contact_id)
        here = row.received_at_office or self.section.page.desk.identity.organisation_name
        return {
            "name": (whom.name if whom else None) or "", "date": formats.short_date(row.received_on),
            "reference": row.reference, "office": row.office or here,
        }  # fmt: skip

    def record(self) -> None:
        """Record the step."""
        name = self.card.sort.kept() if self.name == REPLY else self.name
        text = self.card.text_field.value()
        command = self.section.command(name, self.row, text, self.draft.name)
        done = self.section.page.do(command)
        if done is not None:
            self.draft.forget()
            self.card.text_field.show_value("")
            self.section.stepped(done)

    def leave(self) -> None:
        """Leave it; what was written is forgotten."""
        self.draft.forget()
        self.card.text_field.show_value("")
        self.section.side.setCurrentWidget(self.section.details)
        self.section.list.setEnabled(True)
        self.section.list.focus()
        self.section.page.around.banner.clear()

    def is_changed(self) -> bool:
        """Whether something is written."""
        return bool(self.card.text_field.value())

    # Handing over

    def print(self) -> None:
        """Ask for a printer, and print the letter."""
        from bitdesk.ui.letters import ask_to_print

        ask_to_print(self.card, self.letter_lines())

    def ask_for_pdf(self) -> None:
        """Ask where the letter is to be written."""
        from bitdesk.ui.pages.quality.files import write_letter
        from bitdesk.ui.report_files import ask_for_pdf

        row: Any = self.row
        page = self.section.page
        title = QCoreApplication.translate("QualityPage", "Write the letter")
        write = partial(write_letter, page, row, self.card.text_field.value())
        ask_for_pdf(self.card, title, row.reference, write)

    def letter_lines(self) -> tuple[str, str]:
        """Return what stands over the letter, and its text."""
        row: Any = self.row
        return row.reference, self.card.text_field.value()


class _About(QWidget):
    """Which step of what is being written, as a draft keeps it; shown nowhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = ""
        self.hide()

    def value(self) -> str:
        """Return it."""
        return self.text

    def show_value(self, value: str) -> None:
        """Take it."""
        self.text = value


def _words(name: str) -> tuple[str, str]:
    """Return the label of a step's text, and what is said under it."""
    translate = QCoreApplication.translate
    return {
        "answer": (
            translate("QualityPage", "What is written to the visitor"),
            translate(
                "QualityPage", "The visitor’s name is kept in the contact alone; it is filled in where it is shown."
            ),
        ),
        "note": (
            translate("QualityPage", "What the others should know"),
            translate("QualityPage", "Please write no names."),
        ),
        "pass_on": (translate("QualityPage", "To whom, such as the town hall"), ""),
        "close": (translate("QualityPage", "What came of it (may stay empty)"), ""),
        "action": (
            translate("QualityPage", "What is to be done, in a line"),
            translate("QualityPage", "Every office sees it. Owner and due date are set in the quality group."),
        ),
    }[name]
