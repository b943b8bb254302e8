"""What the head office does: its own set-up, the reference rows, merging, and the state of the antennas."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import get_args

import click

from bitdesk import clock, sync
from bitdesk.commands import lookup
from bitdesk.commands.changing import change
from bitdesk.commands.depositors import depositors
from bitdesk.commands.location import Location
from bitdesk.commands.output import say, sentence
from bitdesk.commands.reference import add, free_target
from bitdesk.commands.retiring import bring_back, retire
from bitdesk.commands.terminal import Day, Place, format_option, head_office_opened, progress
from bitdesk.commands.visits import visits
from bitdesk.exports import antennas as antennas_sheet
from bitdesk.exports import figures
from bitdesk.exports import held as held_sheet
from bitdesk.exports import organisation as organisation_sheet
from bitdesk.exports.sheet import Format, written
from bitdesk.reports.antennas import antennas
from bitdesk.reports.held import held as held_entries
from bitdesk.services import organisation
from bitdesk.words import _


@click.group("head-office", help=_("Set up, merge, and see the antennas."))
def head_office() -> None:
    """Hold the head office's commands."""


for command in (add, change, retire, bring_back, visits, depositors):
    head_office.add_command(command)


@head_office.command(help=_("Make a head office in the data folder, and its mailbox."))
@click.option("--name", required=True, metavar="NAME", help=_("The organisation's name."))
@click.option("--counts-from", type=Day(), required=True, metavar="DATE", help=_("The first day that may be counted."))
@click.option("--timezone", default=clock.DEFAULT_ZONE, metavar="ZONE", help=_("The organisation's time zone."))
@click.option(
    "--mailbox",
    type=Location(),
    required=True,
    metavar="DIR",
    help=_("A shared folder, or a key, where desks and head office leave files for each other."),
)
@click.pass_obj
def init(place: Place, name: str, counts_from: date, timezone: str, mailbox: Path) -> None:
    """Make a head office."""
    folder = place.head_office_folder
    desk = sync.found(folder, name, counts_from, mailbox, timezone)
    organisation.add_organisation(desk)
    desk.database.close()
    text = _("The head office of {name} is ready in {folder}.")
    say(text.format(name=name, folder=folder))


@head_office.command(
    help=_("Merge what the desks sent, or FILES of laptops that are dead. Desks are left what they lack.")
)
@click.argument("files", nargs=-1, type=Location(), metavar="[FILE]...")
@click.pass_context
def merge(context: click.Context, files: tuple[Path, ...]) -> None:
    """Merge what has arrived; a file that is refused stays where it is, and the others are merged."""
    with head_office_opened(context.obj) as desk:
        result = sync.merge_files(desk, files, progress()) if files else sync.merge_all(desk, progress())
    text = _("Merged: {batches} batches, {entries} entries. Waiting for an earlier batch: {waiting}. Held: {held}.")
    say(
        text.format(
            batches=figures.count(result.batches),
            entries=figures.count(result.entries),
            waiting=figures.count(len(result.waiting)),
            held=figures.count(result.held),
        )
    )
    for refusal in result.refused:
        reason = sentence(refusal.reason)
        say(_("Refused, and left where it is: {name}. {reason}").format(name=refusal.name, reason=reason), err=True)
    for note in result.notes:
        say(sentence(note), err=True)
    context.exit(1 if result.refused or result.notes else 0)


@head_office.command(help=_("Show each desk: last contact, what is missing, clock, version, and what is unusual."))
@format_option(Format.TABLE, Format.JSON)
@click.pass_obj
def status(place: Place, form: str) -> None:
    """Show the antennas."""
    with head_office_opened(place) as desk:
        sheet = antennas_sheet.sheet(desk.identity.organisation_name, antennas(desk))
    say(written(sheet, Format(form)), nl=False)


@head_office.command(help=_("List the entries that were received and are held, each with the reason."))
@format_option()
@click.pass_obj
def held(place: Place, form: str) -> None:
    """Show what the tables do not hold."""
    with head_office_opened(place) as desk:
        sheet = held_sheet.sheet(desk.identity.organisation_name, held_entries(desk))
    say(written(sheet, Format(form)), nl=False)


@head_office.command("list", help=_("List what the head office has decided, and which desks have not received it."))
@click.argument("name", type=click.Choice(get_args(organisation_sheet.List)), metavar="LIST")
@click.option("--all", "everything", is_flag=True, help=_("Also what is retired."))
@format_option()
@click.pass_obj
def list_(place: Place, name: organisation_sheet.List, everything: bool, form: str) -> None:
    """List reference rows."""
    with head_office_opened(place) as desk:
        sheet = organisation_sheet.sheet(desk, name, clock.business_date(), everything=everything)
    say(written(sheet, Format(form)), nl=False)


@head_office.command("setup-file", help=_("Write the set-up file of a desk again: for a new computer."))
@click.argument("desk_name", metavar="DESK")
@click.argument("file", type=Location())
@click.option(
    "--mailbox",
    metavar="DIR",
    default="",
    show_default=False,
    help=_("Where the desk's machine finds the mailbox, if not where this one does."),
)
@click.pass_obj
def setup_file(place: Place, desk_name: str, file: Path, mailbox: str) -> None:
    """Write a set-up file for a desk that there is."""
    with head_office_opened(place) as desk:
        row = lookup.workstation(desk, desk_name)
        target = free_target(file)
        sync.make_setup(desk, row.ids[0], target, mailbox)
    say(_("Set-up file: {path}").format(path=target))
    if row.contact_at is not None:
        say(
            _(
                "The new computer takes the place of the old one and gets back what that one had sent. "
                "Do not count on the old one any more."
            )
        )
