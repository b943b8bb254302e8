"""Reports on the terminal or for other programs."""

from __future__ import annotations

import click

from bitdesk.commands.output import say
from bitdesk.commands.terminal import YEAR, Place, format_option, opened
from bitdesk.desk import Desk
from bitdesk.exports import season as season_sheet
from bitdesk.exports import visits as visits_sheet
from bitdesk.exports.sheet import Format, written
from bitdesk.reports import reference, scope
from bitdesk.reports import season as season_report
from bitdesk.reports import visits as visits_report
from bitdesk.reports.visits import By
from bitdesk.words import _


@click.group(help=_("Ask about what was recorded."))
def report() -> None:
    """Hold the reports."""


@report.command(help=_("The visitors of a year, counted by something."))
@click.option("--year", type=YEAR, required=True, metavar="Y", help=_("The year."))
@click.option("--office", metavar="CODE", help=_("One office only, without its markets and festivals."))
@click.option("--by", type=click.Choice([by.value for by in By]), default=By.OFFICE.value, help=_("By what."))
@format_option()
@click.pass_obj
def visits(place: Place, year: int, office: str | None, by: str, form: str) -> None:
    """Write the visitors of a year."""
    with opened(place.folder) as desk:
        office = _only(desk, office)
        table = visits_report.visits(desk, year, By(by), office)
        names = _names(desk, By(by))
    say(written(visits_sheet.sheet(table, office, names), Format(form)), nl=False)


@report.command(help=_("The table of a year by office: visitors, days, hours."))
@click.option("--year", type=YEAR, required=True, metavar="Y", help=_("The year."))
@format_option()
@click.pass_obj
def season(place: Place, year: int, form: str) -> None:
    """Write the table of a year."""
    with opened(place.folder) as desk:
        table = season_report.season(desk, year)
    say(written(season_sheet.sheet(table), Format(form)), nl=False)


def _only(desk: Desk, code: str | None) -> str | None:
    """Return the code of the only office that is asked about, None where none is named."""
    only = scope.named(desk, code) if code is not None else None
    return only.code if only else None


def _names(desk: Desk, by: By) -> dict[str, str]:
    from bitdesk import words

    if by is By.OFFICE:
        return {office.code: office.name for office in reference.offices(desk)}
    return {topic.code: words.label(topic) for topic in reference.topics(desk)}
