"""Recording the reference rows, which the head office writes for every desk."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from bitdesk import sync
from bitdesk.commands.location import Location
from bitdesk.commands.output import say
from bitdesk.commands.terminal import Between, Day, Hours, Place, head_office_opened
from bitdesk.errors import OutageError, RuleError, noop
from bitdesk.services import organisation
from bitdesk.sync.enrolment import SUFFIX
from bitdesk.values import CounselorRole
from bitdesk.words import _

WEEK = (1, 2, 3, 4, 5, 6, 7)


@click.group(help=_("Add what every desk receives."))
def add() -> None:
    """Hold the commands that add reference rows."""


@add.command(help=_("Add an office."))
@click.option("--code", required=True, metavar="CODE", help=_("A short code: PDM."))
@click.option("--name", required=True, metavar="NAME", help=_("Its name."))
@click.option("--address", metavar="TEXT", help=_("Its address."))
@click.pass_obj
def office(place: Place, code: str, name: str, address: str | None) -> None:
    """Add an office."""
    with head_office_opened(place) as desk:
        organisation.add_office(desk, code, name, address)
    _say_added(name)


@add.command(help=_("Add a desk of an office, and write its set-up file."))
@click.option("--office", "code", required=True, metavar="CODE", help=_("The office's code."))
@click.option("--name", required=True, metavar="NAME", help=_("Its name."))
@click.option(
    "--setup-file",
    type=Location(),
    required=True,
    metavar="FILE",
    help=_("Where the set-up file is written; carry it to the desk's machine."),
)
@click.option(
    "--mailbox",
    metavar="DIR",
    default="",
    show_default=False,
    help=_("Where the desk's machine finds the mailbox, if not where this one does."),
)
@click.pass_obj
def workstation(place: Place, code: str, name: str, setup_file: Path, mailbox: str) -> None:
    """Add a desk and write its set-up file."""
    with head_office_opened(place) as desk:
        target = free_target(setup_file)
        workstation_id = organisation.add_workstation(desk, code, name)
        sync.make_setup(desk, workstation_id, target, mailbox)
    _say_added(name)
    say(_("Set-up file: {path}").format(path=target))


def free_target(setup_file: Path) -> Path:
    """Return where a set-up file is to be written, before its desk is added: another desk's is not replaced.

    Raises:
        RuleError: there is one already.
        OutageError: it cannot be written there.
    """
    target = setup_file if setup_file.suffix else setup_file.with_suffix(SUFFIX)
    if target.exists():
        raise RuleError(noop("{path} is there already. Choose another name for the set-up file."), path=target)
    try:
        target.touch()
        target.unlink()
    except OSError as error:
        raise OutageError(
            noop("{path} cannot be written ({reason}). Check the disk and the rights of the folder."),
            path=target, reason=error.strerror,
        ) from error  # fmt: skip
    return target


@add.command(help=_("Add a counselor."))
@click.option("--code", required=True, metavar="CODE", help=_("A short code: C1."))
@click.option("--name", required=True, metavar="NAME", help=_("Their name."))
@click.option("--role", default=CounselorRole.COUNSELOR.value, metavar="ROLE", help=_("What they are besides."))
@click.option("--starts-on", type=Day(), metavar="DATE", help=_("The first day of seasonal staff."))
@click.option("--ends-on", type=Day(), metavar="DATE", help=_("The last day of seasonal staff."))
@click.pass_obj
def counselor(place: Place, code: str, name: str, role: str, starts_on: date | None, ends_on: date | None) -> None:
    """Add a counselor."""
    with head_office_opened(place) as desk:
        organisation.add_counselor(desk, code, name, role, ends_on, starts_on)
    _say_added(name)


@add.command(help=_("Add something that visitors ask about."))
@click.option("--code", required=True, metavar="CODE", help=_("A short code: hiking."))
@click.option("--label-fr", required=True, metavar="TEXT", help=_("How it is called in French."))
@click.option("--label-en", required=True, metavar="TEXT", help=_("How it is called in English."))
@click.pass_obj
def topic(place: Place, code: str, label_fr: str, label_en: str) -> None:
    """Add a topic."""
    with head_office_opened(place) as desk:
        organisation.add_topic(desk, code, label_fr, label_en)
    _say_added(code)


@add.command(help=_("Add a market or a festival where the office meets people."))
@click.option("--name", required=True, metavar="NAME", help=_("Its name."))
@click.option("--from", "starts_on", type=Day(), required=True, metavar="DATE", help=_("Its first day."))
@click.option("--until", "ends_on", type=Day(), required=True, metavar="DATE", help=_("Its last day."))
@click.option("--office", "code", metavar="CODE", help=_("The code of the office that staffs it."))
@click.pass_obj
def outreach(place: Place, name: str, starts_on: date, ends_on: date, code: str | None) -> None:
    """Add an outreach event."""
    with head_office_opened(place) as desk:
        organisation.add_outreach(desk, name, starts_on, ends_on, code)
    _say_added(name)


@add.command(help=_("Add the planned opening hours of an office for a season."))
@click.option("--office", "code", required=True, metavar="CODE", help=_("The office's code."))
@click.option("--from", "starts_on", type=Day(), required=True, metavar="DATE", help=_("The season's first day."))
@click.option("--until", "ends_on", type=Day(), required=True, metavar="DATE", help=_("The season's last day."))
@click.option(
    "--weekday",
    "weekdays",
    type=Between(1, 7),
    multiple=True,
    metavar="1-7",
    help=_("A day of the week, 1 for Monday; may be repeated; every day if it is not said."),
)
@click.option("--hours", type=Hours(), required=True, metavar="HOURS", help=_("Such as 09:30-12:30,14:00-17:00."))
@click.pass_obj
def hours(
    place: Place,
    code: str,
    starts_on: date,
    ends_on: date,
    weekdays: tuple[int, ...],
    hours: tuple[tuple[int, int], ...],
) -> None:
    """Add opening hours."""
    with head_office_opened(place) as desk:
        week = {weekday - 1: hours for weekday in weekdays or WEEK}
        organisation.add_season(desk, code, starts_on, ends_on, week)
    _say_added(code.upper())


@add.command("closed-day", help=_("Close an office, or every office, on a day or for some days."))
@click.argument("first_day", type=Day(), metavar="DATE")
@click.option("--until", "last_day", type=Day(), metavar="DATE", help=_("The last of several days."))
@click.option("--office", "code", metavar="CODE", help=_("The office's code; every office if it is not said."))
@click.option("--reason", metavar="TEXT", help=_("Why."))
@click.pass_obj
def closed_day(place: Place, first_day: date, last_day: date | None, code: str | None, reason: str | None) -> None:
    """Add closed days."""
    last = last_day or first_day
    with head_office_opened(place) as desk:
        organisation.add_closed_days(desk, first_day, last, code, reason)
    _say_added(str(first_day) if last == first_day else f"{first_day}…{last}")


def _say_added(name: str) -> None:
    say(_("Added: {name}").format(name=name))
