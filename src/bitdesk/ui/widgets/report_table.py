"""A table of figures to read: headings, rows, some of them marked, and a calm highlight for the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
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
from bitdesk.ui.hints import as_words
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.eliding import elided, fits, two_lines
from bitdesk.ui.widgets.painted import LEFT, RIGHT, box
from bitdesk.ui.widgets.thin_scroll_bar import ThinScrollBar

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 27
HEAD_HEIGHT = 24
_ROOT = QModelIndex()


class Tone(Enum):
    """How a cell is meant: as it is, of no weight, worth a look, or late (which its words say, too)."""

    PLAIN = auto()
    MUTED = auto()
    WARNING = auto()
    LATE = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, its share of the width, and whether figures stand at its right."""

    heading: str
    share: float
    figures: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A text, how it is meant, and what is said about it when somebody points at it.

    `said` is what a screen reader says in place of the text, where that leaves out what the eye sees around it.
    """

    text: str
    tone: Tone = Tone.PLAIN
    bold: bool = False
    hint: str = ""
    said: str = ""


class ReportModel(QAbstractTableModel):
    """The cells as the table and a screen reader see them."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: Sequence[Sequence[Cell]] = ()

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show other rows."""
        shown = tuple(tuple(row) for row in rows)
        if len(shown) == len(self.rows):
            self.rows = shown
            if shown:
                self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(self.columns) - 1))
            return
        self.show_sequence(shown)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns, without a row yet."""
        self.beginResetModel()
        self.columns, self.rows = tuple(columns), ()
        self.endResetModel()

    def show_sequence(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show other rows, which are asked for their cells when they come into sight."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; for a screen reader, the same or what stands for it."""
        if not index.isValid():
            return None
        cell = self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.said or cell.text
        return as_words(cell.hint) or None if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings, figures have theirs at the right; a row is named by its first cell, for a screen reader."""
        if orientation != Qt.Orientation.Horizontal:
            named = role == Qt.ItemDataRole.DisplayRole and section < len(self.rows)
            return self.rows[section][0].text if named else None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_words(column.heading)
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
        if option.state & QStyle.StateFlag.State_Selected:
            # Over what the style draws of a chosen row: its colours are those of fields, unreadable here.
            chosen = table.marks_choice or table.hasFocus()
            box(painter, QRectF(area), 0, look.soft if chosen else look.card)
        painter.setFont(theme.font(13, bold=cell.bold))
        painter.setPen(_ink(cell.tone, look))
        side = RIGHT if table.report.columns[index.column()].figures else LEFT
        width = area.width() - 2 * table.gap
        if table.wraps and side == LEFT:
            text = "\n".join(two_lines(painter.fontMetrics(), cell.text, width))
        else:
            text = elided(painter.fontMetrics(), cell.text, width)
        painter.drawText(area.adjusted(table.gap, 0, -table.gap, 0), side, text)
        painter.restore()


class ReportTable(QTableView):
    """Rows to read; the arrows move through them, nothing can be changed.

    `marks_choice` keeps the highlighted row in sight when the keyboard is elsewhere: a button acts on it. `wraps` lets
    words go on in a second line, where the rows are high enough for it. `gap` is left at both sides of each cell.
    """

    marks_choice = False
    wraps = False
    gap = 8

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
        heads.setTextElideMode(Qt.TextElideMode.ElideRight)
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setStyleSheet(
            "QHeaderView { background: palette(base); border: none; }"
            " QHeaderView::section { background: palette(base); color: palette(placeholder-text); border: none;"
            f" border-bottom: 1px solid palette(mid); padding: 0 {self.gap}px; }}"
        )

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show other rows; where there are as many as before, the highlighted one stays."""
        self.report.show_rows(rows)

    def texts(self) -> list[list[str]]:
        """What the cells say, row by row."""
        return [[cell.text for cell in row] for row in self.report.rows]

    def is_cut(self, row: int, column: int = -1) -> bool:
        """Whether a cell of a row, the last one unless told, says more than there is room for."""
        cell = self.report.rows[row][column]
        width = self.columnWidth(column % len(self.report.columns)) - 2 * self.gap
        return not fits(QFontMetrics(theme.font(13, bold=cell.bold)), cell.text, width)

    def height_of(self, rows: int) -> int:
        """The height that shows so many rows without scrolling."""
        return HEAD_HEIGHT + rows * self.verticalHeader().defaultSectionSize() + 2

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(600, self.height_of(len(self.report.rows)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the columns."""
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Give each column its share of the width."""
        width = self.viewport().width()
        whole = sum(column.share for column in self.report.columns)
        for place, column in enumerate(self.report.columns):
            self.setColumnWidth(place, int(width * column.share / whole))


def _ink(tone: Tone, look: Colours) -> object:
    inks = {Tone.PLAIN: look.text, Tone.MUTED: look.muted, Tone.WARNING: look.warning, Tone.LATE: look.late}
    return inks[tone]
