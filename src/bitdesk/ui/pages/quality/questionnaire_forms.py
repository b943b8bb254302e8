"""The questionnaires at the head office: drafts are written, published, and followed by the next version."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout

from bitdesk import reports, services
from bitdesk.ui import formats, labels
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.quality.questionnaire_screen import open_preview
from bitdesk.ui.pages.quality.questionnaire_words import form_keys, read_out, state
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.sections.section import Section
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.fields import TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.questions_field import QuestionsField
from bitdesk.ui.widgets.report_table import Cell, Column

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.questionnaires import FormRow
    from bitdesk.ui.kiosk import Kiosk

CODE_LENGTH = 16
LONGEST_WELCOME = 1_000


class FormsPart(Section):
    """Every version of every questionnaire; `left` leads back to the figures."""

    kind = "questionnaire_form"
    shares = (50, 50)
    left = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        translate = QCoreApplication.translate
        self.kiosk: Kiosk | None = None
        self.back = Pill(translate("Questionnaires", "Back (Esc)"), self, on_card=True)
        self.back.clicked.connect(self.left)
        self.list.add_action(self.back)
        self.publish_act = Pill(translate("Questionnaires", "Publish (Ctrl+Enter)"), self, on_card=True, main=True)
        self.next_act = Pill(translate("Questionnaires", "Next version (Ctrl+D)"), self, on_card=True)
        self.preview_act = Pill(translate("Questionnaires", "Preview (Ctrl+H)"), self, on_card=True)
        self.language = ChoiceRow(
            translate("Questionnaires", "Language"), [("fr", "Français"), ("en", "English")], self
        )
        self.language.choose(labels.language())
        self.language.chosen.connect(lambda _language: self.show_details())
        grid = QGridLayout()
        grid.setSpacing(6)
        grid.addWidget(self.language, 0, 0, 1, 2)
        # A draft is published, what is published has a next version: one of them at a time.
        for button, act, place in (
            (self.publish_act, self.publish, 0), (self.next_act, self.next_version, 0),
            (self.preview_act, self.preview, 1),
        ):  # fmt: skip
            button.clicked.connect(act)
            grid.addWidget(button, 1, place)
        self.details.more.addLayout(grid)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, do in (("Ctrl+Return", self.publish), ("Ctrl+Enter", self.publish), ("Ctrl+H", self.preview)):
            QShortcut(QKeySequence(key), self, context=inside).activated.connect(do)

    # What the section says

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("Questionnaires", "Questionnaires and their versions")

    def columns(self) -> tuple[Column, ...]:
        """Title, version, state, answers."""
        translate = QCoreApplication.translate
        return (
            Column(translate("Questionnaires", "Title"), 0.24),
            Column(translate("Questionnaires", "Version"), 0.15, figures=True),
            Column(translate("Questionnaires", "State"), 0.23),
            Column(translate("Questionnaires", "Answers"), 0.18, figures=True),
        )

    def unreceived_share(self) -> float:
        """The width of the last column."""
        return 0.2

    def question(self) -> Callable[[Desk], Sequence[FormRow]]:
        """The report that lists the rows."""
        return reports.questionnaires.forms

    def line(self, row: FormRow) -> Line:
        """A version in words; its details are its questions in the language chosen, as a preview."""
        chosen = self.language.value if hasattr(self, "language") else None
        language = chosen or labels.language()
        title = row.form.title(language)
        cells = (
            Cell(title, hint=title), Cell(str(row.form.version)), Cell(state(row)), Cell(formats.number(row.answers)),
        )  # fmt: skip
        is_over = row.form.published_on is not None and not row.is_current
        return Line(title, cells, read_out(row.form, language), is_over)

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate("Questionnaires", "No questionnaire yet. Write one, then publish it.")

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("Questionnaires", "New questionnaire")

    def retired_words(self, row: FormRow) -> str:
        """What is said when a version is retired."""
        text = QCoreApplication.translate("Questionnaires", "“{0}” is retired; what was answered stays.")
        return text.format(self.line(row).title)

    # Its form

    def fill_form(self, form: Form) -> None:
        """Code, titles, welcomes, questions."""
        translate = QCoreApplication.translate
        form.add("code", translate("Questionnaires", "Code, such as satisfaction"), TextField(longest=CODE_LENGTH))
        form.add_line(
            ("title_fr", translate("Questionnaires", "Title in French"), TextField()),
            ("title_en", translate("Questionnaires", "Title in English"), TextField()),
        )
        form.add_line(
            ("welcome_fr", translate("Questionnaires", "Welcome in French"), TextField(longest=LONGEST_WELCOME)),
            ("welcome_en", translate("Questionnaires", "Welcome in English"), TextField(longest=LONGEST_WELCOME)),
        )
        form.add("questions", translate("Questionnaires", "Questions"), QuestionsField())
        form.save_button.setText(translate("Form", "Save (Ctrl+Enter)"))  # Enter begins a line of choices
        form.add_note()
        form.note.setText(
            translate(
                "Questionnaires",
                "A draft is changed as long as it is not published. Answers keep the version they were given to.",
            )
        )

    def prepare(self, row: FormRow | None) -> None:
        """The code stays from version to version."""
        self.form.show_field("code", row is None)
        versions = self.page.ask(reports.questionnaires.forms) if row is not None else ()
        field = self.form.fields["questions"]
        if isinstance(field, QuestionsField):
            same = (each.form for each in versions if row is not None and each.form.code == row.form.code)
            field.reserve(question for form in same for question in form.questions)

    def values(self, row: FormRow | None) -> Values:
        """What the form shows of a version."""
        if row is None:
            return {"code": "", "title_fr": "", "title_en": "", "welcome_fr": "", "welcome_en": "", "questions": ()}
        form = row.form
        return {
            "code": form.code, "title_fr": form.title_fr, "title_en": form.title_en, "welcome_fr": form.welcome_fr,
            "welcome_en": form.welcome_en, "questions": form.questions,
        }  # fmt: skip

    def store(self, row: FormRow | None, values: Values) -> Any:
        """Record a draft."""
        code, service = values.pop("code"), services.questionnaires
        if row is None:
            return self.page.do(service.add_form, code, **values)
        return self.done(lambda desk: service.change_form(desk, row.ids[0], **values)) or None

    # What is done with a version

    def change(self) -> None:
        """Change a draft; of what is published, offer to write the next version."""
        row = self.row
        if row is None or self.is_editing:
            return
        if row.form.published_on is None:
            super().change()
            return
        text = QCoreApplication.translate(
            "Questionnaires", "A published version never changes: its answers stand on it. Write the next version."
        )
        again = QCoreApplication.translate("Questionnaires", "Next version")
        self.page.around.banner.say(text, again, self.next_version)

    def publish(self) -> None:
        """Let the desks offer the highlighted draft; in the form, the same key saves."""
        row = self.row
        if self.is_editing:
            self.form.saved.emit()
            return
        if row is None or row.form.published_on is not None:
            return
        if self.done(lambda desk: services.questionnaires.publish(desk, row.ids[0])):
            self.refresh(row.ids[0])
            text = QCoreApplication.translate(
                "Questionnaires", "“{0}”, version {1}, is published: the desks offer it from their next contact on."
            )
            self.page.around.banner.say(text.format(row.form.title(labels.language()), row.form.version))

    def next_version(self) -> None:
        """Write the next version, beginning with the highlighted one."""
        row = self.row
        if row is None or self.is_editing:
            return
        made = self.page.do(services.questionnaires.new_version, row.ids[0])
        if made is not None:
            self.refresh(made)
            super().change()

    def add_like_this(self) -> None:
        """Write the next version."""
        self.next_version()

    def preview(self) -> None:
        """Show what a visitor sees of the highlighted version; nothing is recorded."""
        row = self.row
        if row is None or self.is_editing or not row.form.questions:
            return
        self.kiosk = open_preview(row.form, self.language.value or "fr", self._closed)

    def _closed(self) -> None:
        self.kiosk = None

    def do_retire(self, row: FormRow) -> bool:
        """Offer a version no longer, or set a draft aside."""
        return self.done(lambda desk: services.questionnaires.retire(desk, row.ids[0]))

    def do_bring_back(self, row: FormRow) -> bool:
        """Offer a version again."""
        return self.done(lambda desk: services.questionnaires.bring_back(desk, row.ids[0]))

    def show_details(self) -> None:
        """Show the questions, and what can be done with the version."""
        super().show_details()
        if hasattr(self, "publish_act"):
            row = self.row
            is_draft = row is not None and row.form.published_on is None
            self.publish_act.setVisible(is_draft)
            self.next_act.setVisible(row is not None and not is_draft)
            self.preview_act.setVisible(row is not None)
            self.language.setVisible(row is not None)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape on the list leads back."""
        if event.key() == Qt.Key.Key_Escape and not self.is_editing:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keys(self) -> tuple[Key, ...]:
        """The keys of the list and its form."""
        return form_keys()
