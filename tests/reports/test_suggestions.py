from __future__ import annotations

from random import Random

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports.suggestions import State, Told, followed, open_suggestions, suggestions
from bitdesk.services.suggestions import close, lower, pass_on, raise_, reopen
from builders import House
from moments import Hand
from offline import work_apart
from visitors import suggest, suggestion


@pytest.mark.parametrize(
    ("importance", "kinds", "state"),
    [
        ("major", (), State.TO_PASS_ON), ("minor", (), State.COLLECTED), ("minor", ("raised",), State.TO_PASS_ON),
        ("major", ("lowered",), State.COLLECTED), ("minor", ("passed_on",), State.PASSED_ON),
        ("major", ("passed_on", "lowered", "raised"), State.PASSED_ON), ("major", ("closed", "note"), State.CLOSED),
        ("major", ("closed", "passed_on"), State.CLOSED), ("major", ("closed", "reopened"), State.TO_PASS_ON),
    ],
)  # fmt: skip
def test_how_far_steps_bring_it(importance: str, kinds: tuple[str, ...], state: State) -> None:
    told = [Told(kind, 9 if kind == "raised" else None, place) for place, kind in enumerate(kinds)]
    assert followed(importance, 5 if importance == "major" else None, told).state is state


def test_passing_on_twice_counts_from_the_first_time() -> None:
    now = followed("major", 5, [Told("passed_on", None, 3), Told("passed_on", None, 9)])
    assert now.passed_on_at == 3


def test_what_is_to_be_passed_on_stands_first_by_when_it_is_due(desk: Desk, time: Hand) -> None:
    minor = suggest(desk, importance="minor")
    time.forward(hours=1)
    first = suggest(desk)
    time.forward(hours=1)
    second, passed, closed = suggest(desk), suggest(desk), suggest(desk)
    pass_on(desk, passed, "Mairie")
    close(desk, closed)
    assert [one.id for one in open_suggestions(desk)] == [first, second, minor, passed]
    assert len(suggestions(desk)) == 5


def follow(desk: Desk, random: Random) -> object:
    known = suggestions(desk)
    act = random.choice((pass_on, raise_, lower, close, close, reopen))
    return known and act(desk, random.choice(known).id, "Mairie")


def test_open_ones_are_those_of_all_that_their_steps_leave_open(house: House) -> None:
    def write(desk: Desk, random: Random) -> object:
        return suggest(desk, importance=random.choice(("major", "minor")))

    for desk in work_apart(house, (write, follow, follow)):
        every = suggestions(desk)
        assert {one.state for one in every} == set(State)
        assert set(open_suggestions(desk)) == {one for one in every if one.is_open}
        assert [suggestion(desk, one.id) for one in every] == list(every)


def test_it_is_late_once_the_time_is_over_and_stays_so(desk: Desk, time: Hand) -> None:
    suggestion_id = suggest(desk)
    time.forward(days=3)
    assert not suggestion(desk, suggestion_id).is_late
    time.forward(minutes=1)
    found = suggestion(desk, suggestion_id)
    assert (found.is_late, found.is_overdue, found.days_open) == (True, True, 3)
    close(desk, suggestion_id, "impossible")
    time.forward(days=9)
    found = suggestion(desk, suggestion_id)
    assert (found.is_late, found.is_overdue, found.days_open) == (True, False, 3)


def test_what_is_closed_in_time_is_never_late(desk: Desk, time: Hand) -> None:
    suggestion_id = suggest(desk, importance="minor")
    raise_(desk, suggestion_id)
    close(desk, suggestion_id)
    time.forward(days=9)
    assert not suggestion(desk, suggestion_id).is_late


def test_one_that_has_not_arrived_says_so(desk: Desk) -> None:
    with pytest.raises(RuleError, match="not known here yet"):
        suggestion(desk, b"0" * 16)


def test_a_step_of_a_newer_program_changes_nothing() -> None:
    told = [Told("passed_on", None, 3), Told("voted", 7, 4)]
    assert followed("major", 5, told) == followed("major", 5, told[:1])


@pytest.mark.parametrize(("due_at", "state"), [(5, State.TO_PASS_ON), (None, State.COLLECTED)])
def test_a_weight_of_a_newer_program_is_major_where_something_is_due(due_at: int | None, state: State) -> None:
    assert followed("urgent", due_at, []).state is state
