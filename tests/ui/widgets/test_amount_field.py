from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.amount_field import AmountField, as_typed
from ui.conftest import press


@pytest.fixture
def field(qtbot: QtBot) -> AmountField:
    field = AmountField()
    qtbot.addWidget(field)
    return field


@pytest.mark.parametrize(
    ("typed", "cents"), [("12,50", 1_250), ("12.5", 1_250), ("1 234,50", 123_450), ("0", 0), ("", None), ("  ", None)]
)
def test_amounts_as_people_type_them(field: AmountField, typed: str, cents: int | None) -> None:
    field.setText(typed)
    assert field.value() == cents
    assert field.problem() == ""


@pytest.mark.parametrize("typed", ["12,345", "-5", "cinq", "1,2,3"])
def test_what_is_no_amount_is_said(field: AmountField, typed: str) -> None:
    field.setText(typed)
    assert field.value() is None
    assert typed in field.problem()


def test_digits_are_typed_by_their_place(field: AmountField) -> None:
    for letter in "éç":
        press(field, Qt.Key.Key_unknown, letter)
    press(field, Qt.Key.Key_Period, ".")
    press(field, Qt.Key.Key_5, "5")
    assert field.text() == "29,5"
    press(field, Qt.Key.Key_Backspace)
    assert field.text() == "29,"


def test_letters_are_left_to_the_page(qtbot: QtBot) -> None:
    seen: list[str] = []

    class Page(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
            seen.append(event.text())

    page = Page()
    qtbot.addWidget(page)
    field = AmountField(page)
    QVBoxLayout(page).addWidget(field)
    press(field, Qt.Key.Key_C, "c")
    press(field, Qt.Key.Key_Backspace, "\b")
    field.setText("5")
    press(field, Qt.Key.Key_Backspace, "\b")
    assert seen == ["c", "\b"], "what erases is the page's only while there is nothing to erase"
    assert field.text() == ""


@pytest.mark.parametrize(("cents", "text"), [(1_250, "12,50"), (5, "0,05"), (-250, "-2,50")])
def test_an_amount_is_shown_as_it_is_typed(field: AmountField, cents: int, text: str) -> None:
    field.show_value(cents)
    assert field.text() == text == as_typed(cents)
    field.show_value(None)
    assert field.text() == ""
