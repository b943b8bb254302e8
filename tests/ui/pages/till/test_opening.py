from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk import reports, services
from bitdesk.desk import Desk
from bitdesk.ui.main_window import TILL
from bitdesk.ui.pages.till import TillPage
from ui.conftest import Hand, Opener, type_text
from ui.pages.till.conftest import focused, till_page

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def test_a_closed_till_is_opened_by_counting_its_float(
    desk: Desk, products: Mapping[str, bytes], open_window: Opener
) -> None:
    page = till_page(open_window(desk.data_dir))
    assert page.front.currentWidget() is page.opening
    assert page.opening.grid.fields[0].hasFocus()
    fields = {field.cents: field for field in page.opening.grid.fields}
    for cents, count in ((2_000, "2"), (100, "10")):
        fields[cents].setFocus()
        type_text(fields[cents], count)
    assert "50.00" in page.opening.grid.sum.text()
    QTest.keyClick(focused(page), Qt.Key.Key_Return, CONTROL)
    session = reports.till.session(desk)
    assert session is not None
    assert session.float_cents == 5_000
    assert page.is_selling
    assert page.sale.shelf.search.hasFocus()


def test_nothing_counted_opens_nothing(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk.data_dir)
    page = till_page(window)
    page.confirm()
    assert "Nothing is counted" in window.banner.text
    assert reports.till.session(desk) is None
    page.opening.grid.whole.setText("0")
    page.confirm()
    assert reports.till.session(desk) is not None, "an empty drawer is a count"


def test_yesterdays_till_is_said_at_start_and_closed_in_two_clicks(
    desk: Desk, products: Mapping[str, bytes], open_window: Opener, time: Hand, qtbot: QtBot
) -> None:
    services.till.open_session(desk, float_cents=5_000)
    time.forward(days=1)
    window = open_window(desk.data_dir)
    qtbot.waitUntil(lambda: "was not closed" in window.banner.text, timeout=20_000)
    window.counter.count(3)
    assert reports.today.today(desk).visitors == 3, "it is in nobody's way"
    assert "was not closed" in window.banner.text, "and stays said"
    QTest.mouseClick(window.banner.button, LEFT)
    page = window.pages[TILL]
    assert isinstance(page, TillPage)
    assert page.front.currentWidget() is page.stale
    QTest.mouseClick(page.stale.close_button, LEFT)
    assert reports.till.session(desk) is None
    (closing,) = reports.till.closings(desk)
    assert (closing.counted_cents, closing.period) == (None, "2026-07-22")
    assert page.front.currentWidget() is page.opening


def test_yesterdays_till_may_be_counted_first(page: TillPage, desk: Desk, time: Hand) -> None:
    time.forward(days=1)
    page.tick()
    assert page.front.currentWidget() is page.stale
    page.stale.count_button.click()
    page.drawer.close_card.grid.whole.setText("50")
    page.confirm()
    assert reports.till.closings(desk)[0].discrepancy_cents == 0


def test_the_notice_goes_when_the_till_is_closed_elsewhere(
    desk: Desk, products: Mapping[str, bytes], open_window: Opener, time: Hand, qtbot: QtBot
) -> None:
    services.till.open_session(desk, float_cents=5_000)
    time.forward(days=1)
    window = open_window(desk.data_dir)
    qtbot.waitUntil(lambda: "was not closed" in window.banner.text, timeout=20_000)
    assert window.around.desk is not None
    services.till.close_session(window.around.desk)
    qtbot.waitUntil(lambda: "was not closed" not in window.banner.text, timeout=20_000)
