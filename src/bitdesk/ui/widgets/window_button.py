"""The button that turns the window into the compact counter, and back."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import PaintedButton, box

COMPACT_KEY = "Ctrl+Shift+B"
SIDE = 44


class WindowButton(PaintedButton):
    """A drawing of a window in a window: `smaller` leads to the compact counter, else back."""

    def __init__(self, parent: QWidget, *, smaller: bool) -> None:
        super().__init__("", parent)
        self._smaller = smaller
        if smaller:
            name = QCoreApplication.translate("WindowButton", "Compact counter, on top of other programs ({0})")
        else:
            name = QCoreApplication.translate("WindowButton", "Back to the window ({0})")
        self.setAccessibleName(name.format(COMPACT_KEY))
        self.setToolTip(self.accessibleName())

    def ground(self, look: Colours) -> QColor:
        """The top bar's colour, or the compact counter's."""
        return look.card if self._smaller else look.window

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw the two windows; the one that is led to is filled."""
        if self.hasFocus() or self.isDown():
            inner = QRectF(self.rect()).adjusted(3, 3, -3, -3)
            box(painter, inner, 8, look.pressed if self.isDown() else look.soft, look.accent, 2)
        outer = QRectF(self.width() / 2 - 9, self.height() / 2 - 7, 18, 14)
        inner = QRectF(outer.right() - 9, outer.bottom() - 7, 9, 7)
        box(painter, outer, 2, look.accent if not self._smaller else self.ground(look), look.muted, 1.5)
        box(painter, inner, 1.5, look.accent if self._smaller else self.ground(look), look.muted, 1)

    def sizeHint(self) -> QSize:
        """A target for a finger."""
        return QSize(SIDE, SIDE)
