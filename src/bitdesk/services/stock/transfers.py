"""What goes from an office to another: sent, in transit, received line by line, each side without the other."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Office, Transfer, TransferLine, TransferReceipt
from bitdesk.reports.stock import transit, wares
from bitdesk.services.stock.goods import (
    Goods,
    check_goods,
    check_quantity,
    check_reason,
    movement,
    text,
    writing,
)
from bitdesk.sessions import driver
from bitdesk.values import StockKind


def send_transfer(
    desk: Desk,
    to_office_id: bytes,
    goods: Sequence[Goods],
    *,
    note: str | None = None,
    transfer_id: bytes | None = None,
) -> bytes:
    """Send goods to another office: they leave the level here at once and are in transit until they are received.

    Args:
        desk: a desk of the office that sends.
        to_office_id: the other office.
        goods: what is sent.
        note: anything to remember.
        transfer_id: made by the caller when the form begins: the same one again sends nothing more.

    Returns:
        The transfer's id.

    Raises:
        RuleError: goods or an office that cannot be; nothing was recorded.
        OutageError: the disk refuses; nothing was recorded.
    """
    with writing(desk) as session:
        if transfer_id is not None and session.get(Transfer, transfer_id) is not None:
            return transfer_id
        check_goods(session, goods)
        _check_other(session, desk, to_office_id)
        transfer = Transfer(
            id=transfer_id,
            office_id=desk.office_id,
            to_office_id=to_office_id,
            sent_at=clock.now_ms(),
            sent_on=clock.business_date().isoformat(),
            note=text(note),
        )
        session.add(transfer)
        session.flush()
        for one in goods:
            _send(session, desk, transfer.id, one)
        return transfer.id


def receive_transfer_line(
    desk: Desk, line_id: bytes, quantity: int, *, is_complete: bool = True, reason: str | None = None
) -> bytes:
    """Take what arrived of a line into the stock.

    What had been received before the line was announced here (`receive_unannounced`) is in the level already: that
    part moves nothing again.

    Args:
        desk: a desk of the office that receives.
        line_id: the line of the transfer.
        quantity: how many arrived now; 0 where nothing did and the line is over.
        is_complete: whether nothing more is expected; what is missing then is the difference.
        reason: what is known of a difference.

    Returns:
        The receipt's id.

    Raises:
        RuleError: the line is unknown, another office's, or over already, or the quantity cannot be.
        OutageError: the disk refuses; nothing was recorded.
    """
    check_quantity(quantity, least=0 if is_complete else 1)
    with writing(desk) as session:
        line, transfer = _line(session, desk, line_id)
        product_id, quick_item_id = wares.key_of(driver(session), line.product_id, line.quick_item_id)
        early = transit.early(driver(session), desk.office_id, transfer.office_id, (product_id, quick_item_id))
        receipt = TransferReceipt(
            office_id=desk.office_id,
            transfer_id=transfer.id,
            transfer_line_id=line.id,
            quantity=quantity,
            is_complete=int(is_complete),
            received_at=clock.now_ms(),
            received_on=clock.business_date().isoformat(),
            reason=text(reason),
        )
        session.add(receipt)
        session.flush()
        moving = quantity - min(early, quantity)
        if moving:
            goods = Goods(moving, line.product_id, line.quick_item_id)
            session.add(movement(desk, StockKind.TRANSFER_IN, goods, reason=reason, source_id=receipt.id))
        return receipt.id


def receive_unannounced(
    desk: Desk, from_office_id: bytes, goods: Sequence[Goods], *, reason: str | None = None
) -> tuple[bytes, ...]:
    """Take goods of another office into the stock before its transfer has been received here.

    They are matched with the transfer's lines when these arrive: see `receive_transfer_line`.

    Returns:
        The ids of the movements.

    Raises:
        RuleError: goods or an office that cannot be; nothing was recorded.
        OutageError: the disk refuses; nothing was recorded.
    """
    with writing(desk) as session:
        check_goods(session, goods)
        _check_other(session, desk, from_office_id)
        made = [movement(desk, StockKind.TRANSFER_IN, one, reason=reason, source_id=from_office_id) for one in goods]
        session.add_all(made)
        session.flush()
        return tuple(row.id for row in made)


def call_back(desk: Desk, line_id: bytes, reason: str) -> bytes:
    """Take what is on its way of a line that this office sent back into its stock: it never left, or it came back.

    What is known here to have been received stays at the other office.

    Returns:
        The movement's id.

    Raises:
        RuleError: the line is unknown, not this desk's, called back already, or received, or the reason is missing.
        OutageError: the disk refuses; nothing was recorded.
    """
    check_reason(reason)
    with writing(desk) as session:
        line = session.get(TransferLine, line_id)
        if line is None or line.desk_id != desk.desk_id:
            raise RuleError(noop("This line was not sent from this desk. Choose it in the list again."))
        if transit.is_called_back(driver(session), line_id):
            raise RuleError(noop("This line has been called back already: it is in the stock again."))
        goods = Goods(_on_its_way(session, line), line.product_id, line.quick_item_id)
        back = movement(desk, StockKind.TRANSFER_OUT, goods, reason=reason, source_id=line.id)
        session.add(back)
        session.flush()
        return back.id


def _on_its_way(session: Session, line: TransferLine) -> int:
    """Return how many of a line are not known here to have been received.

    Raises:
        RuleError: none: all of them were, or the other office said that the line is over.
    """
    received = select(func.coalesce(func.sum(TransferReceipt.quantity), 0), func.max(TransferReceipt.is_complete))
    quantity, is_complete = session.execute(received.where(TransferReceipt.transfer_line_id == line.id)).one()
    if is_complete or quantity >= line.quantity:
        raise RuleError(noop("The other office has received this line. What comes back is sent from there."))
    return line.quantity - int(quantity)


def _send(session: Session, desk: Desk, transfer_id: bytes, one: Goods) -> None:
    line = TransferLine(
        transfer_id=transfer_id, product_id=one.product_id, quick_item_id=one.quick_item_id, quantity=one.quantity
    )
    session.add(line)
    session.flush()
    leaving = one._replace(quantity=-one.quantity)
    session.add(movement(desk, StockKind.TRANSFER_OUT, leaving, source_id=line.id))


def _check_other(session: Session, desk: Desk, office_id: bytes) -> None:
    if office_id == desk.office_id:
        raise RuleError(noop("A transfer goes from an office to another. Choose another office."))
    if session.get(Office, office_id) is None:
        raise RuleError(noop("This office is not known here. Synchronise, then choose it in the list again."))


def _line(session: Session, desk: Desk, line_id: bytes) -> tuple[TransferLine, Transfer]:
    line = session.get(TransferLine, line_id)
    transfer = session.get(Transfer, line.transfer_id) if line else None
    if line is None or transfer is None:
        raise RuleError(noop("This transfer is not known here. Synchronise, then choose it in the list again."))
    if transfer.to_office_id != desk.office_id:
        raise RuleError(noop("This transfer goes to another office: it is received there."))
    if transit.is_called_back(driver(session), line_id):
        raise RuleError(noop("This line was called back by the office that sent it: nothing is to be received."))
    over = select(TransferReceipt.id).where(
        TransferReceipt.transfer_line_id == line_id, TransferReceipt.is_complete == 1
    )
    if session.scalars(over.limit(1)).first() is not None:
        raise RuleError(noop("This line has been received already. Record a loss or a count if the level is wrong."))
    return line, transfer
