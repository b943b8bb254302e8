from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.periods_editor import MOST, PeriodsEditor, parse_time
from ui.conftest import press


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("9", 540), ("09:30", 570), ("9h30", 570), ("0930", 570), ("9h", 540), ("24:00", 1440), ("24:01", None),
     ("9:60", None), ("", None), ("midi", None)],
)  # fmt: skip
def test_a_time_is_read_as_people_write_it(text: str, minutes: int | None) -> None:
    assert parse_time(text) == minutes


def test_periods_are_written_added_and_removed(qtbot: QtBot) -> None:
    editor = PeriodsEditor()
    qtbot.addWidget(editor)
    editor.set_periods([(570, 750)])
    assert editor.periods() == [(570, 750)]
    editor.add.click()
    assert editor.periods() is None
    for key in "14":
        press(editor.rows[1].start, Qt.Key(ord(key)), key)
    press(editor.rows[1].end, Qt.Key.Key_Ampersand, "&", scan=10)
    press(editor.rows[1].end, Qt.Key.Key_Egrave, "è", scan=16)
    assert editor.periods() == [(570, 750), (840, 1020)]
    editor.rows[0].removed.emit(editor.rows[0])
    assert editor.periods() == [(840, 1020)]


def test_there_are_four_periods_at_most(qtbot: QtBot) -> None:
    editor = PeriodsEditor()
    qtbot.addWidget(editor)
    editor.set_periods([(n * 60, n * 60 + 30) for n in range(MOST)])
    assert editor.add.isHidden()
