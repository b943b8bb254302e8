from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.ui.pages.till import TillPage
from bitdesk.ui.pages.till.basket import Discount
from ui.pages.till.conftest import MAP_EAN, enter, focused, scan

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_what_is_set_aside_waits_while_another_is_served(page: TillPage, desk: Desk) -> None:
    scan(page, MAP_EAN)
    QTest.keyClick(focused(page), Qt.Key.Key_E, CONTROL)
    assert page.sale.basket.lines == []
    assert page.sale.ticket.baskets.text().endswith("1")
    page.sale.shelf.search.setText("miel")
    enter(page)
    QTest.keyClick(focused(page), Qt.Key.Key_O, CONTROL)
    assert [line.article.ean for line in page.sale.basket.lines] == [MAP_EAN]
    assert page.sale.ticket.baskets.text().endswith("1"), "the other one waits in its place"
    enter(page, 2)
    assert reports.till.tickets(desk)[0].total_cents == 1_250


def test_one_of_several_baskets_is_chosen(page: TillPage) -> None:
    for text in ("carte ign", "miel"):
        page.sale.shelf.search.setText(text)
        enter(page)
        page.sale.waiting.suspend()
    actions = page.sale.waiting.menu().actions()
    assert ["14:31" in action.text() for action in actions] == [True, True]
    actions[1].trigger()
    assert [line.article.label for line in page.sale.basket.lines] == ["Miel de châtaignier"]


def test_discounts_wait_with_the_basket(page: TillPage, desk: Desk) -> None:
    scan(page, MAP_EAN)
    page.sale.basket.set_discount(0, Discount("abîmée", bp=1_000))
    page.sale.basket.set_ticket_discount(Discount("geste", cents=250))
    page.sale.set_quantity(0, 2)
    page.sale.waiting.suspend()
    assert [waiting.total_cents for waiting in reports.till.baskets(desk)] == [2_000]
    page.sale.waiting.offer()
    assert page.sale.ticket.total.text().startswith("€20.00")
    assert "geste" in page.sale.ticket.saved_note.text()
    page.sale.set_quantity(0, 4)
    enter(page, 2)
    assert reports.till.tickets(desk)[0].total_cents == 4_250
