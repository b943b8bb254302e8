"""The suppliers in the window: their terms, and whom to write to."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk.desk import Desk
from bitdesk.reports.suppliers import SupplierRow, TermsRow, suppliers
from bitdesk.services.catalogue import add_product, retire
from bitdesk.ui.pages.catalogue import CataloguePage
from bitdesk.ui.pages.catalogue.page import SUPPLIERS
from bitdesk.ui.pages.catalogue.suppliers import SuppliersSection
from ui.pages.catalogue.conftest import Choose, cells, fill

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(choose: Choose) -> SuppliersSection:
    found = choose(SUPPLIERS)
    assert isinstance(found, SuppliersSection)
    return found


def found(head: Desk, code: str) -> SupplierRow:
    return next(row for row in suppliers(head) if row.code == code)


def test_who_deposits_is_told_from_who_sells(section: SuppliersSection) -> None:
    assert cells(section) == [("La potière", "commission 30\u00a0%", "1"), ("Éditions", "bought", "0")]
    assert not section.terms.isHidden()
    section.list.highlight(1)
    assert section.terms.isHidden()
    section.add_terms()
    assert not section.is_editing


def test_what_a_supplier_deposits_is_listed(section: SuppliersSection, head: Desk) -> None:
    potter, publisher = found(head, section.rows[0].code), found(head, section.rows[1].code)
    add_product(head, "Assiette bleue", price_cents=2_450, supplier_id=potter.ids[0])
    add_product(head, "Carte postée", supplier_id=potter.ids[0], consignment=False)
    gone = add_product(head, "Cruche", price_cents=990, supplier_id=potter.ids[0])
    retire(head, "product", gone)
    section.refresh()
    assert section.products.text() == "Products: 3 (Ctrl+E)"
    section.list.focus()
    QTest.keyClick(section.list.table, Qt.Key.Key_E, CONTROL)
    table = section.products_card.table
    assert table.hasFocus()
    assert table.accessibleName() == "Products of La potière"
    rows = [[cell.replace("\u00a0", " ") for cell in row] for row in table.texts()]
    assert ["Assiette bleue", "€24.50", "consignment"] in rows
    assert ["Carte postée", "–", "bought"] in rows
    assert [row[0] for row in rows] == sorted(row[0] for row in rows)
    assert len(rows) == 3
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert section.side.currentWidget() is section.details
    assert section.list.table.hasFocus()
    section.list.highlight(1)
    assert found(head, publisher.code).products == 0
    assert section.products.isHidden()
    section.show_products()
    assert section.side.currentWidget() is section.details


def test_a_supplier_is_written_with_a_contact(section: SuppliersSection, head: Desk) -> None:
    section.add()
    fill(
        section.form, code="pho", supplier="Photographe", flags=frozenset({"consignment"}), commission_bp=2550,
        name="Anne", email="anne@example.org",
    )  # fmt: skip
    section.save()
    row = found(head, "PHO")
    assert (row.name, row.consignment, row.terms) == ("Photographe", True, (TermsRow(date(2019, 1, 1), 2550),))
    assert row.contact == {"name": "Anne", "email": "anne@example.org"}
    assert ("E-mail", "anne@example.org") in section.details.texts()
    section.change()
    assert section.form.fields["commission_bp"].isHidden()
    fill(section.form, email="", phone="0466000000", supplier="La photographe")
    section.save()
    assert found(head, "PHO").contact == {"name": "Anne", "phone": "0466000000"}
    assert section.details.title.text() == "La photographe"


def test_terms_follow_from_a_day_on(section: SuppliersSection, head: Desk) -> None:
    QTest.keyClick(section.list.table, Qt.Key.Key_P, CONTROL)
    fill(section.terms_form, commission_bp=None, from_on=date(2026, 9, 1))
    QTest.keyClick(section.terms_form, Qt.Key.Key_Return)
    assert found(head, "POT").terms == (TermsRow(date(2026, 9, 1), None), TermsRow(date(2019, 1, 1), 3000))
    assert ("From 01/09/2026", "deposit price") in section.details.texts()
    assert cells(section)[0][1] == "commission 30\u00a0%"


def test_more_than_the_whole_is_said(section: SuppliersSection, page: CataloguePage, head: Desk) -> None:
    section.add_terms()
    section.terms_form.fields["commission_bp"].setText("101")  # type: ignore[attr-defined]
    section.terms_form.saved.emit()
    assert "between 0 and 100" in page.around.banner.text
    assert section.opened is section.terms_form
    assert len(found(head, "POT").terms) == 1
