from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk import ids, reports, services
from bitdesk.desk import Desk
from bitdesk.reports.tickets import Ticket
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.till import TillPage
from bitdesk.ui.pages.till.page import SALE, TICKETS
from ui.conftest import Hand, press, type_text
from ui.pages.till.conftest import MAP_EAN, enter, focused, scan

CONTROL = Qt.KeyboardModifier.ControlModifier


def facts(page: TillPage) -> dict[str, str]:
    return dict(page.tickets.details.facts())


def test_the_last_ticket_stands_first_and_is_shown_in_full(page: TillPage, sold: Ticket) -> None:
    page.choose(TICKETS)
    assert page.tickets.table.texts() == [["2026-000001", "14:31", "Card", "€44.99"]]
    assert "2026-000001" in page.tickets.details.title.text()
    assert facts(page)["2 × Carte IGN 2640 OT Mont Lozère"].startswith("€25.00")
    assert facts(page)["Total"].startswith("€44.99")


def test_earlier_days_are_asked_for(page: TillPage, sold: Ticket, time: Hand) -> None:
    time.forward(days=1)
    page.choose(TICKETS)
    assert page.tickets.table.texts() == []
    assert not page.tickets.empty.isHidden()
    page.tickets.every_day.click()
    assert [row[0] for row in page.tickets.table.texts()] == ["2026-000001"]


@pytest.mark.parametrize("typed", ["1", "000001", "2026-000001"])
def test_a_ticket_is_found_by_its_number(page: TillPage, sold: Ticket, time: Hand, typed: str) -> None:
    scan(page, MAP_EAN)
    enter(page, 2)
    time.forward(days=3)
    page.choose(TICKETS)
    page.tickets.number.setText(typed)
    assert [row[0] for row in page.tickets.table.texts()] == ["2026-000001"]


def test_a_number_that_no_ticket_has_finds_nothing(page: TillPage, sold: Ticket) -> None:
    page.choose(TICKETS)
    page.tickets.number.setText("9" * 20)
    assert page.tickets.tickets == ()


def test_digits_look_for_a_number(page: TillPage, sold: Ticket) -> None:
    page.choose(TICKETS)
    type_text(focused(page), "7")
    assert page.tickets.number.text() == "7"
    assert page.tickets.tickets == ()
    press(focused(page), Qt.Key.Key_Escape)
    assert len(page.tickets.tickets) == 1


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_second_receipt_is_called_a_duplicate(
    page: TillPage, window: MainWindow, sold: Ticket, desk: Desk, qtbot: QtBot
) -> None:
    page.choose(TICKETS)
    assert page.tickets.receipt.text().startswith("Receipt")
    page.tickets.receipt.click()
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    assert reports.till.ticket(desk, sold.id).copies == 1
    page.load()
    assert page.tickets.receipt.text().startswith("Duplicate")


def test_a_sale_of_the_other_desk_appears(page: TillPage, window: MainWindow, desk: Desk) -> None:
    page.choose(TICKETS)
    catalogue = page.ask(reports.catalogue.catalogue)
    article = catalogue.by_code(MAP_EAN)
    assert article is not None
    services.till.sell(
        desk, ids.new(), [services.till.Item(1, article.product_id)], [services.till.Paid("card", 1_250)]
    )
    page.changed(frozenset({"sale"}))
    assert len(page.tickets.tickets) == 1


def test_after_a_sale_the_tickets_open_on_it(page: TillPage, sold: Ticket, desk: Desk) -> None:
    page.choose(TICKETS)
    page.choose(SALE)
    scan(page, MAP_EAN)
    enter(page, 2)
    page.choose(TICKETS)
    page.tickets.number.setText("1")
    assert page.tickets.ticket is not None
    assert page.tickets.ticket.number_text == "2026-000001"
    page.tickets.begin_refund()
    page.choose(SALE)
    scan(page, MAP_EAN)
    enter(page, 2)
    page.choose(TICKETS)
    assert page.tickets.ticket.number_text == "2026-000003"
    QTest.keyClick(focused(page), Qt.Key.Key_Z, CONTROL)
    assert page.tickets.is_refunding
    assert "2026-000003" in page.tickets.refund.title.text()


def test_what_is_looked_at_afterwards_stays(page: TillPage, sold: Ticket) -> None:
    scan(page, MAP_EAN)
    enter(page, 2)
    page.choose(TICKETS)
    page.tickets.table.selectRow(1)
    page.choose(SALE)
    page.choose(TICKETS)
    assert page.tickets.ticket is not None
    assert page.tickets.ticket.id == sold.id


def test_a_key_with_no_ticket_to_act_on_says_so(page: TillPage, window: MainWindow) -> None:
    page.choose(TICKETS)
    for key in (Qt.Key.Key_P, Qt.Key.Key_Z):
        window.banner.dismiss()
        QTest.keyClick(focused(page), key, CONTROL)
        assert "No ticket" in window.banner.text
