"""Reviews are listed latest first, those to decide about oldest first; a period and an office narrow them down."""

from __future__ import annotations

from datetime import date

import pytest
from gathered import GOOGLE, furnish

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import reviews as report
from bitdesk.services import reviews
from builders import House
from evidence import change
from stockroom import office


@pytest.fixture
def noted(house: House, desk: Desk) -> list[bytes]:
    site = furnish(house, date(2026, 7, 1))[GOOGLE]
    col = office(desk, "COL")
    days = (date(2026, 5, 3), date(2026, 7, 1), date(2026, 6, 2))
    return [
        reviews.record(desk, site, published_on=day, rating_tenths=30, office_id=col if at else None)
        for at, day in enumerate(days)
    ]


def test_the_latest_come_first(desk: Desk, noted: list[bytes]) -> None:
    assert [each.id for each in report.reviews(desk)] == [noted[1], noted[2], noted[0]]
    assert [each.id for each in report.undecided(desk)] == [noted[0], noted[2], noted[1]]


def test_a_period_and_an_office_narrow_them_down(desk: Desk, noted: list[bytes]) -> None:
    assert [each.id for each in report.reviews(desk, date(2026, 6, 1), date(2026, 6, 30))] == [noted[2]]
    found = report.reviews(desk, office_id=office(desk, "COL"))
    assert [(each.id, each.office) for each in found] == [
        (noted[1], "Le Collet-de-Dèze"), (noted[2], "Le Collet-de-Dèze"),
    ]  # fmt: skip


def test_one_that_is_not_known_is_refused(desk: Desk, noted: list[bytes]) -> None:
    with pytest.raises(RuleError, match="not known here"):
        report.review(desk, ids.new())


def test_the_words_of_a_newer_program_take_no_review_away(desk: Desk, noted: list[bytes]) -> None:
    reviews.answer(desk, noted[0], "Merci")
    reviews.answer(desk, noted[1], "Merci")
    reviews.leave(desk, noted[1], "Insulte")
    change(desk, "UPDATE review SET sentiment = 'mixed'")
    change(desk, "UPDATE review_event SET kind = 'flagged' WHERE kind = 'no_answer'")
    assert {each.sentiment for each in report.reviews(desk)} == {None}
    assert report.review(desk, noted[1]).state is report.State.ANSWERED
    assert [each.id for each in report.undecided(desk)] == [noted[2]]


@pytest.mark.parametrize(("tenths", "best"), [(30, 0), (-1, 5), (51, 5), (30, -5), (0, 0)])
def test_a_rating_that_cannot_be_is_none(desk: Desk, noted: list[bytes], tenths: int, best: int) -> None:
    change(desk, f"UPDATE review SET rating_tenths = {tenths}, rating_of = {best}")
    assert {each.rating_tenths for each in report.reviews(desk)} == {None}
    assert [site.mean for site in report.synthesis(desk, 2026).sites if site.reviews] == [None]
