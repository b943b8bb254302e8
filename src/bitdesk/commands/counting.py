"""Counting from a script."""

from __future__ import annotations

from datetime import datetime

import click

from bitdesk import clock
from bitdesk.commands.terminal import Moment, Place, Whole, opened
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.exports import figures
from bitdesk.reports import reference
from bitdesk.services import counting
from bitdesk.values import Entered
from bitdesk.words import _


@click.group(help=_("Record what happened at the desk."))
def record() -> None:
    """Hold the commands that record."""


@record.command(help=_("Count a party: recorded, durably, when the command ends."))
@click.option("--party-size", type=Whole(), required=True, metavar="N", help=_("People, 1 to 99."))
@click.option("--at", type=Moment(), metavar="ISO", help=_("When: 2019-07-14T10:30; now if it is not said."))
@click.option("--department", metavar="CODE", help=_("The French department they come from: 34, 2A."))
@click.option("--country", metavar="CODE", help=_("The country they come from: BE; ZZ if it is not known."))
@click.option("--public", metavar="PUBLIC", help=_("Who they are: holidaymaker, local, second_home…"))
@click.option("--topic", "topics", multiple=True, metavar="CODE", help=_("What they ask about; may be repeated."))
@click.option("--outreach", metavar="NAME", help=_("The market or festival where they are met."))
@click.pass_obj
def visit(
    place: Place,
    party_size: int,
    at: datetime | None,
    department: str | None,
    country: str | None,
    public: str | None,
    topics: tuple[str, ...],
    outreach: str | None,
) -> None:
    """Count a party."""
    with opened(place.folder) as desk:
        row = counting.record(
            desk,
            party_size,
            public=public,
            country=country.upper() if country is not None else None,
            department=department.upper() if department is not None else None,
            topics=topics,
            outreach_id=_outreach_id(desk, outreach, at) if outreach is not None else None,
            at=at,
            entered=Entered.COMMAND,
        )
        assert row.visited_at is not None, "a visit that is counted at a moment has it"
        text = _("Recorded at {office}: a party of {size}, {moment}.")
        moment = figures.instant(row.visited_at)
        click.echo(text.format(office=outreach or desk.office_name, size=party_size, moment=moment))


def _outreach_id(desk: Desk, name: str, at: datetime | None) -> bytes:
    day = clock.business_date(clock.to_ms(at) if at else None)
    event = reference.outreach_by_name(desk, name, day)
    if event is None:
        known = ", ".join(found.name for found in reference.outreaches(desk, day)) or "–"
        raise RuleError(
            noop("There is no outreach event “{name}” on {day}. Choose among: {known}."),
            name=name, day=day.isoformat(), known=known,
        )  # fmt: skip
    return event.id
