"""The words of corrective actions on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from bitdesk.ui import formats
from bitdesk.ui.pages.quality import words
from bitdesk.ui.widgets.report_table import Cell, Tone
from bitdesk.ui.widgets.story import Part
from bitdesk.values import ActionStep, Effect

if TYPE_CHECKING:
    from datetime import date

    from bitdesk.reports.actions import Action, Step

NOTHING = "–"


class Counts(QObject):
    """Words that follow a number: lupdate finds plurals in methods only."""

    def late(self, count: int) -> str:
        """For how long something should have been done."""
        return self.tr("late: %n day(s)", "", count)

    def mine(self, count: int) -> str:
        """How many of one's own actions are late."""
        return self.tr("%n of yours are late or to check.", "", count)


def state(action: Action) -> str:
    """How far an action is."""
    translate = QCoreApplication.translate
    return {
        "decided": translate("GroupSection", "Decided"),
        "started": translate("GroupSection", "Under way"),
        "done": translate("GroupSection", "Done"),
        "checked": translate("GroupSection", "Checked"),
        "cancelled": translate("GroupSection", "Given up"),
    }[action.state.value]


def state_cell(action: Action) -> Cell:
    """How far an action is; what waits for its check says so, and what was found."""
    translate = QCoreApplication.translate
    if action.check_is_due:
        return Cell(translate("GroupSection", "Effect to check"), Tone.WARNING, bold=True)
    if action.effect is not None:
        return Cell(effect(action.effect), Tone.MUTED)
    return Cell(state(action), Tone.PLAIN if action.is_open else Tone.MUTED)


def due(action: Action) -> Cell:
    """Until when an action is done; what is late says so, in words and not by its colour alone."""
    if action.days_late:
        text = Counts().late(action.days_late)
        return Cell(text, Tone.WARNING, bold=True, hint=text)
    if not action.is_open or action.due_on is None:
        return Cell(NOTHING, Tone.MUTED)
    return Cell(formats.short_date(action.due_on))


def effects() -> list[tuple[str, str]]:
    """What a check can find."""
    return [(each.value, effect(each)) for each in Effect]


def effect(found: Effect) -> str:
    """What a check found."""
    translate = QCoreApplication.translate
    return {
        Effect.EFFECTIVE: translate("GroupSection", "Effective"),
        Effect.PARTLY: translate("GroupSection", "Partly effective"),
        Effect.NONE: translate("GroupSection", "No effect"),
    }[found]


def step(kind: str) -> str:
    """What was done about an action."""
    translate = QCoreApplication.translate
    names: dict[str, str] = {
        ActionStep.STARTED: translate("GroupSection", "Begun"),
        ActionStep.NOTE: translate("GroupSection", "Note"),
        ActionStep.DUE_CHANGED: translate("GroupSection", "Another due day"),
        ActionStep.OWNER_CHANGED: translate("GroupSection", "Another owner"),
        ActionStep.DONE: translate("GroupSection", "Done"),
        ActionStep.EFFECT_CHECKED: translate("GroupSection", "Effect checked"),
        ActionStep.CANCELLED: translate("GroupSection", "Given up"),
        ActionStep.REOPENED: translate("GroupSection", "Taken up again"),
    }
    return names.get(kind, kind)


def do(kind: ActionStep) -> str:
    """What can be done about an action."""
    translate = QCoreApplication.translate
    return {
        ActionStep.STARTED: translate("GroupSection", "It is begun"),
        ActionStep.NOTE: translate("GroupSection", "Add a note"),
        ActionStep.DUE_CHANGED: translate("GroupSection", "Change the due day"),
        ActionStep.OWNER_CHANGED: translate("GroupSection", "Give it to somebody else"),
        ActionStep.DONE: translate("GroupSection", "It is done"),
        ActionStep.EFFECT_CHECKED: translate("GroupSection", "Check its effect"),
        ActionStep.CANCELLED: translate("GroupSection", "Give it up"),
        ActionStep.REOPENED: translate("GroupSection", "Take it up again"),
    }[kind]


def origin(kind: str) -> str:
    """What an action comes from."""
    translate = QCoreApplication.translate
    return {
        "liaison_note": translate("GroupSection", "From a note of the liaison book"),
        "complaint": translate("GroupSection", "From a complaint"),
        "suggestion": translate("GroupSection", "From a suggestion"),
        "review": translate("GroupSection", "From a review"),
        "quality_meeting": translate("GroupSection", "From a meeting"),
        "corrective_action": translate("GroupSection", "From another action"),
    }.get(kind, "")


def story(action: Action) -> list[Part]:
    """An action in full: the facts, the problem, what it comes from, and its steps."""
    translate = QCoreApplication.translate
    facts = (
        (translate("GroupSection", "Owner"), action.owner or NOTHING),
        (translate("GroupSection", "Due on"), _day(action.due_on)),
        (translate("GroupSection", "Effect to check on"), _day(action.check_on)),
        (translate("GroupSection", "Office"), action.office or words.organisation()),
    )  # fmt: skip
    by = action.decided_by or words.head_office()
    decided = translate("GroupSection", "Decided on {0}").format(formats.short_date(action.decided_on))
    parts = [Part(state(action), words.joined([decided, by]), facts=facts)]
    if action.problem:
        parts.append(Part(translate("GroupSection", "Problem"), text=action.problem))
    if action.origin_kind:
        parts.append(Part(origin(action.origin_kind), text=action.origin_text))
    return [*parts, *map(_step, action.steps)]


def outcome(action: Action) -> Part:
    """An action as what something led to."""
    heading = QCoreApplication.translate("GroupSection", "Corrective action")
    return Part(heading, words.joined([state(action), action.owner, due(action).text]), action.title)


def _day(day: date | None) -> str:
    return formats.short_date(day) if day else NOTHING


def _step(one: Step) -> Part:
    changed = formats.short_date(one.due_on) if one.due_on else one.owner or (effect(one.effect) if one.effect else "")
    moment = f"{formats.short_date(one.happened_on)} {formats.time_of(one.happened_at)}"
    heading = words.joined([step(one.kind), changed])
    return Part(heading, words.joined([moment, one.author or words.head_office()]), one.text)
