"""Boxes: a digit chooses, the arrows move, a finger touches; a rating of ten is two digits."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk.ui.widgets.boxes import Box, BoxesField
from ui.conftest import press, type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CHOICES = [Box("signs", "1", "Signs"), Box("web", "2", "Web"), Box("host", "3", "Host")]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    window.resize(700, 300)
    return window


def shown(window: QWidget, boxes: list[Box], **options: Any) -> BoxesField:
    for before in window.findChildren(BoxesField):
        before.hide()
        before.deleteLater()
    field = BoxesField(boxes, window, **options)
    field.setAccessibleName("1. The welcome")
    layout = window.layout()
    assert layout is not None
    layout.addWidget(field)
    window.show()
    window.activateWindow()
    field.setFocus()
    QApplication.processEvents()
    return field


def scale(low: int, high: int) -> list[Box]:
    return [Box(number, str(number), "") for number in range(low, high + 1)]


def test_a_digit_chooses_and_another_one_corrects(window: QWidget) -> None:
    field = shown(window, scale(1, 5))
    heard: list[Any] = []
    field.edited.connect(lambda: heard.append(field.value()))
    type_text(field, "47")
    assert field.value() == 4
    type_text(field, "2")
    assert (field.value(), heard) == (2, [4, 2])
    press(field, Qt.Key.Key_Backspace)
    assert field.value() is None


def test_ten_is_two_digits_and_one_is_one(window: QWidget) -> None:
    field = shown(window, scale(0, 10))
    type_text(field, "10")
    assert field.value() == 10
    field.show_value(None)
    type_text(field, "1")
    assert field.value() == 1
    press(field, Qt.Key.Key_Delete)
    type_text(field, "0")
    assert field.value() == 0
    field.clearFocus()
    field.setFocus()
    type_text(field, "1")
    press(field, Qt.Key.Key_Right)
    type_text(field, "0")
    assert field.value() == 0, "the arrow ended the number"


def test_an_azerty_row_chooses_without_shift(window: QWidget) -> None:
    field = shown(window, scale(1, 5))
    press(field, Qt.Key.Key_unknown, "é")
    assert field.value() == 2


def test_several_may_be_chosen_in_their_own_order(window: QWidget) -> None:
    field = shown(window, CHOICES, several=True, listed=True)
    type_text(field, "313")
    assert field.value() == ["signs"]
    type_text(field, "3")
    assert field.value() == ["signs", "host"]
    assert field.words == "Signs, Host"
    field.erase()
    assert (field.value(), field.words) == ([], "no answer")


def test_of_one_choice_the_chosen_one_can_be_left(window: QWidget) -> None:
    field = shown(window, CHOICES, listed=True)
    field.press("web")
    assert field.value() == "web"
    field.press("web")
    assert field.value() is None


def test_arrows_move_and_space_takes(window: QWidget) -> None:
    field = shown(window, CHOICES, several=True, listed=True)
    press(field, Qt.Key.Key_Right)
    press(field, Qt.Key.Key_Space, " ")
    press(field, Qt.Key.Key_Left)
    press(field, Qt.Key.Key_Left)
    press(field, Qt.Key.Key_Space, " ")
    assert field.value() == ["web", "host"]
    alone = shown(window, scale(1, 5))
    alone.press(3)
    press(alone, Qt.Key.Key_Right)
    assert alone.value() == 4


def test_enter_ends_and_control_enter_is_the_pages(window: QWidget) -> None:
    field, ended = shown(window, scale(1, 5)), []
    field.finished.connect(lambda: ended.append(True))
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(ended) == 2


@pytest.mark.parametrize("large", [False, True])
def test_a_touch_chooses_and_every_target_is_large_enough(window: QWidget, large: bool) -> None:
    for boxes, listed in ((scale(0, 10), False), (CHOICES, True)):
        field = shown(window, boxes, large=large, listed=listed, ends=("bad", "good"))
        for box in boxes:
            area = field.area(box.value)
            assert area.height() >= 44
            assert area.width() >= (44 if large or listed else 40)
            assert field.rect().contains(area)
            QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=area.center())
            assert field.value() == box.value
        QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(field.width() - 1, field.height() - 1))
        assert field.value() == (boxes[-1].value if not listed else field.value())


def test_a_narrow_window_lists_choices_one_under_the_other(window: QWidget) -> None:
    field = shown(window, CHOICES, listed=True)
    assert field.heightForWidth(700) == 88
    assert field.heightForWidth(400) == 132


def test_it_is_one_stop_of_the_tab_key_and_has_a_name(window: QWidget) -> None:
    assert faults_of(shown(window, CHOICES, listed=True).window()) == []


def test_what_is_not_offered_is_not_shown(window: QWidget) -> None:
    field = shown(window, CHOICES, several=True, listed=True)
    field.show_value(["web", "telex"])
    assert field.value() == ["web"]
    assert field.problem() == ""


def test_a_visitors_rating_fills_the_line_that_is_there(window: QWidget) -> None:
    field = shown(window, scale(1, 5), ends=("not at all", "very much"), large=True)
    first, last = field.area(1), field.area(5)
    assert first.width() > 100 < last.width()
    assert first.height() > 64, "a finger's, not a mouse's"
    assert last.right() <= field.width()
    eleven = shown(window, scale(0, 10), large=True)
    assert (eleven.area(0).left(), eleven.area(10).right() < eleven.width()) == (0, True)
    assert eleven.area(10).width() >= 48
