from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.ui.pages.till import TillPage
from bitdesk.ui.pages.till.basket import Discount
from bitdesk.ui.pages.till.forms import AbandonForm
from evidence import rows
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
    assert ["14:31" in action.text() for action in actions[:2]] == [True, True]
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


def test_a_basket_that_waits_for_nobody_is_abandoned(page: TillPage, desk: Desk) -> None:
    for text in ("carte ign", "miel"):
        page.sale.shelf.search.setText(text)
        enter(page)
        page.sale.waiting.suspend()
    QTest.keyClick(focused(page), Qt.Key.Key_O, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    form = page.sale.asking.form
    assert isinstance(form, AbandonForm)
    assert form.basket.hasFocus()
    assert form.basket.accessibleName()
    assert "Carte IGN" in form.basket.currentText()
    QTest.keyClick(form.basket, Qt.Key.Key_Escape)
    assert len(reports.till.baskets(desk)) == 2, "nothing is given up unless it is said"
    page.sale.waiting.menu().actions()[-1].trigger()
    form = page.sale.asking.form
    assert isinstance(form, AbandonForm)
    QTest.keyClick(form.basket, Qt.Key.Key_Down)
    enter(page)
    assert [waiting.label for waiting in reports.till.baskets(desk)] == ["Carte IGN 2640 OT Mont Lozère"]
    assert page.sale.ticket.baskets.text().endswith("1")
    assert rows(desk, "SELECT kind, amount_cents FROM till_event") == [("basket_emptied", 800)]
    assert page.sale.shelf.search.hasFocus()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_finger_finds_how_to_abandon_the_only_basket(page: TillPage) -> None:
    scan(page, MAP_EAN)
    page.sale.waiting.suspend()
    QTest.mouseClick(page.sale.ticket.baskets, Qt.MouseButton.LeftButton)
    (menu,) = page.sale.ticket.baskets.findChildren(QMenu)
    assert page.sale.basket.lines == []
    menu.actions()[-1].trigger()
    assert page.sale.asking.is_open
    menu.close()
