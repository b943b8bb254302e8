"""The words that the sections of the stock share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import clock
from bitdesk.ui import formats
from bitdesk.ui.widgets.report_table import Cell, Tone
from bitdesk.values import StockKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bitdesk.reports.stock import Value, Ware

NOTHING = "–"


def kind(code: str) -> str:
    """Why a level moved."""
    return {
        StockKind.RECEIPT: QCoreApplication.translate("Stock", "Delivery"),
        StockKind.SALE: QCoreApplication.translate("Stock", "Sale"),
        StockKind.REFUND: QCoreApplication.translate("Stock", "Refund"),
        StockKind.TRANSFER_OUT: QCoreApplication.translate("Stock", "Sent"),
        StockKind.TRANSFER_IN: QCoreApplication.translate("Stock", "Received"),
        StockKind.COUNT: QCoreApplication.translate("Stock", "Count"),
        StockKind.LOSS: QCoreApplication.translate("Stock", "Loss"),
        StockKind.GIFT: QCoreApplication.translate("Stock", "Gift"),
        StockKind.SUPPLIER_RETURN: QCoreApplication.translate("Stock", "Return to supplier"),
    }.get(StockKind(code), code)


def label(ware: Ware) -> str:
    """A ware's name, or that its card has not arrived yet."""
    return ware.label or QCoreApplication.translate("Stock", "Not received yet")


def day(on: date) -> str:
    """A day as short as it can be told: without its year while that is this one, else with the year's two digits."""
    text = formats.short_date(on)
    return text[:5] if on.year == clock.business_date().year else f"{text[:6]}{text[8:]}"


def signed(quantity: int) -> str:
    """A quantity with its sign: what came or went."""
    return f"{'+' if quantity > 0 else '−' if quantity < 0 else ''}{formats.number(abs(quantity))}"


def level(quantity: int, *, low: bool = False, bold: bool = False) -> Cell:
    """A level in a table: below nothing, or low, it is worth a look."""
    text = f"−{formats.number(-quantity)}" if quantity < 0 else formats.number(quantity)
    hint = ""
    if quantity < 0:
        hint = QCoreApplication.translate("Stock", "More was sold than was known to be there: count it.")
    elif low:
        hint = QCoreApplication.translate("Stock", "At or below the level from which it is ordered again.")
    return Cell(text, Tone.WARNING if hint else Tone.PLAIN, bold=bold or bool(hint), hint=hint)


def worth(rows: Sequence[Value]) -> str:
    """What the stock is worth: what was paid for it, what it would be sold for, and what is not the shop's."""
    text = QCoreApplication.translate(
        "Stock", "Stock value: {cost} at cost without VAT, {sale} at selling price. Of depositors: {pieces} pieces."
    )
    return text.format(
        cost=formats.money(sum(row.cost_cents for row in rows)),
        sale=formats.money(sum(row.sale_cents for row in rows)),
        pieces=formats.number(sum(row.deposit_pieces for row in rows)),
    )


def muted_number(quantity: int) -> Cell:
    """A number that says nothing while it is zero."""
    return Cell(formats.number(quantity)) if quantity else Cell(NOTHING, Tone.MUTED)
