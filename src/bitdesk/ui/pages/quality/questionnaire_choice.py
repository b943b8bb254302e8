"""Which questionnaire, and what can be done with it: the card beside the figures."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from bitdesk import reports
from bitdesk.reports.questionnaires import Form
from bitdesk.ui import formats, labels, theme
from bitdesk.ui.page import Page
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.fields import Choice
from bitdesk.ui.widgets.painted import Pill


class ChoiceCard(Card):
    """The versions that were published, the current ones first; the acts are the section's."""

    typing_asked = Signal()
    screen_asked = Signal()
    paper_asked = Signal()
    file_asked = Signal()
    forms_asked = Signal()
    usual_asked = Signal()

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("Questionnaires", "Questionnaire"), parent)
        self.page = page
        self._known: dict[str, Form] = {}
        self._current: frozenset[bytes] = frozenset()
        self.form_choice = Choice((), self)
        self.form_choice.setAccessibleName(self.title.text())
        self.form_choice.currentIndexChanged.connect(lambda _place: self._show_form())
        self.column.addWidget(self.form_choice)
        self.facts = self.text(muted=True)
        self.office = Choice((), self)
        self.office.setAccessibleName(QCoreApplication.translate("Questionnaires", "Office"))
        self.column.addWidget(self.office)
        self.language = ChoiceRow(
            QCoreApplication.translate("Questionnaires", "Language"), [("fr", "Français"), ("en", "English")], self
        )
        self.language.choose(labels.language())
        self.column.addWidget(self.language)
        self._add_acts()
        self.column.addStretch(1)
        self.way_back = self.text(muted=True)
        self.way_back.setFont(theme.font(12))

    def _add_acts(self) -> None:
        translate = QCoreApplication.translate
        at_head_office = self.page.desk.is_head_office
        self.typing = self._act(translate("Questionnaires", "Type from paper (Ctrl+N)"), self.typing_asked, main=True)
        screen = (
            translate("Questionnaires", "Preview on the screen (Ctrl+H)")
            if at_head_office
            else translate("Questionnaires", "Hand the screen over (Ctrl+H)")
        )
        self.screen_act = self._act(screen, self.screen_asked)
        self.paper = self._act(translate("Questionnaires", "Paper form (Ctrl+P)"), self.paper_asked)
        self.save = self._act(translate("Questionnaires", "Write the synthesis (Ctrl+S)"), self.file_asked)
        self.forms = self._act(translate("Questionnaires", "Edit the questionnaires (Ctrl+E)"), self.forms_asked)
        self.usual = self._act(translate("Questionnaires", "Take the usual one"), self.usual_asked)
        self.forms.setVisible(at_head_office)
        self.office.setVisible(at_head_office)

    def _act(self, text: str, signal: object, *, main: bool = False) -> Pill:
        button = Pill(text, self, on_card=True, main=main)
        button.clicked.connect(signal)
        self.column.addWidget(button)
        return button

    def refresh(self) -> None:
        """Ask which versions there are; the one that is chosen stays so."""
        chosen = self.form_choice.value()
        current = self.page.ask(reports.questionnaires.current)
        published = self.page.ask(reports.questionnaires.published)
        self._current = frozenset(each.id for each in current)
        older = (each for each in published if each.id not in self._current)
        ordered = [*current, *(each for each in older if each.questions)]
        self._known = {each.id.hex(): each for each in ordered}
        self.form_choice.blockSignals(True)
        self.form_choice.offer([(key, self._name(each)) for key, each in self._known.items()])
        self.form_choice.show_value(chosen if chosen in self._known else "")
        self.form_choice.blockSignals(False)
        if self.page.desk.is_head_office and not self.office.count():
            self.office.offer([(each.code, each.name) for each in self.page.ask(reports.reference.offices)])
        self._show_form()

    def choose(self, form: Form) -> None:
        """Choose a version."""
        self.form_choice.show_value(form.id.hex())

    @property
    def form(self) -> Form | None:
        """The version that is chosen, None where there is none."""
        return self._known.get(self.form_choice.value())

    @property
    def is_current(self) -> bool:
        """Whether the version that is chosen is the one in use."""
        return self.form is not None and self.form.id in self._current

    @property
    def office_code(self) -> str:
        """The office: the desk's own, or the one chosen at the head office."""
        return self.office.value() if self.page.desk.is_head_office else self.page.desk.office_code

    def _name(self, form: Form) -> str:
        translate = QCoreApplication.translate
        title = form.title(labels.language())
        if form.id in self._current:
            return title
        return translate("Questionnaires", "Version {1}, no longer in use: {0}").format(title, form.version)

    def _show_form(self) -> None:
        form, at_head_office = self.form, self.page.desk.is_head_office
        for widget in (self.form_choice, self.language, self.typing, self.screen_act, self.paper):
            widget.setVisible(form is not None)
        self.screen_act.setEnabled(self.is_current or at_head_office)
        self.usual.setVisible(form is None and at_head_office)
        self.office.setVisible(form is not None and at_head_office)
        self.way_back.setVisible(form is not None and not at_head_office)
        self.facts.setText(self._facts(form))
        self.way_back.setText(way_back())

    def _facts(self, form: Form | None) -> str:
        translate = QCoreApplication.translate
        if form is None and self.page.desk.is_head_office:
            return translate("Questionnaires", "No questionnaire is published yet. Take the usual one, or write yours.")
        if form is None or form.published_on is None:
            return translate("Questionnaires", "No questionnaire yet: the head office has published none.")
        text = translate("Questionnaires", "Version {0}, published on {1}. Questions: {2}.")
        day, count = formats.short_date(form.published_on), formats.number(len(form.questions))
        return text.format(form.version, day, count)


def way_back() -> str:
    """How the team comes back from the visitor's screen."""
    return QCoreApplication.translate(
        "Questionnaires",
        "The visitor’s screen lets nobody out: it shows you a code first. To come back, hold its top right corner, or "
        "Ctrl+Shift+L, for three seconds, then give the code. After a minute without a touch it is as new.",
    )
