"""The till from a script: its sessions, its cash, its tickets and its closings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

from bitdesk.commands.amounts import Cents
from bitdesk.commands.output import say
from bitdesk.commands.selling import PaidType, Wanted, WantedType, take_back
from bitdesk.commands.terminal import YEAR, Day, Place, Whole, format_option, opened
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.exports import closing as papers
from bitdesk.exports import figures
from bitdesk.exports import till as till_sheets
from bitdesk.exports.paper import text as on_paper
from bitdesk.exports.sheet import Format, written
from bitdesk.reports import shop
from bitdesk.reports import till as tills
from bitdesk.services import till as services
from bitdesk.services.till import Paid
from bitdesk.values import CashKind, ClosingKind, CountPurpose
from bitdesk.words import _

COLUMNS = 48
_Command = TypeVar("_Command", bound=Callable[..., Any])


class Piece(click.ParamType[tuple[int, int]]):
    """A coin or a note and how many of it: 20:3, 0.50:12."""

    name = "pieces"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        """Return its value in cents, and the number."""
        if not isinstance(value, str):
            return tuple(value)
        worth, _colon, number = value.partition(":")
        if not number.isdecimal() or not number.isascii():
            text = _("{value} is not a coin or a note and how many, such as 0.50:12.")
            self.fail(text.format(value=value), param, ctx)
        return Cents().convert(worth, param, ctx), int(number[:18])


def _counted(name: str, text: str) -> Callable[[_Command], _Command]:
    """Return the two options of a count: its sum, and the pieces."""

    def options(command: _Command) -> _Command:
        pieces = click.option(
            "--piece",
            "pieces",
            type=Piece(),
            multiple=True,
            metavar="VALUE:N",
            help=_("A coin or a note and how many: 20:3, 0.50:12; may be repeated."),
        )
        return click.option(f"--{name}", "cents", type=Cents(), metavar="AMOUNT", help=text)(pieces(command))

    return options


@click.group(help=_("Work with the till: open, count, close, list tickets."))
def till() -> None:
    """Hold the commands of the till."""


@till.command("open", help=_("Open the till with its float."))
@_counted("float", _("What is in the drawer; 0 for an empty one."))
@click.pass_obj
def open_(place: Place, cents: int | None, pieces: tuple[tuple[int, int], ...]) -> None:
    """Open a session."""
    with opened(place.folder) as desk:
        services.open_session(desk, pieces, cents)
        report = tills.x_report(desk)
        text = _("The till of {office} is open with {float}.")
        say(text.format(office=desk.office_name, float=figures.money(report.float_cents)))


@till.command(help=_("Show the totals of the session that is open; nothing is closed."))
@click.pass_obj
def x(place: Place) -> None:
    """Write the X report."""
    with opened(place.folder) as desk:
        paper = papers.x_report(tills.x_report(desk), shop.shop(desk), desk.office_name)
    say(on_paper(paper, COLUMNS), nl=False)


@till.command(help=_("Close the session that is open: count the drawer first, without looking at the totals."))
@_counted("counted", _("What is in the drawer."))
@click.option("--reason", metavar="TEXT", help=_("Why the drawer differs from what is expected."))
@click.pass_obj
def close(place: Place, cents: int | None, pieces: tuple[tuple[int, int], ...], reason: str | None) -> None:
    """Close a session, and write the Z."""
    with opened(place.folder) as desk:
        _say_z(desk, services.close_session(desk, pieces=pieces, counted_cents=cents, reason=reason))


@till.command("close-month", help=_("Close a month, such as 2026-07; the first that is not closed by default."))
@click.argument("month", required=False)
@click.pass_obj
def close_month(place: Place, month: str | None) -> None:
    """Close a month, and write its totals."""
    with opened(place.folder) as desk:
        _say_z(desk, services.close_month(desk, month))


@till.command("close-year", help=_("Close a year and its months; the first that is not closed by default."))
@click.argument("year", type=YEAR, required=False)
@click.pass_obj
def close_year(place: Place, year: int | None) -> None:
    """Close a year, and write its totals."""
    with opened(place.folder) as desk:
        _say_z(desk, services.close_year(desk, year))


@till.command(help=_("Put cash into the drawer (in), take some out (out) or to the bank (bank)."))
@click.argument("kind", type=click.Choice([kind.value for kind in CashKind]))
@click.argument("amount", type=Cents())
@click.option("--reason", metavar="TEXT", help=_("Why; needed for what goes out."))
@click.option("--above-expected", is_flag=True, help=_("Take out more than should be in the drawer all the same."))
@click.pass_obj
def cash(place: Place, kind: str, amount: int, reason: str | None, above_expected: bool) -> None:
    """Move cash."""
    with opened(place.folder) as desk:
        services.move_cash(desk, kind, amount, reason, above_expected=above_expected)
        expected = tills.x_report(desk).expected_cents
        say(_("Recorded: {amount}. Cash expected: {expected}.").format(
            amount=figures.money(amount), expected=figures.money(expected)
        ))  # fmt: skip


@till.command(help=_("Count the drawer, at any moment of a session."))
@_counted("counted", _("What is in the drawer."))
@click.option("--corrects-last", is_flag=True, help=_("The last count of this till was wrong: this one stands for it."))
@click.option("--reason", metavar="TEXT", help=_("Why it is corrected."))
@click.pass_obj
def count(
    place: Place, cents: int | None, pieces: tuple[tuple[int, int], ...], corrects_last: bool, reason: str | None
) -> None:
    """Record a count."""
    with opened(place.folder) as desk:
        wrong = tills.last_count(desk) if corrects_last else None
        if corrects_last and wrong is None:
            raise RuleError(noop("This till has not been counted yet: there is nothing to correct."))
        services.count_cash(
            desk, pieces, counted_cents=cents, corrects_id=wrong.id if wrong else None, reason=reason,
            purpose=CountPurpose.CORRECTION if wrong else CountPurpose.CHECK,
        )  # fmt: skip
        made = tills.last_count(desk)
        assert made is not None, "it has just been made"
        say(_("Counted: {counted}. Difference: {difference}.").format(
            counted=figures.money(made.counted_cents), difference=figures.money(made.discrepancy_cents)
        ))  # fmt: skip


@till.command(help=_("List tickets, the last first."))
@click.option("--date", "on", type=Day(), metavar="DATE", help=_("Of one day only: 2019-07-14."))
@click.option("--number", type=Whole(), metavar="N", help=_("With one number only."))
@click.option("--limit", type=Whole(), default=tills.TICKETS_SHOWN, metavar="N", help=_("So many at most."))
@format_option()
@click.pass_obj
def tickets(place: Place, on: date | None, number: int | None, limit: int, form: str) -> None:
    """Write the tickets."""
    with opened(place.folder) as desk:
        found = tills.tickets(desk, on=on, number=number, limit=max(1, limit))
    say(written(till_sheets.tickets(found), Format(form)), nl=False)


@till.command(help=_("List closings, the last first."))
@click.option("--kind", type=click.Choice([kind.value for kind in ClosingKind]), help=_("Of one kind only."))
@click.option("--year", type=YEAR, metavar="Y", help=_("The year."))
@format_option()
@click.pass_obj
def closings(place: Place, kind: str | None, year: int | None, form: str) -> None:
    """Write the closings."""
    with opened(place.folder) as desk:
        found = tills.closings(desk, kind=ClosingKind(kind) if kind else None, year=year)
    say(written(till_sheets.closings(found), Format(form)), nl=False)


@till.command(help=_("Take back a ticket, or some of its lines: an opposite ticket is recorded."))
@click.argument("number")
@click.option(
    "--line",
    "wanted",
    type=WantedType(),
    multiple=True,
    metavar="PLACE[:QTY]",
    help=_("A line by its place on the ticket, and how many pieces; all that is left by default."),
)
@click.option(
    "--pay",
    "payments",
    type=PaidType(),
    multiple=True,
    metavar="METHOD:AMOUNT",
    help=_("How it is handed back; in cash by default."),
)
@click.option("--reason", required=True, metavar="TEXT", help=_("Why."))
@click.pass_obj
def refund(place: Place, number: str, wanted: tuple[Wanted, ...], payments: tuple[Paid, ...], reason: str) -> None:
    """Take back a ticket."""
    with opened(place.folder) as desk:
        say(take_back(desk, number, wanted, payments, reason))


def _say_z(desk: Desk, closing_id: bytes) -> None:
    say(on_paper(papers.z_report(tills.closing(desk, closing_id), shop.shop(desk)), COLUMNS), nl=False)
