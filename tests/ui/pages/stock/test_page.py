"""The page: its tabs, its keys, its controls by name, and that the counter never waits for it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from accessibility import faults_of
from bitdesk.desk import Desk
from bitdesk.ui.main_window import STOCK, MainWindow
from bitdesk.ui.pages.stock import StockPage
from bitdesk.ui.pages.stock.page import LEVELS, RECEIVE, SEND
from bitdesk.ui.pages.stock.picking import PickField
from stockroom import deliver
from ui.conftest import press
from ui.pages.stock.conftest import MAP_EAN, Choose, focused, type_on
from ui.test_page_keys import kept_from


def test_the_tabs_lead_to_the_sections_in_a_circle(page: StockPage) -> None:
    assert [button.text() for button in page.tabs.buttons] == [
        "Levels", "Receive", "Transfers", "Send", "Count", "Out", "To order", "Labels",
    ]  # fmt: skip
    QTest.keyClick(page, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.tabs.place == len(page.tabs.buttons) - 1
    QTest.keyClick(page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.section is page.sections[LEVELS]


def test_a_scanner_is_heard_on_the_tabs(page: StockPage, choose: Choose) -> None:
    section = choose(RECEIVE)
    page.tabs.buttons[RECEIVE].setFocus()
    type_on(MAP_EAN)
    assert [line.article.code for line in section.goods.lines] == ["MAP"]  # type: ignore[attr-defined]


def test_escape_closes_the_message_once_the_field_is_empty(window: MainWindow, choose: Choose) -> None:
    choose(SEND)
    type_on("zzz")
    assert "Nothing in the catalogue" in window.banner.text
    press(focused(), Qt.Key.Key_Escape)
    assert window.banner.text == ""


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("kind", range(8))
def test_every_control_has_a_name_and_tab_leads_to_it(
    window: MainWindow, desk: Desk, page: StockPage, choose: Choose, kind: int
) -> None:
    deliver(desk, map=3)
    choose(kind)
    assert faults_of(window) == []


def test_a_page_that_was_asked_for_early_is_filled_when_the_file_is_open(desk: Desk, page: StockPage) -> None:
    page.opened()
    assert page.section is not None


def test_nothing_of_it_is_loaded_before_somebody_goes_there() -> None:
    code = "import sys, bitdesk.ui.main_window; print([m for m in sys.modules if 'stock' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_window_names_the_page(window: MainWindow) -> None:
    assert (window.places[STOCK].name, window.places[STOCK].key) == ("Stock", "F7")


@pytest.mark.parametrize("kind", [RECEIVE, SEND])
def test_the_field_that_finds_leaves_the_page_its_keys(page: StockPage, choose: Choose, kind: int) -> None:
    choose(kind)
    assert isinstance(page.window().focusWidget(), PickField)
    assert kept_from(page) == set()
