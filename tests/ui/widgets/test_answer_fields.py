"""Each kind of question has its field, and what cannot be is said where it is typed."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.answer_fields import CommentField, NumberField, answer_field
from bitdesk.ui.widgets.boxes import BoxesField
from bitdesk.values import LONGEST_TEXT
from questioning import COMMENT, FOUND, PARTY, QUESTIONS, STAY, WELCOME
from ui.conftest import press, type_text


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_every_kind_has_its_field(window: QWidget) -> None:
    kinds = {each.code: type(answer_field(each, "en", window)) for each in QUESTIONS}
    assert kinds == {
        "welcome": BoxesField, "recommend": BoxesField, "found": BoxesField, "stay": BoxesField,
        "party": NumberField, "comment": CommentField,
    }  # fmt: skip


def test_boxes_speak_the_language(window: QWidget) -> None:
    for language, words in (("fr", "La journée"), ("en", "A day")):
        field: Any = answer_field(STAY, language, window)
        assert [(each.key, each.value) for each in field.boxes] == [("1", "day"), ("2", "week")]
        assert field.boxes[0].words == words
    several: Any = answer_field(FOUND, "fr", window)
    assert several.several
    assert answer_field(WELCOME, "fr", window).toolTip() == "mauvais … très bon"


@pytest.mark.parametrize("brought", ["abc", "12 a", "-3", "４２", "1,5"])
def test_what_no_key_brings_into_a_number_is_digits_too(window: QWidget, brought: str) -> None:
    field: Any = answer_field(PARTY, "en", window)
    field.show_value(7)
    committed = QInputMethodEvent()
    committed.setCommitString(brought)
    QCoreApplication.sendEvent(field, committed)
    assert (field.value(), field.problem()) == (7, "")
    QGuiApplication.clipboard().setText(brought)
    field.paste()
    assert (field.value(), field.problem()) == (7, "")


def test_a_number_lies_within_its_bounds(window: QWidget) -> None:
    field: Any = answer_field(PARTY, "en", window)
    ended: list[bool] = []
    field.finished.connect(lambda: ended.append(True))
    assert (field.value(), field.problem()) == (None, "")
    type_text(field, "1a2")
    press(field, Qt.Key.Key_unknown, "é")
    assert field.text() == "122"
    assert field.problem() == "122 cannot be: give a number from 1 to 99."
    field.show_value(12)
    assert (field.value(), field.problem()) == (12, "")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert ended == [True]
    field.show_value(None)
    assert field.value() is None


def test_a_text_ends_with_enter_unless_a_visitor_writes_it(window: QWidget) -> None:
    for large, lines in ((False, "one"), (True, "one\ntwo")):
        field: Any = answer_field(COMMENT, "en", window, large=large)
        ended: list[bool] = []
        field.finished.connect(lambda ended=ended: ended.append(True))
        type_text(field, "one")
        QTest.keyClick(field, Qt.Key.Key_Return)
        if large:
            type_text(field, "two")
        assert field.value() == lines
        assert ended == ([] if large else [True])


def test_shift_enter_begins_a_line(window: QWidget) -> None:
    field: Any = answer_field(COMMENT, "en", window)
    type_text(field, "one")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_text(field, "two")
    assert field.value().split() == ["one", "two"]


def test_a_text_that_is_too_long_is_said(window: QWidget) -> None:
    field: Any = answer_field(COMMENT, "en", window)
    field.show_value("x" * (LONGEST_TEXT + 1))
    assert "too long" in field.problem()
    field.show_value("x" * LONGEST_TEXT)
    assert field.problem() == ""
