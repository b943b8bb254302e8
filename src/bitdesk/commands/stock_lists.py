"""What there is to know about the goods, on the terminal or in a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from bitdesk.commands.exporting import save
from bitdesk.commands.location import Location
from bitdesk.commands.output import say
from bitdesk.commands.reporting import report
from bitdesk.commands.sales import deliver
from bitdesk.commands.selling import Wanted
from bitdesk.commands.stock import goods, items, office_id, stock
from bitdesk.commands.terminal import Between, Day, Place, file_option, format_option, opened
from bitdesk.desk import Desk
from bitdesk.exports import labels
from bitdesk.exports import stock as sheets
from bitdesk.exports.sheet import Format, Sheet, written
from bitdesk.reports import catalogue, reference
from bitdesk.reports import stock as reports
from bitdesk.words import _

LAST_HORIZON = 365


def _codes(desk: Desk) -> dict[bytes, str]:
    return {one.id: one.code for one in reference.offices(desk)}


def _say(sheet: Sheet, form: str) -> None:
    say(written(sheet, Format(form)), nl=False)


@stock.command(help=_("The levels of every office, as last known here."))
@click.option("--office", "code", metavar="CODE", help=_("One office only."))
@click.option("--low", is_flag=True, help=_("What is low or below nothing only."))
@format_option()
@click.pass_obj
def levels(place: Place, code: str | None, low: bool, form: str) -> None:
    """Write the levels."""
    with opened(place.folder) as desk:
        rows = reports.levels(desk, office_id(desk, code)) if code else reports.levels(desk, everywhere=True)
        known = reports.known_as_of(desk)
    _say(sheets.levels([row for row in rows if row.is_low or not low], known), form)


@stock.command(help=_("What moved, newest first, with the level that it left."))
@click.option("--item", "item", metavar="EAN_OR_CODE", help=_("One article only."))
@click.option("--office", "code", metavar="CODE", help=_("One office only."))
@click.option("--limit", type=Between(1, 100_000), default=200, metavar="N", help=_("How many at most."))
@format_option()
@click.pass_obj
def movements(place: Place, item: str | None, code: str | None, limit: int, form: str) -> None:
    """Write movements."""
    with opened(place.folder) as desk:
        one = goods(desk, [Wanted(item, 1)])[0] if item else None
        rows = reports.movements(
            desk,
            one.product_id if one else None,
            quick_item_id=one.quick_item_id if one else None,
            office_id=office_id(desk, code) if code else None,
            limit=limit,
        )
        sheet = sheets.movements(rows, _codes(desk))
    _say(sheet, form)


@stock.command(help=_("Transfers: what is on its way, and the ids of the lines."))
@click.option("--office", "code", metavar="CODE", help=_("From or to one office only."))
@click.option("--differences", "different", is_flag=True, help=_("What came short or too many only."))
@click.option("--all", "everything", is_flag=True, help=_("What has arrived, too."))
@format_option()
@click.pass_obj
def transfers(place: Place, code: str | None, different: bool, everything: bool, form: str) -> None:
    """Write transfers."""
    question = reports.differences if different else reports.transfer_lines if everything else reports.in_transit
    with opened(place.folder) as desk:
        sheet = sheets.transfers(question(desk, office_id(desk, code) if code else None), _codes(desk))
    _say(sheet, form)


@stock.command(help=_("Stock counts, newest first, and what they wait for."))
@click.option("--office", "code", metavar="CODE", help=_("One office only."))
@format_option()
@click.pass_obj
def counts(place: Place, code: str | None, form: str) -> None:
    """Write stock counts."""
    with opened(place.folder) as desk:
        rows = reports.stock_counts(desk, office_id(desk, code) if code else None)
        sheet = sheets.counts(rows, _codes(desk), catalogue.categories(desk))
    _say(sheet, form)


@stock.command("to-order", help=_("What to order, by supplier: as much as a year ago, or the level to keep."))
@click.option("--office", "code", metavar="CODE", help=_("One office only."))
@click.option("--date", "on", type=Day(), metavar="DATE", help=_("The day of the order; today if it is not said."))
@click.option(
    "--days", type=Between(1, LAST_HORIZON), default=28, metavar="N", help=_("For how many days it is to last.")
)
@format_option()
@file_option()
@click.pass_obj
def to_order(place: Place, code: str | None, on: date | None, days: int, form: str, path: Path | None) -> None:
    """Write what to order."""
    with opened(place.folder) as desk:
        orders = reports.to_order(desk, office_id(desk, code) if code else None, on, days)
        sheet = sheets.to_order(orders, _codes(desk))
        name = desk.identity.organisation_name
    deliver([sheet], form, path, [name])


@stock.command(help=_("What visitors asked for, by office."))
@click.option("--from", "first", type=Day(), metavar="DATE", help=_("The first day."))
@click.option("--until", "last", type=Day(), metavar="DATE", help=_("The last day."))
@format_option()
@click.pass_obj
def requests(place: Place, first: date | None, last: date | None, form: str) -> None:
    """Write requests."""
    with opened(place.folder) as desk:
        sheet = sheets.requests(reports.requests(desk, first, last), _codes(desk))
    _say(sheet, form)


@report.command("stock", help=_("What the stock is worth on a day, by office and category."))
@click.option("--office", "code", metavar="CODE", help=_("One office only."))
@click.option("--date", "on", type=Day(), metavar="DATE", help=_("The day; today if it is not said."))
@format_option()
@file_option()
@click.pass_obj
def stock_value(place: Place, code: str | None, on: date | None, form: str, path: Path | None) -> None:
    """Write what the stock is worth."""
    with opened(place.folder) as desk:
        rows = reports.stock_value(desk, office_id(desk, code) if code else None, on)
        sheet = sheets.value(rows, _codes(desk), catalogue.categories(desk))
        name = desk.identity.organisation_name
    deliver([sheet], form, path, [name])


@stock.command("labels", help=_("Labels with barcodes, as a PDF."))
@items()
@click.option(
    "--sheet",
    type=click.Choice([name.value for name in labels.SheetName]),
    default=labels.SheetName.LARGE.value,
    help=_("The sheet: labels across and down."),
)
@click.option(
    "--used", type=Between(0, 64), default=0, metavar="N", help=_("Labels that are gone from the first sheet.")
)
@click.option("--to", "path", type=Location(), required=True, metavar="FILE", help=_("The PDF."))
@click.pass_obj
def labels_(place: Place, wanted: tuple[Wanted, ...], sheet: str, used: int, path: Path) -> None:
    """Write labels."""
    with opened(place.folder) as desk:
        known = catalogue.catalogue(desk)
        found = goods(desk, wanted)
        chosen = [
            labels.Wanted(article, one.quantity)
            for one in found
            if (article := known.of(one.product_id or one.quick_item_id or b"")) is not None
        ]
    data = labels.pdf(chosen, labels.SheetName(sheet), used=used)
    save(path, data)
