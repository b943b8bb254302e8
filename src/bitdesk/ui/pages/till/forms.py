"""The small forms in place of the shelf: an article that nobody knows, a price, a discount, a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk.errors import RuleError
from bitdesk.pricing import parse_cents
from bitdesk.ui import till_words
from bitdesk.ui.feedback import sentence
from bitdesk.ui.pages.till.basket import Discount
from bitdesk.ui.widgets.amount_field import AmountField, as_typed
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.form import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from bitdesk.reports.shelves import SupplierChoice
    from bitdesk.reports.vat import VatCode

PERCENT = "%"


class QuickItemForm(Form):
    """An article without a card: sold now, completed by the head office later."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.label, self.price = TextField(self), AmountField(self)
        self.vat, self.supplier = Choice((), self), Choice((), self)
        self.add("label", translate("Till", "What it is"), self.label)
        self.add_line(
            ("price", translate("Till", "Price"), self.price), ("vat", translate("Till", "VAT rate"), self.vat)
        )
        self.add("supplier", translate("Till", "Supplier, if it is known"), self.supplier)
        self.add_note()
        self.note.setText(
            translate("Till", "Sold at once; the head office completes it and links it to its product card.")
        )
        self.save_button.setText(translate("Till", "Sell it (Enter)"))

    def begin(self, ean: str, vat: Sequence[VatCode], suppliers: Sequence[SupplierChoice], label: str = "") -> None:
        """Ask what bears a code; the highest rate stands first, as the usual one."""
        from bitdesk.ui import labels

        translate = QCoreApplication.translate
        names = [(each.code, f"{labels.label(each)} · {till_words.rate(each.vat_bp)}") for each in vat]
        self.vat.offer(names)
        unknown = ("", translate("Till", "Not known"))
        self.supplier.offer([unknown, *((each.id.hex(), each.name) for each in suppliers)])
        title = translate("Till", "Nobody knows the code {0} yet").format(ean) if ean else ""
        values = {"label": label, "price": None, "vat": names[0][0] if names else "", "supplier": ""}
        self.open(title or translate("Till", "An article without a card"), values)


class PriceForm(Form):
    """The price of what has none today."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.price = AmountField(self)
        self.add("price", QCoreApplication.translate("Till", "Price of one"), self.price)
        self.save_button.setText(QCoreApplication.translate("Till", "Sell it (Enter)"))

    def begin(self, label: str) -> None:
        """Ask for the price of an article."""
        text = QCoreApplication.translate("Till", "“{0}” has no price today")
        self.open(text.format(label), {"price": None})


class DiscountField(TextField):
    """An amount, or a share with its sign: `2,50` or `5 %`."""

    def problem(self) -> str:
        """Return a sentence where something is written that is neither."""
        try:
            self.discount("")
        except RuleError as error:
            return sentence(error)
        return ""

    def discount(self, reason: str) -> Discount:
        """Return what is written, nothing where the field is empty.

        Raises:
            RuleError: it is neither an amount nor a share.
        """
        text = self.value()
        if not text:
            return Discount()
        if text.endswith(PERCENT):
            # A per cent has two decimals, as a euro has: the same reading gives basis points.
            return Discount(reason, bp=parse_cents(text.removesuffix(PERCENT)))
        return Discount(reason, cents=parse_cents(text))


class DiscountForm(Form):
    """What is taken off, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.off, self.reason = DiscountField(self), TextField(self)
        self.off.setPlaceholderText(translate("Till", "2.50 or 5 %"))
        self.add("off", translate("Till", "Taken off: an amount, or a share such as 5 %; empty for nothing"), self.off)
        self.add("reason", translate("Till", "Reason"), self.reason)
        self.add_note()
        self.note.setText(translate("Till", "A book may be sold at 5 % off at most: the law fixes its price."))

    def begin(self, title: str, discount: Discount) -> None:
        """Ask for a discount, showing the one that is there."""
        off = as_typed(discount.bp) + " %" if discount.bp else as_typed(discount.cents) if discount.cents else ""
        self.open(title, {"off": off, "reason": discount.reason})

    def discount(self) -> Discount:
        """Return what was written."""
        return self.off.discount(self.reason.value())


class AbandonForm(Form):
    """One of the baskets that wait, to be given up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.basket = Choice((), self)
        self.add("basket", translate("Till", "Basket that is given up"), self.basket)
        self.add_note()
        self.note.setText(translate("Till", "It is not sold, and cannot be taken up again. The till keeps a trace."))
        self.save_button.setText(translate("Till", "Abandon it (Enter)"))

    def begin(self, baskets: Sequence[tuple[str, str]]) -> None:
        """Ask which of these is given up, the first one first."""
        self.basket.offer(baskets)
        title = QCoreApplication.translate("Till", "Abandon a basket that was set aside")
        self.open(title, {"basket": baskets[0][0]})


class WordsForm(Form):
    """A few words: whom a basket waits for, or what somebody asked for."""

    def __init__(self, label: str, save: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = TextField(self)
        self.add("words", label, self.words)
        self.save_button.setText(save)
