"""The grid of a week: arrows, repeating, and what is wrong with a cell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.week_grid import WeekGrid

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CONTROL = Qt.KeyboardModifier.ControlModifier
DAY = [(570, 750), (840, 1020)]


@pytest.fixture
def grid(qtbot: QtBot) -> WeekGrid:
    grid = WeekGrid()
    qtbot.addWidget(grid)
    grid.show()
    grid.activateWindow()
    return grid


def test_a_week_is_shown_and_read_again(grid: WeekGrid) -> None:
    grid.show_value([DAY, [], [(600, 720)], [], [], [], []])
    assert [cell.text() for cell in grid.cells[0]] == ["09:30", "12:30", "14:00", "17:00"]
    assert grid.value() == {0: DAY, 2: [(600, 720)]}
    grid.show_value({6: DAY})
    assert grid.value() == {6: DAY}
    assert grid.problem() == ""


def test_more_periods_have_their_cells(grid: WeekGrid) -> None:
    three = [(480, 540), (600, 660), (720, 780)]
    grid.show_value({1: three})
    assert grid.value() == {1: three}
    assert len(grid.cells[6]) == 6
    QTest.mouseClick(grid.more, Qt.MouseButton.LeftButton)
    assert grid.more.isHidden()
    grid.show_value({1: DAY})
    assert grid.value() == {1: DAY}


def test_the_arrows_go_to_the_days_around(grid: WeekGrid) -> None:
    grid.cells[0][2].setFocus()
    QTest.keyClick(grid.cells[0][2], Qt.Key.Key_Down)
    assert grid.cells[1][2].hasFocus()
    QTest.keyClick(grid.cells[1][2], Qt.Key.Key_Up)
    QTest.keyClick(grid.cells[0][2], Qt.Key.Key_Up)
    assert grid.cells[6][2].hasFocus()
    grid.cells[0][3].setFocus()
    QTest.keyClick(grid.cells[0][3], Qt.Key.Key_Tab)
    assert grid.cells[1][0].hasFocus()


def test_a_day_repeats_the_one_above_or_all_repeat_monday(grid: WeekGrid, qtbot: QtBot) -> None:
    grid.show_value({0: DAY})
    grid.cells[0][0].setFocus()
    QTest.keyClick(grid.cells[0][0], Qt.Key.Key_D, CONTROL)
    assert grid.value() == {0: DAY}
    grid.cells[1][0].setFocus()
    with qtbot.waitSignal(grid.edited):
        QTest.keyClick(grid.cells[1][0], Qt.Key.Key_D, CONTROL)
    assert grid.value() == {0: DAY, 1: DAY}
    grid.cells[2][0].setFocus()
    QTest.mouseClick(grid.repeat, Qt.MouseButton.LeftButton)
    assert grid.value() == {0: DAY, 1: DAY, 2: DAY}
    assert grid.cells[2][0].hasFocus()
    QTest.mouseClick(grid.same, Qt.MouseButton.LeftButton)
    assert grid.value() == dict.fromkeys(range(7), DAY)


@pytest.mark.parametrize(
    ("day", "at", "text", "words", "focus"),
    [
        (3, 0, "9x", "“9x” is no time", 0),
        (3, 2, "25:00", "“25:00” is no time", 2),
        (3, 0, "9", "Thursday: write both hours", 1),
        (6, 3, "17", "Sunday: write both hours", 2),
    ],
)
def test_what_is_wrong_is_said_and_takes_the_keyboard(
    grid: WeekGrid, day: int, at: int, text: str, words: str, focus: int
) -> None:
    grid.cells[day][at].setText(text)
    assert words in grid.problem()
    assert grid.cells[day][focus].hasFocus()
    assert grid.cells[day][at].text() in (text, "09:00", "17:00")


def test_every_cell_has_a_name_of_its_own(grid: WeekGrid) -> None:
    names = {cell.accessibleName() for cells in grid.cells for cell in cells}
    assert len(names) == 28
    assert "Monday, from 1" in names
