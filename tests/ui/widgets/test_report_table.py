from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk.ui import theme
from bitdesk.ui.widgets.report_table import Cell, Column, ReportTable, Tone

COLUMNS = (Column("Office", 0.7), Column("Visitors", 0.3, figures=True))


@pytest.fixture
def table(qtbot: QtBot) -> ReportTable:
    table = ReportTable("Visitors by office", COLUMNS)
    qtbot.addWidget(table)
    table.resize(400, 120)
    table.show_rows([(Cell("Vialas"), Cell("877")), (Cell("Quiet"), Cell("■", Tone.WARNING, hint="why"))])
    table.show()
    return table


def test_cells_headings_and_hints_are_there_for_a_screen_reader(table: ReportTable) -> None:
    model = table.model()
    assert table.accessibleName() == "Visitors by office"
    assert table.texts() == [["Vialas", "877"], ["Quiet", "■"]]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Visitors"
    assert model.data(model.index(1, 1), Qt.ItemDataRole.AccessibleTextRole) == "■"
    assert model.data(model.index(1, 1), Qt.ItemDataRole.ToolTipRole) == "why"
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole) is None


def test_a_warning_is_painted_in_its_colour(table: ReportTable) -> None:
    def colours() -> set[str]:
        image = table.grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(280, 400) for y in range(52, 76)}

    assert theme.colours().warning.name() in colours()
    table.show_rows([(Cell("Vialas"), Cell("877")), (Cell("Quiet"), Cell("■"))])
    assert theme.colours().warning.name() not in colours()


def test_the_highlighted_row_stays_when_the_figures_change(table: ReportTable, qtbot: QtBot) -> None:
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    table.show_rows([(Cell("Vialas"), Cell("878")), (Cell("Quiet"), Cell("2"))])
    assert table.currentIndex().row() == 1
    table.show_rows([])
    assert table.texts() == []


def test_tab_leaves_the_table(table: ReportTable) -> None:
    assert not table.tabKeyNavigation()


def test_the_columns_share_the_width(table: ReportTable) -> None:
    assert table.columnWidth(0) + table.columnWidth(1) == pytest.approx(table.viewport().width(), abs=2)
    assert table.height_of(2) > table.height_of(1)
