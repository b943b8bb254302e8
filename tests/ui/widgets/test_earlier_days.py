"""The days that nobody has confirmed: the latest ones are offered, all of them are counted."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk.ui import formats
from bitdesk.ui.widgets.earlier_days import DAYS_SHOWN, EarlierDays

FIRST = date(2026, 7, 1)


@pytest.fixture
def earlier(qtbot: QtBot) -> EarlierDays:
    earlier = EarlierDays()
    qtbot.addWidget(earlier)
    return earlier


def test_the_latest_days_are_offered_and_all_are_counted(earlier: EarlierDays) -> None:
    days = [FIRST + timedelta(days=n) for n in range(DAYS_SHOWN + 2)]
    earlier.show_days(days)
    assert [pill.text() for pill in earlier.days] == [formats.long_date(on) for on in reversed(days[2:])]
    assert str(len(days)) in earlier.words.text()


def test_a_day_that_is_chosen_is_told(earlier: EarlierDays, qtbot: QtBot) -> None:
    earlier.show_days([FIRST])
    with qtbot.waitSignal(earlier.chosen) as said:
        QTest.mouseClick(earlier.days[0], Qt.MouseButton.LeftButton)
    assert said.args == [FIRST]


def test_nothing_waits_once_every_day_is_confirmed(earlier: EarlierDays) -> None:
    earlier.show_days([FIRST])
    earlier.show_days([])
    assert earlier.days == []
    assert "Every earlier day" in earlier.words.text()
