"""Actions are listed as they are to be done; what is late is its owner's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from random import Random

import pytest
from gathered import counselor

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import actions as report
from bitdesk.services import actions
from bitdesk.values import Effect
from builders import House
from evidence import change
from moments import MOMENT, Hand
from offline import work_apart
from visitors import complain


def test_what_is_to_be_done_comes_first_the_earliest_due_on_top(desk: Desk, time: Hand) -> None:
    for title, due_on in (("sans date", None), ("août", date(2026, 8, 1)), ("juillet", date(2026, 7, 30))):
        actions.decide(desk, title, due_on=due_on)
    for title in ("faite", "à vérifier"):
        action = actions.decide(desk, title, check_on=date(2026, 7, 25) if title == "à vérifier" else None)
        actions.finish(desk, action)
    time.forward(days=4)
    assert [each.title for each in report.actions(desk)] == ["juillet", "août", "sans date", "à vérifier", "faite"]


def test_what_is_late_is_told_to_its_owner(desk: Desk, time: Hand) -> None:
    first, second = counselor(desk, "C1"), counselor(desk, "C2")
    actions.decide(desk, "à C1", owner_id=first, due_on=date(2026, 7, 23))
    moved = actions.decide(desk, "à C2 depuis", owner_id=first, due_on=date(2026, 7, 23))
    actions.change_owner(desk, moved, second)
    actions.decide(desk, "à personne", due_on=date(2026, 7, 23))
    later = actions.decide(desk, "remise", owner_id=first, due_on=date(2026, 7, 23))
    actions.change_due(desk, later, date(2026, 8, 23))
    assert report.late(desk) == ()
    time.forward(days=2)
    assert [(each.title, each.days_late) for each in report.late(desk, first)] == [("à C1", 1)]
    assert [each.title for each in report.late(desk, second)] == ["à C2 depuis"]
    assert len(report.late(desk)) == 3


def decide(desk: Desk, random: Random) -> object:
    origin = complain(desk, f"Attente {random.random()}") if random.random() < 0.5 else None
    days = [MOMENT.date() + timedelta(random.randrange(30)) for _ in range(2)]
    return actions.decide(
        desk, "Peindre", owner_id=random.choice((None, counselor(desk, "C1"), counselor(desk, "C2"))),
        due_on=days[0], check_on=max(days), origin_kind="complaint" if origin else None, origin_id=origin,
    )  # fmt: skip


def follow(desk: Desk, random: Random) -> object:
    known = report.actions(desk)
    acts: tuple[Callable[[Desk, bytes], bytes], ...] = (
        actions.start, actions.finish, actions.finish, actions.reopen, partial(actions.cancel, text="Trop cher."),
        partial(actions.check_effect, effect=Effect.PARTLY), partial(actions.note, text="Vu."),
    )  # fmt: skip
    return known and random.choice(acts)(desk, random.choice(known).id)


def test_late_ones_are_those_of_all_whose_day_has_passed(house: House, time: Hand) -> None:
    everybody = work_apart(house, (decide, follow, follow))
    time.forward(days=20)
    for desk in everybody:
        every = report.actions(desk)
        assert {each.state for each in every} == set(report.State)
        passed = tuple(each for each in every if each.days_late or each.check_is_due)
        assert report.late(desk) == passed
        owner_id = counselor(desk, "C1")
        assert report.late(desk, owner_id) == tuple(each for each in passed if each.owner_id == owner_id)
        assert [report.action(desk, each.id) for each in every] == list(every)
        assert any(each.origin_text for each in every)


def test_one_that_is_taken_up_again_is_not_done_any_more(desk: Desk) -> None:
    action = actions.decide(desk, "Peindre")
    actions.finish(desk, action)
    actions.reopen(desk, action)
    found = report.action(desk, action)
    assert (found.done_on, found.effect, found.state) == (None, None, report.State.DECIDED)


def test_one_that_is_not_known_is_refused(desk: Desk) -> None:
    with pytest.raises(RuleError, match="not known here"):
        report.action(desk, ids.new())


def test_a_step_of_a_newer_program_changes_nothing_and_is_told(desk: Desk) -> None:
    action = actions.decide(desk, "Peindre")
    actions.start(desk, action)
    actions.finish(desk, action)
    actions.check_effect(desk, action, Effect.PARTLY)
    change(desk, "UPDATE action_event SET kind = 'delegated' WHERE kind = 'done'")
    change(desk, "UPDATE action_event SET effect = 'wonderful' WHERE kind = 'effect_checked'")
    found = report.action(desk, action)
    assert (found.state, found.done_on, found.effect) == (report.State.CHECKED, None, None)
    assert [step.kind for step in found.steps] == ["started", "delegated", "effect_checked"]
    assert found.steps[-1].effect is None
