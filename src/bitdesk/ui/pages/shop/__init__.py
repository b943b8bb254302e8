"""The figures of the shop: turnover, sellers, the journal of sales, and at the head office its depositors."""

from bitdesk.ui.pages.shop.page import FiguresPage

__all__ = ["FiguresPage"]
