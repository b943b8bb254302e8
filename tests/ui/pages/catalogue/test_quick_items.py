"""What the tills sold without a card, completed in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk import reports, sync
from bitdesk.desk import Desk
from bitdesk.services import till
from bitdesk.ui.pages.catalogue.page import QUICK_ITEMS
from bitdesk.ui.pages.catalogue.quick_items import QuickItemsSection
from builders import House
from evidence import rows
from ui.pages.catalogue.conftest import Choose

CONTROL = Qt.KeyboardModifier.ControlModifier
PIN_EAN, MAP_EAN = "3017620422003", "9782758551188"
LINKS = "SELECT product_id FROM quick_item_link ORDER BY step"


@pytest.fixture
def section(house: House, head: Desk, choose: Choose) -> QuickItemsSection:
    desk = house.desks["PDM"]
    till.add_quick_item(desk, "Carte pliée", 1350, "reduced", MAP_EAN)
    till.add_quick_item(desk, "Pin’s", 350, "standard", PIN_EAN)
    sync.exchange(desk)
    sync.merge_all(head)
    found = choose(QUICK_ITEMS)
    assert isinstance(found, QuickItemsSection)
    return found


def states(section: QuickItemsSection) -> list[tuple[str, str]]:
    return [(row[0], row[3]) for row in section.list.table.texts()]


def product_id(head: Desk, text: str) -> bytes:
    return reports.products.products(head, text).rows[0].ids[0]


def test_the_product_of_the_same_barcode_is_proposed(section: QuickItemsSection, head: Desk) -> None:
    assert states(section) == [("Pin’s", "to complete"), ("Carte pliée", "to complete")]
    section.list.highlight(1)
    QTest.keyClick(section.list.table, Qt.Key.Key_Return)
    assert section.found.currentText() == "Carte du mont Lozère"
    QTest.keyClick(section.form, Qt.Key.Key_Return)
    assert rows(head, LINKS) == [(product_id(head, "carte"),)]
    assert ("Carte pliée", "Carte du mont Lozère") in states(section)


@pytest.mark.parametrize("typed", ["mug", "A00002"])
def test_a_product_is_found_by_words_or_code(section: QuickItemsSection, head: Desk, typed: str) -> None:
    section.change()
    assert section.found.value() == ""
    section.search.setText(typed)
    assert section.found.currentText() == "Mug"
    section.save()
    assert rows(head, LINKS) == [(product_id(head, "mug"),)]
    section.list.highlight(1)
    section.change()
    assert section.found.currentText() == "Mug"
    section.found.setCurrentIndex(0)
    section.save()
    assert rows(head, LINKS) == [(product_id(head, "mug"),), (None,)]


def test_a_card_is_made_of_it(section: QuickItemsSection, head: Desk) -> None:
    QTest.keyClick(section.list.table, Qt.Key.Key_E, CONTROL)
    made = reports.products.products(head, "pin").rows[0]
    assert (made.label, made.ean, made.code) == ("Pin’s", PIN_EAN, "A00003")
    assert rows(head, LINKS) == [(made.ids[0],)]


def test_nothing_is_added_or_retired_here(section: QuickItemsSection) -> None:
    section.add()
    assert not section.is_editing
    QTest.keyClick(section.list.table, Qt.Key.Key_Delete)
    assert len(states(section)) == 2
