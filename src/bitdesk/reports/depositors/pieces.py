"""The pieces that a depositor's products have had: those that moved by kind, and those between two offices."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from bitdesk.models import Product, StockMovement, Transfer, TransferLine, TransferReceipt
from bitdesk.reports import sold
from bitdesk.values import StockKind

Pieces = dict[bytes, int]


@dataclass(frozen=True, slots=True)
class Moved:
    """Until the end of a day: the pieces that came from a supplier, went back there, and what is left anywhere."""

    deposited: Pieces
    returned: Pieces
    left: Pieces


def moved(session: Session, until: date) -> Moved:
    """Return the pieces of every product; what moved as a quick item that was linked to it counts.

    What is on its way from an office to another is left; what a finished transfer lacks is not.
    """
    by_kind = _by_kind(session, until)
    left = _in_transit(session, until)
    for (product_id, _kind), quantity in by_kind.items():
        left[product_id] = left.get(product_id, 0) + quantity
    return Moved(_of(by_kind, StockKind.RECEIPT), _of(by_kind, StockKind.SUPPLIER_RETURN, -1), left)


def products_of(session: Session, supplier_id: bytes) -> dict[bytes, tuple[str, str]]:
    """Return the codes and labels of what a supplier has on consignment."""
    query = select(Product.id, Product.code, Product.label)
    rows = session.execute(query.where(Product.supplier_id == supplier_id, Product.consignment == 1))
    return {row[0]: (row[1], row[2]) for row in rows}


def labels(session: Session, product_ids: Collection[bytes]) -> dict[bytes, tuple[str, str]]:
    """Return the codes and labels of some products."""
    query = select(Product.id, Product.code, Product.label).where(Product.id.in_(product_ids))
    return {row[0]: (row[1], row[2]) for row in session.execute(query)}


def _by_kind(session: Session, until: date) -> dict[tuple[bytes, str], int]:
    product_id = func.coalesce(StockMovement.product_id, sold.link.c.product_id)
    is_quick = and_(StockMovement.product_id.is_(None), sold.link.c.quick_item_id == StockMovement.quick_item_id)
    query = select(product_id, StockMovement.kind, func.sum(StockMovement.quantity)).outerjoin(sold.link, is_quick)
    rows = session.execute(
        query.where(StockMovement.moved_on <= until.isoformat()).group_by(product_id, StockMovement.kind)
    )
    return {(row[0], row[1]): int(row[2]) for row in rows if row[0]}


def _of(by_kind: dict[tuple[bytes, str], int], kind: StockKind, sign: int = 1) -> Pieces:
    return {product_id: sign * quantity for (product_id, of), quantity in by_kind.items() if of == kind}


def _in_transit(session: Session, until: date) -> Pieces:
    received = (
        select(
            TransferReceipt.transfer_line_id, func.sum(TransferReceipt.quantity).label("quantity"),
            func.max(TransferReceipt.is_complete).label("is_complete"),
        )
        .where(TransferReceipt.received_on <= until.isoformat())
        .group_by(TransferReceipt.transfer_line_id)
        .subquery()
    )  # fmt: skip
    product_id = func.coalesce(TransferLine.product_id, sold.link.c.product_id)
    is_quick = and_(TransferLine.product_id.is_(None), sold.link.c.quick_item_id == TransferLine.quick_item_id)
    query = (
        select(product_id, func.sum(TransferLine.quantity - func.coalesce(received.c.quantity, 0)))
        .join(Transfer, Transfer.id == TransferLine.transfer_id)
        .outerjoin(sold.link, is_quick)
        .outerjoin(received, received.c.transfer_line_id == TransferLine.id)
        .where(Transfer.sent_on <= until.isoformat(), func.coalesce(received.c.is_complete, 0) == 0)
        .group_by(product_id)
    )
    return {row[0]: int(row[1]) for row in session.execute(query) if row[0]}
