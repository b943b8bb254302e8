"""What can be done about an action follows from its state, and each of it is recorded as it is said."""

from __future__ import annotations

from datetime import date

import pytest
from parts import part_of, write

from bitdesk.desk import Desk
from bitdesk.reports import actions as report
from bitdesk.services import actions
from bitdesk.ui.main_window import QUALITY
from bitdesk.ui.pages.quality import action_words
from bitdesk.ui.pages.quality.action_forms import ACTS
from bitdesk.ui.pages.quality.actions import ActionsPart
from bitdesk.ui.pages.quality.page import GROUP
from bitdesk.values import ActionStep, Effect
from ui.conftest import Opener


@pytest.fixture
def action(desk: Desk) -> bytes:
    return actions.decide(desk, "Poser un panneau")


@pytest.fixture
def part(desk: Desk, action: bytes, open_window: Opener) -> ActionsPart:
    window = open_window(desk.data_dir)
    window.choose_page(QUALITY)
    part = part_of(window.page, GROUP, 0, ActionsPart)
    part.which.press("every")
    return part


def test_every_state_has_its_acts_and_every_act_its_words() -> None:
    assert set(ACTS) == {state.value for state in report.State}
    assert {act for acts in ACTS.values() for act in acts} == set(ActionStep)
    for kind in ActionStep:
        assert action_words.do(kind)
        assert action_words.step(kind)
    for effect in Effect:
        assert action_words.effect(effect)


def act(part: ActionsPart, kind: ActionStep, **values: object) -> None:
    """Take a step."""
    part.next_step()
    write(part.step, act=kind.value, **values)
    part.step.saved.emit()
    assert not part.is_editing, kind


def test_each_step_is_taken_in_its_turn(part: ActionsPart, desk: Desk, action: bytes) -> None:
    act(part, ActionStep.NOTE, text="Devis attendu")
    act(part, ActionStep.STARTED)
    act(part, ActionStep.DUE_CHANGED, due_on=date(2026, 9, 1), text="La mairie tarde")
    act(part, ActionStep.DONE)
    act(part, ActionStep.EFFECT_CHECKED, effect="none")
    act(part, ActionStep.REOPENED)
    act(part, ActionStep.CANCELLED, text="La mairie le fait")
    steps = report.action(desk, action).steps
    assert [step.kind for step in steps] == [
        ActionStep.NOTE, ActionStep.STARTED, ActionStep.DUE_CHANGED, ActionStep.DONE, ActionStep.EFFECT_CHECKED,
        ActionStep.REOPENED, ActionStep.CANCELLED,
    ]  # fmt: skip
    assert [step.text for step in steps][::2] == ["Devis attendu", "La mairie tarde", "", "La mairie le fait"]
    said = part.details.story.said()
    for words in ("Begun", "Another due day · 01/09/2026", "No effect", "Taken up again", "Given up"):
        assert words in said


def test_a_step_that_somebody_took_meanwhile_is_refused_and_stays(part: ActionsPart, desk: Desk, action: bytes) -> None:
    part.next_step()
    write(part.step, act="done", text="Posé hier")
    actions.cancel(desk, action, "Plus utile")
    part.step.saved.emit()
    assert "gone on meanwhile" in part.page.around.banner.text
    assert part.step.values()["text"] == "Posé hier"


def test_what_it_comes_from_is_told(part: ActionsPart, desk: Desk, action: bytes) -> None:
    child = actions.decide(desk, "Le repeindre", origin_kind="corrective_action", origin_id=action, problem="Il pâlit")
    part.refresh(child)
    said = part.details.story.said()
    assert "From another action" in said
    assert "Poser un panneau" in said
    assert "Il pâlit" in said


@pytest.mark.parametrize("kind", ["liaison_note", "complaint", "suggestion", "review", "quality_meeting"])
@pytest.mark.usefixtures("qtbot")
def test_every_origin_has_words(kind: str) -> None:
    assert action_words.origin(kind).startswith("From a")


def test_a_window_without_a_counselor_says_how_to_choose_one(part: ActionsPart) -> None:
    part.which.press("mine")
    assert "choose who you are" in part.note.text()


def test_a_due_day_that_is_over_has_the_keyboard(part: ActionsPart) -> None:
    part.add()
    write(part.form, title="Repeindre", due_on=date(2020, 1, 1))
    part.form.saved.emit()
    assert part.is_editing
    assert "lies in the past" in part.page.around.banner.text
    assert part.form.fields["due_on"].hasFocus()
    part.leave()
    part.next_step()
    for due_on, said in ((date(2020, 1, 1), "lies in the past"), (None, "Write the day")):
        write(part.step, act=ActionStep.DUE_CHANGED.value, due_on=due_on)
        part.step.saved.emit()
        assert said in part.page.around.banner.text
        assert part.step.fields["due_on"].hasFocus()
        part.step.fields["text"].setFocus()
