"""Stock counts: what was counted, what is left to count, and what arrived too late to be in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

import msgspec

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.folding import plain
from bitdesk.reports.stock.wares import LINKED, Key, Ware, key_of, levels, ware, wares

_MEANT = (
    f"WITH {LINKED}, meant AS (SELECT product_id, quick_item_id, counted_at FROM stock_count_line "
    "WHERE count_id = :count UNION ALL SELECT NULL, k.quick_item_id, l.counted_at FROM stock_count_line l "
    "JOIN linked k ON k.product_id = l.product_id WHERE l.count_id = :count)"
)
"""What a count counted: a product with the quick items that are linked to it."""


@dataclass(frozen=True, slots=True)
class CountRow:
    """A count, of a category or (None) of all shelves.

    Times are in UTC milliseconds by its desk's clock; `finished_at` is None while it goes on. `awaited` are the other
    desks of the office of which nothing has been received since: what they recorded before may still come, and the
    count is provisional until then. `late` is how many such movements have come and are not settled yet.
    """

    id: bytes
    office_id: bytes
    category_id: bytes | None
    started_at: int
    started_on: date
    finished_at: int | None
    is_own: bool
    products: int
    difference: int
    awaited: tuple[str, ...]
    late: int


@dataclass(frozen=True, slots=True)
class CountLine:
    """A product of a count: `counted` and `expected` are None where it has not been counted yet.

    `expected` is the level at the moment when it was counted last.
    """

    ware: Ware
    counted: int | None
    expected: int | None
    counted_at: int | None


class Late(NamedTuple):
    """A movement that another desk recorded before the count and that was received after it."""

    movement_id: bytes
    product_id: bytes | None
    quick_item_id: bytes | None
    quantity: int


def stock_counts(desk: Desk, office_id: bytes | None = None, limit: int = 50) -> tuple[CountRow, ...]:
    """Return the latest counts, newest first: of one office, or (None) of all."""
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT c.id, c.office_id, c.category_id, c.started_at, c.started_on, c.finished_at, c.desk_id, "
            "count(DISTINCT coalesce(l.product_id, l.quick_item_id)), coalesce(sum(l.counted - l.expected), 0) "
            "FROM stock_count c LEFT JOIN stock_count_line l ON l.count_id = c.id "
            "WHERE :office IS NULL OR c.office_id = :office GROUP BY c.id ORDER BY c.started_at DESC LIMIT :limit",
            {"office": office_id, "limit": limit},
        ).fetchall()
        return tuple(
            CountRow(
                id=row[0],
                office_id=row[1],
                category_id=row[2],
                started_at=row[3],
                started_on=date.fromisoformat(row[4]),
                finished_at=row[5],
                is_own=row[6] == desk.desk_id,
                products=row[7],
                difference=row[8],
                awaited=_awaited(connection, row[0]),
                late=len(late(connection, row[0])),
            )
            for row in rows
        )


def count_lines(desk: Desk, count_id: bytes) -> tuple[CountLine, ...]:
    """Return what was counted, latest first, then what is left to count, by label."""
    with desk.database.reading() as connection:
        known = wares(connection)
        last: dict[Key, CountLine] = {}
        for product_id, quick_item_id, *rest in connection.execute(
            "SELECT product_id, quick_item_id, counted, expected, counted_at FROM stock_count_line "
            "WHERE count_id = ? ORDER BY counted_at DESC, id DESC",
            (count_id,),
        ).fetchall():
            key = key_of(connection, product_id, quick_item_id)
            last.setdefault(key, CountLine(ware(known, key), *rest))
        rest_of_it = [CountLine(ware(known, key), None, None, None) for key in left(connection, count_id)]
    return (*last.values(), *sorted(rest_of_it, key=lambda line: plain(line.ware.label)))


def open_count(connection: Any, desk: Desk, category_id: bytes | None) -> bytes | None:
    """Return this desk's count of the same shelves that is not finished yet."""
    found = connection.execute(
        "SELECT id FROM stock_count WHERE desk_id = ? AND category_id IS ? AND finished_at IS NULL",
        (desk.desk_id, category_id),
    ).fetchone()
    return found[0] if found else None


def left(connection: Any, count_id: bytes) -> tuple[Key, ...]:
    """Return what has a level at the office of a count, belongs to its shelves, and has not been counted in it."""
    office_id, category_id = connection.execute(
        "SELECT office_id, category_id FROM stock_count WHERE id = ?", (count_id,)
    ).fetchone()
    done = {
        key_of(connection, *row)
        for row in connection.execute(
            "SELECT DISTINCT product_id, quick_item_id FROM stock_count_line WHERE count_id = ?", (count_id,)
        ).fetchall()
    }
    known = wares(connection)
    return tuple(
        key
        for (where, key), quantity in levels(connection).items()
        if where == office_id
        and quantity
        and key not in done
        and (category_id is None or ware(known, key).category_id == category_id)
    )


def heads(connection: Any) -> dict[str, int]:
    """Return how far the journals of other desks are known here: the number of the last entry by journal."""
    rows = connection.execute("SELECT id, head_seq FROM origin WHERE status <> 'own' ORDER BY id")
    return {ids.to_text(origin_id): seq for origin_id, seq in rows}


def late(connection: Any, count_id: bytes) -> tuple[Late, ...]:
    """Return the movements of other desks that a count should have known, and that are not settled yet.

    They concern what was counted, were made before it was counted (by their desk's clock), and stand in a part of
    their desk's journal that was not known then. A later count that knew them makes up for it. What moved as a quick
    item that is linked to a product concerns the product.
    """
    office_id, desk_id, known = _count(connection, count_id)
    found = connection.execute(
        f"{_MEANT} SELECT m.id, m.product_id, m.quick_item_id, m.quantity, j.origin_id, j.seq, max(l.counted_at) "
        "FROM meant l JOIN stock_movement m ON m.product_id IS l.product_id AND m.office_id = :office "
        "AND m.quick_item_id IS l.quick_item_id AND m.desk_id <> :desk AND m.moved_at <= l.counted_at "
        "JOIN journal j ON j.row_id = m.id WHERE NOT EXISTS (SELECT 1 FROM stock_movement s "
        "WHERE s.product_id IS m.product_id AND s.office_id = m.office_id AND s.quick_item_id IS m.quick_item_id "
        "AND s.kind = 'count' AND s.source_id = m.id) GROUP BY m.id",
        {"count": count_id, "office": office_id, "desk": desk_id},
    ).fetchall()
    missed = [one for one in found if one[5] > known.get(ids.to_text(one[4]), 0)]
    return tuple(Late(*one[:4]) for one in missed if not _is_made_up_for(connection, office_id, *one[1:3], *one[4:]))


def _count(connection: Any, count_id: bytes) -> tuple[bytes, bytes, dict[str, int]]:
    office_id, desk_id, known = connection.execute(
        "SELECT office_id, desk_id, heads FROM stock_count WHERE id = ?", (count_id,)
    ).fetchone()
    return office_id, desk_id, msgspec.json.decode(known)


def _is_made_up_for(
    connection: Any,
    office_id: bytes,
    product_id: bytes | None,
    quick_item_id: bytes | None,
    origin_id: bytes,
    seq: int,
    counted_at: int,
) -> bool:
    as_product = key_of(connection, product_id, quick_item_id).product_id
    later = connection.execute(
        "SELECT DISTINCT c.heads FROM stock_count_line l JOIN stock_count c ON c.id = l.count_id WHERE c.office_id = ? "
        "AND ((l.product_id IS ? AND l.quick_item_id IS ?) OR l.product_id = ?) AND l.counted_at > ?",
        (office_id, product_id, quick_item_id, as_product, counted_at),
    ).fetchall()
    return any(msgspec.json.decode(known).get(ids.to_text(origin_id), 0) >= seq for (known,) in later)


def _awaited(connection: Any, count_id: bytes) -> tuple[str, ...]:
    """Return the other desks of the count's office of which nothing is known since it was finished."""
    rows = connection.execute(
        "SELECT w.name FROM stock_count c JOIN workstation w ON w.office_id = c.office_id AND w.id <> c.desk_id "
        "WHERE c.id = ? AND w.retired_on IS NULL AND NOT EXISTS (SELECT 1 FROM origin o JOIN journal j "
        "ON j.origin_id = o.id AND j.seq = o.head_seq WHERE o.desk_id = w.id "
        "AND j.at_ms >= coalesce(c.finished_at, c.started_at)) ORDER BY w.name",
        (count_id,),
    )
    return tuple(name for (name,) in rows)
