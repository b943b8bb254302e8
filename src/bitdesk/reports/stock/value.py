"""What the stock is worth: what was paid for it, and apart from it what lies there for depositors."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.reports.stock.orders import cost
from bitdesk.reports.stock.wares import MOVED, Key, levels, ware, wares


@dataclass(frozen=True, slots=True)
class Value:
    """The stock of an office in a category (None: quick items, or products without one) on a day.

    `cost_cents` is without VAT: the pieces bought, at the price card's cost of that day, or where it says none at the
    last purchase's. `deposit_pieces` belong to depositors and are worth nothing to the shop; `unknown_pieces` are
    bought and of unknown cost. `sale_cents` is what all of it would be sold for, VAT included. A negative level counts
    as what it is.
    """

    office_id: bytes
    category_id: bytes | None
    pieces: int
    cost_cents: int
    sale_cents: int
    deposit_pieces: int
    unknown_pieces: int


def stock_value(desk: Desk, office_id: bytes | None = None, on: date | None = None) -> tuple[Value, ...]:
    """Return what the stock is worth at the end of a day, by office and category.

    Args:
        desk: any desk.
        office_id: the office; None is the desk's own, and every office at the head office.
        on: the day, today by default.
    """
    office_id = office_id or desk.office_id or None
    day = on or clock.business_date()
    with desk.database.reading() as connection:
        known, prices = wares(connection), _prices(connection, day)
        costs = _bought(connection, day) | {Key(product): cents for product, cents in cost(connection, day).items()}
        there = levels(connection, day)
    sums: dict[tuple[bytes, bytes | None], list[int]] = {}
    for (where, key), quantity in there.items():
        if quantity and office_id in (None, where):
            one = ware(known, key)
            cells = sums.setdefault((where, one.category_id), [0] * 5)
            cells[0] += quantity
            cells[2] += quantity * prices.get(one.key, 0)
            if one.consignment:
                cells[3] += quantity
            elif one.key in costs:
                cells[1] += quantity * costs[one.key]
            else:
                cells[4] += quantity
    return tuple(Value(*place, *cells) for place, cells in sorted(sums.items(), key=lambda item: _order(item[0])))


def _order(place: tuple[bytes, bytes | None]) -> tuple[bytes, bytes]:
    return place[0], place[1] or b""


def _prices(connection: Any, day: date) -> dict[Key, int]:
    rows = connection.execute(
        "SELECT product_id, price_cents FROM product_price WHERE from_on <= ? ORDER BY from_on, id", (day.isoformat(),)
    )
    found = {Key(product_id): cents for product_id, cents in rows}
    quick = connection.execute("SELECT id, price_cents FROM quick_item")
    return found | {Key(None, quick_item_id): cents for quick_item_id, cents in quick}


def _bought(connection: Any, day: date) -> dict[Key, int]:
    """Return what one cost when it was last bought."""
    rows = connection.execute(
        f"WITH {MOVED} SELECT ware_id, ware_quick_id, unit_cost_cents FROM moved WHERE kind = 'receipt' "
        "AND unit_cost_cents IS NOT NULL AND moved_on <= ? ORDER BY moved_at, id",
        (day.isoformat(),),
    )
    return {Key(*row[:2]): row[2] for row in rows}
