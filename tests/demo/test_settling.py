"""What the head office settled in July: quick items that got their product, and a depositor who was paid."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from bitdesk.demo import assortment
from bitdesk.demo.layout import Layout
from bitdesk.desk import Desk, open_desk
from bitdesk.reports.catalogue import catalogue
from bitdesk.reports.depositors import depositor, depositors, statement
from bitdesk.reports.quick_items import quick_items

YEAR_END = date(2019, 12, 31)


@pytest.fixture(scope="module")
def head_office(demo: Layout) -> Iterator[Desk]:
    desk = open_desk(demo.head_office)
    yield desk
    desk.database.close()


def test_quick_items_are_completed_where_somebody_knew_them(head_office: Desk) -> None:
    meant = {quick.label: quick.product for quick in assortment.load().quick}
    found = {row.label: bool(row.product) for row in quick_items(head_office)}
    assert found == {label: product is not None for label, product in meant.items()}


def test_a_completed_quick_item_is_its_product_at_every_desk(demo: Layout) -> None:
    desk = open_desk(demo.desk("VIA"))
    try:
        listed = catalogue(desk, YEAR_END)
        labels = {article.label for article in listed.articles if article.quick_item_id}
    finally:
        desk.database.close()
    assert labels == {"Dépliant des arbres remarquables", "Éventail fleuri"}


def test_a_depositor_was_paid_the_first_half_of_the_year(head_office: Desk) -> None:
    paid = depositor(head_office, "PHO", YEAR_END)
    first_half = statement(head_office, paid.supplier_id, date(2019, 1, 1), date(2019, 6, 30))
    assert paid.paid_cents == first_half.owed_cents > 0
    assert paid.balance_cents == paid.owed_cents - paid.paid_cents > 0


def test_depositors_are_owed_their_share_or_their_deposit_price(head_office: Desk) -> None:
    found = {row.code: row for row in depositors(head_office, YEAR_END)}
    assert set(found) == {"PHO", "MEM", "SAV"}
    assert all(row.unpriced == 0 for row in found.values())
    assert abs(found["PHO"].owed_cents - found["PHO"].sold_cents * 7 // 10) < 100
    assert abs(found["MEM"].owed_cents - found["MEM"].sold_cents * 3 // 4) < 100
    assert 0 < found["SAV"].owed_cents < found["SAV"].sold_cents
