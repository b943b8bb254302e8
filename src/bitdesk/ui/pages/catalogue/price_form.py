"""The form of a price from a day on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bitdesk.ui.widgets.amount_field import AmountField
from bitdesk.ui.widgets.fields import DateField
from bitdesk.ui.widgets.form import Form, Values

if TYPE_CHECKING:
    from bitdesk.reports.products import PriceRow


def price_form(parent: QWidget) -> Form:
    """The fields of a price."""
    translate = QCoreApplication.translate
    form = Form(parent)
    form.add("price_cents", translate("ProductsSection", "Price, VAT included"), AmountField())
    form.add("from_on", translate("ProductsSection", "From"), DateField())
    form.add("publisher_cents", translate("ProductsSection", "Publisher's price; empty: the same"), AmountField())
    form.add("cost_cents", translate("ProductsSection", "Cost without VAT, or deposit price"), AmountField())
    form.add_note()
    form.note.setText(
        translate("ProductsSection", "The days before keep their price. A desk sells at it from its next contact on.")
    )
    return form


def price_values(price: PriceRow | None, today: date) -> Values:
    """What the form shows: the price in force, from today on."""
    return {
        "price_cents": price.price_cents if price else None,
        "from_on": today,
        "publisher_cents": None,
        "cost_cents": price.cost_cents if price else None,
    }
