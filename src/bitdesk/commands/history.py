"""The history of any row: who wrote what, and when."""

from __future__ import annotations

import click

from bitdesk import ids
from bitdesk.commands.output import say
from bitdesk.commands.terminal import Place, format_option, opened
from bitdesk.errors import RuleError, noop
from bitdesk.exports import history as history_sheet
from bitdesk.exports.sheet import Format, written
from bitdesk.reports.history import history as history_of
from bitdesk.words import _


@click.command(help=_("Show the history of a row: who wrote what, and when. Lists with --format json give the ids."))
@click.argument("row", metavar="ROW_ID")
@format_option()
@click.pass_obj
def history(place: Place, row: str, form: str) -> None:
    """Write what the journal says of a row."""
    row_id = row_of(row)
    with opened(place.folder) as desk:
        changes = history_of(desk, row_id)
    if not changes:
        raise RuleError(
            noop("The journal here says nothing of {row}. Look at the head office, or synchronise."), row=row
        )
    say(written(history_sheet.sheet(ids.to_text(row_id), changes), Format(form)), nl=False)


def row_of(text: str) -> bytes:
    """Return the id that is meant, with hyphens or without.

    Raises:
        RuleError: the text is no id.
    """
    try:
        return ids.from_text(text.replace("-", ""))
    except ValueError as error:
        raise RuleError(
            noop("“{text}” is no row's id. Give its 32 letters and digits, as a list with --format json shows them."),
            text=text,
        ) from error
