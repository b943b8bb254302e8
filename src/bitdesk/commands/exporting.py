"""Writing what is recorded for other programs."""

from __future__ import annotations

from pathlib import Path

import click

from bitdesk.commands.output import say
from bitdesk.commands.terminal import YEAR, Place, file_option, format_option, opened
from bitdesk.errors import OutageError, noop
from bitdesk.exports import products as products_sheet
from bitdesk.exports.packing import check_suffix
from bitdesk.exports.sheet import Format, written
from bitdesk.exports.workbook import xlsx
from bitdesk.files import write_whole
from bitdesk.words import _


@click.group(help=_("Write what is recorded for other programs."))
def export() -> None:
    """Hold the exports."""


@export.command(help=_("The catalogue, with today's prices: what an import takes back as it is."))
@click.option("--all", "everything", is_flag=True, help=_("Also what is retired."))
@file_option(_("Write it to a file; its name ends in .xlsx, .csv or .json."))
@format_option()
@click.pass_obj
def products(place: Place, everything: bool, path: Path | None, form: str) -> None:
    """Write the products."""
    if path is not None:
        check_suffix(path.suffix, (".xlsx", ".csv", ".json"))
    with opened(place.folder) as desk:
        sheet = products_sheet.sheet(desk, everything=everything)
    if path is None:
        say(written(sheet, Format(form)), nl=False)
        return
    suffix = path.suffix.lower()
    save(path, xlsx([sheet]) if suffix == ".xlsx" else written(sheet, Format(suffix.removeprefix("."))).encode())


@export.command(help=_("The till's year as entries for the accountant, in the 18 columns of the FEC."))
@click.option("--year", type=YEAR, required=True, metavar="Y", help=_("The year."))
@file_option(_("Write it to a file; in a folder, under the name that the tax office wants."))
@click.pass_obj
def fec(place: Place, year: int, path: Path | None) -> None:
    """Write the entries of a year."""
    from bitdesk.exports import fec as layout
    from bitdesk.reports import accounting

    with opened(place.folder) as desk:
        accounts = accounting.accounts(desk, year)
    text = layout.fec(accounts)
    if path is None:
        say(text, nl=False)
    else:
        save(path / layout.file_name(accounts) if path.is_dir() else path, text.encode())
    if accounts.not_closed:
        said = _("{count} tickets of that year are in no closing yet: close the till, then write the entries again.")
        say(said.format(count=accounts.not_closed), err=True)


def save(path: Path, data: bytes) -> None:
    """Write a file and say where it is.

    Raises:
        OutageError: it cannot be written.
    """
    try:
        write_whole(path, data)
    except OSError as error:
        raise OutageError(
            noop("{path} cannot be written ({reason}). Check the disk and the rights of the folder."),
            path=path, reason=error.strerror,
        ) from error  # fmt: skip
    say(_("Written: {path}").format(path=path))
