"""What comes from a supplier."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bitdesk import clock
from bitdesk.checks import check_date
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Delivery, Supplier
from bitdesk.services.stock.goods import Goods, check_goods, movement, text, writing
from bitdesk.values import StockKind


def receive_delivery(
    desk: Desk,
    goods: Sequence[Goods],
    *,
    supplier_id: bytes | None = None,
    delivered_on: date | None = None,
    reference: str | None = None,
    note: str | None = None,
    delivery_id: bytes | None = None,
) -> bytes:
    """Take a supplier's delivery into the office's stock, in one transaction.

    Args:
        desk: a desk of the office.
        goods: what was delivered; costs without VAT where they are known.
        supplier_id: who brought it, where that is known.
        delivered_on: the day, today by default.
        reference: the number of the delivery note.
        note: anything to remember.
        delivery_id: made by the caller when the form begins: the same one again records nothing more.

    Returns:
        The delivery's id.

    Raises:
        RuleError: goods, a day or a supplier that cannot be; nothing was recorded.
        OutageError: the disk refuses; nothing was recorded.
    """
    day = delivered_on or clock.business_date()
    check_date(desk, day)
    with writing(desk) as session:
        if delivery_id is not None and session.get(Delivery, delivery_id) is not None:
            return delivery_id
        check_goods(session, goods)
        if supplier_id is not None and session.get(Supplier, supplier_id) is None:
            raise RuleError(noop("This supplier is not known here. Synchronise, then choose it in the list again."))
        delivery = Delivery(
            id=delivery_id,
            office_id=desk.office_id,
            supplier_id=supplier_id,
            delivered_on=day.isoformat(),
            reference=text(reference),
            note=text(note),
        )
        session.add(delivery)
        session.flush()
        for one in goods:
            session.add(movement(desk, StockKind.RECEIPT, one, moved_on=delivery.delivered_on, source_id=delivery.id))
        return delivery.id
