"""Tabs: one is chosen, and the keyboard stops at that one only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.tabs import Tabs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tabs(qtbot: QtBot) -> Tabs:
    tabs = Tabs("Nouns", ("Offices", "Desks", "Topics"))
    qtbot.addWidget(tabs)
    tabs.chosen.connect(tabs.choose)
    tabs.show()
    tabs.activateWindow()
    return tabs


def checked(tabs: Tabs) -> list[bool]:
    return [button.isChecked() for button in tabs.buttons]


def test_a_click_chooses_once(tabs: Tabs) -> None:
    QTest.mouseClick(tabs.buttons[2], LEFT)
    assert checked(tabs) == [False, False, True]
    QTest.mouseClick(tabs.buttons[2], LEFT)
    assert checked(tabs) == [False, False, True]


def test_the_arrows_choose_the_one_beside(tabs: Tabs) -> None:
    tabs.buttons[0].setFocus()
    QTest.keyClick(tabs.buttons[0], Qt.Key.Key_Left)
    assert (tabs.place, tabs.buttons[2].hasFocus()) == (2, True)
    QTest.keyClick(tabs.buttons[2], Qt.Key.Key_Right)
    assert (tabs.place, tabs.buttons[0].hasFocus()) == (0, True)
    stops = [button.focusPolicy() != Qt.FocusPolicy.NoFocus for button in tabs.buttons]
    assert stops == [True, False, False]


def test_who_listens_may_refuse(qtbot: QtBot) -> None:
    tabs = Tabs("Nouns", ("Offices", "Desks"))
    qtbot.addWidget(tabs)
    tabs.show()
    QTest.mouseClick(tabs.buttons[1], LEFT)
    assert checked(tabs) == [True, False]
    assert not tabs.grab().isNull()
