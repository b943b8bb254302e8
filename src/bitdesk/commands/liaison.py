"""The liaison book from a script, and what was listened to in a year."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from bitdesk.commands import lookup
from bitdesk.commands.counting import record
from bitdesk.commands.exporting import save
from bitdesk.commands.output import say
from bitdesk.commands.reporting import report
from bitdesk.commands.sales import deliver
from bitdesk.commands.stock import office_id
from bitdesk.commands.terminal import YEAR, Day, Place, file_option, format_option, opened
from bitdesk.desk import Desk, with_counselor
from bitdesk.exports import figures
from bitdesk.exports import liaison as synthesis_sheets
from bitdesk.exports import listening as listening_sheets
from bitdesk.exports.packing import letterhead
from bitdesk.reference import check_dates
from bitdesk.reports import liaison as book
from bitdesk.reports import scope
from bitdesk.reports.listening import listening as listening_of
from bitdesk.services import liaison
from bitdesk.values import NoteKind, Sentiment
from bitdesk.words import _

_KINDS = tuple(kind.value for kind in NoteKind)
_SENTIMENTS = tuple(sentiment.value for sentiment in Sentiment)


@record.command(help=_("Write a note into the liaison book. Names do not belong into it."))
@click.argument("text")
@click.option("--kind", type=click.Choice(_KINDS), default=NoteKind.REMARK.value, help=_("What it is."))
@click.option("--theme", metavar="CODE", help=_("What a remark is about: hours, hiking…"))
@click.option("--sentiment", type=click.Choice(_SENTIMENTS), help=_("How a remark sounds."))
@click.option("--office", "code", metavar="CODE", help=_("For which office; else for the desk's own."))
@click.option("--all", "for_all", is_flag=True, help=_("For every office."))
@click.option("--pinned-until", "pinned", type=Day(), metavar="DATE", help=_("On top of the others until that day."))
@click.option("--counselor", metavar="CODE", help=_("Who writes it."))
@click.pass_obj
def note(
    place: Place,
    text: str,
    kind: str,
    theme: str | None,
    sentiment: str | None,
    code: str | None,
    for_all: bool,
    pinned: date | None,
    counselor: str | None,
) -> None:
    """Write a note."""
    if code and for_all:
        raise click.UsageError(_("Say either --office or --all."))
    with opened(place.folder) as desk:
        at = _with_counselor(desk, counselor)
        note_id = liaison.write_note(
            at, kind, text, theme=theme, sentiment=sentiment, office_id=office_id(desk, code) if code else None,
            for_all=for_all, pinned_until_on=pinned,
        )  # fmt: skip
        row = book.note(desk, note_id).row
        said = _("Written into the book of {office}, {moment}.")
        say(said.format(office=row.office_name or _("all offices"), moment=figures.instant(row.written_at)))


def _with_counselor(desk: Desk, code: str | None) -> Desk:
    if code is None:
        return desk
    found = lookup.counselor(desk, code)
    return with_counselor(desk, found.ids[0], found.code)


@report.command(
    "listening", help=_("What was listened to in a year: remarks, complaints, suggestions, reviews, questionnaires.")
)
@click.option("--year", type=YEAR, required=True, metavar="Y", help=_("The year."))
@click.option("--by", type=click.Choice(["office", "theme"]), default="office", help=_("By what."))
@file_option()
@format_option()
@click.pass_obj
def listened(place: Place, year: int, by: str, path: Path | None, form: str) -> None:
    """Write the year's table."""
    with opened(place.folder) as desk:
        found, head = listening_of(desk, year), letterhead(desk)
    made = listening_sheets.sheet(found) if by == "office" else listening_sheets.theme_sheet(found)
    deliver([made], form, path, head)


@report.command(help=_("The remarks of a year, or between two days, by theme, sentiment and office, with their texts."))
@click.option("--year", type=YEAR, metavar="Y", help=_("The year."))
@click.option("--from", "first", type=Day(), metavar="DATE", help=_("The first day, in place of a year."))
@click.option("--until", "last", type=Day(), metavar="DATE", help=_("The last day, in place of a year."))
@click.option("--office", "code", metavar="CODE", help=_("One office only."))
@file_option(_("Write the synthesis to a file; its name ends in .pdf, .xlsx, .csv or .json."))
@format_option()
@click.pass_obj
def remarks(
    place: Place,
    year: int | None,
    first: date | None,
    last: date | None,
    code: str | None,
    path: Path | None,
    form: str,
) -> None:
    """Write the synthesis of the liaison book."""
    if year is not None and first is None and last is None:
        first, last = date(year, 1, 1), date(year, 12, 31)
    elif year is not None or first is None or last is None:
        raise click.UsageError(_("Say either --year, or --from and --until."))
    check_dates(first, last)
    with opened(place.folder) as desk:
        office, head = scope.named(desk, code), letterhead(desk)
        found = book.synthesis(desk, first, last, office.id if office else None)
    if path is None:
        deliver(synthesis_sheets.sheets(found), form, None)
    else:
        save(path, synthesis_sheets.packed_synthesis(found, path.suffix, head))
