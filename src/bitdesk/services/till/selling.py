"""A sale: the ticket, its lines, its payments and what leaves the shelves, in one transaction."""

from __future__ import annotations

from collections.abc import Sequence

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.reports.tickets import Ticket, read
from bitdesk.services.till.items import Item, Line, Paid, lines
from bitdesk.services.till.payments import check_payments
from bitdesk.services.till.writing import Writing, writing
from bitdesk.values import StockKind

TABLES = ("sale", "sale_line", "payment", "stock_movement")


def sell(
    desk: Desk,
    sale_id: bytes,
    items: Sequence[Item],
    payments: Sequence[Paid],
    *,
    ticket_discount_cents: int = 0,
    discount_reason: str | None = None,
    visit_id: bytes | None = None,
    basket_id: bytes | None = None,
    training: bool = False,
) -> Ticket:
    """Sell a basket, durably, and return its ticket.

    Args:
        desk: the desk whose till it is.
        sale_id: made with `ids.new()` when the basket begins. Selling it again sells nothing and returns the ticket
            that is there: neither a double click nor a call after an outage sells twice.
        items: what is sold, in the order of the ticket.
        payments: what is paid and how; their amounts make the total.
        ticket_discount_cents: taken off the whole, shared out over the lines.
        discount_reason: why.
        visit_id: the party in progress that buys.
        basket_id: the basket set aside that this was.
        training: in its own numbering, in no total; it needs no session and moves no stock.

    Raises:
        RuleError: what cannot be sold so, with what to do; nothing was recorded.
        OutageError: the disk refuses; nothing was recorded.
    """
    with writing(desk, *TABLES) as work:
        if not is_sold(work, sale_id):
            session_id = None if training else selling_session(work)
            found, exempt = lines(work.connection, items, work.today, ticket_discount_cents, discount_reason)
            total = sum(line.values["total_cents"] for line in found)
            check_payments(payments, total)
            _check_visit(work, visit_id)
            work.add(
                "sale", sale_id, session_id=session_id, number=next_number(work, training=training),
                training=int(training), sold_at=work.at_ms, sold_on=work.today, total_cents=total,
                vat_exempt=int(exempt), refunds_id=None, reason=None, visit_id=visit_id, basket_id=basket_id,
            )  # fmt: skip
            line_ids = add_lines(work, sale_id, found)
            add_payments(work, sale_id, payments)
            if not training:
                add_movements(work, StockKind.SALE, found, line_ids)
        return read(work.connection, sale_id)


def is_sold(work: Writing, sale_id: bytes) -> bool:
    """Tell whether a ticket is there already."""
    return work.connection.execute("SELECT 1 FROM sale WHERE id = ?", (sale_id,)).fetchone() is not None


def selling_session(work: Writing) -> bytes:
    """Return the session that sells.

    Raises:
        RuleError: none is open, or it was opened on another day.
    """
    session = work.session()
    if session.is_stale:
        raise RuleError(
            noop("The till session of {day} is still open. Close it, then open today's: visitors count meanwhile."),
            day=session.opened_on,
        )
    return session.id


def next_number(work: Writing, *, training: bool) -> int:
    """Return the number behind the greatest of this desk, in all its branches that are here."""
    (number,) = work.connection.execute(
        "SELECT coalesce(max(number), 0) + 1 FROM sale WHERE desk_id = ? AND training = ?",
        (work.desk.desk_id, int(training)),
    ).fetchone()
    return int(number)


def add_lines(work: Writing, sale_id: bytes, found: Sequence[Line]) -> list[bytes]:
    """Write the lines of a ticket, and return their ids."""
    return [
        work.add("sale_line", None, sale_id=sale_id, position=position, **line.values)
        for position, line in enumerate(found, 1)
    ]


def add_payments(work: Writing, sale_id: bytes, payments: Sequence[Paid], sign: int = 1) -> None:
    """Write the payments of a ticket; `sign` is -1 where they are given back."""
    for position, payment in enumerate(payments, 1):
        work.add(
            "payment", None, sale_id=sale_id, position=position, method=str(payment.method),
            amount_cents=sign * payment.amount_cents, given_cents=payment.given_cents,
        )  # fmt: skip


def add_movements(work: Writing, kind: StockKind, found: Sequence[Line], line_ids: Sequence[bytes]) -> None:
    """Write what leaves the shelves, or comes back to them, by each line."""
    for line, line_id in zip(found, line_ids, strict=True):
        work.add(
            "stock_movement", ids.new(), product_id=line.values["product_id"],
            quick_item_id=line.values["quick_item_id"], kind=kind.value, quantity=-line.values["quantity"],
            moved_at=work.at_ms, moved_on=work.today, unit_cost_cents=line.unit_cost_cents, reason=None,
            source_id=line_id,
        )  # fmt: skip


def _check_visit(work: Writing, visit_id: bytes | None) -> None:
    if visit_id and not work.connection.execute("SELECT 1 FROM visit WHERE id = ?", (visit_id,)).fetchone():
        raise RuleError(noop("This visit is not known here any more. Sell without it, or choose another."))
