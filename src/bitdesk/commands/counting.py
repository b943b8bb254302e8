"""Counting from a script."""

from __future__ import annotations

from datetime import date, datetime

import click

from bitdesk import clock
from bitdesk.checks import Part
from bitdesk.commands.output import say
from bitdesk.commands.terminal import Day, HourOf, Moment, Place, Some, Whole, opened
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.exports import figures
from bitdesk.reports import paper as paper_report
from bitdesk.reports import reference
from bitdesk.services import counting, paper
from bitdesk.values import FRANCE, Entered
from bitdesk.words import _


@click.group(help=_("Record what happened at the desk."))
def record() -> None:
    """Hold the commands that record."""


@record.command(help=_("Count a party: recorded, durably, when the command ends."))
@click.option("--party-size", type=Whole(), metavar="N", help=_("People, 1 to 99."))
@click.option(
    "--from",
    "parts",
    type=Some(),
    multiple=True,
    metavar="N:CODE",
    help=_("People of a group and where they come from, for each place: 10:34, 3:BE, 2:? where it is not known."),
)
@click.option("--at", type=Moment(), metavar="ISO", help=_("When: 2019-07-14T10:30; now if it is not said."))
@click.option("--department", metavar="CODE", help=_("The French department they come from: 34, 2A."))
@click.option("--country", metavar="CODE", help=_("The country they come from: BE; ZZ if it is not known."))
@click.option("--public", metavar="PUBLIC", help=_("Who they are: holidaymaker, local, second_home…"))
@click.option("--topic", "topics", multiple=True, metavar="CODE", help=_("What they ask about; may be repeated."))
@click.option("--outreach", metavar="NAME", help=_("The market or festival where they are met."))
@click.pass_obj
def visit(
    place: Place,
    party_size: int | None,
    parts: tuple[Part, ...],
    at: datetime | None,
    department: str | None,
    country: str | None,
    public: str | None,
    topics: tuple[str, ...],
    outreach: str | None,
) -> None:
    """Count a party."""
    alone = department is not None or country is not None
    if (party_size is None) == (not parts) or (parts and alone):
        raise click.UsageError(_("Say either --party-size, with its origin if you like, or --from for each place."))
    with opened(place.folder) as desk:
        country, department = (code.upper() if code is not None else None for code in (country, department))
        if party_size is not None:
            parts = (Part(party_size, FRANCE if department and country is None else country, department),)
        row = counting.record_group(
            desk,
            parts,
            public=public,
            topics=topics,
            outreach_id=_outreach_id(desk, outreach, _day(at)) if outreach is not None else None,
            at=at,
            entered=Entered.COMMAND,
        )
        assert row.visited_at is not None, "a visit that is counted at a moment has it"
        text = _("Recorded at {office}: a party of {size}, {moment}.")
        moment = figures.instant(row.visited_at)
        say(text.format(office=outreach or desk.office_name, size=row.party_size, moment=moment))


@record.command("paper", help=_("Type a paper tally of a day: people who are not counted yet, hour by hour."))
@click.option("--date", "on", type=Day(), required=True, metavar="DATE", help=_("The day: 2019-07-14."))
@click.option("--outreach", metavar="NAME", help=_("The market or festival where it was kept; else the office."))
@click.option(
    "--hour",
    "hours",
    type=HourOf(),
    multiple=True,
    required=True,
    metavar="H:N",
    help=_("People of an hour: 10:12; 10:0 where nobody came, ?:12 where the hour is not known; may be repeated."),
)
@click.pass_obj
def tally(place: Place, on: date, outreach: str | None, hours: tuple[tuple[int | None, int], ...]) -> None:
    """Record a paper tally; the same one again changes nothing, another number corrects."""
    if len({hour for hour, _people in hours}) < len(hours):
        raise click.UsageError(_("An hour is given twice. Give each hour once."))
    with opened(place.folder) as desk:
        typed = {paper_report.Place(on, hour): people for hour, people in hours}
        outreach_id = _outreach_id(desk, outreach, on) if outreach is not None else None
        done = paper.record(desk, typed, outreach_id)
        text = _("Recorded from paper at {office}, {day}: visitors {visitors}, hours changed {hours}.")
        say(
            text.format(
                office=outreach or desk.office_name,
                day=f"{on:%d/%m/%Y}",
                visitors=f"{done.visitors:+d}",
                hours=done.cells,
            )
        )


def _day(at: datetime | None) -> date:
    return clock.business_date(clock.to_ms(at) if at else None)


def _outreach_id(desk: Desk, name: str, day: date) -> bytes:
    event = reference.outreach_by_name(desk, name, day)
    if event is None:
        known = ", ".join(found.name for found in reference.outreaches(desk, day)) or "–"
        raise RuleError(
            noop("There is no outreach event “{name}” on {day}. Choose among: {known}."),
            name=name, day=day.isoformat(), known=known,
        )  # fmt: skip
    return event.id
