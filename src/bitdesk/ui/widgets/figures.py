"""Today's number, this hour's number and the last entry, above the tiles."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bitdesk.ui import formats, theme
from bitdesk.ui.feedback import announce
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import LEFT, Pill, fill

HEIGHT = 60
_WHOLE = LEFT | Qt.TextFlag.TextDontClip
_WHOLE_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextDontClip


class Numbers(NamedTuple):
    """What is shown: `None` visitors means that nothing is known yet."""

    visitors: int | None = None
    this_hour: int = 0
    hour: int = 0
    last: str = ""


class Figures(QWidget):
    """The two numbers and the last entry, painted at once, with the button that takes it back."""

    undo_asked = Signal()
    nobody_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._numbers = Numbers()
        self._placed: tuple[tuple[int, int, int], tuple[QRect, QRect, QRect, QRect, QRect]] | None = None
        self.undo = Pill(QCoreApplication.translate("Figures", "Undo Ctrl+Z"), self)
        self.undo.setToolTip(QCoreApplication.translate("Figures", "Take back the last count or change (Ctrl+Z)"))
        self.undo.setAccessibleName(QCoreApplication.translate("Figures", "Undo the last count or change"))
        self.undo.setEnabled(False)
        self.undo.clicked.connect(self.undo_asked)
        self.nobody = Pill(QCoreApplication.translate("Figures", "Nobody: 0 0"), self)
        self.nobody.setToolTip(
            QCoreApplication.translate("Figures", "Confirm that nobody has come to the office this hour (key 0, twice)")
        )
        self.nobody.setAccessibleName(QCoreApplication.translate("Figures", "Confirm that nobody has come this hour"))
        self.nobody.clicked.connect(self.nobody_asked)
        self._offered = False
        self.nobody.hide()

    @property
    def numbers(self) -> Numbers:
        """What is shown now."""
        return self._numbers

    def show_numbers(self, numbers: Numbers) -> None:
        """Show new numbers; paints only where something changed."""
        if numbers == self._numbers:
            return
        before, self._numbers = self._numbers, numbers
        if before.visitors is None or _lengths(before) != _lengths(numbers):
            self._place_undo()
            self.update()
        else:
            for area, same in zip(self._areas(), _same(before, numbers), strict=True):
                if not same:
                    self.update(area)
        if numbers.visitors is not None:
            text = self._spoken()
            self.setAccessibleName(text)
            announce(self, text)

    def offer_nobody(self, offered: bool) -> None:
        """Offer to confirm that nobody has come this hour, or no longer."""
        if offered != self._offered:
            self._offered = offered
            self.nobody.setVisible(offered)

    def _spoken(self) -> str:
        numbers = self._numbers
        if numbers.visitors is None:
            return QCoreApplication.translate("Figures", "Opening the file…")
        text = QCoreApplication.translate("Figures", "{visitors} visitors today, {hour} this hour. {last}")
        return text.format(visitors=numbers.visitors, hour=numbers.this_hour, last=numbers.last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button under the last entry."""
        super().resizeEvent(event)
        self._place_undo()

    def _place_undo(self) -> None:
        left = self._areas()[-1].left()
        self.undo.setGeometry(left, 26, 150, 34)
        self.nobody.setGeometry(left + 158, 26, min(120, self.width() - left - 158), 34)

    def _areas(self) -> tuple[QRect, QRect, QRect, QRect, QRect]:
        """Where today's number, its words, this hour's number, its words and the last entry stand."""
        key = (*_lengths(self._numbers), self.width())
        if self._placed is None or self._placed[0] != key:
            self._placed = key, self._place()
        return self._placed[1]

    def _place(self) -> tuple[QRect, QRect, QRect, QRect, QRect]:
        metrics, small = QFontMetrics(theme.font(40, bold=True)), QFontMetrics(theme.font(12))
        today, hour = (metrics.horizontalAdvance("0" * length) for length in _lengths(self._numbers))
        words = _width(small, self.tr("visitors\ntoday", "", 2))
        left = max(150, today + words + 20)
        hour_words = _width(small, self._hour_words())
        last = max(300, left + hour + hour_words + 20)
        return (
            QRect(0, 0, today + 2, 52),
            QRect(today + 4, 10, words + 4, 40),
            QRect(left, 0, hour + 4, 52),
            QRect(left + hour + 6, 10, hour_words + 4, 40),
            QRect(last, 4, max(0, self.width() - last), 22),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the event asks for of the numbers and their words."""
        painter = QPainter(self)
        look = theme.colours()
        region = event.region()
        fill(painter, event.rect(), look.window)
        for place, area in enumerate(self._areas()):
            if region.intersects(area):
                text, font, colour, flags = self._text(place, look)
                painter.setFont(font)
                painter.setPen(colour)
                painter.drawText(area, flags, text)
        painter.end()

    def _text(self, place: int, look: Colours) -> tuple[str, QFont, QColor, Qt.AlignmentFlag]:
        """What stands in one of the areas, and how."""
        numbers = self._numbers
        match place:
            case 0:
                return _shown(numbers.visitors), theme.font(40, bold=True), look.text, _WHOLE
            case 1:
                words = self.tr("visitors\ntoday", "", numbers.visitors or 0)
                return words, theme.font(12), look.muted, _WHOLE_TOP
            case 2:
                shown = _shown(None if numbers.visitors is None else numbers.this_hour)
                return shown, theme.font(40, bold=True), look.accent, _WHOLE
            case 3:
                return self._hour_words(), theme.font(12), look.muted, _WHOLE_TOP
        return numbers.last, theme.font(13), look.text, _WHOLE

    def _hour_words(self) -> str:
        span = formats.hour_span(self._numbers.hour)
        return QCoreApplication.translate("Figures", "this hour\n{0}").format(span)


def _same(before: Numbers, after: Numbers) -> tuple[bool, bool, bool, bool, bool]:
    visitors = before.visitors == after.visitors
    captions = visitors or min(before.visitors or 0, after.visitors or 0) > 1
    return (
        visitors,
        captions,
        before.this_hour == after.this_hour,
        before.hour == after.hour,
        before.last == after.last,
    )


def _width(metrics: QFontMetrics, lines: str) -> int:
    return max(metrics.horizontalAdvance(line) for line in lines.splitlines())


@lru_cache(maxsize=8)
def _lengths(numbers: Numbers) -> tuple[int, int]:
    return len(_shown(numbers.visitors)), len(_shown(numbers.this_hour))


def _shown(value: int | None) -> str:
    return "–" if value is None else formats.number(value)
