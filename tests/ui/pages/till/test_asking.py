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
from ui.pages.till.conftest import MAP_EAN, POSTER_EAN, UNKNOWN_EAN, enter, focused, scan

CONTROL = Qt.KeyboardModifier.ControlModifier


def tickets(desk: Desk) -> tuple[Ticket, ...]:
    return reports.till.tickets(desk)


def total(page: TillPage) -> int:
    return page.sale.basket.total_cents


def test_an_unknown_code_sells_and_is_known_from_then_on(page: TillPage, desk: Desk) -> None:
    scan(page, UNKNOWN_EAN)
    form = page.sale.asking.form
    assert form is not None
    assert UNKNOWN_EAN in form.title.text()
    type_text(focused(page), "Bougie")
    press(focused(page), Qt.Key.Key_Tab)
    form.fields["price"].setFocus()
    type_text(focused(page), "4,90")
    enter(page)
    assert total(page) == 490
    enter(page, 2)
    (line,) = tickets(desk)[0].lines
    assert (line.label, line.ean, line.product_id) == ("Bougie", UNKNOWN_EAN, None)
    scan(page, UNKNOWN_EAN)
    assert total(page) == 490, "the second time it is known"


@pytest.mark.parametrize(("field", "text"), [("price", ""), ("price", "1,234"), ("label", "")])
def test_a_quick_item_with_a_mistake_stays_on_the_screen(
    page: TillPage, window: MainWindow, field: str, text: str
) -> None:
    scan(page, UNKNOWN_EAN)
    form = page.sale.asking.form
    assert form is not None
    values = {"label": "Bougie", "price": "4,90"} | {field: text}
    for name, value in values.items():
        form.fields[name].setText(value)  # type: ignore[attr-defined]
    form.saved.emit()
    assert window.banner.text
    assert page.sale.asking.form is form
    assert form.fields["label"].text() == values["label"]  # type: ignore[attr-defined]
    assert page.sale.basket.lines == []


def test_a_wrong_check_digit_is_said(page: TillPage, window: MainWindow) -> None:
    scan(page, UNKNOWN_EAN[:-1] + "2")
    assert "check digit" in window.banner.text
    assert page.sale.asking.form is None


def test_what_has_no_price_asks_for_one(page: TillPage, desk: Desk) -> None:
    scan(page, POSTER_EAN)
    assert page.sale.asking.is_open
    type_text(focused(page), "15")
    enter(page)
    enter(page, 2)
    assert tickets(desk)[0].total_cents == 1_500


def test_what_was_asked_for_in_vain_is_noted(page: TillPage, window: MainWindow, desk: Desk) -> None:
    page.sale.shelf.search.setText("parapluie")
    QTest.keyClick(focused(page), Qt.Key.Key_N, CONTROL)
    enter(page)
    with desk.database.reading() as connection:
        assert connection.execute("SELECT label FROM product_request").fetchall() == [("parapluie",)]
    assert "Noted" in window.banner.text
    assert page.sale.shelf.search.text() == ""


def test_a_discount_is_asked_for_with_its_reason(page: TillPage, window: MainWindow, desk: Desk) -> None:
    scan(page, MAP_EAN)
    QTest.keyClick(focused(page), Qt.Key.Key_D, CONTROL)
    form = page.sale.asking.form
    assert form is not None
    for off, words in (("abc", "not an amount"), ("10 %", "reason"), ("20", "more than the price")):
        form.fields["off"].setText(off)  # type: ignore[attr-defined]
        form.fields["reason"].setText("abîmée" if off == "20" else "")  # type: ignore[attr-defined]
        form.saved.emit()
        assert words in window.banner.text
        assert page.sale.asking.form is form
    form.fields["off"].setText("10 %")  # type: ignore[attr-defined]
    form.saved.emit()
    enter(page, 2)
    (ticket,) = reports.till.tickets(desk)
    assert (ticket.total_cents, ticket.lines[0].discount_reason) == (1_125, "abîmée")


def test_five_per_cent_off_a_book_are_the_everyday_case(page: TillPage, window: MainWindow, desk: Desk) -> None:
    """5 % of 19.99 are 0.9995: a whole euro would be a cent too much, and 0.99 is what is taken off."""
    page.sale.shelf.search.setText("voyage")
    enter(page)
    page.sale.asking.ticket_discount()
    form = page.sale.asking.form
    assert form is not None
    form.fields["off"].setText("5 %")  # type: ignore[attr-defined]
    form.fields["reason"].setText("fidélité")  # type: ignore[attr-defined]
    form.saved.emit()
    assert window.banner.text == ""
    enter(page, 2)
    assert tickets(desk)[0].total_cents == 1_900


def test_the_law_on_books_is_explained_on_the_screen(page: TillPage, window: MainWindow) -> None:
    page.sale.shelf.search.setText("voyage")
    enter(page)
    page.sale.asking.ticket_discount()
    form = page.sale.asking.form
    assert form is not None
    form.fields["off"].setText("10 %")  # type: ignore[attr-defined]
    form.fields["reason"].setText("fidélité")  # type: ignore[attr-defined]
    form.saved.emit()
    assert "The law fixes the price of books" in window.banner.text
    assert "below €19.00" in window.banner.text, "95 % of 19.99 € are 18.9905 €: 19 € to the cent"
