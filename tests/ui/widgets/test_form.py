"""A form: Enter saves, Escape leaves, and what differs is known."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.contact_form import ContactForm
from bitdesk.ui.widgets.fields import DateField, TextField
from bitdesk.ui.widgets.form import Form
from bitdesk.ui.widgets.text_area import TextArea
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


def test_a_line_whose_lower_edge_is_hidden_comes_into_sight_as_a_whole(form: Form) -> None:
    form.resize(300, 260)
    area = form.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    last = field(form, "last")
    bottom = last.mapTo(form.rows.parentWidget(), last.rect().bottomLeft()).y()  # type: ignore[arg-type]
    area.verticalScrollBar().setValue(bottom - area.viewport().height() - 6)
    last.setFocus()
    assert last.mapTo(area.viewport(), last.rect().bottomLeft()).y() < area.viewport().height()


def walk(count: int, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget | None]:
    """What Tab reaches one after the other, or Backtab."""
    reached: list[QWidget | None] = []
    for _ in range(count):
        focused = QApplication.focusWidget()
        assert focused is not None, reached
        QTest.keyClick(focused, key)
        reached.append(QApplication.focusWidget())
    return reached


@pytest.fixture
def window(qtbot: QtBot, time: Hand) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    return window


def show_in(window: QWidget, form: Form, qtbot: QtBot) -> tuple[QWidget, QWidget]:
    """Show a form between two buttons, and return these."""
    before, after = QPushButton("Before"), QPushButton("After")
    for widget in (before, form, after):
        window.layout().addWidget(widget)  # type: ignore[union-attr]
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return before, after


@pytest.mark.parametrize("folded", [True, False])
def test_tab_leads_through_the_fields_as_they_stand_then_to_the_buttons(
    window: QWidget, qtbot: QtBot, folded: bool
) -> None:
    form = Form()
    # Made in another order than they stand, those beside one another too.
    last, right, contact, left, first = TextArea(form), DateField(form), ContactForm(form), TextField(form), TextField()
    form.add("first", "First", first)
    form.add("card", "Whom", contact)
    form.add_line(("left", "Left", left), ("right", "Right", right))
    form.add("last", "Last", last)
    before, after = show_in(window, form, qtbot)
    form.open("New", {"first": "", "card": None, "left": "", "right": None, "last": ""})
    contact.unfold(not folded)
    parts = [] if folded else [*contact.fields.values(), contact.language]
    fields = [first, contact.toggle, *parts, left, right, last, form.save_button, form.leave_button]
    before.setFocus()
    assert walk(len(fields) + 2) == [*fields, after, before]
    assert walk(len(fields) + 2, Qt.Key.Key_Backtab) == [after, *reversed(fields), before]


def test_a_field_that_is_put_in_later_has_its_turn(window: QWidget, form: Form, qtbot: QtBot) -> None:
    before, _after = show_in(window, form, qtbot)
    contact, top = ContactForm(form), QPushButton("Above", form)
    form.rows.insertWidget(0, contact)
    form.column.insertWidget(1, top)
    QApplication.processEvents()
    before.setFocus()
    fields = [field(form, name) for name in ("name", "first", "last")]
    assert walk(7) == [top, contact.toggle, *fields, form.save_button, form.leave_button]


def test_where_enter_begins_a_line_the_button_names_the_key_that_saves(form: Form) -> None:
    assert form.save_button.text() == "Save (Enter)"
    form.add("text", "Text", TextArea())
    assert form.save_button.text() == "Save (Ctrl+Enter)"


def test_a_field_that_unfolds_in_a_low_window_comes_into_sight(form: Form, qtbot: QtBot) -> None:
    contact = ContactForm()
    form.add("card", "Whom", contact)
    form.open("New", {"name": "", "first": None, "last": None, "card": None})
    form.resize(460, 460)
    QApplication.processEvents()
    QTest.keyClick(contact.toggle, Qt.Key.Key_Space)
    area = form.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)

    def in_sight() -> bool:
        bottom = contact.inside.mapTo(area.viewport(), contact.inside.rect().bottomLeft()).y()
        return contact.inside.height() > 150 and 0 < bottom <= area.viewport().height()

    qtbot.waitUntil(in_sight)
    assert contact.fields["name"].hasFocus()
