"""What is open and for how long, in one quiet line: a button for each kind, which leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bitdesk.ui import theme
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import CENTRE, PaintedButton, box

if TYPE_CHECKING:
    from bitdesk.reports.open_items import OpenItem, OpenItems

HEIGHT = 44
GAP = 6
LEVELS = 3
"""In full; with a mere mark on what is late, but still for how long; and without that. Each kind has its own."""
_PADDING = 20


class OpenStrip(QWidget):
    """Hidden while nothing is open; says everything in few words where there is little room."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[OpenItem, ...] = ()
        self.buttons: list[_Kind] = []
        self.words = QLabel(QCoreApplication.translate("OpenStrip", "Open:"), self)
        self.words.setFont(theme.font(12))
        self.words.setForegroundRole(self.words.palette().ColorRole.PlaceholderText)
        self.setAccessibleName(QCoreApplication.translate("OpenStrip", "What is open"))
        self.setFixedHeight(HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(self.words)
        self._row.addStretch(1)
        self.hide()

    def show_items(self, found: OpenItems) -> None:
        """Show what is open now."""
        if found.items != self.items:
            self.items = found.items
            for button in self.buttons:
                button.hide()
                button.deleteLater()
            self.buttons = [_Kind(item, self) for item in self.items]
            for place, button in enumerate(self.buttons, start=1):
                button.clicked.connect(lambda _checked=False, kind=button.kind: self.chosen.emit(kind))
                self._row.insertWidget(place, button)
            self._fit()
        self.setVisible(bool(self.items))

    def _fit(self) -> None:
        """Shorten one kind after the other; what has no room even so is left out, the last kinds first.

        The least grave is shortened first: what is not late before what is, and the last kinds before the first.
        """
        room = self.contentsRect().width() - self.words.sizeHint().width()
        for button in self.buttons:
            button.say(button.said[0])
        least_first = [each for late in (False, True) for each in self.buttons[::-1] if each.is_late == late]
        for level in range(1, LEVELS):
            for button in least_first:
                if self._needed() > room:
                    button.say(button.said[level])
        for button in self.buttons:
            room -= button.sizeHint().width() + GAP
            button.setVisible(room >= 0)

    def _needed(self) -> int:
        return sum(button.sizeHint().width() + GAP for button in self.buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def texts(self) -> list[str]:
        """What it says."""
        return [button.text() for button in self.buttons if not button.isHidden()]


class _Kind(PaintedButton):
    """One kind: how many there are and for how long; what is late says so, and not by its colour alone."""

    def __init__(self, item: OpenItem, parent: QWidget) -> None:
        super().__init__("", parent)
        self.kind, self.is_late = item.kind.value, bool(item.late)
        self.said = (_words(item), _signs(item, with_age=True), _signs(item, with_age=False))
        self.setFont(theme.font(12, bold=self.is_late))
        self.say(self.said[0])

    def say(self, text: str) -> None:
        """Say it so; a screen reader always hears the whole."""
        self.setText(text)
        self.setAccessibleName(self.said[0])
        self.setToolTip(self.said[0] if text != self.said[0] else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """A target for a finger."""
        return QSize(max(HEIGHT, self.fontMetrics().horizontalAdvance(self.text()) + _PADDING), HEIGHT)

    def ground(self, look: Colours) -> QColor:
        """The window's colour."""
        return look.window

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw the pill."""
        area = self.rect().adjusted(0, 6, 0, -6).toRectF()
        edge = look.accent if self.hasFocus() else look.late if self.is_late else look.border
        fill = look.pressed if self.isDown() else look.card
        box(painter, area, area.height() / 2, fill, edge, 2.0 if self.hasFocus() else 1.0)
        painter.setPen(look.late if self.is_late else look.text)
        painter.setFont(self.font())
        painter.drawText(self.rect(), CENTRE, self.text())


class _Counts(QObject):
    """Words that follow a number: lupdate finds plurals in methods only."""

    def days(self, count: int) -> str:
        """A number of days, with the noun."""
        return self.tr("%n day(s)", "", count)


def _words(item: OpenItem) -> str:
    text = _names()[item.kind.value].format(item.count)
    if item.days:
        text += QCoreApplication.translate("OpenStrip", " ({0})").format(_Counts().days(item.days))
    if item.late and item.late == item.count:
        text += QCoreApplication.translate("OpenStrip", ", late")
    elif item.late:
        text += QCoreApplication.translate("OpenStrip", ", {0} late").format(item.late)
    return text


def _signs(item: OpenItem, *, with_age: bool) -> str:
    text = _names()[item.kind.value].format(item.count)
    if with_age and item.days:
        text = QCoreApplication.translate("OpenStrip", "{0} · {1} d").format(text, item.days)
    return QCoreApplication.translate("OpenStrip", "{0} !").format(text) if item.late else text


def _names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "complaint": translate("OpenStrip", "Complaints: {0}"),
        "suggestion": translate("OpenStrip", "Suggestions: {0}"),
        "enquiry": translate("OpenStrip", "Enquiries: {0}"),
        "note": translate("OpenStrip", "Unread notes: {0}"),
        "review_check": translate("OpenStrip", "Review sites: {0}"),
        "action": translate("OpenStrip", "Actions: {0}"),
        "erasure": translate("OpenStrip", "To erase: {0}"),
    }
