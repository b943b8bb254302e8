"""The fields of a form: what they understand, and what they say is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.fields import Choice, DateField, TextField, parse_day
from ui.conftest import Hand, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TODAY = date(2026, 7, 22)
LAST = date(2026, 8, 31)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31/08/2026", LAST), ("31/8/2026", LAST), ("31.8.26", LAST), ("31-08-26", LAST), ("31 8 2026", LAST),
        ("310826", LAST), ("31082026", LAST), ("3108", LAST), ("31/8", LAST), (" 2026-08-31 ", LAST),
        ("1/1/2000", date(2000, 1, 1)), ("29/2/2028", date(2028, 2, 29)), ("29/2/2026", None), ("32/1", None),
        ("1/13", None), ("31", None), ("", None), ("2026", None), ("3a/8", None), ("1/1/0000", None),
        ("99999999", None),
    ],
)  # fmt: skip
def test_a_day_is_understood_as_people_write_it(text: str, day: date | None) -> None:
    assert parse_day(text, TODAY) == day


@pytest.fixture
def field(qtbot: QtBot, time: Hand) -> Iterator[DateField]:
    parent = QWidget()
    qtbot.addWidget(parent)
    field = DateField(parent)
    other = TextField(parent)
    other.move(0, 60)
    parent.show()
    field.setFocus()
    yield field
    parent.close()


def test_a_day_is_written_out_when_the_field_is_left(field: DateField) -> None:
    QTest.keyClicks(field, "3108")
    assert field.value() == LAST
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "31/08/2026"
    assert field.isModified()
    assert field.problem() == ""


def test_the_top_row_of_a_french_keyboard_writes_digits(field: DateField) -> None:
    for scan in (12, 10, 19, 17):  # the places of 3, 1, 0 and 8
        press(field, Qt.Key.Key_Ampersand, "&", scan=scan)
    press(field, Qt.Key.Key_A, "a")
    assert field.text() == "3108"


def test_up_and_down_are_the_days_around(field: DateField) -> None:
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == TODAY
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "23/07/2026"
    assert field.isModified()


def test_what_is_no_day_is_said_and_stays(field: DateField) -> None:
    field.setText("32/01")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "32/01"
    assert field.problem() == "“32/01” is no date. Write one such as 31/08/2026."
    assert field.value() is None
    field.show_value(None)
    assert (field.text(), field.problem()) == ("", "")


def test_a_text_is_taken_without_the_blanks_around_it(qtbot: QtBot) -> None:
    field = TextField(longest=10)
    qtbot.addWidget(field)
    field.setText("  Vialas and more")
    assert field.value() == "Vialas a"
    assert field.problem() == ""


def test_a_choice_keeps_what_is_not_offered_any_more(qtbot: QtBot) -> None:
    choice = Choice([("", "Every office"), ("VIA", "Vialas")])
    qtbot.addWidget(choice)
    choice.show_value("VIA")
    assert (choice.value(), choice.currentText()) == ("VIA", "Vialas")
    choice.show_value("OLD")
    assert (choice.value(), choice.currentText()) == ("OLD", "OLD")
    choice.show_value("")
    assert choice.value() == ""
    choice.offer([])
    assert choice.value() == ""
    choice.show()
    assert not choice.grab().isNull()
