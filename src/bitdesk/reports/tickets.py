"""Tickets as they are listed, printed again and taken back, on the driver's connection."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from bitdesk import pricing
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.reports.numbering import Named, numbers_of
from bitdesk.reports.totals import HELD, VatTotal, held_ids

TICKETS_SHOWN = 200


class TicketLine(NamedTuple):
    """A line of a ticket as it was sold, in cents; `refunded` pieces of it have been taken back since."""

    id: bytes
    position: int
    product_id: bytes | None
    quick_item_id: bytes | None
    category_id: bytes | None
    supplier_id: bytes | None
    consignment: bool
    label: str
    ean: str | None
    quantity: int
    unit_cents: int
    discount_cents: int
    ticket_discount_cents: int
    discount_reason: str | None
    total_cents: int
    vat_bp: int
    vat_cents: int
    refunds_line_id: bytes | None
    refunded: int = 0

    @property
    def refundable(self) -> int:
        """Return how many pieces can still be taken back."""
        return max(0, self.quantity - self.refunded)

    def refund_cents(self, count: int) -> int:
        """Return what is given back for some more pieces, not below zero; all together give the line's total."""
        return count * self.unit_cents - sum(self.refund_discounts(count))

    def refund_discounts(self, count: int) -> tuple[int, int]:
        """Return what of the line's discount, and of the ticket's, some more pieces had; neither is below zero.

        Both are rounded together: a piece that two discounts made free is not taken back for less than nothing.
        """
        whole = self.discount_cents + self.ticket_discount_cents
        if not whole or not count:
            return 0, 0
        before = pricing.part(whole, self.quantity, 0, self.refunded)
        both = pricing.part(whole, self.quantity, self.refunded, count)
        own = pricing.part(self.discount_cents, whole, before, both)
        return own, both - own


class TicketPayment(NamedTuple):
    """How a part of a ticket was paid, in cents; negative where it was given back."""

    method: str
    amount_cents: int
    given_cents: int | None

    @property
    def change_cents(self) -> int:
        """Return the change that was handed back."""
        return 0 if self.given_cents is None else self.given_cents - self.amount_cents


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket with all that stands on it; money is cents, VAT included, instants are UTC milliseconds.

    `copies` counts the receipts handed over so far. `refunds` is the ticket that this one takes back, `refunded_by`
    those that take this one back. `needs_receipt`: the law wants it printed, asked for or not.
    """

    id: bytes
    desk_id: bytes
    office_id: bytes
    session_id: bytes | None
    number: int
    number_text: str
    training: bool
    sold_at: int
    sold_on: date
    total_cents: int
    vat_exempt: bool
    reason: str | None
    visit_id: bytes | None
    basket_id: bytes | None
    office_name: str
    desk_name: str
    counselor_code: str
    lines: tuple[TicketLine, ...]
    payments: tuple[TicketPayment, ...]
    copies: int
    refunds: Named | None
    refunded_by: tuple[Named, ...]
    needs_receipt: bool

    @property
    def vat(self) -> tuple[VatTotal, ...]:
        """Return the ticket's totals by VAT rate, the lowest rate first."""
        sums: dict[int, list[int]] = defaultdict(lambda: [0, 0])
        for line in self.lines:
            sums[line.vat_bp][0] += line.total_cents
            sums[line.vat_bp][1] += line.vat_cents
        return tuple(VatTotal(bp, total, total - vat, vat) for bp, (total, vat) in sorted(sums.items()))

    @property
    def change_cents(self) -> int:
        """Return the change that was handed back."""
        return sum(payment.change_cents for payment in self.payments)

    @property
    def discount_cents(self) -> int:
        """Return all that was taken off, by line and on the whole."""
        return sum(line.discount_cents + line.ticket_discount_cents for line in self.lines)

    @property
    def is_refundable(self) -> bool:
        """Return whether something of it can still be taken back."""
        return self.refunds is None and any(line.refundable for line in self.lines)


_SALES = (
    "SELECT s.id, s.desk_id, s.office_id, s.session_id, s.number, '', s.training, s.sold_at, s.sold_on, s.total_cents, "
    "s.vat_exempt, s.reason, s.visit_id, s.basket_id, coalesce(o.name, ''), coalesce(w.name, ''), "
    "coalesce(c.code, ''), s.refunds_id, (SELECT coalesce(max(r.copy), 0) FROM receipt_print r WHERE r.sale_id = s.id) "
    "FROM sale s LEFT JOIN office o ON o.id = s.office_id LEFT JOIN workstation w ON w.id = s.desk_id "
    "LEFT JOIN counselor c ON c.id = s.author_id "
)
_LINES = (
    "SELECT l.sale_id, l.id, l.position, l.product_id, l.quick_item_id, l.category_id, l.supplier_id, l.consignment, "
    "l.label, l.ean, l.quantity, l.unit_cents, l.discount_cents, l.ticket_discount_cents, l.discount_reason, "
    "l.total_cents, l.vat_bp, l.vat_cents, l.refunds_line_id, coalesce(p.needs_receipt, 0) "
    "FROM held CROSS JOIN sale_line l ON l.sale_id = held.id LEFT JOIN product p ON p.id = l.product_id "
    "ORDER BY l.sale_id, l.position"
)
_REFUNDED = (
    "SELECT l.refunds_line_id, -sum(l.quantity) FROM held CROSS JOIN sale s ON s.refunds_id = held.id "
    "JOIN sale_line l ON l.sale_id = s.id GROUP BY l.refunds_line_id"
)
_PAYMENTS = (
    "SELECT p.sale_id, p.method, p.amount_cents, p.given_cents FROM held CROSS JOIN payment p ON p.sale_id = held.id "
    "ORDER BY p.sale_id, p.position"
)


def ticket(desk: Desk, sale_id: bytes) -> Ticket:
    """Return a ticket.

    Raises:
        RuleError: it is not known here.
    """
    with desk.database.reading() as connection:
        return read(connection, sale_id)


def read(connection: Any, sale_id: bytes) -> Ticket:
    """Return a ticket, as `ticket` does, inside a transaction."""
    found = _tickets(connection, connection.execute(_SALES + "WHERE s.id = ?", (sale_id,)).fetchall())
    if not found:
        raise RuleError(noop("This ticket is not known here. Choose one of the list."))
    return found[0]


def tickets(
    desk: Desk,
    *,
    session_id: bytes | None = None,
    on: date | None = None,
    number: int | None = None,
    limit: int = TICKETS_SHOWN,
) -> tuple[Ticket, ...]:
    """Return tickets of the desk's office, the last sold first; of every office at the head office.

    Args:
        desk: whose file.
        session_id: of one till session only.
        on: of one day only.
        number: with one number only: tills and the training mode each have their own.
        limit: so many at most.
    """
    wanted = {"s.session_id": session_id, "s.sold_on": on.isoformat() if on else None, "s.number": number}
    if not desk.is_head_office:
        wanted["s.office_id"] = desk.office_id
    given = {column: value for column, value in wanted.items() if value is not None}
    where = f"WHERE {' AND '.join(f'{column} = ?' for column in given)} " if given else ""
    order = f"ORDER BY s.sold_on DESC, s.sold_at DESC, s.number DESC LIMIT {limit:d}"
    with desk.database.reading() as connection:
        return _tickets(connection, connection.execute(f"{_SALES}{where}{order}", tuple(given.values())).fetchall())


def _tickets(connection: Any, rows: Sequence[Any]) -> tuple[Ticket, ...]:
    ids = [row[0] for row in rows]
    lines, strict = _lines(connection, ids)
    payments: dict[bytes, list[TicketPayment]] = defaultdict(list)
    for sale_id, *payment in connection.execute(HELD + _PAYMENTS, held_ids(ids)):
        payments[sale_id].append(TicketPayment(*payment))
    numbers, refunded_by = numbers_of(connection, ids, [row[17] for row in rows if row[17]])
    found = []
    for row in rows:
        refunds = Named(row[17], numbers.get(row[17], "")) if row[17] else None
        behind = (tuple(lines[row[0]]), tuple(payments[row[0]]), row[18], refunds, tuple(refunded_by[row[0]]))
        cells: list[Any] = [*_header(row, numbers[row[0]]), *behind, row[0] in strict]
        found.append(Ticket(*cells))
    return tuple(found)


def _header(row: Sequence[Any], number: str) -> list[Any]:
    cells = list(row[:17])
    cells[5], cells[6], cells[8], cells[10] = number, bool(row[6]), date.fromisoformat(row[8]), bool(row[10])
    return cells


def _lines(connection: Any, ids: list[bytes]) -> tuple[dict[bytes, list[TicketLine]], set[bytes]]:
    """Return the lines of tickets, and those of them that the law wants printed."""
    refunded = dict(connection.execute(HELD + _REFUNDED, held_ids(ids)).fetchall())
    lines: dict[bytes, list[TicketLine]] = defaultdict(list)
    strict = set()
    for sale_id, *line, needs_receipt in connection.execute(HELD + _LINES, held_ids(ids)):
        line[6] = bool(line[6])
        lines[sale_id].append(TicketLine(*line)._replace(refunded=refunded.get(line[0], 0)))
        if needs_receipt:
            strict.add(sale_id)
    return lines, strict
