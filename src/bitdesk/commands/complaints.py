"""Complaints and suggestions from a script: what is recorded, and the registers of a year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from bitdesk.commands.counting import record
from bitdesk.commands.output import say
from bitdesk.commands.reporting import report
from bitdesk.commands.sales import deliver
from bitdesk.commands.stock import office_id
from bitdesk.commands.terminal import YEAR, Day, Place, file_option, format_option, opened
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.exports import complaints as complaint_sheets
from bitdesk.exports import figures
from bitdesk.exports import suggestions as suggestion_sheets
from bitdesk.exports.packing import letterhead
from bitdesk.reports import complaints as complaint_reports
from bitdesk.reports import scope
from bitdesk.reports import suggestions as suggestion_reports
from bitdesk.services import complaints as complaint_services
from bitdesk.services import suggestions as suggestion_services
from bitdesk.values import Channel, Importance
from bitdesk.words import _

ORGANISATION = "-"
"""Stands for no office in particular, where a command takes an office's code."""

Decorator = Callable[[Any], Any]


def _said(command: Any) -> Any:
    """Give a command the options of what a visitor says."""
    options: tuple[Decorator, ...] = (
        click.argument("text"),
        click.option("--about", metavar="CODE", help=_("The office that it concerns; - for the organisation.")),
        click.option("--theme", metavar="CODE", help=_("What it is about: a theme of the head office's list.")),
        click.option(
            "--channel", type=click.Choice([channel.value for channel in Channel]), default=Channel.COUNTER.value,
            help=_("How it came."),
        ),
        click.option("--language", metavar="CODE", help=_("In which language to answer: fr, en, de…")),
        click.option("--received", type=Day(), metavar="DATE", help=_("The day of receipt; today if it is not said.")),
        click.option("--name", metavar="TEXT", help=_("Whom to answer.")),
        click.option("--email", metavar="ADDRESS", help=_("Their e-mail address.")),
        click.option("--phone", metavar="NUMBER", help=_("Their telephone number.")),
        click.option("--address", metavar="TEXT", help=_("Their postal address.")),
    )  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


@record.command(help=_("Record a complaint, in the visitor's words and without names."))
@_said
@click.option("--where", metavar="TEXT", help=_("Where it happened, if it was not at the office."))
@click.pass_obj
def complaint(place: Place, /, text: str, where: str | None, **said: Any) -> None:
    """Record a complaint."""
    with opened(place.folder) as desk:
        made = complaint_services.record(desk, text, place=where, **_columns(desk, **said))
        found = complaint_reports.complaint(desk, made)
    say(_("Recorded: {reference}.").format(reference=found.reference))


@record.command(help=_("Record a suggestion; a major one is to be passed on within days."))
@_said
@click.option("--major", is_flag=True, help=_("It is passed on within days."))
@click.option("--minor", is_flag=True, help=_("It waits for the season's end."))
@click.pass_obj
def suggestion(place: Place, /, text: str, major: bool, minor: bool, **said: Any) -> None:
    """Record a suggestion."""
    if major == minor:
        raise click.UsageError(_("Say how much it weighs: --major or --minor."))
    importance = Importance.MAJOR if major else Importance.MINOR
    with opened(place.folder) as desk:
        made = suggestion_services.record(desk, text, importance, **_columns(desk, **said))
        found = suggestion_reports.suggestion(desk, made)
    due = _("Recorded: {reference}, to be passed on until {due}.") if found.due_at else _("Recorded: {reference}.")
    say(due.format(reference=found.reference, due=figures.instant(found.due_at) if found.due_at else ""))


def _columns(
    desk: Desk,
    *,
    about: str | None,
    theme: str | None,
    channel: str,
    language: str | None,
    received: date | None,
    **card: str | None,
) -> dict[str, Any]:
    """Return what the options mean to the services; without an office it is the desk's own."""
    own = desk.identity.office_id
    concerned = own if about is None else None if about == ORGANISATION else office_id(desk, about)
    return {
        "office_id": concerned, "theme": theme, "channel": channel, "language": language, "received_on": received,
        "card": ContactCard(**card),
    }  # fmt: skip


def _listed(command: Any) -> Any:
    """Give a command the options of a register."""
    options: tuple[Decorator, ...] = (
        click.option("--year", type=YEAR, required=True, metavar="Y", help=_("The year.")),
        click.option("--office", "code", metavar="CODE", help=_("One office only.")),
        file_option(),
        format_option(),
    )  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


@report.command("complaints", help=_("The complaints of a year, with what was done about each."))
@_listed
@click.pass_obj
def year_of_complaints(place: Place, year: int, code: str | None, path: Path | None, form: str) -> None:
    """Write the register of complaints."""
    with opened(place.folder) as desk:
        office = scope.named(desk, code)
        found = complaint_reports.complaints(desk, *_year(year), office.id if office else None)
        head = letterhead(desk)
    deliver([complaint_sheets.register(found, year, office.name if office else "")], form, path, head)


@report.command("suggestions", help=_("The suggestions of a year, and whether they were passed on in time."))
@_listed
@click.pass_obj
def year_of_suggestions(place: Place, year: int, code: str | None, path: Path | None, form: str) -> None:
    """Write the register of suggestions."""
    with opened(place.folder) as desk:
        office = scope.named(desk, code)
        found = suggestion_reports.suggestions(desk, *_year(year), office.id if office else None)
        head = letterhead(desk)
    deliver([suggestion_sheets.register(found, year, office.name if office else "")], form, path, head)


def _year(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)
