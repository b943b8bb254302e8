"""A refund: an opposite sale that names the ticket and the lines that it takes back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.pricing import vat_within
from bitdesk.reports.tickets import Ticket, TicketLine, read
from bitdesk.services.till.items import Line, Paid, goods_of_product
from bitdesk.services.till.payments import check_payments
from bitdesk.services.till.selling import (
    TABLES,
    add_lines,
    add_movements,
    add_payments,
    is_sold,
    next_number,
    selling_session,
)
from bitdesk.services.till.writing import Writing, writing
from bitdesk.values import StockKind


def refund(
    desk: Desk,
    sale_id: bytes,
    original_id: bytes,
    quantities: Mapping[bytes, int],
    payments: Sequence[Paid],
    reason: str,
) -> Ticket:
    """Take back some pieces of a ticket, durably, and return the opposite ticket.

    Parts of a line give back parts of its discounts and of its VAT, which sum to the cent once all has come back.

    Args:
        desk: the desk whose till it is; the ticket may be that of another till of the office.
        sale_id: made with `ids.new()`, once for each refund: the same again refunds nothing more.
        original_id: the ticket that is taken back; one of the training mode makes a refund of the training mode.
        quantities: how many pieces of which lines (`TicketLine.id`).
        payments: what is handed back and how, above zero (`TicketLine.refund_cents` says how much).
        reason: why.

    Raises:
        RuleError: what cannot be taken back so, with what to do; nothing was recorded.
        OutageError: the disk refuses; nothing was recorded.
    """
    with writing(desk, *TABLES) as work:
        if not is_sold(work, sale_id):
            original = read(work.connection, original_id)
            _check(original, reason)
            session_id = None if original.training else selling_session(work)
            found = [_line(work, original, *wanted) for wanted in _wanted(original, quantities)]
            total = sum(line.values["total_cents"] for line in found)
            check_payments(payments, -total, giving_back=True)
            work.add(
                "sale", sale_id, session_id=session_id, number=next_number(work, training=original.training),
                training=int(original.training), sold_at=work.at_ms, sold_on=work.today, total_cents=total,
                vat_exempt=int(original.vat_exempt), refunds_id=original_id, reason=reason.strip(), visit_id=None,
                basket_id=None,
            )  # fmt: skip
            line_ids = add_lines(work, sale_id, found)
            add_payments(work, sale_id, payments, -1)
            if not original.training:
                add_movements(work, StockKind.REFUND, found, line_ids)
        return read(work.connection, sale_id)


def _check(original: Ticket, reason: str) -> None:
    if original.refunds is not None:
        raise RuleError(noop("This ticket is a refund itself. Sell the goods again instead."))
    if not reason.strip():
        raise RuleError(noop("Say why, in a few words: the reason stays on the refund."))


def _wanted(original: Ticket, quantities: Mapping[bytes, int]) -> list[tuple[TicketLine, int]]:
    """Return the lines to take back with how many pieces, in the ticket's order."""
    known = {line.id: line for line in original.lines}
    if quantities.keys() - known.keys():
        raise RuleError(noop("This line is not on the ticket. Choose among its lines."))
    for line_id, count in quantities.items():
        line = known[line_id]
        if count < 0 or count > line.refundable:
            raise RuleError(
                noop("“{label}”: {most} can still be taken back, not {count}. Type a smaller quantity."),
                label=line.label, most=line.refundable, count=count,
            )  # fmt: skip
    wanted = [(line, quantities[line.id]) for line in original.lines if quantities.get(line.id)]
    if not wanted:
        raise RuleError(noop("Nothing is taken back. Say how many pieces of which line."))
    return wanted


def _line(work: Writing, original: Ticket, line: TicketLine, count: int) -> Line:
    discount, ticket_discount = line.refund_discounts(count)
    values = {
        "product_id": line.product_id, "quick_item_id": line.quick_item_id, "category_id": line.category_id,
        "supplier_id": line.supplier_id, "consignment": int(line.consignment), "label": line.label, "ean": line.ean,
        "quantity": -count, "unit_cents": line.unit_cents, "discount_cents": -discount,
        "ticket_discount_cents": -ticket_discount, "discount_reason": line.discount_reason,
        "total_cents": -line.refund_cents(count), "vat_bp": line.vat_bp, "vat_cents": -_vat(line, count),
        "refunds_line_id": line.id,
    }  # fmt: skip
    cost = None
    if line.product_id is not None:
        cost = goods_of_product(work.connection, line.product_id, original.sold_on.isoformat()).cost_cents
    return Line(values, cost)


def _vat(line: TicketLine, count: int) -> int:
    """Return the VAT of what comes back: that of all that has come back, less that of what had come back before."""
    fresh = line._replace(refunded=0)
    before = fresh.refund_cents(line.refunded)
    return vat_within(before + line.refund_cents(count), line.vat_bp) - vat_within(before, line.vat_bp)
