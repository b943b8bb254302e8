"""The pieces that a depositor's products have had: those that moved by kind, and those between two offices."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from bitdesk.models import Product, StockMovement
from bitdesk.reports import sold
from bitdesk.reports.stock import transit
from bitdesk.sessions import driver
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

    What is on its way from an office to another is left; what a finished transfer lacks is not, nor what was called
    back or came before its transfer was known, which is in a level already.
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
    found: Pieces = {}
    for (_office_id, key), quantity in transit.coming(driver(session), until).items():
        if key.product_id:
            found[key.product_id] = found.get(key.product_id, 0) + quantity
    return found
