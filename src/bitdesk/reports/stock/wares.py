"""What a movement is about: products, quick items, and quick items that count as the product they are linked to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

LINKED = (
    "linked AS (SELECT quick_item_id, product_id FROM (SELECT quick_item_id, product_id, row_number() OVER "
    "(PARTITION BY quick_item_id ORDER BY step DESC, id DESC) AS place FROM quick_item_link) WHERE place = 1)"
)
"""The product that each quick item is, after what the head office said last."""

MOVED = (
    f"{LINKED}, moved AS (SELECT m.*, coalesce(m.product_id, l.product_id) AS ware_id, "
    "CASE WHEN coalesce(m.product_id, l.product_id) IS NULL THEN m.quick_item_id END AS ware_quick_id "
    "FROM stock_movement m LEFT JOIN linked l ON m.product_id IS NULL AND l.quick_item_id = m.quick_item_id)"
)
"""The movements, with what they are about (`ware_id`, `ware_quick_id`) beside what was recorded."""

_LEVELS = (
    f"WITH {LINKED} SELECT office_id, product_id, NULL, sum(quantity) FROM stock_movement "
    "WHERE product_id IS NOT NULL{until} GROUP BY product_id, office_id UNION ALL "
    "SELECT m.office_id, l.product_id, iif(l.product_id IS NULL, m.quick_item_id, NULL), sum(m.quantity) "
    "FROM stock_movement m LEFT JOIN linked l ON l.quick_item_id = m.quick_item_id "
    "WHERE m.product_id IS NULL{until} GROUP BY 1, 2, 3"
)
_OF_QUICK_ITEM = "SELECT coalesce(sum(quantity), 0) FROM stock_movement WHERE office_id = ? AND quick_item_id = ?"
# Two sums: an OR of the two would read every movement there is.
_OF_PRODUCT = (
    f"WITH {LINKED} SELECT (SELECT coalesce(sum(quantity), 0) FROM stock_movement WHERE product_id = :product "
    "AND office_id = :office) + (SELECT coalesce(sum(quantity), 0) FROM stock_movement WHERE product_id IS NULL "
    "AND office_id = :office AND quick_item_id IN (SELECT quick_item_id FROM linked WHERE product_id = :product))"
)


class Key(NamedTuple):
    """Which ware: a product, or a quick item that no product has been named for yet."""

    product_id: bytes | None
    quick_item_id: bytes | None = None


@dataclass(frozen=True, slots=True)
class Ware:
    """A product or a quick item; every text is "" where the card has not been received.

    `code` is the shop's own, "" for a quick item.
    """

    key: Key
    label: str = ""
    code: str = ""
    ean: str = ""
    category_id: bytes | None = None
    supplier_id: bytes | None = None
    consignment: bool = False
    is_retired: bool = False


def wares(connection: Any) -> dict[Key, Ware]:
    """Return every product and quick item that is known here."""
    products = connection.execute(
        "SELECT id, label, code, coalesce(ean, ''), category_id, supplier_id, consignment, retired_on FROM product"
    )
    found = {
        Key(row[0]): Ware(
            key=Key(row[0]),
            label=row[1],
            code=row[2],
            ean=row[3],
            category_id=row[4],
            supplier_id=row[5],
            consignment=bool(row[6]),
            is_retired=row[7] is not None,
        )
        for row in products
    }
    quick = connection.execute("SELECT id, label, '', coalesce(ean, ''), NULL, supplier_id FROM quick_item")
    return found | {Key(None, row[0]): Ware(Key(None, row[0]), *row[1:]) for row in quick}


def ware(known: Mapping[Key, Ware], key: Key) -> Ware:
    """Return what a key stands for, without a word where it is not known here."""
    return known.get(key) or Ware(key)


def levels(connection: Any, until: date | None = None) -> dict[tuple[bytes, Key], int]:
    """Return the level of every ware at every office where one has moved: the sum of its movements.

    `until` leaves out what moved after that day.
    """
    where, values = (" AND moved_on <= :until", {"until": until.isoformat()}) if until else ("", {})
    found: dict[tuple[bytes, Key], int] = {}
    for office_id, product_id, quick_item_id, quantity in connection.execute(_LEVELS.format(until=where), values):
        place = office_id, Key(product_id, quick_item_id)
        found[place] = found.get(place, 0) + quantity
    return found


def key_of(connection: Any, product_id: bytes | None, quick_item_id: bytes | None) -> Key:
    """Return what a recorded row is about: the linked product in a quick item's place."""
    if product_id is not None or quick_item_id is None:
        return Key(product_id)
    linked = connection.execute(
        "SELECT product_id FROM quick_item_link WHERE quick_item_id = ? ORDER BY step DESC, id DESC LIMIT 1",
        (quick_item_id,),
    ).fetchone()
    return Key(linked[0]) if linked and linked[0] else Key(None, quick_item_id)


def level(connection: Any, office_id: bytes, key: Key) -> int:
    """Return the level of one ware at an office."""
    if key.product_id is None:
        (found,) = connection.execute(_OF_QUICK_ITEM, (office_id, key.quick_item_id)).fetchone()
    else:
        values = {"office": office_id, "product": key.product_id}
        (found,) = connection.execute(_OF_PRODUCT, values).fetchone()
    return int(found)
