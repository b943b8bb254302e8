"""Leading from a page to what is followed on another: pages do not know each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bitdesk.ui.page import Page
    from bitdesk.ui.window import Window


def bring(window: Window, make: Callable[[], Page]) -> Page | None:
    """Bring the page that is made so to the front."""
    window.choose_page(next(number for number, place in enumerate(window.places) if place.make == make))
    return window.page


def show_one(window: Window, kind: str, row_id: bytes) -> None:
    """Bring one row of a table (`kind`) to the front where it is followed, highlighted."""
    if kind == "product_request":
        _show_request(window, row_id)
        return
    from bitdesk.ui.pages.quality import QualityPage

    page = bring(window, window.make_quality)
    if isinstance(page, QualityPage):
        page.show_one(kind, row_id)


def _show_request(window: Window, row_id: bytes) -> None:
    from bitdesk.ui import head_office_window, main_window
    from bitdesk.ui.pages.stock import StockPage

    at_head_office = isinstance(window, head_office_window.HeadOfficeWindow)
    window.choose_page(head_office_window.STOCK if at_head_office else main_window.STOCK)
    if isinstance(window.page, StockPage):
        window.page.show_request(row_id)
