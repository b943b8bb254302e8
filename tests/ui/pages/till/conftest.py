"""A desk with a small shop on its shelves, and the till's page on it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bitdesk import reports, services, sync
from bitdesk.desk import Desk
from bitdesk.reports.tickets import Ticket
from bitdesk.services import catalogue
from bitdesk.ui.main_window import TILL, MainWindow
from bitdesk.ui.pages.till import TillPage
from builders import House
from ui.conftest import Opener, press

MAP_EAN, BOOK_EAN, POSTER_EAN = "3760123456784", "9782070360024", "3760000000024"
UNKNOWN_EAN = "4006381333931"
COLOURS = {"maps": "#4f7d5c", "books": "#7a3e65", "cards": "#b5651d"}


@pytest.fixture
def products(house: House, desk: Desk) -> Mapping[str, bytes]:
    """A map, a book, a post card without barcode, a jar that needs a receipt, and a poster without a price."""
    head = house.head_office
    shelves = {
        code: catalogue.add_category(head, code, french, english, COLOURS[code])
        for code, french, english in (
            ("maps", "Cartes", "Maps"), ("books", "Livres", "Books"), ("cards", "Cartes postales", "Post cards"),
        )
    }  # fmt: skip
    found = {
        "map": catalogue.add_product(
            head, "Carte IGN 2640 OT Mont Lozère", ean=MAP_EAN, price_cents=1_250, category_id=shelves["maps"]
        ),
        "book": catalogue.add_product(
            head, "Voyage avec un âne dans les Cévennes", ean=BOOK_EAN, price_cents=1_999, is_book=True,
            vat_code="reduced", category_id=shelves["books"],
        ),
        "card": catalogue.add_product(
            head, "Carte postale", price_cents=60, is_button=True, category_id=shelves["cards"]
        ),
        "jar": catalogue.add_product(
            head, "Miel de châtaignier", price_cents=800, is_button=True, needs_receipt=True
        ),
        "poster": catalogue.add_product(head, "Affiche ancienne", ean=POSTER_EAN),
    }  # fmt: skip
    sync.exchange(desk)
    sync.merge_all(head)
    sync.exchange(desk)
    return found


@pytest.fixture
def window(desk: Desk, products: Mapping[str, bytes], open_window: Opener) -> MainWindow:
    """The window of a desk whose till is open with a float of 50 euros."""
    services.till.open_session(desk, float_cents=5_000)
    return open_window(desk.data_dir)


@pytest.fixture
def page(window: MainWindow) -> TillPage:
    """The till's page, in front."""
    return till_page(window)


def till_page(window: MainWindow) -> TillPage:
    """Go to the till."""
    window.choose_page(TILL)
    page = window.pages[TILL]
    assert isinstance(page, TillPage)
    return page


def focused(page: QWidget) -> QWidget:
    """What has the keyboard."""
    widget: QWidget | None = page.window().focusWidget()
    return widget or page


def enter(page: QWidget, times: int = 1) -> None:
    """Press Enter where the keyboard is."""
    for _ in range(times):
        press(focused(page), Qt.Key.Key_Return, "\r")


def scan(page: QWidget, code: str, at: QWidget | None = None) -> None:
    """Do what a scanner does: digits and Enter, to whatever has the keyboard."""
    if at is not None:
        at.setFocus()
    for letter in code:
        key = Qt.Key(ord(letter)) if letter.isascii() else Qt.Key.Key_unknown
        press(focused(page), key, letter)
    enter(page)
    QApplication.processEvents()


def choose_method(page: TillPage, letter: str) -> None:
    """Press the letter of a method, and wait until it is certain that no scanner typed it."""
    press(focused(page), Qt.Key(ord(letter.upper())), letter)
    while page.scanner.is_holding:
        QTest.qWait(5)


@pytest.fixture
def sold(page: TillPage, desk: Desk) -> Ticket:
    """Two maps and a book, paid by card."""
    scan(page, MAP_EAN)
    press(focused(page), Qt.Key.Key_Plus, "+")
    scan(page, BOOK_EAN)
    enter(page)
    choose_method(page, "c")
    (ticket,) = reports.till.tickets(desk)
    return ticket
