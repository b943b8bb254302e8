"""What a supplier delivers or deposits: beside the list of suppliers, read with the arrows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from bitdesk.ui.pages.catalogue.words import money
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, ReportTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bitdesk.reports.products import ProductRow

ROW_HEIGHT = 30


class SupplierProducts(Card):
    """The products of a supplier with their prices, and whether they are bought or on consignment; Escape leaves."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        translate = QCoreApplication.translate
        self.title.setWordWrap(True)
        self.column.setContentsMargins(8, 12, 8, 12)
        self.title.setContentsMargins(8, 0, 8, 0)
        columns = (
            Column(translate("SuppliersSection", "Product"), 0.44),
            Column(translate("SuppliersSection", "Price"), 0.26, figures=True),
            Column(translate("SuppliersSection", "Stock"), 0.3),
        )
        self.table = ReportTable(translate("SuppliersSection", "Products of the supplier"), columns, self, ROW_HEIGHT)
        self.table.marks_choice = True
        self.column.addWidget(self.table, 1)
        leave = Pill(translate("Form", "Leave (Esc)"), self, on_card=True)
        leave.clicked.connect(self.left)
        self.column.addWidget(leave, 0, Qt.AlignmentFlag.AlignLeft)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Escape"), self, context=inside).activated.connect(self.left)

    def show_products(self, supplier: str, products: Sequence[ProductRow]) -> None:
        """Show these products of a supplier, the first one highlighted."""
        text = QCoreApplication.translate("SuppliersSection", "Products of {0}")
        self.title.setText(text.format(supplier))
        self.table.setAccessibleName(self.title.text())
        self.table.show_rows([_cells(product) for product in products])
        self.table.selectRow(0)


def _cells(product: ProductRow) -> tuple[Cell, ...]:
    translate = QCoreApplication.translate
    consignment, bought = translate("SuppliersSection", "consignment"), translate("SuppliersSection", "bought")
    return (
        Cell(product.label, hint=f"{product.label} · {product.code}"),
        Cell(money(product.price.price_cents if product.price else None)),
        Cell(consignment if product.consignment else bought),
    )
