"""A product's card in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk.ui import formats, labels
from bitdesk.ui.pages.catalogue.words import NONE, colour_name, money

if TYPE_CHECKING:
    from bitdesk.reports.products import Card, PriceRow, ProductRow, ShelfRow


def flags() -> list[tuple[str, str]]:
    """What holds for a product or does not."""
    translate = QCoreApplication.translate
    return [
        ("is_book", translate("ProductsSection", "Book: fixed price")),
        ("is_button", translate("ProductsSection", "Button on the till")),
        ("consignment", translate("ProductsSection", "On consignment")),
        ("needs_receipt", translate("ProductsSection", "Receipt always")),
    ]


def details(row: ProductRow, card: Card, vat: str) -> list[tuple[str, str]]:
    """The card of a product; `vat` is its VAT in words."""
    translate = QCoreApplication.translate
    category = row.category_fr if labels.language() == "fr" else row.category_en
    holds = ", ".join(text for name, text in flags() if getattr(row, name))
    pairs = [
        (translate("ProductsSection", "Code"), row.code),
        (translate("ProductsSection", "Barcode"), row.ean or NONE),
        (translate("ProductsSection", "Category"), category or NONE),
        (translate("ProductsSection", "Supplier"), row.supplier or NONE),
        (translate("ProductsSection", "VAT"), vat),
    ]
    pairs += [(translate("ProductsSection", "Holds"), holds)] if holds else []
    pairs += [(translate("ProductsSection", "Colour"), colour_name(row.colour))] if row.colour else []
    since = translate("ProductsSection", "From {0}")
    pairs += [(since.format(formats.short_date(price.from_on)), price_words(price)) for price in card.prices]
    pairs += [(translate("ProductsSection", "Price"), no_price())] if not card.prices else []
    pairs += [(shelf.office_name, shelf_words(shelf)) for shelf in card.shelves]
    everywhere = translate("ProductsSection", "every one, all year")
    pairs += [(translate("ProductsSection", "Offices"), everywhere)] if not card.shelves else []
    return pairs + ([(translate("ProductsSection", "Note"), row.note)] if row.note else [])


def no_price() -> str:
    """What is said of a product without a price."""
    return QCoreApplication.translate("ProductsSection", "none: it cannot be sold yet")


def price_words(price: PriceRow) -> str:
    """A price, with the publisher's where it differs and the cost."""
    translate = QCoreApplication.translate
    said = [money(price.price_cents)]
    if price.publisher_cents is not None and price.publisher_cents != price.price_cents:
        said.append(translate("ProductsSection", "publisher {0}").format(money(price.publisher_cents)))
    if price.cost_cents is not None:
        said.append(translate("ProductsSection", "cost {0}").format(money(price.cost_cents)))
    return " · ".join(said)


def shelf_words(shelf: ShelfRow) -> str:
    """When a product is sold in an office, and when it is ordered again."""
    translate = QCoreApplication.translate
    said = translate("ProductsSection", "all year")
    if shelf.season_from and shelf.season_until:
        said = f"{day_words(shelf.season_from)} – {day_words(shelf.season_until)}"
    if shelf.reorder_level is not None:
        level = formats.number(shelf.reorder_level)
        said += " · " + translate("ProductsSection", "order again at {0}").format(level)
    return said


def day_words(day: str) -> str:
    """A day of the year, `MM-DD`, as it is read: 15/06."""
    return f"{day[3:]}/{day[:2]}"


def more(shown: int, total: int) -> str:
    """What is said where more are found than are shown."""
    text = QCoreApplication.translate("ProductsSection", "The first {0} of {1}: type to find the others.")
    return text.format(formats.number(shown), formats.number(total))
