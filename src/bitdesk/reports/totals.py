"""What tickets amount to, recomputed from their lines and payments: for the X report, the closings and their proof."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

import msgspec


class VatTotal(NamedTuple):
    """What was sold at a rate (basis points): with VAT, without, and the VAT, in cents."""

    vat_bp: int
    total_cents: int
    net_cents: int
    vat_cents: int


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums of some tickets, in cents.

    `sales_cents` is what was sold and `refunds_cents` what was given back, both above zero; `total_cents` is the one
    less the other, and so are `by_vat` and `by_method`. The numbers are the smallest and the greatest.
    """

    sales: int = 0
    refunds: int = 0
    sales_cents: int = 0
    refunds_cents: int = 0
    by_vat: tuple[VatTotal, ...] = ()
    by_method: tuple[tuple[str, int], ...] = ()
    first_number: int | None = None
    last_number: int | None = None

    @property
    def total_cents(self) -> int:
        """Return what was sold less what was given back."""
        return self.sales_cents - self.refunds_cents

    def paid_by(self, method: str) -> int:
        """Return what was paid in one way, in cents."""
        return dict(self.by_method).get(method, 0)


HELD = "WITH held(id) AS (SELECT unhex(value) FROM json_each(?)) "
"""Stands before a query of some tickets, whose ids are bound as `held_ids` gives them."""

_TICKETS = (
    HELD + "SELECT count(*) FILTER (WHERE s.refunds_id IS NULL), count(s.refunds_id), "
    "coalesce(sum(s.total_cents) FILTER (WHERE s.refunds_id IS NULL), 0), "
    "-coalesce(sum(s.total_cents) FILTER (WHERE s.refunds_id IS NOT NULL), 0), min(s.number), max(s.number) "
    "FROM held CROSS JOIN sale s ON s.id = held.id"
)
_BY_VAT = (
    HELD + "SELECT l.vat_bp, sum(l.total_cents), sum(l.total_cents - l.vat_cents), sum(l.vat_cents) "
    "FROM held CROSS JOIN sale_line l ON l.sale_id = held.id GROUP BY l.vat_bp ORDER BY l.vat_bp"
)
_BY_METHOD = (
    HELD + "SELECT p.method, sum(p.amount_cents) FROM held CROSS JOIN payment p ON p.sale_id = held.id "
    "GROUP BY p.method ORDER BY p.method"
)


def totals(connection: Any, sale_ids: Iterable[bytes]) -> Totals:
    """Return what some tickets amount to, each id given once."""
    held = held_ids(sale_ids)
    row = connection.execute(_TICKETS, held).fetchone()
    by_vat = tuple(VatTotal(*rate) for rate in connection.execute(_BY_VAT, held))
    by_method = tuple(connection.execute(_BY_METHOD, held).fetchall())
    return Totals(row[0], row[1], row[2], row[3], by_vat, by_method, row[4], row[5])


def held_ids(sale_ids: Iterable[bytes]) -> tuple[str]:
    """Return the value that a query behind `HELD` is bound to."""
    return (msgspec.json.encode([sale_id.hex() for sale_id in sale_ids]).decode(),)
