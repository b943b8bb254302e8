"""Counting the shelves, product by product, while the office goes on selling."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy.orm import Session

from bitdesk import clock, ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Category, StockCount, StockCountLine
from bitdesk.reports.stock import counts, wares
from bitdesk.services.stock.goods import Goods, check_known, check_quantity, movement, writing
from bitdesk.sessions import driver
from bitdesk.values import StockKind


class Counted(NamedTuple):
    """A product was counted: `expected` is what the level was at that moment, the level is now `counted`."""

    line_id: bytes
    counted: int
    expected: int


def start_count(desk: Desk, category_id: bytes | None = None) -> bytes:
    """Begin to count the shelves of the office, of one category or of all, and return the count's id.

    Raises:
        RuleError: the category is not known here, or this desk counts the same shelves already.
        OutageError: the disk refuses; nothing was recorded.
    """
    with writing(desk) as session:
        if category_id is not None and session.get(Category, category_id) is None:
            raise RuleError(noop("This category is not known here. Synchronise, then choose it in the list again."))
        connection = driver(session)
        if counts.open_count(connection, desk, category_id) is not None:
            raise RuleError(noop("These shelves are being counted already. Go on with that count, or finish it."))
        count = StockCount(
            office_id=desk.office_id,
            category_id=category_id,
            started_at=clock.now_ms(),
            started_on=clock.business_date().isoformat(),
            heads=counts.heads(connection),
            finished_at=None,
        )
        session.add(count)
        session.flush()
        return count.id


def count_product(
    desk: Desk, count_id: bytes, counted: int, *, product_id: bytes | None = None, quick_item_id: bytes | None = None
) -> Counted:
    """Say how many of a product are there: the level becomes that number at once.

    What is sold afterwards, while the count goes on, leaves the new level. A product counted again is counted from
    the level of that moment.

    Raises:
        RuleError: the count is not this desk's or is finished, the product is unknown, or the number cannot be.
        OutageError: the disk refuses; nothing was recorded.
    """
    check_quantity(counted, least=0)
    with writing(desk) as session:
        count = _open(session, desk, count_id)
        check_known(session, product_id, quick_item_id)
        key = wares.key_of(driver(session), product_id, quick_item_id)
        _catch_up(session, desk, count)
        return _count(session, desk, count, key, counted)


def finish_count(desk: Desk, count_id: bytes, *, rest_is_zero: bool = False) -> int:
    """End a count; with `rest_is_zero`, what was not counted is not there.

    Returns:
        How many products were set to zero.

    Raises:
        RuleError: the count is not this desk's or is finished.
        OutageError: the disk refuses; nothing was recorded.
    """
    with writing(desk) as session:
        count = _open(session, desk, count_id)
        _catch_up(session, desk, count)
        left = counts.left(driver(session), count_id) if rest_is_zero else ()
        for key in left:
            _count(session, desk, count, key, 0)
        count.finished_at = clock.now_ms()
        return len(left)


def settle_count(desk: Desk, count_id: bytes) -> int:
    """Put a count right after what other desks of the office had recorded before it and sent later.

    What they sold had left the shelves already when these were counted: each such movement gets its opposite, once.

    Returns:
        How many movements were settled.

    Raises:
        RuleError: the count is not this desk's.
        OutageError: the disk refuses; nothing was recorded.
    """
    with writing(desk) as session:
        return _settle(session, desk, _own(session, desk, count_id).id)


def _own(session: Session, desk: Desk, count_id: bytes) -> StockCount:
    count = session.get(StockCount, count_id)
    if count is None or count.desk_id != desk.desk_id:
        raise RuleError(noop("This count was begun at another desk: go on there, or begin one here."))
    return count


def _open(session: Session, desk: Desk, count_id: bytes) -> StockCount:
    count = _own(session, desk, count_id)
    if count.finished_at is not None:
        raise RuleError(noop("This count is finished. Begin another one to count again."))
    return count


def _catch_up(session: Session, desk: Desk, count: StockCount) -> None:
    """Settle what has come since the count began, so that what is counted from here on knows it."""
    known = counts.heads(driver(session))
    if known != count.heads:
        _settle(session, desk, count.id)
        count.heads = known
        session.flush()


def _settle(session: Session, desk: Desk, count_id: bytes) -> int:
    late = counts.late(driver(session), count_id)
    for one in late:
        goods = Goods(-one.quantity, one.product_id, one.quick_item_id)
        session.add(movement(desk, StockKind.COUNT, goods, source_id=one.movement_id))
    session.flush()
    return len(late)


def _count(session: Session, desk: Desk, count: StockCount, key: wares.Key, counted: int) -> Counted:
    expected = wares.level(driver(session), desk.office_id, key)
    line = StockCountLine(
        id=ids.new(),
        count_id=count.id,
        product_id=key.product_id,
        quick_item_id=key.quick_item_id,
        counted=counted,
        expected=expected,
        counted_at=clock.now_ms(),
    )
    session.add(line)
    if counted != expected:
        goods = Goods(counted - expected, key.product_id, key.quick_item_id)
        session.add(movement(desk, StockKind.COUNT, goods, source_id=line.id))
    return Counted(line.id, counted, expected)
