"""The bar on top of the head office's window: the organisation, what is going on, the time."""

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bitdesk.ui import theme
from bitdesk.ui.widgets.painted import LEFT, RIGHT
from bitdesk.ui.widgets.top_bar import HEIGHT

_NAME_WIDTH = 460


class HeadOfficeBar(QWidget):
    """Organisation, head office, a note and the clock, on one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._organisation, self._note, self._time = "", "", ""

    @property
    def organisation(self) -> str:
        """The name of the organisation."""
        return self._organisation

    @property
    def note(self) -> str:
        """What is going on, empty when nothing is."""
        return self._note

    @property
    def time(self) -> str:
        """The time of day."""
        return self._time

    def show_organisation(self, name: str) -> None:
        """Name the organisation."""
        self._organisation = name
        self.setAccessibleName(f"{name}, {_head_office()}")
        self.update()

    def show_note(self, text: str) -> None:
        """Say what is going on, whatever page is in front."""
        if text != self._note:
            self._note = text
            self.update()

    def show_time(self, text: str) -> None:
        """Show the time of day."""
        if text != self._time:
            self._time = text
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        look = theme.colours()
        painter.fillRect(self.rect(), look.card)
        painter.fillRect(QRect(0, HEIGHT - 1, self.width(), 1), look.border)
        painter.setFont(theme.font(14, bold=True))
        painter.setPen(look.text)
        name = painter.fontMetrics().elidedText(self._organisation, Qt.TextElideMode.ElideRight, _NAME_WIDTH)
        painter.drawText(QRect(16, 0, _NAME_WIDTH + 4, HEIGHT), LEFT, name)
        left = 16 + painter.fontMetrics().horizontalAdvance(name) + (24 if name else 0)
        painter.drawText(QRect(self.width() - 90, 0, 74, HEIGHT), RIGHT, self._time)
        painter.setFont(theme.font(12))
        painter.setPen(look.muted)
        painter.drawText(QRect(left, 0, 160, HEIGHT), LEFT, _head_office())
        painter.drawText(QRect(self.width() - 396, 0, 290, HEIGHT), RIGHT, self._note)
        painter.end()


def _head_office() -> str:
    return QCoreApplication.translate("HeadOfficeBar", "Head office")
