"""The tiles of the compact counter."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent

from bitdesk.ui.widgets.tiles import COUNT, GAP, Tiles

TILE = QSize(58, 48)
ROWS = 2


class CompactTiles(Tiles):
    """The ten tiles, in two rows."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place five tiles in a row."""
        super().resizeEvent(event)
        a_row = COUNT // ROWS
        width = (self.width() - GAP * (a_row - 1)) // a_row
        for place in range(COUNT):
            row, column = divmod(place, a_row)
            self.tile(place + 1).setGeometry(column * (width + GAP), row * (TILE.height() + GAP), width, TILE.height())
        if self.field is not None:
            self.field.setGeometry(self.tile(COUNT).geometry())

    def sizeHint(self) -> QSize:
        """Two rows of five."""
        return QSize(COUNT // ROWS * (TILE.width() + GAP) - GAP, ROWS * (TILE.height() + GAP) - GAP)
