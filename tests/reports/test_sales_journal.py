"""The journal of sales: every ticket once, by till and number."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.desk import Desk
from bitdesk.reports.sales_journal import sales_journal
from builders import House
from shops import Shop, Sold

JUNE, TODAY = date(2026, 6, 30), date(2026, 7, 22)


@pytest.fixture
def shop(desk: Desk) -> Shop:
    return Shop(desk)


def test_every_ticket_is_there_once_with_what_it_takes_back(desk: Desk, shop: Shop) -> None:
    a = shop.product("A", 1055)
    sale = shop.sell(TODAY, [Sold(a, 2, 1055)], parts=[("cash", 1000), ("cheque", 1110)])
    shop.refund(TODAY, sale, [Sold(a, 1, 1055)])
    shop.sell(TODAY, [Sold(a, 1, 1055)], training=True)
    shop.sell(JUNE, [Sold(a, 1, 1055)])
    one, two = sales_journal(desk, TODAY, TODAY)
    assert (one.till, one.number_text, one.quantity, one.total_cents, one.vat_cents, one.refunds) == (
        "PDM/Accueil", "2026-000001", 2, 2110, 110, "",
    )  # fmt: skip
    assert one.payments == (("cash", 1000), ("cheque", 1110))
    assert (two.number_text, two.quantity, two.total_cents, two.refunds) == ("2026-000002", -1, -1055, "2026-000001")


def test_one_office_has_its_own_journal(house: House) -> None:
    shop = Shop(house.head_office)
    a = shop.product("A", 100)
    shop.sell(TODAY, [Sold(a, 1, 100)], "COL")
    shop.sell(TODAY, [Sold(a, 2, 100)], "PDM")
    both = sales_journal(house.head_office, TODAY, TODAY)
    assert [entry.office_code for entry in both] == ["COL", "PDM"]
    assert [entry.quantity for entry in sales_journal(house.head_office, TODAY, TODAY, shop.office_id("PDM"))] == [2]


def test_a_branch_s_tickets_have_its_letter(desk: Desk, shop: Shop) -> None:
    a = shop.product("A", 100)
    shop.sell(TODAY, [Sold(a, 1, 100)])
    with desk.write() as session:
        session.connection().exec_driver_sql("UPDATE origin SET epoch = 1")
    assert [entry.number_text for entry in sales_journal(desk, TODAY, TODAY)] == ["2026-B-000001"]
