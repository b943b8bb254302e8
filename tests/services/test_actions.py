"""Corrective actions: decided with an origin, followed by anyone, each step by its author."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import actions as report
from bitdesk.reports.actions import State
from bitdesk.services import actions, drafts, liaison
from bitdesk.values import ActionStep, Effect
from builders import House
from evidence import rows
from moments import Hand
from stockroom import synchronise

TODAY = date(2026, 7, 22)


def counselor(desk: Desk, code: str) -> bytes:
    ((counselor_id,),) = rows(desk, "SELECT id FROM counselor WHERE code = ?", code)
    return bytes(counselor_id)


@pytest.fixture
def action(desk: Desk) -> bytes:
    return actions.decide(
        desk, " Poser un panneau ", problem="On ne trouve pas le bureau.", owner_id=counselor(desk, "C1"),
        due_on=date(2026, 8, 1), check_on=date(2026, 9, 1),
    )  # fmt: skip


def test_an_action_is_decided_with_all_that_is_known_of_it(desk: Desk, action: bytes) -> None:
    found = report.action(desk, action)
    assert (found.title, found.problem, found.owner) == (
        "Poser un panneau",
        "On ne trouve pas le bureau.",
        "Conseiller C1",
    )
    assert (found.decided_on, found.due_on, found.check_on) == (TODAY, date(2026, 8, 1), date(2026, 9, 1))
    assert (found.state, found.days_late, found.steps) == (State.DECIDED, 0, ())


def test_it_comes_from_something_that_is_known(house: House, desk: Desk) -> None:
    note_id = liaison.write_note(desk, "remark", "Le panneau est tombé.")
    action = actions.decide(desk, "Relever le panneau", origin_kind="liaison_note", origin_id=note_id)
    assert report.action(desk, action).origin_text == "Le panneau est tombé."
    for kind, row_id in (("liaison_note", ids.new()), ("sale", note_id), (None, note_id), ("liaison_note", None)):
        with pytest.raises(RuleError, match="comes from is not known"):
            actions.decide(desk, "Relever", origin_kind=kind, origin_id=row_id)
    assert rows(desk, "SELECT count(*) FROM corrective_action") == [(1,)]


@pytest.mark.parametrize("title", ["", " \n ", "x" * 201, "un\x00deux"])
def test_a_title_is_a_line_of_text(desk: Desk, title: str) -> None:
    with pytest.raises(RuleError):
        actions.decide(desk, title)


def test_days_that_cannot_be_are_refused(desk: Desk) -> None:
    with pytest.raises(RuleError, match="lies in the past"):
        actions.decide(desk, "Ranger", due_on=TODAY - timedelta(days=1))
    with pytest.raises(RuleError, match="before the action is due"):
        actions.decide(desk, "Ranger", due_on=date(2026, 8, 1), check_on=date(2026, 7, 30))
    with pytest.raises(RuleError, match="no day to decide"):
        actions.decide(desk, "Ranger", due_on=date(26, 8, 1))
    actions.decide(desk, "Ranger", due_on=TODAY, check_on=TODAY)


def test_who_does_it_is_known(desk: Desk, action: bytes) -> None:
    with pytest.raises(RuleError, match="not known here"):
        actions.decide(desk, "Ranger", owner_id=ids.new())
    with pytest.raises(RuleError, match="not known here"):
        actions.change_owner(desk, action, ids.new())


def test_it_goes_from_decided_to_an_effect(desk: Desk, action: bytes, time: Hand) -> None:
    actions.start(desk, action, "Devis demandé")
    actions.note(desk, action, "Le menuisier vient jeudi.")
    actions.change_due(desk, action, date(2026, 8, 10))
    actions.change_owner(desk, action, counselor(desk, "C2"))
    time.forward(days=5)
    actions.finish(desk, action)
    found = report.action(desk, action)
    assert (found.state, found.done_on, found.due_on) == (State.DONE, date(2026, 7, 27), date(2026, 8, 10))
    assert (found.owner, found.is_open, found.check_is_due) == ("Conseiller C2", False, False)
    time.forward(days=40)
    assert report.action(desk, action).check_is_due
    actions.check_effect(desk, action, Effect.PARTLY, "On le voit de loin, pas du pont.")
    found = report.action(desk, action)
    assert (found.state, found.effect, found.check_is_due) == (State.CHECKED, Effect.PARTLY, False)
    assert [step.kind for step in found.steps] == [
        ActionStep.STARTED, ActionStep.NOTE, ActionStep.DUE_CHANGED, ActionStep.OWNER_CHANGED, ActionStep.DONE,
        ActionStep.EFFECT_CHECKED,
    ]  # fmt: skip
    assert found.steps[0].text == "Devis demandé"


def test_what_makes_no_sense_any_more_is_refused(desk: Desk, action: bytes) -> None:
    with pytest.raises(RuleError, match="gone on meanwhile"):
        actions.check_effect(desk, action, Effect.NONE)
    with pytest.raises(RuleError, match="gone on meanwhile"):
        actions.reopen(desk, action)
    actions.finish(desk, action)
    for again in (actions.start, actions.finish):
        with pytest.raises(RuleError, match="gone on meanwhile"):
            again(desk, action)
    with pytest.raises(RuleError, match="gone on meanwhile"):
        actions.change_due(desk, action, date(2026, 9, 1))
    with pytest.raises(RuleError, match="past"):
        actions.change_due(desk, action, date(2026, 7, 1))


def test_giving_up_needs_a_reason_and_can_be_taken_back(desk: Desk, action: bytes) -> None:
    with pytest.raises(RuleError, match="empty"):
        actions.cancel(desk, action, " ")
    actions.cancel(desk, action, "La mairie le fait.")
    assert report.action(desk, action).state is State.CANCELLED
    actions.reopen(desk, action)
    found = report.action(desk, action)
    assert (found.state, found.done_on, found.is_open) == (State.DECIDED, None, True)


def test_the_steps_of_two_offices_both_stay_in_their_order(house: House, desk: Desk, action: bytes) -> None:
    synchronise(house)
    other = house.desks["COL"]
    actions.start(desk, action, "Commencé ici")
    actions.note(other, action, "Vu depuis le Collet")
    actions.finish(other, action)
    synchronise(house)
    for each in (desk, other, house.head_office):
        found = report.action(each, action)
        assert {step.text for step in found.steps} == {"Commencé ici", "Vu depuis le Collet", ""}
        assert (found.state, found.steps[-1].kind) == (State.DONE, ActionStep.DONE)
        assert [step.author for step in found.steps][-1] == "Le Collet-de-Dèze"
    assert report.action(desk, action).steps == report.action(other, action).steps


def test_the_forms_draft_goes_with_the_action(desk: Desk) -> None:
    drafts.save(desk, "action:", "{}")
    actions.decide(desk, "Ranger", draft="action:")
    assert rows(desk, "SELECT name FROM draft") == []
