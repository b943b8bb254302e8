"""Goods from an office to another from a script: sent, received line by line, called back."""

from __future__ import annotations

import click

from bitdesk.commands.history import row_of
from bitdesk.commands.output import say
from bitdesk.commands.selling import Wanted
from bitdesk.commands.stock import goods, items, office_id, pieces, say_pieces, say_received, stock
from bitdesk.commands.terminal import Place, Whole, opened
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.reports import stock as reports
from bitdesk.services import stock as services
from bitdesk.words import _


@stock.command(help=_("Send goods to another office."))
@items()
@click.option("--to", "code", required=True, metavar="CODE", help=_("The office that receives them."))
@click.option("--note", metavar="TEXT", help=_("Anything to remember, such as who takes them along."))
@click.pass_obj
def transfer(place: Place, wanted: tuple[Wanted, ...], code: str, note: str | None) -> None:
    """Send goods."""
    with opened(place.folder) as desk:
        found = goods(desk, wanted)
        services.send_transfer(desk, office_id(desk, code), found, note=note)
        one, many = _("On its way to {office}: one piece."), _("On their way to {office}: {pieces} pieces.")
        say_pieces(one, many, code.upper(), pieces(found))


@stock.command("receive-line", help=_("Receive a line of a transfer; “bitdesk stock transfers” gives their ids."))
@click.argument("line", metavar="LINE_ID")
@click.argument("quantity", type=Whole())
@click.option("--more", is_flag=True, help=_("More of it is still to come."))
@click.option("--more-than-sent", is_flag=True, help=_("More have arrived than were sent, and that is right."))
@click.option("--reason", metavar="TEXT", help=_("What is known of a difference."))
@click.pass_obj
def receive_line(place: Place, line: str, quantity: int, more: bool, more_than_sent: bool, reason: str | None) -> None:
    """Receive a line of a transfer."""
    with opened(place.folder) as desk:
        line_id = row_of(line)
        if not more_than_sent:
            _check_sent(desk, line_id, quantity)
        services.receive_transfer_line(desk, line_id, quantity, is_complete=not more, reason=reason)
        say_received(desk, quantity)


def _check_sent(desk: Desk, line_id: bytes, quantity: int) -> None:
    """Refuse what the window asks about: more than were sent were most likely mistyped."""
    row = next((row for row in reports.in_transit(desk, desk.office_id) if row.line_id == line_id), None)
    if row is not None and row.received + quantity > row.sent:
        raise RuleError(
            noop("{arrived} would have arrived of {sent} that were sent. If that is right, add --more-than-sent."),
            arrived=row.received + quantity, sent=row.sent,
        )  # fmt: skip


@stock.command("call-back", help=_("Take a line of a transfer back that never left."))
@click.argument("line", metavar="LINE_ID")
@click.option("--reason", required=True, metavar="TEXT", help=_("Why."))
@click.pass_obj
def call_back(place: Place, line: str, reason: str) -> None:
    """Call a line back."""
    with opened(place.folder) as desk:
        services.call_back(desk, row_of(line), reason)
        say(_("Called back: it is in the stock of {office} again.").format(office=desk.office_name))
