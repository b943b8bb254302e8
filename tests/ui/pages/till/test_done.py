from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bitdesk import paths, reports, settings
from bitdesk.desk import Desk
from bitdesk.reports.tickets import Ticket
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.till import TillPage
from ui.conftest import type_text
from ui.pages.till.conftest import MAP_EAN, enter, focused, scan


def tickets(desk: Desk) -> tuple[Ticket, ...]:
    return reports.till.tickets(desk)


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_the_change_is_shown_in_large_figures(page: TillPage, desk: Desk) -> None:
    scan(page, MAP_EAN)
    enter(page)
    type_text(focused(page), "20")
    assert "7.50" in page.sale.payment.change.text()
    enter(page)
    assert "7.50" in page.sale.done.change.text()
    assert page.sale.done.change.font().pixelSize() >= 40
    assert tickets(desk)[0].payments[0].given_cents == 2_000


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_needs_a_receipt_is_handed_one(
    page: TillPage, window: MainWindow, desk: Desk, products: Mapping[str, bytes], qtbot: QtBot
) -> None:
    page.sale.shelf.search.setText("miel")
    enter(page, 3)
    assert not page.sale.done.law.isHidden()
    qtbot.waitUntil(lambda: tickets(desk)[0].copies == 1, timeout=20_000)
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    page.print()
    qtbot.waitUntil(lambda: tickets(desk)[0].copies == 2, timeout=20_000)
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)


def test_no_receipt_is_made_that_nobody_asked_for(page: TillPage, window: MainWindow, desk: Desk) -> None:
    scan(page, MAP_EAN)
    enter(page, 2)
    QApplication.processEvents()
    assert not window.tasks.busy
    assert tickets(desk)[0].copies == 0


def test_a_printer_that_is_not_there_loses_no_sale(
    page: TillPage, window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    from dataclasses import replace

    saved = settings.save(desk.data_dir, printer=f"file:{tmp_path / 'nowhere' / 'printer'}")
    window.around.desk = replace(page.desk, settings=saved)
    page.sale.shelf.search.setText("miel")
    enter(page, 3)
    assert len(tickets(desk)) == 1
    qtbot.waitUntil(lambda: bool(window.banner.text), timeout=20_000)
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    assert (desk.data_dir / paths.DATABASE).exists()


def test_only_what_a_sale_changes_is_painted_anew(page: TillPage, window: MainWindow, qtbot: QtBot) -> None:
    scan(page, MAP_EAN)
    enter(page)
    qtbot.wait(100)
    change = Paints(page.sale.done.change)
    others = [Paints(page.sale.ticket.pay), Paints(window.bar.counselor)]
    enter(page)
    qtbot.waitUntil(lambda: change.count > 0)
    assert [other.count for other in others] == [0, 0]
