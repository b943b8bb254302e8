"""Verifying and rebuilding a file: any bitdesk.db, a desk's, the head office's or a backup."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from bitdesk import archives, copies, paths, schema, sqlite, words
from bitdesk.commands.archive import verify_archive
from bitdesk.commands.location import Location
from bitdesk.commands.output import say
from bitdesk.errors import RuleError, noop
from bitdesk.exports import figures
from bitdesk.journal import rebuild as rebuilding
from bitdesk.journal.rebuild import Difference
from bitdesk.journal.verify import Broken
from bitdesk.journal.verify import verify as verify_journals
from bitdesk.reports.audit import mistakes_in, notices_in
from bitdesk.reports.findings import Finding
from bitdesk.words import _


@click.command(help=_("Verify every journal of a file, or an archive of a till. FILE is only read."))
@click.argument("file", type=Location())
@click.pass_context
def verify(context: click.Context, file: Path) -> None:
    """Verify a file, and name the first entry that does not hold."""
    if archives.is_archive(file):
        context.exit(0 if verify_archive(file) else 1)
    with copies.opened_to_read(file) as connection:
        result = verify_journals(connection)
        lines = [_sentence(connection, broken) for broken in result.broken]
        lines += map(_said, mistakes_in(connection))
        notices = [*map(_said, notices_in(connection))]
    for line in lines + notices:
        say(line, err=True)
    if not lines:
        text = _("{path} holds: {journals} journals, {entries} entries.")
        journals, entries = figures.count(result.origins), figures.count(result.entries)
        say(text.format(path=file, journals=journals, entries=entries))
    context.exit(1 if lines else 0)


def _said(found: Finding) -> str:
    return words.translate("errors", found.reason).format(**found.params)


def _sentence(connection: sqlite.Connection, broken: Broken) -> str:
    row = connection.execute(
        "SELECT coalesce(f.code || ' ' || w.name, lower(hex(o.desk_id))) FROM origin o "
        "LEFT JOIN workstation w ON w.id = o.desk_id LEFT JOIN office f ON f.id = w.office_id WHERE o.id = ?",
        (broken.origin_id,),
    ).fetchone()
    text = _("Journal of {desk}: entry {number} does not hold: {reason}.")
    reason = words.translate("errors", broken.reason)
    return text.format(desk=row[0], number=broken.seq, reason=reason)


@click.command(help=_("Rebuild a file's tables from its journal, after a backup."))
@click.argument("file", type=Location())
@click.option("--check", is_flag=True, help=_("Only compare with the tables as they are; FILE is only read."))
@click.pass_context
def rebuild(context: click.Context, file: Path, check: bool) -> None:
    """Rebuild a file, or compare."""
    if check:
        found = _compared(file)
    else:
        _check_journals(file)
        found = rebuilding.rebuild(file)
    for difference in found:
        say(_difference(difference), err=True)
    if not found:
        say(_("{path}: the tables are what the journal says.").format(path=file))
    elif not check:
        say(_("{path} has been rebuilt; what it was is in the folder {folder}.").format(
            path=file, folder=file.parent / paths.BACKUPS
        ))  # fmt: skip
    context.exit(1 if check and found else 0)


def _compared(file: Path) -> tuple[Difference, ...]:
    """Compare a copy: rebuilding works beside the file, where a key or a share may have no room or no rights."""
    with tempfile.TemporaryDirectory(prefix="bitdesk-") as folder:
        copy = Path(folder) / paths.DATABASE
        with copies.opened_to_read(file) as connection:
            schema.backup(connection, copy)
        return rebuilding.check(copy)


def _check_journals(file: Path) -> None:
    with copies.opened_to_read(file) as connection:
        broken = verify_journals(connection).broken
    if broken:
        raise RuleError(
            noop("The journal of {path} does not hold (entry {number}): nothing can be rebuilt from it. Use a backup."),
            path=file, number=broken[0].seq,
        )  # fmt: skip


def _difference(difference: Difference) -> str:
    text = _("Table {table}: {in_file} rows in the file only, {in_journal} by the journal only.")
    return text.format(
        table=difference.table,
        in_file=figures.count(difference.rows_only_in_file),
        in_journal=figures.count(difference.rows_only_in_journal),
    )
