"""The chips that say more about a call: as on the counter, but for the place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bitdesk.ui.widgets.chips import ChipRow
from bitdesk.ui.widgets.qualifiers import Qualifiers


class CallQualifiers(Qualifiers):
    """Public, from, about: a call comes from one place, and is answered at the office."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place.hide()

    @property
    def rows(self) -> tuple[ChipRow, ...]:
        """The rows from top to bottom."""
        return self.public, self.origin, self.topic

    def _names(self) -> tuple[str, ...]:
        return (
            QCoreApplication.translate("Qualifiers", "Public"),
            QCoreApplication.translate("Qualifiers", "From"),
            QCoreApplication.translate("Qualifiers", "About"),
        )

    def lines(self) -> int:
        """The lines that the rows take at least."""
        return 3
