from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.reports.tickets import Ticket
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.till import TillPage
from ui.pages.till.conftest import MAP_EAN, enter, focused, scan

CONTROL = Qt.KeyboardModifier.ControlModifier


def tickets(desk: Desk) -> tuple[Ticket, ...]:
    return reports.till.tickets(desk)


def test_training_counts_nowhere_and_is_seen_everywhere(page: TillPage, desk: Desk) -> None:
    QTest.keyClick(focused(page), Qt.Key.Key_M, CONTROL)
    assert page.training.watermark.isVisible()
    assert page.training.watermark.size() == page.size()
    scan(page, MAP_EAN)
    enter(page, 2)
    (ticket,) = tickets(desk)
    assert ticket.training
    assert ticket.number_text.startswith("ESSAI")
    assert reports.till.x_report(desk).totals.total_cents == 0
    QTest.keyClick(focused(page), Qt.Key.Key_M, CONTROL)
    assert not page.training.watermark.isVisible()


def test_training_waits_until_the_basket_is_empty(page: TillPage, window: MainWindow) -> None:
    scan(page, MAP_EAN)
    page.training.toggle()
    assert not page.sale.training
    assert not page.training.chip.isChecked()
    assert "basket" in window.banner.text
