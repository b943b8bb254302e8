"""Turnover by everything it is counted by, out of real tickets."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk.desk import Desk
from bitdesk.models import Office
from bitdesk.reports import sales as report
from bitdesk.reports.sales import By, SalesTable, sales
from builders import House
from shops import Shop, Sold

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
JUNE, JULY = date(2026, 6, 30), date(2026, 7, 22)


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


@pytest.fixture
def shop(head: Desk) -> Shop:
    return Shop(head)


def found(table: SalesTable) -> dict[str, int]:
    return {line.key: line.total_cents for line in table.lines if line.tickets or line.total_cents}


def small_season(shop: Shop) -> None:
    """Two categories, two suppliers, two offices, two months, three methods, one refund, one training ticket."""
    maps, food = shop.category("maps", 1), shop.category("food", 0)
    ign, honey = shop.supplier("IGN"), shop.supplier("MIEL", consignment=True)
    a = shop.product("A", 1250, category_id=maps, supplier_id=ign)
    b = shop.product("B", 800, category_id=food, supplier_id=honey, consignment=True)
    shop.sell(JUNE, [Sold(a, 2, 1250)], "COL", method="card")
    first = shop.sell(JULY, [Sold(a, 1, 1250), Sold(b, 3, 800, 2000, 100)], parts=[("cash", 3000), ("cheque", 550)])
    shop.refund(JULY, first, [Sold(a, 1, 1250)])
    shop.sell(JULY, [Sold(b, 50, 800)], training=True)
    shop.sell(date(2025, 12, 31), [Sold(a, 9, 1250)])


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (By.OFFICE, {"PDM": 2300, "COL": 2500}),
        (By.DAY, {"2026-06-30": 2500, "2026-07-22": 2300}),
        (By.MONTH, {"2026-06": 2500, "2026-07": 2300}),
        (By.YEAR, {"2026": 4800}),
        (By.CATEGORY, {"food": 2300, "maps": 2500}),
        (By.SUPPLIER, {"IGN": 2500, "MIEL": 2300}),
        (By.METHOD, {"cash": 1750, "card": 2500, "cheque": 550}),
        (By.VAT, {"550": 2500, "2000": 2300}),
    ],
)
def test_turnover_is_counted_without_refunds_and_training(
    head: Desk, shop: Shop, by: By, expected: dict[str, int]
) -> None:
    small_season(shop)
    table = sales(head, FIRST, LAST, by)
    assert found(table) == expected
    assert (table.total_cents, table.refunds_cents, table.tickets, table.refunds) == (4800, -1250, 2, 1)
    assert sum(line.total_cents for line in table.lines) == table.total_cents


def test_vat_and_quantity_are_those_of_the_lines(head: Desk, shop: Shop) -> None:
    small_season(shop)
    table = sales(head, FIRST, LAST, By.VAT)
    assert [(line.key, line.quantity, line.vat_cents, line.net_cents) for line in table.lines] == [
        ("550", 2, 130, 2370),
        ("2000", 3, 383, 1917),
    ]
    assert (table.quantity, table.vat_cents, table.net_cents) == (5, 513, 4287)
    by_day = sales(head, FIRST, LAST, By.DAY)
    assert [(line.quantity, line.vat_cents) for line in by_day.lines] == [(2, 130), (3, 383)]
    assert all(line.vat_cents is None for line in sales(head, FIRST, LAST, By.METHOD).lines)


def test_an_average_basket_is_what_was_sold_before_refunds(head: Desk, shop: Shop) -> None:
    small_season(shop)
    assert sales(head, FIRST, LAST).average_cents == (2500 + 3550) // 2
    assert sales(head, LAST, LAST).average_cents is None


def test_a_ticket_counts_once_in_a_line_whatever_its_lines(head: Desk, shop: Shop) -> None:
    a, b = shop.product("A", 100), shop.product("B", 100)
    shop.sell(JULY, [Sold(a, 1, 100), Sold(b, 1, 100), Sold(a, 1, 100)], parts=[("cash", 100), ("cash", 200)])
    for by in By:
        lines = [line for line in sales(head, JULY, JULY, by).lines if line.total_cents]
        assert [line.tickets for line in lines] == [1], by


def test_one_office_has_its_own_turnover(head: Desk, shop: Shop) -> None:
    small_season(shop)
    table = sales(head, FIRST, LAST, By.OFFICE, shop.office_id("COL"))
    assert [(line.key, line.total_cents) for line in table.lines] == [("COL", 2500)]
    assert table.total_cents == 2500


def test_offices_and_months_that_sold_nothing_stand_in_their_place(head: Desk, shop: Shop) -> None:
    small_season(shop)
    assert [line.key for line in sales(head, FIRST, LAST).lines] == ["PDM", "COL", "VIA"]
    assert [line.key for line in sales(head, date(2025, 11, 15), date(2026, 1, 1), By.MONTH).lines] == [
        "2025-11", "2025-12", "2026-01",
    ]  # fmt: skip


def test_a_retired_office_stays_where_it_sold(head: Desk, shop: Shop) -> None:
    small_season(shop)
    with head.write() as session:
        for office in session.query(Office).where(Office.code.in_(["COL", "VIA"])):
            office.retired_on = "2026-12-01"
    assert [line.key for line in sales(head, FIRST, LAST).lines] == ["PDM", "COL"]


def test_a_linked_quick_item_counts_as_its_product(head: Desk, shop: Shop) -> None:
    maps = shop.category("maps")
    product = shop.product("A", 1250, category_id=maps, supplier_id=shop.supplier("IGN"))
    other = shop.product("B", 1250, category_id=shop.category("food", 1))
    item = shop.quick_item("Carte", 1250)
    shop.sell(JULY, [Sold(item, 1, 1250), Sold(product, 1, 1250)])
    assert found(sales(head, JULY, JULY, By.CATEGORY)) == {"maps": 1250, "": 1250}
    shop.link(item, other, 1)
    shop.link(item, product, 2)
    table = sales(head, JULY, JULY, By.CATEGORY)
    assert [(line.key, line.tickets, line.total_cents) for line in table.lines] == [("maps", 1, 2500)]
    assert found(sales(head, JULY, JULY, By.SUPPLIER)) == {"IGN": 2500}
    shop.link(item, None, 3)
    shop.link(item, other, 4)
    assert found(sales(head, JULY, JULY, By.CATEGORY)) == {"maps": 1250, "food": 1250}


def test_what_has_not_arrived_has_a_line_of_its_own(head: Desk, shop: Shop) -> None:
    product = shop.product("A", 1250, category_id=b"\x12\x34\x56\x78" * 4)
    shop.sell(JULY, [Sold(product, 1, 1250)])
    assert found(sales(head, JULY, JULY, By.CATEGORY)) == {"?12345678": 1250}


def test_years_are_those_between_the_first_ticket_and_the_last(head: Desk, shop: Shop) -> None:
    assert report.years(head) == ()
    small_season(shop)
    product = shop.product("C", 1)
    shop.sell(date(2031, 1, 1), [Sold(product, 1, 1)], training=True)
    assert report.years(head) == (2026, 2025)


Ticket = tuple[date, str, list[tuple[int, int, int]], bool]

days = st.dates(date(2025, 11, 1), date(2026, 3, 31))
tickets = st.tuples(
    days,
    st.sampled_from(["PDM", "COL"]),
    st.lists(st.tuples(st.integers(0, 2), st.integers(1, 9), st.integers(0, 100_000)), min_size=1, max_size=4),
    st.booleans(),
)


@given(st.lists(tickets, max_size=6), days, days)
def test_every_way_of_counting_comes_to_the_same_total(house: House, sold: list[Ticket], one: date, two: date) -> None:
    shop = Shop(house.head_office, {0: 10_000, 1: 10_000})
    products = [shop.product(f"P{n}", 1, category_id=shop.category(f"c{n}")) for n in range(3)]
    before = sales(house.head_office, min(one, two), max(one, two)).total_cents
    expected = 0
    for day, office, lines, training in sold:
        rows = [Sold(products[which], quantity, unit) for which, quantity, unit in lines]
        shop.sell(day, rows, office, training=training)
        if not training and min(one, two) <= day <= max(one, two):
            expected += sum(row.total_cents for row in rows)
    for by in By:
        table = sales(house.head_office, min(one, two), max(one, two), by)
        assert table.total_cents - before == expected
        assert sum(line.total_cents for line in table.lines) == table.total_cents
