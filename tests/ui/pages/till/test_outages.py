"""What stands in the way of a sale: it is said, nothing is lost, and nothing is sold by half or twice."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bitdesk import ids, paths, reports, services, sqlite, sync
from bitdesk.desk import Desk
from bitdesk.reports.tickets import Ticket
from bitdesk.services import catalogue
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.till import TillPage
from bitdesk.ui.pages.till.page import TICKETS
from builders import House
from limits import limited
from ui.conftest import Hand, Opener, press, type_text
from ui.pages.till.conftest import BOOK_EAN, MAP_EAN, UNKNOWN_EAN, enter, focused, scan, till_page

CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = [
    (Qt.Key.Key_Return, "\r"), (Qt.Key.Key_Escape, ""), (Qt.Key.Key_Delete, ""), (Qt.Key.Key_Backspace, "\b"),
    (Qt.Key.Key_Up, ""), (Qt.Key.Key_Down, ""), (Qt.Key.Key_Plus, "+"), (Qt.Key.Key_Minus, "-"),
    (Qt.Key.Key_C, "c"), (Qt.Key.Key_A, "a"), (Qt.Key.Key_2, "2"), (Qt.Key.Key_5, "5"), (Qt.Key.Key_Tab, "\t"),
]  # fmt: skip
HELD = [Qt.Key.Key_D, Qt.Key.Key_T, Qt.Key.Key_E, Qt.Key.Key_O, Qt.Key.Key_L, Qt.Key.Key_N, Qt.Key.Key_M, Qt.Key.Key_Z,
        Qt.Key.Key_Return, Qt.Key.Key_PageDown, Qt.Key.Key_1, Qt.Key.Key_2]  # fmt: skip


def tickets(desk: Desk) -> tuple[Ticket, ...]:
    return reports.till.tickets(desk, limit=1_000)


def test_a_file_that_somebody_else_holds_refuses_and_the_same_enter_sells_later(
    page: TillPage, window: MainWindow, desk: Desk
) -> None:
    scan(page, MAP_EAN)
    enter(page)
    other = sqlite.connect(desk.data_dir / paths.DATABASE)
    other.execute("BEGIN IMMEDIATE")
    enter(page)
    assert window.banner.text
    assert page.sale.is_paying
    other.execute("ROLLBACK")
    other.close()
    assert tickets(desk) == ()
    enter(page)
    assert [ticket.total_cents for ticket in tickets(desk)] == [1_250]


def test_a_full_disk_sells_nothing_and_keeps_the_basket(page: TillPage, window: MainWindow, desk: Desk) -> None:
    scan(page, MAP_EAN)
    enter(page)
    wal = desk.data_dir / f"{paths.DATABASE}-wal"
    with limited(wal.stat().st_size):
        enter(page)
        assert window.banner.text
    assert tickets(desk) == ()
    assert len(page.sale.basket.lines) == 1
    enter(page)
    assert len(tickets(desk)) == 1


def test_a_basket_that_waits_is_there_after_a_power_cut(
    page: TillPage, window: MainWindow, desk: Desk, open_window: Opener
) -> None:
    scan(page, MAP_EAN)
    page.sale.waiting.suspend()
    window.close()
    again = till_page(open_window(desk.data_dir))
    again.sale.waiting.offer()
    assert [line.article.ean for line in again.sale.basket.lines] == [MAP_EAN]


def test_a_new_day_has_its_own_prices(
    page: TillPage, house: House, desk: Desk, products: Mapping[str, bytes], time: Hand
) -> None:
    catalogue.set_price(house.head_office, products["map"], 1_400, from_on=date(2026, 7, 23))
    sync.merge_all(house.head_office)
    sync.exchange(page.desk)
    page.changed(frozenset({"product_price"}))
    scan(page, MAP_EAN)
    assert page.sale.basket.total_cents == 1_250
    page.sale.remove()
    time.forward(days=1)
    page.tick()
    assert page.front.currentWidget() is page.stale
    page.close_stale()
    page.opening.grid.whole.setText("50")
    page.open_till()
    scan(page, MAP_EAN)
    assert page.sale.basket.total_cents == 1_400


def test_a_quick_item_becomes_the_product_that_the_head_office_says(
    page: TillPage, house: House, desk: Desk, products: Mapping[str, bytes]
) -> None:
    quick = services.till.add_quick_item(page.desk, "Miel", 800, "standard", UNKNOWN_EAN)
    sync.exchange(page.desk)
    sync.merge_all(house.head_office)
    catalogue.link_quick_item(house.head_office, quick, products["jar"])
    sync.merge_all(house.head_office)
    sync.exchange(page.desk)
    page.changed(frozenset({"quick_item_link"}))
    scan(page, UNKNOWN_EAN)
    assert [line.article.product_id for line in page.sale.basket.lines] == [products["jar"]]


def test_the_other_till_of_the_office_shows_its_tickets_here(page: TillPage, house: House) -> None:
    other = house.add_desk("PDM", "Second")
    sync.exchange(other)
    article = page.ask(reports.catalogue.catalogue).by_code(BOOK_EAN)
    assert article is not None
    services.till.open_session(other, float_cents=0)
    item = services.till.Item(1, article.product_id)
    services.till.sell(other, ids.new(), [item], [services.till.Paid("card", 1_999)])
    for desk in (other, page.desk):
        sync.exchange(desk)
        sync.merge_all(house.head_office)
    sync.exchange(page.desk)
    page.choose(TICKETS)
    assert [row[3] for row in page.tickets.table.texts()] == ["€19.99"]
    page.take_back()
    assert page.tickets.refund.isVisible(), "brought back to the other counter"
    assert reports.till.x_report(page.desk).totals.sales == 0, "and in the totals of its own till only"


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_cat_on_the_keyboard(page: TillPage, window: MainWindow, desk: Desk, seed: int) -> None:
    """Whatever is pressed: no crash, every basket at most once, every ticket paid to the cent, and all adds up."""
    keys = random.Random(seed)
    begun = {page.sale.basket.sale_id}
    for _ in range(250):
        kind = keys.random()
        if kind < 0.15:
            scan(page, keys.choice((MAP_EAN, BOOK_EAN)))
        elif kind < 0.75:
            press(focused(page), *keys.choice(PLAIN))
        elif kind < 0.85:
            type_text(focused(page), keys.choice(("carte", "3*", "20", "geste")))
        else:
            QTest.keyClick(focused(page), keys.choice(HELD), CONTROL)
        QApplication.processEvents()
        begun.add(page.sale.basket.sale_id)
    sold = [ticket for ticket in tickets(desk) if ticket.refunds is None]
    assert {ticket.id for ticket in sold} <= begun
    assert all(sum(paid.amount_cents for paid in ticket.payments) == ticket.total_cents for ticket in tickets(desk))
    assert reports.till.mistakes(desk) == ()
