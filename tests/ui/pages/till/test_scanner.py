"""A scanner is heard wherever the keyboard is; a hand that types is not taken for one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from bitdesk.ui import keys
from bitdesk.ui.main_window import COUNTER, MainWindow
from bitdesk.ui.pages.till import TillPage
from bitdesk.ui.pages.till.page import CLOSINGS, DRAWER, SALE, TICKETS
from bitdesk.ui.pages.till.scanner import as_code
from ui.conftest import press
from ui.pages.till.conftest import MAP_EAN, UNKNOWN_EAN, focused, scan

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
