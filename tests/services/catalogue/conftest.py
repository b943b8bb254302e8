"""A head office with two categories, a supplier, a depositor, a book and a mug."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from bitdesk.desk import Desk
from bitdesk.services import catalogue
from builders import House

BOOK_EAN = "9782012101333"


@dataclass
class Shop:
    """The ids of what a test begins with."""

    maps: bytes
    gifts: bytes
    publisher: bytes
    potter: bytes
    book: bytes
    mug: bytes


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


@pytest.fixture
def shop(head: Desk) -> Shop:
    maps = catalogue.add_category(head, "maps", "Cartes", "Maps", "#2e7d4f")
    gifts = catalogue.add_category(head, "gifts", "Cadeaux", "Gifts")
    publisher = catalogue.add_supplier(head, "edi", "Éditions du Causse")
    potter = catalogue.add_supplier(head, "pot", "La potière", consignment=True, commission_bp=3000)
    book = catalogue.add_product(
        head, "Le sentier", price_cents=1500, ean=BOOK_EAN, category_id=maps, supplier_id=publisher,
        vat_code="reduced", is_book=True, cost_cents=900,
    )  # fmt: skip
    mug = catalogue.add_product(head, "Mug", price_cents=1200, category_id=gifts, supplier_id=potter, is_button=True)
    return Shop(maps, gifts, publisher, potter, book, mug)
