"""What an office does with its goods: receive, send, count, lose, give, return; each movement is kept for ever."""

from bitdesk.services.stock.counts import Counted, count_product, finish_count, settle_count, start_count
from bitdesk.services.stock.deliveries import receive_delivery
from bitdesk.services.stock.goods import Goods
from bitdesk.services.stock.losses import record_gift, record_loss, record_supplier_return, take_back
from bitdesk.services.stock.requests import request_product, withdraw_request
from bitdesk.services.stock.transfers import call_back, receive_transfer_line, receive_unannounced, send_transfer

__all__ = [
    "Counted",
    "Goods",
    "call_back",
    "count_product",
    "finish_count",
    "receive_delivery",
    "receive_transfer_line",
    "receive_unannounced",
    "record_gift",
    "record_loss",
    "record_supplier_return",
    "request_product",
    "send_transfer",
    "settle_count",
    "start_count",
    "take_back",
    "withdraw_request",
]
