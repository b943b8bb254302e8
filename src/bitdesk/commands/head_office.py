"""What the head office does: its own set-up, the reference rows, merging, and the state of the antennas."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zoneinfo import available_timezones

import click

from bitdesk import clock, files, ids, settings, sync, words
from bitdesk.commands.reference import add
from bitdesk.commands.terminal import Day, Place, format_option, head_office_opened, progress
from bitdesk.desk import check_no_desk
from bitdesk.errors import OutageError, RuleError, noop
from bitdesk.exports import antennas as antennas_sheet
from bitdesk.exports import figures
from bitdesk.exports.sheet import Format, written
from bitdesk.reports.antennas import antennas
from bitdesk.services import organisation
from bitdesk.sync.folder import MARKER, FolderMailbox
from bitdesk.words import _


@click.group("head-office", help=_("Set up, merge, and see the antennas."))
def head_office() -> None:
    """Hold the head office's commands."""


head_office.add_command(add)


@head_office.command(help=_("Make a head office in the data folder, and its mailbox."))
@click.option("--name", required=True, metavar="NAME", help=_("The organisation's name."))
@click.option("--counts-from", type=Day(), required=True, metavar="DATE", help=_("The first day that may be counted."))
@click.option("--timezone", default=clock.DEFAULT_ZONE, metavar="ZONE", help=_("The organisation's time zone."))
@click.option(
    "--mailbox",
    type=click.Path(path_type=Path),
    required=True,
    metavar="DIR",
    help=_("A shared folder, or a key, where desks and head office leave files for each other."),
)
@click.pass_obj
def init(place: Place, name: str, counts_from: date, timezone: str, mailbox: Path) -> None:
    """Make a head office."""
    if timezone not in available_timezones():
        raise RuleError(noop("The time zone “{zone}” does not exist. Give one such as Europe/Paris."), zone=timezone)
    folder = place.head_office_folder
    make(folder, name, counts_from, mailbox, timezone)
    text = _("The head office of {name} is ready in {folder}.")
    click.echo(text.format(name=name, folder=folder))


def make(folder: Path, name: str, counts_from: date, mailbox: Path, timezone: str) -> None:
    """Make a head office with its mailbox and its organisation.

    Raises:
        RuleError: the folder has a desk already, or the mailbox is another organisation's.
        OutageError: a folder cannot be written.
    """
    mailbox = mailbox.resolve()
    check_no_desk(folder)
    _check_free(mailbox)
    desk = sync.init_head_office(folder, name, counts_from, timezone)
    FolderMailbox.create(mailbox, desk.identity.organisation_id, name)
    settings.save(folder, mailbox=str(mailbox))
    organisation.add_organisation(desk)
    desk.database.close()


def _check_free(mailbox: Path) -> None:
    """Refuse a mailbox that cannot be used before the head office is made: it could not be made twice."""
    if (mailbox / MARKER).exists():
        FolderMailbox.open(mailbox, ids.new())
    try:
        mailbox.mkdir(parents=True, exist_ok=True)
        files.write_whole(mailbox / ".bitdesk", b"")
        (mailbox / ".bitdesk").unlink()
    except OSError as error:
        raise OutageError(
            noop(
                "The folder {folder} cannot be used ({reason}). Check its rights and the disk, or choose another one."
            ),
            folder=mailbox,
            reason=error.strerror,
        ) from error


@head_office.command(help=_("Merge what the desks sent. They are left what they lack."))
@click.pass_context
def merge(context: click.Context) -> None:
    """Merge what has arrived; a file that is refused stays where it is, and the others are merged."""
    with head_office_opened(context.obj) as desk:
        result = sync.merge_all(desk, progress())
    text = _("Merged: {batches} batches, {entries} entries. Waiting for an earlier batch: {waiting}. Held: {held}.")
    click.echo(
        text.format(
            batches=figures.count(result.batches),
            entries=figures.count(result.entries),
            waiting=figures.count(len(result.waiting)),
            held=figures.count(result.held),
        )
    )
    for refusal in result.refused:
        reason = words.translate_error(refusal.reason)
        click.echo(
            _("Refused, and left where it is: {name}. {reason}").format(name=refusal.name, reason=reason), err=True
        )
    context.exit(1 if result.refused else 0)


@head_office.command(help=_("Show each desk: last contact, backlog, clock, version."))
@format_option(Format.TABLE, Format.JSON)
@click.pass_obj
def status(place: Place, form: str) -> None:
    """Show the antennas."""
    with head_office_opened(place) as desk:
        sheet = antennas_sheet.sheet(desk.identity.organisation_name, antennas(desk))
    click.echo(written(sheet, Format(form)), nl=False)
