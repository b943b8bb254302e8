"""Counting cash: how many of every coin and note, and what that comes to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bitdesk.pricing import PIECES_CENTS
from bitdesk.ui import formats, theme
from bitdesk.ui.widgets.amount_field import AmountField
from bitdesk.ui.widgets.digit_field import DigitField
from bitdesk.ui.widgets.money_pad import MoneyPad

ROWS = 5
ROOM_FOR_PAD = 540
_MOST = 4


class PieceField(DigitField):
    """How many of one coin or note; Enter and Down go on to the next, Up goes back."""

    def __init__(self, cents: int, parent: QWidget) -> None:
        super().__init__(_MOST, parent)
        self.cents = cents
        name = QCoreApplication.translate("CashGrid", "How many of {0}").format(piece_name(cents))
        self.setAccessibleName(name)
        self.setFixedHeight(44)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move on and back; the last Enter is left to the page, which goes on with the sum."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        grid = self.parent()
        if step is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif not (isinstance(grid, CashGrid) and grid.move_on(self, step)):
            event.ignore()


class CashGrid(QWidget):
    """The notes, then the coins, or only what they come to; `edited` tells every change."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = [PieceField(cents, self) for cents in PIECES_CENTS]
        self.whole = AmountField(self)
        self.whole.setFixedWidth(130)
        self.whole.setAccessibleName(
            QCoreApplication.translate("CashGrid", "Only the sum, if it was counted elsewhere")
        )
        self.sum = QLabel(self)
        self.sum.setFont(theme.font(24, bold=True))
        self.pad = MoneyPad(self._target, self)
        for field in self.fields:
            field.textChanged.connect(self._count)
        self.whole.textChanged.connect(self._count)
        self._last: PieceField | AmountField = self.fields[0]
        self._arrange()
        self._count()

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for place, field in enumerate(self.fields):
            column, row = divmod(place, ROWS)
            words = QLabel(piece_name(field.cents), self)
            words.setFont(theme.font(13))
            words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(words, row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1)
        grid.setColumnStretch(6, 1)
        other = QLabel(QCoreApplication.translate("CashGrid", "or only the sum"), self)
        other.setFont(theme.font(12))
        other.setForegroundRole(other.palette().ColorRole.PlaceholderText)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.sum, 1)
        line.addWidget(other)
        line.addWidget(self.whole)
        above = QHBoxLayout()
        above.setSpacing(16)
        above.addLayout(grid, 1)
        above.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(above)
        rows.addLayout(line)

    # What was counted

    def pieces(self) -> tuple[tuple[int, int], ...]:
        """Pairs of a piece's value in cents and how many there are, those of which something was written."""
        return tuple((field.cents, count) for field in self.fields if (count := field.value()) is not None)

    def counted_cents(self) -> int | None:
        """What it comes to, None where nothing was written."""
        if self.whole.text().strip():
            return self.whole.value()
        pieces = self.pieces()
        return sum(cents * count for cents, count in pieces) if pieces else None

    def count(self) -> tuple[tuple[tuple[int, int], ...], int | None]:
        """The pieces, or no piece and the sum: the two ways in which a till is told."""
        if self.whole.text().strip():
            return (), self.whole.value()
        return self.pieces(), None

    def problem(self) -> str:
        """What is wrong with what is written, empty when nothing is."""
        return self.whole.problem()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written."""
        return not self.whole.text().strip() and not self.pieces()

    def clear(self) -> None:
        """Empty every field."""
        for field in (*self.fields, self.whole):
            field.clear()

    def enter(self) -> None:
        """Bring the keyboard to the first field."""
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    # Moving and writing

    def move_on(self, field: PieceField, step: int) -> bool:
        """Bring the keyboard to the field after or before; return whether there is one."""
        place = self.fields.index(field) + step
        if not 0 <= place < len(self.fields):
            return False
        self.fields[place].setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields[place].selectAll()
        return True

    def _target(self) -> PieceField | AmountField:
        focused = self.focusWidget()
        if isinstance(focused, PieceField | AmountField):
            self._last = focused
        return self._last

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for the keys of a finger, the fields come first."""
        super().resizeEvent(event)
        self.pad.setVisible(self.width() >= ROOM_FOR_PAD)

    def _count(self) -> None:
        cents = self.counted_cents()
        text = "–" if cents is None else formats.money(cents)
        self.sum.setText(QCoreApplication.translate("CashGrid", "Counted: {0}").format(text))
        self.edited.emit()


def piece_name(cents: int) -> str:
    """A coin or note by its value: 20 €, 50 c."""
    if cents >= 100:
        return f"{cents // 100}\N{NO-BREAK SPACE}€"
    return QCoreApplication.translate("CashGrid", "{0} c").format(cents)
