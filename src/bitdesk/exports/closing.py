"""The X report and the closings (Z) of a till, on the paper of its receipts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from bitdesk import clock
from bitdesk.exports import figures
from bitdesk.exports.paper import Line, Paper, joined
from bitdesk.exports.receipt import euros, head, percent
from bitdesk.exports.sales import month
from bitdesk.reports.closings import Closing
from bitdesk.reports.shop import Shop
from bitdesk.reports.till import XReport
from bitdesk.reports.totals import VatTotal
from bitdesk.values import CashKind, ClosingKind, PaymentMethod
from bitdesk.words import _


def x_report(report: XReport, shop: Shop, office: str) -> Paper:
    """Return the totals of a till session so far; it closes nothing."""
    totals = report.totals
    cash = [Line(_("Float"), euros(report.float_cents))]
    cash += [Line(_moved(movement.kind), euros(movement.amount_cents)) for movement in report.movements]
    cash.append(Line(_("Cash expected"), euros(report.expected_cents), bold=True))
    lines = joined(
        head(shop, office),
        [
            Line(_("X report: the till stays open"), bold=True),
            Line(_("Opened {moment}").format(moment=figures.instant(report.opened_at))),
            Line(_("Printed {moment}").format(moment=figures.instant(report.at))),
        ],
        _sums(totals.sales, totals.sales_cents, totals.refunds, totals.refunds_cents, totals.total_cents),
        _by_vat(totals.by_vat),
        _by_method(totals.by_method),
        cash,
    )
    return Paper(f"X {clock.local(report.at):%Y-%m-%d %H-%M}", lines)


def z_report(closing: Closing, shop: Shop) -> Paper:
    """Return a closing as it was frozen."""
    lines = joined(
        head(shop, closing.office_name),
        _about(closing),
        _sums(closing.sales, closing.sales_cents, closing.refunds, closing.refunds_cents, closing.total_cents),
        _by_vat(closing.by_vat),
        _by_method(closing.by_method),
        _drawer(closing),
        [
            Line(_("Perpetual total"), euros(closing.perpetual_cents), bold=True),
            Line(_("Perpetual refunds"), euros(closing.perpetual_refunds_cents)),
        ],
        [Line(_("Journal entry {number}").format(number=closing.head_seq)), Line(closing.head_hash)],
    )
    return Paper(f"Z {closing.number} {closing.period}", lines)


def period(closing: Closing) -> str:
    """Return the day, the month or the year of a closing as people say it."""
    match closing.kind:
        case ClosingKind.DAY:
            return figures.day(date.fromisoformat(closing.period))
        case ClosingKind.MONTH:
            return month(closing.period)
    return closing.period


def method_name(method: str) -> str:
    """Return what a way of paying is called."""
    return {
        PaymentMethod.CASH: _("Cash"),
        PaymentMethod.CARD: _("Card"),
        PaymentMethod.CHEQUE: _("Cheque"),
        PaymentMethod.HOLIDAY_VOUCHER: _("Holiday vouchers"),
        PaymentMethod.TRANSFER: _("Bank transfer"),
    }[PaymentMethod(method)]


def _about(closing: Closing) -> list[Line]:
    title = {
        ClosingKind.DAY: _("Closing (Z) {number}"),
        ClosingKind.MONTH: _("Monthly closing {number}"),
        ClosingKind.YEAR: _("Yearly closing {number}"),
    }[closing.kind]
    lines = [
        Line(title.format(number=closing.number), period(closing), bold=True),
        Line(_("Till: {name}").format(name=closing.desk_name)),
        Line(_("Closed {moment}").format(moment=figures.instant(closing.closed_at))),
    ]
    if closing.counselor_code:
        lines.append(Line(_("Counselor: {code}").format(code=closing.counselor_code)))
    if closing.first_number is not None:
        text = _("Tickets {first} to {last}")
        lines.append(Line(text.format(first=closing.first_number, last=closing.last_number)))
    return lines


def _sums(sales: int, sales_cents: int, refunds: int, refunds_cents: int, total_cents: int) -> list[Line]:
    return [
        Line(_("Sales ({count})").format(count=sales), euros(sales_cents)),
        Line(_("Refunds ({count})").format(count=refunds), euros(-refunds_cents)),
        Line(_("Total"), euros(total_cents), bold=True, tall=True),
    ]


def _by_vat(by_vat: Iterable[VatTotal]) -> list[Line]:
    text = _("VAT {rate} within {total}")
    return [
        Line(text.format(rate=percent(vat.vat_bp), total=euros(vat.total_cents)), euros(vat.vat_cents))
        for vat in by_vat
    ]


def _by_method(by_method: Iterable[tuple[str, int]]) -> list[Line]:
    return [Line(method_name(method), euros(cents)) for method, cents in by_method]


def _drawer(closing: Closing) -> list[Line]:
    if closing.expected_cents is None:
        return []
    lines = [Line(_("Float"), euros(closing.float_cents or 0)), Line(_("Cash expected"), euros(closing.expected_cents))]
    if closing.counted_cents is not None:
        lines.append(Line(_("Cash counted"), euros(closing.counted_cents)))
    if closing.discrepancy_cents:
        lines.append(Line(_("Discrepancy"), euros(closing.discrepancy_cents), bold=True))
    if closing.reason:
        lines.append(Line(_("Reason: {reason}").format(reason=closing.reason)))
    return lines


def _moved(kind: str) -> str:
    return {CashKind.IN: _("Cash in"), CashKind.OUT: _("Cash out"), CashKind.BANK: _("Deposit at the bank")}[
        CashKind(kind)
    ]
