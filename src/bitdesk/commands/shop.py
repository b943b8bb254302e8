"""Adding what the shop sells: the head office's commands."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from bitdesk.commands import lookup
from bitdesk.commands.amounts import Cents, Percent
from bitdesk.commands.changing import kept
from bitdesk.commands.output import say
from bitdesk.commands.reference import add
from bitdesk.commands.terminal import Day, Place, Whole, head_office_opened
from bitdesk.services import catalogue
from bitdesk.words import _


@add.command(help=_("Add a category: a shelf of the shop."))
@click.option("--code", required=True, metavar="CODE", help=_("A short code: maps."))
@click.option("--label-fr", required=True, metavar="TEXT", help=_("How it is called in French."))
@click.option("--label-en", required=True, metavar="TEXT", help=_("How it is called in English."))
@click.option("--colour", metavar="#RRGGBB", help=_("The colour of its buttons on the till."))
@click.pass_obj
def category(place: Place, code: str, label_fr: str, label_en: str, colour: str | None) -> None:
    """Add a category."""
    with head_office_opened(place) as desk:
        catalogue.add_category(desk, code, label_fr, label_en, colour)
    _say_added(code)


@add.command("usual-categories", help=_("Add the categories that a tourist office's shop usually has."))
@click.pass_obj
def usual_categories(place: Place) -> None:
    """Add the usual categories."""
    with head_office_opened(place) as desk:
        added = catalogue.add_usual_categories(desk)
    _say_added(str(added))


@add.command(help=_("Add a supplier."))
@click.option("--code", required=True, metavar="CODE", help=_("A short code: IGN."))
@click.option("--name", required=True, metavar="NAME", help=_("Their name."))
@click.option("--consignment", is_flag=True, help=_("Their goods stay theirs until they are sold."))
@click.option(
    "--commission",
    type=Percent(),
    metavar="PERCENT",
    help=_("What the shop keeps of a depositor's sales; deposit prices are owed if it is not said."),
)
@click.option("--email", metavar="TEXT", help=_("Where to write to."))
@click.option("--phone", metavar="TEXT", help=_("Where to call."))
@click.option("--address", metavar="TEXT", help=_("Their address."))
@click.pass_obj
def supplier(
    place: Place,
    code: str,
    name: str,
    consignment: bool,
    commission: int | None,
    email: str | None,
    phone: str | None,
    address: str | None,
) -> None:
    """Add a supplier."""
    contact = catalogue.ContactCard(email=email, phone=phone, address=address)
    with head_office_opened(place) as desk:
        catalogue.add_supplier(
            desk, code, name, consignment=consignment, commission_bp=commission, contact=contact
        )  # fmt: skip
    _say_added(name)


@add.command(help=_("Add a depositor's terms from a day on."))
@click.argument("supplier_code", metavar="SUPPLIER")
@click.option(
    "--commission", type=Percent(), metavar="PERCENT", help=_("What the shop keeps; none for deposit prices.")
)
@click.option("--from", "from_on", type=Day(), metavar="DATE", help=_("The first day; today if it is not said."))
@click.pass_obj
def terms(place: Place, supplier_code: str, commission: int | None, from_on: date | None) -> None:
    """Add terms."""
    with head_office_opened(place) as desk:
        row = lookup.supplier(desk, supplier_code)
        catalogue.set_terms(desk, row.ids[0], commission, from_on)
    _say_added(row.code)


@add.command(help=_("Add a product."))
@click.option("--label", required=True, metavar="TEXT", help=_("What it is called on the till and the receipt."))
@click.option("--price", type=Cents(), metavar="EUROS", help=_("What it costs, VAT included."))
@click.option("--code", metavar="CODE", help=_("The shop's own code; the next free one if it is not said."))
@click.option("--ean", metavar="EAN", help=_("Its barcode or ISBN."))
@click.option("--category", metavar="CODE", help=_("Its category."))
@click.option("--supplier", metavar="CODE", help=_("Its supplier."))
@click.option("--vat", default="standard", metavar="CODE", help=_("Its VAT code."))
@click.option("--book", "is_book", is_flag=True, help=_("The law fixes its price."))
@click.option("--publisher-price", type=Cents(), metavar="EUROS", help=_("A book's fixed price; its price by default."))
@click.option("--cost", type=Cents(), metavar="EUROS", help=_("What the shop pays for one."))
@click.option("--button", "is_button", is_flag=True, help=_("It has a button on the till."))
@click.option("--receipt", "needs_receipt", is_flag=True, help=_("A receipt is printed, asked for or not."))
@click.pass_obj
def product(place: Place, /, label: str, category: str | None, supplier: str | None, vat: str, **values: Any) -> None:
    """Add a product."""
    prices = {"price": "price_cents", "publisher_price": "publisher_cents", "cost": "cost_cents"}
    said = {prices.get(name, name): value for name, value in values.items()}
    with head_office_opened(place) as desk:
        catalogue.add_product(
            desk, label, vat_code=vat, category_id=lookup.category_id(desk, category),
            supplier_id=lookup.supplier_id(desk, supplier), **said,
        )  # fmt: skip
    _say_added(label)


@add.command(help=_("Add the price of a product from a day on; the days before keep theirs."))
@click.argument("product_code", metavar="PRODUCT")
@click.argument("price", type=Cents(), metavar="EUROS")
@click.option("--from", "from_on", type=Day(), metavar="DATE", help=_("The first day; today if it is not said."))
@click.option("--publisher-price", type=Cents(), metavar="EUROS", help=_("A book's fixed price; its price by default."))
@click.option("--cost", type=Cents(), metavar="EUROS", help=_("What the shop pays for one."))
@click.pass_obj
def price(
    place: Place, product_code: str, price: int, from_on: date | None, publisher_price: int | None, cost: int | None
) -> None:
    """Add a price."""
    with head_office_opened(place) as desk:
        row = lookup.product(desk, product_code)
        catalogue.set_price(
            desk, row.ids[0], price, publisher_cents=kept(publisher_price), cost_cents=kept(cost), from_on=from_on
        )
    _say_added(row.code)


@add.command("vat-rate", help=_("Add what a VAT code means from a day on."))
@click.argument("code")
@click.argument("rate", type=Percent(), metavar="PERCENT")
@click.option("--from", "from_on", type=Day(), metavar="DATE", help=_("The first day; today if it is not said."))
@click.pass_obj
def vat_rate(place: Place, code: str, rate: int, from_on: date | None) -> None:
    """Add a VAT rate."""
    with head_office_opened(place) as desk:
        catalogue.set_vat_rate(desk, code, rate, from_on)
    _say_added(code)


@add.command(help=_("Put a product on an office's shelves, all year or in a season."))
@click.argument("product_code", metavar="PRODUCT")
@click.option("--office", "code", required=True, metavar="CODE", help=_("The office's code."))
@click.option("--from", "season_from", metavar="MM-DD", help=_("The first day of its season, such as 06-15."))
@click.option("--until", "season_until", metavar="MM-DD", help=_("The last day of its season."))
@click.option("--reorder-level", type=Whole(), metavar="N", help=_("So many or fewer are ordered again."))
@click.pass_obj
def assortment(
    place: Place,
    product_code: str,
    code: str,
    season_from: str | None,
    season_until: str | None,
    reorder_level: int | None,
) -> None:
    """Add a product to a shelf."""
    with head_office_opened(place) as desk:
        row = lookup.product(desk, product_code)
        catalogue.set_assortment(
            desk, row.ids[0], lookup.office(desk, code).ids[0], season_from=season_from, season_until=season_until,
            reorder_level=reorder_level,
        )  # fmt: skip
    _say_added(f"{row.code} · {code.upper()}")


@add.command("quick-item", help=_("Say which product something sold without a card was."))
@click.argument("quick_item", metavar="QUICK_ITEM")
@click.argument("product_code", metavar="PRODUCT")
@click.pass_obj
def quick_item(place: Place, quick_item: str, product_code: str) -> None:
    """Link a quick item, named by its label or its barcode."""
    with head_office_opened(place) as desk:
        item, row = lookup.quick_item(desk, quick_item), lookup.product(desk, product_code)
        catalogue.link_quick_item(desk, item.ids[0], row.ids[0])
    _say_added(f"{item.label} → {row.label}")


def _say_added(name: str) -> None:
    say(_("Added: {name}").format(name=name))
