"""The evidence folder for the visits of a label or of a classification."""

from __future__ import annotations

from pathlib import Path

import click

from bitdesk.commands.location import Location
from bitdesk.commands.output import say
from bitdesk.commands.terminal import YEAR, Place, head_office_opened, progress
from bitdesk.exports import figures
from bitdesk.words import _


@click.command(
    help=_(
        "Collect the evidence of a year in a folder: syntheses, registers, checks and dates as PDF and XLSX, with a "
        "table of contents by criterion."
    )
)
@click.option("--year", type=YEAR, required=True, metavar="Y", help=_("The year."))
@click.option(
    "--to", "folder", type=Location(file_okay=False), required=True, metavar="DIR",
    help=_("The folder; it is made where it is missing."),
)  # fmt: skip
@click.pass_obj
def evidence(place: Place, year: int, folder: Path) -> None:
    """Collect the evidence of a year."""
    from bitdesk.exports.evidence import collect

    with head_office_opened(place) as desk:
        made = collect(desk, year, folder, progress())
    text = _("{count} files are in {folder}; begin with {first}.")
    say(text.format(count=figures.count(len(made.files)), folder=made.folder, first=made.files[0].name))
