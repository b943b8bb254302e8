"""Chips: small choices in labelled rows that wrap."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bitdesk.ui import theme
from bitdesk.ui.hints import as_words
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.painted import CENTRE, LEFT, PaintedButton, box

LABEL_WIDTH = 84
GAP = 5
SMALL_PITCH = 36
LARGE_PITCH = 50
_DRAWN_GAP = 6


class Chip(PaintedButton):
    """One choice; its target is the whole height of its row, its drawing a little less."""

    def __init__(self, text: str, value: str, parent: QWidget, *, checkable: bool = True) -> None:
        super().__init__(text, parent)
        self.value = value
        self.setFont(theme.font(12))
        self.setCheckable(checkable)

    def wanted_width(self) -> int:
        """The width of its text in bold, so that choosing it moves nothing."""
        return max(30, QFontMetrics(theme.font(12, bold=True)).horizontalAdvance(self.text()) + 14)

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw the pill, filled when it is chosen."""
        area = QRectF(self.rect()).adjusted(0, _DRAWN_GAP / 2, 0, -_DRAWN_GAP / 2)
        chosen = self.isChecked()
        fill = look.pressed if self.isDown() else look.soft if chosen else look.card
        edge = look.accent if chosen or self.hasFocus() else look.border
        box(painter, area, area.height() / 2, fill, edge, 2.0 if self.hasFocus() else 1.0)
        painter.setFont(theme.font(12, bold=chosen))
        painter.setPen(look.accent if chosen else look.text if self.isEnabled() else look.muted)
        painter.drawText(self.rect(), CENTRE, self.text())


class ChipRow(QWidget):
    """A label and its chips, on as many lines as the width asks for."""

    chosen = Signal(str, bool)

    def __init__(self, parent: QWidget, lead: QWidget | None = None, lead_width: int = 0) -> None:
        super().__init__(parent)
        self._label = ""
        self._lead, self._lead_width = lead, lead_width
        if lead is not None:
            lead.setParent(self)
        self._chips: list[Chip] = []
        self._pitch = SMALL_PITCH

    def set_label(self, label: str, hint: str) -> None:
        """Name the row; its first letter is the key that leads to it."""
        self._label = label
        self.setAccessibleName(label)
        self.setToolTip(hint)
        self.update(0, 0, LABEL_WIDTH, self.height())

    def set_lead_width(self, width: int) -> None:
        """Give what stands before the chips another width."""
        if width != self._lead_width:
            self._lead_width = width
            self.arrange(self.width(), self._pitch)

    @property
    def chips(self) -> list[Chip]:
        """The chips, from the first to the last."""
        return self._chips

    def chip(self, value: str) -> Chip | None:
        """The chip of a value."""
        return next((chip for chip in self._chips if chip.value == value), None)

    def fill(self, choices: list[tuple[str, str, str]]) -> None:
        """Show these choices (value, text on the chip, name in full), unless they are shown already."""
        if [(chip.value, chip.text(), chip.accessibleName()) for chip in self._chips] == choices:
            return
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(*choice) for choice in choices]
        self.arrange(self.width(), self._pitch)

    def _chip(self, value: str, text: str, name: str) -> Chip:
        chip = Chip(text, value, self)
        chip.setAccessibleName(name)
        if name != text:
            chip.setToolTip(as_words(name))
        chip.clicked.connect(lambda checked, value=value: self.chosen.emit(value, checked))
        return chip

    def check(self, is_chosen: Callable[[str], bool]) -> None:
        """Fill the chips whose value is chosen; the others are empty."""
        for chip in self._chips:
            wanted = is_chosen(chip.value)
            if chip.isChecked() != wanted:
                chip.setChecked(wanted)

    def enter(self) -> None:
        """Bring the keyboard to the chosen chip, else to the first."""
        target = next((chip for chip in self._chips if chip.isChecked()), self._chips[0] if self._chips else None)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def arrange(self, width: int, pitch: int) -> int:
        """Place the chips within a width; return the height used."""
        self._pitch = pitch
        left, top = LABEL_WIDTH, 0
        if self._lead is not None:
            self._lead.setGeometry(left, 3, self._lead_width, pitch - _DRAWN_GAP)
            left += self._lead_width + GAP
        for chip in self._chips:
            wanted = max(chip.wanted_width(), 44 if pitch >= LARGE_PITCH else 0)
            if left + wanted > width and left > LABEL_WIDTH:
                left, top = LABEL_WIDTH, top + pitch
            chip.setGeometry(left, top, wanted, pitch)
            chip.show()
            left += wanted + GAP
        return top + pitch

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the label, its first letter underlined: it is the row's key."""
        painter = QPainter(self)
        look = theme.colours()
        painter.setPen(look.muted)
        painter.setFont(theme.font(12))
        area = QRect(0, 0, LABEL_WIDTH, self._pitch)
        painter.drawText(
            area,
            LEFT | Qt.TextFlag.TextShowMnemonic,
            "&" + self._label if self._lead is None else self._label,
        )
        painter.end()
