"""One choice among a few: a label and a chip for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bitdesk.ui import theme
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.chips import Chip

HEIGHT = 44
LABEL_WIDTH = 118


class CardChip(Chip):
    """A chip on a card."""

    def ground(self, look: Colours) -> QColor:
        """The card's colour."""
        return look.card

    def sizeHint(self) -> QSize:
        """A target for a finger."""
        return QSize(max(HEIGHT, self.wanted_width()), HEIGHT)


class PageChip(CardChip):
    """A chip on the window's own ground."""

    def ground(self, look: Colours) -> QColor:
        """The window's colour."""
        return look.window


class ChoiceRow(QWidget):
    """Chips of which one is chosen; each says the label too, for a screen reader.

    No button group: its arrows would choose on the way, and what is chosen holds at once.
    """

    chosen = Signal(str)

    def __init__(
        self, label: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None, *, on_card: bool = True
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        self.chips: list[Chip] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        words = QLabel(label, self)
        words.setFont(theme.font(12))
        words.setWordWrap(True)
        words.setFixedWidth(LABEL_WIDTH)
        row.addWidget(words)
        for value, text in choices:
            chip = (CardChip if on_card else PageChip)(text, value, self)
            chip.setAccessibleName(f"{label}: {text}")
            chip.clicked.connect(lambda _checked=False, value=value: self._clicked(value))
            self.chips.append(chip)
            row.addWidget(chip)
        row.addStretch(1)

    @property
    def value(self) -> str | None:
        """What is chosen."""
        return next((chip.value for chip in self.chips if chip.isChecked()), None)

    def choose(self, value: str) -> None:
        """Show what is chosen."""
        for chip in self.chips:
            chip.setChecked(chip.value == value)

    def _clicked(self, value: str) -> None:
        self.choose(value)
        self.chosen.emit(value)

    def press(self, value: str) -> None:
        """Choose as a click does."""
        next(chip for chip in self.chips if chip.value == value).click()
