"""The catalogue as a list: what an import takes back as it is."""

from __future__ import annotations

from typing import Any

from bitdesk.desk import Desk
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.products import ProductRow, products
from bitdesk.words import _


def sheet(desk: Desk, *, everything: bool = False) -> Sheet:
    """Return the products in use by label, with `everything` those retired too, at today's prices."""
    rows = products(desk, limit=None, retired=everything).rows
    columns = _columns(everything)
    cells = tuple(_cells(row)[: len(columns)] for row in rows)
    names = [column.name for column in columns]
    return Sheet(
        title=desk.identity.organisation_name,
        columns=columns,
        rows=cells,
        is_read_back=True,
        document={
            "organisation": desk.identity.organisation_name,
            "products": [
                {name: _plain(value) for name, value in zip(names, line, strict=True)} for line in cells
            ],
        },
    )  # fmt: skip


def _columns(everything: bool) -> tuple[Column, ...]:
    columns = (
        Column("code", _("Code"), Kind.TEXT),
        Column("ean", _("Barcode"), Kind.TEXT),
        Column("label", _("Label"), Kind.TEXT),
        Column("category", _("Category"), Kind.TEXT),
        Column("supplier", _("Supplier"), Kind.TEXT),
        Column("vat", _("VAT"), Kind.TEXT),
        Column("price", _("Price"), Kind.MONEY),
        Column("publisher_price", _("Publisher price"), Kind.MONEY),
        Column("cost", _("Cost"), Kind.MONEY),
        Column("consignment", _("Consignment")),
        Column("book", _("Book")),
        Column("button", _("Button")),
        Column("receipt", _("Receipt")),
        Column("note", _("Note"), Kind.TEXT),
        Column("from_on", _("Price from"), Kind.DAY),
        Column("retired_on", _("Retired on"), Kind.DAY),
    )
    return columns if everything else columns[:-1]


def _cells(row: ProductRow) -> tuple[Any, ...]:
    price = row.price
    prices = (None, None, None) if price is None else (price.price_cents, price.publisher_cents, price.cost_cents)
    return (
        row.code, row.ean, row.label, row.category_code, row.supplier_code, row.vat_code, *prices,
        int(row.consignment), int(row.is_book), int(row.is_button), int(row.needs_receipt), row.note,
        price.from_on if price else None, row.retired_on,
    )  # fmt: skip


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value
