"""What every section of the page has: the page, the keys typed on it, and a table that leaves the letters to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bitdesk import reports
from bitdesk.ui import labels
from bitdesk.ui.page import Page
from bitdesk.ui.sections.page import Part
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.fitted_table import FittedTable

if TYPE_CHECKING:
    from bitdesk.reports.reference import OfficeChoice

_MOVES = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class EnquirySection(Part):
    """One tab of the page; it is made when somebody first goes there, with the file open."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page

    def lay_out(self, left: Card, right: QWidget, shares: tuple[int, int]) -> None:
        """Put the list at left and what belongs to it at right."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(left, shares[0])
        layout.addWidget(right, shares[1])

    def offices(self) -> tuple[OfficeChoice, ...]:
        """Return the offices."""
        return self.page.ask(reports.reference.offices)

    def topic_names(self) -> dict[str, str]:
        """Return the name of each topic by its code."""
        return {one.code: labels.label(one) for one in self.page.ask(reports.reference.topics)}

    def brochure_names(self) -> dict[bytes, str]:
        """Return the name of each brochure by its id, those retired included."""
        return {one.id: one.label for one in self.page.ask(reports.brochures.brochures, retired=True)}

    def typed(self, event: QKeyEvent) -> bool:
        """Take a key that no control wanted; return whether it was taken."""
        return False

    def say(self, text: str) -> None:
        """Say something in the banner."""
        self.page.around.banner.say(text)


class LetterlessTable(FittedTable):
    """Rows to act on: a letter is the page's, and does not search."""

    marks_choice = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the rows; what is a letter, Enter or Delete is left to the page."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if plain and key not in _MOVES and (event.text().strip() or key in _TO_THE_PAGE):
            event.ignore()
        else:
            super().keyPressEvent(event)


_TO_THE_PAGE = (
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_Escape,
)  # fmt: skip
