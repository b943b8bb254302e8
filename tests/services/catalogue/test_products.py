"""Products: their card, their codes, their barcodes."""

from __future__ import annotations

from typing import Any

import pytest
from services.catalogue.conftest import BOOK_EAN, Shop

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import catalogue
from evidence import journal, rows, tables

QUERY = "SELECT code, label, ean, vat_code, consignment, is_book, is_button, needs_receipt FROM product WHERE id = ?"
PRICES = "SELECT from_on, price_cents, publisher_cents, cost_cents FROM product_price WHERE product_id = ? ORDER BY id"


def test_a_product_has_a_card_and_a_first_price(head: Desk, shop: Shop) -> None:
    assert rows(head, QUERY, shop.book) == [("A00001", "Le sentier", BOOK_EAN, "reduced", 0, 1, 0, 0)]
    assert rows(head, PRICES, shop.book) == [("2019-01-01", 1500, 1500, 900)]
    assert rows(head, QUERY, shop.mug) == [("A00002", "Mug", None, "standard", 1, 0, 1, 0)]
    assert rows(head, PRICES, shop.mug) == [("2019-01-01", 1200, None, None)]


def test_a_product_and_its_price_are_one_transaction(head: Desk, shop: Shop) -> None:
    *_, first, second = (entry for entry in journal(head))
    assert (first.kind, second.kind, first.txn == second.txn) == ("product", "product_price", True)


def test_own_codes_follow_the_greatest(head: Desk) -> None:
    catalogue.add_product(head, "Un", code="a00041")
    catalogue.add_product(head, "Deux", code="ZZZ")
    third = catalogue.add_product(head, "Trois")
    catalogue.retire(head, "product", third)
    fourth = catalogue.add_product(head, "Quatre")
    assert rows(head, QUERY, fourth)[0][0] == "A00043"


def test_an_isbn_is_stored_as_its_barcode(head: Desk) -> None:
    product = catalogue.add_product(head, "Roman", ean="2-07-036822-X")
    assert rows(head, QUERY, product)[0][2] == "9782070368228"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"label": "  "}, "is empty"),
        ({"ean": "9782012101334"}, "wrong check digit"),
        ({"ean": BOOK_EAN}, "“Le sentier” bears the barcode"),
        ({"code": "A00001"}, "taken already"),
        ({"code": "two words"}, "cannot be used"),
        ({"vat_code": "luxury"}, "“luxury” does not exist. Choose among: intermediate, reduced, standard"),
        ({"category_id": ids.new()}, "not known here"),
        ({"supplier_id": ids.new()}, "not known here"),
        ({"colour": "red"}, "is no colour"),
        ({"price_cents": -1}, "A price lies between"),
        ({"price_cents": 1000, "cost_cents": -5}, "A price lies between"),
        ({"price_cents": 900, "publisher_cents": 1000, "is_book": True}, "less 5 % at most"),
        ({"price_cents": 1001, "publisher_cents": 1000, "is_book": True}, "is a book"),
        ({"consignment": True}, "belongs to a depositor"),
    ],
)
def test_what_cannot_be_is_refused_whole(head: Desk, shop: Shop, values: dict[str, Any], words: str) -> None:
    before = tables(head)
    with pytest.raises(RuleError, match=words):
        catalogue.add_product(head, **({"label": "Neuf"} | values))
    assert tables(head) == before


def test_a_card_changes_column_by_column(head: Desk, shop: Shop) -> None:
    before = len(journal(head))
    catalogue.change_product(head, shop.mug, label="Mug bleu", needs_receipt=True)
    assert rows(head, QUERY, shop.mug) == [("A00002", "Mug bleu", None, "standard", 1, 0, 1, 1)]
    catalogue.change_product(head, shop.mug, consignment=False, is_button=False, ean="96385074")
    assert rows(head, QUERY, shop.mug) == [("A00002", "Mug bleu", "96385074", "standard", 0, 0, 0, 1)]
    assert len(journal(head)) == before + 2
    catalogue.change_product(head, shop.mug, ean="")
    assert rows(head, QUERY, shop.mug)[0][2] is None


def test_a_change_that_cannot_be_changes_nothing(head: Desk, shop: Shop) -> None:
    before = tables(head)
    with pytest.raises(RuleError, match="bears the barcode"):
        catalogue.change_product(head, shop.mug, ean=BOOK_EAN, label="Autre")
    assert tables(head) == before
    catalogue.change_product(head, shop.book, ean=BOOK_EAN)


def test_goods_on_consignment_are_somebody_s(head: Desk, shop: Shop) -> None:
    before = tables(head)
    for values in ({"supplier_id": None}, {"supplier_id": None, "consignment": True}):
        with pytest.raises(RuleError, match="belongs to a depositor"):
            catalogue.change_product(head, shop.mug, **values)
    assert tables(head) == before
    catalogue.change_product(head, shop.mug, supplier_id=None, consignment=False)


def test_a_product_is_on_consignment_as_its_new_supplier_s_goods_unless_it_is_said(head: Desk, shop: Shop) -> None:
    def consignment(product: bytes) -> object:
        return rows(head, "SELECT consignment FROM product WHERE id = ?", product)[0][0]

    catalogue.change_product(head, shop.book, supplier_id=shop.potter)
    catalogue.change_product(head, shop.mug, supplier_id=shop.publisher)
    assert (consignment(shop.book), consignment(shop.mug)) == (1, 0)
    catalogue.change_product(head, shop.mug, supplier_id=shop.potter, consignment=False)
    assert consignment(shop.mug) == 0
    catalogue.change_product(head, shop.mug, supplier_id=shop.potter, label="Tasse")
    assert consignment(shop.mug) == 0, "the supplier is the same"


def test_the_barcode_of_a_retired_product_is_free(head: Desk, shop: Shop) -> None:
    catalogue.retire(head, "product", shop.book)
    other = catalogue.add_product(head, "Réédition", ean=BOOK_EAN)
    with pytest.raises(RuleError, match="“Réédition” bears"):
        catalogue.bring_back(head, "product", shop.book)
    catalogue.retire(head, "product", other)
    catalogue.bring_back(head, "product", shop.book)
    assert rows(head, "SELECT retired_on FROM product WHERE id = ?", shop.book) == [(None,)]


def test_a_product_that_becomes_a_book_has_a_price_that_may_be(head: Desk, shop: Shop) -> None:
    catalogue.change_product(head, shop.mug, is_book=True)
    assert rows(head, QUERY, shop.mug)[0][5] == 1
