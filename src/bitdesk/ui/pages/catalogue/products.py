"""The products: found by any part of their label, with their card, their prices and the shelves they stand on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from bitdesk import clock, reports, services
from bitdesk.ui.page import Page
from bitdesk.ui.pages.catalogue import product_form, product_words
from bitdesk.ui.pages.catalogue.price_form import price_form, price_values
from bitdesk.ui.pages.catalogue.section import ShopSection
from bitdesk.ui.pages.catalogue.shelf_form import ShelfForm
from bitdesk.ui.pages.catalogue.words import (
    category_choices,
    id_of,
    money,
    supplier_choices,
    vat_choices,
)
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.widgets.fields import Choice
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column
from bitdesk.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.products import ProductList, ProductRow


class ProductsSection(ShopSection):
    """The list shows the first that are found; prices have a first day and stay."""

    kind = "product"
    shares = (56, 44)
    can_copy = True

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.total = 0
        self.vat: dict[str, str] = {}
        self.listed: ProductList | None = None
        self.search = SearchField()
        self.search.left.connect(self.list.focus)
        name = QCoreApplication.translate("ProductsSection", "Search: label, code, barcode, category, supplier")
        self.search.setAccessibleName(name)
        self.search.setPlaceholderText(name)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._search())
        self.list.column.insertWidget(1, self.search)
        self.list.note.setContentsMargins(8, 0, 8, 0)
        self._add_prices()
        self._add_shelves()
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, do in (("Ctrl+F", self.enter_search), ("Ctrl+P", self.add_price), ("Ctrl+E", self.change_shelves)):
            QShortcut(QKeySequence(key), self, context=inside).activated.connect(do)

    def _add_prices(self) -> None:
        self.price = Pill(QCoreApplication.translate("ProductsSection", "New price (Ctrl+P)"), self, on_card=True)
        self.price.clicked.connect(self.add_price)
        self.beside = QHBoxLayout()
        self.beside.setSpacing(6)
        self.details.more.addLayout(self.beside)
        self.beside.addWidget(self.price)
        self.price_form = price_form(self)
        self.add_side(self.price_form, self.store_price)

    def _add_shelves(self) -> None:
        self.shelves = Pill(QCoreApplication.translate("ProductsSection", "Offices (Ctrl+E)"), self, on_card=True)
        self.shelves.clicked.connect(self.change_shelves)
        self.beside.addWidget(self.shelves)
        self.shelf_form = ShelfForm(self)
        self.shelf_form.taken_off.connect(self.take_off)
        self.add_side(self.shelf_form, self.store_shelf)

    # The list

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("ProductsSection", "Products")

    def columns(self) -> tuple[Column, ...]:
        """Label, price, code."""
        return (
            Column(QCoreApplication.translate("ProductsSection", "Label"), 0.46),
            Column(QCoreApplication.translate("ProductsSection", "Price"), 0.17, figures=True),
            Column(QCoreApplication.translate("ProductsSection", "Code"), 0.17),
        )

    def unreceived_share(self) -> float:
        """The width of the last column."""
        return 0.2

    def question(self) -> Callable[[Desk], Sequence[ProductRow]]:
        """The report that lists the rows: those found, the first of them."""

        def found(desk: Desk) -> Sequence[ProductRow]:
            # While one types, the list is searched that was asked for when something last changed.
            self.listed = self.listed or reports.products.listed(desk)
            products = self.listed.find(self.search.text())
            self.total = products.total
            return products.rows

        return found

    def refresh(self, chosen: bytes | None = None) -> None:
        """Ask for the rows; say where more are found than are shown."""
        self.listed = None
        if self.page.around.desk is not None:
            self.vat = dict(vat_choices(self.page))
        self._search(chosen)

    def _search(self, chosen: bytes | None = None) -> None:
        super().refresh(chosen)
        if self.total > reports.products.MOST_ROWS:
            self.list.note.setText(product_words.more(len(self.rows), self.total))
            self.list.note.show()

    def line(self, row: ProductRow) -> Line:
        """A product in a line; its card is asked for when it is highlighted."""
        price = money(row.price.price_cents if row.price else None)
        return Line(row.label, (Cell(row.label, hint=row.label), Cell(price), Cell(row.code, hint=row.ean)), ())

    def show_details(self) -> None:
        """Show the highlighted product with its prices and its shelves."""
        row = self.row
        for button in (self.price, self.shelves):
            button.setVisible(row is not None and not self.is_retired(row))
        if row is None:
            self.details.show_nothing()
            return
        card = self.page.ask(reports.products.card, row.ids[0])
        retired_on = row.retired_on if self.is_retired(row) else None
        self.details.copy.setVisible(True)
        pairs = product_words.details(row, card, self.vat.get(row.vat_code, row.vat_code))
        self.details.show_row(row.label, pairs, row.unreceived, retired_on)

    def empty(self) -> str:
        """What is said where there is no row."""
        if self.search.text().strip():
            return QCoreApplication.translate("ProductsSection", "Nothing is found. Fewer letters find more.")
        return QCoreApplication.translate(
            "ProductsSection", "No product yet. Write the first one, or import a list under “Import”."
        )

    def enter_search(self) -> None:
        """Bring the keyboard to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # A card

    def fill_form(self, form: Form) -> None:
        """What a product is."""
        product_form.fill(form)

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return QCoreApplication.translate("ProductsSection", "New product")

    def prepare(self, row: ProductRow | None) -> None:
        """Offer what can be chosen; the code stays, and a price is followed by a new one."""
        for name, choices in (
            ("category_id", category_choices(self.page)),
            ("supplier_id", supplier_choices(self.page)),
            ("vat_code", vat_choices(self.page)),
        ):
            field = self.form.fields[name]
            assert isinstance(field, Choice)
            field.offer(choices)
        for name in ("code", *product_form.PRICES):
            self.form.show_field(name, row is None)

    def values(self, row: ProductRow | None) -> Values:
        """What the form shows of a product."""
        return product_form.values(row)

    def like(self, row: ProductRow) -> Values:
        """The card of a product like another one, with its price: code and barcode are its own."""
        price = row.price
        prices = {name: getattr(price, name) if price else None for name in product_form.PRICES}
        return self.values(row) | {"code": "", "ean": ""} | prices

    def store(self, row: ProductRow | None, values: Values) -> Any:
        """Record a product."""
        said = product_form.said(values, new=row is None)
        if row is not None and said["consignment"] == row.consignment:
            # What is left as it stands follows the supplier, where that one changes.
            del said["consignment"]
        catalogue = services.catalogue
        if row is not None:
            return self.done(lambda desk: catalogue.change_product(desk, row.ids[0], **said)) or None
        return self.page.do(catalogue.add_product, **said)

    # Prices

    def add_price(self) -> None:
        """Write a price from a day on for the highlighted product."""
        row = self.row
        if row is not None and not self.is_retired(row):
            self.price_form.show_field("publisher_cents", row.is_book)
            self.open_side(self.price_form, row.label, price_values(row.price, clock.business_date()))

    def store_price(self, row: ProductRow, values: Values) -> bool:
        """Record a price."""
        if values["price_cents"] is None:
            self.page.around.banner.say(QCoreApplication.translate("ProductsSection", "Write the price."))
            return False
        price = values.pop("price_cents")
        return self.page.do(services.catalogue.set_price, row.ids[0], price, **values) is not None

    # Shelves

    def change_shelves(self) -> None:
        """Say in which offices the highlighted product is sold, when, and when it is ordered again."""
        row = self.row
        if row is not None and not self.is_retired(row) and not self.is_changed():
            card = self.page.ask(reports.products.card, row.ids[0])
            offices = self.page.ask(reports.reference.offices)
            self.shelf_form.offer(offices, card.shelves)
            self.open_side(self.shelf_form, row.label, self.shelf_form.first_values())

    def store_shelf(self, row: ProductRow, values: Values) -> bool:
        """Record a shelf."""
        office_id = id_of(values.pop("office"))
        said = {name: value or None for name, value in values.items() if name != "reorder_level"}
        level = values["reorder_level"]
        set_assortment = services.catalogue.set_assortment
        return office_id is not None and self.done(
            lambda desk: set_assortment(desk, row.ids[0], office_id, **said, reorder_level=level)
        )

    def take_off(self, shelf_id: bytes) -> None:
        """Take the product off a shelf."""
        if self.done(lambda desk: services.catalogue.retire(desk, "assortment", shelf_id)):
            self.leave()
            self.refresh()
