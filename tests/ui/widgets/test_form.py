"""A form: Enter saves, Escape leaves, and what differs is known."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.fields import DateField, TextField
from bitdesk.ui.widgets.form import Form
from ui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def form(qtbot: QtBot, time: Hand) -> Form:
    form = Form()
    qtbot.addWidget(form)
    form.add("name", "Name", TextField())
    form.add_line(("first", "First day", DateField()), ("last", "Last day", DateField()))
    form.add_note()
    form.show()
    form.activateWindow()
    form.open("New", {"name": "Vialas", "first": None, "last": None})
    return form


def field(form: Form, name: str) -> TextField:
    found = form.fields[name]
    assert isinstance(found, TextField)
    return found


def test_it_opens_with_the_keyboard_in_its_first_field(form: Form) -> None:
    assert field(form, "name").hasFocus()
    assert field(form, "name").selectedText() == "Vialas"
    assert (form.title.text(), form.accessibleName()) == ("New", "New")
    assert field(form, "first").accessibleName() == "First day"
    assert not form.is_changed()


def test_what_differs_is_known(form: Form) -> None:
    QTest.keyClicks(field(form, "name"), "V")
    assert form.is_changed()
    field(form, "name").setText("Vialas")
    assert not form.is_changed()
    field(form, "first").setText("32")
    assert form.is_changed()
    form.keep()
    assert not field(form, "first").isModified()


def test_enter_saves_and_escape_leaves(form: Form, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.saved):
        QTest.keyClick(field(form, "last"), Qt.Key.Key_Return)
    with qtbot.waitSignal(form.left):
        QTest.keyClick(field(form, "last"), Qt.Key.Key_Escape)
    form.leave_button.setFocus()
    with qtbot.waitSignal(form.left), qtbot.assertNotEmitted(form.saved):
        QTest.keyClick(form.leave_button, Qt.Key.Key_Enter)


def test_the_first_problem_takes_the_keyboard(form: Form) -> None:
    assert form.problem() == ""
    field(form, "last").setText("32/01")
    assert "“32/01”" in form.problem()
    assert field(form, "last").hasFocus()


def test_a_field_that_is_not_shown_is_passed_over(form: Form) -> None:
    form.show_field("name", False)
    form.open("Change", {"name": "Vialas", "first": None, "last": None})
    assert field(form, "first").hasFocus()
    assert field(form, "name").isHidden()


def test_in_a_low_window_the_field_with_the_keyboard_is_in_sight(form: Form) -> None:
    form.resize(300, 160)
    area = form.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    field(form, "last").setFocus()
    top = field(form, "last").mapTo(area.viewport(), field(form, "last").rect().topLeft()).y()
    assert 0 <= top <= area.viewport().height() - 20
    field(form, "name").setFocus()
    assert field(form, "name").mapTo(area.viewport(), field(form, "name").rect().topLeft()).y() >= 0
