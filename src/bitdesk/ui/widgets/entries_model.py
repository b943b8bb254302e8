"""The rows of the day's visits, newest first, as the table and a screen reader see them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from bitdesk.ui import formats, labels
from bitdesk.ui.hints import as_words
from bitdesk.ui.widgets.entries_columns import COLUMNS, ORIGIN, PEOPLE, PUBLIC, TIME, TOPICS, WHO, headings

if TYPE_CHECKING:
    from bitdesk.reports.today import VisitRow

Index = QModelIndex | QPersistentModelIndex
KEPT = 200
"""Rows kept while counting: the older ones are read again when somebody scrolls to them."""
SLACK = 60
CORRECTED = "✎"
"""The mark of a visit that the head office has corrected."""
PAGE = 100
_ROOT = QModelIndex()


class EntriesModel(QAbstractTableModel):
    """A window on the newest visits of a day; older ones come when they are scrolled to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[VisitRow] = []
        self.total = 0
        self.topic_names: dict[str, str] = {}
        self.place_names: dict[bytes, str] = {}
        self.load_older: Callable[[int, int], Sequence[VisitRow]] | None = None

    def show_rows(self, rows: Sequence[VisitRow], total: int) -> None:
        """Show other rows, of `total` there are."""
        self.beginResetModel()
        self.rows = list(rows)
        self.total = total
        self.endResetModel()

    def prepend(self, row: VisitRow) -> None:
        """Put a new visit on top; the oldest rows leave from time to time."""
        self.beginInsertRows(_ROOT, 0, 0)
        self.rows.insert(0, row)
        self.total += 1
        self.endInsertRows()
        if len(self.rows) > KEPT + SLACK:
            self.beginRemoveRows(_ROOT, KEPT, len(self.rows) - 1)
            del self.rows[KEPT:]
            self.endRemoveRows()

    def replace(self, place: int, row: VisitRow) -> None:
        """Show a visit as it is after a change."""
        self.rows[place] = row
        self.dataChanged.emit(self.index(place, 0), self.index(place, COLUMNS - 1))

    def remove(self, place: int) -> None:
        """Take a visit away."""
        self.beginRemoveRows(_ROOT, place, place)
        del self.rows[place]
        self.total -= 1
        self.endRemoveRows()

    def place_of(self, visit_id: bytes) -> int | None:
        """Where a visit is."""
        return next((place for place, row in enumerate(self.rows) if row.id == visit_id), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The rows that are loaded."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Time, people, public, origin, topics, who counted."""
        return 0 if parent.isValid() else COLUMNS

    def canFetchMore(self, parent: Index) -> bool:
        """Whether the day has older visits than those loaded."""
        return not parent.isValid() and self.load_older is not None and len(self.rows) < self.total

    def fetchMore(self, parent: Index) -> None:
        """Load older visits."""
        if self.load_older is None or parent.isValid():
            return
        older = self.load_older(len(self.rows), PAGE)
        if not older:
            self.total = len(self.rows)
            return
        self.beginInsertRows(_ROOT, len(self.rows), len(self.rows) + len(older) - 1)
        self.rows.extend(older)
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; for a screen reader, the same."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_words(_hint(row, column)) or None
        if role == Qt.ItemDataRole.AccessibleTextRole and row.corrected and column == WHO:
            return _hint(row, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(row, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return headings()[section]
        return None

    def text(self, row: VisitRow, column: int) -> str:
        """What a cell says."""
        if column == TIME:
            return formats.time_of(row.visited_at) if row.visited_at is not None else _hour(row.hour)
        if column == PEOPLE:
            return str(row.party_size)
        if column == PUBLIC:
            return labels.public_short(row.public) if row.public else ""
        if column == ORIGIN:
            if row.parts:
                return labels.origins(row.parts)
            return labels.origin(row.country, row.department)
        if column == TOPICS:
            return self._topics(row)
        return f"{row.counselor} {CORRECTED}".strip() if row.corrected else row.counselor

    def _topics(self, row: VisitRow) -> str:
        names = [self.topic_names.get(code, code) for code in row.topics]
        text = ", ".join(names[:1] + [name.lower() for name in names[1:]])
        if row.outreach_id is None:
            return text
        place = self.place_names.get(row.outreach_id) or QCoreApplication.translate("EntriesModel", "Outreach")
        return f"{place} · {text}" if text else place


def _hint(row: VisitRow, column: int) -> str:
    """What a cell does not say: who corrected it, of whom a group is made up; "" where it says all."""
    if row.corrected and column == WHO:
        text = QCoreApplication.translate("EntriesModel", "corrected by the head office")
        return ", ".join(part for part in (row.counselor, text) if part)
    if row.parts and column in (PEOPLE, ORIGIN):
        text = QCoreApplication.translate("EntriesModel", "Group of {0}: {1}")
        return text.format(row.party_size, labels.origins(row.parts))
    return ""


def _hour(hour: int | None) -> str:
    return "" if hour is None else formats.hour(hour)
