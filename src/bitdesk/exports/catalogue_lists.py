"""The shop as the head office keeps it, as lists: categories, suppliers, VAT rates, quick items."""

from __future__ import annotations

from typing import Any

from bitdesk import clock
from bitdesk.exports.sheet import Column, Kind
from bitdesk.reports.quick_items import QuickItemRow
from bitdesk.reports.suppliers import CategoryRow, SupplierRow
from bitdesk.reports.vat_rates import VatRateRow
from bitdesk.words import _

PER_PERCENT = 100


def category_columns() -> tuple[Column, ...]:
    """Code, words, colour, and how many products."""
    return (
        _text("code", _("Code")), _text("label_fr", _("In French")), _text("label_en", _("In English")),
        _text("colour", _("Colour")), Column("products", _("Products")),
    )  # fmt: skip


def category_cells(row: CategoryRow) -> tuple[Any, ...]:
    """A category in a line."""
    return (row.code, row.label_fr, row.label_en, row.colour, row.products)


def supplier_columns() -> tuple[Column, ...]:
    """Code, name, whether on consignment, and the commission in force."""
    return (
        _text("code", _("Code")), _text("name", _("Name")), Column("consignment", _("Consignment")),
        Column("commission", _("Commission, %"), Kind.RATE), Column("products", _("Products")),
    )  # fmt: skip


def supplier_cells(row: SupplierRow) -> tuple[Any, ...]:
    """A supplier in a line."""
    terms = row.in_force(clock.business_date())
    share = None if terms is None or terms.commission_bp is None else terms.commission_bp / PER_PERCENT
    return (row.code, row.name, int(row.consignment), share, row.products)


def vat_rate_columns() -> tuple[Column, ...]:
    """Code, first day, rate, and whether it is in force."""
    return (
        _text("code", _("Code")), Column("from_on", _("From"), Kind.DAY), Column("rate", _("Rate, %"), Kind.RATE),
        Column("in_force", _("In force")),
    )  # fmt: skip


def vat_rate_cells(row: VatRateRow) -> tuple[Any, ...]:
    """A rate in a line."""
    return (row.code, row.from_on, row.vat_bp / PER_PERCENT, int(row.in_force))


def quick_item_columns() -> tuple[Column, ...]:
    """Label, barcode, price, where and when, how many, and which product it is."""
    return (
        _text("label", _("Label")), _text("ean", _("Barcode")), Column("price", _("Price"), Kind.MONEY),
        _text("office", _("Office")), Column("created_on", _("Since"), Kind.DAY), Column("sold", _("Sold")),
        _text("product", _("Product")),
    )  # fmt: skip


def quick_item_cells(row: QuickItemRow) -> tuple[Any, ...]:
    """A quick item in a line."""
    return (row.label, row.ean, row.price_cents, row.office_name, row.created_on, row.sold, row.product)


def _text(name: str, title: str) -> Column:
    return Column(name, title, Kind.TEXT)
