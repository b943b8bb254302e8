"""What moved, when and why, with the level that it left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bitdesk.desk import Desk
from bitdesk.reports.stock.wares import MOVED, Key, Ware, key_of, level, levels, ware, wares

_MOVEMENTS = (
    f"WITH {MOVED} SELECT v.id, v.office_id, v.ware_id, v.ware_quick_id, v.kind, v.quantity, v.moved_at, v.moved_on, "
    "coalesce(c.code, ''), coalesce(v.reason, ''), v.desk_id = :desk, "
    "EXISTS (SELECT 1 FROM stock_movement b WHERE b.product_id IS v.product_id AND b.office_id = v.office_id "
    "AND b.quick_item_id IS v.quick_item_id AND b.source_id = v.id AND b.kind = v.kind), v.source_id "
    "FROM (SELECT * FROM moved WHERE (:office IS NULL OR office_id = :office) {where} "
    "ORDER BY moved_at DESC, id DESC LIMIT :limit) v "
    "LEFT JOIN counselor c ON c.id = v.author_id ORDER BY v.moved_at DESC, v.id DESC"
)


# What was recorded comes first: it has an index, what it is about has none.
_OF_ONE = "AND (product_id = :product OR product_id IS NULL) AND ware_id IS :product AND ware_quick_id IS :quick"


@dataclass(frozen=True, slots=True)
class Movement:
    """A movement of a ware at an office.

    `moved_at` is in UTC milliseconds by its desk's clock; `level` is the office's level of the ware after it, by the
    desks' clocks; `counselor` is "" where nobody said; `is_own` says that this desk recorded it, and `is_taken_back`
    that its opposite has followed.
    """

    id: bytes
    office_id: bytes
    ware: Ware
    kind: str
    quantity: int
    level: int
    moved_at: int
    moved_on: date
    counselor: str
    reason: str
    is_own: bool
    is_taken_back: bool
    source_id: bytes | None


def movements(
    desk: Desk,
    product_id: bytes | None = None,
    *,
    quick_item_id: bytes | None = None,
    office_id: bytes | None = None,
    limit: int = 200,
) -> tuple[Movement, ...]:
    """Return the latest movements, newest first: of one ware or of all, at one office or (None) at all."""
    with desk.database.reading() as connection:
        known = wares(connection)
        wanted = key_of(connection, product_id, quick_item_id)
        everything = wanted == Key(None)
        rows = connection.execute(
            _MOVEMENTS.format(where="" if everything else _OF_ONE),
            {
                "desk": desk.desk_id,
                "office": office_id,
                "product": wanted.product_id,
                "quick": wanted.quick_item_id,
                "limit": limit,
            },
        ).fetchall()
        offices = {row[1] for row in rows}
        now = levels(connection) if everything else {(one, wanted): level(connection, one, wanted) for one in offices}
    return tuple(_with_levels(rows, known, now))


def _with_levels(
    rows: Iterable[Any], known: Mapping[Key, Ware], now: dict[tuple[bytes, Key], int]
) -> Iterator[Movement]:
    """Give the movements, newest first: what a ware's newest one left is its level now, and so on backwards."""
    for row in rows:
        place = row[1], Key(row[2], row[3])
        after = now.get(place, 0)
        now[place] = after - row[5]
        yield Movement(
            id=row[0],
            office_id=row[1],
            ware=ware(known, place[1]),
            kind=row[4],
            quantity=row[5],
            level=after,
            moved_at=row[6],
            moved_on=date.fromisoformat(row[7]),
            counselor=row[8],
            reason=row[9],
            is_own=bool(row[10]),
            is_taken_back=bool(row[11]),
            source_id=row[12],
        )
