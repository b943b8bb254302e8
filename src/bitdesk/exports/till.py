"""Tickets and closings of the tills as sheets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bitdesk.exports import figures
from bitdesk.exports.closing import method_name, period
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.closings import Closing
from bitdesk.reports.tickets import Ticket
from bitdesk.values import ClosingKind
from bitdesk.words import _


def tickets(found: Sequence[Ticket]) -> Sheet:
    """Return tickets, one a row; the total is of those that count."""
    counted = [ticket for ticket in found if not ticket.training]
    return Sheet(
        title=_("Tickets"),
        columns=(
            Column("number", _("Number"), Kind.TEXT),
            Column("sold_at", _("When"), Kind.INSTANT),
            Column("till", _("Till"), Kind.TEXT),
            Column("counselor", _("Counselor"), Kind.TEXT),
            Column("articles", _("Articles"), Kind.TEXT),
            Column("paid", _("Paid by"), Kind.TEXT),
            Column("total_cents", _("Total"), Kind.MONEY),
        ),
        rows=tuple(
            (
                ticket.number_text, ticket.sold_at, _till(ticket), ticket.counselor_code or None, articles(ticket),
                ", ".join(dict.fromkeys(method_name(payment.method) for payment in ticket.payments)),
                ticket.total_cents,
            )
            for ticket in found
        ),
        document={"tickets": [_ticket(ticket) for ticket in found]},
        total=(_("Total"), None, None, None, None, None, sum(ticket.total_cents for ticket in counted)),
    )  # fmt: skip


def closings(found: Sequence[Closing]) -> Sheet:
    """Return closings, one a row."""
    return Sheet(
        title=_("Closings"),
        columns=(
            Column("period", _("Period"), Kind.TEXT),
            Column("kind", _("Kind"), Kind.TEXT),
            Column("number", _("Number")),
            Column("till", _("Till"), Kind.TEXT),
            Column("closed_at", _("Closed"), Kind.INSTANT),
            Column("sales_cents", _("Sales"), Kind.MONEY),
            Column("refunds_cents", _("Refunds"), Kind.MONEY),
            Column("total_cents", _("Total"), Kind.MONEY),
            Column("perpetual_cents", _("Perpetual total"), Kind.MONEY),
            Column("discrepancy_cents", _("Discrepancy"), Kind.MONEY),
        ),
        rows=tuple(
            (
                each.period, _kind(each.kind), each.number, f"{each.office_name} {each.desk_name}", each.closed_at,
                each.sales_cents, each.refunds_cents, each.total_cents, each.perpetual_cents, each.discrepancy_cents,
            )
            for each in found
        ),
        labels=tuple(map(period, found)),
        document={"closings": [_closing(each) for each in found]},
    )  # fmt: skip


def articles(ticket: Ticket) -> str:
    """Return what a ticket sells, in a line."""
    return ", ".join(
        line.label if line.quantity == 1 else f"{figures.count(line.quantity)} × {line.label}" for line in ticket.lines
    )


def _till(ticket: Ticket) -> str:
    return f"{ticket.office_name} {ticket.desk_name}"


def _kind(kind: ClosingKind) -> str:
    return {ClosingKind.DAY: _("day"), ClosingKind.MONTH: _("month"), ClosingKind.YEAR: _("year")}[kind]


def _ticket(ticket: Ticket) -> dict[str, Any]:
    return {
        "number": ticket.number_text, "sold_at": figures.iso(ticket.sold_at), "till": _till(ticket),
        "training": ticket.training, "counselor": ticket.counselor_code or None,
        "refunds": ticket.refunds.number_text if ticket.refunds else None,
        "lines": [
            {
                "label": line.label, "ean": line.ean, "quantity": line.quantity, "unit_cents": line.unit_cents,
                "total_cents": line.total_cents, "vat_bp": line.vat_bp, "vat_cents": line.vat_cents,
            }
            for line in ticket.lines
        ],
        "payments": [
            {"method": payment.method, "amount_cents": payment.amount_cents} for payment in ticket.payments
        ],
        "total_cents": ticket.total_cents,
    }  # fmt: skip


def _closing(each: Closing) -> dict[str, Any]:
    return {
        "kind": each.kind.value, "period": each.period, "number": each.number, "till": each.desk_name,
        "closed_at": figures.iso(each.closed_at), "sales": each.sales, "refunds": each.refunds,
        "sales_cents": each.sales_cents, "refunds_cents": each.refunds_cents, "total_cents": each.total_cents,
        "by_vat": [rate._asdict() for rate in each.by_vat], "by_method": dict(each.by_method),
        "perpetual_cents": each.perpetual_cents, "perpetual_refunds_cents": each.perpetual_refunds_cents,
        "expected_cents": each.expected_cents, "counted_cents": each.counted_cents, "reason": each.reason,
        "head_seq": each.head_seq, "head_hash": each.head_hash,
    }  # fmt: skip
