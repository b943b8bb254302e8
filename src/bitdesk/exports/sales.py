"""Turnover as a report, with words for its keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from bitdesk import words
from bitdesk.exports import figures
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.reports.buyers import Buyers
from bitdesk.reports.sales import UNRECEIVED, By, Line, SalesTable
from bitdesk.values import PaymentMethod
from bitdesk.words import _


def sheet(table: SalesTable, office: str | None = None, buyers: Buyers | None = None) -> Sheet:
    """Return the turnover of some days by something.

    Args:
        table: the report.
        office: the code of the only office counted, if it is one.
        buyers: who came and who bought in the same days, for a sentence below.
    """
    whole = table.by is By.METHOD
    cells = [Column(table.by.value, by_title(table.by), Kind.TEXT), Column("tickets", _("Tickets"))]
    sums: list[Any] = [_("Total"), table.tickets]
    if not whole:
        cells += [Column("quantity", _("Items")), Column("net", _("Without VAT"), Kind.MONEY)]
        cells += [Column("vat", _("VAT"), Kind.MONEY)]
        sums += [table.quantity, table.net_cents, table.vat_cents]
    return Sheet(
        title=_title(table, office),
        columns=(*cells, Column("total", _("Turnover"), Kind.MONEY)),
        rows=tuple(_cells(line, whole) for line in table.lines),
        labels=tuple(label(table.by, line) for line in table.lines),
        total=(*sums, table.total_cents),
        document=_document(table, office, buyers),
        notes=tuple(_notes(table, buyers)),
    )


def label(by: By, line: Line) -> str:
    """Return the words for a line's key."""
    if not line.key:
        return _("no supplier") if by is By.SUPPLIER else _("no category")
    if line.key.startswith(UNRECEIVED):
        return _("not yet received ({key})").format(key=line.key[1:])
    match by:
        case By.DAY:
            return figures.day(date.fromisoformat(line.key))
        case By.MONTH:
            return month(line.key)
        case By.METHOD:
            return method(line.key)
        case By.VAT:
            return vat_rate(int(line.key))
    return words.label(line) or line.key


def by_title(by: By) -> str:
    """Return what turnover is counted by, as a heading."""
    return {
        By.OFFICE: _("Office"),
        By.DAY: _("Day"),
        By.MONTH: _("Month"),
        By.YEAR: _("Year"),
        By.CATEGORY: _("Category"),
        By.SUPPLIER: _("Supplier"),
        By.METHOD: _("Payment"),
        By.VAT: _("VAT rate"),
    }[by]


def method(name: str) -> str:
    """Return the words for a payment method; one that a newer program writes has its own name."""
    return {
        PaymentMethod.CASH.value: _("Cash"),
        PaymentMethod.CARD.value: _("Card"),
        PaymentMethod.CHEQUE.value: _("Cheque"),
        PaymentMethod.HOLIDAY_VOUCHER.value: _("Holiday vouchers"),
        PaymentMethod.TRANSFER.value: _("Bank transfer"),
    }.get(name, name)


def vat_rate(vat_bp: int) -> str:
    """Return a VAT rate in basis points as people read it: 5.5 %."""
    text = f"{vat_bp / 100:.2f}".rstrip("0").rstrip(".")
    return _("{rate} %").format(rate=text.replace(".", ",") if words.chosen() == "fr" else text)


def month(key: str) -> str:
    """Return a month such as `2019-07` in words."""
    names = [
        _("January"), _("February"), _("March"), _("April"), _("May"), _("June"), _("July"), _("August"),
        _("September"), _("October"), _("November"), _("December"),
    ]  # fmt: skip
    year, number = key.split("-")
    return _("{month} {year}").format(month=names[int(number) - 1], year=year)


def period(first: date, last: date) -> str:
    """Return some days as short as they can be told: a year, a day, or from one to another."""
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year} – {last.year}"
    if first == last:
        return figures.day(first)
    return _("{first} to {last}").format(first=figures.day(first), last=figures.day(last))


def _title(table: SalesTable, office: str | None) -> str:
    title = _("Turnover {period}").format(period=period(table.first, table.last))
    return f"{title} · {office}" if office else title


def _cells(line: Line, whole: bool) -> tuple[Any, ...]:
    if whole:
        return line.key, line.tickets, line.total_cents
    return line.key, line.tickets, line.quantity, line.net_cents, line.vat_cents, line.total_cents


def _notes(table: SalesTable, buyers: Buyers | None) -> Sequence[str]:
    notes = []
    if table.average_cents is not None:
        notes.append(_("Average basket: {amount}.").format(amount=figures.money(table.average_cents)))
    if table.refunds:
        text = _("Refunds ({count}) are subtracted: {amount}.")
        notes.append(text.format(count=figures.count(table.refunds), amount=figures.money(table.refunds_cents)))
    if buyers is not None and buyers.parties:
        notes.append(bought(buyers))
    return notes


def bought(buyers: Buyers) -> str:
    """Return who bought, in a sentence."""
    text = _("Of {parties} parties, {linked} are named by a ticket ({share} %); {tickets} tickets in all.")
    return text.format(
        parties=figures.count(buyers.parties), linked=figures.count(buyers.linked),
        share=figures.rate(100 * (buyers.linked_share or 0)), tickets=figures.count(buyers.tickets),
    )  # fmt: skip


def _document(table: SalesTable, office: str | None, buyers: Buyers | None) -> Mapping[str, Any]:
    return {
        "first_on": table.first.isoformat(), "last_on": table.last.isoformat(), "by": table.by.value, "office": office,
        "tickets": table.tickets, "refunds": table.refunds, "quantity": table.quantity,
        "total_cents": table.total_cents, "net_cents": table.net_cents, "vat_cents": table.vat_cents,
        "refunds_cents": table.refunds_cents, "average_cents": table.average_cents,
        "parties": buyers.parties if buyers else None, "linked_parties": buyers.linked if buyers else None,
        "lines": [
            {
                "key": line.key, "label": label(table.by, line), "tickets": line.tickets, "quantity": line.quantity,
                "total_cents": line.total_cents, "net_cents": line.net_cents, "vat_cents": line.vat_cents,
            }
            for line in table.lines
        ],
    }  # fmt: skip
