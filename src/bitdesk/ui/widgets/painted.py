"""What the painted buttons share: opaque, focusable, drawn in the colours of the theme."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from bitdesk.ui import theme
from bitdesk.ui.theme import Colours

CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def fill(painter: QPainter, area: QRect, colour: QColor) -> None:
    """Fill an area. The first `fillRect` of a process loads every gradient there is: the first paint would wait."""
    painter.setBackground(colour)
    painter.eraseRect(area)


def box(
    painter: QPainter,
    area: QRectF,
    radius: float,
    fill: QColor,
    border: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Draw a rounded box whose border lies inside its area."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, radius, radius)
        return
    painter.setPen(QPen(border, width))
    inset = width / 2
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)


class PaintedButton(QAbstractButton):
    """A button that paints itself whole, so that nothing behind it is painted again."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def ground(self, look: Colours) -> QColor:
        """The colour around the button's own shape."""
        return look.window

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw the button; its ground is already filled."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the ground, then draw."""
        painter = QPainter(self)
        look = theme.colours()
        fill(painter, self.rect(), self.ground(look))
        self.draw(painter, look)
        painter.end()

    def edge(self, look: Colours) -> tuple[QColor, float]:
        """The border's colour and width: it tells where the keyboard is."""
        return (look.accent, 2.0) if self.hasFocus() else (look.border, 1.0)

    def sizeHint(self) -> QSize:
        """The size that its text needs."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 24, 44)


def press_focused(event: QKeyEvent) -> bool:
    """Let Enter that nobody else wanted press the button that has the keyboard; return whether it did."""
    button = QApplication.focusWidget()
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if not is_enter or held or not isinstance(button, PaintedButton) or not button.isEnabled():
        return False
    button.click()
    return True


class Pill(PaintedButton):
    """A text in a rounded shape: an action beside what it acts on."""

    def __init__(self, text: str, parent: QWidget | None = None, *, on_card: bool = False, main: bool = False) -> None:
        super().__init__(text, parent)
        self.setFont(theme.font(12, bold=True))
        self._on_card, self._main = on_card, main

    def ground(self, look: Colours) -> QColor:
        """The colour of the card or of the window it lies on."""
        return look.card if self._on_card else look.window

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw the shape and the text, paler when there is nothing to do."""
        height = min(self.height() - 4, 36)
        area = QRectF(0, (self.height() - height) / 2, self.width(), height)
        edge = (look.text if self._main else look.accent) if self.hasFocus() else None
        active = self.isEnabled()
        main = self._main and active
        fill = look.pressed if self.isDown() else look.accent if main else look.soft if active else self.ground(look)
        box(painter, area, min(height / 2, 12), fill, edge if active else look.border, 2 if edge else 1)
        words = look.on_accent if main and not self.isDown() else look.accent
        painter.setPen(words if active else look.muted)
        painter.setFont(self.font())
        painter.drawText(self.rect(), CENTRE, self.text())
