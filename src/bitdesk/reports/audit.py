"""The proof of the tills in a file: every total recomputed from lines and payments, and what does not agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from bitdesk.desk import Desk
from bitdesk.errors import noop
from bitdesk.journal.branches import lineage, origins
from bitdesk.reports.audit_closings import Audited, wrong_closings
from bitdesk.reports.findings import Finding


class _Check(NamedTuple):
    """A query that finds tickets which do not hold (desk and number), and what is then said."""

    reason: str
    sql: str


_CHECKS = (
    _Check(
        noop("{desk}, ticket {number}: a line is not its quantity times its price, less its discounts."),
        "SELECT DISTINCT s.desk_id, s.number, s.training FROM sale_line l JOIN sale s ON s.id = l.sale_id "
        "WHERE l.total_cents <> l.quantity * l.unit_cents - l.discount_cents - l.ticket_discount_cents "
        "OR (l.quantity > 0) <> (s.refunds_id IS NULL)",
    ),
    _Check(
        # Refunds take back parts of a line's VAT: each may differ by a cent from the rate, their sum may not.
        noop("{desk}, ticket {number}: the VAT of a line is not what its rate gives."),
        "SELECT DISTINCT s.desk_id, s.number, s.training FROM sale_line l JOIN sale s ON s.id = l.sale_id "
        "WHERE abs(abs(l.vat_cents) - (2 * abs(l.total_cents) * l.vat_bp + 10000 + l.vat_bp) "
        "/ (2 * (10000 + l.vat_bp))) > (s.refunds_id IS NOT NULL) OR l.vat_cents * l.total_cents < 0 "
        "OR (s.vat_exempt AND (l.vat_bp <> 0 OR l.vat_cents <> 0))",
    ),
    _Check(
        noop("{desk}, ticket {number}: its total is not the sum of its lines."),
        "SELECT s.desk_id, s.number, s.training FROM sale s LEFT JOIN sale_line l ON l.sale_id = s.id "
        "GROUP BY s.id HAVING s.total_cents IS NOT sum(l.total_cents)",
    ),
    _Check(
        noop("{desk}, ticket {number}: its payments do not make its total."),
        "SELECT s.desk_id, s.number, s.training FROM sale s LEFT JOIN payment p ON p.sale_id = s.id "
        "GROUP BY s.id HAVING s.total_cents <> coalesce(sum(p.amount_cents), 0)",
    ),
    _Check(
        noop("{desk}, ticket {number}: what left the shelves is not what was sold."),
        "SELECT DISTINCT s.desk_id, s.number, s.training FROM sale s JOIN sale_line l ON l.sale_id = s.id "
        "LEFT JOIN (SELECT source_id, sum(quantity) AS moved FROM stock_movement WHERE kind IN ('sale', 'refund') "
        "GROUP BY source_id) m ON m.source_id = l.id WHERE coalesce(m.moved, 0) <> iif(s.training, 0, -l.quantity)",
    ),
)

_TAKEN_BACK_TWICE = _Check(
    noop(
        "{desk}, ticket {number} was taken back twice, at two tills or in two copies of a file: more was given back "
        "than was sold."
    ),
    "SELECT DISTINCT s.desk_id, s.number, s.training FROM sale_line r JOIN sale_line l ON l.id = r.refunds_line_id "
    "JOIN sale s ON s.id = l.sale_id GROUP BY l.id HAVING -sum(r.quantity) > l.quantity",
)


def mistakes(desk: Desk) -> tuple[Finding, ...]:
    """Return what does not agree in a file's tills; nothing where every total is what lines and payments sum to."""
    with desk.database.reading() as connection:
        return mistakes_in(connection)


def mistakes_in(connection: Any) -> tuple[Finding, ...]:
    """Return what does not agree, as `mistakes` does, of a file that is only read; one without a till has nothing."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'closing'").fetchone():
        return ()
    return tuple(_all(connection))


def notices(desk: Desk) -> tuple[Finding, ...]:
    """Return what is right in every till by itself, and yet somebody must know: what two of them did while apart."""
    with desk.database.reading() as connection:
        return notices_in(connection)


def notices_in(connection: Any) -> tuple[Finding, ...]:
    """Return what somebody must know, as `notices` does, of a file that is only read."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'closing'").fetchone():
        return ()
    desks = {audited.id: audited for audited in _audited(connection)}
    return tuple(_wrong_tickets(connection, desks, _TAKEN_BACK_TWICE))


def _all(connection: Any) -> Iterator[Finding]:
    desks = {audited.id: audited for audited in _audited(connection)}
    for check in _CHECKS:
        yield from _wrong_tickets(connection, desks, check)
    for audited in desks.values():
        if not audited.is_partial:
            yield from _wrong_numbers(connection, audited)
            yield from wrong_closings(connection, audited)


def _wrong_tickets(connection: Any, desks: Mapping[bytes, Audited], check: _Check) -> Iterator[Finding]:
    for desk_id, number, training in connection.execute(check.sql).fetchall():
        if not desks[desk_id].is_partial:
            yield Finding(check.reason, {"desk": desks[desk_id].name, "number": _number(number, training)})


def _audited(connection: Any) -> list[Audited]:
    """Return the desks that have tickets or closings; of one whose entries are held back, some rows are not here."""
    rows = connection.execute(
        "SELECT d.desk_id, coalesce(o.code || ' ' || w.name, lower(hex(d.desk_id))), "
        "EXISTS (SELECT 1 FROM held h JOIN origin g ON g.id = h.origin_id WHERE g.desk_id = d.desk_id), "
        "(SELECT count(*) FROM origin g WHERE g.desk_id = d.desk_id) > 1, "
        "EXISTS (SELECT 1 FROM origin g WHERE g.desk_id = d.desk_id AND g.status = 'vouched') "
        "FROM (SELECT desk_id FROM sale UNION SELECT desk_id FROM closing) d "
        "LEFT JOIN workstation w ON w.id = d.desk_id LEFT JOIN office o ON o.id = w.office_id ORDER BY d.desk_id"
    )
    return [Audited(row[0], row[1], bool(row[2]), bool(row[3]), bool(row[4])) for row in rows]


def _wrong_numbers(connection: Any, audited: Audited) -> Iterator[Finding]:
    """Give the numbers that are missing, and those that one branch gave twice."""
    given: dict[tuple[int, int], list[bytes]] = defaultdict(list)
    for sale_id, training, number in connection.execute(
        "SELECT id, training, number FROM sale WHERE desk_id = ?", (audited.id,)
    ):
        given[training, number].append(sale_id)
    for training in (0, 1):
        numbers = {number for in_training, number in given if in_training == training}
        for number in sorted(set(range(1, max(numbers, default=0))) - numbers):
            yield Finding(
                noop("{desk}: ticket {number} is missing."),
                {"desk": audited.name, "number": _number(number, training)},
            )
    for (training, number), sale_ids in given.items():
        if len(sale_ids) > 1 and _in_one_branch(connection, audited.id, sale_ids):
            yield Finding(
                noop("{desk}: ticket {number} is there twice."),
                {"desk": audited.name, "number": _number(number, training)},
            )


def _in_one_branch(connection: Any, desk_id: bytes, row_ids: list[bytes]) -> bool:
    """Tell whether one of some rows follows another in the journals of a desk."""
    known = origins(connection, desk_id)
    places = [
        connection.execute(
            "SELECT origin_id, seq FROM journal WHERE row_id = ? AND op = 'insert'", (row_id,)
        ).fetchone()
        for row_id in row_ids
    ]
    pasts = [lineage(known, *place) for place in places if place]
    return any(
        past.get(origin_id, 0) > seq
        for past in pasts
        for origin_id, seq in places
    )  # fmt: skip


def _number(number: int, training: int) -> str:
    return f"ESSAI-{number:06}" if training else f"{number:06}"
