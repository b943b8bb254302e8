"""Chips that a letter chooses: one or none, in the words of the language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.letter_chips import LetterChips, WeightChips
from bitdesk.values import Importance

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WORDS = {"a": "&Alpha", "b": "Ga&mma"}


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    around = QWidget()
    qtbot.addWidget(around)
    return around


def test_a_letter_chooses_and_takes_back(around: QWidget, qtbot: QtBot) -> None:
    chips = LetterChips("Kind", WORDS, around)
    chips.take_keys(around)
    around.show()
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow)
    chosen: list[str] = []
    chips.chosen.connect(chosen.append)
    for _ in range(2):
        QTest.keyClick(around, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    assert chosen == ["b", ""]
    assert not around.grab().isNull()


def test_one_that_is_needed_is_always_chosen(around: QWidget) -> None:
    chips = LetterChips("Kind", WORDS, around, needed="a")
    assert chips.value() == "a"
    chips.chips[0].click()
    assert chips.value() == "a"
    chips.chips[1].click()
    assert chips.value() == "b"
    chips.show_value(None)
    assert (chips.value(), chips.problem()) == ("a", "")


def test_the_help_and_a_screen_reader_have_the_words_without_marks(around: QWidget) -> None:
    chips = LetterChips("Kind", WORDS, around)
    assert [chip.accessibleName() for chip in chips.chips] == ["Alpha", "Gamma"]
    assert [(key.key, key.does) for key in chips.keys("It is: {0}")] == [
        ("Alt+A", "It is: Alpha"),
        ("Alt+M", "It is: Gamma"),
    ]
    assert all(chip.sizeHint().height() >= 44 for chip in chips.chips)


def test_a_weight_is_asked_and_never_supposed(around: QWidget) -> None:
    chips = WeightChips("What it weighs", around)
    assert (chips.value(), {chip.value for chip in chips.chips}) == ("", {weight.value for weight in Importance})
    assert chips.missing().startswith("Say how much it weighs")
    assert chips.problem() == "", "an empty form is no form that somebody began"
    chips.chips[1].click()
    assert (chips.value(), chips.missing()) == ("major", "")
