"""Taking in what was made elsewhere: first what would happen, then all of it or nothing."""

from __future__ import annotations

from pathlib import Path

import click

from bitdesk.commands.location import Location
from bitdesk.commands.output import say
from bitdesk.commands.terminal import Place, format_option, head_office_opened
from bitdesk.exports import imports as imports_sheet
from bitdesk.exports.sheet import Format, written
from bitdesk.reports.import_plan import Action
from bitdesk.services import catalogue
from bitdesk.words import _


@click.group("import", help=_("Take in what was made elsewhere."))
def import_() -> None:
    """Hold the imports."""


@import_.command(help=_("Add and change products from a CSV or XLSX file; an empty cell changes nothing."))
@click.argument("file", type=Location())
@click.option("--dry-run", is_flag=True, help=_("Say what would happen with every row, and record nothing."))
@click.option("--skip-refused", is_flag=True, help=_("Import the other rows where some are refused."))
@format_option()
@click.pass_context
def products(context: click.Context, file: Path, dry_run: bool, skip_refused: bool, form: str) -> None:
    """Import products; the exit code is 1 where rows stand in the way."""
    place: Place = context.obj
    with head_office_opened(place) as desk:
        plan = catalogue.preview_products(desk, file)
        refused = plan.count(Action.REFUSE)
        if not dry_run and (skip_refused or not refused):
            plan = catalogue.import_products(desk, file, skip_refused=skip_refused)
    say(written(imports_sheet.sheet(plan), Format(form)), nl=False)
    if dry_run:
        say(_("Nothing was recorded: this was a trial."), err=True)
    elif refused and not skip_refused:
        say(
            _("Nothing was imported: correct the rows that are refused, or leave them out with --skip-refused."),
            err=True,
        )
    context.exit(1 if refused and not skip_refused else 0)
