from __future__ import annotations

from typing import Any

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
    assert model.headerData(1, Qt.Orientation.Vertical) == "Quiet"
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


def test_a_choice_is_seen_where_a_button_acts_on_it_and_only_there(table: ReportTable) -> None:
    def ground() -> str:
        return table.grab().toImage().pixelColor(200, 38).name()

    table.selectRow(0)
    table.clearFocus()
    assert ground() == theme.colours().card.name()
    table.marks_choice = True
    table.viewport().update()
    assert ground() == theme.colours().soft.name()


def test_a_table_that_stays_empty_says_nothing_changed(table: ReportTable) -> None:
    table.show_rows([])
    table.show_rows([])
    assert table.texts() == []


def test_a_screen_reader_is_told_what_the_eye_sees_around_a_cell(table: ReportTable) -> None:
    table.show_rows([(Cell("Vialas"), Cell("3", said="3 changes not received"))])
    model = table.model()
    assert model.data(model.index(0, 1)) == "3"
    assert model.data(model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole) == "3 changes not received"


def test_a_last_cell_without_room_is_known(table: ReportTable) -> None:
    table.show_rows([(Cell("Vialas"), Cell("1")), (Cell("Quiet"), Cell("far too much for a narrow column"))])
    assert [table.is_cut(row) for row in range(2)] == [False, True]
    assert not table.is_cut(1, 0)


def test_a_heading_without_room_ends_in_an_ellipsis_and_tells_all_of_it(table: ReportTable) -> None:
    assert table.horizontalHeader().textElideMode() == Qt.TextElideMode.ElideRight
    assert table.model().headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "Visitors"


def test_rows_can_be_made_when_they_come_into_sight(table: ReportTable) -> None:
    asked: list[int] = []

    class Rows(list[tuple[Cell, Cell]]):
        def __getitem__(self, place: Any) -> Any:
            asked.append(place)
            return super().__getitem__(place)

    table.report.show_sequence(Rows((Cell(f"Office {n}"), Cell(str(n))) for n in range(5_000)))
    table.grab()
    assert table.model().rowCount() == 5_000
    assert 0 < len(set(asked)) < 50


def test_a_hint_is_words_and_never_a_picture_from_elsewhere(table: ReportTable) -> None:
    model = table.model()
    table.show_rows([(Cell("a", hint='<img src="//host/x">\nR&D'), Cell("b"))])
    hint = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in hint
    assert "&lt;img" in hint
