"""How a box to choose is painted: its shape, the key that chooses it, the words beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from bitdesk.ui import theme
from bitdesk.ui.widgets.painted import CENTRE, LEFT, box

_INSET = 7


def paint_shape(painter: QPainter, area: QRect, chosen: bool, has_keyboard: bool) -> None:
    """Paint the whole target: filled when it is chosen, with a thick border where the keyboard is."""
    look = theme.colours()
    edge = look.accent if chosen or has_keyboard else look.border
    box(painter, QRectF(area), 8, look.soft if chosen else look.card, edge, 2.0 if has_keyboard else 1.0)


def paint_key(painter: QPainter, area: QRect, key: str, pixels: int, chosen: bool, *, marked: bool) -> None:
    """Paint the key; `marked` puts it in a box of its own, which is filled when it is chosen."""
    look = theme.colours()
    if marked:
        mark = QRectF(area).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        box(painter, mark, 6, look.accent if chosen else look.card, look.accent if chosen else look.muted)
    painter.setFont(theme.font(pixels, bold=chosen))
    painter.setPen(look.on_accent if chosen and marked else look.accent if chosen else look.text)
    painter.drawText(area, CENTRE, key)


def paint_words(painter: QPainter, area: QRect, words: str, chosen: bool) -> None:
    """Paint the words, cut where there is no room for all of them, in the font that the key has."""
    look = theme.colours()
    painter.setPen(look.accent if chosen else look.text)
    text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, LEFT, text)
