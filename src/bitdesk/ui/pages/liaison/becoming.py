"""A note becomes something that is followed: a form that is filled in already, and one key to record it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from bitdesk import clock, reports, services
from bitdesk.ui import labels
from bitdesk.ui.drafts import FormDraft
from bitdesk.ui.page import Page
from bitdesk.ui.pages.liaison import words
from bitdesk.ui.pages.liaison.note_card import ACTION, COMPLAINT, OF, PRODUCT, SUGGESTION
from bitdesk.ui.widgets.contact_form import ContactForm
from bitdesk.ui.widgets.fields import Choice, DateField, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.letter_chips import WeightChips
from bitdesk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.liaison import WholeNote

LONGEST_TITLE = 200
FIRST_WORDS = 60


class BecomingForm(Form):
    """One form a kind; saving records it with the note's id, so that each leads to the other."""

    became = Signal(str)

    def __init__(self, page: Page, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.page, self.kind = page, kind
        self.of: WholeNote | None = None
        {COMPLAINT: self._complaint, SUGGESTION: self._suggestion, PRODUCT: self._product, ACTION: self._action}[kind]()
        self.add_note()
        stays = QCoreApplication.translate("Liaison", "The note stays as it is, and says what came of it.")
        everywhere = QCoreApplication.translate(
            "Liaison", "Every office sees the action: say it in words for all of them."
        )
        self.note.setText(f"{everywhere} {stays}" if kind == ACTION else stays)
        self.save_button.setText(QCoreApplication.translate("Liaison", "Record (Ctrl+Enter)"))
        self.saved.connect(self.record)
        kept = {name: field for name, field in self.fields.items() if not isinstance(field, ContactForm)}
        self.draft = FormDraft(page, kind, kept)
        self.left.connect(self.draft.forget)

    # The fields

    def _complaint(self) -> None:
        translate = QCoreApplication.translate
        self._add_text(translate("Liaison", "What is complained about"))
        self.add("place", translate("Liaison", "Where it happened, if not at the office"), TextField(longest=500))
        self._add_theme()
        self.add("card", translate("Liaison", "Whom to answer"), ContactForm(self))

    def _suggestion(self) -> None:
        translate = QCoreApplication.translate
        self._add_text(translate("Liaison", "What is suggested"))
        name = translate("Liaison", "What it weighs")
        self.add("importance", name, WeightChips(name, self))
        self._add_theme()

    def _product(self) -> None:
        label = QCoreApplication.translate("Liaison", "What the shop lacks")
        self.add("label", label, TextField(longest=LONGEST_TITLE))

    def _action(self) -> None:
        translate = QCoreApplication.translate
        self.add("title", translate("Liaison", "What is to be done"), TextField(longest=LONGEST_TITLE))
        self._add_text(translate("Liaison", "The problem"), "problem")
        people = self.page.ask(reports.reference.counselors, clock.business_date())
        owners = [("", translate("Liaison", "Nobody yet")), *((each.id.hex(), each.code) for each in people)]
        self.add_line(
            ("owner", translate("Liaison", "Who does it"), Choice(owners)),
            ("due_on", translate("Liaison", "Until"), DateField()),
        )

    def _add_text(self, label: str, name: str = "text") -> None:
        field = TextArea(self, lines=4)
        field.setMaximumHeight(110)
        field.given.connect(self.saved)
        self.add(name, label, field)

    def _add_theme(self) -> None:
        themes = [(each.code, labels.label(each)) for each in self.page.ask(reports.liaison.themes)]
        choice = Choice(words.theme_choices(themes))
        self.add("theme", QCoreApplication.translate("Liaison", "Theme"), choice)

    # Using

    def show_for(self, note: WholeNote) -> None:
        """Show what the note says in the form's own fields; the keyboard is where Enter records it.

        Every office has an action, and the note may be for one alone: then its first words are offered, to be written
        over, and the rest stays out.
        """
        self.of = note
        row = note.row
        first = " ".join(row.text.split())[:LONGEST_TITLE]
        values: dict[str, Values] = {
            COMPLAINT: {"text": row.text, "place": "", "theme": row.theme or "", "card": None},
            SUGGESTION: {"text": row.text, "importance": "", "theme": row.theme or ""},
            PRODUCT: {"label": first},
            ACTION: {
                "title": _first_words(first),
                "problem": "" if row.office_id else row.text,
                "owner": "",
                "due_on": None,
            },
        }
        self.open(_titles()[self.kind], values[self.kind])
        self.draft.name = f"{self.kind}{OF}:{row.id.hex()}"
        if self.draft.load() and self.is_changed():
            self.page.around.banner.say(QCoreApplication.translate("Liaison", "What was being written here is back."))
        title = self.fields.get("title")
        if isinstance(title, TextField):  # all of it is chosen, from its beginning, which so stays in sight
            title.end(False)
            title.home(True)
        else:
            self.save_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def problem(self) -> str:
        """Return the first thing that is wrong; nobody else than the counselor says how much something weighs."""
        name, field = next(iter(self.fields.items()))
        if not self.values()[name]:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            text = QCoreApplication.translate("Liaison", "“{0}” is empty: write it, then record it.")
            return text.format(field.accessibleName())
        weight = self.fields.get("importance")
        return (weight.missing() if isinstance(weight, WeightChips) else "") or super().problem()

    def record(self) -> None:
        """Record it, or say what is wrong."""
        problem = self.problem()
        if problem:
            self.page.around.banner.say(problem)
        elif self.of is not None and self.page.do(self._command(self.of)) is not None:
            self.keep()
            self.draft.forget()
            self.became.emit(_done()[self.kind])

    def _command(self, note: WholeNote) -> Callable[[Desk], Any]:
        said, note_id = self.values(), note.row.id
        about = note.row.from_office_id or note.row.office_id
        theme = said.pop("theme", None) or None
        if self.kind == COMPLAINT:
            return lambda desk: services.complaints.record(
                desk, said["text"], office_id=about, theme=theme, place=said["place"] or None, card=said["card"],
                note_id=note_id,
            )  # fmt: skip
        if self.kind == SUGGESTION:
            return lambda desk: services.suggestions.record(
                desk, said["text"], said["importance"], office_id=about, theme=theme, note_id=note_id
            )
        if self.kind == PRODUCT:
            return lambda desk: services.stock.request_product(desk, said["label"], note_id=note_id)
        owner = bytes.fromhex(said["owner"]) if said["owner"] else None
        return lambda desk: services.actions.decide(
            desk, said["title"], problem=said["problem"] or None, origin_kind="liaison_note", origin_id=note_id,
            owner_id=owner, due_on=said["due_on"], office_id=about,
        )  # fmt: skip


def _first_words(text: str) -> str:
    """Return the beginning of a text, as a title to go on from."""
    return text if len(text) <= FIRST_WORDS else f"{text[:FIRST_WORDS].rsplit(' ', 1)[0]}…"


def _titles() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        COMPLAINT: translate("Liaison", "The note becomes a complaint"),
        SUGGESTION: translate("Liaison", "The note becomes a suggestion"),
        PRODUCT: translate("Liaison", "The note becomes a product request"),
        ACTION: translate("Liaison", "The note becomes a corrective action"),
    }


def _done() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        COMPLAINT: translate("Liaison", "The complaint is recorded. It is followed on the page Quality (F6)."),
        SUGGESTION: translate("Liaison", "The suggestion is recorded. It is followed on the page Quality (F6)."),
        PRODUCT: translate("Liaison", "The request is noted. The list stands on the page Stock, “To order”."),
        ACTION: translate("Liaison", "The action is recorded. It is followed on the page Quality (F6), Quality group."),
    }
