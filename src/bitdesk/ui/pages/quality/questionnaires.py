"""Questionnaires: typed from paper, filled on the screen, printed, summed up; the forms at the head office."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bitdesk import reports, services
from bitdesk.errors import RuleError
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.quality.questionnaire_choice import ChoiceCard
from bitdesk.ui.pages.quality.questionnaire_figures import FiguresCard
from bitdesk.ui.pages.quality.questionnaire_print import print_paper
from bitdesk.ui.pages.quality.questionnaire_scan import Scan
from bitdesk.ui.pages.quality.questionnaire_screen import open_preview, open_screen
from bitdesk.ui.pages.quality.questionnaire_typing import TypingCard
from bitdesk.ui.sections.page import Part
from bitdesk.values import Filled

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.questionnaires import Form
    from bitdesk.ui.kiosk import Kiosk
    from bitdesk.ui.pages.quality.questionnaire_forms import FormsPart

FIGURES_SHARE, CHOICE_SHARE = 66, 34


class QuestionnairesSection(Part):
    """The figures of a year beside what can be done; typing and the forms take the whole place while they last."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.kiosk: Kiosk | None = None
        self.forms: FormsPart | None = None
        self.figures, self.choice = FiguresCard(page, self), ChoiceCard(page, self)
        self.typing = TypingCard(page, self)
        self.scan = Scan()
        self.home = QWidget(self)
        row = QHBoxLayout(self.home)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.figures, FIGURES_SHARE)
        row.addWidget(self.choice, CHOICE_SHARE)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.home)
        self.stack.addWidget(self.typing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self._connect()

    def _connect(self) -> None:
        choice = self.choice
        acts = (
            ("Ctrl+N", self.type_sheets, choice.typing_asked),
            ("Ctrl+H", self.hand_over, choice.screen_asked),
            ("Ctrl+P", self.print_form, choice.paper_asked),
            ("Ctrl+S", self.figures.ask_for_file, choice.file_asked),
            ("Ctrl+E", self.edit_forms, choice.forms_asked),
        )
        for key, act, asked in acts:
            inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self.home, context=inside).activated.connect(act)
            asked.connect(act)
        choice.usual_asked.connect(self.take_usual)
        self.typing.left.connect(self.come_home)

    # The section

    def shown(self) -> None:
        """Show the year as it is now; what is being typed or edited stays in front."""
        if self.is_home:
            self.refresh()
            self.figures.enter()

    def refresh(self) -> None:
        """Ask again; a sheet that is being typed stays."""
        if self.forms is not None and self.stack.currentWidget() is self.forms:
            self.forms.refresh()
        elif self.is_home:
            self.choice.refresh()
            self.figures.open()

    def is_changed(self) -> bool:
        """Whether a sheet or a form is written that is not recorded."""
        return self.typing.is_changed() or (self.forms is not None and self.forms.is_changed())

    @property
    def is_home(self) -> bool:
        """Whether the figures are in front."""
        return self.stack.currentWidget() is self.home

    def come_home(self) -> None:
        """Go back to the figures."""
        self.stack.setCurrentWidget(self.home)
        self.shown()

    # What can be done

    def type_sheets(self) -> None:
        """Type answers from paper."""
        form = self.choice.form
        if form is not None:
            self.stack.setCurrentWidget(self.typing)
            self.typing.open(form, self.choice.office_code)

    def hand_over(self) -> None:
        """Hand the screen to a visitor; at the head office, show what they would see."""
        form = self.choice.form
        if form is None or not self.choice.screen_act.isEnabled():
            return
        language = self.choice.language.value or "fr"
        if self.page.desk.is_head_office:
            self.kiosk = open_preview(form, language, self._taken_back)
        else:
            self.kiosk = open_screen(form, language, partial(self._record, form), self._taken_back)

    def _record(self, form: Form, answers: dict[str, Any], language: str) -> bool:
        def answer(desk: Desk) -> bytes:
            return services.questionnaires.answer(desk, form.id, answers, Filled.SCREEN, language)

        return self.page.do(answer) is not None

    def _taken_back(self) -> None:
        self.kiosk = None
        self.come_home()

    def print_form(self) -> None:
        """Make the paper form."""
        form = self.choice.form
        if form is not None:
            print_paper(self.page, form, self.choice.language.value or "fr", self.choice.office_code)

    def edit_forms(self) -> None:
        """Write the forms: at the head office."""
        if not self.page.desk.is_head_office:
            return
        if self.forms is None:
            from bitdesk.ui.pages.quality.questionnaire_forms import FormsPart

            self.forms = FormsPart(self.page)
            self.forms.left.connect(self.come_home)
            self.stack.addWidget(self.forms)
        self.stack.setCurrentWidget(self.forms)
        self.forms.shown()

    def take_usual(self) -> None:
        """Begin with the questionnaire that a tourist office usually has."""
        if self.page.do(services.questionnaires.add_usual_forms) is not None:
            self.refresh()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the code of a paper from a scanner, wherever the keyboard is on the figures."""
        mark = self.scan.taken(event) if self.is_home else None
        if mark is None:
            super().keyPressEvent(event)
            return
        try:
            form = self.page.ask(reports.questionnaires.named, mark.code, mark.version)
        except RuleError as error:
            self.page.around.banner.refuse(error)
            return
        self.choice.choose(form)
        if self.page.desk.is_head_office and mark.office:
            self.choice.office.show_value(mark.office)
        self.type_sheets()

    def keys(self) -> tuple[Key, ...]:
        """The keys of what is in front."""
        translate = QCoreApplication.translate
        if self.forms is not None and self.stack.currentWidget() is self.forms:
            return self.forms.keys()
        if not self.is_home:
            return (
                Key("0…9", translate("Keys", "Choose an answer, or write a number")),
                Key("Return", translate("Keys", "The next question; after the last one, the next sheet")),
                Key("Ctrl+Return", translate("Keys", "Record the sheet as it is, and begin the next one")),
                Key("Ctrl+Z", translate("Keys", "Take the last sheet back, to correct it")),
                Key("Escape", translate("Keys", "Back; a half typed sheet is there the next time")),
            )
        own = (
            Key("Ctrl+N", translate("Keys", "Type answers from paper; the scanner takes the code of a paper, too")),
            Key("Ctrl+H", translate("Keys", "Hand the screen to a visitor; at the head office, a preview")),
            Key("Ctrl+P", translate("Keys", "The paper form")),
            Key("Ctrl+S", translate("Keys", "Write the synthesis of the year to a file")),
        )
        edit = Key("Ctrl+E", translate("Keys", "Write the questionnaires"))
        return (*own, edit) if self.page.desk.is_head_office else own
