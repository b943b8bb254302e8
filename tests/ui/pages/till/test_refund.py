from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.reports.tickets import Ticket
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.till import TillPage
from ui.conftest import press, type_text
from ui.pages.till.conftest import BOOK_EAN, choose_method, enter, focused, scan

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_what_comes_back_is_an_opposite_ticket(page: TillPage, sold: Ticket, desk: Desk) -> None:
    QTest.keyClick(focused(page), Qt.Key.Key_Z, CONTROL)
    assert page.tickets.refund.isVisible()
    type_text(focused(page), "1")
    assert "12.50" in page.tickets.refund.total.text()
    enter(page)
    type_text(focused(page), "dechiree")
    enter(page)
    back, first = reports.till.tickets(desk)
    assert (back.total_cents, back.refunds and back.refunds.id) == (-1_250, sold.id)
    assert [payment.method for payment in back.payments] == ["card"], "as it was paid, unless somebody says otherwise"
    assert first.total_cents == 4_499
    assert [line.refundable for line in first.lines] == [1, 1]
    assert not page.tickets.refund.isVisible()
    assert back.number_text in page.tickets.details.title.text()


def test_without_a_reason_nothing_comes_back(page: TillPage, window: MainWindow, sold: Ticket, desk: Desk) -> None:
    page.take_back()
    page.tickets.refund.take_all()
    page.tickets.refund.give_back()
    assert "why" in window.banner.text
    assert page.tickets.refund.reason.hasFocus()
    assert len(reports.till.tickets(desk)) == 1
    assert [row.count for row in page.tickets.refund.rows] == [2, 1], "what was typed stays"


@pytest.mark.parametrize(
    ("letter", "offered"),
    [
        ("c", ["cash", "card", "cheque"]), ("a", ["cash", "card", "cheque", "holiday_voucher"]),
        ("v", ["cash", "card", "cheque", "transfer"]),
    ],
)  # fmt: skip
def test_it_is_given_back_as_it_was_paid(page: TillPage, desk: Desk, letter: str, offered: list[str]) -> None:
    scan(page, BOOK_EAN)
    enter(page)
    choose_method(page, letter)
    page.take_back()
    refund = page.tickets.refund
    assert [refund.methods.itemData(place) for place in range(refund.methods.count())] == offered
    assert refund.methods.value() == (offered[-1] if len(offered) > 3 else "card")
    refund.reason.setText("erreur")
    refund.give_back()
    back, first = reports.till.tickets(desk)
    assert [payment.method for payment in back.payments] == [payment.method for payment in first.payments]


def test_more_than_was_bought_is_refused(page: TillPage, window: MainWindow, sold: Ticket, desk: Desk) -> None:
    page.take_back()
    refund = page.tickets.refund
    refund.rows[0].field.setText("3")
    refund.reason.setText("erreur")
    refund.give_back()
    assert "2 can still be taken back" in window.banner.text
    assert "25.00" in refund.total.text(), "the sum is that of what can come back"
    assert len(reports.till.tickets(desk)) == 1
    refund.rows[0].more.click()
    assert refund.rows[0].count == 2, "a finger goes no further than what was bought"


def test_pressed_twice_it_comes_back_once(page: TillPage, sold: Ticket, desk: Desk) -> None:
    page.take_back()
    refund = page.tickets.refund
    refund.take_all()
    refund.reason.setText("erreur")
    refund.give_back()
    refund.give_back()
    assert len(reports.till.tickets(desk)) == 2
    page.tickets.table.selectRow(1)
    assert not page.tickets.take_back.isEnabled(), "nothing is left to take back"
    page.take_back()
    assert not page.tickets.refund.isVisible()


def test_asked_for_again_a_refund_keeps_what_was_typed(
    page: TillPage, window: MainWindow, sold: Ticket, desk: Desk
) -> None:
    page.take_back()
    refund = page.tickets.refund
    refund.rows[0].field.setText("3")
    refund.reason.setText("erreur")
    refund.methods.show_value("cash")
    refund.give_back()
    assert "2 can still be taken back" in window.banner.text
    page.take_back()
    assert (refund.rows[0].count, refund.reason.value(), refund.methods.value()) == (3, "erreur", "cash")


def test_one_piece_is_proposed_at_once(page: TillPage, desk: Desk) -> None:
    scan(page, BOOK_EAN)
    enter(page, 2)
    page.take_back()
    assert [row.count for row in page.tickets.refund.rows] == [1]
    assert page.tickets.refund.reason.hasFocus()


def test_escape_leaves_the_refund(page: TillPage, sold: Ticket, desk: Desk) -> None:
    page.take_back()
    press(focused(page), Qt.Key.Key_Escape)
    assert not page.tickets.refund.isVisible()
    assert len(reports.till.tickets(desk)) == 1
