"""The code that the team is shown, and gives to come back: by finger and by key, and never by chance."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.kiosk_leaving import WAIT_MS, Handing, Leaving, new_code

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 600)
    return window


@pytest.fixture
def leaving(window: QWidget) -> Leaving:
    leaving = Leaving(window)
    leaving.code = "4071"
    window.show()
    leaving.begin()
    return leaving


def test_the_team_is_asked_with_staying_first(window: QWidget) -> None:
    leaving = Leaving(window)
    assert leaving.stay.text() == "Stay here"
    assert leaving.leave.text() == "Back to the desk"


def test_a_code_has_four_digits_whatever_the_chance() -> None:
    assert all(len(code) == 4 and code.isdecimal() for code in (new_code() for _time in range(200)))


def test_the_code_is_read_from_afar(window: QWidget) -> None:
    handing = Handing(window)
    handing.show_code("0071")
    assert handing.code.text() == "0 0 7 1"


def test_the_digits_stand_as_dots(leaving: Leaving) -> None:
    QTest.keyClicks(leaving.stay, "40")
    assert (leaving.dots.text(), leaving.dots.accessibleName()) == ("● ● ○ ○", "2 of 4 digits")
    assert not leaving.leave.isEnabled()
    QTest.keyClick(leaving.stay, Qt.Key.Key_Backspace)
    QTest.mouseClick(leaving.pad.back, Qt.MouseButton.LeftButton)
    assert leaving.dots.text() == "○ ○ ○ ○"
    QTest.keyClicks(leaving.stay, "40719")
    assert leaving.dots.text() == "● ● ● ●"
    assert leaving.leave.hasFocus()


def test_the_right_code_is_the_way_out(leaving: Leaving, qtbot: QtBot) -> None:
    QTest.keyClicks(leaving.stay, "4071")
    with qtbot.waitSignal(leaving.right, timeout=1_000):
        leaving.leave.click()


def test_a_wrong_one_is_said_and_the_keyboard_is_back_at_staying(leaving: Leaving, qtbot: QtBot) -> None:
    QTest.keyClicks(leaving.stay, "4072")
    with qtbot.assertNotEmitted(leaving.right):
        leaving.leave.click()
    assert leaving.result.text() == "This is not the code. Try again."
    assert leaving.stay.hasFocus()


def test_three_wrong_ones_make_it_wait(leaving: Leaving, qtbot: QtBot) -> None:
    assert (WAIT_MS, leaving.wait.interval()) == (30_000, 30_000)
    for _time in range(3):
        QTest.keyClicks(leaving.stay, "1234")
        leaving.leave.click()
    assert "half a minute" in leaving.result.text()
    assert not leaving.pad.isEnabled()
    with qtbot.assertNotEmitted(leaving.right):
        QTest.keyClicks(leaving.stay, "4071")
        leaving.check()
    leaving.wait.setInterval(5)
    with qtbot.waitSignal(leaving.wait.timeout, timeout=5_000):
        leaving.wait.start()
    assert leaving.pad.isEnabled()
    assert leaving.result.text() == ""


def test_its_keys_are_as_large_as_a_thumb(leaving: Leaving) -> None:
    assert all(key.width() >= 60 and key.height() >= 60 for key in leaving.pad.keys)
