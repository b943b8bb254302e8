"""Best and slow sellers, and what remained to the shop."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.desk import Desk
from bitdesk.reports.sellers import Seller, Sellers, best, slow
from bitdesk.values import StockKind
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


def one(found: Sellers, code: str) -> Seller:
    return next(seller for seller in found.sellers if seller.code == code)


def test_the_best_sellers_come_first_with_their_shelf_and_supplier(head: Desk, shop: Shop) -> None:
    maps, ign = shop.category("maps"), shop.supplier("IGN")
    a = shop.product("A", 1250, category_id=maps, supplier_id=ign)
    b = shop.product("B", 800)
    shop.sell(JUNE, [Sold(a, 1, 1250), Sold(b, 3, 800)])
    shop.sell(JULY, [Sold(a, 2, 1250)], "COL")
    shop.sell(JULY, [Sold(b, 9, 800)], training=True)
    shop.sell(date(2025, 7, 1), [Sold(b, 9, 800)])
    found = best(head, FIRST, LAST)
    assert [(seller.code, seller.quantity, seller.total_cents) for seller in found.sellers] == [
        ("A", 3, 3750),
        ("B", 3, 2400),
    ]
    assert (found.sellers[0].category_fr, found.sellers[0].supplier) == ("maps (fr)", "Maison IGN")
    assert found.total_cents == 6150
    assert [seller.code for seller in best(head, FIRST, LAST, shop.office_id("COL")).sellers] == ["A"]


def test_refunds_are_subtracted_from_quantity_amount_and_cost(head: Desk, shop: Shop) -> None:
    a = shop.product("A", 1055, cost=600)
    sale = shop.sell(JUNE, [Sold(a, 3, 1055)])
    shop.refund(JULY, sale, [Sold(a, 1, 1055)])
    seller = best(head, FIRST, LAST).sellers[0]
    assert (seller.quantity, seller.total_cents, seller.cost_cents) == (2, 2110, 1200)
    assert (seller.net_cents, seller.margin_cents) == (2000, 800)


def test_a_margin_takes_the_purchase_price_of_the_day_of_the_sale(head: Desk, shop: Shop) -> None:
    a = shop.product("A", 1055, cost=600)
    shop.price(a, 1055, 700, "2026-07-01")
    sale = shop.sell(JUNE, [Sold(a, 1, 1055)])
    shop.sell(JULY, [Sold(a, 1, 1055)])
    assert best(head, FIRST, LAST).sellers[0].cost_cents == 1300
    shop.refund(JULY, sale, [Sold(a, 1, 1055)])
    assert best(head, FIRST, LAST).sellers[0].cost_cents == 700


def test_without_a_known_cost_there_is_no_margin(head: Desk, shop: Shop) -> None:
    a, b = shop.product("A", 1055, cost=600), shop.product("B", 1055)
    shop.price(b, 1055, 500, "2026-07-01")
    shop.sell(JUNE, [Sold(b, 1, 1055)])
    shop.sell(JULY, [Sold(b, 1, 1055), Sold(a, 1, 1055)])
    found = best(head, FIRST, LAST)
    assert (one(found, "B").margin_cents, one(found, "A").margin_cents) == (None, 400)
    assert (found.margin_cents, found.without_cost_cents) == (400, 2110)


def test_of_goods_on_consignment_the_commission_remains(head: Desk, shop: Shop) -> None:
    honey = shop.supplier("MIEL", consignment=True)
    shop.terms(honey, 3000)
    a = shop.product("A", 1000, supplier_id=honey, consignment=True)
    sale = shop.sell(JUNE, [Sold(a, 3, 1000, vat_bp=0)])
    seller = best(head, FIRST, LAST).sellers[0]
    assert (seller.consignment, seller.cost_cents, seller.margin_cents) == (True, 2100, 900)
    shop.refund(JULY, sale, [Sold(a, 1, 1000, vat_bp=0)])
    assert best(head, JULY, JULY).sellers[0].cost_cents == -700


def test_a_refund_s_cost_is_what_its_depositor_is_owed_less_since_the_sale(head: Desk, shop: Shop) -> None:
    honey = shop.supplier("MIEL", consignment=True)
    shop.terms(honey, 5000)
    a = shop.product("A", 3, supplier_id=honey, consignment=True)
    sale = shop.sell(JUNE, [Sold(a, 3, 3)])
    shop.refund(JUNE, sale, [Sold(a, 1, 3)])
    shop.refund(JULY, sale, [Sold(a, 1, 3)])
    costs = [best(head, *days).sellers[0].cost_cents for days in ((JUNE, JUNE), (JULY, JULY), (FIRST, LAST))]
    assert costs == [3, -2, 1], "each amount is rounded once: 9 cents owe 4, 6 owe 3, 3 owe 1"


def test_a_linked_quick_item_is_its_product_and_another_stands_by_itself(head: Desk, shop: Shop) -> None:
    a = shop.product("A", 1250)
    linked, other = shop.quick_item("Carte", 1250), shop.quick_item("Autre", 300)
    shop.link(linked, a)
    shop.sell(JULY, [Sold(linked, 1, 1250), Sold(a, 1, 1250), Sold(other, 1, 300)])
    assert [(seller.code, seller.label, seller.quantity) for seller in best(head, FIRST, LAST).sellers] == [
        ("A", "Article A", 2),
        ("", "Article divers", 1),
    ]


def test_slow_sellers_are_on_the_shelves_and_hardly_sell(head: Desk, shop: Shop) -> None:
    codes = ("never", "old", "little", "gone", "much")
    items = {code: shop.product(code, 100) for code in codes}
    for code in codes:
        if code != "gone":
            shop.move(items[code], 10, StockKind.RECEIPT, JUNE)
    shop.sell(date(2025, 6, 1), [Sold(items["old"], 1, 100)])
    shop.sell(JULY, [Sold(items["little"], 1, 100), Sold(items["much"], 5, 100), Sold(items["gone"], 1, 100)])
    found = slow(head, FIRST, LAST)
    assert [(seller.code, seller.quantity, seller.level, seller.last_on) for seller in found.sellers] == [
        ("never", 0, 10, None),
        ("old", 0, 10, date(2025, 6, 1)),
        ("little", 1, 10, JULY),
        ("much", 5, 10, JULY),
    ]


def test_slow_sellers_of_an_office_are_those_on_its_shelves(head: Desk, shop: Shop) -> None:
    a, b = shop.product("A", 100), shop.product("B", 100)
    shop.move(a, 5, StockKind.RECEIPT, JUNE, "COL")
    shop.move(b, 5, StockKind.RECEIPT, JUNE, "PDM")
    assert [seller.code for seller in slow(head, FIRST, LAST, shop.office_id("COL")).sellers] == ["A"]
