"""The page of the enquiries at a desk that knows two brochures, and at its head office."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from bitdesk.desk import Desk
from bitdesk.services import brochures
from bitdesk.ui.head_office_window import ENQUIRIES as HEAD_ENQUIRIES
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.main_window import ENQUIRIES, MainWindow
from bitdesk.ui.pages.enquiries import EnquiriesPage
from builders import House
from stockroom import synchronise
from ui.conftest import Opener, press

Section = TypeVar("Section")


@pytest.fixture
def known(house: House) -> list[bytes]:
    """A map and a guide."""
    head = house.head_office
    made = [
        brochures.add_brochure(head, "map", "Carte touristique", "fr"),
        brochures.add_brochure(head, "guide", "Guide des hébergements"),
    ]
    synchronise(house)
    return made


@pytest.fixture
def window(desk: Desk, known: list[bytes], open_window: Opener) -> MainWindow:
    """The window of a desk that knows the brochures."""
    return open_window(desk.data_dir)


@pytest.fixture
def page(window: MainWindow) -> EnquiriesPage:
    """The page, in front."""
    window.choose_page(ENQUIRIES)
    assert isinstance(window.page, EnquiriesPage)
    return window.page


@pytest.fixture
def head_page(known: list[bytes], head_window: HeadOfficeWindow) -> EnquiriesPage:
    """The page of the head office, in front."""
    head_window.choose_page(HEAD_ENQUIRIES)
    assert isinstance(head_window.page, EnquiriesPage)
    return head_window.page


Choose = Callable[[int, type[Section]], Section]


def chosen(page: EnquiriesPage, kind: int, of: type[Section]) -> Section:
    """Bring a section to the front."""
    page.choose_kind(kind)
    assert isinstance(page.section, of)
    return page.section


def focused() -> QWidget:
    """Return what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def key(letter: str) -> None:
    """Press a key where the keyboard is."""
    code = Qt.Key(ord(letter.upper())) if letter.isalnum() and ord(letter) < 128 else Qt.Key.Key_unknown
    press(focused(), code, letter)


def type_on(text: str, *, enter: bool = False) -> None:
    """Type where the keyboard is."""
    for letter in text:
        key(letter)
    if enter:
        press(focused(), Qt.Key.Key_Return, "\r")
