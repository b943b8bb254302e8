"""A scroll bar as calm as the rest."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from bitdesk.ui import theme
from bitdesk.ui.widgets.painted import box, fill

_WIDTH = 12
_SHORTEST = 28


class ThinScrollBar(QScrollBar):
    """A rounded thumb, nothing else."""

    def __init__(self, parent: QWidget | None = None, *, on_card: bool = True) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._on_card = on_card
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        """Narrow."""
        return QSize(_WIDTH, 60)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the thumb where the slider is."""
        painter = QPainter(self)
        look = theme.colours()
        fill(painter, self.rect(), look.card if self._on_card else look.window)
        whole = self.maximum() - self.minimum() + self.pageStep()
        if whole > self.pageStep():
            length = max(_SHORTEST, self.height() * self.pageStep() / whole)
            share = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
            top = (self.height() - length) * share
            box(painter, QRectF(3, top, 6, length), 3, look.muted if self.isSliderDown() else look.border)
        painter.end()
