from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.navigation import Navigation

PAGES = [("Counter", "F2"), ("Day’s end", "F10"), ("Settings", "F9")]
MANY = [(f"Page {number}", f"F{number + 2}") for number in range(11)]


def made(qtbot: QtBot, height: int, at_the_foot: int = 1, pages: Sequence[tuple[str, str]] = PAGES) -> Navigation:
    navigation = Navigation([*pages], at_the_foot=at_the_foot)
    qtbot.addWidget(navigation)
    navigation.resize(navigation.width(), height)
    navigation.show()
    navigation.activateWindow()
    return navigation


def test_pages_stand_at_the_top_settings_and_help_at_the_foot(qtbot: QtBot) -> None:
    navigation = made(qtbot, 556)
    first, second, settings = navigation.buttons
    assert first.y() < second.y() < 150
    assert settings.y() > 400
    assert navigation.help.geometry().bottom() < 556
    assert navigation.help.y() > settings.geometry().bottom()


@pytest.mark.parametrize(("pages", "height"), [(PAGES, 476), (MANY, 556)])
def test_nothing_covers_anything_on_a_small_laptop(qtbot: QtBot, pages: Sequence[tuple[str, str]], height: int) -> None:
    navigation = made(qtbot, height, pages=pages)
    shown = [*navigation.buttons, navigation.help]
    assert all(button.height() >= 44 and button.geometry().bottom() < height for button in shown)
    assert not any(one.geometry().intersects(other.geometry()) for one in shown for other in shown if one is not other)


def test_the_help_is_no_page(qtbot: QtBot) -> None:
    navigation = made(qtbot, 556)
    navigation.choose(0)
    with qtbot.waitSignal(navigation.help_asked, timeout=5_000):
        QTest.mouseClick(navigation.help, Qt.MouseButton.LeftButton)
    assert navigation.buttons[0].isChecked()
    assert not navigation.help.isCheckable()


def test_a_key_chooses_its_page(qtbot: QtBot) -> None:
    navigation = made(qtbot, 556)
    qtbot.waitUntil(navigation.isActiveWindow, timeout=5_000)
    with qtbot.waitSignal(navigation.chosen, timeout=5_000) as chosen:
        QTest.keyClick(navigation, Qt.Key.Key_F10)
    assert chosen.args == [1]
