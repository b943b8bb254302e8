from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bitdesk.pricing import PIECES_CENTS
from bitdesk.ui.widgets.cash_grid import ROOM_FOR_PAD, CashGrid, piece_name
from ui.conftest import press, type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def grid(qtbot: QtBot) -> CashGrid:
    grid = CashGrid()
    qtbot.addWidget(grid)
    grid.resize(700, 400)
    grid.show()
    grid.activateWindow()
    return grid


def test_enter_goes_from_piece_to_piece(grid: CashGrid) -> None:
    grid.enter()
    for count in ("1", "2"):
        type_text(grid.focusWidget(), count)
        press(grid.focusWidget(), Qt.Key.Key_Return, "\r")
    assert grid.pieces() == ((50_000, 1), (20_000, 2))
    assert grid.counted_cents() == 90_000
    press(grid.focusWidget(), Qt.Key.Key_Up)
    assert grid.fields[1].hasFocus()


def test_nothing_written_is_not_nothing_counted(grid: CashGrid) -> None:
    assert (grid.is_empty, grid.counted_cents()) == (True, None)
    grid.fields[0].setText("0")
    assert (grid.is_empty, grid.counted_cents()) == (False, 0)


def test_only_the_sum(grid: CashGrid) -> None:
    grid.whole.setText("123,45")
    assert grid.count() == ((), 12_345)
    assert "123.45" in grid.sum.text()
    grid.whole.setText("12,345")
    assert grid.problem()
    grid.clear()
    assert grid.is_empty
    assert grid.problem() == ""


def test_a_finger_writes_where_the_keyboard_was(grid: CashGrid) -> None:
    grid.fields[4].setFocus()
    grid.pad.keys["3"].click()
    assert grid.pieces() == ((PIECES_CENTS[4], 3),)


def test_without_room_the_fields_come_first(grid: CashGrid) -> None:
    assert grid.pad.isVisible()
    grid.resize(ROOM_FOR_PAD - 20, 400)
    assert not grid.pad.isVisible()


@given(st.lists(st.integers(0, 9_999), min_size=len(PIECES_CENTS), max_size=len(PIECES_CENTS)))
def test_the_sum_is_that_of_the_pieces(qapp: object, counts: list[int]) -> None:
    grid = CashGrid()
    for field, count in zip(grid.fields, counts, strict=True):
        field.setText(str(count))
    assert grid.counted_cents() == sum(cents * count for cents, count in zip(PIECES_CENTS, counts, strict=True))


def test_every_piece_has_its_name(grid: CashGrid) -> None:
    assert (piece_name(2_000), piece_name(50)) == ("20\N{NO-BREAK SPACE}€", "50 c")
    assert all(piece_name(field.cents) in field.accessibleName() for field in grid.fields)
