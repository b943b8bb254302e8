"""What Tab leads to follows the layouts: lines inside lines, grids by their places, what is scrolled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets import tab_order
from bitdesk.ui.widgets.scrolling import scrolling
from bitdesk.ui.widgets.text_area import TextArea


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    return window


def put(window: QWidget, *widgets: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)


def test_a_grid_is_read_by_its_places_in_whatever_order_it_was_filled(window: QWidget) -> None:
    field = QWidget(window)
    last, second, first = QLineEdit(field), QLineEdit(field), QLineEdit(field)
    grid = QGridLayout(field)
    grid.addWidget(last, 1, 0)
    grid.addWidget(QLabel("Words", field), 0, 0)
    grid.addWidget(second, 0, 2)
    grid.addWidget(first, 0, 1)
    assert [*tab_order.stops(field)] == [first, second, last]


def test_a_control_of_several_parts_is_one_stop_and_what_scrolls_is_gone_through(window: QWidget) -> None:
    inside = QWidget()
    line = QHBoxLayout(inside)
    number, text, choice = QSpinBox(), TextArea(inside), QComboBox()
    for widget in (text, number, choice):
        line.addWidget(widget)
    put(window, scrolling(inside, window))
    assert [*tab_order.stops(window)] == [text, number, choice]


def test_what_stands_first_follows_what_stands_before_wherever_it_was_made(window: QWidget) -> None:
    before, field, after = QLineEdit(), QWidget(), QLineEdit()
    put(window, before, field, after)
    column = QVBoxLayout(field)
    second, first = QLineEdit(field), QLineEdit(field)
    column.addWidget(first)
    column.addWidget(second)
    tab_order.lead_through(field)
    chain, now = [], window.nextInFocusChain()
    while now is not None and now is not window:
        chain.append(now)
        now = now.nextInFocusChain()
    edits = [widget for widget in chain if isinstance(widget, QLineEdit)]
    assert edits == [before, first, second, after]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_keyboard_comes_to_the_first_part_that_is_shown(window: QWidget, qtbot: QtBot) -> None:
    field = QWidget(window)
    hidden, shown = QLineEdit(field), QLineEdit(field)
    column = QVBoxLayout(field)
    column.addWidget(hidden)
    column.addWidget(shown)
    hidden.hide()
    put(window, field)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    tab_order.focus(field, Qt.FocusReason.OtherFocusReason)
    assert shown.hasFocus()
