"""The scale of a chart: the distance of its lines, and the names of months."""

from __future__ import annotations

from PySide6.QtCore import QLocale

_TICKS = 4


def tick(highest: int) -> int:
    """The distance of the lines of a scale: 1, 2 or 5 times a power of ten, four lines at most."""
    step = 1
    while True:
        for factor in (1, 2, 5):
            if step * factor * _TICKS >= highest:
                return step * factor
        step *= 10


def month_name(month: int, length: QLocale.FormatType) -> str:
    """A month, 0 to 11, in the language of the window."""
    return QLocale().standaloneMonthName(month + 1, length)
