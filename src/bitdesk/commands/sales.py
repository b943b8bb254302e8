"""Turnover, best and slow sellers and the journal of sales, on the terminal or in a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from bitdesk.commands.exporting import save
from bitdesk.commands.output import say
from bitdesk.commands.reporting import report
from bitdesk.commands.terminal import YEAR, Day, Place, file_option, format_option, opened
from bitdesk.errors import RuleError, noop
from bitdesk.exports import sales as sales_sheet
from bitdesk.exports import sellers as sellers_sheet
from bitdesk.exports.packing import letterhead, packed
from bitdesk.exports.sheet import Format, Sheet, written
from bitdesk.reports import buyers, sales_journal, scope, sellers
from bitdesk.reports import sales as sales_report
from bitdesk.reports.sales import By
from bitdesk.words import _


def period_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options that say which days it is about, and where it is written."""
    options = (
        click.option("--year", type=YEAR, metavar="Y", help=_("The year.")),
        click.option("--from", "first", type=Day(), metavar="DATE", help=_("The first day, in place of a year.")),
        click.option("--until", "last", type=Day(), metavar="DATE", help=_("The last day, in place of a year.")),
        format_option(),
        file_option(),
    )
    for option in reversed(options):
        command = option(command)
    return command


def days(year: int | None, first: date | None, last: date | None) -> tuple[date, date]:
    """Return the first and the last day that are meant.

    Raises:
        RuleError: neither a year nor both days are given, or they are in the wrong order.
    """
    if year is not None and first is None and last is None:
        return date(year, 1, 1), date(year, 12, 31)
    if year is not None or first is None or last is None:
        raise RuleError(noop("Say which days: a year with --year, or both --from and --until."))
    if last < first:
        raise RuleError(noop("The last day comes before the first one. Correct the dates."))
    return first, last


def deliver(sheets: Sequence[Sheet], form: str, path: Path | None, organisation: Sequence[str] = ()) -> None:
    """Write reports on the terminal, or to a file where one is named."""
    if path is None:
        say("\n".join(written(sheet, Format(form)) for sheet in sheets[: _shown(form)]), nl=False)
    else:
        save(path, packed(sheets, path.suffix, organisation))


def _shown(form: str) -> int | None:
    """Return how many reports stand one under the other: people read all, a program takes one."""
    return None if Format(form) is Format.TABLE else 1


@report.command(help=_("The turnover of a year or of some days, by something. Refunds are subtracted."))
@click.option("--office", "code", metavar="CODE", help=_("One office only."))
@click.option("--by", type=click.Choice([by.value for by in By]), default=By.OFFICE.value, help=_("By what."))
@period_options
@click.pass_obj
def sales(
    place: Place, code: str | None, by: str, year: int | None, first: date | None, last: date | None, form: str,
    path: Path | None,
) -> None:  # fmt: skip
    """Write the turnover."""
    start, end = days(year, first, last)
    with opened(place.folder) as desk:
        office = scope.named(desk, code)
        office_id = office.id if office else None
        table = sales_report.sales(desk, start, end, By(by), office_id)
        came = buyers.buyers(desk, start, end, office_id)
        head = letterhead(desk)
    deliver([sales_sheet.sheet(table, office.code if office else None, came)], form, path, head)


@report.command("sellers", help=_("The best sellers of a year or of some days, with their margin; or the slowest."))
@click.option("--office", "code", metavar="CODE", help=_("One office only."))
@click.option("--slow", "is_slow", is_flag=True, help=_("What is on the shelves and hardly sells."))
@period_options
@click.pass_obj
def best_sellers(
    place: Place, code: str | None, is_slow: bool, year: int | None, first: date | None, last: date | None, form: str,
    path: Path | None,
) -> None:  # fmt: skip
    """Write the sellers."""
    start, end = days(year, first, last)
    with opened(place.folder) as desk:
        office = scope.named(desk, code)
        ask, sheet = (sellers.slow, sellers_sheet.slow) if is_slow else (sellers.best, sellers_sheet.best)
        found, head = ask(desk, start, end, office.id if office else None), letterhead(desk)
    deliver([sheet(found, office.code if office else None)], form, path, head)


@report.command("journal", help=_("Every ticket of a year or of some days, by till and number."))
@click.option("--office", "code", metavar="CODE", help=_("One office only."))
@period_options
@click.pass_obj
def journal(
    place: Place, code: str | None, year: int | None, first: date | None, last: date | None, form: str,
    path: Path | None,
) -> None:  # fmt: skip
    """Write the journal of sales."""
    start, end = days(year, first, last)
    with opened(place.folder) as desk:
        office = scope.named(desk, code)
        entries = sales_journal.sales_journal(desk, start, end, office.id if office else None)
        head = letterhead(desk)
    deliver([sellers_sheet.journal(entries, start, end, office.code if office else None)], form, path, head)
