"""The fields of a form: a text, a day, a choice.

Each has a `value()`, which `show_value()` shows, and says by `problem()` what is wrong with it: "" where nothing is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QWidget

from bitdesk import clock
from bitdesk.ui import formats, keys, theme
from bitdesk.ui.widgets.painted import LEFT, RIGHT, box

HEIGHT = 44
ITEM_HEIGHT = 36
LONGEST = 120
_DAY = re.compile(r"(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2}))?")
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def parse_day(text: str, today: date) -> date | None:
    """The day that "31/8/2026", "31.8.26", "310826", "31/8" (of this year) or "2026-08-31" means, if any."""
    text = text.strip()
    iso = _ISO.fullmatch(text)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    match = _DAY.fullmatch(text) or _DIGITS.fullmatch(text)
    if match is None:
        return None
    year = match[3] or str(today.year)
    return _day(int(year) + (2000 if len(year) == 2 else 0), int(match[2]), int(match[1]))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


class TextField(QLineEdit):
    """A line of text."""

    def __init__(self, parent: QWidget | None = None, longest: int = LONGEST) -> None:
        super().__init__(parent)
        self.setMaxLength(longest)
        self.setFont(theme.font(13))
        self.setMinimumHeight(HEIGHT)
        self.setStyleSheet(theme.field_style())

    def value(self) -> str:
        """Return the text without the blanks around it."""
        return self.text().strip()

    def show_value(self, value: str) -> None:
        """Show a text from its beginning."""
        self.setText(value)
        self.setCursorPosition(0)

    def problem(self) -> str:
        """Return nothing: the service knows what may be empty."""
        return ""


class DateField(TextField):
    """A day, empty for none; digits by physical key, up and down for the day after and before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, 10)
        self.setPlaceholderText(QCoreApplication.translate("Fields", "dd/mm/yyyy"))

    def value(self) -> date | None:  # type: ignore[override]
        """Return the day, None where nothing or no day is written."""
        return parse_day(self.text(), clock.business_date())

    def show_value(self, value: date | None) -> None:  # type: ignore[override]
        """Show a day."""
        self.setText(formats.short_date(value) if value else "")

    def problem(self) -> str:
        """Return a sentence where something is written that is no day."""
        if not self.text().strip() or self.value() is not None:
            return ""
        text = QCoreApplication.translate("Fields", "“{0}” is no date. Write one such as 31/08/2026.")
        return text.format(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write digits and what stands between them; move by days."""
        digit, steps = keys.digit(event), {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        key = Qt.Key(event.key())
        if key in steps:
            day = self.value()
            self.show_value(day + timedelta(days=steps[key]) if day else clock.business_date())
            self.setModified(True)
        elif digit is not None:
            self.insert(str(digit))
        elif event.text().isprintable() and event.text() and event.text() not in "/.- ":
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the day as days are written."""
        super().focusOutEvent(event)
        day, modified = self.value(), self.isModified()
        if day is not None:
            self.show_value(day)
            self.setModified(modified)


class Choice(QComboBox):
    """One of a list of names."""

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font(13))
        self.setMinimumHeight(HEIGHT)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        # The list of a box that paints itself: targets for a finger too.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.view().setStyleSheet(f"QAbstractItemView::item {{ min-height: {ITEM_HEIGHT}px; padding-left: 8px; }}")
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these values, each with its name."""
        self.clear()
        for value, name in choices:
            self.addItem(name, value)

    def value(self) -> str:
        """Return the value that is chosen, empty where there is none."""
        return str(self.currentData() or "")

    def show_value(self, value: str) -> None:
        """Choose a value; one that is not offered any more is offered again under its own name."""
        place = self.findData(value)
        if place < 0 and value:
            self.addItem(value, value)
            place = self.count() - 1
        self.setCurrentIndex(max(place, 0))

    def problem(self) -> str:
        """Return nothing: what can be chosen is right."""
        return ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it as the other fields are."""
        painter = QPainter(self)
        look = theme.colours()
        edge, width = (look.accent, 2.0) if self.hasFocus() else (look.border, 1.0)
        box(painter, QRectF(self.rect()), 6, look.card, edge, width)
        painter.setPen(look.text if self.isEnabled() else look.muted)
        painter.setFont(self.font())
        area = self.rect().adjusted(10, 0, -30, 0)
        text = painter.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, LEFT, text)
        painter.setPen(look.muted)
        painter.drawText(self.rect().adjusted(0, 0, -10, 0), RIGHT, "▾")
        painter.end()
