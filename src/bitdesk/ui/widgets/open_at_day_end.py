"""What is open, on the page of the day's end; unread notes stand there already, with the closing list."""

from __future__ import annotations

from bitdesk import reports
from bitdesk.reports.open_items import TABLES, Kind, OpenItems
from bitdesk.ui.page import Page
from bitdesk.ui.widgets.open_strip import OpenStrip


class OpenItemsAtDayEnd(OpenStrip):
    """Asks when the page is shown, and when something changed."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def refresh(self) -> None:
        """Ask what is open now."""
        found = self._page.ask(reports.open_items.open_items)
        self.show_items(OpenItems(tuple(item for item in found.items if item.kind is not Kind.NOTE)))

    def is_about(self, tables: frozenset[str]) -> bool:
        """Return whether a change of tables can change what is open."""
        return bool(tables & TABLES)
