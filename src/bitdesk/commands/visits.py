"""Looking through the visits at the head office, and correcting an antenna's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import click

from bitdesk import clock
from bitdesk.commands import lookup
from bitdesk.commands.history import row_of
from bitdesk.commands.output import say
from bitdesk.commands.terminal import Between, Day, Place, Whole, format_option, head_office_opened
from bitdesk.desk import Desk
from bitdesk.exports import visit_list as visits_sheet
from bitdesk.exports.sheet import Format, written
from bitdesk.reports.visit_list import listed
from bitdesk.services import corrections
from bitdesk.words import _

Decorator = Callable[[Any], Any]


@click.group(help=_("Look through the visits, and correct an antenna's."))
def visits() -> None:
    """Hold the commands about visits."""


@visits.command("list", help=_("List the visits of some days, newest first; those that were voided too."))
@click.option("--from", "first", type=Day(), metavar="DATE", help=_("The first day; the last one if it is not said."))
@click.option("--to", "last", type=Day(), metavar="DATE", help=_("The last day; today if it is not said."))
@click.option("--office", "code", metavar="CODE", help=_("One office only, without its markets and festivals."))
@click.option("--outreach", is_flag=True, help=_("The markets and festivals only."))
@format_option()
@click.pass_obj
def list_(place: Place, first: date | None, last: date | None, code: str | None, outreach: bool, form: str) -> None:
    """List visits."""
    last = last or clock.business_date()
    with head_office_opened(place) as desk:
        office_id = lookup.office(desk, code).ids[0] if code else None
        found = listed(desk, first or last, last, office_id, outreach=outreach)
        sheet = visits_sheet.sheet(desk.identity.organisation_name, found)
    say(written(sheet, Format(form)), nl=False)


def _reason() -> Decorator:
    return click.option("--reason", required=True, metavar="TEXT", help=_("Why, for whoever reads the history."))


@visits.command(help=_("Correct a visit; what is not said stays, and empty words mean: not said."))
@click.argument("row", metavar="ROW_ID")
@_reason()
@click.option("--party-size", type=Whole(), metavar="N", help=_("People, 1 to 99."))
@click.option("--date", "visited_on", type=Day(), metavar="DATE", help=_("The day: 2019-07-14."))
@click.option("--hour", type=Between(0, 23), metavar="H", help=_("The hour, 0 to 23."))
@click.option("--department", metavar="CODE", help=_("The French department they come from: 34, 2A."))
@click.option("--country", metavar="CODE", help=_("The country they come from: BE; ZZ if it is not known."))
@click.option("--public", metavar="PUBLIC", help=_("Who they are: holidaymaker, local, second_home…"))
@click.option("--topic", "topics", multiple=True, metavar="CODE", help=_("What they ask about; may be repeated."))
@click.option("--outreach", metavar="NAME", help=_("The market or festival where they were met; empty at the office."))
@click.pass_obj
def correct(place: Place, /, row: str, reason: str, outreach: str | None, **said: Any) -> None:
    """Put a corrected visit in the place of one."""
    changes = _changes(**said)
    with head_office_opened(place) as desk:
        if outreach is not None:
            changes["outreach_id"] = _outreach_id(desk, outreach)
        done = corrections.correct(desk, row_of(row), reason, **changes)
    say(_("Corrected, step {step}. Its office receives it at its next contact.").format(step=done.step))


def _changes(topics: tuple[str, ...], **said: Any) -> dict[str, Any]:
    """Return what was said: an empty word is "not said", and codes of places are capitals."""
    changes: dict[str, Any] = {
        name: None if value == "" else value for name, value in said.items() if value is not None
    }
    changes |= {name: changes[name].upper() for name in ("country", "department") if changes.get(name)}
    return changes | ({"topics": [topic for topic in topics if topic]} if topics else {})


def _outreach_id(desk: Desk, name: str) -> bytes | None:
    return lookup.outreach(desk, name).ids[0] if name else None


@visits.command(help=_("Void a visit: it counts nowhere."))
@click.argument("row", metavar="ROW_ID")
@_reason()
@click.pass_obj
def void(place: Place, row: str, reason: str) -> None:
    """Take a visit out of every figure."""
    with head_office_opened(place) as desk:
        done = corrections.void(desk, row_of(row), reason)
    say(_("Voided, step {step}. Its office receives it at its next contact.").format(step=done.step))


@visits.command(help=_("Put a visit back as its desk wrote it."))
@click.argument("row", metavar="ROW_ID")
@_reason()
@click.pass_obj
def restore(place: Place, row: str, reason: str) -> None:
    """Put back what a desk wrote."""
    with head_office_opened(place) as desk:
        done = corrections.restore(desk, row_of(row), reason)
    say(_("Put back, step {step}. Its office receives it at its next contact.").format(step=done.step))
