"""The head office's lists of shelves and of suppliers."""

from __future__ import annotations

from datetime import date

from bitdesk.reports.suppliers import TermsRow, categories, suppliers
from bitdesk.services import catalogue
from builders import House


def test_a_shelf_counts_what_stands_on_it(house: House) -> None:
    head = house.head_office
    maps = catalogue.add_category(head, "maps", "Cartes", "Maps", "#2e7d4f")
    catalogue.add_category(head, "gifts", "Cadeaux", "Gifts")
    catalogue.add_product(head, "Carte", category_id=maps)
    catalogue.retire(head, "product", catalogue.add_product(head, "Vieille carte", category_id=maps))
    assert [(row.code, row.label_en, row.colour, row.products) for row in categories(head)] == [
        ("maps", "Maps", "#2e7d4f", 1),
        ("gifts", "Gifts", "", 0),
    ]


def test_a_supplier_has_terms_the_latest_first_and_a_contact(house: House) -> None:
    head = house.head_office
    card = catalogue.ContactCard(name="Anne", email="anne@example.org")
    potter = catalogue.add_supplier(head, "pot", "La potière", consignment=True, commission_bp=3000, contact=card)
    catalogue.add_supplier(head, "edi", "Éditions", note="Le jeudi")
    catalogue.set_terms(head, potter, None, date(2026, 9, 1))
    catalogue.add_product(head, "Bol", supplier_id=potter)
    first, second = suppliers(head)
    assert (first.name, first.consignment, first.products, first.note) == ("La potière", True, 1, "")
    assert first.terms == (TermsRow(date(2026, 9, 1), None), TermsRow(date(2019, 1, 1), 3000))
    assert first.in_force(date(2026, 8, 31)) == first.terms[1]
    assert first.in_force(date(2026, 9, 1)) == first.terms[0]
    assert first.in_force(date(2018, 12, 31)) is None
    assert first.contact == {"name": "Anne", "email": "anne@example.org"}
    assert (second.name, second.consignment, second.terms, second.contact, second.note) == (
        "Éditions", False, (), {}, "Le jeudi",
    )  # fmt: skip
