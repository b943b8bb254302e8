"""Kinds and columns of the shop's rows in words: catalogue, till, stock, suppliers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from bitdesk.exports import figures
from bitdesk.words import _

FLAGS = frozenset({
    "consignment", "is_book", "is_button", "is_complete", "needs_receipt", "training", "vat_exempt",
})  # fmt: skip
"""Columns that are yes or no."""

_SEVERAL = frozenset({"heads", "lines"})
"""Columns that name rows by their ids for the program: people read how many they are."""


def kinds() -> dict[str, str]:
    """Return what the shop's rows are, by their kind."""
    return {
        "category": _("Category"),
        "vat_rate": _("VAT rate"),
        "supplier": _("Supplier"),
        "supplier_terms": _("Terms of a supplier"),
        "product": _("Product"),
        "product_price": _("Price of a product"),
        "assortment": _("Assortment"),
        "quick_item": _("Quick item"),
        "quick_item_link": _("Link of a quick item"),
        "till_session": _("Till session"),
        "cash_movement": _("Cash movement"),
        "cash_count": _("Count of the drawer"),
        "basket": _("Basket set aside"),
        "sale": _("Sale"),
        "sale_line": _("Line of a sale"),
        "payment": _("Payment"),
        "receipt_print": _("Receipt"),
        "till_event": _("Event at the till"),
        "closing": _("Closing of a till"),
        "stock_movement": _("Stock movement"),
        "delivery": _("Delivery"),
        "transfer": _("Transfer"),
        "transfer_line": _("Line of a transfer"),
        "transfer_receipt": _("Receipt of a transfer"),
        "stock_count": _("Stock count"),
        "stock_count_line": _("Line of a stock count"),
        "product_request": _("Product request"),
        "payout": _("Payout"),
        "import_batch": _("Import"),
        "archive_key": _("Key of the archives"),
        "archive": _("Archive"),
        "contact": _("Contact"),
        "contact_details": _("Contact details"),
    }


def columns() -> dict[str, str]:
    """Return what the columns of the shop's rows hold, by their name."""
    return {**_of_goods(), **_of_money(), **_of_the_till(), **_of_people(), **_moments()}


def value(name: str) -> Callable[[Any], str] | None:
    """Return how a column is read whose name says what it holds: money, a rate, an instant, a day."""
    if name.endswith("_cents"):
        return figures.money
    if name in _SEVERAL:
        return lambda raw: figures.count(len(raw))
    if name.endswith("_bp"):
        return _percent
    if name.endswith("_at"):
        return figures.instant
    return _day if name.endswith("_on") or name == "vat_liable_from" else None


def _of_goods() -> dict[str, str]:
    return {
        "product_id": _("Product"),
        "quick_item_id": _("Quick item"),
        "category_id": _("Category"),
        "supplier_id": _("Supplier"),
        "label": _("Label"),
        "ean": _("Barcode"),
        "consignment": _("On consignment"),
        "is_book": _("Book"),
        "is_button": _("Button on the till"),
        "needs_receipt": _("Receipt required"),
        "colour": _("Colour"),
        "vat_code": _("VAT code"),
        "season_from": _("Season from"),
        "season_until": _("Season until"),
        "reorder_level": _("Reorder level"),
        "quantity": _("Quantity"),
        "counted": _("Counted"),
        "expected": _("Expected"),
        "is_complete": _("Complete"),
        "source_id": _("Explained by"),
        "transfer_id": _("Transfer"),
        "transfer_line_id": _("Line of a transfer"),
        "to_office_id": _("To the office"),
        "count_id": _("Stock count"),
        "heads": _("Journals known"),
        "note": _("Note"),
    }


def _of_money() -> dict[str, str]:
    return {
        "price_cents": _("Price"),
        "publisher_cents": _("Publisher's price"),
        "cost_cents": _("Cost"),
        "unit_cost_cents": _("Cost of one"),
        "commission_bp": _("Commission"),
        "vat_bp": _("VAT rate"),
        "vat_cents": _("VAT"),
        "unit_cents": _("Price of one"),
        "discount_cents": _("Discount"),
        "ticket_discount_cents": _("Share of the ticket's discount"),
        "discount_reason": _("Reason of the discount"),
        "total_cents": _("Total"),
        "amount_cents": _("Amount"),
        "given_cents": _("Given"),
        "float_cents": _("Float"),
        "counted_cents": _("Cash counted"),
        "expected_cents": _("Cash expected"),
        "sales_cents": _("Sales"),
        "refunds_cents": _("Refunds"),
        "perpetual_cents": _("Perpetual total"),
        "perpetual_refunds_cents": _("Perpetual refunds"),
        "by_vat": _("By VAT rate"),
        "by_method": _("By payment"),
    }


def _of_the_till() -> dict[str, str]:
    return {
        "session_id": _("Till session"),
        "sale_id": _("Sale"),
        "basket_id": _("Basket set aside"),
        "refunds_id": _("Takes back the ticket"),
        "refunds_line_id": _("Takes back the line"),
        "corrects_id": _("Corrects the count"),
        "number": _("Number"),
        "position": _("Place"),
        "training": _("Training"),
        "vat_exempt": _("Exempt from VAT"),
        "kind": _("Kind"),
        "purpose": _("Purpose"),
        "pieces": _("Coins and notes"),
        "lines": _("Lines"),
        "outcome": _("Outcome"),
        "method": _("Payment"),
        "copy": _("Copy"),
        "means": _("Means"),
        "detail": _("Detail"),
        "period": _("Period"),
        "covers": _("Covers"),
        "previous_ids": _("Follows"),
        "first_number": _("First number"),
        "last_number": _("Last number"),
        "sales": _("Number of sales"),
        "refunds": _("Number of refunds"),
        "head_seq": _("Journal entry"),
        "head_hash": _("Hash of the entry"),
    }


def _of_people() -> dict[str, str]:
    return {
        "contact_id": _("Contact"),
        "company": _("Company"),
        "email": _("E-mail"),
        "phone": _("Phone"),
        "language": _("Language"),
        "reference": _("Reference"),
        "siret": _("SIRET number"),
        "vat_number": _("VAT number"),
        "vat_liable_from": _("Owes VAT from"),
        "receipt_note": _("Foot of the receipt"),
        "accounts": _("Accounts"),
        "file_name": _("File"),
        "sha256": _("SHA-256"),
        "added": _("Added"),
        "changed": _("Changed"),
        "refused": _("Refused"),
        "public_key": _("Public key"),
        "key_id": _("Key of the archives"),
        "year": _("Year"),
    }


def _moments() -> dict[str, str]:
    return {
        "from_on": _("From"),
        "until_on": _("Until"),
        "created_on": _("Day"),
        "sold_on": _("Day"),
        "moved_on": _("Day"),
        "delivered_on": _("Delivered on"),
        "sent_on": _("Sent on"),
        "received_on": _("Received on"),
        "started_on": _("Started on"),
        "requested_on": _("Day"),
        "paid_on": _("Paid on"),
        "opened_at": _("Opened"),
        "sold_at": _("Moment"),
        "moved_at": _("Moment"),
        "counted_at": _("Counted at"),
        "suspended_at": _("Set aside at"),
        "ended_at": _("Ended at"),
        "printed_at": _("Printed"),
        "happened_at": _("Moment"),
        "closed_at": _("Closed"),
        "sent_at": _("Sent at"),
        "received_at": _("Received at"),
        "started_at": _("Started at"),
        "finished_at": _("Finished at"),
        "requested_at": _("Moment"),
        "imported_at": _("Imported at"),
        "made_at": _("Made at"),
    }


def _percent(bp: int) -> str:
    return f"{figures.rate(bp / 100)} %"


def _day(raw: str) -> str:
    return figures.day(date.fromisoformat(raw))
