"""The page of the catalogue: its sections, and what is said when something is in the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from accessibility import faults_of
from bitdesk.desk import Desk
from bitdesk.services import catalogue
from bitdesk.ui.head_office_window import ANTENNAS, CATALOGUE, HeadOfficeWindow
from bitdesk.ui.pages.catalogue import CataloguePage
from bitdesk.ui.pages.catalogue.page import CATEGORIES, IMPORT, PRODUCTS, SUPPLIERS
from ui.pages.catalogue.conftest import Choose, cells, fill
from ui.test_page_keys import kept_from

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_keys_lead_to_the_page_and_through_its_sections(head_window: HeadOfficeWindow, page: CataloguePage) -> None:
    head_window.choose_page(ANTENNAS)
    QTest.keyClick(head_window, Qt.Key.Key_F7)
    assert head_window.page is page
    assert page.tabs.place == PRODUCTS
    QTest.keyClick(page, Qt.Key.Key_PageUp, CONTROL)
    assert page.tabs.place == IMPORT
    QTest.keyClick(page, Qt.Key.Key_PageDown, CONTROL)
    QTest.keyClick(page, Qt.Key.Key_PageDown, CONTROL)
    assert page.tabs.place == CATEGORIES
    assert head_window.places[CATALOGUE].key == "F7"


def test_what_is_typed_keeps_the_window(page: CataloguePage, choose: Choose) -> None:
    section = choose(SUPPLIERS)
    section.add()
    assert not page.unsaved()
    fill(section.form, code="neu")
    assert page.unsaved()
    section.leave()
    assert not page.unsaved()


def test_what_comes_from_elsewhere_is_shown(page: CataloguePage, head: Desk, choose: Choose) -> None:
    section = choose(CATEGORIES)
    assert len(cells(section)) == 2
    catalogue.add_category(head, "novels", "Romans", "Novels")
    page.changed(frozenset({"visit"}))
    assert len(cells(section)) == 2
    page.changed(frozenset({"category"}))
    assert len(cells(section)) == 3


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_control_has_a_name_and_is_reached(
    head_window: HeadOfficeWindow, page: CataloguePage, choose: Choose
) -> None:
    for place in range(len(page.tabs.buttons)):
        section = choose(place)
        assert faults_of(head_window) == []
        if hasattr(section, "add"):
            section.add()
            assert faults_of(head_window) == []
            section.leave()


def test_the_search_leaves_the_page_its_keys(page: CataloguePage) -> None:
    QTest.keyClick(page, Qt.Key.Key_F, CONTROL)
    assert page.sections[PRODUCTS].search.hasFocus()  # type: ignore[attr-defined]
    assert kept_from(page) == set()
