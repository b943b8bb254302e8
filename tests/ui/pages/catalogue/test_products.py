"""The products in the window: searched, written, priced, put on shelves."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.reports.products import PriceRow, ProductRow
from bitdesk.ui.pages.catalogue import CataloguePage
from bitdesk.ui.pages.catalogue.page import PRODUCTS
from bitdesk.ui.pages.catalogue.products import ProductsSection
from evidence import journal
from ui.pages.catalogue.conftest import Choose, cells, fill

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(choose: Choose) -> ProductsSection:
    found = choose(PRODUCTS)
    assert isinstance(found, ProductsSection)
    return found


def named(head: Desk, text: str) -> ProductRow:
    (row,) = reports.products.products(head, text).rows
    return row


def test_the_list_narrows_as_one_types(section: ProductsSection) -> None:
    assert cells(section) == [("Carte du mont Lozère", "€13.50", "A00001"), ("Mug", "€12.00", "A00002")]
    QTest.keyClick(section.list.table, Qt.Key.Key_F, CONTROL)
    assert section.search.hasFocus()
    QTest.keyClicks(section.search, "lozere")
    assert [row[0] for row in cells(section)] == ["Carte du mont Lozère"]
    QTest.keyClicks(section.search, "x")
    assert cells(section) == []
    assert "Nothing is found" in section.list.note.text()
    section.search.setText("potiere")
    QTest.keyClick(section.search, Qt.Key.Key_Down)
    assert section.list.table.hasFocus()
    assert section.details.title.text() == "Mug"


def test_more_than_are_shown_are_counted(section: ProductsSection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reports.products, "MOST_ROWS", 1)
    section.refresh()
    assert "The first 2 of 2" in section.list.note.text()
    assert not section.list.note.isHidden()


def test_a_product_is_written_with_its_price(section: ProductsSection, head: Desk) -> None:
    QTest.keyClick(section.list.table, Qt.Key.Key_N, CONTROL)
    category = reports.catalogue.categories(head)[0]
    fill(
        section.form, label="Guide", ean="9782012101333", price_cents=1900, publisher_cents=2000, cost_cents=1100,
        category_id=category.id.hex(), vat_code="reduced", flags=frozenset({"is_book", "needs_receipt"}), rank=3,
        colour="#2e7d4f",
    )  # fmt: skip
    QTest.keyClick(section.form, Qt.Key.Key_Return)
    row = named(head, "guide")
    assert (row.code, row.ean, row.vat_code, row.category_code, row.rank) == (
        "A00003", "9782012101333", "reduced", "maps", 3,
    )  # fmt: skip
    assert (row.is_book, row.is_button, row.consignment, row.needs_receipt) == (True, False, False, True)
    assert row.price == PriceRow(date(2019, 1, 1), 1900, 2000, 1100)
    assert section.row.ids == row.ids
    assert ("Holds", "Book: fixed price, Receipt always") in section.details.texts()


def test_a_new_product_is_on_consignment_as_its_supplier_s_others(section: ProductsSection, head: Desk) -> None:
    supplier = next(row for row in reports.catalogue.suppliers(head) if row.code == "POT")
    section.add()
    fill(section.form, label="Bol", supplier_id=supplier.id.hex())
    section.save()
    assert named(head, "bol").consignment
    section.change()
    fill(section.form, flags=frozenset())
    section.save()
    assert not named(head, "bol").consignment


def test_what_is_refused_stays_typed(section: ProductsSection, page: CataloguePage, head: Desk) -> None:
    before = len(journal(head))
    section.add()
    fill(section.form, label="Faux", ean="9782012101334")
    section.save()
    assert "wrong check digit" in page.around.banner.text
    assert section.is_changed()
    fill(section.form, ean="", price_cents=None)
    section.form.fields["price_cents"].setText("1,2,3")  # type: ignore[attr-defined]
    section.save()
    assert "is not an amount" in page.around.banner.text
    assert len(journal(head)) == before
    section.leave()
    assert not section.is_editing


def test_a_price_follows_and_the_old_one_is_shown(section: ProductsSection, head: Desk) -> None:
    section.search.setText("mug")
    QTest.keyClick(section.list.table, Qt.Key.Key_P, CONTROL)
    assert section.opened is section.price_form
    assert section.price_form.fields["publisher_cents"].isHidden()
    fill(section.price_form, price_cents=1300, from_on=date(2026, 9, 1), cost_cents=700)
    QTest.keyClick(section.price_form, Qt.Key.Key_Return)
    assert not section.is_editing
    assert ("From 01/09/2026", "€13.00 · cost €7.00") in section.details.texts()
    assert ("From 01/01/2019", "€12.00") in section.details.texts()
    section.add_price()
    fill(section.price_form, price_cents=None)
    section.price_form.saved.emit()
    assert section.opened is section.price_form
    section.leave()
    assert named(head, "mug").price == PriceRow(date(2019, 1, 1), 1200, None, None)


def test_a_product_is_put_on_an_office_s_shelf_and_taken_off(section: ProductsSection, head: Desk) -> None:
    section.search.setText("mug")
    assert ("Offices", "every one, all year") in section.details.texts()
    QTest.keyClick(section.list.table, Qt.Key.Key_E, CONTROL)
    office = reports.reference.offices(head)[1]
    fill(section.shelf_form, office=office.id.hex(), season_from="06-15", season_until="09-15", reorder_level=4)
    QTest.keyClick(section.shelf_form, Qt.Key.Key_Return)
    assert ("Le Collet-de-Dèze", "15/06 – 15/09 · order again at 4") in section.details.texts()
    section.change_shelves()
    fill(section.shelf_form, office=office.id.hex())
    section.shelf_form.off.click()
    assert not section.is_editing
    assert ("Offices", "every one, all year") in section.details.texts()


def test_a_day_that_is_none_is_said(section: ProductsSection, page: CataloguePage) -> None:
    section.change_shelves()
    section.shelf_form.fields["season_from"].setText("31/06")  # type: ignore[attr-defined]
    section.shelf_form.fields["season_until"].setText("1-9")  # type: ignore[attr-defined]
    section.shelf_form.saved.emit()
    assert "“06-31” is no day" in page.around.banner.text
    assert section.opened is section.shelf_form


def test_a_product_is_retired_and_brought_back(section: ProductsSection, page: CataloguePage, head: Desk) -> None:
    QTest.keyClick(section.list.table, Qt.Key.Key_Delete)
    assert "“Carte du mont Lozère” is retired; what was sold stays." in page.around.banner.text
    assert [row[0] for row in cells(section)] == ["Mug"]
    section.list.everything.click()
    section.list.highlight(1)
    assert section.price.isHidden()
    section.add_price()
    assert not section.is_editing
    QTest.keyClick(section.list.table, Qt.Key.Key_Insert)
    assert named(head, "carte").retired_on is None


def test_a_form_with_something_in_it_is_not_left_for_another(section: ProductsSection) -> None:
    section.add()
    fill(section.form, label="Guide")
    section.add_price()
    section.change_shelves()
    assert section.opened is section.form


def test_a_product_is_written_like_another(section: ProductsSection, head: Desk) -> None:
    QTest.keyClick(section.list.table, Qt.Key.Key_D, CONTROL)
    assert section.form.values()["ean"] == ""
    fill(section.form, label="Carte des Cévennes")
    section.save()
    row = named(head, "carte cevennes")
    assert (row.code, row.ean, row.category_code) == ("A00003", "", "maps")
    assert row.price is not None
    assert row.price.price_cents == 1350
