"""Things to do, each ticked with a click or the space bar; it says who did it and when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bitdesk.ui import theme
from bitdesk.ui.hints import as_words
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import LEFT, RIGHT, PaintedButton, box

HEIGHT = 44
_BOX = 20
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Thing(NamedTuple):
    """Something to do: its key for whoever listens, its words, whether it is done, by whom and when in a few words."""

    key: str
    words: str
    done: bool
    by: str = ""


class TickRow(PaintedButton):
    """One thing: a box, its words, and at the right who did it."""

    def __init__(self, thing: Thing, parent: QWidget) -> None:
        super().__init__(thing.words, parent)
        self.key = thing.key
        self.setFont(theme.font(13))
        self.setCheckable(True)
        self.show_thing(thing)

    def show_thing(self, thing: Thing) -> None:
        """Show how it stands now."""
        self.by = thing.by
        self.setChecked(thing.done)
        state = QCoreApplication.translate("TickList", "done") if thing.done else ""
        self.setAccessibleName(", ".join(part for part in (thing.words, state, thing.by) if part))
        self.setToolTip(as_words(thing.words))
        self.update()

    def ground(self, look: Colours) -> QColor:
        """The card's colour."""
        return look.card

    def sizeHint(self) -> QSize:
        """A target for a finger."""
        return QSize(200, HEIGHT)

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw the box, the words and who did it."""
        if self.hasFocus() or self.isDown():
            area = QRectF(self.rect()).adjusted(0, 2, 0, -2)
            box(painter, area, 8, look.soft, look.accent if self.hasFocus() else None, 2)
        done, top = self.isChecked(), (self.height() - _BOX) / 2
        square = QRectF(8, top, _BOX, _BOX)
        box(painter, square, 5, look.accent if done else look.card, look.accent if done else look.muted, 1.5)
        if done:
            painter.setPen(QPen(look.on_accent, 2.2))
            painter.drawPolyline([square.topLeft() + each for each in _mark()])
        painter.setFont(theme.font(12))
        painter.setPen(look.muted)
        by = painter.fontMetrics().horizontalAdvance(self.by) + (8 if self.by else 0)
        painter.drawText(self.rect().adjusted(0, 0, -8, 0), RIGHT, self.by)
        painter.setFont(self.font())
        painter.setPen(look.muted if done else look.text)
        words = QRect(_BOX + 18, 0, self.width() - _BOX - 26 - by, self.height())
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, LEFT, shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the list."""
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class TickList(QWidget):
    """Says what was asked to be ticked or taken back; whoever listens shows how it stands then."""

    asked = Signal(str, bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows: list[TickRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)

    def show_things(self, things: Sequence[Thing]) -> None:
        """Show these; the same ones in the same order keep the keyboard where it is."""
        if [(row.key, row.text()) for row in self.rows] != [(thing.key, thing.words) for thing in things]:
            for row in self.rows:
                row.hide()
                row.deleteLater()
            self.rows = [TickRow(thing, self) for thing in things]
            for row in self.rows:
                row.clicked.connect(lambda checked, row=row: self._clicked(row, checked))
                self._column.insertWidget(self._column.count() - 1, row)
                row.show()  # at once: a row that is not shown yet cannot take the keyboard
        for row, thing in zip(self.rows, things, strict=True):
            row.show_thing(thing)

    def _clicked(self, row: TickRow, checked: bool) -> None:
        row.setChecked(not checked)  # what is shown as done is said by whoever listens
        self.asked.emit(row.key, checked)

    def enter(self) -> None:
        """Bring the keyboard to the first thing that is not done."""
        row = next((row for row in self.rows if not row.isChecked()), self.rows[0] if self.rows else None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down lead to the thing beside."""
        step = _STEPS.get(Qt.Key(event.key()))
        place = next((at for at, row in enumerate(self.rows) if row.hasFocus()), None)
        if step is None or place is None or not 0 <= place + step < len(self.rows):
            super().keyPressEvent(event)
        else:
            self.rows[place + step].setFocus(Qt.FocusReason.TabFocusReason)


def _mark() -> list[QPointF]:
    return [QPointF(4.5, 10.5), QPointF(8.5, 14.5), QPointF(15.5, 6)]
