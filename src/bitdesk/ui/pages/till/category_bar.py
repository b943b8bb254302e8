"""The categories of the till: chips in a line that wraps, each with its whole name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from bitdesk.ui import theme
from bitdesk.ui.hints import as_words
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.chips import Chip
from bitdesk.ui.widgets.painted import LEFT, box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bitdesk.reports.shelves import CategoryChoice

ALL = ""
GAP = 6
PITCH = 44
ONE_LINE = 84
"""What a category's name may take before it stands on two lines."""

_DOT, _AROUND = 14, 12


def shown_names(labels: Sequence[str]) -> list[str]:
    """The names of categories as chips show them: without what explains them behind a colon, unless two were alike."""
    short = [label.partition(":")[0].strip() for label in labels]
    return [name if short.count(name) == 1 else label for name, label in zip(short, labels, strict=True)]


def two_lines(text: str, metrics: QFontMetrics) -> list[str]:
    """A name on one line, or on two that are as narrow as they can be."""
    words = text.split()
    if metrics.horizontalAdvance(text) <= ONE_LINE or len(words) == 1:
        return [text]
    pairs = [[" ".join(words[:place]), " ".join(words[place:])] for place in range(1, len(words))]
    return min(pairs, key=lambda pair: max(map(metrics.horizontalAdvance, pair)))


class CategoryChip(Chip):
    """A category, with a dot of its colour and its name on one line or two."""

    def __init__(self, text: str, value: str, colour: str | None, parent: QWidget) -> None:
        super().__init__(text, value, parent)
        self.lines = two_lines(text, QFontMetrics(theme.font(12, bold=True)))
        self._colour = QColor(colour) if colour else None
        self.setAutoExclusive(True)

    def wanted_width(self) -> int:
        """The width of its lines in bold, so that choosing it moves nothing."""
        metrics = QFontMetrics(theme.font(12, bold=True))
        words = max(map(metrics.horizontalAdvance, self.lines))
        return max(PITCH, 2 * _AROUND + (_DOT if self._colour is not None else 0) + words)

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw the pill, its dot, and as much of the name as there is room for."""
        area = QRectF(self.rect()).adjusted(0, 3, 0, -3)
        chosen = self.isChecked()
        edge = look.accent if chosen or self.hasFocus() else look.border
        box(painter, area, area.height() / 2, look.soft if chosen else look.card, edge, 2.0 if self.hasFocus() else 1.0)
        left = _AROUND
        if self._colour is not None:
            box(painter, QRectF(left, self.height() / 2 - 4, 8, 8), 4, self._colour)
            left += _DOT
        painter.setFont(theme.font(12, bold=chosen))
        painter.setPen(look.accent if chosen else look.text)
        words, metrics = self.rect().adjusted(left, 0, -_AROUND // 2, 0), painter.fontMetrics()
        fitting = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, words.width()) for line in self.lines]
        painter.drawText(words, LEFT, "\n".join(fitting))


class CategoryBar(QWidget):
    """One category is chosen, or all of them."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("Till", "Category"))
        self.chips: list[Chip] = []
        self.ids: list[bytes] = []

    @property
    def value(self) -> str:
        """The id of the category that is chosen as text, empty for all."""
        return next((chip.value for chip in self.chips if chip.isChecked()), ALL)

    def show_categories(self, categories: Sequence[CategoryChoice]) -> None:
        """Offer these; the chosen one stays."""
        from bitdesk.ui.labels import label

        before = self.value
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.ids = [category.id for category in categories]
        every = CategoryChip(QCoreApplication.translate("Till", "All"), ALL, None, self)
        self.chips = [every]
        names = [label(category) for category in categories]
        for name, category in zip(shown_names(names), categories, strict=True):
            self.chips.append(CategoryChip(name, category.id.hex(), category.colour, self))
        for chip, whole in zip(self.chips, [every.text(), *names], strict=True):
            chip.setAccessibleName(whole)
            chip.setToolTip(as_words(whole))
            chip.clicked.connect(lambda _checked=False, value=chip.value: self.chosen.emit(value))
            chip.show()
        next((chip for chip in self.chips if chip.value == before), every).setChecked(True)
        self.setVisible(bool(categories))
        self._place()

    def _place(self) -> None:
        """Each as wide as its name on two lines, so that all of it is read; on as many rows as that takes."""
        left, top = 0, 0
        for chip in self.chips:
            width = min(chip.wanted_width(), self.width())
            if left and left + width > self.width():
                left, top = 0, top + PITCH
            chip.setGeometry(left, top, width, PITCH)
            left += width + GAP
        self.setFixedHeight(top + PITCH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._place()
