"""A scanner is heard wherever the keyboard is; a hand that types is not taken for one."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from bitdesk import reports, sync
from bitdesk.desk import Desk
from bitdesk.reports.tickets import Ticket
from bitdesk.services import catalogue
from bitdesk.ui import keys
from bitdesk.ui.main_window import COUNTER, MainWindow
from bitdesk.ui.pages.till import TillPage
from bitdesk.ui.pages.till.page import CLOSINGS, DRAWER, SALE, TICKETS
from bitdesk.ui.pages.till.scanner import as_code
from bitdesk.values import PaymentMethod
from builders import House
from ui.conftest import Hand, Opener, press
from ui.pages.till.conftest import MAP_EAN, UNKNOWN_EAN, focused, scan, till_page

SLOW_MS = 120


def lines(page: TillPage) -> list[str]:
    return [line.article.label for line in page.sale.basket.lines]


def type_at(widget: QWidget, text: str, pace_ms: int) -> None:
    """Type as a hand does, or a scanner: every key has its moment."""
    for place, letter in enumerate(text):
        event = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
        event.setTimestamp(1_000 + place * pace_ms)
        QApplication.sendEvent(widget, event)
    press(widget, Qt.Key.Key_Return, "\r")


@pytest.mark.parametrize("part", [SALE, TICKETS, DRAWER, CLOSINGS])
def test_a_code_sells_from_every_part_of_the_till(page: TillPage, part: int) -> None:
    page.choose(part)
    scan(page, MAP_EAN)
    assert len(lines(page)) == 1
    assert page.tabs.place == SALE
    assert page.tickets.number.text() == "", "what was passed on to a field is taken out again"


def test_what_a_scanner_types_into_a_field_is_taken_out_again(page: TillPage) -> None:
    page.choose(DRAWER)
    form = page.drawer.movement
    form.reason.setText("timbres")
    for field in (form.reason, form.amount):
        before = field.text()
        page.choose(DRAWER)
        scan(page, MAP_EAN, at=field)
        assert field.text() == before
    assert [line.quantity for line in page.sale.basket.lines] == [2]


def test_a_form_that_is_open_keeps_what_was_typed(page: TillPage) -> None:
    scan(page, MAP_EAN)
    page.sale.asking.line_discount()
    form = page.sale.asking.form
    assert form is not None
    scan(page, MAP_EAN)
    assert [line.quantity for line in page.sale.basket.lines] == [2]


def test_a_code_on_a_french_keyboard_is_read_by_its_digits(page: TillPage) -> None:
    azerty = "".join(keys.AZERTY[int(digit) - 1] for digit in MAP_EAN)
    scan(page, azerty)
    assert len(lines(page)) == 1
    page.choose(DRAWER)
    scan(page, azerty, at=page.drawer.movement.reason)
    assert page.drawer.movement.reason.text() == ""
    assert [line.quantity for line in page.sale.basket.lines] == [2]
    assert as_code(azerty) == MAP_EAN
    assert as_code("été") == "été"


def test_a_hand_that_types_thirteen_digits_is_no_scanner(page: TillPage) -> None:
    page.choose(DRAWER)
    field = page.drawer.movement.reason
    field.setFocus()
    type_at(field, MAP_EAN, SLOW_MS)
    assert field.text() == MAP_EAN
    assert lines(page) == []
    field.clear()
    field.setFocus()
    type_at(field, MAP_EAN, 5)
    assert field.text() == ""
    assert len(lines(page)) == 1


def test_a_word_typed_fast_is_no_code(page: TillPage) -> None:
    page.choose(DRAWER)
    form = page.drawer.movement
    form.amount.setText("5")
    form.reason.setFocus()
    type_at(form.reason, "monnaie", 5)
    assert page.tabs.place == DRAWER
    assert lines(page) == []


def test_an_unknown_code_is_asked_for_from_anywhere(page: TillPage) -> None:
    page.choose(TICKETS)
    scan(page, UNKNOWN_EAN, at=page.tickets.number)
    assert page.sale.asking.is_open
    assert page.tickets.number.text() == ""


def test_nothing_is_watched_while_the_counter_is_in_front(page: TillPage, window: MainWindow) -> None:
    seen: list[int] = []

    def note(_watched: object, event: QEvent) -> bool:
        seen.append(event.type().value)
        return False

    window.choose_page(COUNTER)
    page.scanner.eventFilter = note  # type: ignore[method-assign,assignment]
    press(window.counter.board.view, Qt.Key.Key_2, "2")
    assert seen == []
    assert focused(window.counter) is not page


def scan_fast(page: TillPage, code: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Press and release every key at a scanner's pace, where the keyboard is: the program passes them on."""
    letters = [(letter, ord(letter)) for letter in code] + [("\r" if end == Qt.Key.Key_Return else "\t", end.value)]
    scan_fast.at_ms += 1_000  # type: ignore[attr-defined]
    for letter, key in letters:
        scan_fast.at_ms += 5  # type: ignore[attr-defined]
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(scan_fast.at_ms)  # type: ignore[attr-defined]
            QApplication.sendEvent(focused(page), event)
    QApplication.processEvents()


scan_fast.at_ms = 100_000  # type: ignore[attr-defined]


def buttons(page: TillPage) -> list[QAbstractButton]:
    """Return the buttons in front that the keyboard can reach."""
    found = [button for button in page.findChildren(QAbstractButton) if button.isVisible() and button.isEnabled()]
    return [button for button in found if button.focusPolicy() != Qt.FocusPolicy.NoFocus]


@pytest.mark.parametrize("part", [SALE, TICKETS, DRAWER, CLOSINGS])
def test_a_scan_on_a_button_is_a_scan_and_presses_nothing(
    page: TillPage, sold: Ticket, desk: Desk, qtbot: QtBot, part: int
) -> None:
    page.sale.begin()
    page.sale.go_on()
    page.choose(part)
    for button in buttons(page):
        page.choose(part)
        button.setFocus()
        if not button.hasFocus():
            continue
        clicked: list[bool] = []
        connection = button.clicked.connect(clicked.append)
        scan_fast(page, MAP_EAN)
        button.clicked.disconnect(connection)
        assert clicked == [], button.text()
        assert [line.quantity for line in page.sale.basket.lines] == [1], button.text()
        assert page.tabs.place == SALE
        page.sale.begin()
    assert len(reports.till.tickets(desk)) == 1


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_scan_while_paying_adds_and_sells_nothing(page: TillPage, desk: Desk, end: Qt.Key) -> None:
    scan_fast(page, MAP_EAN)
    page.sale.pay()
    known = [button for button in buttons(page) if page.sale.payment.isAncestorOf(button)]
    assert len(known) > 5
    for button in known:
        button.setFocus()
        before = page.sale.basket.lines[0].quantity
        scan_fast(page, MAP_EAN, end)
        assert page.sale.basket.lines[0].quantity == before + 1, button.text()
        assert page.sale.is_paying
    assert reports.till.tickets(desk) == ()


LETTERED = ["CAHV", "12C", "A1", "C", "HAC-12", "CARTE"]


@pytest.mark.parametrize("code", LETTERED)
def test_the_letters_of_a_code_pay_nothing(page: TillPage, desk: Desk, code: str) -> None:
    """The letters of the methods are in it, wherever the keyboard is while it is paid."""
    scan_fast(page, MAP_EAN)
    page.sale.pay()
    payment = page.sale.payment
    fields = [payment.amount, *(each for each in buttons(page) if payment.isAncestorOf(each))]
    for field in fields:
        field.setFocus()
        scan_fast(page, code)
        assert not page.scanner.is_holding
        assert (payment.settlement.parts, payment.amount.text(), page.sale.is_paying) == ([], "", True), field
    assert reports.till.tickets(desk) == ()


def test_a_code_with_letters_is_added_while_it_is_paid(page: TillPage, house: House, desk: Desk) -> None:
    catalogue.add_product(house.head_office, "Carte d’hiver", code="HIVAC1", price_cents=900)
    sync.exchange(desk)
    sync.merge_all(house.head_office)
    sync.exchange(desk)
    page.changed(frozenset({"product"}))
    scan_fast(page, MAP_EAN)
    page.sale.pay()
    scan_fast(page, "HIVAC1")
    assert lines(page)[1:] == ["Carte d’hiver"]
    assert page.sale.payment.settlement.left_cents == 2_150


def test_a_letter_by_hand_pays_even_where_the_next_key_came_while_the_program_was_busy(
    page: TillPage, desk: Desk
) -> None:
    scan_fast(page, MAP_EAN)
    page.sale.pay()
    field = focused(page)
    for at_ms, key, text in ((500_000, Qt.Key.Key_C, "c"), (500_300, Qt.Key.Key_Return, "\r")):
        event = QKeyEvent(QEvent.Type.KeyPress, key.value, Qt.KeyboardModifier.NoModifier, text)
        event.setTimestamp(at_ms)
        QApplication.sendEvent(field, event)
    (ticket,) = reports.till.tickets(desk)
    assert [payment.method for payment in ticket.payments] == [PaymentMethod.CARD]


YESTERDAY = [
    (part, code)
    for part in (SALE, TICKETS, DRAWER, CLOSINGS)
    for code in (MAP_EAN, UNKNOWN_EAN, "12345")
    if (part, code) != (TICKETS, "12345")  # the number of a ticket, there
]


@pytest.mark.parametrize(("part", "code"), YESTERDAY)
def test_a_scan_at_the_till_of_yesterday_closes_nothing(
    page: TillPage, window: MainWindow, desk: Desk, time: Hand, part: int, code: str
) -> None:
    time.forward(days=1)
    page.choose(SALE)
    assert page.stale.close_button.hasFocus()
    page.choose(part)
    for button in buttons(page):
        page.choose(part)
        button.setFocus()
        window.banner.dismiss()
        scan_fast(page, code)
        assert page.tabs.place == part, button.text()
        assert "Open the till first" in window.banner.text, button.text()
    session = reports.till.session(desk)
    assert session is not None
    assert session.is_stale
    assert lines(page) == []


def test_a_scan_at_a_closed_till_counts_nothing(desk: Desk, products: Mapping[str, bytes], open_window: Opener) -> None:
    page = till_page(open_window(desk.data_dir))
    assert page.opening.grid.fields[0].hasFocus()
    scan_fast(page, MAP_EAN)
    assert page.opening.grid.is_empty
    page.opening.button.setFocus()
    scan_fast(page, MAP_EAN)
    assert "Open the till first" in page.around.banner.text
    assert reports.till.session(desk) is None


def test_a_scanner_that_holds_shift_for_its_digits_is_heard(page: TillPage) -> None:
    page.choose(DRAWER)
    field = page.drawer.movement.reason
    field.setFocus()
    for place, letter in enumerate(MAP_EAN):
        for key, text in ((Qt.Key.Key_Shift.value, ""), (ord(letter), letter)):
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ShiftModifier, text)
            event.setTimestamp(1_000 + place * 5)
            QApplication.sendEvent(field, event)
    press(field, Qt.Key.Key_Return, "\r")
    assert field.text() == ""
    assert len(lines(page)) == 1


def test_enter_by_hand_on_a_button_still_presses_it(page: TillPage) -> None:
    page.choose(DRAWER)
    button = next(each for each in page.tabs.buttons if each.text() == "Closings")
    button.setFocus()
    press(button, Qt.Key.Key_Return, "\r")
    assert page.tabs.place == CLOSINGS
