"""The share of those who came that bought something."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.checks import Part
from bitdesk.desk import Desk
from bitdesk.reports.buyers import Buyers, buyers
from bitdesk.services import counting, visits
from builders import House
from moments import Hand
from shops import Shop, Sold

TODAY = date(2026, 7, 22)


@pytest.fixture
def shop(desk: Desk) -> Shop:
    return Shop(desk)


def test_a_party_that_a_ticket_names_has_bought(desk: Desk, shop: Shop) -> None:
    card = shop.product("A", 100)
    came = [counting.record(desk, 2) for _ in range(4)]
    for visit_id in (came[0].id, came[1].id, came[1].id):
        shop.sell(TODAY, [Sold(card, 1, 100)], visit_id=visit_id)
    shop.sell(TODAY, [Sold(card, 1, 100)])
    found = buyers(desk, TODAY, TODAY)
    assert found == Buyers(parties=4, linked=2, tickets=4)
    assert found.linked_share == 0.5


def test_a_coach_is_one_party_whichever_of_its_visits_is_named(desk: Desk, shop: Shop) -> None:
    card = shop.product("A", 100)
    coach = counting.record_group(desk, [Part(20, "BE"), Part(20, "NL")])
    assert coach.group_id is not None
    counting.record(desk, 1)
    shop.sell(TODAY, [Sold(card, 1, 100)], visit_id=coach.id)
    assert buyers(desk, TODAY, TODAY) == Buyers(parties=2, linked=1, tickets=1)


def test_training_refunds_and_voided_visits_are_nobody_who_bought(desk: Desk, shop: Shop) -> None:
    card = shop.product("A", 100)
    kept, void = counting.record(desk, 1), counting.record(desk, 1)
    shop.sell(TODAY, [Sold(card, 1, 100)], visit_id=kept.id, training=True)
    sale = shop.sell(TODAY, [Sold(card, 1, 100)], visit_id=void.id)
    shop.refund(TODAY, sale, [Sold(card, 1, 100)])
    visits.void(desk, void.id)
    assert buyers(desk, TODAY, TODAY) == Buyers(parties=1, linked=0, tickets=1)


def test_days_and_offices_are_counted_apart(house: House, time: Hand) -> None:
    shop = Shop(house.head_office)
    card = shop.product("A", 100)
    counting.record(house.desks["PDM"], 1)
    time.forward(days=1)
    counting.record(house.desks["PDM"], 1)
    shop.sell(TODAY, [Sold(card, 1, 100)], "COL")
    desk = house.desks["PDM"]
    assert buyers(desk, TODAY, TODAY).parties == 1
    assert buyers(house.head_office, TODAY, TODAY, shop.office_id("COL")).tickets == 1
    assert buyers(house.head_office, TODAY, TODAY, shop.office_id("PDM")).tickets == 0


def test_where_nobody_came_there_is_no_share(desk: Desk) -> None:
    found = buyers(desk, TODAY, TODAY)
    assert found.linked_share is None
