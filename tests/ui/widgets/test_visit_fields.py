"""The fields of a visit that is corrected: what they understand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.visit_fields import NumberField, Origin, PlaceField, TopicsField
from ui.conftest import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_FR"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("", (None, None)),
        ("  ", (None, None)),
        ("34", ("FR", "34")),
        ("34 Hérault", ("FR", "34")),
        ("2a", ("FR", "2A")),
        ("BE", ("BE", None)),
        ("be belgium", ("BE", None)),
        ("FR", ("FR", None)),
        ("?", ("ZZ", None)),
        ("? Unknown", ("ZZ", None)),
        ("herau", ("FR", "34")),
        ("Netherlands", ("NL", None)),
    ],
)
def test_a_place_is_understood_by_code_or_name(parent: QWidget, text: str, origin: Origin) -> None:
    field = PlaceField(parent)
    field.setText(text)
    assert field.value() == origin
    assert field.problem() == ""
    field.show_value(origin)
    assert field.value() == origin


def test_what_is_no_place_is_said(parent: QWidget) -> None:
    field = PlaceField(parent)
    field.setText("xyzzy")
    assert field.value() == (None, None)
    assert "“xyzzy” is no department" in field.problem()


def test_places_are_proposed(parent: QWidget) -> None:
    completer = PlaceField(parent).completer()
    completer.setCompletionPrefix("loz")
    assert completer.currentCompletion() == "48 Lozère"


def test_a_number_is_typed_by_physical_key_and_nothing_else_is(parent: QWidget) -> None:
    field = NumberField(parent)
    press(field, Qt.Key.Key_Eacute, "é", scan=11)
    press(field, Qt.Key.Key_A, "a")
    press(field, Qt.Key.Key_4, "4")
    assert field.value() == 24
    press(field, Qt.Key.Key_Backspace)
    assert field.value() == 2
    field.show_value(None)
    assert (field.text(), field.value()) == ("", None)


@pytest.fixture
def topics(parent: QWidget) -> TopicsField:
    field = TopicsField(parent)
    field.label = "About"
    field.offer([("hiking", "Hiking"), ("stay", "Stay")])
    return field


def test_topics_are_checked_in_a_menu(topics: TopicsField) -> None:
    assert topics.accessibleName() == "About: not said"
    topics.show_value(["stay", "golf"])
    assert (topics.text(), topics.value()) == ("Stay, golf", ("stay", "golf"))
    menu = topics.menu()
    assert [(action.text(), action.isChecked()) for action in menu.actions()] == [("Hiking", False), ("Stay", True)]
    for action in menu.actions():
        action.trigger()
    assert topics.value() == ("golf", "hiking")
    assert topics.accessibleName() == "About: golf, Hiking"


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Space])
def test_the_topics_open_by_key(topics: TopicsField, key: Qt.Key) -> None:
    QTest.keyClick(topics, key)
    menu = topics.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    menu.close()
