"""Tabs over what they choose from: the arrows move between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bitdesk.ui import theme
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import CENTRE, PaintedButton, box

HEIGHT = 44
_LINE = 3


class Tab(PaintedButton):
    """One of them: its name, underlined when it is chosen."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setFont(theme.font(13))
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw the name and the line under it."""
        chosen = self.isChecked()
        if self.hasFocus() or self.isDown():
            area = QRectF(self.rect()).adjusted(0, 4, 0, -6)
            box(painter, area, 8, look.soft, look.accent if self.hasFocus() else None, 2)
        painter.setFont(theme.font(13, bold=chosen))
        painter.setPen(look.accent if chosen else look.text)
        painter.drawText(self.rect(), CENTRE, self.text())
        if chosen:
            line = QRectF(8, self.height() - _LINE, self.width() - 16, _LINE)
            box(painter, line, _LINE / 2, look.accent)

    def sizeHint(self) -> QSize:
        """The width of its name in bold, so that choosing it moves nothing."""
        metrics = self.fontMetrics()
        return QSize(round(metrics.horizontalAdvance(self.text()) * 1.12) + 22, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the row: a button would look for another one by itself."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)


class Tabs(QWidget):
    """A row of tabs; one is chosen."""

    chosen = Signal(int)

    def __init__(self, name: str, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.buttons = [Tab(title, self) for title in titles]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for place, button in enumerate(self.buttons):
            button.clicked.connect(lambda _checked=False, place=place: self._clicked(place))
            row.addWidget(button)
        row.addStretch(1)
        self.place = 0
        self.choose(0)

    def choose(self, place: int) -> None:
        """Show a tab as chosen: the keyboard stops at this one only."""
        self.place = place
        self.buttons[place].setChecked(True)

    def _clicked(self, place: int) -> None:
        # The click has chosen already: what is shown as chosen is said by whoever listens.
        self.choose(self.place)
        self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the tab beside."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.chosen.emit((self.place + step) % len(self.buttons))
        self.buttons[self.place].setFocus(Qt.FocusReason.TabFocusReason)
