"""Best and slow sellers, and the journal of sales, as reports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from bitdesk import clock, words
from bitdesk.exports import figures
from bitdesk.exports.sales import method, period
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.sales_journal import Entry
from bitdesk.reports.sellers import Seller, Sellers
from bitdesk.words import _


def best(found: Sellers, office: str | None = None) -> Sheet:
    """Return what sold best, with what it cost and what remained to the shop."""
    notes = [
        _("Margin without VAT, of what has a known cost: {amount}.").format(amount=figures.money(found.margin_cents))
    ]
    if found.without_cost_cents:
        text = _("Turnover without a known cost, left out of the margin: {amount}.")
        notes.append(text.format(amount=figures.money(found.without_cost_cents)))
    return Sheet(
        title=_titled(_("Best sellers {period}"), found, office),
        columns=(
            *_named_columns(), Column("quantity", _("Sold")), Column("total", _("Turnover"), Kind.MONEY),
            Column("net", _("Without VAT"), Kind.MONEY), Column("cost", _("Cost"), Kind.MONEY),
            Column("margin", _("Margin"), Kind.MONEY),
        ),
        rows=tuple(
            (*_named(one), one.quantity, one.total_cents, one.net_cents, one.cost_cents, one.margin_cents)
            for one in found.sellers
        ),
        total=("", _("Total"), "", "", None, found.total_cents, None, None, None),
        document=_document(found, office),
        notes=tuple(notes),
    )  # fmt: skip


def slow(found: Sellers, office: str | None = None) -> Sheet:
    """Return what is on the shelves and hardly sells."""
    return Sheet(
        title=_titled(_("Slow sellers {period}"), found, office),
        columns=(
            *_named_columns(), Column("quantity", _("Sold")), Column("level", _("On the shelves")),
            Column("last_on", _("Last sale"), Kind.DAY),
        ),
        rows=tuple((*_named(one), one.quantity, one.level, one.last_on) for one in found.sellers),
        document=_document(found, office),
    )  # fmt: skip


def journal(entries: Sequence[Entry], first: date, last: date, office: str | None = None) -> Sheet:
    """Return every ticket of some days, by till and number."""
    title = _("Journal of sales {period}").format(period=period(first, last))
    return Sheet(
        title=f"{title} · {office}" if office else title,
        columns=(
            Column("till", _("Till"), Kind.TEXT), Column("number", _("Ticket"), Kind.TEXT),
            Column("sold_at", _("Sold"), Kind.INSTANT), Column("counselor", _("By"), Kind.TEXT),
            Column("quantity", _("Items")), Column("vat", _("VAT"), Kind.MONEY),
            Column("total", _("Amount"), Kind.MONEY), Column("payments", _("Payment"), Kind.TEXT),
            Column("refunds", _("Refund of"), Kind.TEXT), Column("reason", _("Reason"), Kind.TEXT),
        ),
        rows=tuple(
            (
                entry.till, entry.number_text, entry.sold_at, entry.counselor_code, entry.quantity, entry.vat_cents,
                entry.total_cents, paid(entry), entry.refunds, entry.reason,
            )
            for entry in entries
        ),
        total=(
            _("Total"), "", None, "", None, sum(entry.vat_cents for entry in entries),
            sum(entry.total_cents for entry in entries), "", "", "",
        ),
        document={
            "first_on": first.isoformat(), "last_on": last.isoformat(), "office": office,
            "tickets": [_ticket(entry) for entry in entries],
        },
    )  # fmt: skip


def paid(entry: Entry) -> str:
    """Return how a ticket was paid, in words; the amounts too where there are several."""
    if len(entry.payments) == 1:
        return method(entry.payments[0][0])
    return ", ".join(f"{method(name)} {figures.money(cents)}" for name, cents in entry.payments)


def category(seller: Seller) -> str:
    """Return a product's category in the language in use."""
    return seller.category_fr if words.chosen() == "fr" else seller.category_en


def _named_columns() -> tuple[Column, ...]:
    return (
        Column("code", _("Code"), Kind.TEXT), Column("label", _("Product"), Kind.TEXT),
        Column("category", _("Category"), Kind.TEXT), Column("supplier", _("Supplier"), Kind.TEXT),
    )  # fmt: skip


def _named(one: Seller) -> tuple[str, str, str, str]:
    return one.code, one.label, category(one), one.supplier


def _titled(title: str, found: Sellers, office: str | None) -> str:
    text = title.format(period=period(found.first, found.last))
    return f"{text} · {office}" if office else text


def _document(found: Sellers, office: str | None) -> dict[str, Any]:
    return {
        "first_on": found.first.isoformat(), "last_on": found.last.isoformat(), "office": office,
        "sellers": [
            {
                "code": one.code, "label": one.label, "category": category(one), "supplier": one.supplier,
                "consignment": one.consignment, "quantity": one.quantity, "total_cents": one.total_cents,
                "net_cents": one.net_cents, "cost_cents": one.cost_cents, "margin_cents": one.margin_cents,
                "level": one.level, "last_on": clock.iso(one.last_on),
            }
            for one in found.sellers
        ],
    }  # fmt: skip


def _ticket(entry: Entry) -> dict[str, Any]:
    return {
        "till": entry.till, "number": entry.number_text, "sold_at": figures.iso(entry.sold_at),
        "sold_on": entry.sold_on.isoformat(), "counselor": entry.counselor_code or None, "quantity": entry.quantity,
        "total_cents": entry.total_cents, "vat_cents": entry.vat_cents,
        "payments": [{"method": name, "amount_cents": cents} for name, cents in entry.payments],
        "refunds": entry.refunds or None, "reason": entry.reason or None,
    }  # fmt: skip
