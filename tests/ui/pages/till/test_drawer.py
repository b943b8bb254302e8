from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.till import TillPage
from bitdesk.ui.pages.till.drawer import CLOSE, COUNT
from bitdesk.ui.pages.till.page import DRAWER, SALE
from ui.conftest import type_text
from ui.pages.till.conftest import MAP_EAN, enter, focused, scan

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def drawer(page: TillPage) -> TillPage:
    """The drawer after a sale of 12.50 € in cash."""
    scan(page, MAP_EAN)
    enter(page, 2)
    page.choose(DRAWER)
    return page


def facts(page: TillPage) -> list[tuple[str, str]]:
    return page.drawer.session.facts()


def test_the_session_so_far_is_shown_without_what_should_be_there(drawer: TillPage) -> None:
    assert ("Cash", "€12.50") in facts(drawer)
    assert ("Float", "€50.00") in facts(drawer)
    assert not any("62.50" in amount for _, amount in facts(drawer)), "the count is blind"


@pytest.mark.parametrize(("kind", "cents"), [("in", 2_000), ("out", -2_000), ("bank", -2_000)])
def test_cash_moves_with_its_reason(drawer: TillPage, desk: Desk, kind: str, cents: int) -> None:
    form = drawer.drawer.movement
    form.kind.press(kind)
    form.amount.setFocus()
    type_text(form.amount, "20")
    form.reason.setText("timbres")
    form.reason.setFocus()
    enter(drawer)
    (movement,) = reports.till.x_report(desk).movements
    assert (movement.kind, movement.amount_cents, movement.reason) == (kind, cents, "timbres")
    assert form.amount.text() == ""
    assert any("timbres" in words for words, _ in facts(drawer))


@pytest.mark.parametrize("typed", ["", "abc", "0", "12,345"])
def test_an_amount_that_is_none_moves_nothing(drawer: TillPage, window: MainWindow, desk: Desk, typed: str) -> None:
    drawer.drawer.movement.amount.setText(typed)
    drawer.drawer.movement.saved.emit()
    assert window.banner.text
    assert drawer.drawer.movement.amount.text() == typed
    assert reports.till.x_report(desk).movements == ()


def test_what_goes_out_says_why(drawer: TillPage, window: MainWindow, desk: Desk) -> None:
    form = drawer.drawer.movement
    form.kind.press("out")
    form.amount.setFocus()
    type_text(form.amount, "20")
    enter(drawer)
    assert "Say why" in window.banner.text
    assert form.reason.hasFocus()
    assert form.amount.text() == "20"
    assert reports.till.x_report(desk).movements == ()
    type_text(form.reason, "timbres")
    enter(drawer)
    assert [movement.amount_cents for movement in reports.till.x_report(desk).movements] == [-2_000]


@pytest.mark.parametrize("kind", ["out", "bank"])
def test_more_than_should_be_there_is_asked_once_more(
    drawer: TillPage, window: MainWindow, desk: Desk, kind: str
) -> None:
    form = drawer.drawer.movement
    form.kind.press(kind)
    form.reason.setText("enveloppe")
    for typed in ("62,51", "70"):
        form.amount.setText(typed)
        form.amount.setFocus()
        enter(drawer)
        assert "more than should be in the drawer" in window.banner.text
        assert "62.50" not in window.banner.text, "the count stays blind"
        assert reports.till.x_report(desk).movements == ()
    enter(drawer)
    assert [movement.amount_cents for movement in reports.till.x_report(desk).movements] == [-7_000]
    form.reason.setText("enveloppe")
    form.amount.setText("0,01")
    enter(drawer)
    assert "more than should be in the drawer" in window.banner.text, "the next one is asked again"
    drawer.choose(SALE)
    drawer.choose(DRAWER)
    window.banner.clear()
    enter(drawer)
    assert "more than should be in the drawer" in window.banner.text, "who comes back is asked again"
    assert len(reports.till.x_report(desk).movements) == 1


def test_a_count_says_afterwards_what_it_differs_by(drawer: TillPage, window: MainWindow, desk: Desk) -> None:
    QTest.keyClick(focused(drawer), Qt.Key.Key_2, CONTROL)
    card = drawer.drawer.count
    card.grid.whole.setText("60")
    QTest.keyClick(card.grid.whole, Qt.Key.Key_Return, CONTROL)
    (count,) = reports.till.x_report(desk).counts
    assert count.discrepancy_cents == -250
    assert "−€2.50" in window.banner.text
    assert card.grid.is_empty


def test_the_till_is_closed_blind_and_a_difference_needs_a_reason(
    drawer: TillPage, window: MainWindow, desk: Desk
) -> None:
    QTest.keyClick(focused(drawer), Qt.Key.Key_3, CONTROL)
    card = drawer.drawer.close_card
    assert [amount for _, amount in facts(drawer)] == [""], "float and cash sales would tell what to count"
    card.grid.fields[3].setText("1")
    QTest.keyClick(card.grid.fields[3], Qt.Key.Key_Return, CONTROL)
    assert "differs" in window.banner.text
    assert reports.till.session(desk) is not None
    assert card.reason.hasFocus()
    type_text(card.reason, "erreur de rendu")
    enter(drawer)
    assert reports.till.session(desk) is None
    (closing,) = reports.till.closings(desk)
    assert (closing.counted_cents, closing.expected_cents, closing.reason) == (5_000, 6_250, "erreur de rendu")
    assert drawer.tabs.place == SALE
    assert drawer.front.currentWidget() is drawer.opening
    assert "12.50" in window.banner.text
    assert "Discrepancy: −€12.50." in window.banner.text
    assert window.banner.action == "Print the Z"


def test_nothing_counted_closes_nothing(drawer: TillPage, window: MainWindow, desk: Desk) -> None:
    drawer.choose_drawer(CLOSE)
    drawer.confirm()
    assert "Nothing is counted" in window.banner.text
    assert reports.till.session(desk) is not None


def test_two_closings_in_a_day(drawer: TillPage, desk: Desk) -> None:
    for counted in ("62,50", "70"):
        drawer.choose_drawer(CLOSE)
        drawer.drawer.close_card.grid.whole.setText(counted)
        drawer.confirm()
        drawer.opening.grid.whole.setText("70")
        drawer.open_till()
    assert [closing.number for closing in reports.till.closings(desk)] == [2, 1]


def test_what_is_counted_and_not_recorded_is_not_lost_with_the_page(drawer: TillPage) -> None:
    assert not drawer.unsaved()
    drawer.choose_drawer(COUNT)
    drawer.drawer.count.grid.fields[0].setText("1")
    assert drawer.unsaved()


def test_the_drawer_opened_by_hand_leaves_a_trace(drawer: TillPage, desk: Desk) -> None:
    drawer.drawer.open_it.click()
    with desk.database.reading() as connection:
        assert connection.execute("SELECT kind FROM till_event").fetchall() == [("drawer_opened",)]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_x_report_is_printed_at_any_time(drawer: TillPage, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClick(focused(drawer), Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    assert any((desk.data_dir / "receipts").iterdir())
    assert reports.till.session(desk) is not None


def test_a_closed_till_has_nothing_to_count(drawer: TillPage) -> None:
    drawer.choose_drawer(CLOSE)
    drawer.drawer.close_card.grid.whole.setText("62,50")
    drawer.confirm()
    drawer.choose(DRAWER)
    assert not drawer.drawer.stack.isEnabled()
    assert "closed" in drawer.drawer.session.title.text()
