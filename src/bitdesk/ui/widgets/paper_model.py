"""The paper grid as a table: hours by days, what is counted already, and what is typed but not recorded yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from bitdesk.reports.paper import HOURS, Cell, Lock, PaperSheet, Place
from bitdesk.services.paper import MOST
from bitdesk.ui.widgets import paper_words

if TYPE_CHECKING:
    from bitdesk.reports.paper import PaperDay

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Step(NamedTuple):
    """What stood in a cell before it was typed in: `people` only where `was_typed`."""

    place: Place
    was_typed: bool
    people: int | None


class PaperModel(QAbstractTableModel):
    """A sheet, and over it what was typed: it survives until it is recorded."""

    typed_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = PaperSheet(None, (), range(0))
        self.hours: list[int | None] = []
        self.typed: dict[Place, int | None] = {}
        self.steps: list[Step] = []
        self.all_hours = False

    def show_sheet(self, sheet: PaperSheet) -> None:
        """Show other days, or the same as they have become; what is typed stays."""
        self.beginResetModel()
        self.sheet = sheet
        typed = [place.hour for place in self.typed if place.hour is not None]
        shown = HOURS if self.all_hours else range(min([sheet.hours[0], *typed]), max([sheet.hours[-1], *typed]) + 1)
        self.hours = [*shown, None]
        self.endResetModel()

    # What stands in a cell

    def day(self, column: int) -> PaperDay:
        """The day of a column."""
        return self.sheet.days[column]

    def place(self, index: Index) -> Place:
        """The day and the hour of a cell."""
        return Place(self.day(index.column()).on, self.hours[index.row()])

    def cell(self, index: Index) -> Cell:
        """What is known of a cell."""
        return self.day(index.column()).cell(self.hours[index.row()])

    def value(self, index: Index) -> int | None:
        """The people of the paper in a cell: as typed, else as recorded."""
        return self.typed.get(self.place(index), self.cell(index).paper)

    def is_typed(self, index: Index) -> bool:
        """Whether a cell has something that is not recorded yet."""
        return self.place(index) in self.typed

    def lock(self, index: Index) -> Lock | None:
        """Why nothing can be typed in a cell."""
        day, hour = self.day(index.column()), self.hours[index.row()]
        return day.lock or (Lock.TO_COME if hour is not None and hour > day.last_hour else None)

    def is_open(self, index: Index) -> bool:
        """Whether the office was to be open in an hour; at an outreach event every hour is alike."""
        hour = self.hours[index.row()]
        return hour is None or self.sheet.outreach_id is not None or hour in self.day(index.column()).open_hours

    def people(self, column: int) -> int:
        """Everyone of a day, with what is typed."""
        day = self.day(column)
        more = sum(
            (people or 0) - (day.cell(place.hour).paper or 0)
            for place, people in self.typed.items()
            if place.on == day.on
        )
        return day.people + more

    # Typing

    def takes_zero(self, index: Index) -> bool:
        """Whether a zero can stand in a cell: an hour of the office in which nobody is counted otherwise."""
        place = self.place(index)
        return place.hour is not None and self.sheet.outreach_id is None and not self.cell(index).already

    def type_digit(self, index: Index, digit: int, *, fresh: bool) -> bool:
        """Type a digit, in place of what stands there where it is `fresh`; return whether it was taken."""
        before = None if fresh else self.value(index)
        people = (before or 0) * 10 + digit
        if people > MOST or (people == 0 and not self.takes_zero(index)):
            return False
        self._type(index, people)
        return True

    def erase_digit(self, index: Index) -> None:
        """Take the last digit away."""
        people = self.value(index)
        if people is not None:
            self._type(index, people // 10 if people >= 10 else None)

    def clear(self, index: Index) -> None:
        """Leave a cell empty."""
        if self.value(index) is not None:
            self._type(index, None)

    def restore(self, index: Index) -> bool:
        """Leave a cell as it is recorded; return whether anything was typed."""
        if not self.is_typed(index):
            return False
        self._type(index, self.cell(index).paper)
        return True

    def undo_typing(self) -> Place | None:
        """Take back what was typed last, and return where."""
        if not self.steps:
            return None
        step = self.steps.pop()
        self._put(step.place, typed=step.was_typed, people=step.people)
        return step.place

    def forget_typed(self) -> None:
        """What was typed is recorded."""
        self.typed.clear()
        self.steps.clear()
        self.typed_changed.emit()

    def _type(self, index: Index, people: int | None) -> None:
        place = self.place(index)
        self.steps.append(Step(place, place in self.typed, self.typed.get(place)))
        self._put(place, typed=people != self.cell(index).paper, people=people)

    def _put(self, place: Place, *, typed: bool, people: int | None) -> None:
        if typed:
            self.typed[place] = people
        else:
            self.typed.pop(place, None)
        index = self.index_of(place)
        if index is not None:
            self.dataChanged.emit(index, index)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, index.column(), index.column())
        self.typed_changed.emit()

    def index_of(self, place: Place) -> QModelIndex | None:
        """Where a day and an hour stand, if they are shown."""
        columns = [column for column, day in enumerate(self.sheet.days) if day.on == place.on]
        if not columns or place.hour not in self.hours:
            return None
        return self.index(self.hours.index(place.hour), columns[0])

    # As a table

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The hours, and the one that is not known."""
        return 0 if parent.isValid() else len(self.hours)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The days."""
        return 0 if parent.isValid() else len(self.sheet.days)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The people of the paper; for a screen reader and as a hint, all that is known of the cell."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            people = self.value(index)
            return "" if people is None else str(people)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.data(index)} {paper_words.already(self.cell(index))}".strip()
        if role in (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole):
            return paper_words.status(self, index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The days and the hours."""
        if orientation == Qt.Orientation.Horizontal:
            day = self.day(section)
            if role == Qt.ItemDataRole.DisplayRole:
                return paper_words.day_name(day.on)
            if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                return paper_words.day_in_full(day, self.people(section))
        elif role == Qt.ItemDataRole.DisplayRole:
            return paper_words.hour_name(self.hours[section])
        elif role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return paper_words.hour_in_full(self.hours[section])
        return None
