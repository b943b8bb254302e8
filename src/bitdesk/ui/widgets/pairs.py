"""Names at left, and at right what they say: as many lines as there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from bitdesk.ui import theme

MOST_PAIRS = 99
_AT_TOP = Qt.AlignmentFlag.AlignTop


class Pairs(QWidget):
    """The lines of a card; `selectable` where what they say is to be copied with the mouse."""

    def __init__(self, parent: QWidget | None = None, *, selectable: bool = False) -> None:
        super().__init__(parent)
        self._selectable = selectable
        self._labels: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(MOST_PAIRS, 1)

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show these names and what they say."""
        while len(self._labels) < len(pairs):
            self._labels.append(self._add_line(len(self._labels)))
        for place, (name, value) in enumerate(self._labels):
            shown = pairs[place] if place < len(pairs) else ("", "")
            name.setText(shown[0])
            value.setText(shown[1])
            for label in (name, value):
                label.setVisible(place < len(pairs))

    def _add_line(self, place: int) -> tuple[QLabel, QLabel]:
        name, value = QLabel(self), QLabel(self)
        name.setForegroundRole(name.palette().ColorRole.PlaceholderText)
        name.setFont(theme.font(12))
        name.setContentsMargins(0, 1, 0, 0)
        value.setFont(theme.font(13))
        value.setWordWrap(True)
        for label in (name, value):
            label.setTextFormat(Qt.TextFormat.PlainText)
        if self._selectable:
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(name, place, 0, _AT_TOP)
        self._grid.addWidget(value, place, 1, _AT_TOP)
        return name, value

    def texts(self) -> list[tuple[str, str]]:
        """What the lines say."""
        return [(name.text(), value.text()) for name, value in self._labels if not name.isHidden()]
