"""What to order, by supplier: what the same season of last year sold, and the level that the shelves are to keep."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.folding import plain
from bitdesk.reports.stock import transit
from bitdesk.reports.stock.shelves import assortment
from bitdesk.reports.stock.wares import MOVED, Key, Ware, levels, ware, wares
from bitdesk.reports.stock.wishes import requests

HORIZON_DAYS = 28
"""How far ahead an order looks: four weeks, in which last year's sales are read from the same weekdays."""

ASKED_DAYS = 90


@dataclass(frozen=True, slots=True)
class OrderLine:
    """A ware that an office should order.

    `sold` were sold there in the same weeks of last year, less what came back; `asked` is how often visitors asked for
    it lately. `quantity` is what is missing: the greater of `sold` and the reorder level, less what is there and what
    is coming. `cost_cents` is what one costs without VAT (a deposit price on consignment), None where that is unknown.
    """

    office_id: bytes
    ware: Ware
    quantity: int
    level: int
    coming: int
    reorder_level: int | None
    sold: int
    asked: int
    cost_cents: int | None


@dataclass(frozen=True, slots=True)
class Order:
    """What to order from one supplier; None and "" where the cards name none. `cost_cents` sums what is known."""

    supplier_id: bytes | None
    supplier: str
    consignment: bool
    lines: tuple[OrderLine, ...]

    @property
    def cost_cents(self) -> int:
        """Return what the order costs, as far as the costs are known."""
        return sum(line.quantity * (line.cost_cents or 0) for line in self.lines)


def to_order(
    desk: Desk, office_id: bytes | None = None, day: date | None = None, horizon_days: int = HORIZON_DAYS
) -> tuple[Order, ...]:
    """Return what to order, by supplier.

    Args:
        desk: any desk.
        office_id: the office; None is the desk's own, and every office at the head office.
        day: the day of the order, today by default.
        horizon_days: how many days the goods are to last.
    """
    office_id = office_id or desk.office_id or None
    day = day or clock.business_date()
    asked = Counter(
        {(one.office_id, Key(one.product_id)): one.times for one in requests(desk, day - timedelta(days=ASKED_DAYS))}
    )
    with desk.database.reading() as connection:
        lines = [
            line
            for line in _lines(connection, day, horizon_days, asked)
            if line.quantity > 0 and office_id in (None, line.office_id)
        ]
        names = {
            row[0]: (row[1], bool(row[2]))
            for row in connection.execute("SELECT id, name, consignment FROM supplier").fetchall()
        }
    return _by_supplier(lines, names)


def cost(connection: Any, on: date) -> dict[bytes, int]:
    """Return what one of each product costs the shop on a day, in cents without VAT, as its price says."""
    rows = connection.execute(
        "SELECT product_id, cost_cents FROM product_price WHERE from_on <= ? ORDER BY from_on, id", (on.isoformat(),)
    )
    found: dict[bytes, int | None] = dict(rows.fetchall())
    return {product_id: cents for product_id, cents in found.items() if cents is not None}


def _lines(connection: Any, day: date, horizon_days: int, asked: Counter[tuple[bytes, Key]]) -> Iterable[OrderLine]:
    known, there, coming = wares(connection), levels(connection), transit.coming(connection)
    assorted, costs = assortment(connection, day), cost(connection, day)
    sold = _sold(connection, clock.same_weekday(day, day.year - 1), horizon_days)
    for place in {*there, *assorted, *sold}:
        office_id, key = place
        one = ware(known, key)
        if one.is_retired or key.product_id is None:
            continue
        wanted = max(sold.get(place, 0), assorted.get(place) or 0)
        yield OrderLine(
            office_id=office_id,
            ware=one,
            quantity=wanted - there.get(place, 0) - coming.get(place, 0),
            level=there.get(place, 0),
            coming=coming.get(place, 0),
            reorder_level=assorted.get(place),
            sold=sold.get(place, 0),
            asked=asked[place],
            cost_cents=costs.get(key.product_id),
        )


def _sold(connection: Any, first: date, days: int) -> dict[tuple[bytes, Key], int]:
    rows = connection.execute(
        f"WITH {MOVED} SELECT office_id, ware_id, ware_quick_id, -sum(quantity) FROM moved "
        "WHERE kind IN ('sale', 'refund') AND moved_on >= ? AND moved_on < ? GROUP BY 1, 2, 3",
        (first.isoformat(), (first + timedelta(days=days)).isoformat()),
    )
    return {(row[0], Key(*row[1:3])): row[3] for row in rows}


def _by_supplier(lines: list[OrderLine], names: dict[bytes, tuple[str, bool]]) -> tuple[Order, ...]:
    def supplier(line: OrderLine) -> bytes:
        return line.ware.supplier_id or b""

    lines.sort(key=lambda line: (supplier(line), plain(line.ware.label), line.ware.key.product_id, line.office_id))
    orders = [
        Order(supplier_id or None, *names.get(supplier_id, ("", False)), tuple(same))
        for supplier_id, same in groupby(lines, supplier)
    ]
    return tuple(sorted(orders, key=lambda order: (not order.supplier, plain(order.supplier))))
