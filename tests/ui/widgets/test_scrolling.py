from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.scrolling import scrolling


def test_what_is_too_high_scrolls_and_tab_does_not_stop_at_the_area(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    inside = QLabel("line\n" * 200, parent)
    area = scrolling(inside, parent)
    area.resize(200, 100)
    parent.show()
    assert area.verticalScrollBar().maximum() > 0
    assert area.focusPolicy().value == 0
