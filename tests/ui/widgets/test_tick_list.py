"""Ticks are asked for, never taken for granted; the arrows walk from one thing to the next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.tick_list import HEIGHT, Thing, TickList

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

THINGS = [Thing("a", "Ouvrir", True, "C1 09:32"), Thing("b", "Compter", False), Thing("c", "Afficher", False)]


def shown(qtbot: QtBot) -> TickList:
    ticks = TickList("Ouverture")
    qtbot.addWidget(ticks)
    ticks.show_things(THINGS)
    ticks.resize(400, 200)
    ticks.show()
    ticks.activateWindow()
    qtbot.waitUntil(ticks.isActiveWindow)
    return ticks


def test_what_is_asked_waits_for_an_answer(qtbot: QtBot) -> None:
    ticks = shown(qtbot)
    asked: list[tuple[str, bool]] = []
    ticks.asked.connect(lambda key, on: asked.append((key, on)))
    ticks.rows[1].click()
    ticks.rows[0].click()
    assert asked == [("b", True), ("a", False)]
    assert [row.isChecked() for row in ticks.rows] == [True, False, False]
    ticks.show_things([THINGS[0], Thing("b", "Compter", True, "C2"), THINGS[2]])
    assert [row.isChecked() for row in ticks.rows] == [True, True, False]


def test_a_screen_reader_hears_what_is_done_and_by_whom(qtbot: QtBot) -> None:
    ticks = shown(qtbot)
    assert ticks.rows[0].accessibleName() == "Ouvrir, done, C1 09:32"
    assert ticks.rows[1].accessibleName() == "Compter"
    assert all(row.sizeHint().height() >= HEIGHT for row in ticks.rows)
    assert not ticks.grab().isNull()


def test_the_keyboard_begins_at_what_is_not_done_and_the_arrows_walk(qtbot: QtBot) -> None:
    ticks = shown(qtbot)
    ticks.enter()
    assert ticks.rows[1].hasFocus()
    QTest.keyClick(ticks.rows[1], Qt.Key.Key_Down)
    assert ticks.rows[2].hasFocus()
    QTest.keyClick(ticks.rows[2], Qt.Key.Key_Down)
    assert ticks.rows[2].hasFocus()
    QTest.keyClick(ticks.rows[2], Qt.Key.Key_Up)
    assert ticks.rows[1].hasFocus()


def test_the_same_things_keep_the_keyboard_and_others_take_their_place(qtbot: QtBot) -> None:
    ticks = shown(qtbot)
    ticks.enter()
    ticks.show_things(THINGS)
    assert ticks.rows[1].hasFocus()
    ticks.show_things(THINGS[:1])
    assert [row.key for row in ticks.rows] == ["a"]
    ticks.show_things([])
    ticks.enter()
