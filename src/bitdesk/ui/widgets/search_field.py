"""A field to search in a list below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bitdesk.ui.page_keys import PageKeysFirst
from bitdesk.ui.widgets.fields import TextField

_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(TextField):
    """Down and Enter lead to the list."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        PageKeysFirst(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to the list, or type."""
        if event.key() in _DOWN:
            self.left.emit()
        else:
            super().keyPressEvent(event)
