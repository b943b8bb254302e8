"""What the commands of the stock share: goods as they are given, and the movements that they make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from sqlalchemy.orm import Session

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Product, QuickItem, StockMovement

MOST = 99_999


class Goods(NamedTuple):
    """So many of a product, or of a quick item that has no product yet.

    `unit_cost_cents` is what one cost, without VAT, where it was bought.
    """

    quantity: int
    product_id: bytes | None = None
    quick_item_id: bytes | None = None
    unit_cost_cents: int | None = None


@contextmanager
def writing(desk: Desk) -> Iterator[Session]:
    """Give a session of an office's desk.

    Raises:
        RuleError: this is the head office.
    """
    if desk.is_head_office:
        raise RuleError(noop("The head office keeps no stock of its own. Record it at the office's desk."))
    with desk.write() as session:
        yield session


def check_goods(session: Session, goods: Sequence[Goods]) -> None:
    """Refuse goods that cannot be.

    Raises:
        RuleError: there are none, a quantity is not 1 to 99,999, a cost is negative, or something is not known here.
    """
    if not goods:
        raise RuleError(noop("There is nothing in the list yet. Add a product first."))
    for one in goods:
        check_quantity(one.quantity)
        if one.unit_cost_cents is not None and one.unit_cost_cents < 0:
            raise RuleError(noop("A purchase price cannot be negative. Correct it, or leave it empty."))
        check_known(session, one.product_id, one.quick_item_id)


def check_quantity(quantity: int, least: int = 1) -> None:
    """Refuse a quantity that cannot be.

    Raises:
        RuleError: it is below the least or above 99,999.
    """
    if not least <= quantity <= MOST:
        raise RuleError(
            noop("A quantity is {least} to {most}, not {quantity}. Correct it."),
            least=least, most=MOST, quantity=quantity,
        )  # fmt: skip


def check_known(session: Session, product_id: bytes | None, quick_item_id: bytes | None) -> None:
    """Refuse what is no product and no quick item here.

    Raises:
        RuleError: with what to do.
        TypeError: it is both, or neither.
    """
    if (product_id is None) == (quick_item_id is None):
        raise TypeError("goods are of a product or of a quick item")
    row = session.get(Product, product_id) if product_id else session.get(QuickItem, quick_item_id)
    if row is None:
        raise RuleError(noop("This product is not known here. Synchronise, then choose it in the list again."))


def movement(
    desk: Desk,
    kind: str,
    goods: Goods,
    *,
    moved_on: str | None = None,
    reason: str | None = None,
    source_id: bytes | None = None,
) -> StockMovement:
    """Return a movement of this desk's office, now; `quantity` keeps its sign."""
    return StockMovement(
        office_id=desk.office_id,
        product_id=goods.product_id,
        quick_item_id=goods.quick_item_id,
        kind=kind,
        quantity=goods.quantity,
        moved_at=clock.now_ms(),
        moved_on=moved_on or clock.business_date().isoformat(),
        unit_cost_cents=goods.unit_cost_cents,
        reason=text(reason),
        source_id=source_id,
    )


def text(value: str | None) -> str | None:
    """Return what was typed without the spaces around it, None where nothing is left."""
    return (value or "").strip() or None


def check_reason(reason: str | None) -> None:
    """Refuse what nobody could understand later.

    Raises:
        RuleError: the reason is missing.
    """
    if text(reason) is None:
        raise RuleError(noop("Say why, in a word or two: it stays with the movement."))
