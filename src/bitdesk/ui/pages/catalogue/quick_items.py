"""What was sold without a card: the head office says which product it was, or makes one of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from bitdesk import reports, services
from bitdesk.ui import formats
from bitdesk.ui.page import Page
from bitdesk.ui.pages.catalogue.section import ShopSection
from bitdesk.ui.pages.catalogue.words import NONE, choice_of, id_of, money
from bitdesk.ui.sections.listing import Line
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, Tone

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.quick_items import QuickItemRow


class QuickItemsSection(ShopSection):
    """What is sold later under the same barcode is the product, on every desk that has heard of it."""

    kind = "quick_item"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        translate = QCoreApplication.translate
        self.list.new.hide()
        self.details.change.setText(translate("QuickItemsSection", "Which product? (Enter)"))
        self.make_card = Pill(translate("QuickItemsSection", "Make a card of it (Ctrl+E)"), self, on_card=True)
        self.make_card.clicked.connect(self.add_card)
        self.details.more.addWidget(self.make_card)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+E"), self, context=inside).activated.connect(self.add_card)

    def title(self) -> str:
        """The noun, many of it."""
        return QCoreApplication.translate("QuickItemsSection", "Sold without a card")

    def columns(self) -> tuple[Column, ...]:
        """Label, price, office, what it is."""
        return (
            Column(QCoreApplication.translate("QuickItemsSection", "Label"), 0.34),
            Column(QCoreApplication.translate("QuickItemsSection", "Price"), 0.14, figures=True),
            Column(QCoreApplication.translate("QuickItemsSection", "Office"), 0.26),
            Column(QCoreApplication.translate("QuickItemsSection", "Product"), 0.26),
        )

    def unreceived_share(self) -> float:
        """Nothing: these rows come from the desks."""
        return 0

    def question(self) -> Callable[[Desk], Sequence[QuickItemRow]]:
        """The report that lists the rows."""
        return reports.quick_items.quick_items

    def line(self, row: QuickItemRow) -> Line:
        """A quick item in words."""
        label, price, office, product = (column.heading for column in self.columns())
        translate = QCoreApplication.translate
        waiting = translate("QuickItemsSection", "to complete")
        details = [
            (label, row.label),
            (translate("QuickItemsSection", "Barcode"), row.ean or NONE),
            (price, money(row.price_cents)),
            (translate("QuickItemsSection", "Supplier"), row.supplier or NONE),
            (office, f"{row.office_name}, {formats.short_date(row.created_on)}"),
            (translate("QuickItemsSection", "Sold"), formats.number(row.sold)),
            (product, row.product or waiting),
        ]
        state = Cell(row.product or waiting, Tone.PLAIN if row.product else Tone.WARNING, hint=row.product)
        cells = (Cell(row.label, hint=row.label), Cell(money(row.price_cents)), Cell(row.office_name), state)
        return Line(row.label, cells, details, row.product_id is not None)

    def show_details(self) -> None:
        """Show the highlighted item; none is retired here."""
        super().show_details()
        for button in (self.details.retire, self.details.bring_back):
            button.hide()
        self.details.unreceived.hide()
        self.make_card.setVisible(self.row is not None and self.row.product_id is None)

    def add(self) -> None:
        """Do nothing: these rows come from the tills."""

    def retire(self) -> None:
        """Do nothing: what was sold stays."""

    def empty(self) -> str:
        """What is said where there is no row."""
        return QCoreApplication.translate(
            "QuickItemsSection", "Nothing to complete. What the tills sell under an unknown barcode comes here."
        )

    # Which product

    def fill_form(self, form: Form) -> None:
        """A search, and what it finds."""
        translate = QCoreApplication.translate
        self.search = TextField()
        self.found = Choice(())
        form.add("search", translate("QuickItemsSection", "Search: part of the label, code or barcode"), self.search)
        form.add("product_id", translate("QuickItemsSection", "Product"), self.found)
        form.add_note()
        form.note.setText(
            translate("QuickItemsSection", "What was sold is counted as this product from now on, stock included.")
        )
        self.search.textChanged.connect(lambda _text: self._find())

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        return ""

    def prepare(self, row: QuickItemRow) -> None:
        """Offer the product that bears the barcode, or the one that it is already."""
        self.catalogue = self.page.ask(reports.catalogue.catalogue)
        known = self.catalogue.of(row.product_id or row.candidate_id or b"")
        none = QCoreApplication.translate("QuickItemsSection", "None of them")
        self.found.offer([("", none), *([(choice_of(known.product_id), known.label)] if known else [])])

    def values(self, row: QuickItemRow | None) -> Values:
        """What the form shows of an item."""
        product_id = None if row is None else row.product_id or row.candidate_id
        return {"search": "", "product_id": choice_of(product_id)}

    def _find(self) -> None:
        text = self.search.text()
        if not text.strip():
            return
        bearer = self.catalogue.by_code(text)
        articles = [bearer] if bearer else self.catalogue.search(text)
        none = QCoreApplication.translate("QuickItemsSection", "None of them")
        products = [(choice_of(one.product_id), one.label) for one in articles if one.product_id]
        self.found.offer([*products, ("", none)])

    def store(self, row: QuickItemRow | None, values: Values) -> Any:
        """Link the item."""
        if row is None:
            return None
        product_id = id_of(values["product_id"])
        linked = self.page.do(services.catalogue.link_quick_item, row.ids[0], product_id)
        return None if linked is None else row.ids[0]

    def add_card(self) -> None:
        """Make a product of the highlighted item, with its price, barcode and supplier, and link it."""
        row = self.row
        if row is None or self.is_editing or row.product_id is not None:
            return
        if self.page.do(services.catalogue.add_product_of, row.ids[0]) is not None:
            self.refresh()
            self.list.focus()
