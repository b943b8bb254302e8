"""The compact counter by itself: what it shows and asks for; it needs no file."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk.ui.compact import STEP, CompactCounter
from bitdesk.ui.widgets.figures import Numbers
from ui.conftest import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def compact(qtbot: QtBot) -> Iterator[CompactCounter]:
    """Give a compact counter that is shown."""
    counter = CompactCounter()
    counter.show_office("Vialas")
    counter.place("")
    counter.show()
    yield counter
    counter.leave()
    counter.deleteLater()


def test_it_stays_on_top_and_needs_no_frame(compact: CompactCounter) -> None:
    flags = compact.windowFlags()
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert flags & Qt.WindowType.FramelessWindowHint
    assert "Vialas" in compact.windowTitle()


def test_digits_count_without_a_click_before(compact: CompactCounter, qtbot: QtBot) -> None:
    counted: list[int] = []
    compact.counted.connect(counted.append)
    press(compact, Qt.Key.Key_3, "3")
    press(compact, Qt.Key.Key_3, "3", repeat=True)
    press(compact, Qt.Key.Key_Eacute, "é", scan=11)
    assert counted == [3, 2]


def test_ten_or_more_is_written_in_two_digits_and_the_keyboard_comes_back(compact: CompactCounter) -> None:
    counted: list[int] = []
    compact.counted.connect(counted.append)
    press(compact, Qt.Key.Key_0, "0")
    field = compact.tiles.field
    assert field is not None
    for key, text in ((Qt.Key.Key_1, "1"), (Qt.Key.Key_2, "2")):
        press(field, key, text)
    assert compact.focusWidget() in (None, compact)
    press(compact, Qt.Key.Key_4, "4")
    assert counted == [12, 4]


def test_every_tile_counts_its_number_and_is_a_target_for_a_finger(compact: CompactCounter) -> None:
    counted: list[int] = []
    compact.counted.connect(counted.append)
    for size in range(1, 10):
        tile = compact.tiles.tile(size)
        assert tile.width() >= 44
        assert tile.height() >= 44
        QTest.mouseClick(tile, LEFT)
    assert counted == list(range(1, 10))
    places = {tile.pos().toTuple() for tile in map(compact.tiles.tile, range(1, 11))}
    assert len(places) == 10


def test_it_shows_the_day_and_what_can_be_taken_back(compact: CompactCounter) -> None:
    compact.show_numbers(Numbers(), undoable=False)
    assert compact.number.text() == "…"
    assert not compact.undo.isEnabled()
    compact.show_numbers(Numbers(170, 7, 14, "Last: 2 people, just now"), undoable=True)
    assert compact.number.text() == "170"
    assert "visitors today" in compact.number.accessibleName()
    assert compact.last.text() == "Last: 2 people, just now"
    assert compact.undo.isEnabled()


def test_a_message_makes_room_for_itself(compact: CompactCounter, qtbot: QtBot) -> None:
    before = compact.height()
    answered: list[bool] = []
    compact.message_answered.connect(lambda: answered.append(True))
    compact.show_message("The disk is full. Free some space, then try again.", "Try again")
    qtbot.waitUntil(lambda: compact.height() > before, timeout=5_000)
    QTest.mouseClick(compact.answer, LEFT)
    assert answered == [True]
    compact.show_message("", "")
    qtbot.waitUntil(lambda: compact.height() == before, timeout=5_000)


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "undo_asked"),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier, "sync_asked"),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "help_asked"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "message_read"),
        (
            Qt.Key.Key_B,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
            "window_asked",
        ),
    ],
)
def test_keys_ask_for_the_rest(
    compact: CompactCounter, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, signal: str
) -> None:
    compact.activateWindow()
    with qtbot.waitSignal(getattr(compact, signal), timeout=5_000):
        QTest.keyClick(compact, key, modifier)


def test_closing_it_asks_for_the_window_but_leaving_does_not(compact: CompactCounter) -> None:
    asked: list[bool] = []
    compact.window_asked.connect(lambda: asked.append(True))
    compact.close()
    assert asked == [True]
    compact.show()
    compact.leave()
    assert asked == [True]


def test_it_follows_the_hand_and_the_arrows(compact: CompactCounter) -> None:
    compact.move(100, 100)
    QTest.mousePress(compact, LEFT, pos=QPoint(6, 6))
    QTest.mouseMove(compact, QPoint(26, 36))
    QTest.mouseRelease(compact, LEFT, pos=QPoint(6, 6))
    assert compact.pos() == QPoint(120, 130)
    compact.step(1, 0)
    compact.step(0, -1)
    assert compact.pos() == QPoint(120 + STEP, 130 - STEP)
    assert compact.remembered == f"{120 + STEP},{130 - STEP}"


@pytest.mark.parametrize("remembered", ["9000,9000", "-5000,40", "", "somewhere", "1,2,3", "99999999999999,0"])
def test_it_is_always_seen(compact: CompactCounter, remembered: str) -> None:
    compact.place(remembered)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(compact.geometry())


def test_it_stands_where_it_was(compact: CompactCounter) -> None:
    compact.place("33,44")
    assert compact.pos() == QPoint(33, 44)
    assert compact.size() != QSize(0, 0)


def test_every_control_is_named_and_reached(compact: CompactCounter) -> None:
    compact.show_numbers(Numbers(5, 5, 14, "Last: 5 people"), undoable=True)
    compact.show_message("The disk is full.", "Try again")
    assert faults_of(compact) == []
