"""The till's reports as lines to read: a session so far, a closing, a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk.ui import formats, till_words
from bitdesk.ui.widgets.facts_card import Fact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bitdesk.reports.closings import Closing
    from bitdesk.reports.tickets import Ticket, TicketLine
    from bitdesk.reports.till import XReport
    from bitdesk.reports.totals import VatTotal


def of_session(report: XReport) -> list[Fact]:
    """A session so far. What should be in the drawer is not told: the count is blind."""
    translate, totals = QCoreApplication.translate, report.totals
    facts = [
        Fact(translate("TillFacts", "Sales"), f"{totals.sales} · {formats.money(totals.sales_cents)}"),
        Fact(translate("TillFacts", "Refunds"), f"{totals.refunds} · {formats.money(-totals.refunds_cents)}"),
        Fact(translate("TillFacts", "Total"), formats.money(totals.total_cents), bold=True),
        *_by_method(totals.by_method),
        *_by_vat(totals.by_vat),
        Fact(translate("TillFacts", "Drawer")),
        Fact(translate("TillFacts", "Float"), formats.money(report.float_cents)),
    ]
    for movement in report.movements:
        words = f"{formats.time_of(movement.moved_at)} {till_words.movement(movement.kind)}"
        facts.append(Fact(" · ".join(filter(None, (words, movement.reason))), formats.money(movement.amount_cents)))
    for count in report.counts:
        words = f"{formats.time_of(count.counted_at)} {till_words.purpose(count.purpose)}"
        facts.append(Fact(" · ".join(filter(None, (words, count.reason))), formats.money(count.counted_cents)))
        facts.append(discrepancy(count.discrepancy_cents))
    return facts


def of_closing(closing: Closing) -> list[Fact]:
    """A closing, with its perpetual totals and what it follows."""
    translate = QCoreApplication.translate
    facts = [
        Fact(translate("TillFacts", "Sales"), f"{closing.sales} · {formats.money(closing.sales_cents)}"),
        Fact(translate("TillFacts", "Refunds"), f"{closing.refunds} · {formats.money(-closing.refunds_cents)}"),
        Fact(translate("TillFacts", "Total"), formats.money(closing.total_cents), bold=True),
        Fact(translate("TillFacts", "Perpetual total"), formats.money(closing.perpetual_cents), bold=True),
        Fact(translate("TillFacts", "Perpetual refunds"), formats.money(closing.perpetual_refunds_cents)),
        *_by_method(closing.by_method),
        *_by_vat(closing.by_vat),
    ]
    if closing.expected_cents is not None:
        facts += _drawer(closing)
    facts.append(Fact(translate("TillFacts", "Journal")))
    facts.append(Fact(translate("TillFacts", "Entry {0}").format(closing.head_seq), f"{closing.head_hash[:16]}…"))
    return facts


def _drawer(closing: Closing) -> list[Fact]:
    translate = QCoreApplication.translate
    counted, difference = closing.counted_cents, closing.discrepancy_cents
    nobody = translate("TillFacts", "not counted")
    facts = [
        Fact(translate("TillFacts", "Drawer")),
        Fact(translate("TillFacts", "Float"), formats.money(closing.float_cents or 0)),
        Fact(translate("TillFacts", "Expected"), formats.money(closing.expected_cents or 0)),
        Fact(translate("TillFacts", "Counted"), nobody if counted is None else formats.money(counted)),
    ]
    if difference is not None:
        facts.append(discrepancy(difference))
    if closing.reason:
        facts.append(Fact(translate("TillFacts", "Reason: {0}").format(closing.reason)))
    return facts


def discrepancy(cents: int) -> Fact:
    """What was too much in the drawer, negative where something was missing."""
    sign = "+" if cents > 0 else ""
    return Fact(QCoreApplication.translate("TillFacts", "Discrepancy"), sign + formats.money(cents), bold=cents != 0)


def of_ticket(ticket: Ticket) -> list[Fact]:
    """A ticket with its lines and payments."""
    translate = QCoreApplication.translate
    moment = f"{formats.short_date(ticket.sold_on)} {formats.time_of(ticket.sold_at)}"
    facts = [Fact(" · ".join(filter(None, (moment, ticket.desk_name, ticket.counselor_code))))]
    if ticket.refunds is not None:
        facts.append(Fact(translate("TillFacts", "Takes back {0}").format(ticket.refunds.number_text), bold=True))
    if ticket.reason:
        facts.append(Fact(translate("TillFacts", "Reason: {0}").format(ticket.reason)))
    facts += [Fact(line_words(line), formats.money(line.total_cents)) for line in ticket.lines]
    facts.append(Fact(translate("TillFacts", "Total"), formats.money(ticket.total_cents), bold=True))
    facts += [
        Fact(till_words.method(payment.method), formats.money(payment.amount_cents)) for payment in ticket.payments
    ]
    if ticket.change_cents:
        facts.append(Fact(translate("TillFacts", "Change"), formats.money(ticket.change_cents)))
    if ticket.vat_exempt:
        facts.append(Fact(translate("TillFacts", "Without VAT: the organisation is exempt.")))
    else:
        facts += _by_vat(ticket.vat)
    if ticket.refunded_by:
        others = ", ".join(other.number_text for other in ticket.refunded_by)
        facts.append(Fact(translate("TillFacts", "Taken back by {0}").format(others), bold=True))
    if ticket.copies:
        facts.append(Fact(translate("TillFacts", "Receipts handed over"), formats.number(ticket.copies)))
    return facts


def line_words(line: TicketLine) -> str:
    """A line of a ticket: "2 × Carte IGN · −1,00 € abîmée"."""
    words = f"{line.quantity} × {line.label}"
    off = line.discount_cents + line.ticket_discount_cents
    if off:
        words += f" · {formats.money(-off)} {line.discount_reason or ''}".rstrip()
    return words


def _by_method(by_method: Sequence[tuple[str, int]]) -> list[Fact]:
    if not by_method:
        return []
    heading = Fact(QCoreApplication.translate("TillFacts", "By method"))
    return [heading, *(Fact(till_words.method(method), formats.money(cents)) for method, cents in by_method)]


def _by_vat(by_vat: Sequence[VatTotal]) -> list[Fact]:
    if not any(total.vat_bp for total in by_vat):
        return []
    translate = QCoreApplication.translate
    facts = [Fact(translate("TillFacts", "By VAT rate"))]
    for total in by_vat:
        words = translate("TillFacts", "{0}: without VAT {1}, VAT {2}")
        net, vat = formats.money(total.net_cents), formats.money(total.vat_cents)
        facts.append(Fact(words.format(till_words.rate(total.vat_bp), net, vat), formats.money(total.total_cents)))
    return facts
