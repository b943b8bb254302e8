from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.amount_field import AmountField
from bitdesk.ui.widgets.digit_field import DigitField
from bitdesk.ui.widgets.money_pad import COMMA, ERASE, MoneyPad

SIDE = 44


def test_a_finger_writes_into_the_field_that_is_meant(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    amount, pieces = AmountField(around), DigitField(4, around)
    meant: list[QLineEdit] = [amount]
    pad = MoneyPad(lambda: meant[0], around)
    for letter in ("1", "2", COMMA, "5", "0", ERASE):
        QTest.mouseClick(pad.keys[letter], Qt.MouseButton.LeftButton)
    assert (amount.text(), amount.value()) == ("12,5", 1_250)
    meant[0] = pieces
    for letter in ("7", COMMA):
        QTest.mouseClick(pad.keys[letter], Qt.MouseButton.LeftButton)
    assert pieces.text() == "7", "there is no half coin"


def test_the_keys_are_as_large_as_a_finger_and_have_names(qtbot: QtBot) -> None:
    pad = MoneyPad(QLineEdit)
    qtbot.addWidget(pad)
    assert len(pad.keys) == 12
    assert all(key.width() >= SIDE and key.height() >= SIDE and key.accessibleName() for key in pad.keys.values())
