"""Bars from 0 to 100 %, each with the interval in which its true length lies; words in between part them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bitdesk.ui import theme
from bitdesk.ui.widgets.painted import LEFT, RIGHT, box

ROW, HEAD = 30, 34
_LABELS = 0.42
_FIGURES = 96
_BAR, _WHISKER = 14, 10


class Bar(NamedTuple):
    """What is measured, its share of the scale (0 to 1) and the ends of its interval, and its figure in words.

    A bar without a share is words that part the bars before it from those behind it.
    """

    label: str
    share: float | None = None
    low: float | None = None
    high: float | None = None
    figure: str = ""


class IntervalBars(QWidget):
    """Painted: what it says in figures stands in a table beside it, which a screen reader reads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self.bars = tuple(bars)
        self.setFixedHeight(max(1, sum(_height(bar) for bar in self.bars)))
        self.setAccessibleDescription("\n".join(_said(bar) for bar in self.bars))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as all of them."""
        return QSize(480, self.minimumHeight())

    def place(self, bar: Bar) -> QRectF:
        """Where the bar itself is painted."""
        top = sum(_height(each) for each in self.bars[: self.bars.index(bar)])
        left, width = self._room()
        return QRectF(left, top + (ROW - _BAR) / 2, width * (bar.share or 0.0), _BAR)

    def _room(self) -> tuple[float, float]:
        """Return where the bars begin, and how long the longest may be."""
        left = self.width() * _LABELS
        return left, self.width() - left - _FIGURES

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, the bars and their intervals."""
        painter = QPainter(self)
        top = 0
        for bar in self.bars:
            self._paint(painter, bar, top)
            top += _height(bar)
        painter.end()

    def _paint(self, painter: QPainter, bar: Bar, top: int) -> None:
        look = theme.colours()
        painter.setPen(look.muted if bar.share is None else look.text)
        painter.setFont(theme.font(12 if bar.share is None else 13))
        left, width = self._room()
        words = QRectF(0, top, self.width() if bar.share is None else left - 12, _height(bar))
        text = painter.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, LEFT if bar.share is not None else _FOOT, text)
        if bar.share is None:
            return
        painter.drawText(QRectF(self.width() - _FIGURES, top, _FIGURES, ROW), RIGHT, bar.figure)
        middle = top + ROW / 2
        box(painter, QRectF(left, middle - _BAR / 2, width, _BAR), 4, look.ghost)
        box(painter, QRectF(left, middle - _BAR / 2, max(width * bar.share, 2), _BAR), 4, look.bar)
        if bar.low is not None and bar.high is not None:
            painter.setPen(QPen(look.text, 2))
            begin, end = left + width * bar.low, left + width * bar.high
            painter.drawLine(int(begin), int(middle), int(end), int(middle))
            for at in (begin, end):
                painter.drawLine(int(at), int(middle - _WHISKER / 2), int(at), int(middle + _WHISKER / 2))


_FOOT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


def _height(bar: Bar) -> int:
    return HEAD if bar.share is None else ROW


def _said(bar: Bar) -> str:
    if bar.share is None:
        return bar.label
    return QCoreApplication.translate("Questionnaires", "{0}: {1}").format(bar.label, bar.figure)
