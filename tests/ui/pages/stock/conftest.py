"""The stock's page of a desk whose head office has three products, with a second office beside it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from bitdesk.desk import Desk
from bitdesk.ui.main_window import STOCK, MainWindow
from bitdesk.ui.pages.stock import StockPage
from bitdesk.ui.pages.stock.section import StockSection
from builders import House
from stockroom import furnish
from ui.conftest import Opener, press

MAP_EAN = "3000000000007"


@pytest.fixture
def other(house: House) -> Desk:
    """The desk of Le Collet-de-Dèze."""
    return house.add_desk("COL")


@pytest.fixture
def known(house: House, other: Desk) -> dict[str, bytes]:
    """The ids of what is in the catalogue, by code."""
    return furnish(house)


@pytest.fixture
def window(desk: Desk, known: dict[str, bytes], open_window: Opener) -> MainWindow:
    """The window of a desk that knows the catalogue."""
    return open_window(desk.data_dir)


@pytest.fixture
def page(window: MainWindow) -> StockPage:
    """The page, in front."""
    window.choose_page(STOCK)
    page = window.page
    assert isinstance(page, StockPage)
    return page


Choose = Callable[[int], StockSection]


@pytest.fixture
def choose(page: StockPage) -> Choose:
    """Brings a section to the front."""

    def chosen(kind: int) -> StockSection:
        page.choose_kind(kind)
        assert page.section is not None
        return page.section

    return chosen


def focused() -> QWidget:
    """Return what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_on(text: str, *, enter: bool = True) -> None:
    """Type where the keyboard is, as a person or a scanner does."""
    for letter in text:
        press(focused(), Qt.Key(ord(letter.upper())) if ord(letter) < 128 else Qt.Key.Key_unknown, letter)
    if enter:
        press(focused(), Qt.Key.Key_Return, "\r")


def written(widget: QWidget) -> str:
    """Return what stands in a field."""
    assert isinstance(widget, QLineEdit)
    return widget.text()
