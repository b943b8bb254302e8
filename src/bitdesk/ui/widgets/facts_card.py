"""A card of figures to read: groups of lines, words at the left and amounts at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from bitdesk.ui import theme
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.scrolling import scrolling

MOST_LINES = 400


class Fact(NamedTuple):
    """A line: what it is, and how much; a line without amount is a heading."""

    words: str
    amount: str = ""
    bold: bool = False


class FactsCard(Card):
    """Scrolls where there are many lines."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.title.setWordWrap(True)
        self._pairs: list[tuple[QLabel, QLabel]] = []
        inside = QWidget(self)
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(MOST_LINES, 1)
        self.column.addWidget(scrolling(inside, self), 1)

    def show_facts(self, title: str, facts: Sequence[Fact]) -> None:
        """Show these lines under a title."""
        self.title.setText(title)
        self.setAccessibleName(title)
        while len(self._pairs) < len(facts):
            self._pairs.append(self._add_pair(len(self._pairs)))
        for place, pair in enumerate(self._pairs):
            shown = place < len(facts)
            fact = facts[place] if shown else Fact("")
            for label, text in zip(pair, fact[:2], strict=True):
                heading = not fact.amount
                label.setText(text)
                label.setFont(theme.font(12 if heading else 13, bold=fact.bold))
                role = label.palette().ColorRole
                label.setForegroundRole(role.PlaceholderText if heading and not fact.bold else role.WindowText)
                label.setVisible(shown)

    def _add_pair(self, place: int) -> tuple[QLabel, QLabel]:
        words, amount = QLabel(self), QLabel(self)
        words.setWordWrap(True)
        for label in (words, amount):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._grid.addWidget(words, place, 0)
        self._grid.addWidget(amount, place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        return words, amount

    def facts(self) -> list[tuple[str, str]]:
        """What the lines say."""
        return [(words.text(), amount.text()) for words, amount in self._pairs if not words.isHidden()]
