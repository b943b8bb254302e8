"""The fields of the shop's forms."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.shop_fields import FlagsField, PercentField, WholeField


@pytest.mark.parametrize(
    ("bp", "text"), [(550, "5,5"), (2000, "20"), (2755, "27,55"), (0, "0"), (10_000, "100"), (None, "")]
)
def test_a_percentage_is_shown_as_somebody_types_it(qtbot: QtBot, bp: int | None, text: str) -> None:
    field = PercentField()
    qtbot.addWidget(field)
    field.show_value(bp)
    assert (field.text(), field.value(), field.problem()) == (text, bp, "")


@pytest.mark.parametrize(("text", "words"), [("101", "between 0 and 100"), ("5,555", "more than two decimals")])
def test_what_is_no_percentage_is_said(qtbot: QtBot, text: str, words: str) -> None:
    field = PercentField()
    qtbot.addWidget(field)
    field.setText(text)
    assert words in field.problem()


def test_a_whole_number_has_no_cents(qtbot: QtBot) -> None:
    field = WholeField()
    qtbot.addWidget(field)
    QTest.keyClicks(field, "12")
    assert (field.value(), field.problem()) == (12, "")
    QTest.keyClicks(field, ",5")
    assert field.value() is None
    assert "“12,5” is no whole number" in field.problem()
    field.show_value(None)
    assert (field.value(), field.problem()) == (None, "")


def test_any_of_the_chips_may_be_chosen(qtbot: QtBot) -> None:
    field = FlagsField([("a", "First"), ("b", "Second"), ("c", "Third")])
    qtbot.addWidget(field)
    field.show_value(frozenset({"c"}))
    QTest.mouseClick(field.chips["a"], Qt.MouseButton.LeftButton)
    assert field.value() == {"a", "c"}
    assert field.problem() == ""
