"""Figures, dates and codes are never cut; the words share what is left."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from bitdesk.ui import theme
from bitdesk.ui.widgets.fitted_table import FITTED, FittedTable
from bitdesk.ui.widgets.report_table import Cell, Column

COLUMNS = (Column("On", FITTED), Column("What", 0.6), Column("Whose", 0.4), Column("How many", 0.1, figures=True))


def test_columns_of_figures_and_codes_are_as_wide_as_they_are(qtbot: QtBot) -> None:
    table = FittedTable("Movements", COLUMNS)
    qtbot.addWidget(table)
    table.resize(500, 200)
    table.show()
    table.show_rows([[Cell("22/07/2026"), Cell("Delivery"), Cell("C1"), Cell("1,000,000,000", bold=True)]])
    bold = QFontMetrics(theme.font(13, bold=True)).horizontalAdvance("1,000,000,000")
    plain = QFontMetrics(theme.font(13)).horizontalAdvance("22/07/2026")
    widths = [table.columnWidth(place) for place in range(4)]
    assert widths[0] > plain
    assert widths[3] > bold
    assert abs(widths[1] * 0.4 - widths[2] * 0.6) < 1
    assert sum(widths) <= table.viewport().width()


def test_a_heading_is_not_cut_either(qtbot: QtBot) -> None:
    table = FittedTable("Movements", COLUMNS)
    qtbot.addWidget(table)
    table.resize(500, 200)
    table.show_rows([[Cell("1"), Cell("a"), Cell("b"), Cell("2")]])
    heading = table.horizontalHeader().fontMetrics().horizontalAdvance("How many")
    assert table.columnWidth(3) > heading


def test_where_there_is_no_room_the_words_give_way(qtbot: QtBot) -> None:
    table = FittedTable("Movements", COLUMNS)
    qtbot.addWidget(table)
    table.resize(60, 200)
    table.show()
    table.show_rows([[Cell("22/07/2026"), Cell("Delivery"), Cell("C1"), Cell("1,000")]])
    assert (table.columnWidth(1), table.columnWidth(2)) == (0, 0)
