"""The archive of a till's year: written here, verified anywhere."""

from __future__ import annotations

from pathlib import Path

import click

from bitdesk import archives, words
from bitdesk.commands.location import Location
from bitdesk.commands.output import say
from bitdesk.commands.terminal import YEAR, Place, opened
from bitdesk.exports import figures
from bitdesk.words import _


@click.command(
    help=_(
        "Write the signed archive of a year of the till: its tickets, closings and traces as CSV and JSON. "
        "What was archived once stays in the till too."
    )
)
@click.option("--year", type=YEAR, required=True, metavar="Y", help=_("The year."))
@click.option(
    "--to",
    "folder",
    type=Location(file_okay=False),
    metavar="DIR",
    help=_("Where to, such as a key; the folder archives of the data folder otherwise."),
)
@click.pass_obj
def archive(place: Place, year: int, folder: Path | None) -> None:
    """Write the archive of a year."""
    from bitdesk.services import archiving

    with opened(place.folder) as desk:
        made = archiving.archive(desk, year, folder)
    text = _("Archived and verified: {path} ({tickets} tickets, {closings} closings).")
    tickets, closings = figures.count(made.tickets), figures.count(made.closings)
    say(text.format(path=made.path, tickets=tickets, closings=closings))
    say(_("Signed by the key {key}.").format(key=made.public_key))
    if made.not_closed:
        said = _("{count} tickets of that year are in no closing yet: close the till, then archive again.")
        say(said.format(count=figures.count(made.not_closed)), err=True)


def verify_archive(path: Path) -> bool:
    """Verify an archive with nothing but itself, say all that does not hold, and tell whether it holds."""
    result = archives.verify(path)
    for problem in (*result.problems, *result.notices):
        say(words.translate_error(problem), err=True)
    if not result.problems:
        text = _("{path} holds: {organisation}, {year}, {tickets} tickets, {closings} closings.")
        say(
            text.format(
                path=path,
                organisation=result.organisation,
                year=result.year,
                tickets=figures.count(result.tickets),
                closings=figures.count(result.closings),
            )
        )
        say(_("Signed by the key {key}.").format(key=result.public_key))
    return not result.problems
