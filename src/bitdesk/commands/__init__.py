"""The command line: what scripts and tests ask of a desk or of the head office."""

from __future__ import annotations

import io
import locale
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import click

from bitdesk import __version__
from bitdesk.commands import accounts as accounts  # its command joins the head office's own
from bitdesk.commands import (
    archive,
    copies,
    counting,
    demonstration,
    evidence,
    exchange,
    exporting,
    head_office,
    history,
    importing,
    journals,
    privacy,
    reporting,
    stock,
    till,
)
from bitdesk.commands import complaints as complaints  # its commands record, and join the reports
from bitdesk.commands import enquiries as enquiries  # its commands record, and join the reports
from bitdesk.commands import liaison as liaison  # its commands record, and join the reports
from bitdesk.commands import questionnaires as questionnaires  # its commands record, and join the reports
from bitdesk.commands import receipts as receipts  # its commands join those of the till
from bitdesk.commands import sales as sales  # its commands join the reports
from bitdesk.commands import shop as shop  # its commands join the head office's own
from bitdesk.commands import shop_changes as shop_changes
from bitdesk.commands import stock_lists as stock_lists  # its commands join those of the stock, and the reports
from bitdesk.commands import transfers as transfers  # its commands join those of the stock
from bitdesk.commands.location import Location
from bitdesk.commands.output import PLAINER, sentence
from bitdesk.commands.terminal import DEFAULTS, Place
from bitdesk.errors import BitdeskError, shortened
from bitdesk.words import _

DONE, REFUSED, USAGE = 0, 1, 2


@click.group(
    invoke_without_command=True,
    context_settings=DEFAULTS,
    help=_("Count the visitors of a tourist office. Without a command the window opens."),
)
@click.version_option(__version__, prog_name="bitdesk")
@click.option(
    "--data-dir",
    type=Location(),
    metavar="DIR",
    help=_("The folder of the desk or of the head office."),
)
@click.option("--head-office", is_flag=True, help=_("Work on the head office rather than on a desk."))
@click.pass_context
def cli(context: click.Context, data_dir: Path | None, head_office: bool) -> None:
    """Choose the folder; open its window where no command follows."""
    context.obj = Place(data_dir, head_office)
    if context.invoked_subcommand is None:
        from bitdesk.ui import app

        context.exit(app.run(context.obj.folder, head_office=head_office))


for command in (
    demonstration.demo,
    counting.record,
    exchange.sync,
    exchange.enrol,
    head_office.head_office,
    reporting.report,
    till.till,
    stock.stock,
    importing.import_,
    exporting.export,
    history.history,
    journals.verify,
    journals.rebuild,
    copies.backup,
    copies.backups,
    copies.restore,
    archive.archive,
    evidence.evidence,
    privacy.privacy,
):
    cli.add_command(command)


def run(arguments: Sequence[str]) -> int:
    """Do a command and return the exit code; what is refused is said in one sentence on the error output."""
    # The system's own reasons ("No such file or directory") in the person's language too.
    with suppress(locale.Error):
        locale.setlocale(locale.LC_ALL, "")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=PLAINER)
    try:
        code = cli.main(list(arguments), prog_name="bitdesk", standalone_mode=False)
        return code if isinstance(code, int) else DONE
    except click.UsageError as error:
        vars(error)["message"] = shortened(error.message)
        error.show()
        return USAGE
    except BitdeskError as error:
        click.echo(sentence(error), err=True)
        return REFUSED
    except click.Abort:
        click.echo(_("Aborted!"), err=True)
        return REFUSED
    except BrokenPipeError:
        # Whoever read the output has left: nothing more is written, not even at the end of the process.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
