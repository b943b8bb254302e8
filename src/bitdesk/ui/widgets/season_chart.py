"""A year by month: one bar a month, a segment for each office."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bitdesk.ui import formats, theme
from bitdesk.ui.feedback import announce
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import CENTRE, LEFT, RIGHT, box
from bitdesk.ui.widgets.scale import month_name, tick
from bitdesk.ui.widgets.season_colours import paint_of

# Painted by hand: matplotlib is no dependency yet, and would weigh 0.7 s at the start and 30 MiB for these bars.
MONTHS = 12
_LEFT, _HEAD, _FOOT, _LABEL, _LEGEND = 56, 52, 26, 16, 276
_PITCH = 20


@dataclass(frozen=True, slots=True)
class Line:
    """An office: its name, and its visitors in the twelve months."""

    name: str
    months: tuple[int, ...]


class SeasonChart(QWidget):
    """Bars to look at; pointing at a month, or walking there with the arrows, tells its figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(140)
        self.setAccessibleName(self.title())
        self._lines: tuple[Line, ...] = ()
        self._month: int | None = None

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    @property
    def month(self) -> int | None:
        """The month whose figures are told, 0 to 11, or None."""
        return self._month

    @property
    def detail(self) -> str:
        """The words under the title: the chosen month's total, or what is counted."""
        if self._month is None or not self._lines:
            return self.subtitle()
        text = QCoreApplication.translate("SeasonChart", "{month}: {visitors}")
        name = month_name(self._month, QLocale.FormatType.LongFormat)
        return text.format(month=name, visitors=self.counted(self._totals()[self._month]))

    # What another chart by month says otherwise

    def title(self) -> str:
        """What is shown."""
        return QCoreApplication.translate("SeasonChart", "Visitors by month and office")

    def subtitle(self) -> str:
        """What is counted, under the title."""
        return QCoreApplication.translate("SeasonChart", "Visitors at the offices, outreach events not included")

    def counted(self, value: int) -> str:
        """A figure with its noun."""
        return QCoreApplication.translate("SeasonChart", "%Ln visitor(s)", "", value)

    def figure(self, value: int) -> str:
        """A figure on the scale, over a bar and in the legend."""
        return formats.number(value)

    def spoken(self, value: int) -> str:
        """A figure as it is said."""
        return str(value)

    def nothing(self) -> str:
        """What is said in place of the bars where there is none."""
        return ""

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show other figures."""
        self._lines = lines
        spoken = "; ".join(self._spoken(month) for month, all_ in self._months() if all_)
        self.setAccessibleDescription(spoken or self.nothing())
        self.update()

    def choose(self, month: int | None) -> None:
        """Tell the figures of a month, of none when None."""
        if month != self._month:
            self._month = month
            self.update()

    def _totals(self) -> list[int]:
        return [sum(line.months[month] for line in self._lines) for month in range(MONTHS)]

    def _months(self) -> list[tuple[int, int]]:
        return list(enumerate(self._totals()))

    def _spoken(self, month: int) -> str:
        offices = [f"{line.name} {self.spoken(line.months[month])}" for line in self._lines if line.months[month]]
        name = month_name(month, QLocale.FormatType.LongFormat)
        return f"{name}: {self.spoken(self._totals()[month])} ({', '.join(offices)})"

    # Pointing and walking

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the figures of the month that is pointed at."""
        self.choose(self.month_at(event.position()))

    def leaveEvent(self, _event: QEvent) -> None:
        """Tell about no month any more."""
        if not self.hasFocus():
            self.choose(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell about no month any more."""
        super().focusOutEvent(event)
        self.choose(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from month to month."""
        here = self._month
        places = {
            Qt.Key.Key_Right: 0 if here is None else min(here + 1, MONTHS - 1),
            Qt.Key.Key_Left: MONTHS - 1 if here is None else max(here - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: MONTHS - 1,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
            return
        self.choose(place)
        announce(self, self._spoken(place))

    def month_at(self, point: QPointF) -> int | None:
        """The month under a point."""
        plot = self._plot()
        if not plot.adjusted(0, -_HEAD, 0, _FOOT).contains(point):
            return None
        return min(int((point.x() - plot.left()) * MONTHS / plot.width()), MONTHS - 1)

    # Painting

    def _plot(self) -> QRectF:
        return QRectF(_LEFT, _HEAD, self.width() - _LEFT - _LEGEND - 16, self.height() - _HEAD - _FOOT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, the scale, the bars and the legend."""
        painter = QPainter(self)
        look = theme.colours()
        painter.fillRect(self.rect(), look.window)
        edge, width = (look.accent, 2.0) if self.hasFocus() else (look.border, 1.0)
        box(painter, QRectF(self.rect()), 10, look.card, edge, width)
        painter.setFont(theme.font(13, bold=True))
        painter.setPen(look.text)
        painter.drawText(QRect(16, 8, self.width() - 32, 20), LEFT, self.title())
        painter.setFont(theme.font(11))
        painter.setPen(look.muted)
        painter.drawText(QRect(16, 27, self.width() - 32, 18), LEFT, self.detail)
        if any(self._totals()):
            step = tick(max(self._totals()))
            top = max(self._totals()) + step / 4
            self._paint_scale(painter, look, step, top)
            for month, total in self._months():
                self._paint_month(painter, look, month, total, top)
            self._paint_legend(painter, look)
        else:
            painter.setFont(theme.font(13))
            painter.drawText(self.rect().adjusted(16, _HEAD, -16, -_FOOT), CENTRE, self.nothing())
        painter.end()

    def _paint_scale(self, painter: QPainter, look: Colours, step: int, top: float) -> None:
        plot = self._plot()
        value = 0
        while value <= top:
            y = plot.bottom() - self._height(value, top)
            painter.fillRect(QRectF(plot.left(), round(y), plot.width(), 1), look.border if value == 0 else look.ghost)
            painter.setPen(look.muted)
            painter.drawText(QRectF(8, y - 9, _LEFT - 16, 18), RIGHT, self.figure(value))
            value += step

    def _height(self, value: int, top: float) -> float:
        return (self._plot().height() - _LABEL) * value / top

    def _paint_month(self, painter: QPainter, look: Colours, month: int, total: int, top: float) -> None:
        plot = self._plot()
        width = plot.width() / MONTHS
        column = QRectF(plot.left() + month * width, plot.top(), width, plot.height())
        if month == self._month:
            box(painter, column.adjusted(2, -4, -2, _FOOT - 4), 6, look.soft)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        y, bar = plot.bottom(), min(width * 0.62, 44.0)
        for place, line in enumerate(self._lines):
            height = self._height(line.months[month], top)
            # A line of the card's colour parts two segments, for whom the colours alone do not.
            painter.fillRect(QRectF(column.center().x() - bar / 2, y - height, bar, max(height - 1, 0)), look.card)
            self._fill(painter, look, QRectF(column.center().x() - bar / 2, y - height + 1, bar, height - 1), place)
            y -= height
        painter.setPen(look.text)
        if total:
            painter.drawText(QRectF(column.left() - 8, y - _LABEL, width + 16, _LABEL), CENTRE, self.figure(total))
        painter.setPen(look.text if month == self._month else look.muted)
        name = month_name(month, QLocale.FormatType.ShortFormat)
        painter.drawText(QRectF(column.left() - 8, plot.bottom() + 3, width + 16, _FOOT - 8), CENTRE, name)

    def _fill(self, painter: QPainter, look: Colours, area: QRectF, place: int) -> None:
        if area.height() > 0:
            colour, pattern = paint_of(place, dark=look is theme.DARK)
            painter.fillRect(area, look.card)
            painter.fillRect(area, QBrush(colour, pattern))

    def _paint_legend(self, painter: QPainter, look: Colours) -> None:
        """Name the offices from the foot up, as the segments lie on each other."""
        plot = self._plot()
        left = plot.right() + 24
        pitch = min(_PITCH, (plot.height() + _HEAD - 12) / max(1, len(self._lines)))
        painter.setFont(theme.font(12))
        for place, line in enumerate(self._lines):
            y = plot.bottom() - (place + 1) * pitch
            self._fill(painter, look, QRectF(left, y + pitch / 2 - 6, 12, 12), place)
            painter.setPen(look.text)
            room = QRectF(left + 20, y, self.width() - left - 36, pitch)
            count = "" if self._month is None else self.figure(line.months[self._month])
            painter.drawText(room, RIGHT, count)
            taken = painter.fontMetrics().horizontalAdvance(count) + 8 if count else 0
            name = painter.fontMetrics().elidedText(line.name, Qt.TextElideMode.ElideRight, int(room.width() - taken))
            painter.drawText(room, LEFT, name)

    def sizeHint(self) -> QSize:
        """As drawn at 1024 by 600."""
        return QSize(864, 230)
