"""The months of a year by office."""

from __future__ import annotations

from datetime import date

from bitdesk.reports.sales_months import OfficeMonths, sales_months
from builders import House
from shops import Shop, Sold


def test_each_office_has_its_twelve_months_without_refunds_and_training(house: House) -> None:
    shop = Shop(house.head_office)
    a = shop.product("A", 100)
    sale = shop.sell(date(2026, 1, 31), [Sold(a, 3, 100)], "COL")
    shop.refund(date(2026, 2, 1), sale, [Sold(a, 1, 100)], "COL")
    shop.sell(date(2026, 12, 31), [Sold(a, 5, 100)])
    shop.sell(date(2026, 12, 31), [Sold(a, 9, 100)], training=True)
    shop.sell(date(2025, 12, 31), [Sold(a, 9, 100)])
    pont = OfficeMonths("PDM", "Le Pont de Montvert", (0,) * 11 + (500,))
    collet = OfficeMonths("COL", "Le Collet-de-Dèze", (300, -100) + (0,) * 10)
    assert sales_months(house.head_office, 2026) == (pont, collet)
    assert sales_months(house.head_office, 2026, shop.office_id("COL")) == (collet,)
    assert sales_months(house.head_office, 2024) == ()
