"""The day hour by hour, with the same weekday of an earlier year behind it."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bitdesk.ui import formats, theme
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import CENTRE, LEFT, box, fill

_MARGIN = 12
_HEAD = 52
_FOOT = 26
_LABEL = 18
_RADIUS = 3
_HOLLOW = 5
_WIDTH = 0.52
_DEFAULT_HOURS = (9, 18)
_NOTHING: Mapping[int, int] = MappingProxyType({})


class Hours(NamedTuple):
    """What the strip shows: visitors by hour, those of the day behind, the planned hours, and the confirmed zeros."""

    by_hour: Mapping[int, int] = _NOTHING
    behind: Mapping[int, int] = _NOTHING
    behind_on: date | None = None
    opens: int | None = None
    closes: int | None = None
    now: int = -1
    zeros: frozenset[int] = frozenset()


class HourStrip(QWidget):
    """Bars by hour; one more visit paints one bar again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(QCoreApplication.translate("HourStrip", "Hour by hour"))
        self._hours = Hours()
        self._counts: dict[int, int] = {}
        self._first, self._last = _DEFAULT_HOURS
        self._top = 1

    @property
    def counts(self) -> dict[int, int]:
        """Visitors by hour, as shown."""
        return {hour: count for hour, count in self._counts.items() if count}

    @property
    def zeros(self) -> list[int]:
        """The hours that are confirmed to be empty; whoever was counted all the same wins."""
        return sorted(hour for hour in self._hours.zeros if not self._counts.get(hour))

    @property
    def shown(self) -> range:
        """The hours that have a bar."""
        return range(self._first, self._last)

    @property
    def hours(self) -> Hours:
        """What was last shown in full."""
        return self._hours

    def show_hours(self, hours: Hours) -> None:
        """Show a whole day."""
        self._hours = hours
        self._counts = dict(hours.by_hour)
        self._scale()
        self.update()
        self._describe()

    def add(self, hour: int, people: int) -> None:
        """Add people to an hour (or take them away); paint that bar only, unless the scale must grow."""
        before = self._counts.get(hour, 0)
        after = self._counts[hour] = before + people
        if self._first <= hour < self._last and after <= self._top:
            column = self._column(hour)
            top = self._bar(column, max(before, after), _WIDTH).top() - _LABEL
            bottom = self._bar(column, min(before, after), _WIDTH).top() + 2 * _RADIUS
            changed = QRectF(column.left(), top, column.width(), bottom - top)
            self.update(changed.toAlignedRect() & self._inside())
        else:
            self._scale()
            self.update()

    def turn_to(self, hour: int) -> None:
        """Mark another hour as the present one; say the bars anew to a screen reader."""
        self._describe()
        if hour != self._hours.now:
            self.show_hours(self._hours._replace(by_hour=self.counts, now=hour))

    def _scale(self) -> None:
        day = self._hours
        used = [hour for hour, count in (*self._counts.items(), *day.behind.items()) if count]
        used += self.zeros
        planned = (day.opens, day.closes) if day.opens is not None and day.closes is not None else _DEFAULT_HOURS
        self._first = min([planned[0], *used])
        self._last = max([planned[1], *(hour + 1 for hour in used)])
        highest = max([5, *self._counts.values(), *day.behind.values()])
        self._top = highest + max(2, highest // 8)

    def _describe(self) -> None:
        counts = self.counts | dict.fromkeys(self.zeros, 0)
        words = ", ".join(f"{formats.hour(hour)}: {count}" for hour, count in sorted(counts.items()))
        self.setAccessibleDescription(words)

    def _column(self, hour: int) -> QRectF:
        width = (self.width() - 2 * _MARGIN) / (self._last - self._first)
        return QRectF(_MARGIN + (hour - self._first) * width, _HEAD, width, self.height() - _HEAD)

    def _inside(self) -> QRect:
        """Where the bars stand: without frame, title and labels."""
        return self.rect().adjusted(1, _HEAD, -1, -_FOOT)

    def _bar(self, column: QRectF, count: int, share: float) -> QRectF:
        room = column.height() - _FOOT - _LABEL
        height = max(2.0, room * count / self._top)
        width = min(column.width() * share, 44 * share)
        return QRectF(column.center().x() - width / 2, column.bottom() - _FOOT - height, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the columns that the event asks for, and the frame when it asks for all."""
        painter = QPainter(self)
        look = theme.colours()
        asked = QRectF(event.rect())
        part = self._inside().contains(event.rect())
        if part:
            fill(painter, event.rect(), look.card)
        else:
            fill(painter, event.rect(), look.window)
            box(painter, QRectF(self.rect()), 10, look.card, look.border)
            self._paint_head(painter, look)
        width = self._column(self._first).width()
        first = self._first + max(0, int((asked.left() - _MARGIN) / width))
        last = self._first + int((asked.right() - _MARGIN) / width) + 1
        for hour in range(first, min(last, self._last)):
            self._paint_hour(painter, look, hour, self._column(hour))
        if not part:
            self._paint_labels(painter, look)
        painter.end()

    def _paint_head(self, painter: QPainter, look: Colours) -> None:
        painter.setFont(theme.font(13, bold=True))
        painter.setPen(look.text)
        width = self.width() - 32
        painter.drawText(QRect(16, 10, width, 20), LEFT, QCoreApplication.translate("HourStrip", "Hour by hour"))
        if self._hours.behind_on is not None:
            painter.setFont(theme.font(11))
            painter.setPen(look.muted)
            text = QCoreApplication.translate("HourStrip", "light bars: same weekday in {0}")
            painter.drawText(QRect(16, 29, width, 18), LEFT, text.format(self._hours.behind_on.year))

    def _paint_hour(self, painter: QPainter, look: Colours, hour: int, column: QRectF) -> None:
        count, behind = self._counts.get(hour, 0), self._hours.behind.get(hour, 0)
        if behind:
            box(painter, self._bar(column, behind, 0.8), _RADIUS, look.ghost)
        painter.setFont(theme.font(11))
        if count > 0:
            bar = self._bar(column, count, _WIDTH)
            box(painter, bar, _RADIUS, look.bar_now if hour == self._hours.now else look.bar)
            painter.setPen(look.text)
            painter.drawText(
                QRectF(column.left() - 4, bar.top() - _LABEL, column.width() + 8, _LABEL), CENTRE, str(count)
            )
        elif hour in self._hours.zeros:
            bar = self._bar(column, 0, _WIDTH).adjusted(0, -_HOLLOW, 0, 0)
            box(painter, bar, _RADIUS, look.card, look.bar)
            painter.setPen(look.text)
            painter.drawText(QRectF(bar.left() - 8, bar.top() - _LABEL, bar.width() + 16, _LABEL), CENTRE, "0")

    def _paint_labels(self, painter: QPainter, look: Colours) -> None:
        """Every hour has its label where there is room, else every second one."""
        painter.setFont(theme.font(10))
        painter.setPen(look.muted)
        labels = [formats.hour(hour) for hour in self.shown]
        widest = max(painter.fontMetrics().horizontalAdvance(label) for label in labels)
        step = 1 if self._column(self._first).width() > widest else 2
        for hour, label in list(zip(self.shown, labels, strict=True))[::step]:
            column = self._column(hour)
            foot = QRectF(column.left() - 12, column.bottom() - _FOOT + 2, column.width() + 24, _FOOT - 6)
            painter.drawText(foot, CENTRE, label)

    def sizeHint(self) -> QSize:
        """As drawn at 1024 by 600."""
        return QSize(232, 324)
