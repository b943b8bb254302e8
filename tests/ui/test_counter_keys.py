"""The keys of the counter: the help says them, and each does something."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from bitdesk.ui.dialogs.history import HistoryDialog
from bitdesk.ui.main_window import MainWindow
from ui.conftest import press


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_h_shows_the_history_of_the_highlighted_party(window: MainWindow) -> None:
    press(window.counter.board.view, Qt.Key.Key_H, "h")
    assert window.counter.findChildren(HistoryDialog) == [], "nobody is highlighted"
    window.counter.count(2)
    press(window.counter.board.view, Qt.Key.Key_H, "h")
    (dialog,) = window.counter.findChildren(HistoryDialog)
    assert dialog.isVisible()
    dialog.close()


def test_the_help_has_the_letters_of_the_rows(window: MainWindow) -> None:
    said = window.counter.keys()
    keys = [key.key for key in said]
    assert {"W", "P", "/", "A", "G", "H", "0 0"} <= set(keys)
    assert len(set(keys)) == len(keys)
    assert all(key.does for key in said)
    assert "one party" in window.counter.about()


def test_a_letter_without_a_meaning_does_nothing(window: MainWindow) -> None:
    before = window.focusWidget()
    press(window.counter.board.view, Qt.Key.Key_X, "x")
    assert window.focusWidget() is before
