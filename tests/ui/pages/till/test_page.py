from __future__ import annotations

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt

from accessibility import faults_of
from bitdesk import reports, sync
from bitdesk.desk import Desk
from bitdesk.reports.tickets import Ticket
from bitdesk.services import catalogue
from bitdesk.ui.main_window import COUNTER, TILL, MainWindow
from bitdesk.ui.pages.till import TillPage
from bitdesk.ui.pages.till.drawer import CLOSE, COUNT
from bitdesk.ui.pages.till.page import CLOSINGS, DRAWER, SALE, TICKETS
from builders import House
from ui.conftest import press
from ui.pages.till.conftest import MAP_EAN, UNKNOWN_EAN, enter, scan

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def test_a_new_price_of_the_head_office_holds_for_the_next_article(
    page: TillPage, house: House, desk: Desk, products: Mapping[str, bytes]
) -> None:
    scan(page, MAP_EAN)
    catalogue.set_price(house.head_office, products["map"], 1_400)
    sync.merge_all(house.head_office)
    sync.exchange(page.desk)
    page.changed(frozenset({"product_price"}))
    scan(page, MAP_EAN)
    assert [line.unit_cents for line in page.sale.basket.lines] == [1_250, 1_400]


def test_a_full_basket_is_not_left_without_a_word(page: TillPage, window: MainWindow) -> None:
    scan(page, MAP_EAN)
    assert page.unsaved()
    assert not window.close()
    assert window.banner.text == "The basket is not paid. Close again to abandon it."
    page.sale.remove()
    assert not page.unsaved()


def test_counting_goes_on_beside_a_full_basket(page: TillPage, window: MainWindow, desk: Desk) -> None:
    scan(page, MAP_EAN)
    window.choose_page(COUNTER)
    press(window.counter.board.view, Qt.Key.Key_4, "4")
    assert reports.today.today(desk).visitors == 4
    window.choose_page(TILL)
    assert len(page.sale.basket.lines) == 1


@pytest.mark.parametrize("part", [SALE, TICKETS, DRAWER, CLOSINGS])
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_control_has_a_name_and_tab_leads_to_it(page: TillPage, window: MainWindow, part: int) -> None:
    scan(page, MAP_EAN)
    enter(page, 2)
    page.choose(part)
    if part == TICKETS:
        page.tickets.begin_refund()
    elif part == DRAWER:
        page.drawer.choose(CLOSE)
    assert faults_of(window) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_is_asked_in_between_is_reached_too(page: TillPage, window: MainWindow) -> None:
    scan(page, MAP_EAN)
    page.sale.pay()
    assert faults_of(window) == []
    page.sale.go_on()
    scan(page, UNKNOWN_EAN)
    assert faults_of(window) == []
    page.choose_drawer(COUNT)
    assert faults_of(window) == []


def test_every_part_fits_a_small_window(page: TillPage, window: MainWindow) -> None:
    window.resize(1024, 600)
    scan(page, MAP_EAN)
    window.banner.say("Something that takes a line of the window.")
    for part in (SALE, TICKETS, DRAWER, CLOSINGS):
        page.choose(part)
        pane = page.stack.currentWidget()
        assert pane is not None
        needed = pane.minimumSizeHint()
        assert (needed.width() <= pane.width(), needed.height() <= pane.height()) == (True, True)


def test_what_is_lost_with_the_page_is_named(page: TillPage, window: MainWindow, sold: Ticket) -> None:
    page.choose(TICKETS)
    page.tickets.begin_refund()
    page.tickets.refund.reason.setText("abîmé")
    assert not window.close()
    assert "refund is not recorded" in window.banner.text
    page.tickets.leave_refund()
    page.choose_drawer(COUNT)
    page.drawer.panes[COUNT].grid.fields[0].setText("3")  # type: ignore[attr-defined]
    assert page.unsaved()
    assert "at the till is not recorded" in page.would_lose()
