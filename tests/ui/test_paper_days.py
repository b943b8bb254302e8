"""Which days the paper grid shows, and how far it can be turned."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.reports.reference import OutreachChoice
from bitdesk.ui.paper_days import PaperDays, beginning

TODAY = date(2026, 7, 22)
FIRST = date(2019, 1, 2)


def event(starts_on: date, ends_on: date) -> OutreachChoice:
    return OutreachChoice(bytes(16), "Foire", starts_on, ends_on)


@pytest.mark.parametrize(
    ("place", "first", "last"),
    [
        (None, date(2026, 7, 20), date(2026, 7, 26)),
        (event(date(2026, 7, 18), date(2026, 7, 19)), date(2026, 7, 18), date(2026, 7, 19)),
        (event(date(2026, 7, 18), date(2026, 7, 24)), date(2026, 7, 18), date(2026, 7, 24)),
        (event(date(2026, 6, 1), date(2026, 7, 5)), date(2026, 6, 29), date(2026, 7, 5)),
        (event(date(2026, 6, 1), date(2026, 9, 30)), date(2026, 7, 20), date(2026, 7, 26)),
    ],
)
def test_the_days_to_begin_with(place: OutreachChoice | None, first: date, last: date) -> None:
    days = beginning(place, TODAY)
    assert (days.first, days.last, days.event) == (first, last, place)


def test_the_office_is_turned_from_the_first_day_counted_to_today() -> None:
    days = beginning(None, TODAY)
    assert not days.can_turn(1, FIRST, TODAY)
    weeks = 0
    while days.can_turn(-1, FIRST, TODAY):
        days, weeks = days.turned(-1), weeks + 1
    assert days.first <= FIRST <= days.last
    assert weeks == 394
    assert days.can_turn(1, FIRST, TODAY)


def test_a_long_event_is_turned_within_its_days_and_a_short_one_not_at_all() -> None:
    long = PaperDays(event(date(2026, 7, 8), date(2026, 7, 28)), date(2026, 7, 13))
    assert long.can_turn(-1, FIRST, TODAY)
    assert long.can_turn(1, FIRST, TODAY)
    assert not long.turned(-1).can_turn(-1, FIRST, TODAY)
    assert not long.turned(1).can_turn(1, FIRST, TODAY)
    short = beginning(event(date(2026, 7, 18), date(2026, 7, 19)), TODAY)
    assert not short.can_turn(-1, FIRST, TODAY)
    assert not short.can_turn(1, FIRST, TODAY)
