"""Chips that a letter chooses, with Alt, from wherever the keyboard is on the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bitdesk.ui.page import Key
from bitdesk.ui.theme import Colours
from bitdesk.ui.widgets.choice_row import CardChip
from bitdesk.values import Importance


class LetterChip(CardChip):
    """A chip whose letter is underlined."""

    def __init__(self, words: str, value: str, parent: QWidget) -> None:
        plain = words.replace("&", "")
        super().__init__(plain, value, parent)
        self.words = words
        self.key = QKeySequence.mnemonic(words)
        self.setAccessibleName(plain)
        self.setToolTip(self.key.toString(QKeySequence.SequenceFormat.NativeText))

    def draw(self, painter: QPainter, look: Colours) -> None:
        """Draw the pill, then a line under the letter."""
        super().draw(painter, look)
        before, _, after = self.words.partition("&")
        metrics = painter.fontMetrics()
        left = (self.width() - metrics.horizontalAdvance(self.text())) // 2 + metrics.horizontalAdvance(before)
        foot = (self.height() + metrics.ascent() - metrics.descent()) // 2 + 2
        painter.drawLine(left, foot, left + metrics.horizontalAdvance(after[:1]) - 1, foot)


class LetterChips(QWidget):
    """A few chips, of which one or none is chosen; a field of a form."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Mapping[str, str], parent: QWidget, *, needed: str = "") -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.needed = needed
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.chips = [LetterChip(words, value, self) for value, words in choices.items()]
        for chip in self.chips:
            chip.clicked.connect(lambda checked, value=chip.value: self._clicked(value, checked))
            row.addWidget(chip)
        self.show_value(needed)

    def take_keys(self, page: QWidget) -> None:
        """Let the letters choose from everywhere in a section."""
        for chip in self.chips:
            inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(chip.key, page, context=inside).activated.connect(chip.click)

    def keys(self, does: str) -> Iterable[Key]:
        """The letters, for the help: `does` says what with the chip's word in place of {0}."""
        portable = QKeySequence.SequenceFormat.PortableText
        return [Key(chip.key.toString(portable), does.format(chip.text())) for chip in self.chips]

    def value(self) -> str:
        """Return what is chosen, empty for nothing."""
        return next((chip.value for chip in self.chips if chip.isChecked()), "")

    def show_value(self, value: str | None) -> None:
        """Choose a value; nothing, or what one begins with, for None."""
        for chip in self.chips:
            chip.setChecked(chip.value == (value or self.needed))

    def problem(self) -> str:
        """Return nothing: what can be chosen is right."""
        return ""

    def _clicked(self, value: str, checked: bool) -> None:
        self.show_value(value if checked or self.needed else "")
        self.chosen.emit(self.value())


class WeightChips(LetterChips):
    """How much a suggestion weighs: nobody but the counselor says so, by one key."""

    def __init__(self, name: str, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        weights = {
            Importance.MINOR.value: translate("WeightChips", "&Minor"),
            Importance.MAJOR.value: translate("WeightChips", "M&ajor"),
        }
        super().__init__(name, weights, parent)
        self.take_keys(parent)

    def missing(self) -> str:
        """Return what is said while nothing is chosen, "" once it is."""
        text = QCoreApplication.translate(
            "QualityPage", "Say how much it weighs: a major one is passed on within days, a minor one waits."
        )
        return "" if self.value() else text
