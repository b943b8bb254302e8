"""The paper grid on the screen: hours by days, typed by keyboard alone, by touch too."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from bitdesk.ui import keys
from bitdesk.ui.widgets.paper_model import Index, PaperModel
from bitdesk.ui.widgets.paper_painting import HEAD_HEIGHT, HOUR_WIDTH, SMALLEST_ROW, STYLE, CellPainter, Head
from bitdesk.ui.widgets.thin_scroll_bar import ThinScrollBar

LARGEST_ROW = 64


class PaperGrid(QTableView):
    """Arrows and Enter move, digits type, Delete empties, Escape puts a cell back.

    While the cursor is `fresh` in a cell, a digit replaces what stands there; then digits follow one another.
    """

    moved = Signal()
    refused = Signal(object)
    left = Signal()
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = PaperModel(self)
        self.setModel(self.paper)
        self.fresh = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(self))
        self.setTabKeyNavigation(False)
        self.setItemDelegate(CellPainter(self))
        self.setHorizontalHeader(Head(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(Head(Qt.Orientation.Vertical, self))
        self.setCornerButtonEnabled(False)
        self.setStyleSheet(STYLE)
        self.horizontalHeader().setFixedHeight(HEAD_HEIGHT)
        self.verticalHeader().setFixedWidth(HOUR_WIDTH)

    # Moving

    def go_to(self, index: Index) -> None:
        """Bring the cursor to a cell."""
        self.setCurrentIndex(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """What is typed next replaces what stands in the cell."""
        super().currentChanged(current, previous)
        self.fresh = True
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()
        self.moved.emit()

    def _step(self, rows: int, columns: int) -> bool:
        index = self.currentIndex()
        target = self.paper.index(index.row() + rows, index.column() + columns)
        if not target.isValid():
            return False
        self.go_to(target)
        return True

    def next_hour(self) -> None:
        """Go down an hour; after the last, to the first hour of the next day."""
        if not self._step(1, 0):
            target = self.paper.index(0, self.currentIndex().column() + 1)
            if target.isValid() and self.paper.lock(target) is None:
                self.go_to(target)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the next day; at the last one it leaves the grid."""
        return self._step(0, 1 if forward else -1) or super().focusNextPrevChild(forward)

    # Typing

    def type_digit(self, digit: int) -> None:
        """Type a digit in the cell of the cursor."""
        index = self.currentIndex()
        if self._is_typeable(index):
            if self.paper.type_digit(index, digit, fresh=self.fresh):
                self.fresh = False
            self.moved.emit()

    def erase_digit(self) -> None:
        """Take the last digit of the cell away."""
        index = self.currentIndex()
        if self._is_typeable(index):
            self.paper.erase_digit(index)
            self.fresh = False
            self.moved.emit()

    def clear_cell(self) -> None:
        """Leave the cell empty."""
        index = self.currentIndex()
        if self._is_typeable(index):
            self.paper.clear(index)
            self.moved.emit()

    def restore(self) -> None:
        """Put the cell back as it is recorded; where nothing was typed, leave."""
        index = self.currentIndex()
        self.fresh = True
        if not index.isValid() or not self.paper.restore(index):
            self.left.emit()
        self.moved.emit()

    def _is_typeable(self, index: Index) -> bool:
        if not index.isValid():
            return False
        lock = self.paper.lock(index)
        if lock is not None:
            self.refused.emit(lock)
        return lock is None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and type; letters are left to the page."""
        digit = keys.digit(event)
        key = event.key()
        if digit is not None:
            self.type_digit(digit)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_hour()
        elif key == Qt.Key.Key_Backspace:
            self.erase_digit()
        elif key == Qt.Key.Key_Delete:
            self.clear_cell()
        elif key == Qt.Key.Key_Escape:
            self.restore()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    # Sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room between the hours and the days."""
        super().resizeEvent(event)
        self.share_room()

    def share_room(self) -> None:
        """Give each hour and each day its part of the room."""
        rows, columns = self.paper.rowCount(), self.paper.columnCount()
        if not rows or not columns:
            return
        height = max(SMALLEST_ROW, min(LARGEST_ROW, self.viewport().height() // rows))
        self.verticalHeader().setDefaultSectionSize(height)
        width = self.viewport().width()
        for column in range(columns):
            self.setColumnWidth(column, width * (column + 1) // columns - width * column // columns)
