"""The list of a count: what is counted, and what is left to count."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bitdesk.ui import formats
from bitdesk.ui.pages.stock import words
from bitdesk.ui.pages.stock.picking import PickField, PickTable
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.report_table import Cell, Column, Tone

if TYPE_CHECKING:
    from bitdesk.reports.stock import CountLine, CountRow

ROW_HEIGHT = 36


class CountCard(Card):
    """A field that finds, and the lines: what is left to count stands above what is done."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.lines: list[CountLine] = []
        translate = QCoreApplication.translate
        self.column.setContentsMargins(12, 12, 12, 8)
        self.title.setWordWrap(True)
        self.field = PickField(translate("Stock", "Scan, or type a part of a name; then how many"), self)
        self.note = self.text(muted=True)
        columns = (
            Column(translate("Stock", "Product"), 0.5),
            Column(translate("Stock", "Expected"), 0.16, figures=True),
            Column(translate("Stock", "Counted"), 0.16, figures=True),
            Column(translate("Stock", "Difference"), 0.18, figures=True),
        )
        self.table = PickTable(translate("Stock", "Products of this count"), columns, self, ROW_HEIGHT)
        self.table.marks_choice = True
        self.column.insertWidget(1, self.field)
        self.column.addWidget(self.table, 1)
        self.column.addStretch(0)
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self.chosen.emit())

    def show_count(self, count: CountRow | None, lines: Sequence[CountLine], shelf: str) -> None:
        """Show a count, or that there is none."""
        before = self.line.ware.key if self.line is not None else None
        is_open = count is not None and count.finished_at is None
        left = [line for line in lines if line.counted is None]
        self.lines = left + [line for line in lines if line.counted is not None]
        self.title.setText(self._title(count, shelf, len(left)))
        self.field.setVisible(is_open)
        self.table.setVisible(bool(self.lines))
        self.note.setVisible(not self.lines)
        self.note.setText(self._empty(count))
        self.table.show_rows([self._cells(line) for line in self.lines])
        self.table.selectRow(next((at for at, line in enumerate(self.lines) if line.ware.key == before), 0))

    def _title(self, count: CountRow | None, shelf: str, left: int) -> str:
        if count is None:
            return QCoreApplication.translate("Stock", "Counting the shelves")
        day, done = formats.short_date(count.started_on), formats.number(count.products)
        if count.finished_at is None:
            text = QCoreApplication.translate("Stock", "{shelf}, begun on {day}: counted {done}, left {left}")
            return text.format(shelf=shelf, day=day, done=done, left=formats.number(left))
        text = QCoreApplication.translate(
            "Stock", "{shelf}, finished on {day}: counted {done}, difference {difference}"
        )
        return text.format(shelf=shelf, day=day, done=done, difference=words.signed(count.difference) or "0")

    def _empty(self, count: CountRow | None) -> str:
        if count is None:
            return QCoreApplication.translate(
                "Stock", "Nothing has been counted here yet. Choose the shelves and begin."
            )
        return QCoreApplication.translate("Stock", "Nothing is known to be on these shelves: scan what you find.")

    def _cells(self, line: CountLine) -> tuple[Cell, ...]:
        label = words.label(line.ware)
        if line.counted is None or line.expected is None:
            dash = Cell(words.NOTHING, Tone.MUTED)
            return Cell(label, hint=label), dash, dash, dash
        difference = line.counted - line.expected
        shown = Cell(words.signed(difference), Tone.WARNING, bold=True) if difference else Cell("0", Tone.MUTED)
        return (
            Cell(label, hint=label),
            Cell(formats.number(line.expected)),
            Cell(formats.number(line.counted), bold=True),
            shown,
        )

    @property
    def line(self) -> CountLine | None:
        """The highlighted line."""
        place = self.table.currentIndex().row()
        return self.lines[place] if 0 <= place < len(self.lines) else None

    def highlight(self, product_id: bytes | None, quick_item_id: bytes | None, label: str) -> None:
        """Highlight a product, with a line of its own where it had none."""
        from bitdesk.reports.stock import CountLine, Key, Ware

        key = Key(product_id, quick_item_id)
        place = next((at for at, line in enumerate(self.lines) if line.ware.key == key), None)
        if place is None:
            place = 0
            self.lines.insert(0, CountLine(Ware(key, label), None, None, None))
            self.table.show_rows([self._cells(line) for line in self.lines])
            self.table.show()
            self.note.hide()
        self.table.selectRow(place)

    def typed(self, event: QKeyEvent) -> bool:
        """Let letters find a product, and the arrows move through the list."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.lines:
            place = self.table.currentIndex().row() + (-1 if key == Qt.Key.Key_Up else 1)
            self.table.selectRow(min(max(place, 0), len(self.lines) - 1))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.field.entered.emit()
            return True
        return self.field.isVisible() and self.field.typed(event)
