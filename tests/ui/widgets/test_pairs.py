from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.pairs import Pairs


def shown(qtbot: QtBot, *, selectable: bool = False) -> Pairs:
    pairs = Pairs(selectable=selectable)
    qtbot.addWidget(pairs)
    pairs.show_pairs([("Received", "22/07/2026"), ("Asked", "<b>a map</b>")])
    return pairs


def test_lines_are_shown_and_those_before_go(qtbot: QtBot) -> None:
    pairs = shown(qtbot)
    assert pairs.texts() == [("Received", "22/07/2026"), ("Asked", "<b>a map</b>")]
    pairs.show_pairs([("Received", "23/07/2026")])
    assert pairs.texts() == [("Received", "23/07/2026")]
    pairs.show_pairs(())
    assert pairs.texts() == []


def test_what_people_wrote_has_no_marks_of_its_own(qtbot: QtBot) -> None:
    pairs = shown(qtbot)
    assert {label.textFormat() for label in pairs.findChildren(QLabel) if label.wordWrap()} == {Qt.TextFormat.PlainText}


def test_what_they_say_is_copied_with_the_mouse_where_that_is_wanted(qtbot: QtBot) -> None:
    by_mouse = Qt.TextInteractionFlag.TextSelectableByMouse
    selectable, plain = shown(qtbot, selectable=True), shown(qtbot)
    said = [label for label in selectable.findChildren(QLabel) if label.wordWrap()]
    assert said
    assert all(label.textInteractionFlags() & by_mouse for label in said)
    assert not any(label.textInteractionFlags() & by_mouse for label in plain.findChildren(QLabel))
