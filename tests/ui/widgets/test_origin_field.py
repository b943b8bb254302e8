from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.origin_field import CLOSES_AFTER_MS, OriginField
from ui.conftest import press, type_text


@pytest.fixture
def field(qtbot: QtBot) -> OriginField:
    parent = QWidget()
    qtbot.addWidget(parent)
    field = OriginField(parent)
    parent.show()
    parent.activateWindow()
    field.open()
    parent.field = field  # type: ignore[attr-defined]
    field.found_codes = []  # type: ignore[attr-defined]
    field.found.connect(field.found_codes.append)  # type: ignore[attr-defined]
    field.owner = parent  # type: ignore[attr-defined]
    return field


def found(field: OriginField) -> list[str]:
    return field.found_codes  # type: ignore[attr-defined, no-any-return]


@pytest.mark.parametrize(("typed", "code"), [("34", "34"), ("2a", "2A"), ("971", "971"), ("BE", "BE"), ("DE", "DE")])
def test_a_complete_code_is_taken_at_once(field: OriginField, typed: str, code: str) -> None:
    type_text(field, typed)
    assert found(field) == [code]
    assert field.text() == ""


@pytest.mark.parametrize(("typed", "code"), [("be", "BE"), ("Belg", "BE"), ("heraul", "34"), ("de", "DE")])
def test_what_begins_several_names_waits_for_enter(field: OriginField, typed: str, code: str) -> None:
    type_text(field, typed)
    press(field, Qt.Key.Key_Return)
    assert found(field) == [code]


def test_small_letters_that_begin_a_name_are_not_taken_for_a_code(field: OriginField) -> None:
    type_text(field, "pa")
    assert found(field) == []
    type_text(field, "ris")
    press(field, Qt.Key.Key_Return)
    assert found(field) == ["75"]


def test_the_french_top_row_writes_digits(field: OriginField) -> None:
    press(field, Qt.Key.Key_QuoteDbl, '"', scan=12)
    press(field, Qt.Key.Key_Apostrophe, "'", scan=13)
    assert found(field) == ["34"]


def test_escape_leaves_without_a_word(field: OriginField, qtbot: QtBot) -> None:
    type_text(field, "Bel")
    with qtbot.waitSignal(field.closed):
        press(field, Qt.Key.Key_Escape)
    assert found(field) == []
    assert field.text() == ""


def test_it_closes_after_five_seconds_without_a_key(field: OriginField, qtbot: QtBot) -> None:
    assert field._pause.interval() == CLOSES_AFTER_MS == 5_000
    assert field._pause.isActive()
    type_text(field, "3")
    with qtbot.waitSignal(field.closed):
        field._pause.timeout.emit()
    assert found(field) == []


def test_what_is_typed_proposes_places(field: OriginField) -> None:
    proposed: list[list[tuple[str, str]]] = []
    field.typed.connect(proposed.append)
    type_text(field, "loz")
    assert proposed[-1][0][0] == "48"
