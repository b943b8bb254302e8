"""The days that a year, a month and an office stand for."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.reports.reference import OfficeChoice
from bitdesk.ui.pages.shop.asked import Asked, period, read
from builders import House
from moments import Hand


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        (Asked(2024), date(2024, 1, 1), date(2024, 12, 31)),
        (Asked(2024, 2), date(2024, 2, 1), date(2024, 2, 29)),
        (Asked(2025, 12), date(2025, 12, 1), date(2025, 12, 31)),
        (Asked(), date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_period_is_a_whole_year_or_month(asked: Asked, first: date, last: date, time: Hand) -> None:
    del time
    assert period(asked)[:4] == (first, last, None, None)


def test_every_year_is_from_the_first_to_the_last_whatever_is_chosen() -> None:
    found = period(Asked(2024, 2, every_year=True), (2026, 2025, 2024, 2023))
    assert (found.first, found.last, found.year) == (date(2023, 1, 1), date(2026, 12, 31), 2024)


def test_an_office_is_asked_for_by_its_id() -> None:
    assert period(Asked(2024, 0, OfficeChoice(b"o", "PDM", "Le Pont")))[2:4] == (b"o", "PDM")


def test_a_year_without_a_sale_gives_way_to_one_that_there_is(house: House) -> None:
    found = read(house.head_office, Asked(1999, 3), lambda _desk, days: days)
    assert (found.years, found.asked, found.total_cents) == ((2026,), Asked(2026, 3), 0)
    assert found.found.first == date(2026, 3, 1)
    assert [office.code for office in found.offices] == ["PDM", "COL", "VIA"]
    assert read(house.desks["PDM"], Asked(), lambda _desk, _days: None).offices == ()
