"""The forms of corrective actions: a new one, and the next step of one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from bitdesk import clock, reports, services
from bitdesk.ui import formats
from bitdesk.ui.page import Page
from bitdesk.ui.pages.quality import action_words, words
from bitdesk.ui.pages.quality.review_forms import office_choices
from bitdesk.ui.widgets.fields import Choice, DateField, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.text_area import TextArea
from bitdesk.values import ActionStep, Effect

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.actions import Action

OPEN_ACTS = (ActionStep.NOTE, ActionStep.DUE_CHANGED, ActionStep.OWNER_CHANGED, ActionStep.CANCELLED)
ACTS = {
    "decided": (ActionStep.STARTED, ActionStep.DONE, *OPEN_ACTS),
    "started": (ActionStep.DONE, *OPEN_ACTS),
    "done": (ActionStep.EFFECT_CHECKED, ActionStep.NOTE, ActionStep.REOPENED),
    "checked": (ActionStep.EFFECT_CHECKED, ActionStep.NOTE, ActionStep.REOPENED),
    "cancelled": (ActionStep.REOPENED, ActionStep.NOTE),
}
"""What can be done about an action by its state, the likeliest first."""


class ActionForm(Form):
    """What is done, against what, by whom, until when; and when its effect is looked at."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.page = page
        self.owner, self.office = Choice([]), Choice([])
        self.add("title", translate("GroupSection", "What is done, in a line"), TextField(longest=200))
        self.add("problem", translate("GroupSection", "Against what problem"), TextArea(lines=2))
        self.add("owner_id", translate("GroupSection", "Who does it"), self.owner)
        self.add_line(
            ("due_on", translate("GroupSection", "Due on"), DateField()),
            ("check_on", translate("GroupSection", "Effect to check on"), DateField()),
        )
        self.add("office_id", translate("GroupSection", "Office"), self.office)
        self.add_note()
        self.note.setText(translate("GroupSection", "Every desk reads it: names of visitors do not belong here."))

    def prepare(self) -> Values:
        """Offer the counselors and offices as they are now, and return the values of a new action."""
        nobody = QCoreApplication.translate("GroupSection", "Nobody yet")
        self.owner.offer([("", nobody), *counselor_choices(self.page)])
        self.office.offer([("", words.organisation()), *office_choices(self.page)])
        return {"title": "", "problem": "", "owner_id": "", "due_on": None, "check_on": None, "office_id": ""}

    def problem(self) -> str:
        """Return the first thing that is wrong; a day that is over has the keyboard then."""
        return super().problem() or _past(self, "due_on")

    def given(self) -> Values:
        """Return what is written, as the service takes it."""
        values = self.values()
        return {
            "title": values["title"], "problem": values["problem"] or None, "due_on": values["due_on"],
            "check_on": values["check_on"], "owner_id": _id(values["owner_id"]), "office_id": _id(values["office_id"]),
        }  # fmt: skip


class StepForm(Form):
    """What is done about an action now; the fields follow the choice."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.page = page
        self.act, self.owner = Choice([]), Choice([])
        self.add("act", translate("GroupSection", "What is done"), self.act)
        self.add("effect", translate("GroupSection", "What its effect is"), Choice(action_words.effects()))
        self.add("due_on", translate("GroupSection", "Due on"), DateField())
        self.add("owner_id", translate("GroupSection", "Who does it"), self.owner)
        self.add("text", translate("GroupSection", "What there is to say"), TextArea(lines=4))
        self.act.currentIndexChanged.connect(lambda _at: self._show_wanted())

    def prepare(self, action: Action) -> Values:
        """Offer what can be done about an action, and return the values to begin with."""
        self.owner.offer(counselor_choices(self.page))
        acts = ACTS[action.state.value]
        self.act.offer([(each.value, action_words.do(each)) for each in acts])
        self._show_wanted()
        due_on = action.due_on or clock.business_date()
        owner = action.owner_id.hex() if action.owner_id else ""
        return {"act": acts[0].value, "effect": "", "due_on": due_on, "owner_id": owner, "text": ""}

    def _show_wanted(self) -> None:
        act = self.act.value()
        fields = {
            "effect": ActionStep.EFFECT_CHECKED,
            "due_on": ActionStep.DUE_CHANGED,
            "owner_id": ActionStep.OWNER_CHANGED,
        }
        for name, kind in fields.items():
            self.show_field(name, act == kind)

    def problem(self) -> str:
        """Return what is wrong; a due day is looked at only where it is asked for."""
        values = self.values()
        if values["act"] != ActionStep.DUE_CHANGED:
            return ""
        if values["due_on"] is None:
            self.fields["due_on"].setFocus(Qt.FocusReason.OtherFocusReason)
            return QCoreApplication.translate(
                "GroupSection", "Write the day until which it is done, such as 31/08/2026."
            )
        return _past(self, "due_on")

    def command(self, action_id: bytes) -> Callable[[Desk], Any]:
        """Return the command that records what is written."""
        values, actions = self.values(), services.actions
        text = values["text"]
        match ActionStep(values["act"]):
            case ActionStep.EFFECT_CHECKED:
                effect = Effect(values["effect"])
                return lambda desk: actions.check_effect(desk, action_id, effect, text)
            case ActionStep.DUE_CHANGED:
                return lambda desk: actions.change_due(desk, action_id, values["due_on"], text)
            case ActionStep.OWNER_CHANGED:
                return lambda desk: actions.change_owner(desk, action_id, bytes.fromhex(values["owner_id"]), text)
            case plain:
                return partial(_plain, plain, action_id, text)


def _plain(kind: ActionStep, action_id: bytes, text: str, desk: Desk) -> bytes:
    actions = services.actions
    commands = {
        ActionStep.STARTED: actions.start, ActionStep.NOTE: actions.note, ActionStep.DONE: actions.finish,
        ActionStep.CANCELLED: actions.cancel, ActionStep.REOPENED: actions.reopen,
    }  # fmt: skip
    done: bytes = commands[kind](desk, action_id, text)
    return done


def _past(form: Form, name: str) -> str:
    """Return what is said of a day that is over, with the keyboard there; empty where none is."""
    day = form.values()[name]
    if day is None or day >= clock.business_date():
        return ""
    form.fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
    text = QCoreApplication.translate("GroupSection", "{0} lies in the past. Give today or a later day.")
    return text.format(formats.short_date(day))


def counselor_choices(page: Page) -> list[tuple[str, str]]:
    """The counselors who work today, by id."""
    found = page.ask(reports.reference.counselors, clock.business_date())
    return [(each.id.hex(), f"{each.code} · {each.name}") for each in found]


def _id(text: str) -> bytes | None:
    return bytes.fromhex(text) if text else None
