"""The bar on top: the office, who is at the desk, what is left to send, the time."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from bitdesk.ui import theme
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import LEFT, RIGHT, PaintedButton, fill
from bitdesk.ui.widgets.sync_chip import SyncChip
from bitdesk.ui.widgets.window_button import SIDE, WindowButton

HEIGHT = 44
_TIME = 64


class CounselorButton(PaintedButton):
    """Who is at the desk; opens the menu of the counselors."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setFont(theme.font(12))
        self.setToolTip(QCoreApplication.translate("TopBar", "Choose who is at the desk (Ctrl+K)"))

    def ground(self, look: Colours) -> QColor:
        """The top bar's colour."""
        return look.card

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw the words."""
        painter.setPen(look.accent if self.hasFocus() or self.isDown() else look.muted)
        painter.setFont(self.font())
        painter.drawText(self.rect(), LEFT, self.text())


class TopBar(QWidget):
    """Office, counselor, synchronisation, clock and the way to the compact counter, on one line."""

    counselor_chosen = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._office, self._time = "", ""
        self._choices: list[tuple[bytes, str, str]] = []
        self.counselor = CounselorButton(self)
        self.counselor.clicked.connect(self.open_menu)
        self.chip = SyncChip(self)
        self.compact = WindowButton(self, smaller=True)
        self.show_counselor("")

    @property
    def office(self) -> str:
        """The name of the office."""
        return self._office

    @property
    def time(self) -> str:
        """The time of day."""
        return self._time

    def show_office(self, name: str) -> None:
        """Name the office."""
        self._office = name
        self._arrange()
        self.update()

    def show_time(self, text: str) -> None:
        """Show the time of day."""
        if text != self._time:
            self._time = text
            self.update(self._time_area())

    def show_counselor(self, code: str) -> None:
        """Say who is at the desk; nobody when empty."""
        nobody = QCoreApplication.translate("TopBar", "nobody")
        shown = QCoreApplication.translate("TopBar", "Counselor: {0} ▾").format(code or nobody)
        self.counselor.setText(shown)
        self.counselor.setAccessibleName(
            QCoreApplication.translate("TopBar", "Counselor at the desk: {0}").format(code or nobody)
        )
        self._arrange()

    def set_counselors(self, choices: list[tuple[bytes, str, str]]) -> None:
        """Offer these counselors: id, code, name."""
        self._choices = choices

    def menu(self) -> QMenu:
        """The counselors, and nobody."""
        menu = QMenu(self)
        for counselor_id, code, name in self._choices:
            text = f"{code} · {name}" if name and name != code else code
            menu.addAction(text, partial(self.counselor_chosen.emit, counselor_id, code))
        menu.addSeparator()
        nobody = QCoreApplication.translate("TopBar", "Nobody")
        menu.addAction(nobody, partial(self.counselor_chosen.emit, None, ""))
        return menu

    def open_menu(self) -> None:
        """Ask who is at the desk."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.counselor.mapToGlobal(self.counselor.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chip beside the clock."""
        super().resizeEvent(event)
        self._arrange()

    def chip_changed(self) -> None:
        """Make room for the chip's new words."""
        self._arrange()

    def _arrange(self) -> None:
        left = 16 + min(QFontMetrics(theme.font(14, bold=True)).horizontalAdvance(self._office), 320) + 24
        self.counselor.setGeometry(left, 0, self.counselor.sizeHint().width(), HEIGHT - 1)
        self.compact.setGeometry(self.width() - SIDE - 4, 0, SIDE, HEIGHT - 1)
        width = self.chip.sizeHint().width()
        right = self._time_area().left() - 12
        self.chip.setGeometry(max(right - width, self.counselor.geometry().right() + 8), 0, width, HEIGHT - 1)

    def _time_area(self) -> QRect:
        return QRect(self.width() - SIDE - 12 - _TIME, 0, _TIME, HEIGHT - 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar, the office and the time."""
        painter = QPainter(self)
        look = theme.colours()
        fill(painter, self.rect(), look.card)
        fill(painter, QRect(0, HEIGHT - 1, self.width(), 1), look.border)
        bold = theme.font(14, bold=True)
        painter.setFont(bold)
        painter.setPen(look.text)
        office = QFontMetrics(bold).elidedText(self._office, Qt.TextElideMode.ElideRight, 320)
        painter.drawText(QRect(16, 0, 324, HEIGHT), LEFT, office)
        painter.drawText(self._time_area(), RIGHT, self._time)
        painter.end()
