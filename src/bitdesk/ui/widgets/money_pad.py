"""Keys for a finger: digits, the comma, and one that takes the last away, for amounts and numbers of pieces."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.amount_field import AmountField
from bitdesk.ui.widgets.digit_pad import PadKey

KEY = QSize(48, 48)
COMMA, ERASE = ",", "⌫"
_ROWS = ("789", "456", "123", "0" + COMMA + ERASE)


class CardKey(PadKey):
    """A key on a card."""

    def ground(self, look: Colours) -> QColor:
        """The card's colour."""
        return look.card


class MoneyPad(QWidget):
    """Twelve keys, laid out as on a calculator; they write into the field that `target` gives."""

    def __init__(self, target: Callable[[], QLineEdit], parent: QWidget | None = None, *, key: QSize = KEY) -> None:
        super().__init__(parent)
        self._target = target
        self.keys: dict[str, PadKey] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for row, letters in enumerate(_ROWS):
            for column, letter in enumerate(letters):
                made = self.keys[letter] = CardKey(letter, _name(letter), self)
                made.setFixedSize(key)
                made.clicked.connect(lambda _checked=False, letter=letter: self._press(letter))
                grid.addWidget(made, row, column)
        self.setFixedSize(self.sizeHint())

    def _press(self, letter: str) -> None:
        field = self._target()
        if letter == ERASE:
            field.backspace()
        elif letter != COMMA or isinstance(field, AmountField):
            field.insert(letter)


def _name(letter: str) -> str:
    if letter == ERASE:
        return QCoreApplication.translate("DigitPad", "Take the last digit away")
    if letter == COMMA:
        return QCoreApplication.translate("DigitPad", "Comma")
    return QCoreApplication.translate("DigitPad", "Digit {0}").format(letter)
