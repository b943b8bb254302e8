"""What is said of a day follows from what is known of it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bitdesk.desk import Desk
from bitdesk.reports.day_end import DayEnd, day_end
from bitdesk.services import counting, days
from bitdesk.ui import day_words

ON = date(2026, 7, 22)


def of(desk: Desk) -> DayEnd:
    return day_end(desk, ON)


@pytest.mark.parametrize(
    ("periods", "zero", "said"),
    [
        (((570, 750),), False, "Confirmed: 09:30–12:30"),
        (((570, 750),), True, "Confirmed: 09:30–12:30 · Zero confirmed: nobody came."),
    ],
)
def test_the_opening_is_told_as_it_was_confirmed(desk: Desk, qapp: Any, periods: Any, zero: bool, said: str) -> None:
    assert day_words.opening(of(desk)).startswith("Not confirmed yet. Planned: 09:30–12:30")
    days.confirm(desk, ON, periods, zero=zero)
    assert day_words.opening(of(desk)) == said


def test_a_closed_day_is_told(desk: Desk, qapp: Any) -> None:
    days.close(desk, ON)
    assert day_words.opening(of(desk)) == "Confirmed: the office was closed."


def test_hours_of_which_nothing_is_known_are_named(desk: Desk, qapp: Any) -> None:
    counting.record(desk, 2)
    said = day_words.recorded(of(desk))
    assert said.startswith("1 visit")
    assert "Nothing is known of 9:00" in said
