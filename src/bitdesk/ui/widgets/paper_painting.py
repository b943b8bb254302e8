"""How the paper grid is painted: the days above, the hours at the left, the cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem

from bitdesk import clock
from bitdesk.ui import theme
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets import paper_words
from bitdesk.ui.widgets.painted import CENTRE, LEFT, RIGHT, box, fill
from bitdesk.ui.widgets.paper_model import Index

if TYPE_CHECKING:
    from bitdesk.ui.widgets.paper_grid import PaperGrid

SMALLEST_ROW = 34
HEAD_HEIGHT = 42
HOUR_WIDTH = 64
STYLE = (
    "QHeaderView { background: palette(base); border: none; }"
    " QTableCornerButton::section { background: palette(base); border: none; }"
)
_INSET = 3
_PAD = 10


class Head(QHeaderView):
    """The days above, the hours at the left: the cursor's own in the accent's colour."""

    def __init__(self, orientation: Qt.Orientation, grid: PaperGrid) -> None:
        super().__init__(orientation, grid)
        self._grid = grid
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(SMALLEST_ROW)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a day with its total, or an hour."""
        look = theme.colours()
        fill(painter, rect, look.card)
        current = self._grid.currentIndex()
        if self.orientation() == Qt.Orientation.Horizontal:
            self._paint_day(painter, rect, section, chosen=section == current.column())
            return
        chosen = section == current.row()
        painter.setPen(look.accent if chosen else look.text)
        painter.setFont(theme.font(12, bold=chosen))
        name = str(self._grid.paper.headerData(section, self.orientation()))
        painter.drawText(rect.adjusted(0, 0, -_PAD, 0), RIGHT, name)

    def _paint_day(self, painter: QPainter, rect: QRect, section: int, *, chosen: bool) -> None:
        look, paper = theme.colours(), self._grid.paper
        day = paper.day(section)
        painter.setFont(theme.font(12, bold=chosen or day.on == clock.business_date()))
        painter.setPen(look.accent if chosen else look.muted if day.lock else look.text)
        painter.drawText(
            QRect(rect.left(), rect.top() + 2, rect.width(), 20), CENTRE, paper_words.day_name(day.on)
        )  # fmt: skip
        painter.setFont(theme.font(11))
        painter.setPen(look.muted)
        words = paper_words.day_total(day, paper.people(section))
        painter.drawText(QRect(rect.left(), rect.top() + 20, rect.width(), 18), CENTRE, words)

    def sizeHint(self) -> QSize:
        """As wide as the hours, as high as the days."""
        return QSize(HOUR_WIDTH, HEAD_HEIGHT)


class CellPainter(QStyledItemDelegate):
    """Draws a cell: the paper's number, and small beside it who is counted already."""

    def __init__(self, grid: PaperGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a field where something can be typed, and only what is counted where not."""
        look, paper = theme.colours(), self._grid.paper
        typed, locked, people = paper.is_typed(index), paper.lock(index) is not None, paper.value(index)
        painter.save()
        fill(painter, option.rect, look.card)
        edge, width = self._edge(index, look)
        if not locked or edge is not look.border:
            ground = look.soft if typed else look.card if paper.is_open(index) or locked else look.window
            box(
                painter, QRectF(option.rect).adjusted(_INSET, _INSET, -_INSET, -_INSET), 6, ground, edge, width
            )  # fmt: skip
        inside = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        painter.setFont(theme.font(16, bold=True))
        painter.setPen(look.accent if typed else look.text)
        # A dash: what was recorded is to be taken away.
        painter.drawText(inside, LEFT, str(people) if people is not None else "–" if typed else "")
        painter.setFont(theme.font(11))
        painter.setPen(look.muted)
        painter.drawText(inside, RIGHT, paper_words.already(paper.cell(index)))
        painter.restore()

    def _edge(self, index: Index, look: Colours) -> tuple[QColor, float]:
        if index != self._grid.currentIndex():
            return look.border, 1.0
        return look.accent, 2.0 if self._grid.hasFocus() else 1.0
