"""The demonstration, from nothing to its window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from bitdesk import clock
from bitdesk.commands.location import Location
from bitdesk.commands.output import say
from bitdesk.commands.terminal import YEAR, Whole
from bitdesk.demo import layout, organisation, pictures, play
from bitdesk.demo.layout import Layout
from bitdesk.errors import RuleError, noop
from bitdesk.exports import listening as listening_sheet
from bitdesk.exports import sales as sales_sheet
from bitdesk.exports import season as season_sheet
from bitdesk.exports.sheet import as_text
from bitdesk.words import _

FIRST_YEAR, REFERENCE_YEAR, SEED = 2015, 2019, 48220


@click.command(help=_("Play a season of the reference organisation. Then a desk's window opens."))
@click.option("--dir", "folder", type=Location(), metavar="DIR", help=_("Where; an earlier one is replaced."))
@click.option("--year", type=YEAR, default=REFERENCE_YEAR, metavar="Y", help=_("The season's year."))
@click.option("--seed", type=Whole(), default=SEED, metavar="N", help=_("Another seed gives other visitors."))
@click.option("--no-window", is_flag=True, help=_("Stop when the table is printed."))
def demo(folder: Path | None, year: int, seed: int, no_window: bool) -> int:
    """Make a demonstration; without a display its pages are drawn instead of shown."""
    present = clock.business_date().year
    if not FIRST_YEAR <= year <= present:
        raise RuleError(
            noop("There is no season {year} to play. Give a year from {first} to {last}."),
            year=year, first=FIRST_YEAR, last=present,
        )  # fmt: skip
    where = Layout(folder or layout.default_folder())
    played = play.make(where, year, seed, show)
    say(as_text(season_sheet.sheet(played.season)))
    say(as_text(sales_sheet.sheet(played.sales)))
    say(as_text(listening_sheet.sheet(played.listening)))
    say(
        _("This turnover was published for {year}: the demonstration plays its amounts inside its own season.").format(
            year=organisation.load().revenue_year
        )
    )
    if no_window:
        return 0
    if not has_display():
        drawn = pictures.draw(where, year, seed, show)
        say(_("No display: the pages are drawn in {folder}").format(folder=drawn))
        return 0
    from bitdesk.ui import app

    return app.run(where.desk(play.LIVE_OFFICE))


def has_display() -> bool:
    """Tell whether a window can be shown."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def show(what: str, done: int, total: int) -> None:
    """Say on the error output how far the demonstration is: a line a step, its percentage on a terminal."""
    if sys.stderr.isatty():
        end = "\n" if done == total else ""
        click.echo(f"\r{what}  {done * 100 // total:3} %{end}", err=True, nl=False)
    elif done == 0:
        say(what, err=True)
