"""A table of figures to read: headings, rows, some of them marked, and a calm highlight for the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from bitdesk.ui import theme
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import LEFT, RIGHT, box
from bitdesk.ui.widgets.thin_scroll_bar import ThinScrollBar

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 27
HEAD_HEIGHT = 24
_GAP = 8
_ROOT = QModelIndex()


class Tone(Enum):
    """How a cell is meant: as it is, of no weight, or worth a look."""

    PLAIN = auto()
    MUTED = auto()
    WARNING = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, its share of the width, and whether figures stand at its right."""

    heading: str
    share: float
    figures: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A text, how it is meant, and what is said about it when somebody points at it."""

    text: str
    tone: Tone = Tone.PLAIN
    bold: bool = False
    hint: str = ""


class ReportModel(QAbstractTableModel):
    """The cells as the table and a screen reader see them."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: tuple[tuple[Cell, ...], ...] = ()

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show other rows."""
        shown = tuple(tuple(row) for row in rows)
        if len(shown) == len(self.rows):
            self.rows = shown
            self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self.rows = shown
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; for a screen reader, the same."""
        if not index.isValid():
            return None
        cell = self.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.text
        return cell.hint or None if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings; figures have theirs at the right."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        return RIGHT if role == Qt.ItemDataRole.TextAlignmentRole and column.figures else None


class _Painter(QStyledItemDelegate):
    """Draws a cell in the colours of the theme."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground and the text of a cell."""
        table = self.parent()
        if not isinstance(table, ReportTable):
            return
        look = theme.colours()
        cell = table.report.rows[index.row()][index.column()]
        area = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected and table.hasFocus():
            box(painter, QRectF(area), 0, look.soft)
        painter.setFont(theme.font(13, bold=cell.bold))
        painter.setPen(_ink(cell.tone, look))
        side = RIGHT if table.report.columns[index.column()].figures else LEFT
        text = painter.fontMetrics().elidedText(cell.text, Qt.TextElideMode.ElideRight, area.width() - 2 * _GAP)
        painter.drawText(area.adjusted(_GAP, 0, -_GAP, 0), side, text)
        painter.restore()


class ReportTable(QTableView):
    """Rows to read; the arrows move through them, nothing can be changed."""

    def __init__(
        self, name: str, columns: Sequence[Column], parent: QWidget | None = None, row_height: int = ROW_HEIGHT
    ) -> None:
        super().__init__(parent)
        self.report = ReportModel(columns, self)
        self.setModel(self.report)
        self.setAccessibleName(name)
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(self))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(row_height)
        rows.setDefaultSectionSize(row_height)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setFixedHeight(HEAD_HEIGHT)
        heads.setFont(theme.font(11))
        heads.setDefaultAlignment(LEFT)
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setStyleSheet(
            "QHeaderView { background: palette(base); border: none; }"
            " QHeaderView::section { background: palette(base); color: palette(placeholder-text); border: none;"
            f" border-bottom: 1px solid palette(mid); padding: 0 {_GAP}px; }}"
        )

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show other rows; where there are as many as before, the highlighted one stays."""
        self.report.show_rows(rows)

    def texts(self) -> list[list[str]]:
        """What the cells say, row by row."""
        return [[cell.text for cell in row] for row in self.report.rows]

    def height_of(self, rows: int) -> int:
        """The height that shows so many rows without scrolling."""
        return HEAD_HEIGHT + rows * self.verticalHeader().defaultSectionSize() + 2

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(600, self.height_of(len(self.report.rows)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the columns."""
        super().resizeEvent(event)
        width = self.viewport().width()
        whole = sum(column.share for column in self.report.columns)
        for place, column in enumerate(self.report.columns):
            self.setColumnWidth(place, int(width * column.share / whole))


def _ink(tone: Tone, look: Colours) -> object:
    return {Tone.PLAIN: look.text, Tone.MUTED: look.muted, Tone.WARNING: look.warning}[tone]
