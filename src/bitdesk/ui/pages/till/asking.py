"""What the sale asks in place of the shelf, and what it does with the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from bitdesk import barcodes, clock, reports, services
from bitdesk.errors import RuleError
from bitdesk.ui.pages.till.forms import DiscountForm, PriceForm, QuickItemForm, WordsForm

if TYPE_CHECKING:
    from collections.abc import Callable

    from bitdesk.reports.catalogue import Article
    from bitdesk.ui.pages.till.basket import Discount
    from bitdesk.ui.pages.till.sale import SalePane
    from bitdesk.ui.widgets.form import Form


class Asking(QObject):
    """Shows one form at a time; what was typed stays where it is refused."""

    def __init__(self, sale: SalePane) -> None:
        super().__init__(sale)
        self._sale = sale
        self.form: Form | None = None
        self._then: Callable[[], bool] | None = None

    @property
    def is_open(self) -> bool:
        """Whether something is being asked."""
        return self.form is not None

    def open(self, form: Form, then: Callable[[], bool]) -> None:
        """Show a form in place of the shelf; `then` says whether its answer was taken."""
        self.close()
        self.form, self._then = form, then
        form.saved.connect(self._save)
        form.left.connect(self._leave)
        self._sale.left.addWidget(form)
        self._sale.left.setCurrentWidget(form)

    def close(self) -> None:
        """Forget the form."""
        form, self.form, self._then = self.form, None, None
        if form is not None:
            self._sale.left.removeWidget(form)
            form.deleteLater()

    def _leave(self) -> None:
        self.close()
        self._sale.page.around.banner.clear()
        self._sale.go_on()

    def _save(self) -> None:
        form, then = self.form, self._then
        if form is None or then is None:
            return
        problem = form.problem()
        if problem:
            self._sale.page.around.banner.say(problem)
        elif then() and self.form is form:
            self.close()
            self._sale.go_on()

    # What is asked

    def unknown_code(self, code: str, quantity: int) -> None:
        """Ask what bears a code, unless it was read wrong."""
        try:
            ean = barcodes.checked(code)
        except RuleError as error:
            self._sale.page.around.banner.refuse(error)
        else:
            self.quick_item(ean, quantity)

    def quick_item(self, ean: str, quantity: int, label: str = "") -> None:
        """Ask what bears a code that nobody knows, and sell it."""
        sale, form = self._sale, QuickItemForm(self._sale)

        def answered() -> bool:
            values = form.values()
            if values["price"] is None:
                sale.page.around.banner.say(QCoreApplication.translate("Till", "Write the price of one."))
                form.price.setFocus()
                return False
            supplier = bytes.fromhex(values["supplier"]) if values["supplier"] else None
            made = sale.page.do(
                services.till.add_quick_item, values["label"], values["price"], values["vat"], ean or None, supplier
            )
            if made is None:
                return False
            sale.load()
            article = sale.shelf.catalogue.of(made) if sale.shelf.catalogue is not None else None
            if article is not None:
                self.close()
                sale.add(article, quantity)
            return True

        self.open(form, answered)
        vat = sale.page.ask(reports.catalogue.vat_codes, clock.business_date())
        form.begin(ean, vat, sale.page.ask(reports.catalogue.suppliers), label)

    def without_card(self, words: str) -> None:
        """Ask for what has neither a card nor a code; what was typed to find it is its name."""
        if self._sale.is_free:
            self._sale.shelf.search.clear()
            self.quick_item("", 1, words)

    def price(self, article: Article, quantity: int) -> None:
        """Ask for the price of what has none today."""
        form = PriceForm(self._sale)

        def answered() -> bool:
            cents = form.price.value()
            if cents is None:
                self._sale.page.around.banner.say(QCoreApplication.translate("Till", "Write the price of one."))
                return False
            self.close()
            self._sale.add(article, quantity, cents)
            return True

        self.open(form, answered)
        form.begin(article.label)

    def line_discount(self) -> None:
        """Ask what is taken off the highlighted line."""
        place, lines = self._sale.ticket.place, self._sale.basket.lines
        if 0 <= place < len(lines) and self._sale.is_free:
            title = QCoreApplication.translate("Till", "Discount on “{0}”").format(lines[place].article.label)
            self._discount(title, lines[place].discount, lambda off: self._sale.basket.set_discount(place, off))

    def ticket_discount(self) -> None:
        """Ask what is taken off the whole."""
        basket = self._sale.basket
        if basket.lines and self._sale.is_free:
            title = QCoreApplication.translate("Till", "Discount on the whole ticket")
            self._discount(title, basket.discount, basket.set_ticket_discount)

    def _discount(self, title: str, before: Discount, take: Callable[[Discount], None]) -> None:
        form, banner = DiscountForm(self._sale), self._sale.page.around.banner

        def answered() -> bool:
            try:
                take(form.discount())
            except RuleError as error:
                banner.refuse(error)
                return False
            banner.clear()
            self._sale.show_basket()
            return True

        self.open(form, answered)
        form.begin(title, before)

    def request(self, words: str) -> None:
        """Ask what somebody asked for in vain, and note it."""
        translate = QCoreApplication.translate
        if not self._sale.is_free:
            return
        form = WordsForm(translate("Till", "What was asked for"), translate("Till", "Note it (Enter)"), self._sale)

        def answered() -> bool:
            if self._sale.page.do(services.stock.request_product, form.words.value()) is None:
                return False
            self._sale.shelf.search.clear()
            text = translate("Till", "Noted: “{0}” was asked for.").format(form.words.value())
            self._sale.page.around.banner.say(text)
            return True

        self.open(form, answered)
        form.open(translate("Till", "Asked for in vain"), {"words": words})
