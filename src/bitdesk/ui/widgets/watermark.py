"""A word across a whole page, over all that stands there, that lets every click through."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bitdesk.ui import theme
from bitdesk.ui.widgets.painted import CENTRE

ANGLE = -28
_PIXELS = 110
_OPACITY = 0.16


class Watermark(QWidget):
    """Hidden until it is shown; then as large as its page, whatever becomes of that."""

    def __init__(self, word: str, page: QWidget) -> None:
        super().__init__(page)
        self.word = word
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(word)
        page.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page's size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def set_shown(self, shown: bool) -> None:
        """Show the word over everything, or take it away."""
        page = self.parentWidget()
        if page is not None:
            self.setGeometry(page.rect())
        self.setVisible(shown)
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the word aslant, pale enough to read through."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pixels = _PIXELS
        while pixels > 20 and QFontMetrics(theme.font(pixels, bold=True)).horizontalAdvance(self.word) > self.width():
            pixels -= 10
        painter.setFont(theme.font(pixels, bold=True))
        ink = QColor(theme.colours().warning)
        ink.setAlphaF(_OPACITY)
        painter.setPen(ink)
        painter.translate(self.rect().center())
        painter.rotate(ANGLE)
        area = self.rect()
        area.moveCenter(self.rect().topLeft())
        painter.drawText(area, CENTRE, self.word)
        painter.end()
