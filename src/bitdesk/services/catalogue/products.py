"""The products: what the shop sells, with a card."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import count
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bitdesk import barcodes
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Category, Product, Supplier
from bitdesk.reference import (
    KEEP,
    Keep,
    assign,
    check_code,
    check_day,
    check_filled,
    check_free,
    flushed,
    found,
    writing,
)
from bitdesk.reports.vat import STANDARD
from bitdesk.services.catalogue.categories import check_colour
from bitdesk.services.catalogue.prices import check_price, check_vat_code, insert_price, latest_price

_OWN_CODE, _OWN_CODES = "A{number:05d}", "A[0-9][0-9][0-9][0-9][0-9]"


def add_product(
    desk: Desk,
    label: str,
    *,
    price_cents: int | None = None,
    code: str | None = None,
    ean: str | None = None,
    category_id: bytes | None = None,
    supplier_id: bytes | None = None,
    vat_code: str = STANDARD,
    consignment: bool | None = None,
    is_book: bool = False,
    is_button: bool = False,
    needs_receipt: bool = False,
    publisher_cents: int | None = None,
    cost_cents: int | None = None,
    from_on: date | None = None,
    colour: str | None = None,
    rank: int | None = None,
    note: str | None = None,
) -> bytes:
    """Record a product with its first price, and return its id.

    Without a code it gets the next free one (`A00001`…), without a price it cannot be sold yet; it is on consignment
    as its supplier's other goods, and its button has its shelf's colour (`#rrggbb`) and stands by its label.

    Args:
        desk: the head office.
        label: what it is called on the till and on the receipt.
        price_cents: what one costs, VAT included; `publisher_cents` is a book's fixed price, this one by default.
        vat_code: a code of `reports.catalogue.vat_codes`.
        needs_receipt: whether a receipt is printed, asked for or not.
        cost_cents: what the shop pays for one, without VAT, or the deposit price.
        from_on: the first day of this price; the first day that counts, by default.

    Raises:
        RuleError: the label is empty, a code, the barcode, a price or its day cannot be, or what is named is unknown.
    """
    check_day(from_on)
    with writing(desk) as session:
        row = Product(
            label=label, code=code or "", ean=ean, category_id=category_id, supplier_id=supplier_id, vat_code=vat_code,
            is_book=int(is_book), is_button=int(is_button), needs_receipt=int(needs_receipt), colour=colour, rank=rank,
            note=note or None,
        )  # fmt: skip
        insert(session, row, consignment)
        if price_cents is not None:
            first = from_on.isoformat() if from_on else desk.identity.counts_from
            insert_price(session, row, price_cents, publisher_cents, cost_cents, first)
        return row.id


def insert(session: Session, row: Product, consignment: bool | None) -> bytes:
    """Add a product, checked and completed: its code, its barcode's form, and whether it is on consignment.

    Raises:
        RuleError: as for `add_product`.
    """
    row.code = row.code.strip().upper() or next(next_codes(session))
    check_code(row.code)
    check_free(session, Product.code, row.code)
    supplier = None if row.supplier_id is None else found(session, Supplier, row.supplier_id)
    as_supplier = supplier.consignment if supplier else 0
    row.consignment = as_supplier if consignment is None else int(consignment)
    _check(session, row)
    return flushed(session, row)


def change_product(
    desk: Desk,
    product_id: bytes,
    *,
    label: str | Keep = KEEP,
    ean: str | Keep | None = KEEP,
    category_id: bytes | Keep | None = KEEP,
    supplier_id: bytes | Keep | None = KEEP,
    vat_code: str | Keep = KEEP,
    consignment: bool | Keep = KEEP,
    is_book: bool | Keep = KEEP,
    is_button: bool | Keep = KEEP,
    needs_receipt: bool | Keep = KEEP,
    colour: str | Keep | None = KEEP,
    rank: int | Keep | None = KEEP,
    note: str | Keep | None = KEEP,
) -> None:
    """Change a product's card; its code stays, and what was sold keeps what it was.

    One that goes to another supplier is bought or on consignment as that one's other goods, unless it is said.

    Raises:
        RuleError: as for a new product, or it is unknown.
    """
    flags = {"consignment": consignment, "is_book": is_book, "is_button": is_button, "needs_receipt": needs_receipt}
    values: dict[str, Any] = {name: value if value is KEEP else int(value) for name, value in flags.items()}
    values |= {
        "label": label, "ean": ean, "category_id": category_id, "supplier_id": supplier_id, "vat_code": vat_code,
        "colour": colour, "rank": rank, "note": note,
    }  # fmt: skip
    with writing(desk) as session:
        change(session, found(session, Product, product_id), values)


def change(session: Session, row: Product, values: dict[str, Any]) -> None:
    """Give a product's columns other values, `KEEP` for what stays, and check the whole of it.

    Raises:
        RuleError: as for `change_product`.
    """
    was_book, was_of = row.is_book, row.supplier_id
    assign(row, **values)
    if row.supplier_id is not None and row.supplier_id != was_of and values.get("consignment", KEEP) is KEEP:
        row.consignment = found(session, Supplier, row.supplier_id).consignment
    _check(session, row)
    if row.is_book and not was_book:
        price = latest_price(session, row.id)
        if price is not None:
            check_price(row, price.price_cents, price.publisher_cents or price.price_cents, price.cost_cents)


def _check(session: Session, row: Product) -> None:
    check_filled(row.label)
    row.label = row.label.strip()
    row.ean = barcodes.checked(row.ean) if row.ean else None
    check_colour(row.colour)
    check_vat_code(session, row.vat_code)
    for model, row_id in ((Category, row.category_id), (Supplier, row.supplier_id)):
        if row_id is not None:
            found(session, model, row_id)
    check_owner(row.supplier_id, row.consignment)
    if row.ean is not None:
        check_barcode_free(session, row)


def check_owner(supplier_id: bytes | None, consignment: int) -> None:
    """Refuse goods on consignment that are nobody's: their sales would be owed to no one.

    Raises:
        RuleError: with what to do.
    """
    if consignment and supplier_id is None:
        raise RuleError(
            noop("What is on consignment belongs to a depositor. Choose whose it is, or say that it was bought.")
        )


def check_barcode_free(session: Session, row: Product) -> None:
    """Refuse a barcode that another product in use bears.

    Raises:
        RuleError: with that product.
    """
    query = select(Product.label).where(
        Product.ean == row.ean, Product.retired_on.is_(None), Product.id != (row.id or b"")
    )
    label = session.scalars(query).first()
    if label is not None:
        raise RuleError(
            noop("“{label}” bears the barcode {ean} already. Change that product, or retire it."),
            label=label, ean=row.ean,
        )  # fmt: skip


def next_codes(session: Session) -> Iterator[str]:
    """Give the codes of our own that follow those there are, retired or not, one after the other."""
    last = session.scalar(select(func.max(Product.code)).where(Product.code.op("GLOB")(_OWN_CODES)))
    for number in count(int(last[1:]) + 1 if last else 1):
        yield _OWN_CODE.format(number=number)
