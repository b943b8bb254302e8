"""Depositors and their statements as reports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from bitdesk import clock
from bitdesk.exports import figures
from bitdesk.exports.sales import method, period, vat_rate
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.depositors import Depositor, PayoutRow, Statement, StatementLine
from bitdesk.words import _


def listing(found: Sequence[Depositor], until: date) -> Sheet:
    """Return what every depositor is owed and was paid, as of the end of a day."""
    sums = tuple(
        sum(getattr(one, name) for one in found) for name in ("sold_cents", "owed_cents", "paid_cents", "balance_cents")
    )
    return Sheet(
        title=_("Depositors on {day}").format(day=figures.day(until)),
        columns=(
            Column("code", _("Code"), Kind.TEXT), Column("name", _("Depositor"), Kind.TEXT),
            Column("terms", _("Terms"), Kind.TEXT), Column("sold", _("Sold"), Kind.MONEY),
            Column("owed", _("Owed"), Kind.MONEY), Column("paid", _("Paid"), Kind.MONEY),
            Column("balance", _("To be paid"), Kind.MONEY),
        ),
        rows=tuple(
            (one.code, one.name, terms(one), one.sold_cents, one.owed_cents, one.paid_cents, one.balance_cents)
            for one in found
        ),
        total=("", _("Total"), "", *sums),
        document={"until_on": until.isoformat(), "depositors": [_depositor(one) for one in found]},
    )  # fmt: skip


def sheets(found: Statement) -> tuple[Sheet, Sheet]:
    """Return a statement: its goods, then its amounts with the payouts."""
    return goods(found), account(found)


def goods(found: Statement) -> Sheet:
    """Return the goods of a statement: what was there, came, was sold, went back, was lost and is left."""
    named = {
        "before": _("Before"), "deposited": _("Deposited"), "sold": _("Sold"), "returned": _("Returned"),
        "lost": _("Lost or given"), "left": _("Left"),
    }  # fmt: skip
    totals = [sum(getattr(line, name) for line in found.lines) for name in named]
    return Sheet(
        title=title(found),
        columns=(
            Column("code", _("Code"), Kind.TEXT), Column("label", _("Product"), Kind.TEXT),
            *(Column(name, text) for name, text in named.items()),
            Column("total", _("Sales"), Kind.MONEY), Column("owed", _("Owed"), Kind.MONEY),
        ),
        rows=tuple(
            (line.code, line.label, *(getattr(line, name) for name in named), line.total_cents, line.owed_cents)
            for line in found.lines
        ),
        total=("", _("Total"), *totals, found.sold_cents, found.owed_cents),
        document=_document(found),
        notes=tuple(_notes(found)),
    )  # fmt: skip


def account(found: Statement) -> Sheet:
    """Return the account of a statement: what was owed before, what is owed, each payout, and what is left to pay."""
    rows: list[tuple[Any, ...]] = [
        (None, _("Owed before, not paid yet"), found.carried_cents),
        (None, _("Owed for the sales of the period"), found.owed_cents),
        *((payout.paid_on, payout_words(payout), -payout.amount_cents) for payout in found.payouts),
    ]
    return Sheet(
        title=_("Account of {name}").format(name=found.depositor.name),
        columns=(
            Column("day", _("Day"), Kind.DAY), Column("what", _("What"), Kind.TEXT),
            Column("amount", _("Amount"), Kind.MONEY),
        ),
        rows=tuple(rows),
        total=(None, _("To be paid on {day}").format(day=figures.day(found.last)), found.balance_cents),
        document=_document(found),
    )  # fmt: skip


def title(found: Statement) -> str:
    """Return the heading of a statement."""
    return _("Statement of {name}, {period}").format(name=found.depositor.name, period=period(found.first, found.last))


def terms(one: Depositor) -> str:
    """Return what was agreed on with a depositor, in words."""
    if one.commission_bp is None:
        return _("deposit price")
    return _("commission {rate}").format(rate=vat_rate(one.commission_bp))


def payout_words(payout: PayoutRow) -> str:
    """Return a payout in words."""
    text = _("Taken back: {method}") if payout.is_opposite else _("Paid: {method}")
    said = text.format(method=method(payout.method))
    if payout.first and payout.last:
        said = f"{said}, {period(payout.first, payout.last)}"
    return f"{said} · {payout.reference}" if payout.reference else said


def _notes(found: Statement) -> list[str]:
    notes = []
    if found.unpriced:
        text = _("{count} sold without a commission nor a deposit price are not in what is owed: settle their terms.")
        notes.append(text.format(count=figures.count(found.unpriced)))
    if any(line.lost > 0 for line in found.lines):
        notes.append(_("What was lost or given away is not owed by itself: agree on it with the depositor."))
    if any(line.lost < 0 for line in found.lines):
        notes.append(_("Below zero under “Lost or given”: so many more were found, in a count or by receiving twice."))
    return notes


def _document(found: Statement) -> dict[str, Any]:
    return {
        "depositor": _depositor(found.depositor), "first_on": found.first.isoformat(),
        "last_on": found.last.isoformat(), "carried_cents": found.carried_cents, "sold_cents": found.sold_cents,
        "owed_cents": found.owed_cents, "paid_cents": found.paid_cents, "balance_cents": found.balance_cents,
        "unpriced": found.unpriced, "lines": [_line(line) for line in found.lines],
        "payouts": [_payout(payout) for payout in found.payouts],
    }  # fmt: skip


def _depositor(one: Depositor) -> dict[str, Any]:
    return {
        "code": one.code, "name": one.name, "commission_bp": one.commission_bp, "sold_cents": one.sold_cents,
        "owed_cents": one.owed_cents, "paid_cents": one.paid_cents, "balance_cents": one.balance_cents,
    }  # fmt: skip


def _line(line: StatementLine) -> dict[str, Any]:
    return {
        "code": line.code, "label": line.label, "before": line.before, "deposited": line.deposited, "sold": line.sold,
        "returned": line.returned, "lost": line.lost, "left": line.left, "total_cents": line.total_cents,
        "owed_cents": line.owed_cents, "unpriced": line.unpriced,
    }  # fmt: skip


def _payout(payout: PayoutRow) -> dict[str, Any]:
    return {
        "paid_on": payout.paid_on.isoformat(), "amount_cents": payout.amount_cents, "method": payout.method,
        "reference": payout.reference or None, "taken_back": payout.is_taken_back, "opposite": payout.is_opposite,
        "first_on": clock.iso(payout.first),
        "last_on": clock.iso(payout.last),
    }  # fmt: skip
