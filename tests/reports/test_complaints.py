from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports.complaints import State, complaints, open_complaints, state_of
from bitdesk.services import settings
from bitdesk.services.complaints import acknowledge, answer, close, note, reopen
from bitdesk.values import ComplaintStep
from builders import House
from moments import Hand
from offline import work_apart
from stockroom import synchronise
from visitors import complain, complaint, office

A, N, R, C, O = (step.value for step in ComplaintStep)  # noqa: E741


@pytest.mark.parametrize(
    ("kinds", "state"),
    [
        ((), State.RECEIVED), ((N,), State.RECEIVED), ((A,), State.ACKNOWLEDGED), ((A, R), State.ANSWERED),
        ((R, A), State.ANSWERED), ((A, C), State.CLOSED), ((C, R), State.CLOSED), ((C, A, N), State.CLOSED),
        ((C, C, O), State.REOPENED), ((R, C, O), State.REOPENED), ((C, O, R), State.ANSWERED), ((O,), State.RECEIVED),
        ((R, O), State.ANSWERED),
    ],
)  # fmt: skip
def test_how_far_steps_bring_it(kinds: tuple[str, ...], state: State) -> None:
    assert state_of(kinds) is state


@given(st.lists(st.sampled_from([A, N, R, C])))
def test_without_reopening_the_order_of_the_steps_does_not_matter(kinds: list[str]) -> None:
    assert state_of(kinds) is state_of(sorted(kinds)) is state_of(reversed(kinds))


def test_what_nobody_answered_is_late_the_day_after_tomorrow(desk: Desk, time: Hand) -> None:
    complaint_id = complain(desk)
    ages = []
    for _ in range(3):
        found = complaint(desk, complaint_id)
        ages.append((found.days_open, found.is_late))
        time.forward(days=1)
    assert ages == [(0, False), (1, False), (2, True)]
    answer(desk, complaint_id, "Bonjour")
    assert not complaint(desk, complaint_id).is_late


def test_the_days_are_the_organisation_s(house: House, desk: Desk, time: Hand) -> None:
    complaint_id = complain(desk)
    time.forward(days=2)
    settings.set_values(house.head_office, {"complaint_days": 2})
    synchronise(house)
    assert not complaint(desk, complaint_id).is_late


def test_a_closed_one_was_open_until_it_was_closed(desk: Desk, time: Hand) -> None:
    complaint_id = complain(desk)
    time.forward(days=4)
    close(desk, complaint_id)
    time.forward(days=30)
    found = complaint(desk, complaint_id)
    assert (found.days_open, found.is_late, found.is_open) == (4, False, False)
    reopen(desk, complaint_id)
    assert complaint(desk, complaint_id).days_open == 34


def test_a_clock_that_was_wrong_makes_no_negative_age(desk: Desk, time: Hand) -> None:
    complaint_id = complain(desk)
    time.forward(days=-400)
    close(desk, complaint_id)
    assert complaint(desk, complaint_id).days_open == 0


def test_open_ones_stand_oldest_first_and_closed_ones_in_the_register(desk: Desk, time: Hand) -> None:
    first, second = complain(desk), complain(desk)
    older = complain(desk, channel="form", received_on=date(2026, 7, 1))
    close(desk, second)
    assert [one.id for one in open_complaints(desk)] == [older, first]
    assert [one.id for one in complaints(desk)] == [older, first, second]
    july = complaints(desk, date(2026, 7, 2), date(2026, 7, 31))
    assert [one.id for one in july] == [first, second]


def follow(desk: Desk, random: Random) -> object:
    known = complaints(desk)
    act = random.choice((acknowledge, answer, note, close, close, reopen))
    return known and act(desk, random.choice(known).id, "Fait.")


def test_open_ones_are_those_of_all_that_their_steps_leave_open(house: House) -> None:
    for desk in work_apart(house, (lambda one, _: complain(one), follow, follow)):
        every = complaints(desk)
        assert {State.CLOSED, State.REOPENED} < {one.state for one in every}
        assert open_complaints(desk) == tuple(one for one in every if one.is_open)
        assert [complaint(desk, one.id) for one in every] == list(every)
        here = open_complaints(desk, office(desk, "COL"))
        assert here == tuple(one for one in complaints(desk, office_id=office(desk, "COL")) if one.is_open)


def test_an_office_sees_what_concerns_it_and_what_it_received(house: House, desk: Desk) -> None:
    about, here = complain(desk, office_id=office(desk, "COL")), complain(desk)
    synchronise(house)
    seen = complaints(house.head_office, office_id=office(desk, "COL"))
    assert [one.id for one in seen] == [about]
    assert [one.id for one in complaints(house.desks["COL"])] == [about]
    assert {one.id for one in complaints(desk, office_id=desk.office_id)} == {about, here}


def test_one_that_has_not_arrived_says_so(desk: Desk) -> None:
    with pytest.raises(RuleError, match="not known here yet"):
        complaint(desk, b"0" * 16)


def test_a_step_of_a_newer_program_changes_nothing() -> None:
    assert state_of((A, "escalated")) is State.ACKNOWLEDGED
    assert state_of(("escalated", C)) is State.CLOSED
