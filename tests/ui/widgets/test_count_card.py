from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.count_card import CountCard
from ui.conftest import press

CONTROL = Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def card(qtbot: QtBot) -> CountCard:
    card = CountCard("Close", "Close the till", reason="Reason", leave="Leave")
    qtbot.addWidget(card)
    card.resize(760, 460)
    card.show()
    card.activateWindow()
    return card


def test_enter_goes_on_to_the_reason_and_gives_there(card: CountCard, qtbot: QtBot) -> None:
    card.grid.whole.setFocus()
    card.grid.whole.setText("50")
    press(card.grid.whole, Qt.Key.Key_Return, "\r")
    assert card.reason.hasFocus()
    with qtbot.waitSignal(card.given):
        press(card.reason, Qt.Key.Key_Return, "\r")


def test_ctrl_enter_gives_from_everywhere(card: CountCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.given):
        QTest.keyClick(card.grid.fields[0], Qt.Key.Key_Return, CONTROL)


def test_the_last_piece_goes_on_too(card: CountCard) -> None:
    press(card.grid.fields[-1], Qt.Key.Key_Return, "\r")
    assert card.reason.hasFocus()


def test_escape_leaves_where_there_is_somewhere_to_go(card: CountCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.left):
        press(card.grid.whole, Qt.Key.Key_Escape)


def test_what_is_wrong_is_said_first(card: CountCard) -> None:
    assert "Nothing is counted" in card.problem()
    card.grid.whole.setText("x")
    assert "x" in card.problem()
    card.grid.whole.setText("50")
    assert card.problem() == ""
    assert (card.counted(), card.reason_words()) == (((), 5_000), None)
    assert card.is_begun
    card.clear()
    assert not card.is_begun


def test_without_a_reason_enter_gives_at_once(qtbot: QtBot) -> None:
    card = CountCard("Open", "Open the till")
    qtbot.addWidget(card)
    card.show()
    with qtbot.waitSignal(card.given):
        press(card.grid.fields[-1], Qt.Key.Key_Return, "\r")
    assert card.reason.isHidden()
    assert card.leave.isHidden()
