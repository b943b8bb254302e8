from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.hour_strip import Hours, HourStrip

DAY = Hours({9: 4, 10: 20}, {9: 10}, date(2025, 7, 23), 9, 17, 10)


def test_planned_hours_and_hours_with_visitors_are_shown(qtbot: QtBot) -> None:
    strip = HourStrip()
    qtbot.addWidget(strip)
    strip.show_hours(DAY)
    assert strip.shown == range(9, 17)
    strip.add(20, 2)
    assert strip.shown == range(9, 21)
    assert strip.counts == {9: 4, 10: 20, 20: 2}


def test_one_more_visit_paints_one_bar_again(qtbot: QtBot) -> None:
    painted: list[QRect] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt calls it by this name
            if isinstance(event, QPaintEvent):
                painted.append(event.rect())
            return False

    strip, watch = HourStrip(), Watch()
    strip.installEventFilter(watch)
    qtbot.addWidget(strip)
    strip.resize(232, 324)
    strip.show_hours(DAY)
    strip.show()
    qtbot.waitUntil(lambda: bool(painted))
    whole = strip.grab().toImage()
    painted.clear()
    strip.add(9, 1)
    qtbot.waitUntil(lambda: bool(painted))
    assert painted[0].width() < 40
    assert strip.grab().toImage() != whole


def test_the_numbers_are_told_in_words(qtbot: QtBot) -> None:
    strip = HourStrip()
    qtbot.addWidget(strip)
    strip.show_hours(DAY)
    assert "10:00: 20" in strip.accessibleDescription()


def test_it_shrinks_when_a_visit_is_taken_back(qtbot: QtBot) -> None:
    strip = HourStrip()
    qtbot.addWidget(strip)
    strip.show_hours(DAY)
    strip.add(9, -4)
    assert strip.counts == {10: 20}


def test_a_confirmed_zero_is_hollow_until_somebody_is_counted(qtbot: QtBot) -> None:
    strip = HourStrip()
    qtbot.addWidget(strip)
    strip.resize(232, 324)
    strip.show_hours(Hours({10: 4}, zeros=frozenset({10, 11, 19})))
    assert strip.zeros == [11, 19]
    assert strip.shown == range(9, 20)
    assert "11:00: 0" in strip.accessibleDescription() or "11 h: 0" in strip.accessibleDescription()
    empty = strip.grab().toImage()
    strip.show_hours(Hours({10: 4}, zeros=frozenset({10, 19})))
    assert strip.grab().toImage() != empty
    strip.show_hours(Hours({10: 4}, zeros=frozenset({10, 11, 19})))
    strip.add(11, 2)
    assert strip.zeros == [19]
    strip.turn_to(12)
    strip.add(11, -2)
    assert strip.zeros == [11, 19]
