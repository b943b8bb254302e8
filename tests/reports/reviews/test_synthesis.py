"""A year of reviews: means out of five whatever a site rates out of, decisions, weeks."""

from __future__ import annotations

from datetime import date

import pytest
from gathered import BOOKING, GOOGLE, furnish

from bitdesk.desk import Desk
from bitdesk.reports import reviews as report
from bitdesk.services import reviews
from builders import House
from moments import Hand


@pytest.fixture
def sites(house: House, desk: Desk) -> dict[str, bytes]:
    made = furnish(house, date(2026, 7, 13))
    first = reviews.record(desk, made[GOOGLE], published_on=date(2026, 5, 2), rating_tenths=40)
    reviews.record(desk, made[GOOGLE], published_on=date(2026, 5, 9), rating_tenths=50)
    second = reviews.record(desk, made[BOOKING], published_on=date(2026, 6, 3), rating_tenths=60)
    reviews.record(desk, made[BOOKING], published_on=date(2025, 6, 3), rating_tenths=10)
    reviews.record(desk, made[BOOKING], published_on=date(2026, 6, 4), text="Sans note")
    reviews.answer(desk, first, "Merci")
    reviews.leave(desk, second, "Rien à dire")
    return made


def test_each_site_and_all_of_them(desk: Desk, sites: dict[str, bytes]) -> None:
    found = report.synthesis(desk, 2026)
    assert [(each.name, each.reviews, each.rated, each.mean) for each in found.sites] == [
        (GOOGLE, 2, 2, 4.5), (BOOKING, 2, 1, 3.0),
    ]  # fmt: skip
    total = found.total
    assert (total.reviews, total.mean, total.answered, total.left, total.undecided) == (4, 4.0, 1, 1, 2)
    assert (total.weeks, total.missed) == (4, 2)


def test_the_months_have_their_means(desk: Desk, sites: dict[str, bytes]) -> None:
    months = report.synthesis(desk, 2026).months
    assert (months[4], months[5], months[6]) == (4.5, 3.0, None)


def test_a_year_without_anything_is_empty(desk: Desk, sites: dict[str, bytes]) -> None:
    found = report.synthesis(desk, 2024)
    assert (found.sites, found.total.reviews, found.total.mean) == ((), 0, None)


def test_the_years_begin_with_the_first_site_or_review(desk: Desk, sites: dict[str, bytes], time: Hand) -> None:
    assert report.years(desk) == (2026, 2025)
    time.forward(days=365)
    assert report.years(desk)[0] == 2027


def test_without_anything_there_is_this_year(desk: Desk) -> None:
    assert report.years(desk) == (2026,)
