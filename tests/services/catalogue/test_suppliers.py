"""Suppliers: their terms have a first day, and personal data stands in the contact alone."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk import sync
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import catalogue
from bitdesk.services.catalogue import ContactCard
from builders import House
from evidence import journal, rows, tables

TERMS = "SELECT from_on, commission_bp FROM supplier_terms ORDER BY id"
CARD = ContactCard("Anne Roux", "Poterie Roux", "anne@example.org", "0466000000", "Vialas", "fr")


def test_a_depositor_has_terms_from_the_first_day(head: Desk) -> None:
    supplier = catalogue.add_supplier(head, "pot", "La potière", consignment=True, commission_bp=3000)
    assert rows(head, "SELECT code, name, consignment, contact_id FROM supplier") == [("POT", "La potière", 1, None)]
    assert rows(head, TERMS) == [("2019-01-01", 3000)]
    catalogue.set_terms(head, supplier, 2500, date(2026, 9, 1))
    catalogue.set_terms(head, supplier, None)
    assert rows(head, TERMS) == [("2019-01-01", 3000), ("2026-09-01", 2500), ("2026-07-22", None)]


@pytest.mark.parametrize("card", [ContactCard(email="a..b@c.fr"), ContactCard(phone="(((((")])
def test_an_address_that_cannot_be_is_refused_here_too(head: Desk, card: ContactCard) -> None:
    with pytest.raises(RuleError, match="cannot be"):
        catalogue.add_supplier(head, "pot", "La potière", contact=card)
    supplier = catalogue.add_supplier(head, "pot", "La potière", contact=CARD)
    with pytest.raises(RuleError, match="cannot be"):
        catalogue.change_supplier(head, supplier, contact=card)
    assert rows(head, "SELECT email, phone FROM contact_details") == [(CARD.email, CARD.phone)]


def test_whom_to_write_to_is_nowhere_else(house: House, head: Desk) -> None:
    catalogue.add_supplier(head, "pot", "La potière", contact=CARD)
    assert rows(head, "SELECT name, company, email, phone, address, language FROM contact_details") == [tuple(CARD)]
    assert rows(head, "SELECT purpose, office_id FROM contact") == [("supplier", None)]
    entries = [entry for entry in journal(head) if b"Anne Roux" in (entry.payload or b"")]
    assert [entry.kind for entry in entries] == ["contact_details"]
    sync.exchange(house.desks["COL"])
    sync.merge_all(head)
    sync.exchange(house.desks["COL"])
    assert rows(house.desks["COL"], "SELECT name FROM supplier") == [("La potière",)]
    assert rows(house.desks["COL"], "SELECT * FROM contact_details") == []


def test_the_card_is_changed_and_emptied(head: Desk) -> None:
    supplier = catalogue.add_supplier(head, "pot", "La potière")
    catalogue.change_supplier(head, supplier, contact=ContactCard())
    assert rows(head, "SELECT * FROM contact") == []
    catalogue.change_supplier(head, supplier, contact=ContactCard("Anne", email=""), note="Le jeudi")
    assert rows(head, "SELECT name, email FROM contact_details") == [("Anne", None)]
    catalogue.change_supplier(head, supplier, contact=ContactCard(phone="0466000000"), name="Poterie")
    assert rows(head, "SELECT name, phone FROM contact_details") == [(None, "0466000000")]
    assert rows(head, "SELECT name, note, consignment FROM supplier") == [("Poterie", "Le jeudi", 0)]
    before = len(journal(head))
    catalogue.change_supplier(head, supplier, contact=ContactCard(phone="0466000000"))
    assert len(journal(head)) == before


def test_terms_are_a_depositor_s(head: Desk) -> None:
    supplier = catalogue.add_supplier(head, "edi", "Éditions")
    with pytest.raises(RuleError, match="not on consignment"):
        catalogue.set_terms(head, supplier, 3000)
    catalogue.change_supplier(head, supplier, consignment=True)
    catalogue.set_terms(head, supplier, 3000)
    assert rows(head, TERMS) == [("2026-07-22", 3000)]


@pytest.mark.parametrize("commission", [-1, 10_001])
def test_a_commission_lies_within_the_whole(head: Desk, commission: int) -> None:
    before = tables(head)
    with pytest.raises(RuleError, match="between 0 and 100"):
        catalogue.add_supplier(head, "pot", "La potière", consignment=True, commission_bp=commission)
    assert tables(head) == before


def test_a_code_is_taken_once(head: Desk) -> None:
    catalogue.add_supplier(head, "pot", "La potière")
    with pytest.raises(RuleError, match="taken already"):
        catalogue.add_supplier(head, "POT", "Le potier")
