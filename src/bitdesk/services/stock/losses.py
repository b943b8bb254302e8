"""What leaves without being sold: losses, gifts, returns to the supplier; and taking back what was recorded wrongly."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import StockMovement
from bitdesk.services.stock.goods import Goods, check_goods, check_reason, movement, writing
from bitdesk.values import StockKind

TAKEN_BACK = (StockKind.RECEIPT, StockKind.LOSS, StockKind.GIFT, StockKind.SUPPLIER_RETURN)
"""Kinds that may be taken back; a sale is refunded, a transfer called back, a count counted again."""


def record_loss(desk: Desk, goods: Sequence[Goods], reason: str) -> tuple[bytes, ...]:
    """Record goods that are broken, spoilt or gone, and return the ids of the movements.

    Raises:
        RuleError: goods that cannot be, or no reason; nothing was recorded.
        OutageError: the disk refuses; nothing was recorded.
    """
    check_reason(reason)
    return _leave(desk, StockKind.LOSS, goods, reason)


def record_gift(desk: Desk, goods: Sequence[Goods], reason: str) -> tuple[bytes, ...]:
    """Record goods that are given away, and return the ids of the movements.

    Raises:
        RuleError: goods that cannot be, or no reason; nothing was recorded.
        OutageError: the disk refuses; nothing was recorded.
    """
    check_reason(reason)
    return _leave(desk, StockKind.GIFT, goods, reason)


def record_supplier_return(desk: Desk, goods: Sequence[Goods], reason: str | None = None) -> tuple[bytes, ...]:
    """Record goods that go back to their supplier or depositor, and return the ids of the movements.

    Raises:
        RuleError: goods that cannot be; nothing was recorded.
        OutageError: the disk refuses; nothing was recorded.
    """
    return _leave(desk, StockKind.SUPPLIER_RETURN, goods, reason)


def take_back(desk: Desk, movement_id: bytes, reason: str) -> bytes:
    """Take back a delivery's line, a loss, a gift or a return that was recorded wrongly, by its opposite.

    Returns:
        The opposite movement's id.

    Raises:
        RuleError: it is not this desk's, not of these kinds, or taken back already, or the reason is missing.
        OutageError: the disk refuses; nothing was recorded.
    """
    check_reason(reason)
    with writing(desk) as session:
        wrong = session.get(StockMovement, movement_id)
        if wrong is None or wrong.desk_id != desk.desk_id or wrong.kind not in TAKEN_BACK:
            raise RuleError(
                noop("Only a delivery, a loss, a gift or a return of this desk is taken back here. Choose one of them.")
            )
        opposite = select(StockMovement.id).where(StockMovement.source_id == movement_id)
        of_same = opposite.where(
            StockMovement.product_id.is_not_distinct_from(wrong.product_id),
            StockMovement.quick_item_id.is_not_distinct_from(wrong.quick_item_id),
        )
        source = session.get(StockMovement, wrong.source_id) if wrong.source_id else None
        if source is not None or session.scalars(of_same.limit(1)).first() is not None:
            raise RuleError(noop("This movement has been taken back already."))
        goods = Goods(-wrong.quantity, wrong.product_id, wrong.quick_item_id, wrong.unit_cost_cents)
        back = movement(desk, wrong.kind, goods, reason=reason, source_id=wrong.id)
        session.add(back)
        session.flush()
        return back.id


def _leave(desk: Desk, kind: StockKind, goods: Sequence[Goods], reason: str | None) -> tuple[bytes, ...]:
    with writing(desk) as session:
        check_goods(session, goods)
        made = [movement(desk, kind, one._replace(quantity=-one.quantity), reason=reason) for one in goods]
        session.add_all(made)
        session.flush()
        return tuple(row.id for row in made)
