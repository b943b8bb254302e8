"""What the lists that the head office keeps for the book have in common."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from bitdesk.ui.page import Page
from bitdesk.ui.sections.ordered import OrderedSection
from bitdesk.ui.sections.usual import offer_usual_lists


class BookListSection(OrderedSection):
    """Themes, and what stands on the checklists: the usual lists are offered where there is nothing yet."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.usual = offer_usual_lists(self)

    def retired_words(self, row: Any) -> str:
        """What is said when a row is retired."""
        text = QCoreApplication.translate("Liaison", "“{0}” is retired; what names it stays.")
        return text.format(self.line(row).title)
