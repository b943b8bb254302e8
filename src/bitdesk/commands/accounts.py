"""The accountant's numbers by command."""

from __future__ import annotations

import click

from bitdesk.commands.head_office import head_office
from bitdesk.commands.output import say
from bitdesk.commands.terminal import Place, head_office_opened
from bitdesk.reports import chart
from bitdesk.reports.shop import shop
from bitdesk.services import accounting
from bitdesk.words import _


@head_office.command(help=_("Show the accounts of the till's entries, or choose some of them."))
@click.option(
    "--set",
    "wanted",
    multiple=True,
    metavar="USE=NUMBER",
    help=_("Choose an account: sales=706000; also of one rate of VAT: sales_550=707055. Empty: the usual one."),
)
@click.pass_obj
def accounts(place: Place, wanted: tuple[str, ...]) -> None:
    """Choose accounts, and show all of them."""
    with head_office_opened(place) as desk:
        if wanted:
            accounting.set_accounts(desk, dict(map(_pair, wanted)))
        chosen = shop(desk).accounts
    for use in dict.fromkeys([*chart.uses(), *chosen]):
        usual = chart.usual()["use"].get(use, ["", ""])
        say(f"{use:<20} {chosen.get(use) or usual[0]:<12} {usual[1]}".rstrip())


def _pair(text: str) -> tuple[str, str]:
    use, equals, number = text.partition("=")
    if not equals:
        raise click.BadParameter(_("{value} is not an account such as sales=706000.").format(value=text))
    return use.strip(), number
