"""What to order, by supplier, and what visitors asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent

from bitdesk import clock, reports
from bitdesk.errors import BitdeskError
from bitdesk.ui import formats, saving
from bitdesk.ui.page import Page
from bitdesk.ui.pages.stock import words
from bitdesk.ui.pages.stock.picking import PickTable
from bitdesk.ui.pages.stock.section import StockSection
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.fields import Choice
from bitdesk.ui.widgets.fitted_table import FITTED
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, Tone

if TYPE_CHECKING:
    from bitdesk.reports.stock import Order, OrderLine, Request

HIGH_ROW = 42
WEEKS = (2, 4, 6, 8)


class OrderSection(StockSection):
    """A list to read and to send; nothing is ordered by itself."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.orders: tuple[Order, ...] = ()
        self.asked: tuple[Request, ...] = ()
        self.codes = {one.id: one.code for one in self.offices()}
        translate = QCoreApplication.translate
        self.card = Card(translate("Stock", "What to order"), self)
        self.card.column.setContentsMargins(12, 12, 12, 8)
        self.table = PickTable(translate("Stock", "What to order"), self._columns(), self, HIGH_ROW)
        self.table.wraps = True
        self.note = self.card.text(muted=True)
        self.card.column.addWidget(self.table, 1)
        self.card.column.addStretch(0)
        self.side = Card(translate("Stock", "For how long"), self)
        self.weeks = Choice([(str(count), self._weeks(count)) for count in WEEKS])
        self.weeks.setAccessibleName(translate("Stock", "For how long"))
        self.weeks.show_value("4")
        self.side.column.addWidget(self.weeks)
        self.sum = self.side.text(bold=True)
        self.how = self.side.text(muted=True)
        self.how.setText(
            translate(
                "Stock",
                "The same weeks of last year, or the level that the shelves are to keep, less what is there and what "
                "is on its way.",
            )
        )
        self.export = Pill(translate("Stock", "Write it to a file (Ctrl+S)"), self, on_card=True)
        self.side.column.addWidget(self.export)
        self._add_requests()
        self.lay_out(self.card, self.side, (68, 32))
        self.weeks.currentIndexChanged.connect(lambda _place: self.refresh())
        self.export.clicked.connect(self.ask_for_file)

    def _columns(self) -> tuple[Column, ...]:
        translate = QCoreApplication.translate
        return (
            Column(translate("Stock", "Supplier"), 0.3),
            Column(translate("Stock", "Product"), 0.34),
            *self._office_column(),
            Column(translate("Stock", "Level"), 0.14, figures=True),
            Column(translate("Stock", "Coming"), 0.14, figures=True),
            Column(translate("Stock", "Sold then"), 0.16, figures=True),
            Column(translate("Stock", "Order at"), 0.15, figures=True),
            Column(translate("Stock", "Needed"), 0.14, figures=True),
        )

    def _office_column(self) -> tuple[Column, ...]:
        heading = QCoreApplication.translate("Stock", "Office")
        return (Column(heading, FITTED),) if self.page.desk.is_head_office else ()

    def _office_cell(self, office_id: bytes) -> tuple[Cell, ...]:
        return (Cell(self.codes.get(office_id, "?")),) if self.page.desk.is_head_office else ()

    def _weeks(self, count: int) -> str:
        return QCoreApplication.translate("Stock", "For {0} weeks").format(count)

    def _add_requests(self) -> None:
        translate = QCoreApplication.translate
        heading = self.side.text(bold=True)
        heading.setText(translate("Stock", "What visitors asked for, this year"))
        columns = (
            Column(translate("Stock", "Asked for"), 0.7),
            *self._office_column(),
            Column(translate("Stock", "Times"), 0.2, figures=True),
        )
        self.requests = PickTable(translate("Stock", "What visitors asked for"), columns, self, HIGH_ROW)
        self.nothing = self.side.text(muted=True)
        self.nothing.setText(translate("Stock", "Nothing was noted. The till has a line for it."))
        self.requests.marks_choice = self.requests.wraps = True
        self.side.column.addWidget(self.requests, 1)
        self.came_from = self.side.text(muted=True)
        self.requests.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_note())
        self.side.column.addStretch(0)

    # Reading

    def refresh(self) -> None:
        """Ask again."""
        days = 7 * int(self.weeks.value())
        self.orders = self.page.ask(reports.stock.to_order, horizon_days=days)
        rows = [self._cells(order, line) for order in self.orders for line in order.lines]
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.note.setVisible(not rows)
        self.note.setText(
            QCoreApplication.translate(
                "Stock", "Nothing is short: what is there lasts as long, as far as last year tells."
            )
        )
        self.export.setEnabled(bool(rows))
        cost = sum(order.cost_cents for order in self.orders)
        text = QCoreApplication.translate("Stock", "{pieces} pieces, {cost} without VAT, as far as the cost is known")
        pieces = sum(line.quantity for order in self.orders for line in order.lines)
        self.sum.setText(text.format(pieces=formats.number(pieces), cost=formats.money(cost)))
        self._show_requests()

    def _show_requests(self) -> None:
        first = clock.business_date().replace(month=1, day=1)
        before = self.request
        self.asked = self.page.ask(reports.stock.requests, first)
        rows = [
            (Cell(one.label, hint=one.label), *self._office_cell(one.office_id), Cell(formats.number(one.times)))
            for one in self.asked
        ]
        self.requests.show_rows(rows)
        self._highlight(before.ids[0] if before else b"", otherwise=0)
        self.requests.setVisible(bool(rows))
        self.nothing.setVisible(not rows)

    @property
    def request(self) -> Request | None:
        """The highlighted request."""
        place = self.requests.currentIndex().row()
        return self.asked[place] if 0 <= place < len(self.asked) else None

    def show_request(self, request_id: bytes) -> None:
        """Highlight what a visitor asked for, and bring the keyboard there; nothing where it is none of this year's."""
        self._highlight(request_id)
        if self.asked:
            self.requests.setFocus(Qt.FocusReason.OtherFocusReason)

    def _highlight(self, request_id: bytes, otherwise: int | None = None) -> None:
        at = next((at for at, one in enumerate(self.asked) if request_id in one.ids), otherwise)
        self.requests.setCurrentIndex(QModelIndex())
        if at is not None:
            self.requests.selectRow(at)
        self._show_note()

    def _show_note(self) -> None:
        """Say which notes of the liaison book the highlighted request comes from."""
        notes = self.request.notes if self.request else ()
        text = QCoreApplication.translate("Stock", "From the liaison book: {0}")
        self.came_from.setText(text.format(" · ".join(" ".join(note.split()) for note in notes)))
        self.came_from.setVisible(bool(notes))

    def _cells(self, order: Order, line: OrderLine) -> tuple[Cell, ...]:
        supplier = order.supplier or QCoreApplication.translate("Stock", "Not known")
        label = words.label(line.ware)
        reorder = words.NOTHING if line.reorder_level is None else formats.number(line.reorder_level)
        return (
            Cell(supplier, Tone.MUTED, hint=supplier),
            Cell(label, hint=label),
            *self._office_cell(line.office_id),
            words.level(line.level),
            words.muted_number(line.coming),
            words.muted_number(line.sold),
            Cell(reorder),
            Cell(formats.number(line.quantity), bold=True),
        )

    def shown(self) -> None:
        """Begin in the list."""
        self.refresh()
        (self.table if self.orders else self.weeks).setFocus(Qt.FocusReason.OtherFocusReason)

    # Writing to a file

    def ask_for_file(self) -> None:
        """Ask where the list is to be written."""
        if self.orders:
            title = QCoreApplication.translate("Stock", "Write the list of orders")
            name = QCoreApplication.translate("Stock", "order-{0}").format(clock.business_date().isoformat())
            saving.ask_for_csv(self, title, f"{name}{saving.SUFFIX}", lambda path: self.write(Path(path)))

    def write(self, path: Path) -> None:
        """Write the list for a spreadsheet."""
        from bitdesk.exports import stock

        try:
            saving.save_csv(stock.to_order(self.orders, self.codes), path)
        except BitdeskError as error:
            self.page.around.banner.refuse(error)
            return
        self.say(QCoreApplication.translate("Stock", "Written to {0}.").format(path))

    def typed(self, event: QKeyEvent) -> bool:
        """Letters mean nothing here."""
        return False
