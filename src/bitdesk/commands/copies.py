"""Backups of the data folder's file: made, listed, restored; and a verified copy of it anywhere."""

from __future__ import annotations

from pathlib import Path

import click

from bitdesk import backups as kept
from bitdesk import copies
from bitdesk.commands.location import Location
from bitdesk.commands.output import say
from bitdesk.commands.terminal import Place, format_option, opened
from bitdesk.errors import RuleError, noop
from bitdesk.exports import backups as backups_sheet
from bitdesk.exports import figures
from bitdesk.exports.sheet import Format, written
from bitdesk.words import _

LATEST = "latest"


@click.command(
    help=_(
        "Copy the data folder's file into FILE, verified; without FILE, into its backups. "
        "Windows may be open meanwhile; an earlier copy of that name is replaced."
    )
)
@click.argument("file", type=Location(), required=False)
@click.pass_obj
def backup(place: Place, file: Path | None) -> None:
    """Copy the database, verify the copy, then give it its name."""
    with opened(place.folder) as desk:
        if file is None:
            made = kept.make_now(desk)
            say(_("Backed up and verified: {path}.").format(path=made.path))
            return
        target = file.resolve()
        _check_target(target, desk.database.path.resolve())
        result = copies.make(desk.database.connection(), desk.database.path, target)
    text = _("Copied and verified: {path} ({entries} entries).")
    say(text.format(path=file, entries=figures.count(result.entries)))


def _check_target(target: Path, source: Path) -> None:
    """Refuse to replace anything but an earlier copy that nobody is using."""
    if target == source or target.with_name(f"{target.name}-wal").exists():
        raise RuleError(noop("{path} is a file in use. Choose another name for the copy."), path=target)
    if target.is_dir():
        raise RuleError(noop("{path} is a folder. Give the name of a file in it."), path=target)
    if target.exists():
        with copies.opened_to_read(target):
            pass


@click.command(help=_("List the backups of the data folder, the newest first."))
@format_option()
@click.pass_obj
def backups(place: Place, form: str) -> None:
    """List the backups; the file itself may be damaged, and is not opened."""
    say(written(backups_sheet.sheet(kept.listed(place.folder)), Format(form)), nl=False)


@click.command(
    help=_(
        "Go back to a backup: FILE, or the word latest. What is there is kept first, among the backups. "
        "No window may be open."
    )
)
@click.argument("file", type=Location())
@click.pass_obj
def restore(place: Place, file: Path) -> None:
    """Replace the database by a backup of it."""
    source = _latest(place.folder) if str(file) == LATEST else file
    before = kept.restore(place.folder, source)
    say(_("Restored: {path}.").format(path=source))
    if before is not None:
        say(_("What was there is kept in {path}.").format(path=before.path))
    say(_("What had been sent since comes back with the next contacts."))


def _latest(folder: Path) -> Path:
    """Return the newest backup that is not what a restore has put aside."""
    for found in kept.listed(folder):
        if found.reason != kept.BEFORE_RESTORE:
            return found.path
    raise RuleError(noop("There is no backup in {folder} yet. Give the file of one."), folder=folder)
