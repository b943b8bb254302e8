"""Receipts and closings by command: on the ticket printer of this computer, or as a PDF file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from bitdesk import printers
from bitdesk.commands.exporting import save
from bitdesk.commands.location import Location
from bitdesk.commands.output import say
from bitdesk.commands.selling import named
from bitdesk.commands.terminal import Place, Whole, opened
from bitdesk.commands.till import till
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.exports import closing as closings
from bitdesk.exports import paper as papers
from bitdesk.exports.packing import check_suffix
from bitdesk.exports.paper import Paper
from bitdesk.exports.receipt import receipt as on_receipt
from bitdesk.reports import shop
from bitdesk.reports import till as tills
from bitdesk.services.till import log_receipt
from bitdesk.values import ClosingKind, ReceiptMeans
from bitdesk.words import _

TO = click.option(
    "--to",
    "path",
    type=Location(dir_okay=False),
    metavar="FILE",
    help=_("Write it to a PDF file; the ticket printer of this computer prints it otherwise."),
)


@till.command(help=_("Hand over the receipt of a ticket: every one after the first is a duplicate."))
@click.argument("number")
@TO
@click.pass_obj
def receipt(place: Place, number: str, path: Path | None) -> None:
    """Hand over a receipt; it is logged once the printer has answered."""
    with opened(place.folder) as desk:
        ticket = named(desk, number)
        means = ReceiptMeans.PDF if path else ReceiptMeans.TICKET_PRINTER
        _hand_over(desk, path, lambda: on_receipt(ticket, shop.shop(desk), log_receipt(desk, ticket.id, means)))


@till.command(help=_("Print a closing once more, by its number."))
@click.argument("number", type=Whole())
@click.option(
    "--kind", type=click.Choice([kind.value for kind in ClosingKind]), default=ClosingKind.DAY.value,
    help=_("Of what kind."),
)  # fmt: skip
@TO
@click.pass_obj
def z(place: Place, number: int, kind: str, path: Path | None) -> None:
    """Print a closing of this till."""
    with opened(place.folder) as desk:
        found = [
            closing
            for closing in tills.closings(desk, kind=ClosingKind(kind))
            if closing.number == number and closing.desk_id == desk.desk_id
        ]
        if not found:
            raise RuleError(noop("This till has no closing {number} of that kind."), number=number)
        _hand_over(desk, path, lambda: closings.z_report(found[0], shop.shop(desk)))


def _hand_over(desk: Desk, path: Path | None, make: Callable[[], Paper]) -> None:
    if path is not None:
        _check_file(path)
        save(path, papers.pdf(make()))
        return
    settings = desk.settings
    if not settings.printer:
        raise RuleError(noop("This computer has no ticket printer. Choose one in the settings, or give --to FILE."))
    with printers.opened(settings.printer) as send:
        paper = make()
        rows = papers.rows(paper.lines, settings.printer_columns, settings.printer_code_page)
        send(printers.ticket(rows, profile=settings.printer_profile, code_page=settings.printer_code_page))
    say(_("Printed: {title}.").format(title=paper.title))


def _check_file(path: Path) -> None:
    """Refuse what is no PDF, and a folder that is not there, before a copy is logged that nobody gets."""
    check_suffix(path.suffix, (".pdf",))
    if not path.parent.is_dir():
        raise RuleError(noop("The folder {folder} is not there. Choose another one."), folder=path.parent)
