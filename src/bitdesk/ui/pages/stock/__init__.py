"""The page of the goods: levels, deliveries, transfers, counts, what leaves unsold, what to order, labels."""

from bitdesk.ui.pages.stock.page import StockPage

__all__ = ["StockPage"]
