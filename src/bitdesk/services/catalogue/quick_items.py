"""Completing what was sold without a card: the head office says which product it was."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
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
        product = None if product_id is None else found(session, Product, product_id)
        if product is not None:
            taken = select(Product.id).where(Product.ean == item.ean, Product.retired_on.is_(None))
            if product.ean is None and item.ean and session.scalars(taken).first() is None:
                product.ean = item.ean
        return _link(session, quick_item_id, product)


def add_product_of(desk: Desk, quick_item_id: bytes) -> bytes:
    """Make a product of a quick item, with its label, barcode, price, VAT and supplier, and link it.

    Returns:
        The product's id.

    Raises:
        RuleError: the quick item is unknown or a product already, or another product bears its barcode.
    """
    with writing(desk) as session:
        item = found(session, QuickItem, quick_item_id)
        _check_no_product(session, item)
        row = Product(
            label=item.label, code="", ean=item.ean, supplier_id=item.supplier_id, vat_code=item.vat_code, is_book=0,
            is_button=0, needs_receipt=0,
        )  # fmt: skip
        insert(session, row, None)
        insert_price(session, row, item.price_cents, None, None, item.created_on)
        _link(session, quick_item_id, row)
        return row.id


def _check_no_product(session: Session, item: QuickItem) -> None:
    last = _last_link(session, item.id)
    if last is not None and last.product_id is not None:
        raise RuleError(
            noop("“{label}” has been given a product already. Look for it in the list of products."), label=item.label
        )


def _link(session: Session, quick_item_id: bytes, product: Product | None) -> bytes:
    last = _last_link(session, quick_item_id)
    link = QuickItemLink(quick_item_id=quick_item_id, step=last.step + 1 if last else 1)
    if product is not None:
        link.product_id, link.category_id = product.id, product.category_id
        link.supplier_id, link.consignment = product.supplier_id, product.consignment
    return flushed(session, link)


def _last_link(session: Session, quick_item_id: bytes) -> QuickItemLink | None:
    query = select(QuickItemLink).where(QuickItemLink.quick_item_id == quick_item_id)
    return session.scalars(query.order_by(QuickItemLink.step.desc(), QuickItemLink.id.desc())).first()
