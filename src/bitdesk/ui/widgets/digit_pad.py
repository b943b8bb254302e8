"""Keys for a finger: the ten digits, and one that takes the last away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bitdesk.ui import theme
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import CENTRE, PaintedButton, box

SIDE = 44


class PadKey(PaintedButton):
    """A small tile; the keyboard does not stop at it: it has these keys itself."""

    def __init__(self, text: str, name: str, parent: QWidget, side: int = SIDE) -> None:
        super().__init__(text, parent)
        self.side = side
        self.setFont(theme.font(16, bold=True))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(self.sizeHint())

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw the card and the digit."""
        box(painter, QRectF(self.rect()), 6, look.pressed if self.isDown() else look.card, look.border)
        painter.setPen(look.text if self.isEnabled() else look.muted)
        painter.setFont(self.font())
        painter.drawText(self.rect(), CENTRE, self.text())

    def sizeHint(self) -> QSize:
        """A finger's width."""
        return QSize(self.side, self.side)


class DigitPad(QWidget):
    """The keys in a row."""

    digit = Signal(int)
    erase = Signal()

    def __init__(self, parent: QWidget | None = None, side: int = SIDE) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.keys: list[PadKey] = []
        for digit in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0):
            key = PadKey(str(digit), QCoreApplication.translate("DigitPad", "Digit {0}").format(digit), self, side)
            key.clicked.connect(lambda _checked=False, digit=digit: self.digit.emit(digit))
            self.keys.append(key)
        self.back = PadKey("⌫", QCoreApplication.translate("DigitPad", "Take the last digit away"), self, side)
        self.back.clicked.connect(self.erase)
        for key in (*self.keys, self.back):
            row.addWidget(key)
