"""What sold goods cost: the purchase price of their day, or what a depositor is owed for them by the terms of the day.

A depositor is owed what was paid for the goods less the shop's commission; where no commission was agreed on, the
deposit price of each. A discount given at the till is therefore shared under a commission, and the shop's own under a
deposit price. The commission is taken of the price with VAT, as it stands on the label.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bitdesk.models import ProductPrice, SupplierTerms
from bitdesk.pricing import percent_of

Dated = dict[bytes, list[tuple[str, int | None]]]


@dataclass(slots=True)
class Sold:
    """So many, and what was paid for them."""

    quantity: int = 0
    total_cents: int = 0


@dataclass(frozen=True, slots=True)
class Costs:
    """The purchase or deposit prices of products, and the commissions on depositors' sales, each from its day on."""

    prices: Dated
    commissions: Dated

    def of_one(self, product_id: bytes | None, day: str) -> int | None:
        """Return what one of a product cost on a day, in cents; None where nobody said."""
        return _on(self.prices.get(product_id or b"", ()), day)

    def owed(self, supplier_id: bytes | None, product_id: bytes | None, day: str, sold: Sold) -> int | None:
        """Return what a depositor is owed for goods sold on a day; None without a commission or a deposit price."""
        commission = _on(self.commissions.get(supplier_id or b"", ()), day)
        if commission is not None:
            return sold.total_cents - percent_of(sold.total_cents, commission)
        price = self.of_one(product_id, day)
        return None if price is None else sold.quantity * price


@dataclass(slots=True)
class Remaining:
    """What is left of each line after the refunds of it so far.

    What a depositor is owed changes with it by the difference of two amounts, each rounded once: pieces given back one
    by one take back to the cent what was owed for them, at the terms of the day on which they were sold. Of pieces
    that two tills gave back without knowing of each other, no more is taken back than was owed.
    """

    costs: Costs
    lines: dict[bytes, tuple[str, Sold]] = field(default_factory=dict)

    def owed(self, line: Any) -> int | None:
        """Return what a line adds to what its depositor is owed; lines come in the order in which they were sold."""
        day, left = self.lines.setdefault(line.refunds_line_id or line.id, (line.day, Sold()))
        before = self._owed_until_now(line, day, left)
        left.quantity += line.quantity
        left.total_cents += line.total_cents
        after = self._owed_until_now(line, day, left)
        return None if before is None or after is None else after - before

    def _owed_until_now(self, line: Any, day: str, left: Sold) -> int | None:
        return self.costs.owed(line.supplier_id, line.product_id, day, left if left.quantity > 0 else Sold())


def costs(session: Session) -> Costs:
    """Return what is known of costs, all of it: a shop has some thousands of prices."""
    prices = select(ProductPrice.product_id, ProductPrice.from_on, ProductPrice.cost_cents)
    terms = select(SupplierTerms.supplier_id, SupplierTerms.from_on, SupplierTerms.commission_bp)
    return Costs(
        _dated(session.execute(prices.order_by(ProductPrice.from_on, ProductPrice.id)).all()),
        _dated(session.execute(terms.order_by(SupplierTerms.from_on, SupplierTerms.id)).all()),
    )


def _dated(rows: Sequence[Any]) -> Dated:
    found: Dated = {}
    for owner_id, from_on, value in rows:
        found.setdefault(owner_id, []).append((from_on, value))
    return found


def _on(values: Sequence[tuple[str, int | None]], day: str) -> int | None:
    """Return the value of a day: the last one that began until then."""
    place = bisect_right(values, day, key=lambda value: value[0])
    return values[place - 1][1] if place else None
