"""The Enter key after a number of two digits: a habit that must not open the editor over the next visitors."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk.desk import Desk
from bitdesk.ui.main_window import MainWindow
from evidence import rows


def opened(folder: Path, qtbot: QtBot) -> MainWindow:
    window = MainWindow(folder)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready, timeout=20_000):
        window.show()
    return window


def press(window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        target = window.counter.board.tiles.field
        QTest.keyClick(target if target is not None and target.isVisible() else window.counter.board.view, key)


def test_enter_after_two_digits_counts_the_next_visitors_too(desk: Desk, qtbot: QtBot) -> None:
    window = opened(desk.data_dir, qtbot)
    press(window, Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_3)
    assert rows(desk, "SELECT party_size FROM visit ORDER BY id") == [(12,), (3,)]
    window.close()


def test_a_second_enter_edits(desk: Desk, qtbot: QtBot) -> None:
    window = opened(desk.data_dir, qtbot)
    press(window, Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert window.counter.editor.isVisible()
    window.close()


def test_enter_after_one_digit_edits_at_once(desk: Desk, qtbot: QtBot) -> None:
    window = opened(desk.data_dir, qtbot)
    press(window, Qt.Key.Key_3, Qt.Key.Key_Return)
    assert window.counter.editor.isVisible()
    window.close()


def test_one_digit_and_enter_count_in_the_field_for_ten_or_more(desk: Desk, qtbot: QtBot) -> None:
    window = opened(desk.data_dir, qtbot)
    press(window, Qt.Key.Key_0, Qt.Key.Key_7, Qt.Key.Key_Return)
    assert rows(desk, "SELECT party_size FROM visit") == [(7,)]
    window.close()
