"""The pages at the left, each with its key."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from bitdesk.ui import theme
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import LEFT, RIGHT, PaintedButton, box, fill

WIDTH = 128
_PITCH = 50
_HEIGHT = 44
_EDGE = 10
_SIZES = (13, 12, 11, 10)


class NavigationButton(PaintedButton):
    """One page: its name and its key."""

    def __init__(self, text: str, key: str, parent: QWidget, *, is_page: bool = True) -> None:
        super().__init__(text, parent)
        self._key = key
        self.setFont(theme.font(13))
        self.setCheckable(is_page)
        self.setAutoExclusive(is_page)
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
        area = self.rect().adjusted(12, 0, -8, 0)
        keys = QFontMetrics(theme.font(10)).horizontalAdvance(self._key) + 4
        painter.setFont(self._fitting(area.width() - keys, bold=chosen))
        painter.setPen(look.side_chosen_text if chosen else look.side_text)
        painter.drawText(area.adjusted(0, 0, -keys, 0), LEFT | Qt.TextFlag.TextWordWrap, self.text())
        painter.setFont(theme.font(10))
        painter.setPen(look.side_text if chosen else look.side_muted)
        painter.drawText(area, RIGHT, self._key)

    def _fitting(self, width: int, *, bold: bool) -> QFont:
        """The largest font in which the longest word of the name is not cut."""
        words = self.text().split()
        for pixels in _SIZES:
            font = theme.font(pixels, bold)
            if max(map(QFontMetrics(font).horizontalAdvance, words), default=0) <= width:
                break
        return font


class Navigation(QWidget):
    """The side bar: the pages from the top, those of every day first; at its foot the rest, and the help."""

    chosen = Signal(int)
    help_asked = Signal()

    def __init__(self, pages: list[tuple[str, str]], parent: QWidget | None = None, *, at_the_foot: int = 0) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._at_the_foot = at_the_foot
        self.buttons: list[NavigationButton] = []
        for place, (text, key) in enumerate(pages):
            button = NavigationButton(text, key, self)
            button.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))
            QShortcut(QKeySequence(key), self, lambda place=place: self.chosen.emit(place))
            self.buttons.append(button)
        self.help = NavigationButton(QCoreApplication.translate("Navigation", "Help"), "F1", self, is_page=False)
        self.help.clicked.connect(self.help_asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the foot at the foot, and the pages closer together where the window is low."""
        super().resizeEvent(event)
        foot = [*self.buttons[len(self.buttons) - self._at_the_foot :], self.help]
        pitch = min(_PITCH, max(_HEIGHT, (self.height() - 2 * _EDGE - _HEIGHT) // len(self.buttons)))
        for place, button in enumerate(self.buttons):
            button.setGeometry(6, _EDGE + place * pitch, WIDTH - 12, _HEIGHT)
        top = self.height() - _EDGE - len(foot) * pitch + pitch - _HEIGHT
        for place, button in enumerate(foot):
            button.setGeometry(6, top + place * pitch, WIDTH - 12, _HEIGHT)

    def choose(self, place: int) -> None:
        """Mark a page as the one that is shown."""
        self.buttons[place].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        fill(painter, event.rect(), theme.colours().side)
        painter.end()
