"""What was sold without a card, for the head office to say which product it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bitdesk.desk import Desk
from bitdesk.reports.organisation import Row

_QUICK_ITEMS = """
SELECT q.id, q.label, coalesce(q.ean, ''), q.price_cents, q.vat_code, q.supplier_id, q.created_on,
       coalesce(o.name, ''), coalesce(s.name, ''),
       (SELECT coalesce(sum(l.quantity), 0) FROM sale_line l JOIN sale t ON t.id = l.sale_id
        WHERE l.quick_item_id = q.id AND t.training = 0),
       (SELECT l.product_id FROM quick_item_link l WHERE l.quick_item_id = q.id ORDER BY l.step DESC, l.id DESC LIMIT 1)
FROM quick_item q LEFT JOIN office o ON o.id = q.office_id LEFT JOIN supplier s ON s.id = q.supplier_id
ORDER BY q.created_on DESC, q.id DESC
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickItemRow(Row):
    """Something sold without a card: `sold` is how many, `product` the label of what it was linked to ("": nothing).

    `candidate_id` is a product in use that bears its barcode.
    """

    label: str
    ean: str
    price_cents: int
    vat_code: str
    supplier_id: bytes | None
    supplier: str
    created_on: date
    office_name: str
    sold: int
    product_id: bytes | None
    product: str
    candidate_id: bytes | None


def quick_items(desk: Desk) -> tuple[QuickItemRow, ...]:
    """Return the quick items, those to complete first, then the latest first."""
    with desk.database.reading() as connection:
        rows = connection.execute(_QUICK_ITEMS).fetchall()
        labels = dict(connection.execute("SELECT id, label FROM product").fetchall())
        bearers = dict(
            connection.execute("SELECT ean, id FROM product WHERE ean IS NOT NULL AND retired_on IS NULL").fetchall()
        )
    found = [
        QuickItemRow(
            ids=(row[0],), unreceived=(), label=row[1], ean=row[2], price_cents=row[3], vat_code=row[4],
            supplier_id=row[5], created_on=date.fromisoformat(row[6]), office_name=row[7], supplier=row[8],
            sold=row[9], product_id=row[10], product=labels.get(row[10], ""), candidate_id=bearers.get(row[2]),
        )
        for row in rows
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda row: row.product_id is not None))
