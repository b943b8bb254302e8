"""Selling and taking back from a script."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

import click

from bitdesk import clock, ids
from bitdesk.barcodes import checked, looks_scanned
from bitdesk.commands.amounts import Cents
from bitdesk.commands.counting import record
from bitdesk.commands.output import say
from bitdesk.commands.terminal import Place, opened
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.exports import figures
from bitdesk.exports import till as till_sheets
from bitdesk.reports import catalogue, today
from bitdesk.reports import till as tills
from bitdesk.reports.tickets import Ticket
from bitdesk.reports.vat import STANDARD
from bitdesk.services import till
from bitdesk.services.till import Item, Paid
from bitdesk.values import PaymentMethod
from bitdesk.words import _

# A VAT code begins with a letter, a price never does.
_QUICK = re.compile(r"(.+):([^:A-Za-z][^:]*)(?::([A-Za-z][\w-]*))?")


class Wanted(NamedTuple):
    """So many of an article, by its barcode or its code, or of a ticket's line, by its place."""

    code: str
    quantity: int


class WantedType(click.ParamType[Wanted]):
    """An article or a line, and how many: 9782070368228 or 9782070368228:2."""

    name = "article"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Wanted:
        """Return what is meant; whether it exists is another matter."""
        if isinstance(value, Wanted):
            return value
        code, colon, quantity = value.partition(":")
        if not code or (colon and not (quantity.isdecimal() and quantity.isascii())):
            self.fail(
                _("{value} is not an article and a quantity such as 9782070368228:2.").format(value=value), param, ctx
            )
        return Wanted(code, int(quantity[:18]) if colon else 1)


class PaidType(click.ParamType[Paid]):
    """A way of paying and its amount: cash:12.50."""

    name = "payment"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Paid:
        """Return the payment that is meant."""
        if isinstance(value, Paid):
            return value
        method, colon, amount = value.partition(":")
        if not colon or not amount.strip():
            self.fail(_("{value} has no amount. Say how much, such as cash:12.50.").format(value=value), param, ctx)
        if method not in set(PaymentMethod):
            text = _("There is no payment by {method}. Choose one of: {known}.")
            self.fail(text.format(method=method, known=", ".join(PaymentMethod)), param, ctx)
        return Paid(method, Cents().convert(amount, param, ctx))


class Quick(NamedTuple):
    """Something without a card: what stands on the ticket, its price in cents, and its VAT code."""

    label: str
    price_cents: int
    vat_code: str


class QuickType(click.ParamType[Quick]):
    """What has no card, its price and its VAT code: Mug:7.50 or Topo:5:reduced; the label may have colons."""

    name = "quick item"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Quick:
        """Return what is meant."""
        if isinstance(value, Quick):
            return value
        found = _QUICK.fullmatch(value)
        if found is None:
            text = _("{value} is not a label and a price such as Mug:7.50 or Topo:5:reduced.")
            self.fail(text.format(value=value), param, ctx)
        label, price, vat_code = found.groups()
        return Quick(label.strip(), Cents().convert(price, param, ctx), vat_code or STANDARD)


@record.command("sale", help=_("Sell at the till that is open: recorded, durably, when the command ends."))
@click.option(
    "--item",
    "wanted",
    type=WantedType(),
    multiple=True,
    metavar="EAN_OR_CODE[:QTY]",
    help=_("An article by its barcode or its code, and how many; may be repeated."),
)
@click.option(
    "--quick",
    type=QuickType(),
    multiple=True,
    metavar="LABEL:PRICE[:VAT]",
    help=_("What has no card: its label, its price, and its VAT code, else “standard”; may be repeated."),
)
@click.option(
    "--pay",
    "payments",
    type=PaidType(),
    multiple=True,
    metavar="METHOD:AMOUNT",
    help=_("How it is paid: cash, card, cheque, holiday_voucher or transfer; cash above the total gives change."),
)
@click.option("--discount", type=Cents(), default=0, metavar="AMOUNT", help=_("Taken off the whole ticket."))
@click.option("--reason", metavar="TEXT", help=_("Why something is taken off."))
@click.option("--visit", is_flag=True, help=_("It is the last party counted today that buys."))
@click.option("--training", is_flag=True, help=_("Only try: numbered apart, in no total."))
@click.pass_obj
def sale(
    place: Place,
    wanted: tuple[Wanted, ...],
    quick: tuple[Quick, ...],
    payments: tuple[Paid, ...],
    discount: int,
    reason: str | None,
    visit: bool,
    training: bool,
) -> None:
    """Sell, and say the ticket."""
    with opened(place.folder) as desk:
        visit_id = _visit_id(desk) if visit else None
        items, total = _items(desk, wanted, quick)
        ticket = till.sell(
            desk, ids.new(), items, with_change(payments, total - discount), ticket_discount_cents=discount,
            discount_reason=reason, visit_id=visit_id, training=training,
        )  # fmt: skip
        text = _("Ticket {number}: {articles}, {total}. Change: {change}.")
        say(_said(text, ticket))


def take_back(desk: Desk, number: str, wanted: Sequence[Wanted], payments: Sequence[Paid], reason: str) -> str:
    """Take back lines of a ticket, all that is left by default and in cash by default; return what is said of it."""
    original = named(desk, number)
    quantities = _quantities(original, wanted)
    cents = sum(line.refund_cents(quantities.get(line.id, 0)) for line in original.lines)
    given = list(payments) or ([Paid(PaymentMethod.CASH, cents)] if cents else [])
    ticket = till.refund(desk, ids.new(), original.id, quantities, given, reason)
    return _said(_("Ticket {number}: {articles}, {total}."), ticket)


def with_change(payments: Sequence[Paid], total: int) -> list[Paid]:
    """Return payments of which the cash above the total is what was handed over."""
    excess = sum(payment.amount_cents for payment in payments) - total
    found = list(payments)
    for place, payment in enumerate(found):
        if payment.method == PaymentMethod.CASH and 0 < excess < payment.amount_cents:
            found[place] = Paid(payment.method, payment.amount_cents - excess, payment.amount_cents)
            break
    return found


def _items(desk: Desk, wanted: Sequence[Wanted], quick: Sequence[Quick]) -> tuple[list[Item], int]:
    """Return what is wanted, and what it costs by today's prices."""
    known = catalogue.catalogue(desk)
    items, total = [], 0
    for code, quantity in wanted:
        article = known.by_code(code)
        if article is None:
            raise unknown(code)
        items.append(Item(quantity, article.product_id, article.quick_item_id))
        total += quantity * (article.price_cents or 0)
    for one in quick:
        items.append(Item(1, quick_item_id=_quick_item_id(desk, known, one)))
        total += one.price_cents
    return items, total


def _quick_item_id(desk: Desk, known: catalogue.Catalogue, quick: Quick) -> bytes:
    """Return a quick item, the one that is there already where a script sells the same again."""
    same = (
        article.quick_item_id
        for article in known.articles
        if article.product_id is None and (article.label, article.price_cents, article.vat_code) == quick
    )
    return next(same, None) or till.add_quick_item(desk, *quick)


def _visit_id(desk: Desk) -> bytes:
    found = today.entries(desk, clock.business_date(), 0, 1)
    if not found:
        raise RuleError(noop("No visit was counted here today. Record it first, or sell without --visit."))
    return found[0].id


def unknown(code: str) -> RuleError:
    """Return what is said of a code that no article has.

    Raises:
        RuleError: it is a barcode with a wrong check digit, which was mistyped.
    """
    if looks_scanned(code):
        checked(code)
    return RuleError(noop("There is no article “{code}”. Give a barcode or a code of the catalogue."), code=code)


def named(desk: Desk, number: str) -> Ticket:
    """Return a ticket of this till by the number that people read.

    Raises:
        RuleError: there is none.
    """
    last = number.rpartition("-")[2]
    found = tills.tickets(desk, number=int(last)) if last.isdecimal() and len(last) < 18 else ()
    own = [
        ticket
        for ticket in found
        if ticket.desk_id == desk.desk_id
        and (ticket.number_text == number.upper() if "-" in number else not ticket.training)
    ]
    if len(own) != 1:
        raise RuleError(noop("This till has no ticket “{number}”. Give one such as 2026-000123."), number=number)
    return own[0]


def _quantities(original: Ticket, wanted: Sequence[Wanted]) -> dict[bytes, int]:
    if not wanted:
        return {line.id: line.refundable for line in original.lines if line.refundable}
    places = {str(line.position): line.id for line in original.lines}
    for code, _quantity in wanted:
        if code not in places:
            raise RuleError(noop("The ticket has no line {place}. Count its lines from 1."), place=code)
    return {places[code]: quantity for code, quantity in wanted}


def _said(text: str, ticket: Ticket) -> str:
    return text.format(
        number=ticket.number_text, articles=till_sheets.articles(ticket), total=figures.money(ticket.total_cents),
        change=figures.money(ticket.change_cents),
    )  # fmt: skip
