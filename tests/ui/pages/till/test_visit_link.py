from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk import reports, services
from bitdesk.desk import Desk
from bitdesk.reports.tickets import Ticket
from bitdesk.ui.pages.till import TillPage
from ui.pages.till.conftest import MAP_EAN, enter, focused, scan

CONTROL = Qt.KeyboardModifier.ControlModifier


def tickets(desk: Desk) -> tuple[Ticket, ...]:
    return reports.till.tickets(desk)


def test_the_visit_in_progress_is_linked_with_one_key(page: TillPage, desk: Desk) -> None:
    visit = services.counting.record(page.desk, 2)
    page.load()
    assert "14:31" in page.sale.ticket.visit.text()
    scan(page, MAP_EAN)
    QTest.keyClick(focused(page), Qt.Key.Key_L, CONTROL)
    assert page.sale.ticket.visit.isChecked()
    enter(page, 2)
    assert tickets(desk)[0].visit_id == visit.id
    scan(page, MAP_EAN)
    assert not page.sale.ticket.visit.isChecked(), "the next sale is somebody else's"
