"""A section of several parts under chips: the reviews, the quality group and the evidence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from bitdesk.ui.page import Key, Page
from bitdesk.ui.sections.page import Part
from bitdesk.ui.widgets.choice_row import ChoiceRow

INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class Choice(NamedTuple):
    """A part under a chip: its name, and how it is made."""

    title: str
    make: Callable[[Page], Part]


class ChosenPart(Part):
    """Chips over parts, of which one is in front; Ctrl and a digit choose too."""

    def __init__(self, page: Page, label: str, choices: Sequence[Choice]) -> None:
        super().__init__(page)
        self.page, self.choices = page, choices
        self.parts: dict[int, Part] = {}
        self.chips = ChoiceRow(label, [(str(at), each.title) for at, each in enumerate(choices)], self, on_card=False)
        self.stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.chips)
        column.addWidget(self.stack, 1)
        self.chips.chosen.connect(lambda value: self.choose(int(value)))
        for at, chip in enumerate(self.chips.chips):
            chip.setToolTip(self._key(at))
            QShortcut(QKeySequence(self._key(at)), self, context=INSIDE).activated.connect(partial(self.choose, at))
        self._bring(0)

    @staticmethod
    def _key(at: int) -> str:
        return f"Ctrl+{at + 1}"

    @property
    def part(self) -> Part:
        """The part in front."""
        return self.parts[int(self.chips.value or 0)]

    def choose(self, at: int) -> None:
        """Bring a part to the front, as it is now."""
        self._bring(at)
        self.part.shown()

    def _bring(self, at: int) -> None:
        if at not in self.parts:
            self.parts[at] = self.choices[at].make(self.page)
            self.stack.addWidget(self.parts[at])
        self.chips.choose(str(at))
        self.stack.setCurrentWidget(self.parts[at])

    def shown(self) -> None:
        """Show the part in front as it is now."""
        self.part.shown()

    def refresh(self) -> None:
        """Ask again."""
        self.part.refresh()

    def is_changed(self) -> bool:
        """Whether a part holds what is not saved."""
        return any(part.is_changed() for part in self.parts.values())

    def keys(self) -> tuple[Key, ...]:
        """The keys of the chips and of the part in front."""
        return (*(Key(self._key(at), each.title) for at, each in enumerate(self.choices)), *self.part.keys())
