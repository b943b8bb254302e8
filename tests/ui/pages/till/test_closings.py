from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bitdesk import reports, services
from bitdesk.desk import Desk
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.till import TillPage
from bitdesk.ui.pages.till.page import CLOSINGS
from ui.conftest import Hand, press
from ui.pages.till.conftest import MAP_EAN, enter, focused, scan


@pytest.fixture
def closed(page: TillPage, desk: Desk) -> TillPage:
    """A day of one sale, closed with 2.50 € missing."""
    scan(page, MAP_EAN)
    enter(page, 2)
    services.till.close_session(desk, counted_cents=6_000, reason="erreur de rendu")
    page.choose(CLOSINGS)
    return page


def facts(page: TillPage) -> dict[str, str]:
    return dict(page.closings.details.facts())


def test_a_closing_shows_its_totals_and_the_perpetual_one(closed: TillPage) -> None:
    (row,) = closed.closings.table.texts()
    assert row[:2] == ["22/07/2026", "Day"]
    assert row[2].startswith("€12.50")
    assert row[4].startswith("−€2.50")
    shown = facts(closed)
    assert shown["Perpetual total"].startswith("€12.50")
    assert shown["Discrepancy"].startswith("−€2.50")
    assert "Reason: erreur de rendu" in shown


def test_a_miscount_is_corrected_beside_the_closing(closed: TillPage, desk: Desk) -> None:
    before = reports.till.closings(desk)
    closed.closings.correct.click()
    card = closed.closings.correction
    assert closed.closings.list.isHidden()
    card.grid.whole.setText("62,50")
    card.reason.setText("un billet collé")
    closed.confirm()
    assert reports.till.closings(desk) == before, "the closing stays as it is"
    assert facts(closed)["Counted again: un billet collé"].startswith("€62.50")
    assert closed.closings.list.isVisible()


def test_a_correction_needs_a_reason(closed: TillPage, window: MainWindow, desk: Desk) -> None:
    closed.closings.begin_correction()
    closed.closings.correction.grid.whole.setText("62,50")
    closed.confirm()
    assert "why" in window.banner.text
    assert closed.closings.correction.grid.whole.text() == "62,50"
    assert closed.unsaved()
    press(focused(closed), Qt.Key.Key_Escape)
    assert closed.closings.list.isVisible()
    assert not closed.unsaved()


def test_the_month_is_closed_by_hand_or_by_itself(closed: TillPage, window: MainWindow, desk: Desk, time: Hand) -> None:
    closed.closings.month.click()
    assert sorted(row[:2] for row in closed.closings.table.texts()) == [["07/2026", "Month"], ["22/07/2026", "Day"]]
    closed.closings.table.selectRow([row[1] for row in closed.closings.table.texts()].index("Month"))
    assert not closed.closings.correct.isEnabled(), "a month has no drawer"
    closed.closings.month.click()
    assert "nothing to close" in window.banner.text


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_closing_is_printed_again(closed: TillPage, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    closed.print()
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    assert any((desk.data_dir / "receipts").iterdir())


def test_before_the_first_closing_it_is_said(page: TillPage) -> None:
    page.choose(CLOSINGS)
    assert not page.closings.empty.isHidden()
    assert not page.closings.print_it.isEnabled()
    page.print()
