"""The head office's list of products, and their cards."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk import ids, sync
from bitdesk.desk import Desk
from bitdesk.reports.products import PriceRow, card, product, products
from bitdesk.reports.reference import offices
from bitdesk.services import catalogue
from builders import House


@pytest.fixture
def head(house: House) -> Desk:
    head = house.head_office
    maps = catalogue.add_category(head, "maps", "Cartes", "Maps")
    ign = catalogue.add_supplier(head, "ign", "Géo Diffusion")
    catalogue.add_product(head, "Mont Lozère", price_cents=1350, category_id=maps, supplier_id=ign, ean="9782758551188")
    catalogue.add_product(head, "Âne en bois", price_cents=900)
    catalogue.add_product(head, "Zèbre", code="ZZ")
    return head


def labels(head: Desk, text: str = "") -> list[str]:
    return [row.label for row in products(head, text).rows]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["Âne en bois", "Mont Lozère", "Zèbre"]), ("ane", ["Âne en bois"]), ("lozere carte", ["Mont Lozère"]),
        ("geo", ["Mont Lozère"]), ("IGN", ["Mont Lozère"]), ("1188", ["Mont Lozère"]), ("zz", ["Zèbre"]), ("zzz", []),
    ],
)  # fmt: skip
def test_all_of_a_card_is_searched(head: Desk, text: str, found: list[str]) -> None:
    assert labels(head, text) == found


def test_more_are_counted_than_are_shown(head: Desk) -> None:
    found = products(head, limit=2)
    assert ([row.label for row in found.rows], found.total) == (["Âne en bois", "Mont Lozère"], 3)


def test_what_is_retired_comes_last(head: Desk) -> None:
    catalogue.retire(head, "product", products(head, "ane").rows[0].ids[0])
    assert labels(head) == ["Mont Lozère", "Zèbre", "Âne en bois"]
    assert [row.label for row in products(head, retired=False).rows] == ["Mont Lozère", "Zèbre"]


def test_a_row_has_today_s_price_and_the_card_all_of_them(head: Desk) -> None:
    row = products(head, "lozere").rows[0]
    catalogue.set_price(head, row.ids[0], 1450, from_on=date(2026, 9, 1))
    today = product(head, row.ids[0])
    assert today is not None
    assert today.price == PriceRow(date(2019, 1, 1), 1350, None, None)
    assert card(head, row.ids[0]).prices == (PriceRow(date(2026, 9, 1), 1450, None, None), today.price)
    assert products(head, "zebre").rows[0].price is None
    assert product(head, ids.new()) is None


def test_a_card_has_its_shelves(head: Desk) -> None:
    row, (first, second, *_) = products(head, "lozere").rows[0], offices(head)
    catalogue.set_assortment(head, row.ids[0], second.id, season_from="06-15", season_until="09-15", reorder_level=2)
    gone = catalogue.set_assortment(head, row.ids[0], first.id)
    catalogue.retire(head, "assortment", gone)
    shelves = card(head, row.ids[0]).shelves
    assert [(shelf.office_code, shelf.season_from, shelf.reorder_level) for shelf in shelves] == [("COL", "06-15", 2)]


def test_who_has_not_received_a_product_is_said(house: House, head: Desk, desk: Desk) -> None:
    sync.exchange(desk)
    sync.merge_all(head)
    assert products(head, "ane").rows[0].unreceived == ("Le Pont de Montvert",)
    sync.exchange(desk)
    sync.merge_all(head)
    assert products(head, "ane").rows[0].unreceived == ()
