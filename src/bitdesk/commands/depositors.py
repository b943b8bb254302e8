"""Depositors: what they are owed, their statements, and what they were paid."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from bitdesk import clock
from bitdesk.commands.amounts import Cents
from bitdesk.commands.output import say
from bitdesk.commands.sales import days, deliver, period_options
from bitdesk.commands.terminal import Day, Place, file_option, format_option, head_office_opened
from bitdesk.errors import RuleError, noop
from bitdesk.exports import depositors as sheets
from bitdesk.exports import figures
from bitdesk.exports.packing import letterhead
from bitdesk.reports import depositors as report
from bitdesk.services.depositors import record_payout, take_back_payout
from bitdesk.values import PaymentMethod
from bitdesk.words import _


@click.group(help=_("The depositors whose goods the shop sells."))
def depositors() -> None:
    """Hold the commands about depositors."""


@depositors.command("list", help=_("What every depositor is owed and was paid."))
@click.option("--on", "until", type=Day(), metavar="DATE", help=_("As of the end of a day; today if it is not said."))
@format_option()
@file_option()
@click.pass_obj
def list_(place: Place, until: date | None, form: str, path: Path | None) -> None:
    """Write the depositors."""
    day = until or clock.business_date()
    with head_office_opened(place) as desk:
        found, head = report.depositors(desk, day), letterhead(desk)
    deliver([sheets.listing(found, day)], form, path, head)


@depositors.command(help=_("A depositor's statement: pieces, what is owed and what was paid."))
@click.argument("code", metavar="SUPPLIER")
@period_options
@click.pass_obj
def statement(
    place: Place, code: str, year: int | None, first: date | None, last: date | None, form: str, path: Path | None
) -> None:
    """Write a statement."""
    start, end = days(year, first, last)
    with head_office_opened(place) as desk:
        found = report.statement(desk, report.depositor(desk, code, end).supplier_id, start, end)
        head = letterhead(desk)
    deliver(sheets.sheets(found), form, path, head)


@depositors.command(help=_("Record what was paid to a depositor."))
@click.argument("code", metavar="SUPPLIER")
@click.argument("amount", type=Cents(), metavar="EUROS")
@click.option(
    "--by", "method", type=click.Choice([each.value for each in PaymentMethod]), default=PaymentMethod.TRANSFER.value,
    help=_("How it was paid."),
)  # fmt: skip
@click.option("--on", "paid_on", type=Day(), metavar="DATE", help=_("When; today if it is not said."))
@click.option("--reference", metavar="TEXT", help=_("The number of the cheque or of the transfer."))
@click.option("--from", "first", type=Day(), metavar="DATE", help=_("The first day of the sales that are paid."))
@click.option("--until", "last", type=Day(), metavar="DATE", help=_("Their last day."))
@click.option("--more-than-owed", is_flag=True, help=_("It is meant that this is more than what is owed."))
@click.pass_obj
def pay(
    place: Place, code: str, amount: int, method: str, paid_on: date | None, reference: str | None,
    first: date | None, last: date | None, more_than_owed: bool,
) -> None:  # fmt: skip
    """Record a payout."""
    today = clock.business_date()
    with head_office_opened(place) as desk:
        one = report.depositor(desk, code, today)
        record_payout(
            desk, one.supplier_id, amount, PaymentMethod(method), paid_on=paid_on, reference=reference, first=first,
            last=last, more_than_owed=more_than_owed,
        )  # fmt: skip
        left = report.depositor(desk, code, today).balance_cents
    text = _("{amount} paid to {name}; {left} is still to be paid.")
    say(text.format(amount=figures.money(amount), name=one.name, left=figures.money(left)))


@depositors.command("take-back", help=_("Take back the last payout of a depositor, recorded by mistake."))
@click.argument("code", metavar="SUPPLIER")
@click.option("--reason", required=True, metavar="TEXT", help=_("Why."))
@click.pass_obj
def take_back(place: Place, code: str, reason: str) -> None:
    """Take back the last payout that still counts."""
    today = clock.business_date()
    with head_office_opened(place) as desk:
        one = report.depositor(desk, code, today)
        counted = [row for row in report.payouts(desk, one.supplier_id) if not (row.is_opposite or row.is_taken_back)]
        if not counted:
            raise RuleError(noop("{name} was paid nothing. There is nothing to take back."), name=one.name)
        take_back_payout(desk, counted[0].id, reason)
    text = _("The payout of {amount} to {name} is taken back.")
    say(text.format(amount=figures.money(counted[0].amount_cents), name=one.name))
