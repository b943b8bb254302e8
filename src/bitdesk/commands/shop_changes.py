"""Changing what the shop sells; what is not said stays as it is."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from bitdesk.commands import lookup
from bitdesk.commands.changing import change, kept
from bitdesk.commands.output import say
from bitdesk.commands.terminal import Day, Place, Whole, head_office_opened
from bitdesk.reference import KEEP
from bitdesk.services import catalogue
from bitdesk.words import _


@change.command("category", help=_("Change the words or the colour of a category, or its place; its code stays."))
@click.argument("code")
@click.option("--label-fr", metavar="TEXT", help=_("How it is called in French."))
@click.option("--label-en", metavar="TEXT", help=_("How it is called in English."))
@click.option("--colour", metavar="#RRGGBB", help=_("The colour of its buttons on the till."))
@click.option("--place", "rank", type=Whole(), metavar="N", help=_("Its place among the categories: 1 is the first."))
@click.pass_obj
def changed_category(
    place: Place, code: str, label_fr: str | None, label_en: str | None, colour: str | None, rank: int | None
) -> None:
    """Change a category."""
    with head_office_opened(place) as desk:
        row = lookup.category(desk, code)
        catalogue.change_category(
            desk, row.ids[0], label_fr=kept(label_fr), label_en=kept(label_en), colour=kept(colour)
        )  # fmt: skip
        if rank is not None:
            catalogue.move_category(desk, row.ids[0], rank)
    _say_changed(row.code)


@change.command("supplier", help=_("Change a supplier; their code stays. Terms are added."))
@click.argument("code")
@click.option("--name", metavar="NAME", help=_("Their name."))
@click.option("--consignment/--bought", default=None, help=_("Their goods stay theirs until they are sold."))
@click.option("--note", metavar="TEXT", help=_("What else there is to know; empty for nothing."))
@click.pass_obj
def changed_supplier(place: Place, code: str, name: str | None, consignment: bool | None, note: str | None) -> None:
    """Change a supplier."""
    with head_office_opened(place) as desk:
        row = lookup.supplier(desk, code)
        catalogue.change_supplier(
            desk, row.ids[0], name=kept(name), consignment=kept(consignment), note=kept(note)
        )  # fmt: skip
    _say_changed(row.code)


@change.command("product", help=_("Change a product's card; its code stays. Prices are added."))
@click.argument("product_code", metavar="PRODUCT")
@click.option("--label", metavar="TEXT", help=_("What it is called on the till and the receipt."))
@click.option("--ean", metavar="EAN", help=_("Its barcode or ISBN; empty for none."))
@click.option("--category", metavar="CODE", help=_("Its category; empty for none."))
@click.option("--supplier", metavar="CODE", help=_("Its supplier; empty for none."))
@click.option("--vat", metavar="CODE", help=_("Its VAT code."))
@click.option("--consignment/--bought", default=None, help=_("It stays its supplier's until it is sold."))
@click.option("--book/--no-book", "is_book", default=None, help=_("The law fixes its price."))
@click.option("--button/--no-button", "is_button", default=None, help=_("It has a button on the till."))
@click.option(
    "--receipt/--no-receipt", "needs_receipt", default=None, help=_("A receipt is printed, asked for or not.")
)
@click.pass_obj
def changed_product(
    place: Place, /, product_code: str, category: str | None, supplier: str | None, vat: str | None, **values: Any
) -> None:
    """Change a product."""
    with head_office_opened(place) as desk:
        row = lookup.product(desk, product_code)
        catalogue.change_product(
            desk, row.ids[0], vat_code=kept(vat),
            category_id=KEEP if category is None else lookup.category_id(desk, category),
            supplier_id=KEEP if supplier is None else lookup.supplier_id(desk, supplier),
            **{name: kept(value) for name, value in values.items()},
        )  # fmt: skip
    _say_changed(row.code)


@change.command("shop", help=_("Change what the organisation is as a shop; what is not said stays, empty for none."))
@click.option("--vat-liable-from", type=Day(), metavar="DATE", help=_("The first day on which it owes VAT."))
@click.option("--vat-exempt", is_flag=True, help=_("It owes no VAT."))
@click.option("--address", metavar="TEXT", help=_("Its address on receipts."))
@click.option("--siret", metavar="NUMBER", help=_("Its SIRET number."))
@click.option("--vat-number", metavar="NUMBER", help=_("Its VAT number."))
@click.option("--receipt-note", metavar="TEXT", help=_("A line at the foot of each receipt."))
@click.pass_obj
def changed_shop(place: Place, /, vat_liable_from: date | None, vat_exempt: bool, **values: Any) -> None:
    """Change the shop."""
    with head_office_opened(place) as desk:
        catalogue.set_shop(
            desk, vat_liable_from=None if vat_exempt else kept(vat_liable_from),
            **{name: kept(value) for name, value in values.items()},
        )  # fmt: skip
        name = desk.identity.organisation_name
    _say_changed(name)


def _say_changed(name: str) -> None:
    say(_("Changed: {name}").format(name=name))
