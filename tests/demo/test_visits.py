"""A visit is drawn from its mix, and what is done to it later leads to what it was."""

from __future__ import annotations

from random import Random

import pytest

from bitdesk.demo import organisation
from bitdesk.demo.visits import Act, Crowd, PlannedVisit, Table, mistyped

HOURS = ((570, 750),)
NOON = 12 * 3600


@pytest.fixture
def crowd() -> Crowd:
    return Crowd(Random("visits"), organisation.load().mix)


def test_a_table_gives_each_value_its_share() -> None:
    rng, table = Random("table"), Table({"often": 9.0, "never": 0.0, "rarely": 1.0})
    drawn = [table.pick(rng) for _ in range(10_000)]
    assert "never" not in drawn
    assert 800 < drawn.count("rarely") < 1200


@pytest.mark.parametrize("visitors", [0, 1, 2, 7, 190, 400])
def test_parties_add_up(crowd: Crowd, visitors: int) -> None:
    for _ in range(50):
        sizes = crowd.parties(visitors)
        assert sum(sizes) == visitors
        assert all(1 <= size <= 99 for size in sizes)


def test_a_small_day_meets_no_group(crowd: Crowd) -> None:
    assert max(size for _ in range(2000) for size in crowd.parties(20)) < 12


def test_what_is_entered_ends_as_what_was_drawn(crowd: Crowd) -> None:
    kinds = set()
    for _ in range(3000):
        drawn = crowd.visit(NOON, 9, True, None, "C1")
        entered = crowd.entered(drawn, HOURS, {NOON})
        standing = [visit.final for visit in entered if visit.final]
        assert standing == [drawn]
        kinds |= {visit.act.kind for visit in entered if visit.act}
    assert kinds == {"qualify", "correct", "void"}


def test_an_act_comes_later_in_a_second_of_its_own(crowd: Crowd) -> None:
    taken = set(range(NOON, NOON + 600))
    acts: list[int] = []
    while len(acts) < 50:
        drawn = crowd.visit(NOON, 2, False, None, None)
        acts += [visit.act.second_of_day for visit in crowd.entered(drawn, HOURS, taken) if visit.act]
    assert len(set(acts)) == 50
    assert min(acts) >= NOON + 600


def test_a_twin_is_never_entered_after_closing(crowd: Crowd) -> None:
    last = 750 * 60 - 1
    drawn = PlannedVisit(last, 2)
    assert all(crowd.entered(drawn, HOURS, {last})[-1].second_of_day == last for _ in range(3000))


def test_a_visit_of_which_nothing_was_said_is_not_qualified(crowd: Crowd) -> None:
    drawn = PlannedVisit(NOON, 2)
    entered = [visit for _ in range(3000) for visit in crowd.entered(drawn, HOURS, {NOON})]
    assert "qualify" not in {visit.act.kind for visit in entered if visit.act}


@pytest.mark.parametrize(("size", "typed"), [(9, 99), (2, 22), (1, 11), (10, 1), (48, 4)])
def test_a_slip_doubles_a_key_or_misses_one(size: int, typed: int) -> None:
    assert mistyped(size) == typed


def test_the_final_visit_has_the_changes_and_a_void_none() -> None:
    typed = PlannedVisit(NOON, 99, act=Act(NOON + 9, "correct", {"party_size": 9}))
    assert typed.final == PlannedVisit(NOON, 9)
    assert PlannedVisit(NOON, 9, act=Act(NOON + 9, "void", {})).final is None
    assert typed.minute_of_day == 720
