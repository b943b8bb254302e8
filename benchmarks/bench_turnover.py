"""Turnover of ten years, by office and by category, against the same sums in SQL by hand.

Bare, one query reads each ticket once and one each line once, and groups them; ours asks for the totals beside the
groups, resolves quick items that were linked, names every key and returns frozen rows.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.data import House, make_house
from benchmarks.measure import Result, cost, interleave, p50, timed
from bitdesk import ids
from bitdesk.reports import sales
from bitdesk.reports.sales import By
from bitdesk.services import catalogue

FIRST, LAST = date(2010, 1, 1), date(2019, 12, 31)
METHODS = ("cash", "card", "cheque", "holiday_voucher")
LINES = 3

_SALES = (
    "INSERT INTO sale (id, desk_id, office_id, number, training, sold_at, sold_on, total_cents, vat_exempt) "
    "VALUES (?, ?, ?, ?, 0, 0, ?, ?, 0)"
)
_LINES = (
    "INSERT INTO sale_line (id, desk_id, office_id, sale_id, position, product_id, category_id, consignment, label, "
    "quantity, unit_cents, discount_cents, ticket_discount_cents, total_cents, vat_bp, vat_cents) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, 0, 'Article', 1, ?, 0, 0, ?, 550, ?)"
)
_PAYMENTS = (
    "INSERT INTO payment (id, desk_id, office_id, sale_id, position, method, amount_cents) VALUES (?, ?, ?, ?, 1, ?, ?)"
)

_DAYS = "WHERE s.training = 0 AND s.sold_on BETWEEN ? AND ?"
_WITH_LINES = f"FROM sale_line l JOIN sale s ON s.id = l.sale_id {_DAYS}"
_TICKETS = f"SELECT s.office_id, sum(s.refunds_id IS NULL), sum(s.total_cents) FROM sale s {_DAYS} GROUP BY s.office_id"
_BARE = {
    By.OFFICE: (_TICKETS, f"SELECT s.office_id, sum(l.quantity), sum(l.vat_cents) {_WITH_LINES} GROUP BY s.office_id"),
    By.CATEGORY: (
        (
            "SELECT l.category_id, count(DISTINCT s.id), sum(l.quantity), sum(l.total_cents), sum(l.vat_cents) "
            f"{_WITH_LINES} GROUP BY l.category_id"
        ),
    ),
    By.METHOD: (
        (
            "SELECT p.method, count(DISTINCT s.id), sum(p.amount_cents) FROM payment p JOIN sale s ON s.id = p.sale_id "
            f"{_DAYS} GROUP BY p.method"
        ),
    ),
}


def run(tickets: int, rounds: int) -> list[Result]:
    """Measure the turnover of so many tickets, three lines each, so many times."""
    with tempfile.TemporaryDirectory() as folder:
        house = make_house(Path(folder), offices=1)
        _fill(house, tickets)
        results = []
        for by in _BARE:
            ours, bare = (p50(side) for side in interleave(rounds, *_sides(house, by)))
            name = f"turnover of ten years by {by}, {tickets:,} tickets"
            results.append(cost(name, ours * 1e3, bare * 1e3, "ms", 3.0, 2.0))
        house.close()
    return results


def _fill(house: House, tickets: int) -> None:
    """Write tickets over ten years: the tables alone, since a report reads nothing else."""
    head, random = house.head, Random(1)
    catalogue.add_usual_categories(head)
    connection = head.database.connection()
    categories = [row[0] for row in connection.execute("SELECT id FROM category")]
    offices = [row[0] for row in connection.execute("SELECT id FROM office")]
    days = (LAST - FIRST).days + 1
    lines: list[tuple[Any, ...]] = []
    payments: list[tuple[Any, ...]] = []

    def sales_rows() -> Iterator[tuple[Any, ...]]:
        for number in range(tickets):
            sale_id, office_id = ids.new(), random.choice(offices)
            prices = [random.randint(100, 4_000) for _ in range(LINES)]
            for position, cents in enumerate(prices, 1):
                vat = round(cents * 550 / 10_550)
                lines.append(
                    (ids.new(), head.desk_id, office_id, sale_id, position, ids.new(), random.choice(categories),
                     cents, cents, vat)
                )  # fmt: skip
            payments.append((ids.new(), head.desk_id, office_id, sale_id, random.choice(METHODS), sum(prices)))
            on = (FIRST + timedelta(days=number * days // tickets)).isoformat()
            yield sale_id, head.desk_id, office_id, number + 1, on, sum(prices)

    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(_SALES, sales_rows())
    connection.executemany(_LINES, lines)
    connection.executemany(_PAYMENTS, payments)
    connection.execute("COMMIT")


def _sides(house: House, by: By) -> tuple[Any, Any]:
    head = house.head
    connection = head.database.connection()
    days = FIRST.isoformat(), LAST.isoformat()

    def ours(_round: int) -> float:
        return timed(lambda: sales.sales(head, FIRST, LAST, by))

    def bare(_round: int) -> float:
        return timed(lambda: [connection.execute(sql, days).fetchall() for sql in _BARE[by]])

    return ours, bare
