"""A product in full: its movements here, newest first, and taking back what was recorded wrongly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from bitdesk import reports, services
from bitdesk.ui import formats
from bitdesk.ui.page import Page
from bitdesk.ui.pages.stock import words
from bitdesk.ui.pages.stock.picking import PickTable
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.fields import TextField
from bitdesk.ui.widgets.fitted_table import FITTED
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, Tone
from bitdesk.values import StockKind

if TYPE_CHECKING:
    from bitdesk.reports.stock import Movement, Ware

ROW_HEIGHT = 28
TAKEN_BACK = {StockKind.RECEIPT, StockKind.LOSS, StockKind.GIFT, StockKind.SUPPLIER_RETURN}


class WareCard(Card):
    """What a level is made of."""

    taken_back = Signal()

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.page = page
        self.movements: list[Movement] = []
        self._codes = {one.id: one.code for one in page.ask(reports.reference.offices)}
        self.column.setContentsMargins(12, 12, 12, 12)
        self.title.setWordWrap(True)
        self.facts = self.text(muted=True)
        translate = QCoreApplication.translate
        columns = (
            Column(translate("Stock", "On"), FITTED),
            Column(translate("Stock", "What"), 0.34),
            Column(translate("Stock", "Moved"), 0.24, figures=True),
            Column(translate("Stock", "Level"), 0.26, figures=True),
        )
        self.table = PickTable(translate("Stock", "Movements"), columns, self, ROW_HEIGHT)
        self.table.marks_choice = True
        self.column.addWidget(self.table, 1)
        self.said = self.text(muted=True)
        self.reason = TextField(self)
        self.reason.setAccessibleName(translate("Stock", "Why it was wrong"))
        self.reason.setPlaceholderText(translate("Stock", "Why it was wrong"))
        self.back = Pill(translate("Stock", "Take it back (Insert)"), self, on_card=True)
        for widget in (self.reason, self.back):
            self.column.addWidget(widget)
        self.column.addStretch(0)
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_movement())
        self.back.clicked.connect(self.take_back)
        if not page.desk.is_head_office:
            only = Qt.ShortcutContext.WidgetShortcut
            QShortcut(QKeySequence("Insert"), self.table, context=only).activated.connect(self.take_back)

    def show_ware(self, ware: Ware | None) -> None:
        """Show a product, or nothing."""
        self.title.setText(words.label(ware) if ware else "")
        self.facts.setText(" · ".join(text for text in (ware.code, ware.ean) if text) if ware else "")
        self.facts.setVisible(bool(self.facts.text()))
        self.movements = []
        if ware is not None:
            office_id = self.page.desk.office_id or None
            self.movements = list(
                self.page.ask(
                    reports.stock.movements,
                    ware.key.product_id,
                    quick_item_id=ware.key.quick_item_id,
                    office_id=office_id,
                )
            )
        self.table.show_rows([self._cells(row) for row in self.movements])
        self.table.setVisible(bool(self.movements))
        self.table.selectRow(0)
        self._show_movement()

    def _cells(self, row: Movement) -> tuple[Cell, ...]:
        what = words.kind(row.kind)
        if self.page.desk.is_head_office:
            what = f"{self._codes.get(row.office_id, '?')} · {what}"
        tone = Tone.MUTED if row.is_taken_back else Tone.PLAIN
        return (
            Cell(words.day(row.moved_on), tone, hint=formats.short_date(row.moved_on)),
            Cell(what, tone, hint=row.reason or what),
            Cell(words.signed(row.quantity), tone, bold=not row.is_taken_back),
            words.level(row.level),
        )

    @property
    def movement(self) -> Movement | None:
        """The highlighted movement."""
        place = self.table.currentIndex().row()
        return self.movements[place] if 0 <= place < len(self.movements) else None

    def _show_movement(self) -> None:
        row = self.movement
        said = [] if row is None else [row.reason]
        if row is not None and row.counselor:
            said.insert(0, QCoreApplication.translate("Stock", "Recorded by {0}").format(row.counselor))
        if row is not None and row.is_taken_back:
            said.append(QCoreApplication.translate("Stock", "taken back"))
        self.said.setText(" · ".join(text for text in said if text))
        self.said.setVisible(bool(self.said.text()))
        can = row is not None and row.is_own and row.kind in TAKEN_BACK and not row.is_taken_back
        can = can and not (row is not None and self._is_opposite(row))
        for widget in (self.reason, self.back):
            widget.setVisible(can)

    def _is_opposite(self, row: Movement) -> bool:
        return any(row.source_id == other.id for other in self.movements)

    def take_back(self) -> None:
        """Take the highlighted movement back by its opposite."""
        row = self.movement
        if row is None or self.back.isHidden():
            return
        if self.page.do(services.stock.take_back, row.id, self.reason.value()) is None:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.reason.clear()
        self.taken_back.emit()
