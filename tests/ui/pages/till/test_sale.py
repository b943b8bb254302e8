"""Selling as it is done at the counter: with keys, a scanner, a finger."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk import reports, services
from bitdesk.desk import Desk
from bitdesk.reports.tickets import Ticket
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.till import TillPage
from bitdesk.values import PaymentMethod
from ui.conftest import press, type_text
from ui.pages.till.conftest import BOOK_EAN, MAP_EAN, POSTER_EAN, choose_method, enter, focused, scan

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def tickets(desk: Desk) -> tuple[Ticket, ...]:
    return reports.till.tickets(desk)


def total(page: TillPage) -> int:
    return page.sale.basket.total_cents


def test_a_scanned_article_is_paid_in_cash_with_two_keys(page: TillPage, desk: Desk) -> None:
    scan(page, MAP_EAN)
    keys = 2
    enter(page, keys)
    (ticket,) = tickets(desk)
    assert ticket.total_cents == 1_250
    assert [(paid.method, paid.amount_cents) for paid in ticket.payments] == [("cash", 1_250)]
    assert keys <= 4


def test_an_article_with_a_button_is_paid_in_cash_with_three_clicks(page: TillPage, desk: Desk) -> None:
    sale = page.sale
    tile = next(tile for tile in sale.shelf.tiles.tiles if "postale" in tile.text())
    for clicks, button in enumerate((tile, sale.ticket.pay, sale.payment.methods[PaymentMethod.CASH]), start=1):
        QTest.mouseClick(button, LEFT)
        assert clicks <= 4
    assert [ticket.total_cents for ticket in tickets(desk)] == [60]


def test_a_note_that_is_handed_over_is_one_click(page: TillPage, desk: Desk) -> None:
    scan(page, MAP_EAN)
    enter(page)
    five, _ten, twenty, _fifty = page.sale.payment.notes
    assert not five.isEnabled(), "5 € do not pay for 12.50 €"
    QTest.mouseClick(twenty, LEFT)
    assert tickets(desk)[0].change_cents == 750


def test_enter_pressed_too_often_sells_once(page: TillPage, desk: Desk) -> None:
    scan(page, MAP_EAN)
    enter(page, 7)
    assert len(tickets(desk)) == 1


def test_a_double_click_on_cash_sells_once(page: TillPage, desk: Desk) -> None:
    scan(page, MAP_EAN)
    page.sale.pay()
    cash = page.sale.payment.methods[PaymentMethod.CASH]
    for _ in range(2):
        QTest.mouseClick(cash, LEFT)
    QTest.mouseDClick(cash, LEFT)
    assert len(tickets(desk)) == 1


def test_several_methods_pay_together(page: TillPage, desk: Desk) -> None:
    scan(page, MAP_EAN)
    scan(page, BOOK_EAN)
    enter(page)
    type_text(focused(page), "10")
    choose_method(page, "a")
    type_text(focused(page), "5")
    choose_method(page, "h")
    assert "17.49" in page.sale.payment.due.text()
    choose_method(page, "c")
    paid = [(payment.method, payment.amount_cents) for payment in tickets(desk)[0].payments]
    assert paid == [("holiday_voucher", 1_000), ("cheque", 500), ("card", 1_749)]


def test_a_payment_typed_wrong_is_taken_back(page: TillPage, desk: Desk) -> None:
    scan(page, MAP_EAN)
    enter(page)
    type_text(focused(page), "10")
    choose_method(page, "c")
    press(focused(page), Qt.Key.Key_Backspace)
    choose_method(page, "v")
    assert [payment.method for payment in tickets(desk)[0].payments] == ["transfer"]


def test_only_cash_gives_change(page: TillPage, window: MainWindow, desk: Desk) -> None:
    scan(page, MAP_EAN)
    enter(page)
    type_text(focused(page), "20")
    choose_method(page, "c")
    assert "change is given on cash only" in window.banner.text
    assert page.sale.payment.amount.text() == "20", "what was typed stays"
    assert tickets(desk) == ()


def test_a_scanner_is_heard_while_it_is_paid(page: TillPage, desk: Desk) -> None:
    scan(page, MAP_EAN)
    enter(page)
    scan(page, BOOK_EAN, at=page.sale.payment.amount)
    assert page.sale.payment.amount.text() == ""
    assert total(page) == 1_250 + 1_999
    assert "32.49" in page.sale.payment.due.text()
    enter(page)
    assert tickets(desk)[0].total_cents == 3_249


def test_the_ticket_is_at_rest_while_it_is_paid(page: TillPage, desk: Desk) -> None:
    scan(page, MAP_EAN)
    scan(page, MAP_EAN)
    card = page.sale.ticket
    acts = (card.pay, card.less, card.more, card.remove, card.discount, card.ticket_discount, card.suspend)
    enter(page)
    assert page.sale.is_paying
    assert not any(button.isEnabled() for button in acts)
    QTest.mouseClick(card.less, LEFT)
    assert (total(page), "25.00" in page.sale.payment.due.text()) == (2_500, True)
    press(focused(page), Qt.Key.Key_Escape)
    assert all(button.isEnabled() for button in acts)
    QTest.mouseClick(card.less, LEFT)
    enter(page)
    assert "12.50" in page.sale.payment.due.text()
    enter(page)
    assert tickets(desk)[0].total_cents == 1_250
    assert not any(button.isEnabled() for button in acts), "there is nothing in the next one"


def test_what_is_paid_is_not_forgotten(page: TillPage, window: MainWindow, desk: Desk) -> None:
    scan(page, MAP_EAN)
    enter(page)
    type_text(focused(page), "5")
    choose_method(page, "c")
    QTest.mouseClick(page.sale.ticket.pay, LEFT)
    page.sale.pay()
    assert "7.50" in page.sale.payment.due.text()
    press(focused(page), Qt.Key.Key_Escape)
    assert page.sale.is_paying
    assert "5.00" in window.banner.text
    press(focused(page), Qt.Key.Key_Backspace)
    press(focused(page), Qt.Key.Key_Escape)
    assert page.sale.left.currentWidget() is page.sale.shelf
    enter(page, 2)
    assert [(paid.method, paid.amount_cents) for paid in tickets(desk)[0].payments] == [("cash", 1_250)]


def test_what_is_paid_stays_while_something_else_is_asked(page: TillPage, desk: Desk) -> None:
    scan(page, MAP_EAN)
    enter(page)
    page.sale.payment.amount.setText("5")
    page.sale.payment.pay(PaymentMethod.CARD)
    scan(page, POSTER_EAN)
    assert page.sale.asking.is_open
    assert not page.sale.ticket.less.isEnabled()
    type_text(focused(page), "15")
    enter(page)
    assert page.sale.is_paying
    assert "22.50" in page.sale.payment.due.text()
    enter(page)
    assert [(paid.method, paid.amount_cents) for paid in tickets(desk)[0].payments] == [("card", 500), ("cash", 2_250)]


def test_a_quantity_before_a_code(page: TillPage, window: MainWindow) -> None:
    page.sale.shelf.search.setText(f"3*{MAP_EAN}")
    enter(page)
    assert total(page) == 3_750
    page.sale.shelf.search.setText(f"two*{MAP_EAN}")
    enter(page)
    assert "stands a number" in window.banner.text
    assert total(page) == 3_750
    assert page.sale.shelf.search.text().startswith("two*")


def test_plus_minus_and_delete_act_on_the_highlighted_line(page: TillPage, desk: Desk) -> None:
    scan(page, MAP_EAN)
    scan(page, BOOK_EAN)
    press(focused(page), Qt.Key.Key_Plus, "+")
    assert [line.quantity for line in page.sale.basket.lines] == [1, 2]
    press(focused(page), Qt.Key.Key_Up)
    press(focused(page), Qt.Key.Key_Minus, "-")
    assert [line.quantity for line in page.sale.basket.lines] == [1, 2], "the last one goes with Delete"
    press(focused(page), Qt.Key.Key_Delete)
    assert [line.quantity for line in page.sale.basket.lines] == [2]
    with desk.database.reading() as connection:
        events = connection.execute("SELECT kind, detail, amount_cents FROM till_event").fetchall()
    assert events == [("line_removed", "1 × Carte IGN 2640 OT Mont Lozère", 1_250)]


def test_letters_search_wherever_the_keyboard_is(page: TillPage) -> None:
    page.sale.ticket.lines.setFocus()
    for letter in "mi":
        type_text(focused(page), letter)
    assert page.sale.shelf.search.text() == "mi"
    assert page.sale.shelf.search.hasFocus()
    enter(page)
    assert [line.article.label for line in page.sale.basket.lines] == ["Miel de châtaignier"]


def test_what_nobody_knows_is_said(page: TillPage, window: MainWindow) -> None:
    page.sale.shelf.search.setText("parapluie")
    enter(page)
    assert "parapluie" in window.banner.text


def test_a_refused_sale_keeps_the_basket_and_the_payment(page: TillPage, window: MainWindow, desk: Desk) -> None:
    scan(page, MAP_EAN)
    enter(page)
    basket = page.sale.basket
    services.till.close_session(desk)
    enter(page)
    assert "closed" in window.banner.text
    assert page.sale.basket is basket
    services.till.open_session(desk, float_cents=0)
    enter(page)
    assert [ticket.id for ticket in tickets(desk)] == [basket.sale_id]
