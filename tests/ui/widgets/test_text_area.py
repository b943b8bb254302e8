"""Enter begins a line, Ctrl+Enter gives the text, Tab leads on, Escape is for the page around."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.text_area import TextArea

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_the_keys_of_a_text(qtbot: QtBot) -> None:
    area = TextArea(lines=2)
    qtbot.addWidget(area)
    area.show()
    given: list[str] = []
    area.given.connect(lambda: given.append(area.value()))
    QTest.keyClicks(area, "a")
    QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClicks(area, "b")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(area, key, Qt.KeyboardModifier.ControlModifier)
    assert given == ["a\nb", "a\nb"]
    assert area.tabChangesFocus()


def test_it_is_a_field_of_a_form(qtbot: QtBot) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    for value, shown in (("  a ", "a"), (None, ""), ("🥾\nb", "🥾\nb")):
        area.show_value(value)
        assert area.value() == shown
    assert area.problem() == ""
    assert area.minimumHeight() >= 44
