"""The tickets of an archive with their lines and payments, and what some of them sum to."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bitdesk.archives.layout import Content, tables

SUMS = (
    "sales", "refunds", "sales_cents", "refunds_cents", "total_cents", "by_vat", "by_method", "first_number",
    "last_number",
)  # fmt: skip

Record = Mapping[str, Any]


class Sales:
    """The tickets of an archive, each with its lines and payments."""

    def __init__(self, content: Content) -> None:
        self.tickets = {ticket["ticket"]: ticket for ticket in records(content, "tickets")}
        self.lines: dict[str, list[Record]] = defaultdict(list)
        self.payments: dict[str, list[Record]] = defaultdict(list)
        for line in records(content, "lines"):
            self.lines[line["ticket"]].append(line)
        for payment in records(content, "payments"):
            self.payments[payment["ticket"]].append(payment)

    def totals(self, covered: Iterable[str]) -> dict[str, Any]:
        """Return the sums of some tickets, as a closing has them; those that are not here are in none."""
        vat: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0])
        methods: Counter[str] = Counter()
        amounts, numbers = {True: [0, 0], False: [0, 0]}, []
        for name in (each for each in covered if each in self.tickets):
            ticket = self.tickets[name]
            sign = -1 if ticket["refunds"] else 1
            count_and_cents = amounts[bool(ticket["refunds"])]
            count_and_cents[0] += 1
            count_and_cents[1] += sign * sum(line["total_cents"] for line in self.lines[name])
            numbers.append(ticket["number"])
            for line in self.lines[name]:
                row = vat[line["vat_bp"]]
                row[0] += line["total_cents"]
                row[1] += line["total_cents"] - line["vat_cents"]
                row[2] += line["vat_cents"]
            for payment in self.payments[name]:
                methods[payment["method"]] += payment["amount_cents"]
        (sales, sales_cents), (refunds, refunds_cents) = amounts[False], amounts[True]
        values = (
            sales, refunds, sales_cents, refunds_cents, sales_cents - refunds_cents,
            [[bp, *row] for bp, row in sorted(vat.items())], dict(methods), min(numbers, default=None),
            max(numbers, default=None),
        )  # fmt: skip
        return dict(zip(SUMS, values, strict=True))


def records(content: Content, name: str) -> Iterator[Record]:
    """Give the rows of a table by the names of its columns."""
    columns = [column.name for column in tables()[name].columns]
    return (dict(zip(columns, row, strict=True)) for row in content.tables[name])
