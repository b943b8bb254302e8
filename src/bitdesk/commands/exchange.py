"""A desk's contacts with the head office: its set-up, and what it sends and takes."""

from __future__ import annotations

from pathlib import Path

import click

from bitdesk import sync as synchronisation
from bitdesk.commands.location import Location
from bitdesk.commands.output import say
from bitdesk.commands.terminal import Place, opened, progress
from bitdesk.exports import figures
from bitdesk.words import _


@click.command(help=_("Exchange with the head office through the mailbox."))
@click.pass_obj
def sync(place: Place) -> None:
    """Exchange with the head office."""
    with opened(place.folder) as desk:
        state = synchronisation.exchange(desk, progress())
    text = _("To send: {to_send}. Sent, waiting for the head office: {waiting}. Merged: {merged}.")
    say(
        text.format(
            to_send=figures.count(state.to_send),
            waiting=figures.count(state.waiting),
            merged=figures.count(state.merged),
        )
    )


@click.command(help=_("Make a desk from its set-up file, in the data folder."))
@click.argument("setup_file", type=Location())
@click.option(
    "--mailbox",
    type=Location(),
    metavar="DIR",
    help=_("Where this machine finds the mailbox, if not where the head office does."),
)
@click.pass_obj
def enrol(place: Place, setup_file: Path, mailbox: Path | None) -> None:
    """Make a desk."""
    desk = synchronisation.enrol(setup_file, place.folder, str(mailbox.resolve()) if mailbox else "")
    desk.database.close()
    text = _("The desk of {office} is ready in {folder}.")
    say(text.format(office=desk.office_name, folder=desk.data_dir))
