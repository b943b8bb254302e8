"""The opening hours of a week: a line for each day, two cells for each period; the arrows move, Ctrl+D repeats."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from bitdesk.ui import formats, theme
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.periods_editor import MOST, TimeField

DAYS = 7
USUAL = 2
CELL_HEIGHT = 40
NARROWEST, WIDEST = 50, 76

Periods = Sequence[Sequence[int]]


class WeekGrid(QWidget):
    """The cells of seven days; a day without hours is closed."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: list[list[TimeField]] = [[] for _day in range(DAYS)]
        self._day = 0
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2 * MOST + 1, 1)
        for day in range(DAYS):
            label = QLabel(formats.weekday(day), self)
            label.setFont(theme.font(13))
            self._grid.addWidget(label, day + 1, 0)
        self.repeat = Pill(QCoreApplication.translate("WeekGrid", "As above (Ctrl+D)"), self, on_card=True)
        self.same = Pill(QCoreApplication.translate("WeekGrid", "All as Monday"), self, on_card=True)
        self.more = Pill(QCoreApplication.translate("WeekGrid", "One more period"), self, on_card=True)
        self.repeat.clicked.connect(self.repeat_above)
        self.same.clicked.connect(self.repeat_monday)
        self.more.clicked.connect(lambda: self._grow(self._pairs + 1))
        buttons = QGridLayout()
        buttons.setSpacing(6)
        for place, button in enumerate((self.repeat, self.same, self.more)):
            buttons.addWidget(button, place // 2, place % 2, Qt.AlignmentFlag.AlignLeft)
        buttons.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._grid)
        column.addLayout(buttons)
        self._grow(USUAL)

    @property
    def _pairs(self) -> int:
        return len(self.cells[0]) // 2

    def _grow(self, pairs: int) -> None:
        """Have cells for so many periods a day."""
        for pair in range(self._pairs, min(pairs, MOST)):
            for place, heading in enumerate(_headings()):
                at = 2 * pair + place + 1
                words = QLabel(heading, self)
                words.setFont(theme.font(11))
                words.setForegroundRole(words.palette().ColorRole.PlaceholderText)
                self._grid.addWidget(words, 0, at, Qt.AlignmentFlag.AlignHCenter)
                for day in range(DAYS):
                    cell = self._cell(f"{formats.weekday(day)}, {heading} {pair + 1}")
                    self.cells[day].append(cell)
                    self._grid.addWidget(cell, day + 1, at)
        self.more.setVisible(self._pairs < MOST)
        self._order_tabs()

    def _cell(self, name: str) -> TimeField:
        cell = TimeField(self)
        cell.setFixedHeight(CELL_HEIGHT)
        cell.setMinimumWidth(NARROWEST)
        cell.setMaximumWidth(WIDEST)
        cell.setFont(theme.font(13))
        cell.setAccessibleName(name)
        cell.setToolTip(QCoreApplication.translate("WeekGrid", "Ctrl+D: as the day above"))
        cell.installEventFilter(self)
        cell.textEdited.connect(self.edited)
        return cell

    def _order_tabs(self) -> None:
        cells: list[QWidget] = [cell for day in self.cells for cell in day]
        order = [*cells, self.repeat, self.same, self.more]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    # The field of a form

    def value(self) -> dict[int, list[tuple[int, int]]]:
        """Return the periods of the days that are open, as far as they can be read."""
        week = {}
        for day in range(DAYS):
            periods = [(start, end) for start, end in self._read(day) if start is not None and end is not None]
            if periods:
                week[day] = periods
        return week

    def show_value(self, value: Sequence[Periods] | Mapping[int, Periods]) -> None:
        """Show the periods of a week, Monday first."""
        week = (
            [value[day] for day in range(DAYS)]
            if not isinstance(value, Mapping)
            else [value.get(day, ()) for day in range(DAYS)]
        )
        self._grow(max(map(len, week), default=0))
        for cells, periods in zip(self.cells, week, strict=True):
            times = [formats.minutes(time) for period in periods for time in period]
            for cell, text in zip(cells, [*times, *[""] * len(cells)], strict=False):
                cell.setText(text)

    def problem(self) -> str:
        """Return what is wrong with a cell, in a sentence, and bring the keyboard there."""
        for day, cells in enumerate(self.cells):
            for start, end in zip(cells[::2], cells[1::2], strict=True):
                wrong = next((cell for cell in (start, end) if cell.text().strip() and cell.value() is None), None)
                if wrong is not None:
                    wrong.setFocus()
                    text = QCoreApplication.translate("WeekGrid", "“{0}” is no time. Write one such as 09:30.")
                    return text.format(wrong.text())
                if (start.value() is None) != (end.value() is None):
                    (start if start.value() is None else end).setFocus()
                    text = QCoreApplication.translate("WeekGrid", "{0}: write both hours of the period, or neither.")
                    return text.format(formats.weekday(day))
        return ""

    def _read(self, day: int) -> list[tuple[int | None, int | None]]:
        times = [cell.value() for cell in self.cells[day]]
        return list(zip(times[::2], times[1::2], strict=True))

    # Repeating, moving

    def repeat_above(self) -> None:
        """Give the day that has the keyboard, or had it last, the hours of the day above it."""
        if self._day > 0:
            self._copy(self._day - 1, self._day)
            self.edited.emit()

    def repeat_monday(self) -> None:
        """Give every day Monday's hours."""
        for day in range(1, DAYS):
            self._copy(0, day)
        self.edited.emit()

    def _copy(self, source: int, target: int) -> None:
        for before, after in zip(self.cells[source], self.cells[target], strict=True):
            after.setText(before.text())
            after.setModified(True)

    def _place(self) -> tuple[int, int] | None:
        for day, cells in enumerate(self.cells):
            for at, cell in enumerate(cells):
                if cell.hasFocus():
                    return day, at
        return None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The arrows go to the day above and below, Ctrl+D repeats the day above."""
        if event.type() == QEvent.Type.FocusIn:
            place = self._place()
            self._day = self._day if place is None else place[0]
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key, place = Qt.Key(event.key()), self._place()
        if place is not None and key in steps:
            day = (place[0] + steps[key]) % DAYS
            self.cells[day][place[1]].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.repeat_above()
            return True
        return False


def _headings() -> tuple[str, str]:
    return QCoreApplication.translate("WeekGrid", "from"), QCoreApplication.translate("WeekGrid", "to")
