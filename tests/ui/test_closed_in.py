"""A window that lets nobody out: every way that a visitor could try is closed, and the team's gesture is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.closed_in import CORNER, HOLD_MS, IDLE_MS, ClosedIn

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CONTROL, ALT, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)  # fmt: skip


@pytest.fixture
def behind(qtbot: QtBot) -> QWidget:
    """The program's own window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def closed(qtbot: QtBot, behind: QWidget) -> Iterator[ClosedIn]:
    """In front of it, with a field that has the keyboard."""
    closed = ClosedIn()
    field = QLineEdit(closed)
    QVBoxLayout(closed).addWidget(field)
    closed.take_over()
    qtbot.waitUntil(closed.isActiveWindow)
    field.setFocus()
    yield closed
    if closed.is_closed_in:
        closed.leave()
    closed.deleteLater()


def field(closed: ClosedIn) -> QLineEdit:
    (found,) = closed.findChildren(QLineEdit)
    return found


def corner(closed: ClosedIn) -> QPoint:
    return QPoint(closed.width() - 5, 5)


def test_it_fills_the_screen_and_hides_the_rest(closed: ClosedIn, behind: QWidget) -> None:
    assert closed.isFullScreen()
    assert closed.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert closed.windowModality() is Qt.WindowModality.ApplicationModal
    assert not behind.isVisible()


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_F4, ALT), (Qt.Key.Key_Escape, NONE), (Qt.Key.Key_Q, CONTROL), (Qt.Key.Key_W, CONTROL),
        *((Qt.Key(Qt.Key.Key_F1.value + number), NONE) for number in range(12)),
    ],
)  # fmt: skip
def test_no_key_closes_it(closed: ClosedIn, behind: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    QTest.keyClick(field(closed), key, held)
    QTest.qWait(1)
    assert closed.isVisible()
    assert closed.isFullScreen()
    assert not behind.isVisible()


def test_closing_it_is_refused_and_so_is_quitting(closed: ClosedIn) -> None:
    assert not closed.close()
    QApplication.closeAllWindows()
    assert closed.isVisible()


def test_no_shortcut_of_another_window_is_heard(closed: ClosedIn, behind: QWidget) -> None:
    heard: list[str] = []
    for key in ("F2", "Ctrl+Shift+B", "Ctrl+F5"):
        shortcut = QShortcut(QKeySequence(key), behind, context=Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(lambda key=key: heard.append(key))
    QTest.keyClick(field(closed), Qt.Key.Key_F2)
    QTest.keyClick(field(closed), Qt.Key.Key_B, CONTROL | SHIFT)
    QTest.keyClick(field(closed), Qt.Key.Key_F5, CONTROL)
    assert heard == []


def test_nothing_is_copied_or_pasted_and_no_menu_opens(closed: ClosedIn) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText("the team's own")
    QTest.keyClicks(field(closed), "mine")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_Z):
        QTest.keyClick(field(closed), key, CONTROL)
    QTest.keyClick(field(closed), Qt.Key.Key_Insert, SHIFT)
    QTest.mouseClick(field(closed), Qt.MouseButton.MiddleButton)
    assert field(closed).text() == "mine"
    assert clipboard.text() == "the team's own"
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(2, 2), QPoint(2, 2))
    QApplication.sendEvent(field(closed), menu)
    assert QApplication.activePopupWidget() is None


class Pressed(QLineEdit):
    """A field that remembers which buttons pressed it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons: list[Qt.MouseButton] = []

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        self.buttons.append(event.button())


def test_only_the_first_button_arrives(closed: ClosedIn) -> None:
    """The middle one pastes what somebody else marked, the right one opens a menu."""
    pressed = Pressed(closed)
    pressed.show()
    for button in (Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton, Qt.MouseButton.LeftButton):
        QTest.mouseClick(pressed, button)
    assert pressed.buttons == [Qt.MouseButton.LeftButton]


def test_the_corner_held_for_three_seconds_is_the_gesture(closed: ClosedIn, qtbot: QtBot) -> None:
    assert (HOLD_MS, closed.hold.interval()) == (3_000, 3_000)
    closed.hold.setInterval(20)
    with qtbot.waitSignal(closed.gesture, timeout=5_000):
        QTest.mousePress(closed, Qt.MouseButton.LeftButton, pos=corner(closed))


def test_a_short_press_or_another_place_is_not(closed: ClosedIn) -> None:
    QTest.mousePress(closed, Qt.MouseButton.LeftButton, pos=corner(closed))
    assert closed.hold.isActive()
    QTest.mouseRelease(closed, Qt.MouseButton.LeftButton, pos=corner(closed))
    assert not closed.hold.isActive()
    QTest.mousePress(closed, Qt.MouseButton.LeftButton, pos=corner(closed))
    QTest.mouseMove(closed, QPoint(closed.width() - CORNER - 40, 5))
    QTest.qWait(1)
    assert not closed.hold.isActive()
    QTest.mousePress(closed, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not closed.hold.isActive()


def test_the_key_held_for_three_seconds_is_the_gesture(closed: ClosedIn, qtbot: QtBot) -> None:
    closed.hold.setInterval(20)
    with qtbot.waitSignal(closed.gesture, timeout=5_000):
        QTest.keyPress(field(closed), Qt.Key.Key_L, CONTROL | SHIFT)
    QTest.keyRelease(field(closed), Qt.Key.Key_L, CONTROL | SHIFT)
    closed.hold.setInterval(HOLD_MS)
    QTest.keyClick(field(closed), Qt.Key.Key_L, CONTROL | SHIFT)
    assert not closed.hold.isActive()
    assert field(closed).text() == ""


def test_a_touch_puts_off_being_left_alone(closed: ClosedIn, qtbot: QtBot) -> None:
    assert (IDLE_MS, closed.idle.interval()) == (60_000, 60_000)
    closed.idle.setInterval(200)
    closed.idle.start()
    QTest.qWait(100)
    before = closed.idle.remainingTime()
    QTest.keyClick(field(closed), Qt.Key.Key_A)
    assert closed.idle.remainingTime() > before
    with qtbot.waitSignal(closed.left_alone, timeout=5_000):
        pass


def test_leaving_gives_everything_back(closed: ClosedIn, behind: QWidget, qtbot: QtBot) -> None:
    left: list[bool] = []
    closed.left.connect(lambda: left.append(True))
    closed.leave()
    assert behind.isVisible()
    assert not closed.isVisible()
    assert left == [True]
    assert not closed.idle.isActive()
    line = QLineEdit(behind)
    line.show()
    QTest.keyClicks(line, "free")
    QTest.keyClick(line, Qt.Key.Key_A, CONTROL)
    assert line.selectedText() == "free"


def test_it_comes_back_to_the_front(closed: ClosedIn, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    QApplication.sendEvent(closed, QEvent(QEvent.Type.ActivationChange))
    other.show()
    other.activateWindow()
    qtbot.waitUntil(closed.isActiveWindow, timeout=5_000)
    other.hide()
