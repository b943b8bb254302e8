from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk import reports, services
from bitdesk.desk import Desk
from bitdesk.reports.tickets import Ticket
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.till import TillPage
from bitdesk.ui.pages.till import keys as till_keys
from bitdesk.ui.pages.till.page import CLOSINGS, DRAWER, SALE, TICKETS
from ui.conftest import press, type_text
from ui.pages.till.conftest import MAP_EAN, focused, scan
from ui.test_page_keys import check, kept_from

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_help_speaks_of_the_part_in_front(page: TillPage) -> None:
    def said() -> set[str]:
        return {key.key for key in till_keys.keys(page)}

    assert {"+", "Delete"} <= said()
    page.sale.pay()
    assert "C" not in said(), "an empty basket is not paid"
    scan(page, MAP_EAN)
    page.sale.pay()
    assert {"C", "H", "A", "V"} <= said()
    assert "Delete" not in said()
    page.choose(DRAWER)
    assert "Return" not in said()


def test_every_part_takes_the_keys_that_it_declares(page: TillPage) -> None:
    check(page, "Sale")
    for part in (TICKETS, DRAWER, CLOSINGS):
        page.choose(part)
        check(page, str(part))
        page.choose(SALE)


def test_the_parts_follow_one_another(page: TillPage) -> None:
    for place in (TICKETS, DRAWER, CLOSINGS, SALE):
        QTest.keyClick(focused(page), Qt.Key.Key_PageDown, CONTROL)
        assert page.tabs.place == place
    QTest.keyClick(focused(page), Qt.Key.Key_PageUp, CONTROL)
    assert page.tabs.place == CLOSINGS


def test_enter_presses_the_button_that_has_the_keyboard(page: TillPage, desk: Desk) -> None:
    scan(page, MAP_EAN)
    page.sale.ticket.more.setFocus()
    press(page.sale.ticket.more, Qt.Key.Key_Return, "\r")
    assert page.sale.basket.lines[0].quantity == 2
    assert not page.sale.is_paying
    assert reports.till.tickets(desk) == ()


def test_escape_goes_back_step_by_step(page: TillPage, window: MainWindow) -> None:
    scan(page, MAP_EAN)
    page.sale.pay()
    window.banner.say("Something.")
    press(focused(page), Qt.Key.Key_Escape)
    assert not page.sale.is_paying
    press(focused(page), Qt.Key.Key_Escape)
    assert window.banner.text == ""
    assert len(page.sale.basket.lines) == 1, "a basket is never lost by Escape"


def test_the_search_field_leaves_the_till_its_keys(page: TillPage) -> None:
    page.choose(SALE)
    assert page.sale.shelf.search.hasFocus()
    assert kept_from(page) == set()
    page.choose(TICKETS)
    page.tickets.number.setFocus()
    assert kept_from(page) == set()


def test_a_basket_is_set_aside_and_a_sale_taken_back_from_the_search_field(page: TillPage, sold: Ticket) -> None:
    page.sale.go_on()
    scan(page, MAP_EAN)
    type_text(page.sale.shelf.search, "ca")
    QTest.keyClick(page.sale.shelf.search, Qt.Key.Key_E, CONTROL)
    assert page.sale.basket.lines == []
    assert len(page.sale.waiting.baskets) == 1
    QTest.keyClick(page.sale.shelf.search, Qt.Key.Key_Z, CONTROL)
    assert page.tickets.is_refunding


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (Qt.Key.Key_E, "nothing in the basket"),
        (Qt.Key.Key_D, "nothing in the basket"),
        (Qt.Key.Key_T, "nothing in the basket"),
        (Qt.Key.Key_O, "No basket is set aside"),
        (Qt.Key.Key_P, "Nothing was sold here yet"),
    ],
)
def test_a_key_with_nothing_to_act_on_says_so(page: TillPage, window: MainWindow, key: Qt.Key, said: str) -> None:
    QTest.keyClick(focused(page), key, CONTROL)
    assert said in window.banner.text


def test_printing_says_what_is_not_there(page: TillPage, window: MainWindow, desk: Desk) -> None:
    page.choose(CLOSINGS)
    QTest.keyClick(focused(page), Qt.Key.Key_P, CONTROL)
    assert "No closing" in window.banner.text
    services.till.close_session(desk, counted_cents=5_000)
    page.choose(DRAWER)
    QTest.keyClick(focused(page), Qt.Key.Key_P, CONTROL)
    assert "no X report" in window.banner.text
