"""Opening periods: their union, their length, and what is planned."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bitdesk.models import OpeningHours
from bitdesk.reports.periods import minutes, planned, union, whole_hours

periods = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda found: (found[0], found[0] + found[1])), max_size=5
)


@given(st.lists(periods, max_size=4))
def test_the_union_has_every_minute_of_any_desk_once(several: list[list[tuple[int, int]]]) -> None:
    found = union(several)
    expected = {minute for one in several for start, end in one for minute in range(start, end)}
    assert {minute for start, end in found for minute in range(start, end)} == expected
    assert minutes(found) == len(expected)
    assert all(before[1] < after[0] for before, after in pairwise(found))


def test_the_union_of_nothing() -> None:
    assert union([]) == union([[], []]) == ()
    assert minutes([]) == 0


def test_periods_that_touch_are_one() -> None:
    assert union([[(570, 750)], [[750, 800]]]) == ((570, 800),)


@given(st.lists(st.tuples(st.integers(0, 1439), st.integers(1, 300)), max_size=4))
def test_the_hours_of_periods_are_those_of_their_minutes(said: list[tuple[int, int]]) -> None:
    periods = union([[(start, min(start + length, 1440))] for start, length in said])
    opened = {minute for start, end in periods for minute in range(start, end)}
    assert set(whole_hours(periods)) == {minute // 60 for minute in opened}


def test_half_an_hour_touches_its_hour() -> None:
    assert whole_hours(((570, 750), (840, 1020))) == (9, 10, 11, 12, 14, 15, 16)


def hours(first: str, last: str, weekday: int, *several: tuple[int, int]) -> OpeningHours:
    return OpeningHours(starts_on=first, ends_on=last, weekday=weekday, periods=[list(period) for period in several])


def test_what_is_planned_for_a_day() -> None:
    plan = [
        hours("2026-07-01", "2026-08-31", 2, (570, 750), (840, 1020)),
        hours("2026-08-01", "2026-08-31", 2, (740, 800)),
        hours("2026-07-01", "2026-08-31", 3, (600, 660)),
    ]
    assert planned(plan, date(2026, 7, 1)) == ((570, 750), (840, 1020))
    assert planned(plan, date(2026, 8, 26)) == ((570, 800), (840, 1020))
    assert planned(plan, date(2026, 7, 2)) == ((600, 660),)
    assert planned(plan, date(2026, 9, 2)) == planned(plan, date(2026, 6, 24)) == planned([], date(2026, 7, 1)) == ()
