"""The table of the day's visits, painted from a picture of each row: every count moves all rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from bitdesk.ui import theme
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.entries_columns import COLUMNS, PEOPLE, ROW_HEIGHT, SHARES, lefts
from bitdesk.ui.widgets.entries_model import EntriesModel, Index
from bitdesk.ui.widgets.painted import LEFT, box, fill
from bitdesk.ui.widgets.thin_scroll_bar import ThinScrollBar

if TYPE_CHECKING:
    from bitdesk.reports.today import VisitRow

_PICTURES = 64
_ONE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_WIDEST = 14


class EntriesView(QTableView):
    """Newest first; the highlighted row is the one that the chips qualify."""

    highlighted = Signal(object)
    edit_asked = Signal()
    void_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = EntriesModel(self)
        self.setModel(self.entries)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setVerticalScrollBar(ThinScrollBar(self))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        columns.hide()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._pictures: dict[bytes, tuple[VisitRow, QPixmap]] = {}
        self._look: Colours | None = None
        self.doubleClicked.connect(lambda _index: self.edit_asked.emit())

    def highlighted_row(self) -> VisitRow | None:
        """The visit that is highlighted."""
        place = self.currentIndex().row()
        return self.entries.rows[place] if 0 <= place < len(self.entries.rows) else None

    def highlight(self, place: int) -> None:
        """Highlight a row and bring it into sight."""
        index = self.entries.index(place, PEOPLE)
        self.selectionModel().setCurrentIndex(index, _ONE_ROW)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which visit is highlighted."""
        super().currentChanged(current, previous)
        self.highlighted.emit(self.highlighted_row())

    def repaint_texts(self) -> None:
        """Paint all rows anew: names have changed."""
        self._pictures.clear()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the rows, edit, void; every other key is left to the page (digits count)."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_asked.emit()
        elif key == Qt.Key.Key_Delete:
            self.void_asked.emit()
        elif event.text() and key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the columns."""
        super().resizeEvent(event)
        width = self.viewport().width()
        for column, share in enumerate(SHARES):
            self.setColumnWidth(column, int((width - 16) * share))
        self._pictures.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight: each has its texts as a picture, which the highlighting does not change."""
        painter = QPainter(self.viewport())
        look = theme.colours()
        if look is not self._look:
            self._look = look
            self._pictures.clear()
        asked = event.rect()
        fill(painter, asked, look.card)
        first = max(0, self.rowAt(0))
        chosen = self.currentIndex().row()
        top, bottom = self.rowViewportPosition(first), asked.bottom()
        for place in range(first, len(self.entries.rows)):
            if top > bottom:
                break
            if top + ROW_HEIGHT > asked.top():
                if place == chosen:
                    edge = look.accent if self.hasFocus() else None
                    area = QRectF(0, top + 1, self.viewport().width(), ROW_HEIGHT - 2)
                    box(painter, area, 5, look.soft, edge)
                painter.drawPixmap(0, top, self._picture(self.entries.rows[place], look))
            top += ROW_HEIGHT
        painter.end()

    def _picture(self, row: VisitRow, look: Colours) -> QPixmap:
        painted = self._pictures.get(row.id)
        if painted is None or painted[0] is not row:
            if len(self._pictures) >= _PICTURES:
                self._pictures.clear()
            painted = self._pictures[row.id] = row, self._paint_row(row, look)
        return painted[1]

    def _paint_row(self, row: VisitRow, look: Colours) -> QPixmap:
        ratio = self.devicePixelRatioF()
        width = self.viewport().width()
        picture = QPixmap(QSize(width, ROW_HEIGHT) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setPen(look.text if row.own else look.muted)
        starts = lefts(width)
        for column, left in enumerate(starts):
            text = self.entries.text(row, column)
            if text:
                painter.setFont(theme.font(13, bold=column == PEOPLE))
                space = (starts[column + 1] if column + 1 < COLUMNS else width) - left - 8
                if column > PEOPLE and len(text) * _WIDEST > space:
                    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, space)
                painter.drawText(QRect(left, 0, space, ROW_HEIGHT), LEFT, text)
        painter.end()
        return picture
