"""From when to when the office was open: up to four periods."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from bitdesk.ui import formats, keys, theme
from bitdesk.ui.widgets.painted import Pill

MOST = 4
_TIME = re.compile(r"(\d{1,2})(?:[:hH. ]?(\d{2}))?[hH]?")


def parse_time(text: str) -> int | None:
    """Minutes of the day from "9:30", "09h30", "0930" or "9"; None when it is no time of day."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    return hour * 60 + minute if minute < 60 and hour * 60 + minute <= 24 * 60 else None


class TimeField(QLineEdit):
    """A time of day; digits are typed by physical key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(5)
        self.setFont(theme.font(14))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedSize(84, 40)
        self.setStyleSheet(theme.field_style())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write digits and what stands between hours and minutes."""
        digit = keys.digit(event)
        if digit is not None:
            self.insert(str(digit))
            self.textEdited.emit(self.text())
        elif event.text().isprintable() and event.text() and event.text() not in ":hH.":
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select all, so that typing replaces."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the time as times are written."""
        super().focusOutEvent(event)
        value = self.value()
        if value is not None:
            self.setText(formats.minutes(value))

    def value(self) -> int | None:
        """Minutes of the day."""
        return parse_time(self.text())


class _Row(QWidget):
    removed = Signal(object)

    def __init__(self, start: str, end: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.start, self.end = TimeField(self), TimeField(self)
        self.start.setText(start)
        self.end.setText(end)
        self.start.setAccessibleName(QCoreApplication.translate("PeriodsEditor", "Open from"))
        self.end.setAccessibleName(QCoreApplication.translate("PeriodsEditor", "Open until"))
        remove = Pill("✕", self, on_card=True)
        remove.setAccessibleName(QCoreApplication.translate("PeriodsEditor", "Remove this period"))
        remove.setToolTip(remove.accessibleName())
        remove.setMinimumWidth(44)
        remove.clicked.connect(lambda: self.removed.emit(self))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.start)
        line.addWidget(QLabel(QCoreApplication.translate("PeriodsEditor", "to"), self))
        line.addWidget(self.end)
        line.addWidget(remove)
        line.addStretch(1)


class PeriodsEditor(QWidget):
    """A line for each period, and a button for one more."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[_Row] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self.add = Pill(QCoreApplication.translate("PeriodsEditor", "Add a period"), self, on_card=True)
        self.add.clicked.connect(lambda: self._add("", "", focus=True))
        self._lines.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def set_periods(self, periods: Sequence[Sequence[int]]) -> None:
        """Show these periods, in minutes of the day."""
        for row in list(self.rows):
            self._drop(row)
        for start, end in periods:
            self._add(formats.minutes(start), formats.minutes(end))

    def periods(self) -> list[tuple[int, int]] | None:
        """The periods as they are written; None when one of them cannot be read."""
        said: list[tuple[int, int]] = []
        for row in self.rows:
            start, end = row.start.value(), row.end.value()
            if start is None or end is None:
                return None
            said.append((start, end))
        return said

    def _add(self, start: str, end: str, *, focus: bool = False) -> None:
        row = _Row(start, end, self)
        row.removed.connect(self._remove)
        row.start.textEdited.connect(self.edited)
        row.end.textEdited.connect(self.edited)
        self._lines.insertWidget(len(self.rows), row)
        self.rows.append(row)
        self.add.setVisible(len(self.rows) < MOST)
        if focus:
            row.start.setFocus()
            self.edited.emit()

    def _remove(self, row: _Row) -> None:
        self._drop(row)
        self.edited.emit()

    def _drop(self, row: _Row) -> None:
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add.setVisible(True)
