"""The form of a product's card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk.ui.pages.catalogue import product_words
from bitdesk.ui.pages.catalogue.words import choice_of, colours, id_of
from bitdesk.ui.widgets.amount_field import AmountField
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.shop_fields import FlagsField, WholeField

if TYPE_CHECKING:
    from bitdesk.reports.products import ProductRow

FLAGS = ("is_book", "is_button", "consignment", "needs_receipt")
PRICES = ("price_cents", "publisher_cents", "cost_cents")


def fill(form: Form) -> None:
    """Put the fields into the form."""
    translate = QCoreApplication.translate
    form.add("label", translate("ProductsSection", "Label, as the receipt says it"), TextField())
    form.add("ean", translate("ProductsSection", "Barcode or ISBN"), TextField(longest=20))
    form.add("price_cents", translate("ProductsSection", "Price, VAT included"), AmountField())
    form.add("publisher_cents", translate("ProductsSection", "Publisher's price, of a book"), AmountField())
    form.add("cost_cents", translate("ProductsSection", "Cost without VAT, or deposit price"), AmountField())
    form.add("category_id", translate("ProductsSection", "Category"), Choice(()))
    form.add("supplier_id", translate("ProductsSection", "Supplier"), Choice(()))
    form.add("vat_code", translate("ProductsSection", "VAT"), Choice(()))
    form.add("flags", translate("ProductsSection", "What holds for it"), FlagsField(product_words.flags()))
    form.add("colour", translate("ProductsSection", "Colour of its button"), Choice(colours()))
    form.add("rank", translate("ProductsSection", "Its place among the buttons; empty: by label"), WholeField())
    form.add("code", translate("ProductsSection", "The shop's code; empty: the next free one"), TextField(longest=16))
    form.add("note", translate("ProductsSection", "Note"), TextField())


def values(row: ProductRow | None) -> Values:
    """What the form shows of a product; of a new one where it is None."""
    prices = dict.fromkeys(PRICES)
    if row is None:
        empty = dict.fromkeys(("label", "ean", "category_id", "supplier_id", "colour", "code", "note"), "")
        return {**empty, "vat_code": "standard", "flags": frozenset(), "rank": None, **prices}
    return {
        "label": row.label, "ean": row.ean, "category_id": choice_of(row.category_id),
        "supplier_id": choice_of(row.supplier_id), "vat_code": row.vat_code, "colour": row.colour,
        "rank": row.rank, "code": row.code, "note": row.note,
        "flags": frozenset(name for name in FLAGS if getattr(row, name)), **prices,
    }  # fmt: skip


def said(values: Values, *, new: bool) -> Values:
    """What was written, as the service takes it; a new product has a code and prices besides."""
    written: Values = {name: values[name] or None for name in ("ean", "colour", "note")}
    written |= {name: id_of(values[name]) for name in ("category_id", "supplier_id")}
    written |= {name: values[name] for name in ("label", "vat_code", "rank")}
    written |= {name: name in values["flags"] for name in FLAGS}
    if new:
        # What is not said to be on consignment is as its supplier's other goods.
        written |= {"consignment": written["consignment"] or None, "code": values["code"] or None}
        written |= {name: values[name] for name in PRICES}
    return written
