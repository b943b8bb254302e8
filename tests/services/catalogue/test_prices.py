"""Prices and VAT rates: each has a first day, and none is changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from services.catalogue.conftest import Shop

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import catalogue
from evidence import rows, tables

PRICES = "SELECT from_on, price_cents, publisher_cents, cost_cents FROM product_price WHERE product_id = ? ORDER BY id"


def test_a_new_price_follows_and_the_old_one_stays(head: Desk, shop: Shop) -> None:
    catalogue.set_price(head, shop.mug, 1300, cost_cents=700, from_on=date(2026, 8, 1))
    catalogue.set_price(head, shop.mug, 1250)
    assert rows(head, PRICES, shop.mug) == [
        ("2019-01-01", 1200, None, None),
        ("2026-08-01", 1300, None, 700),
        ("2026-07-22", 1250, None, 700),
    ]


def test_a_book_s_publisher_s_price_follows_unless_it_is_said(head: Desk, shop: Shop) -> None:
    catalogue.set_price(head, shop.book, 1600)
    catalogue.set_price(head, shop.book, 1520, publisher_cents=1600)
    assert rows(head, PRICES, shop.book)[1:] == [("2026-07-22", 1600, 1600, 900), ("2026-07-22", 1520, 1600, 900)]


def test_what_is_no_book_has_no_publisher_s_price(head: Desk, shop: Shop) -> None:
    catalogue.set_price(head, shop.mug, 600, publisher_cents=1200)
    assert rows(head, PRICES, shop.mug)[-1] == ("2026-07-22", 600, None, None)


@pytest.mark.parametrize(
    ("price", "publisher", "is_allowed"),
    [
        (950, 1000, True),
        (949, 1000, False),
        (1000, 1000, True),
        (1001, 1000, False),
        (949, 999, False),
        (950, 999, True),
    ],
)
def test_a_book_costs_95_to_100_percent(head: Desk, shop: Shop, price: int, publisher: int, is_allowed: bool) -> None:
    before = tables(head)
    if is_allowed:
        catalogue.set_price(head, shop.book, price, publisher_cents=publisher)
        return
    with pytest.raises(
        RuleError, match=r"“Le sentier” is a book: it is sold at its publisher's price \(.*\), less 5 %"
    ):
        catalogue.set_price(head, shop.book, price, publisher_cents=publisher)
    assert tables(head) == before


@pytest.mark.parametrize("price", [-1, 10**12])
def test_nothing_costs_that(head: Desk, shop: Shop, price: int) -> None:
    with pytest.raises(RuleError, match="A price lies between"):
        catalogue.set_price(head, shop.mug, price)


def test_a_vat_rate_has_a_first_day(head: Desk) -> None:
    catalogue.set_vat_rate(head, "standard", 2100, date(2027, 1, 1))
    catalogue.set_vat_rate(head, "own", 850)
    assert rows(head, "SELECT code, from_on, vat_bp FROM vat_rate ORDER BY id") == [
        ("standard", "2027-01-01", 2100),
        ("own", "2026-07-22", 850),
    ]
    catalogue.add_product(head, "Autre", vat_code="own")


@pytest.mark.parametrize(("code", "rate", "words"), [("own", 10_001, "0 and 100"), ("", 500, "is empty")])
def test_a_rate_that_cannot_be_is_refused(head: Desk, code: str, rate: int, words: str) -> None:
    with pytest.raises(RuleError, match=words):
        catalogue.set_vat_rate(head, code, rate)
    assert rows(head, "SELECT * FROM vat_rate") == []


@pytest.mark.parametrize("first", [date(1, 1, 1), date(26, 3, 1), date(1899, 12, 31), date(2200, 1, 1)])
def test_a_year_that_nobody_means_is_refused(head: Desk, shop: Shop, first: date) -> None:
    before = tables(head)
    acts: tuple[Callable[[], object], ...] = (
        lambda: catalogue.set_price(head, shop.mug, 1300, from_on=first),
        lambda: catalogue.set_vat_rate(head, "own", 850, first),
        lambda: catalogue.set_terms(head, shop.potter, 2500, first),
        lambda: catalogue.add_product(head, "Bol", price_cents=1500, from_on=first),
        lambda: catalogue.add_supplier(head, "new", "Nouvelle", consignment=True, from_on=first),
    )
    for act in acts:
        with pytest.raises(RuleError, match=f"^{first} is no day to decide anything from"):
            act()
    assert tables(head) == before
