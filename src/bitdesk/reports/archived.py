"""What an archive of a till's year holds: its tickets, closings and traces, with everything that these name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any

import msgspec

from bitdesk import __version__, clock, ids
from bitdesk.archives import Content
from bitdesk.desk import Desk
from bitdesk.reports.numbering import number_text
from bitdesk.values import SCHEMA_VERSION, ClosingKind, branch_letter

_EPOCH = (
    "coalesce((SELECT o.epoch FROM journal j JOIN origin o ON o.id = j.origin_id "
    "WHERE j.row_id = {row}.id AND j.kind = '{kind}'), 0)"
)
_HELD = "WITH held(id) AS (SELECT unhex(value) FROM json_each(?)) "
_TICKETS = (
    "SELECT s.id, s.desk_id, " + _EPOCH.format(row="s", kind="sale") + ", s.number, s.training, s.sold_at, s.sold_on, "
    "coalesce(f.code, ''), coalesce(c.code, ''), s.session_id, s.total_cents, s.vat_exempt, s.refunds_id, s.reason, "
    "s.visit_id IS NOT NULL FROM held CROSS JOIN sale s ON s.id = held.id LEFT JOIN office f ON f.id = s.office_id "
    "LEFT JOIN counselor c ON c.id = s.author_id ORDER BY s.desk_id, s.training, s.number, s.id"
)
_OF_TICKETS = {
    "lines": "SELECT l.id, l.sale_id, l.position, coalesce(l.product_id, l.quick_item_id), l.ean, l.label, g.code, "
    "p.code, l.consignment, l.quantity, l.unit_cents, l.discount_cents, l.ticket_discount_cents, l.discount_reason, "
    "l.total_cents, l.vat_bp, l.vat_cents, l.refunds_line_id FROM held CROSS JOIN sale_line l ON l.sale_id = held.id "
    "LEFT JOIN category g ON g.id = l.category_id LEFT JOIN supplier p ON p.id = l.supplier_id "
    "ORDER BY l.sale_id, l.position",
    "payments": "SELECT p.id, p.sale_id, p.position, p.method, p.amount_cents, p.given_cents "
    "FROM held CROSS JOIN payment p ON p.sale_id = held.id ORDER BY p.sale_id, p.position",
    "receipts": "SELECT r.sale_id, r.copy, r.means, r.printed_at AS at_ms, coalesce(c.code, '') FROM held "
    "CROSS JOIN receipt_print r ON r.sale_id = held.id LEFT JOIN counselor c ON c.id = r.author_id "
    "ORDER BY r.sale_id, r.copy, r.id",
}
_OF_SESSIONS = {
    "sessions": "SELECT t.id, t.desk_id, t.opened_at AS at_ms, t.opened_on, t.float_cents, coalesce(c.code, '') "
    "FROM held CROSS JOIN till_session t ON t.id = held.id LEFT JOIN counselor c ON c.id = t.author_id ORDER BY t.id",
    "cash_movements": "SELECT m.id, m.session_id, m.kind, m.amount_cents, m.moved_at AS at_ms, m.reason, "
    "coalesce(c.code, ''), " + _EPOCH.format(row="m", kind="cash_movement") + " AS epoch "
    "FROM held CROSS JOIN cash_movement m ON m.session_id = held.id "
    "LEFT JOIN counselor c ON c.id = m.author_id ORDER BY m.id",
    "cash_counts": "SELECT n.id, n.session_id, n.purpose, n.counted_at AS at_ms, n.counted_cents, n.expected_cents, "
    "n.corrects_id, n.reason, coalesce(c.code, ''), " + _EPOCH.format(row="n", kind="cash_count") + " AS epoch "
    "FROM held CROSS JOIN cash_count n ON n.session_id = held.id "
    "LEFT JOIN counselor c ON c.id = n.author_id ORDER BY n.id",
}
_EVENTS = (
    "SELECT e.desk_id, e.session_id, e.kind, e.happened_at AS at_ms, e.detail, e.amount_cents, coalesce(c.code, '') "
    "FROM till_event e LEFT JOIN counselor c ON c.id = e.author_id WHERE e.happened_at >= ?1 AND e.happened_at < ?2 "
    "AND (?3 IS NULL OR e.desk_id = ?3) ORDER BY e.id"
)
_CLOSING_COLUMNS = (
    "id", "desk_id", "kind", "number", "period", "session_id", "closed_at", "closed_on", "covers", "previous_ids",
    "first_number", "last_number", "sales", "refunds", "sales_cents", "refunds_cents", "total_cents", "by_vat",
    "by_method", "perpetual_cents", "perpetual_refunds_cents", "float_cents", "expected_cents", "counted_cents",
    "reason", "head_seq", "head_hash",
)  # fmt: skip
_JSON = frozenset({"covers", "previous_ids", "by_vat", "by_method"})


def content(desk: Desk, year: int) -> Content:
    """Return what the archive of a year holds: a desk's own tills; at the head office, every till's.

    A closing belongs to the year of its period, a ticket to the year of its day or of the closing that holds it. The
    closings that the first ones of the year follow come along, marked `carried`: perpetual totals start from them.
    """
    desk_id = None if desk.is_head_office else desk.desk_id
    with desk.database.reading() as connection:
        known = _closings(connection, desk_id)
        closings = _of_year(known, year)
        sale_ids = _sale_ids(connection, desk_id, year, closings)
        tickets = connection.execute(_HELD + _TICKETS, _held(sale_ids)).fetchall()
        sessions = {row[9] for row in tickets} | {
            bytes.fromhex(closing["session_id"]) for closing in closings if closing["session_id"]
        }
        sessions |= _opened_in(connection, desk_id, year)
        tables = {"tickets": [_ticket(row) for row in tickets]}
        tables |= {name: _rows(connection, query, sale_ids) for name, query in _OF_TICKETS.items()}
        tables |= {name: _rows(connection, query, sessions - {None}) for name, query in _OF_SESSIONS.items()}
        cursor = connection.execute(_EVENTS, (*_bounds(year), desk_id))
        tables["events"] = _written(cursor)
        tills = sorted({row[1] for row in tickets} | {bytes.fromhex(closing["till"]) for closing in closings})
        document = {
            "organisation": _organisation(connection, desk),
            "year": year,
            "made_at": _instant(clock.now_ms()),
            "program": f"bitdesk {__version__}, tables {SCHEMA_VERSION}",
            "tills": [_till(connection, till) for till in tills],
            "journals": _journals(connection, tills),
            "elsewhere": _elsewhere(connection, tickets),
        }
    return Content(document, closings, tables)


def _closings(connection: Any, desk_id: bytes | None) -> dict[str, dict[str, Any]]:
    columns = ", ".join(f"c.{column}" for column in _CLOSING_COLUMNS)
    rows = connection.execute(
        f"SELECT {columns}, {_EPOCH.format(row='c', kind='closing')}, coalesce(n.code, '') FROM closing c "
        "LEFT JOIN counselor n ON n.id = c.author_id WHERE ?1 IS NULL OR c.desk_id = ?1 "
        "ORDER BY c.desk_id, c.closed_at, c.id",
        (desk_id,),
    )
    return {closing["id"]: closing for closing in map(_closing, rows)}


def _closing(row: Any) -> dict[str, Any]:
    *values, epoch, counselor = row
    closing = {
        name: msgspec.json.decode(value) if name in _JSON else _plain(value)
        for name, value in zip(_CLOSING_COLUMNS, values, strict=True)
    }
    closing["till"] = closing.pop("desk_id")
    closing["closed_at"] = _instant(closing["closed_at"])
    return {**closing, "branch": branch_letter(epoch), "counselor": counselor}


def _of_year(known: dict[str, dict[str, Any]], year: int) -> list[dict[str, Any]]:
    waiting = [name for name, closing in known.items() if closing["period"][:4] == f"{year:04}"]
    found = set()
    while waiting:
        name = waiting.pop()
        if name in known and name not in found:
            found.add(name)
            waiting += [] if known[name]["kind"] == ClosingKind.DAY else known[name]["covers"]
    carried = {previous for name in found for previous in known[name]["previous_ids"]} - found
    return [
        {**closing, "carried": True} if name in carried else closing
        for name, closing in known.items()
        if name in found or name in carried
    ]


def _sale_ids(connection: Any, desk_id: bytes | None, year: int, closings: list[dict[str, Any]]) -> set[bytes]:
    rows = connection.execute(
        "SELECT id FROM sale WHERE sold_on >= ?1 AND sold_on < ?2 AND (?3 IS NULL OR desk_id = ?3)",
        (f"{year:04}-01-01", f"{year + 1:04}-01-01", desk_id),
    )
    covered = {
        bytes.fromhex(name)
        for closing in closings
        if closing["kind"] == ClosingKind.DAY and "carried" not in closing
        for name in closing["covers"]
    }
    return {sale_id for (sale_id,) in rows} | covered


def _opened_in(connection: Any, desk_id: bytes | None, year: int) -> set[bytes]:
    rows = connection.execute(
        "SELECT id FROM till_session WHERE substr(opened_on, 1, 4) = ?1 AND (?2 IS NULL OR desk_id = ?2)",
        (f"{year:04}", desk_id),
    )
    return {session_id for (session_id,) in rows}


def _ticket(row: Any) -> tuple[Any, ...]:
    sale_id, till, epoch, number, training, sold_at, sold_on, *rest = map(_plain, row)
    label = number_text(number, sold_on, epoch, training=bool(training))
    return (sale_id, till, branch_letter(epoch), number, label, training, _instant(sold_at), sold_on, *rest)


def _elsewhere(connection: Any, tickets: list[Any]) -> dict[str, list[int]]:
    """Return, by till and training, numbers between two of these tickets that a ticket of another year has."""
    here: dict[tuple[bytes, int], set[int]] = defaultdict(set)
    for row in tickets:
        here[row[1], row[4]].add(row[3])
    found = {}
    for (till, training), numbers in here.items():
        others = connection.execute(
            "SELECT DISTINCT number FROM sale WHERE desk_id = ? AND training = ? AND number BETWEEN ? AND ?",
            (till, training, min(numbers), max(numbers)),
        )
        if missing := sorted({number for (number,) in others} - numbers):
            found[f"{ids.to_text(till)} {training}"] = missing
    return found


def _organisation(connection: Any, desk: Desk) -> dict[str, Any]:
    row = connection.execute("SELECT name, siret, vat_number FROM organisation ORDER BY id LIMIT 1").fetchone()
    name, siret, vat_number = row or (desk.identity.organisation_name, None, None)
    return {
        "id": ids.to_text(desk.identity.organisation_id), "name": name, "siret": siret, "vat_number": vat_number,
        "timezone": desk.identity.timezone,
    }  # fmt: skip


def _till(connection: Any, desk_id: bytes) -> dict[str, Any]:
    row = connection.execute(
        "SELECT w.name, f.code, f.name FROM workstation w LEFT JOIN office f ON f.id = w.office_id WHERE w.id = ?",
        (desk_id,),
    ).fetchone()
    name, office, office_name = row or ("", "", "")
    return {"id": ids.to_text(desk_id), "name": name, "office": office, "office_name": office_name}


def _journals(connection: Any, tills: list[bytes]) -> list[dict[str, Any]]:
    """Return the heads of the tills' journals: the hash chain ends there, and vouches for all that is before."""
    return [
        {"till": ids.to_text(desk_id), "branch": branch_letter(epoch), "entries": seq, "hash": head.hex()}
        for desk_id, epoch, seq, head in connection.execute(
            "SELECT desk_id, epoch, head_seq, head_hash FROM origin ORDER BY desk_id, epoch"
        )
        if desk_id in tills
    ]


def _rows(connection: Any, query: str, held: set[bytes]) -> list[tuple[Any, ...]]:
    return _written(connection.execute(_HELD + query, _held(held)))


def _written(cursor: Any) -> list[tuple[Any, ...]]:
    kinds: dict[str, Callable[[Any], Any]] = {"at_ms": _instant, "epoch": branch_letter}
    written = [kinds.get(column[0], _plain) for column in cursor.description]
    return [tuple(write(value) for write, value in zip(written, row, strict=True)) for row in cursor]


def _plain(value: Any) -> Any:
    return ids.to_text(value) if isinstance(value, bytes) else value


def _instant(at_ms: int) -> str:
    return clock.local(at_ms).isoformat(timespec="seconds")


def _bounds(year: int) -> tuple[int, int]:
    from datetime import MAXYEAR, datetime

    begins = clock.to_ms(datetime(year, 1, 1))  # noqa: DTZ001 -- local
    if year == MAXYEAR:
        return begins, 1 << 62
    return begins, clock.to_ms(datetime(year + 1, 1, 1))  # noqa: DTZ001 -- local


def _held(held: set[bytes]) -> tuple[str]:
    return (msgspec.json.encode([ids.to_text(each) for each in sorted(held)]).decode(),)
