"""The catalogue as a list: with the headings that an import knows."""

from __future__ import annotations

import json
from datetime import date

import pytest

from bitdesk import words
from bitdesk.desk import Desk
from bitdesk.exports import products
from bitdesk.exports.sheet import as_csv, as_json, as_text
from bitdesk.folding import plain
from bitdesk.services import catalogue
from bitdesk.services.catalogue.reading import COLUMNS
from builders import House


@pytest.fixture
def head(house: House) -> Desk:
    head = house.head_office
    maps = catalogue.add_category(head, "maps", "Cartes", "Maps")
    catalogue.add_product(head, "Carte; pliée", price_cents=1350, category_id=maps, ean="9782758551188", cost_cents=805)
    catalogue.retire(head, "product", catalogue.add_product(head, "Vieux", is_button=True))
    return head


def test_programs_get_amounts_with_a_point(head: Desk) -> None:
    assert as_csv(products.sheet(head)).splitlines() == [
        "code,ean,label,category,supplier,vat,price,publisher_price,cost,consignment,book,button,receipt,note,from_on",
        "A00001,9782758551188,Carte; pliée,maps,,standard,13.50,,8.05,0,0,0,0,,2019-01-01",
    ]


def test_a_label_keeps_its_bytes_since_an_import_takes_it_back(house: House) -> None:
    catalogue.add_product(house.head_office, "-10 % : bol", price_cents=900)
    assert ",-10 % : bol," in as_csv(products.sheet(house.head_office))


def test_what_is_retired_is_asked_for(head: Desk) -> None:
    catalogue.set_price(head, catalogue.add_product(head, "Bol"), 900, from_on=date(2026, 8, 1))
    document = json.loads(as_json(products.sheet(head, everything=True)))
    assert [(row["label"], row["price"], row["button"], row["retired_on"]) for row in document["products"]] == [
        ("Bol", None, 0, None),
        ("Carte; pliée", 1350, 0, None),
        ("Vieux", None, 1, "2026-07-22"),
    ]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_heading_is_one_that_an_import_knows(head: Desk, language: str) -> None:
    known = {heading for headings in COLUMNS.values() for heading in headings}
    words.use(language)
    columns = products.sheet(head).columns
    assert "13" in as_text(products.sheet(head))
    assert {column.name for column in columns} <= known
    assert [column.title for column in columns if plain(column.title) not in known] == []
