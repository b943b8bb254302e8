"""What a till does: sessions, sales and refunds, quick items, baskets set aside, closings.

Each function is one transaction on the driver's connection: whole or absent after any accident. Nothing that was sold
is ever changed (article 286, I-3° bis of the French tax code): what takes it back is an opposite row.
"""

from bitdesk.services.till.baskets import Resumed, abandon, resume, suspend
from bitdesk.services.till.closing import close_session
from bitdesk.services.till.items import Item, Off, Paid
from bitdesk.services.till.periods import close_month, close_year
from bitdesk.services.till.refunding import refund
from bitdesk.services.till.selling import sell
from bitdesk.services.till.sessions import count_cash, move_cash, open_session
from bitdesk.services.till.traces import add_quick_item, log_receipt, note_event

__all__ = [
    "Item",
    "Off",
    "Paid",
    "Resumed",
    "abandon",
    "add_quick_item",
    "close_month",
    "close_session",
    "close_year",
    "count_cash",
    "log_receipt",
    "move_cash",
    "note_event",
    "open_session",
    "refund",
    "resume",
    "sell",
    "suspend",
]
