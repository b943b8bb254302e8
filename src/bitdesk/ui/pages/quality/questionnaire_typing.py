"""Typing a pile of paper: a sheet after the other, with the keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bitdesk import clock, reports, services
from bitdesk.ui import formats, labels, theme
from bitdesk.ui.drafts import FormDraft
from bitdesk.ui.page import Page
from bitdesk.ui.pages.quality.questionnaire_sheet import SheetFields
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.fields import Choice, DateField
from bitdesk.ui.widgets.painted import Pill
from bitdesk.values import Filled

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.questionnaires import Form

DRAFT = "questionnaire-{0}"


class TypingCard(Card):
    """The day, the office and the language hold for the pile; the answers for one sheet. `left` leads back."""

    left = Signal()

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__("", parent)
        self.page = page
        self.draft: FormDraft | None = None
        self.last: bytes | None = None
        self._refusal = ""
        translate = QCoreApplication.translate
        self.day = DateField(self)
        self.day.setFixedWidth(120)
        self.day.setAccessibleName(translate("Questionnaires", "Day on the sheets"))
        self.office = Choice((), self)
        self.office.setAccessibleName(translate("Questionnaires", "Office where they were answered"))
        self.language = ChoiceRow(
            translate("Questionnaires", "Language"), [("fr", "Français"), ("en", "English")], self
        )
        self.sheet = SheetFields(self)
        self.sheet.done.connect(self.record)
        self.sheet.refused.connect(self._refuse)
        self.sheet.edited.connect(self._go_on)
        self.pace = QLabel(self)
        self.pace.setFont(theme.font(13))
        self.next = Pill(translate("Questionnaires", "Record, next sheet (Ctrl+Enter)"), self, on_card=True, main=True)
        self.back = Pill(translate("Questionnaires", "Take the last one back (Ctrl+Z)"), self, on_card=True)
        self.leave_button = Pill(translate("Questionnaires", "Back (Esc)"), self, on_card=True)
        self._lay_out()
        self.next.clicked.connect(self.record)
        self.back.clicked.connect(self.take_back)
        self.leave_button.clicked.connect(self.left)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, do in (("Ctrl+Return", self.record), ("Ctrl+Enter", self.record), ("Ctrl+Z", self.take_back)):
            QShortcut(QKeySequence(key), self, context=inside).activated.connect(do)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        day = QLabel(QCoreApplication.translate("Questionnaires", "Day on the sheets"), self)
        day.setFont(theme.font(12))
        day.setBuddy(self.day)
        for widget in (day, self.day, self.office):
            head.addWidget(widget)
        head.addWidget(self.language)
        head.addStretch(1)
        head.addWidget(self.pace)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.next, self.back, self.leave_button):
            foot.addWidget(button)
        foot.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(self.sheet, 1)
        self.column.addLayout(foot)

    # A pile

    def open(self, form: Form, office_code: str = "") -> None:
        """Begin with a pile of sheets of one version; a sheet that was left half typed is there again."""
        title = QCoreApplication.translate("Questionnaires", "From paper: {0}, version {1}")
        self.title.setText(title.format(form.title(labels.language()), form.version))
        self.setAccessibleName(self.title.text())
        offices = self.page.ask(reports.reference.offices)
        self.office.setVisible(self.page.desk.is_head_office)
        self.office.offer([(each.code, each.name) for each in offices])
        if office_code:
            self.office.show_value(office_code)
        if self.day.value() is None:
            self.day.show_value(clock.business_date())
        if self.language.value is None:
            self.language.choose(labels.language())
        if self.sheet.form is None or self.sheet.form.id != form.id:
            if self.draft is not None and self.draft.is_pending:
                self.draft.save()
            self.sheet.show_form(form)
            self.draft = FormDraft(self.page, DRAFT.format(form.id.hex()), self.sheet.fields)
            self.draft.load()
        self._show_pace()
        self.back.setEnabled(self.last is not None)
        self.sheet.enter()

    def _refuse(self, text: str) -> None:
        """Say that a digit is no answer, until there is one."""
        self._refusal = text
        self.page.around.banner.say(text)

    def _go_on(self) -> None:
        if self._refusal and self.page.around.banner.text == self._refusal:
            self.page.around.banner.clear()
        self._refusal = ""

    def is_changed(self) -> bool:
        """Whether a sheet is half typed."""
        return bool(self.sheet.answers())

    def record(self) -> None:
        """Record the sheet, and begin the next one at once."""
        form = self.sheet.form
        problem = self.day.problem() or self.sheet.problem()
        if form is None or problem:
            self.page.around.banner.say(problem)
            return
        answers, office_id = self.sheet.answers(), self._office_id()
        on, language = self.day.value(), self.language.value
        draft = self.draft.name if self.draft is not None else None

        def answer(desk: Desk) -> bytes:
            return services.questionnaires.answer(
                desk, form.id, answers, Filled.PAPER, language, on, office_id=office_id, draft=draft
            )

        done = self.page.do(answer)
        if done is not None:
            self.last = done
            self._begin_sheet({})

    def take_back(self) -> None:
        """Take the last sheet back, and show it again to be corrected; one that is half typed stays."""
        last = self.last
        if last is None or self.is_changed():
            self.page.around.banner.say(self._why_not_back())
            return
        found = next((each for each in self.page.ask(reports.questionnaires.responses) if each.id == last), None)
        if found is not None and self.page.did(services.questionnaires.void, last):
            self.last = None
            self._begin_sheet(found.answers)

    def _why_not_back(self) -> str:
        """Say why no sheet is taken back."""
        translate = QCoreApplication.translate
        if self.is_changed():
            return translate(
                "Questionnaires", "Nothing of this sheet is recorded yet: correct the answers where they stand."
            )
        return translate("Questionnaires", "No sheet was recorded here that could be taken back.")

    def _begin_sheet(self, answers: Any) -> None:
        if self.draft is not None:
            self.draft.forget()
        self.sheet.show_answers(answers)
        self.back.setEnabled(self.last is not None)
        self._show_pace()
        self.sheet.enter()

    def _office_id(self) -> bytes | None:
        if not self.page.desk.is_head_office:
            return None
        offices = self.page.ask(reports.reference.offices)
        return next((each.id for each in offices if each.code == self.office.value()), None)

    def _show_pace(self) -> None:
        pace = self.page.ask(reports.questionnaires.pace)
        text = QCoreApplication.translate("Questionnaires", "Sheets today {0} · in the last hour {1}")
        self.pace.setText(text.format(formats.number(pace.today), formats.number(pace.last_hour)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back; a half typed sheet is there again the next time."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
