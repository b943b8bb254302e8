"""A look at a site is the proof of its week, also where there was nothing new."""

from __future__ import annotations

import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import reviews as report
from bitdesk.services import reviews
from builders import House
from evidence import rows
from moments import MOMENT, Hand
from stockroom import synchronise


@pytest.fixture
def site(house: House) -> bytes:
    site_id = reviews.add_site(house.head_office, "Google")
    synchronise(house)
    return site_id


def test_nothing_new_is_a_proof_for_everybody(house: House, desk: Desk, site: bytes) -> None:
    reviews.check(desk, site)
    synchronise(house)
    for each in (desk, house.desks["COL"], house.head_office):
        (watched,) = report.watched(each)
        assert watched.last_look is not None
        assert (watched.is_due, watched.last_look.by, watched.last_look.found) == (False, "Le Pont de Montvert", 0)


@pytest.mark.parametrize("found", [-1, 1000])
def test_nobody_finds_so_many(desk: Desk, site: bytes, found: int) -> None:
    with pytest.raises(RuleError, match="0 to 999"):
        reviews.check(desk, site, found)


def test_a_site_that_is_not_looked_at_is_refused(house: House, desk: Desk, site: bytes) -> None:
    with pytest.raises(RuleError, match="not known here"):
        reviews.check(desk, ids.new())
    reviews.retire(house.head_office, site)
    synchronise(house)
    with pytest.raises(RuleError, match="“Google” is not looked at any more"):
        reviews.check(desk, site)


def test_a_look_is_taken_back_on_the_same_day_at_the_same_desk(
    house: House, desk: Desk, site: bytes, time: Hand
) -> None:
    check = reviews.check(desk, site)
    synchronise(house)
    with pytest.raises(RuleError, match="Only what was recorded here today"):
        reviews.withdraw_check(house.desks["COL"], check)
    reviews.withdraw_check(desk, check)
    assert report.watched(desk)[0].is_due
    later = reviews.check(desk, site)
    time.forward(days=1)
    with pytest.raises(RuleError, match="Only what was recorded here today"):
        reviews.withdraw_check(desk, later)


def test_reviews_that_a_look_announced_are_not_found_twice(desk: Desk, site: bytes) -> None:
    def found() -> list[int]:
        return [count for (count,) in rows(desk, "SELECT found FROM review_check ORDER BY id")]

    reviews.check(desk, site, 2)
    for expected in (2, 2, 3):
        reviews.record(desk, site, published_on=MOMENT.date(), rating_tenths=40)
        assert found() == [expected]
    reviews.check(desk, site)
    reviews.record(desk, site, published_on=MOMENT.date(), rating_tenths=40)
    assert found() == [3, 1]
