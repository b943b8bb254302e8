from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from bitdesk.ui import keys

NONE = Qt.KeyboardModifier.NoModifier


def event(key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = NONE, scan: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key.value, modifiers, scan, 0, 0, text)


@pytest.mark.parametrize("number", range(10))
def test_a_digit_key_is_its_digit_on_the_row_and_on_the_pad(qtbot: QtBot, number: int) -> None:
    key = Qt.Key(Qt.Key.Key_0.value + number)
    assert keys.digit(event(key, str(number))) == number
    assert keys.digit(event(key, str(number), Qt.KeyboardModifier.KeypadModifier)) == number
    assert keys.digit(event(key, str(number), Qt.KeyboardModifier.ShiftModifier)) == number


@pytest.mark.parametrize(
    ("key", "text", "scan", "number"),
    [
        (Qt.Key.Key_Ampersand, "&", 10, 1),
        (Qt.Key.Key_Eacute, "é", 11, 2),
        (Qt.Key.Key_Minus, "-", 15, 6),
        (Qt.Key.Key_Egrave, "è", 16, 7),
        (Qt.Key.Key_Agrave, "à", 19, 0),
    ],
)
def test_the_top_row_of_a_french_keyboard_counts_by_place(
    qtbot: QtBot, key: Qt.Key, text: str, scan: int, number: int
) -> None:
    assert keys.digit(event(key, text, scan=scan)) == number
    assert keys.digit(event(key, text)) == number  # the place is not told: the text is


@pytest.mark.parametrize(
    ("key", "text", "scan"),
    [(Qt.Key.Key_Minus, "-", 20), (Qt.Key.Key_A, "a", 24), (Qt.Key.Key_Eacute, "é", 47), (Qt.Key.Key_F2, "", 68)],
)
def test_other_keys_are_no_digits(qtbot: QtBot, key: Qt.Key, text: str, scan: int) -> None:
    assert keys.digit(event(key, text, scan=scan)) is None


def test_a_digit_with_control_is_a_command(qtbot: QtBot) -> None:
    assert keys.digit(event(Qt.Key.Key_1, "1", Qt.KeyboardModifier.ControlModifier)) is None
