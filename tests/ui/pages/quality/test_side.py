"""Beside a list stands what can be done with the highlighted row, and nothing else."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.pages.quality.side import Side
from bitdesk.ui.widgets.story import Part


def test_only_what_is_offered_is_shown_in_that_order(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    side, done = Side(parent), list[str]()
    pills = [side.add(name, partial(done.append, name)) for name in ("one", "two", "three")]
    side.offer(pills[2], pills[0])
    assert [pill.isHidden() for pill in pills] == [False, True, False]
    first, second = side.grid.itemAtPosition(0, 0), side.grid.itemAtPosition(0, 1)
    assert first is not None
    assert second is not None
    assert (first.widget(), second.widget()) == (pills[2], pills[0])
    pills[2].click()
    assert done == ["three"]
    side.offer()
    assert all(pill.isHidden() for pill in pills)


def test_a_story_is_told_and_named(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    side = Side(parent)
    side.show_story("Google", [Part("Lundi", "C1", "<b>rien</b>")])
    assert (side.title.text(), side.accessibleName(), side.story.accessibleName()) == ("Google", "Google", "Google")
    assert "<b>rien</b>" in side.story.said()


def test_a_title_is_words_and_never_a_picture_from_elsewhere(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    side = Side(parent)
    assert side.title.textFormat() is Qt.TextFormat.PlainText
    assert side.text().textFormat() is Qt.TextFormat.PlainText
