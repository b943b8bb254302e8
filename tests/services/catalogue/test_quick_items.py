"""What was sold without a card is a product after all, or becomes one."""

from __future__ import annotations

import pytest
from services.catalogue.conftest import BOOK_EAN, Shop

from bitdesk import ids, reports, sync
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import catalogue, till
from builders import House
from evidence import rows

LINKS = "SELECT product_id, step FROM quick_item_link ORDER BY step"
PIN_EAN = "3017620422003"


@pytest.fixture
def pin(house: House, shop: Shop) -> bytes:
    """A pin that a desk sold, as the head office has received it."""
    desk = house.desks["PDM"]
    _meet(house, desk)
    item = till.add_quick_item(desk, "Pin’s", 350, "standard", PIN_EAN, shop.potter)
    _meet(house, desk)
    return item


def _meet(house: House, desk: Desk) -> None:
    """Let a desk send what it has and receive what the head office decided."""
    sync.exchange(desk)
    sync.merge_all(house.head_office)
    sync.exchange(desk)


def test_the_last_link_counts(head: Desk, shop: Shop, pin: bytes) -> None:
    catalogue.link_quick_item(head, pin, shop.book)
    catalogue.link_quick_item(head, pin, shop.mug)
    assert rows(head, LINKS) == [(shop.book, 1), (shop.mug, 2)]
    found = reports.catalogue.catalogue(head).of(pin)
    assert found is not None
    assert found.product_id == shop.mug
    catalogue.link_quick_item(head, pin, None)
    unlinked = reports.catalogue.catalogue(head).of(pin)
    assert unlinked is not None
    assert unlinked.quick_item_id == pin


def test_a_product_without_a_barcode_takes_it_over(head: Desk, shop: Shop, pin: bytes) -> None:
    catalogue.link_quick_item(head, pin, shop.book)
    assert rows(head, "SELECT ean FROM product WHERE id = ?", shop.book) == [(BOOK_EAN,)]
    catalogue.link_quick_item(head, pin, shop.mug)
    assert rows(head, "SELECT ean FROM product WHERE id = ?", shop.mug) == [(PIN_EAN,)]


def test_a_barcode_that_another_product_bears_stays_there(head: Desk, shop: Shop, pin: bytes) -> None:
    catalogue.add_product(head, "Pin’s mouflon", ean=PIN_EAN)
    catalogue.link_quick_item(head, pin, shop.mug)
    assert rows(head, "SELECT ean FROM product WHERE id = ?", shop.mug) == [(None,)]


def test_a_card_is_made_of_it(head: Desk, shop: Shop, pin: bytes) -> None:
    product = catalogue.add_product_of(head, pin)
    card = reports.products.product(head, product)
    assert card is not None
    assert (card.label, card.ean, card.supplier, card.consignment) == ("Pin’s", PIN_EAN, "La potière", True)
    assert card.price is not None
    assert card.price.price_cents == 350
    assert rows(head, LINKS) == [(product, 1)]


def test_one_card_is_made_of_it(head: Desk, shop: Shop, pin: bytes) -> None:
    product = catalogue.add_product_of(head, pin)
    with pytest.raises(RuleError, match="“Pin’s” has been given a product already"):
        catalogue.add_product_of(head, pin)
    assert rows(head, LINKS) == [(product, 1)]
    assert len(rows(head, "SELECT id FROM product WHERE label = 'Pin’s'")) == 1


def test_a_link_keeps_whose_the_product_was(head: Desk, shop: Shop, pin: bytes) -> None:
    catalogue.link_quick_item(head, pin, shop.mug)
    catalogue.change_product(head, shop.mug, supplier_id=shop.publisher, category_id=shop.maps)
    kept = "SELECT category_id, supplier_id, consignment FROM quick_item_link ORDER BY step"
    assert rows(head, kept) == [(shop.gifts, shop.potter, 1)]
    catalogue.link_quick_item(head, pin, None)
    assert rows(head, kept)[1] == (None, None, None)


def test_no_card_is_made_where_another_product_bears_its_barcode(head: Desk, shop: Shop, pin: bytes) -> None:
    catalogue.add_product(head, "Pin’s mouflon", ean=PIN_EAN)
    with pytest.raises(RuleError, match="“Pin’s mouflon” bears the barcode"):
        catalogue.add_product_of(head, pin)
    assert rows(head, LINKS) == []


def test_what_is_not_known_is_said(head: Desk, shop: Shop, pin: bytes) -> None:
    with pytest.raises(RuleError, match="not known here"):
        catalogue.link_quick_item(head, ids.new(), shop.mug)
    with pytest.raises(RuleError, match="not known here"):
        catalogue.link_quick_item(head, pin, ids.new())
