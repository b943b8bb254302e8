"""The lines that were sold, each as what is known of it now: a quick item that was linked counts as its product.

Its shelf, supplier and consignment are those that the product had when it was linked.

Training tickets are in no report; a refund's lines are negative, so that a sum is what remains.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, and_, case, exists, func, select, tuple_
from sqlalchemy.orm import aliased

from bitdesk.models import QuickItemLink, Sale, SaleLine

Query = Select[*tuple[Any, ...]]


def _links() -> Subquery:
    """Return what says which products quick items are: of several links of an item, the greatest step's."""
    later = aliased(QuickItemLink)
    newer = exists().where(
        later.quick_item_id == QuickItemLink.quick_item_id,
        tuple_(later.step, later.id) > tuple_(QuickItemLink.step, QuickItemLink.id),
    )
    columns = (
        QuickItemLink.quick_item_id, QuickItemLink.product_id, QuickItemLink.category_id, QuickItemLink.supplier_id,
        QuickItemLink.consignment,
    )  # fmt: skip
    query = select(*columns)
    return query.where(~newer, QuickItemLink.product_id.is_not(None)).subquery("link")


link = _links()
_is_linked = and_(SaleLine.product_id.is_(None), link.c.product_id.is_not(None))

product_id: ColumnElement[bytes | None] = func.coalesce(SaleLine.product_id, link.c.product_id)
category_id: ColumnElement[bytes | None] = case((_is_linked, link.c.category_id), else_=SaleLine.category_id)
supplier_id: ColumnElement[bytes | None] = case((_is_linked, link.c.supplier_id), else_=SaleLine.supplier_id)
consignment: ColumnElement[int] = case((_is_linked, link.c.consignment), else_=SaleLine.consignment)

original = aliased(Sale, name="original")


def counted(first: date, last: date, office_id: bytes | None = None) -> list[ColumnElement[bool]]:
    """Return what chooses the tickets of a period, of every office that is known here or of one."""
    where = [Sale.training == 0, Sale.sold_on.between(first.isoformat(), last.isoformat())]
    return [*where, Sale.office_id == office_id] if office_id else where


def from_lines(query: Query) -> Query:
    """Return a query of `sale_line` columns over the tickets, the lines and what quick items were linked to."""
    return (
        query.select_from(SaleLine)
        .join(Sale, Sale.id == SaleLine.sale_id)
        .outerjoin(link, and_(SaleLine.product_id.is_(None), link.c.quick_item_id == SaleLine.quick_item_id))
    )


def lines() -> Query:
    """Return a query of the lines in the order in which they were sold, each as what it is known to be now.

    `day` is that of the sale, of the original one for a refund: its prices and terms hold.
    """
    columns = (
        SaleLine.id, SaleLine.refunds_line_id, Sale.sold_on, func.coalesce(original.sold_on, Sale.sold_on).label("day"),
        product_id.label("product_id"), SaleLine.quick_item_id, category_id.label("category_id"),
        supplier_id.label("supplier_id"), consignment.label("consignment"), SaleLine.label, SaleLine.quantity,
        SaleLine.total_cents, SaleLine.vat_cents,
    )  # fmt: skip
    query = from_lines(select(*columns)).outerjoin(original, original.id == Sale.refunds_id)
    return query.where(Sale.training == 0).order_by(SaleLine.id)
