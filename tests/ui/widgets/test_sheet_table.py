"""A report on the screen: the same columns, words and total as in a file; figures are never cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from bitdesk import words
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.ui.widgets.sheet_table import SheetTable, fitted, shown

COLUMNS = (
    Column("code", "Code", Kind.TEXT), Column("hidden", ""), Column("label", "Product", Kind.TEXT),
    Column("total", "Turnover", Kind.MONEY),
)  # fmt: skip
SHEET = Sheet(
    "Sales", COLUMNS, (("A", 1, "Carte", 1_770_947), ("B", 2, "Livre", None)), {},
    labels=("Alpha", "Beta"), total=("Total", 3, "", 1_770_947),
)  # fmt: skip


@pytest.fixture
def table(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> SheetTable:
    """An empty table."""
    monkeypatch.setattr(words, "_chosen", "en")
    table = SheetTable("Sales")
    qtbot.addWidget(table)
    return table


def test_what_people_read_is_shown_with_the_total(table: SheetTable) -> None:
    table.show_sheet(shown(SHEET))
    assert [column.heading for column in table.report.columns] == ["Code", "Product", "Turnover"]
    assert table.texts() == [["Alpha", "Carte", "€17,709.47"], ["Beta", "Livre", "–"], ["Total", "", "€17,709.47"]]
    assert [column.figures for column in table.report.columns] == [False, False, True]


def test_another_report_brings_its_own_columns(table: SheetTable) -> None:
    table.show_sheet(shown(SHEET))
    table.show_sheet(shown(Sheet("Other", COLUMNS[:1], (("Z",),), {})))
    assert table.texts() == [["Z"]]
    assert table.report.columnCount() == 1


def test_a_report_without_rows_has_no_total_alone(table: SheetTable) -> None:
    table.show_sheet(shown(Sheet("Nothing", COLUMNS, (), {}, total=("Total", 0, "", 0))))
    assert table.texts() == []


def test_the_rows_of_a_long_report_are_made_when_they_are_seen(table: SheetTable) -> None:
    rows = tuple((f"P{number:04}", 0, "Livre", number) for number in range(3_000))
    table.resize(400, 200)
    table.show()
    table.show_sheet(shown(Sheet("Long", COLUMNS, rows, {}, total=("Total", 0, "", 1))))
    assert table.report.rowCount() == 3_001
    made = vars(table.report.rows)["_made"]
    assert len(made) < 50
    assert [cell.text for cell in table.report.rows[3_000]] == ["Total", "", "€0.01"]
    assert [row[0].text for row in table.report.rows[1:3]] == ["P0001", "P0002"]


def test_an_amount_is_whole_where_a_long_name_gives_way(table: SheetTable) -> None:
    long = Sheet("Long", COLUMNS, (("A" * 40, 1, "B" * 400, 1_770_947),), {})
    table.resize(420, 200)
    table.show()
    table.show_sheet(shown(long))
    assert not table.is_cut(0)
    assert sum(table.columnWidth(place) for place in range(3)) <= table.viewport().width()


def test_what_must_be_whole_is_not_cut_either(table: SheetTable) -> None:
    long = Sheet("Long", COLUMNS, (("2026-B-000123", 1, "B" * 400, 1),), {})
    table.resize(320, 200)
    table.show()
    table.show_sheet(shown(long))
    before = table.columnWidth(0)
    table.whole = frozenset({"code"})
    table.resize(200, 200)
    table.show_sheet(shown(long))
    assert table.columnWidth(0) == before


def test_a_column_without_a_word_is_left_out(table: SheetTable) -> None:
    empty = Sheet("Sales", COLUMNS, (("A", 1, "", None), ("B", 2, "", None)), {}, total=("Total", 3, "", None))
    table.show_sheet(shown(empty))
    assert table.texts() == [["A", "–"], ["B", "–"], ["Total", ""]], "a dash says that nothing is known"


def test_what_few_rows_hold_gives_way_to_what_all_hold(table: SheetTable) -> None:
    rows = tuple(("COL/Accueil", 0, "B" * 200 if place == 7 else "", place) for place in range(20))
    table.resize(240, 200)
    table.show()
    table.show_sheet(shown(Sheet("Rare", COLUMNS, rows, {})))
    assert [table.is_cut(7, place) for place in range(3)] == [False, True, False]


def told(table: SheetTable, row: int, column: int) -> str:
    """What is said when somebody points at a cell."""
    place = table.visualRect(table.report.index(row, column)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), event)
    return QToolTip.text()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_pointing_at_what_is_cut_tells_all_of_it(table: SheetTable, qtbot: QtBot) -> None:
    table.resize(300, 200)
    table.show()
    table.show_sheet(shown(Sheet("Long", COLUMNS, (("A", 1, "B" * 200, 1),), {})))
    assert told(table, 0, 1) == "B" * 200
    told(table, 0, 0)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_without_a_row_the_table_says_so_and_keeps_the_keyboard(table: SheetTable) -> None:
    table.resize(400, 200)
    table.show()
    table.nothing = "Nothing was sold in these days."
    table.show_sheet(shown(Sheet("Nothing", COLUMNS, (), {})))
    said = table.grab().toImage()
    assert table.accessibleDescription() == "Nothing was sold in these days."
    table.nothing = ""
    table.show_sheet(shown(Sheet("Nothing", COLUMNS, (), {})))
    assert table.grab().toImage() != said
    assert table.accessibleDescription() == ""


@pytest.mark.parametrize(
    ("stages", "growing", "room", "expected"),
    [
        ([[100, 50]], [0], 300, [250, 50]),
        ([[100, 50]], [0, 1], 300, [175, 125]),
        ([[40, 40, 50], [100, 100, 50]], [0, 1], 190, [70, 70, 50]),
        ([[40, 40, 50], [300, 60, 50]], [0, 1], 210, [100, 60, 50]),
        ([[40, 40], [40, 90], [200, 90]], [0, 1], 150, [60, 90]),
        ([[40, 100], [300, 100]], [0], 90, [40, 100]),
        ([], [], 100, []),
    ],
)
def test_room_is_given_stage_by_stage_and_to_the_narrowest_first(
    stages: list[list[int]], growing: list[int], room: int, expected: list[int]
) -> None:
    assert fitted(stages, growing, room) == expected
