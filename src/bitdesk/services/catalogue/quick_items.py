"""Completing what was sold without a card: the head office says which product it was."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bitdesk.desk import Desk
from bitdesk.models import Product, QuickItem, QuickItemLink
from bitdesk.reference import flushed, found, writing
from bitdesk.services.catalogue.prices import insert_price
from bitdesk.services.catalogue.products import insert


def link_quick_item(desk: Desk, quick_item_id: bytes, product_id: bytes | None) -> bytes:
    """Say which product a quick item is (None: none after all), and return the link's id.

    A product without a barcode takes over the quick item's, unless another product bears it.

    Raises:
        RuleError: the quick item or the product is unknown.
    """
    with writing(desk) as session:
        item = found(session, QuickItem, quick_item_id)
        if product_id is not None:
            product = found(session, Product, product_id)
            taken = select(Product.id).where(Product.ean == item.ean, Product.retired_on.is_(None))
            if product.ean is None and item.ean and session.scalars(taken).first() is None:
                product.ean = item.ean
        return _link(session, quick_item_id, product_id)


def add_product_of(desk: Desk, quick_item_id: bytes) -> bytes:
    """Make a product of a quick item, with its label, barcode, price, VAT and supplier, and link it.

    Returns:
        The product's id.

    Raises:
        RuleError: the quick item is unknown, or another product bears its barcode.
    """
    with writing(desk) as session:
        item = found(session, QuickItem, quick_item_id)
        row = Product(
            label=item.label, code="", ean=item.ean, supplier_id=item.supplier_id, vat_code=item.vat_code, is_book=0,
            is_button=0, needs_receipt=0,
        )  # fmt: skip
        insert(session, row, None)
        insert_price(session, row, item.price_cents, None, None, item.created_on)
        _link(session, quick_item_id, row.id)
        return row.id


def _link(session: Session, quick_item_id: bytes, product_id: bytes | None) -> bytes:
    last = session.scalar(select(func.max(QuickItemLink.step)).where(QuickItemLink.quick_item_id == quick_item_id))
    link = QuickItemLink(quick_item_id=quick_item_id, product_id=product_id, step=(last or 0) + 1)
    return flushed(session, link)
