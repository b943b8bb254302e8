"""What stands beside a list: the highlighted row in full, as a story, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.story import Part as Passage
from bitdesk.ui.widgets.story import Story

PILLS_IN_A_ROW = 2


class Side(Card):
    """The highlighted row in full, and what can be done with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.title.setWordWrap(True)
        self.story = Story(self)
        self.column.addWidget(self.story, 1)
        self.grid = QGridLayout()
        self.grid.setSpacing(6)
        self.grid.setColumnStretch(PILLS_IN_A_ROW, 1)
        self.column.addLayout(self.grid)
        self._pills: list[Pill] = []

    def add(self, text: str, do: Callable[[], object], *, main: bool = False) -> Pill:
        """Add something that can be done."""
        pill = Pill(text, self, on_card=True, main=main)
        pill.clicked.connect(lambda _checked=False: do())
        self._pills.append(pill)
        return pill

    def offer(self, *pills: Pill) -> None:
        """Show what can be done with the highlighted row, nothing else."""
        for pill in self._pills:
            self.grid.removeWidget(pill)
            pill.setVisible(pill in pills)
        for at, pill in enumerate(pills):
            self.grid.addWidget(pill, *divmod(at, PILLS_IN_A_ROW))

    def show_story(self, title: str, parts: Sequence[Passage]) -> None:
        """Show another row."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self.story.show_parts(title, parts)
