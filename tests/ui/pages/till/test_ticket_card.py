from __future__ import annotations

from PySide6.QtCore import Qt

from bitdesk.ui.pages.till import TillPage
from bitdesk.ui.pages.till.basket import Discount
from ui.conftest import press
from ui.pages.till.conftest import BOOK_EAN, MAP_EAN, scan

FINGER = 44


def test_an_empty_ticket_offers_nothing_to_press(page: TillPage) -> None:
    card = page.sale.ticket
    assert card.total.text().startswith("€0.00")
    buttons = (card.pay, card.less, card.more, card.remove, card.discount, card.ticket_discount, card.suspend)
    assert not any(button.isEnabled() for button in buttons)
    assert not card.baskets.isEnabled()


def test_lines_total_and_discounts_are_shown(page: TillPage) -> None:
    scan(page, MAP_EAN)
    scan(page, BOOK_EAN)
    page.sale.basket.set_discount(0, Discount("abîmée", cents=50))
    page.sale.basket.set_ticket_discount(Discount("geste", cents=20))
    page.sale.show_basket(0)
    first, second = page.sale.ticket.lines.texts()
    assert first[0] == "1"
    assert first[1].endswith("−€0.50")
    assert first[2].startswith("€12.00")
    assert second[2].startswith("€19.99")
    assert page.sale.ticket.total.text().startswith("€31.79")
    assert page.sale.ticket.total.font().pixelSize() >= 28
    assert "geste" in page.sale.ticket.saved_note.text()


def test_every_button_is_as_large_as_a_finger(page: TillPage) -> None:
    scan(page, MAP_EAN)
    card = page.sale.ticket
    for button in (card.pay, card.less, card.more, card.remove, card.discount, card.suspend, card.visit):
        assert button.width() >= FINGER
        assert button.height() >= FINGER


def test_the_keys_of_a_line_work_in_the_table_too(page: TillPage) -> None:
    scan(page, MAP_EAN)
    table = page.sale.ticket.lines
    table.setFocus()
    press(table, Qt.Key.Key_Plus, "+")
    assert page.sale.basket.lines[0].quantity == 2
    press(table, Qt.Key.Key_Delete)
    assert page.sale.basket.lines == []
