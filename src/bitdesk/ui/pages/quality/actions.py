"""The corrective actions: what is to be done, by whom and until when; what is late is shown to its owner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import reports, services
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.quality import action_words
from bitdesk.ui.pages.quality.action_forms import ActionForm, StepForm
from bitdesk.ui.pages.quality.list_part import ListPart
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.fitted_table import FITTED
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, Tone
from bitdesk.ui.widgets.story import Part

if TYPE_CHECKING:
    from bitdesk.reports.actions import Action

TO_DO, MINE, EVERY = "to_do", "mine", "every"


class ActionsPart(ListPart):
    """Those that are open or to be checked, one's own, or all."""

    def __init__(self, page: Page) -> None:
        translate = QCoreApplication.translate
        super().__init__(page, translate("GroupSection", "Corrective actions"))
        mine = () if page.desk.is_head_office else ((MINE, translate("GroupSection", "Mine")),)
        choices = ((TO_DO, translate("GroupSection", "To do")), *mine, (EVERY, translate("GroupSection", "All")))
        self.which = ChoiceRow(translate("GroupSection", "Shown"), choices, self)
        self.which.choose(TO_DO)
        self.which.chosen.connect(lambda _value: self.refresh())
        self.put_above(self.which)
        self.mine = self.card.text(bold=True)
        self.mine.setContentsMargins(8, 0, 8, 0)
        self.card.column.removeWidget(self.mine)
        self.above.addWidget(self.mine)
        self.new = self.add_pill(translate("GroupSection", "New action (Ctrl+N)"), self.add, main=True)
        self.step_pill = self.details.add(translate("GroupSection", "Next step (Enter)"), self.next_step, main=True)
        self.form, self.step = ActionForm(page, self), StepForm(page, self)
        self.add_form(self.form, self.save, "action")
        self.add_form(self.step, self.save_step, "action_step", self.step_pill)
        self.on_enter(self.next_step)
        self.on("Ctrl+N", self.add, everywhere=True)
        self.on("Ctrl+R", self._switch, everywhere=True)

    def _switch(self) -> None:
        order = [chip.value for chip in self.which.chips]
        self.which.press(order[(order.index(self.which.value or TO_DO) + 1) % len(order)])

    def show_one(self, row_id: bytes) -> None:
        """Highlight an action, whatever its state; what is being written stays in front."""
        if not self.is_editing:
            self.which.choose(EVERY)
            self.refresh(row_id)
            self.focus()

    def columns(self) -> tuple[Column, ...]:
        """What, who, until when, how far."""
        translate = QCoreApplication.translate
        return (
            Column(translate("GroupSection", "Action"), 0.47),
            Column(translate("GroupSection", "Owner"), FITTED),
            Column(translate("GroupSection", "Due on"), 0.28),
            Column(translate("GroupSection", "State"), 0.25),
        )

    def load(self) -> Sequence[Action]:
        """The actions that are asked for; what is one's own and late is said above them."""
        found = self.page.ask(reports.actions.actions)
        me = self.page.desk.counselor_id
        own = [each for each in found if me is not None and each.owner_id == me]
        late = sum(bool(each.days_late or each.check_is_due) for each in own)
        self.mine.setVisible(late > 0)
        self.mine.setText(action_words.Counts().mine(late))
        if self.which.value == MINE:
            return [each for each in own if each.is_open or each.state is reports.actions.State.DONE]
        if self.which.value == TO_DO:
            return [each for each in found if each.is_open or each.check_is_due]
        return found

    def cells(self, row: Action) -> tuple[Cell, ...]:
        """An action in words."""
        return (
            Cell(row.title, hint=row.title),
            Cell(row.owner or action_words.NOTHING, Tone.PLAIN if row.owner else Tone.MUTED, hint=row.owner),
            action_words.due(row),
            action_words.state_cell(row),
        )

    def story(self, row: Action) -> tuple[str, Sequence[Part]]:
        """An action in full."""
        return row.title, action_words.story(row)

    def acts(self, row: Action) -> Sequence[Pill]:
        """The next step is anybody's."""
        return (self.step_pill,)

    def empty(self) -> str:
        """What is said where there is none."""
        if self.which.value == MINE and self.page.desk.counselor_id is None:
            return QCoreApplication.translate(
                "GroupSection", "Nobody is chosen at this desk: choose who you are (Ctrl+K)."
            )
        if self.which.value == MINE:
            return QCoreApplication.translate("GroupSection", "No action of yours is to be done.")
        return QCoreApplication.translate("GroupSection", "Nothing is to be done here.")

    def nothing_chosen(self) -> str:
        """What is said beside the list while no action is highlighted."""
        return QCoreApplication.translate("GroupSection", "Choose an action, or write a new one (Ctrl+N).")

    def keys(self) -> tuple[Key, ...]:
        """The keys of the actions."""
        translate = QCoreApplication.translate
        return (
            Key("Ctrl+N", translate("Keys", "New")),
            Key("Return", translate("Keys", "Quality group: the next step of an action; in a form: save")),
            Key("Ctrl+R", translate("Keys", "Quality group: what is to do, one’s own, or all")),
        )

    # What is done

    def add(self) -> None:
        """Write a new action."""
        if not self.is_editing:
            title = QCoreApplication.translate("GroupSection", "New action")
            self.open_form(self.form, title, self.form.prepare())

    def save(self) -> None:
        """Record the action."""
        if not self.is_right(self.form):
            return
        given = self.form.given()
        title = given.pop("title")
        action_id = self.page.do(services.actions.decide, title, draft=self.draft_of(self.form), **given)
        if action_id is not None:
            self._settle(action_id)

    def next_step(self) -> None:
        """Say what is done about the highlighted action."""
        row = self.row
        if row is not None and not self.is_editing:
            values = self.step.prepare(row)
            self.open_form(self.step, row.title, values, row.id)

    def save_step(self) -> None:
        """Record the step."""
        row = self.row
        if row is None or not self.is_right(self.step):
            return
        if self.done(self.step.command(row.id)):
            self._settle(row.id)

    def _settle(self, action_id: bytes) -> None:
        self.close_form()
        self.refresh(action_id)
        self.focus()
