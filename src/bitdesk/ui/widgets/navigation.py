"""The pages at the left, each with its key."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QWidget

from bitdesk.ui import theme
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import LEFT, RIGHT, PaintedButton, box, fill

WIDTH = 128
_PITCH = 50


class NavigationButton(PaintedButton):
    """One page: its name and its key."""

    def __init__(self, text: str, key: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._key = key
        self.setFont(theme.font(13))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(f"{text} {key}")
        self.setToolTip(key)

    def ground(self, look: Colours) -> QColor:
        """The side bar's colour."""
        return look.side

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw the name and the key."""
        chosen = self.isChecked()
        if chosen or self.hasFocus():
            edge = look.side_text if self.hasFocus() else None
            box(painter, QRectF(self.rect()), 8, look.side_chosen if chosen else look.side, edge, 2)
        painter.setFont(theme.font(13, bold=chosen))
        painter.setPen(look.side_chosen_text if chosen else look.side_text)
        area = self.rect().adjusted(12, 0, -8, 0)
        keys = painter.fontMetrics().horizontalAdvance(self._key)
        painter.drawText(area.adjusted(0, 0, -keys, 0), LEFT | Qt.TextFlag.TextWordWrap, self.text())
        painter.setFont(theme.font(10))
        painter.setPen(look.side_text if chosen else look.side_muted)
        painter.drawText(area, RIGHT, self._key)


class Navigation(QWidget):
    """The side bar."""

    chosen = Signal(int)

    def __init__(self, pages: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.buttons: list[NavigationButton] = []
        for place, (text, key) in enumerate(pages):
            button = NavigationButton(text, key, self)
            button.setGeometry(6, 10 + place * _PITCH, WIDTH - 12, 44)
            button.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))
            QShortcut(QKeySequence(key), self, lambda place=place: self.chosen.emit(place))
            self.buttons.append(button)

    def choose(self, place: int) -> None:
        """Mark a page as the one that is shown."""
        self.buttons[place].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        fill(painter, event.rect(), theme.colours().side)
        painter.end()
