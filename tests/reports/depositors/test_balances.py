"""What depositors are owed and were paid, over all offices and all time."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.errors import RuleError
from bitdesk.reports.depositors import Depositor, depositor, depositors, payouts
from bitdesk.services.depositors import record_payout, take_back_payout
from bitdesk.values import PaymentMethod
from builders import House
from shops import Shop, Sold

JUNE, TODAY = date(2026, 6, 30), date(2026, 7, 22)


@pytest.fixture
def shop(house: House) -> Shop:
    return Shop(house.head_office)


def potter(shop: Shop, commission_bp: int | None = 3000, cost: int | None = None) -> tuple[bytes, bytes]:
    """Add a depositor and a product of theirs."""
    supplier_id = shop.supplier("POT", consignment=True)
    shop.terms(supplier_id, commission_bp)
    return supplier_id, shop.product("BOL", 1500, cost=cost, supplier_id=supplier_id, consignment=True)


def the_one(shop: Shop, until: date = TODAY) -> Depositor:
    return depositor(shop.desk, "pot", until)


def test_every_office_s_sales_are_owed_less_the_commission(shop: Shop) -> None:
    _, bowl = potter(shop)
    shop.sell(JUNE, [Sold(bowl, 2, 1500)], "COL")
    shop.sell(TODAY, [Sold(bowl, 1, 1500, discount_cents=100)])
    shop.sell(TODAY, [Sold(bowl, 5, 1500)], training=True)
    found = the_one(shop)
    assert (found.sold_cents, found.owed_cents, found.balance_cents) == (4400, 3080, 3080)
    assert found.commission_bp == 3000
    assert the_one(shop, JUNE).owed_cents == 2100


def test_a_deposit_price_is_owed_whatever_was_paid(shop: Shop) -> None:
    _, bowl = potter(shop, None, 900)
    shop.sell(TODAY, [Sold(bowl, 2, 1500, discount_cents=300)])
    assert the_one(shop).owed_cents == 1800


def test_sales_at_no_settled_amount_are_counted_apart(shop: Shop) -> None:
    _, bowl = potter(shop, None)
    shop.sell(TODAY, [Sold(bowl, 2, 1500)])
    assert (the_one(shop).owed_cents, the_one(shop).unpriced) == (0, 2)


def test_payouts_and_those_taken_back_are_in_the_balance(shop: Shop) -> None:
    supplier_id, bowl = potter(shop)
    shop.sell(JUNE, [Sold(bowl, 2, 1500)])
    first = record_payout(shop.desk, supplier_id, 1000, PaymentMethod.CHEQUE, reference=" 0815 ")
    record_payout(shop.desk, supplier_id, 1100, PaymentMethod.TRANSFER)
    assert the_one(shop).balance_cents == 0
    take_back_payout(shop.desk, first, "wrong depositor")
    assert the_one(shop).balance_cents == 1000
    rows = payouts(shop.desk, supplier_id)
    assert [(row.amount_cents, row.is_taken_back, row.is_opposite) for row in rows] == [
        (-1000, False, True),
        (1100, False, False),
        (1000, True, False),
    ]
    assert rows[-1].reference == "0815"


def test_those_who_deposit_and_those_whose_goods_were_sold_are_listed(shop: Shop) -> None:
    potter(shop)
    shop.supplier("IGN")
    bee = shop.supplier("MIEL")
    shop.sell(TODAY, [Sold(shop.product("POT2", 500, supplier_id=bee, consignment=True), 1, 500)])
    assert [found.code for found in depositors(shop.desk, TODAY)] == ["MIEL", "POT"]


def test_what_was_bought_of_a_depositor_is_owed_nothing(shop: Shop) -> None:
    supplier_id, bowl = potter(shop)
    shop.sell(TODAY, [Sold(bowl, 1, 1500), Sold(shop.product("BUY", 700, supplier_id=supplier_id), 3, 700)])
    assert (the_one(shop).sold_cents, the_one(shop).owed_cents) == (1500, 1050)


def test_an_unknown_depositor_is_refused_with_those_there_are(shop: Shop) -> None:
    potter(shop)
    with pytest.raises(RuleError, match="“X” is no depositor"):
        depositor(shop.desk, "X", TODAY)


def test_a_linked_quick_item_of_a_depositor_is_owed(shop: Shop) -> None:
    _, bowl = potter(shop)
    item = shop.quick_item("Bol bleu", 1500)
    shop.sell(TODAY, [Sold(item, 1, 1500)])
    assert the_one(shop).owed_cents == 0
    shop.link(item, bowl)
    assert the_one(shop).owed_cents == 1050


def test_a_refund_takes_back_what_was_owed(shop: Shop) -> None:
    supplier_id, bowl = potter(shop, 3333)
    sale = shop.sell(JUNE, [Sold(bowl, 3, 999)])
    owed = the_one(shop).owed_cents
    shop.terms(supplier_id, 9000, "2026-07-01")
    for _ in range(3):
        shop.refund(TODAY, sale, [Sold(bowl, 1, 999)])
    assert owed == 2997 - 999
    assert the_one(shop).owed_cents == 0
