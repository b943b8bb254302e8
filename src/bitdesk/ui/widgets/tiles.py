"""The tiles that count: one click or one digit is one visit."""

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from bitdesk.ui import formats, keys, theme
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import CENTRE, PaintedButton, box

GAP = 8
COUNT = 10


class Tile(PaintedButton):
    """One number of people."""

    def __init__(self, text: str, pixels: int, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setFont(theme.font(pixels, bold=True))
        self._pictures: dict[tuple[bool, bool], QPixmap] = {}
        self._drawn: tuple[Colours, QSize, float] | None = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from a picture: a click paints its tile twice."""
        drawn = theme.colours(), self.size(), self.devicePixelRatioF()
        if drawn != self._drawn:
            self._drawn = drawn
            self._pictures.clear()
        state = self.isDown(), self.hasFocus()
        if state not in self._pictures:
            self._pictures[state] = self._picture(*drawn)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pictures[state])
        painter.end()

    def _picture(self, look: Colours, size: QSize, ratio: float) -> QPixmap:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self.ground(look))
        painter = QPainter(picture)
        self.draw(painter, look)
        painter.end()
        return picture

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw the card and the number."""
        colour, width = self.edge(look)
        box(painter, QRectF(self.rect()), 8, look.pressed if self.isDown() else look.card, colour, width)
        painter.setPen(look.text)
        painter.setFont(self.font())
        painter.drawText(self.rect(), CENTRE, self.text())


class PartyField(QLineEdit):
    """Two digits for a party of ten or more, in place of the last tile; the second digit counts.

    A zero here says that nobody has come: 0 opened the field, so that it takes two of them.
    """

    counted = Signal(int)
    nobody = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(theme.font(22, bold=True))
        self.setAlignment(CENTRE)
        self.setMaxLength(2)
        self.setPlaceholderText("10–99")
        self.setAccessibleName(QCoreApplication.translate("Tiles", "Number of people, from 10 to 99"))
        self.setStyleSheet(theme.field_style())
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits by physical key; Escape or Return leave."""
        digit = keys.digit(event)
        if digit is not None:
            if not event.isAutoRepeat():
                self._add(digit)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text():
            size = int(self.text())
            self.close_empty()
            self.counted.emit(size)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_empty()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.close_empty()

    def close_empty(self) -> None:
        """Go away without counting."""
        if self.isVisible():
            self.clear()
            self.hide()
            self.closed.emit()

    def _add(self, digit: int) -> None:
        if not self.text() and digit == 0:
            self.close_empty()
            self.nobody.emit()
            return
        text = self.text() + str(digit)
        self.setText(text)
        if len(text) == 2:
            self.close_empty()
            self.counted.emit(int(text))


class Tiles(QWidget):
    """The ten tiles in a row."""

    counted = Signal(int)
    nobody = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tiles = [Tile(str(size), 26, self) for size in range(1, COUNT)]
        for size, tile in enumerate(self._tiles, start=1):
            tile.clicked.connect(lambda _checked=False, size=size: self.counted.emit(size))
        self._more = Tile("10+", 18, self)
        self._more.clicked.connect(self.open_field)
        self._tiles.append(self._more)
        self._field: PartyField | None = None
        self.retranslate()

    def retranslate(self) -> None:
        """Say in the window's language what each tile does."""
        for size, tile in enumerate(self._tiles[:-1], start=1):
            text = QCoreApplication.translate("Tiles", "Count {0}").format(formats.people(size))
            tile.setAccessibleName(text)
            tile.setToolTip(QCoreApplication.translate("Tiles", "Key {0}").format(size))
        self._more.setAccessibleName(QCoreApplication.translate("Tiles", "Count ten people or more"))
        self._more.setToolTip(QCoreApplication.translate("Tiles", "Key 0, then the two digits; 0 twice: nobody"))

    def tile(self, size: int) -> Tile:
        """The tile of a number of people; ten stands for "ten or more"."""
        return self._tiles[size - 1]

    def open_field(self) -> None:
        """Ask for a number from 10 to 99 where the last tile is."""
        if self._field is None:
            self._field = PartyField(self)
            self._field.counted.connect(self.counted)
            self._field.nobody.connect(self.nobody)
            self._field.closed.connect(self._close_field)
        self._field.setGeometry(self._more.geometry())
        self._more.hide()
        self._field.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def field(self) -> PartyField | None:
        """The field for ten or more, once it has been asked for."""
        return self._field

    def _close_field(self) -> None:
        self._more.show()
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width; a tile is never wider than one and a half times its height."""
        super().resizeEvent(event)
        height = self.height()
        width = min((self.width() - 24 - GAP * (COUNT - 1)) // COUNT, height * 3 // 2)
        for place, tile in enumerate(self._tiles):
            tile.setGeometry(place * (width + GAP), 0, width, height)
        if self._field is not None:
            self._field.setGeometry(self._more.geometry())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def sizeHint(self) -> QSize:
        """Ten tiles of 52 by 64."""
        return QSize(COUNT * 52 + (COUNT - 1) * GAP, 64)
