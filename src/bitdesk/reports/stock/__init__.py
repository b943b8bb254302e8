"""Questions about the goods: levels, transfers, counts, movements, what to order, what the stock is worth.

Every office's movements are everywhere, so that each answers for all, as last known.
"""

from bitdesk.reports.stock.counts import CountLine, CountRow, count_lines, stock_counts
from bitdesk.reports.stock.ledger import Movement, movements
from bitdesk.reports.stock.orders import Order, OrderLine, to_order
from bitdesk.reports.stock.shelves import Known, Level, known_as_of, levels, offices_levels
from bitdesk.reports.stock.transit import TransferRow, differences, in_transit, transfer_lines
from bitdesk.reports.stock.value import Value, stock_value
from bitdesk.reports.stock.wares import Key, Ware
from bitdesk.reports.stock.wishes import Request, requests

__all__ = [
    "CountLine",
    "CountRow",
    "Key",
    "Known",
    "Level",
    "Movement",
    "Order",
    "OrderLine",
    "Request",
    "TransferRow",
    "Value",
    "Ware",
    "count_lines",
    "differences",
    "in_transit",
    "known_as_of",
    "levels",
    "movements",
    "offices_levels",
    "requests",
    "stock_counts",
    "stock_value",
    "to_order",
    "transfer_lines",
]
