"""Goods as they are scanned or chosen, each with how many: what a delivery, a transfer or a loss is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QWidget

from bitdesk.barcodes import looks_scanned
from bitdesk.ui import formats, theme
from bitdesk.ui.pages.stock import found_goods
from bitdesk.ui.pages.stock.picking import PickField, PickTable, as_digits, quantity
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, Tone

if TYPE_CHECKING:
    from bitdesk.reports.catalogue import Article, Catalogue

ROW_HEIGHT = 44
FOUND_AT_MOST = 30
LINES, FOUND, EMPTY = range(3)


@dataclass(frozen=True, slots=True)
class PickedLine:
    """An article and how many of it; `cost_cents` is what one cost, where that is said."""

    article: Article
    quantity: int
    cost_cents: int | None = None


class GoodsList(Card):
    """A field, what it finds, and the lines; the line added last is the one that a number sets."""

    changed = Signal()
    unknown = Signal(str)
    negative = Signal()
    highlighted = Signal()

    def __init__(self, title: str, hint: str, parent: QWidget | None = None, *, costs: bool = False) -> None:
        super().__init__(title, parent)
        self.lines: list[PickedLine] = []
        self.catalogue: Catalogue | None = None
        self._costs = costs
        self._found: Sequence[Article] = ()
        translate = QCoreApplication.translate
        self.field = PickField(translate("Stock", "Scan, or type a part of a name; then how many"), self)
        self.table = PickTable(translate("Stock", "Lines"), self._columns(), self, ROW_HEIGHT)
        self.found = PickTable(translate("Stock", "What was found"), found_goods.columns(), self, ROW_HEIGHT)
        self.hint = QLabel(hint, self)
        self.total = QLabel(self)
        self.more, self.fewer, self.remove = Pill("+", self, on_card=True), Pill("−", self, on_card=True), Pill(
            translate("Stock", "Remove (Delete)"), self, on_card=True
        )  # fmt: skip
        self._arrange()
        self._connect()
        self.show_lines()

    def _columns(self) -> tuple[Column, ...]:
        translate = QCoreApplication.translate
        columns = [Column(translate("Stock", "Product"), 0.62), Column(translate("Stock", "Code"), 0.2)]
        if self._costs:
            columns.append(Column(translate("Stock", "Cost of one"), 0.22, figures=True))
        return (*columns, Column(translate("Stock", "Quantity"), 0.15, figures=True))

    def _arrange(self) -> None:
        self.column.setContentsMargins(12, 12, 12, 8)
        self.hint.setWordWrap(True)
        self.hint.setFont(theme.font(13))
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.hint.setForegroundRole(self.hint.palette().ColorRole.PlaceholderText)
        self.table.marks_choice = self.found.marks_choice = True
        self.stack = QStackedWidget(self)
        for widget in (self.table, self.found, self.hint):
            self.stack.addWidget(widget)
        self.column.addWidget(self.field)
        self.column.addWidget(self.stack, 1)
        self.more.setAccessibleName(QCoreApplication.translate("Stock", "One more"))
        self.fewer.setAccessibleName(QCoreApplication.translate("Stock", "One fewer"))
        self.total.setFont(theme.font(13, bold=True))
        below = QHBoxLayout()
        below.setSpacing(6)
        for button in (self.fewer, self.more, self.remove):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self.total)
        self.column.addLayout(below)

    def _connect(self) -> None:
        self.field.textEdited.connect(self._search)
        self.field.textChanged.connect(lambda text: self._show_stack() if not text else None)
        self.field.entered.connect(self.take)
        self.field.stepped.connect(self._step)
        self.found.clicked.connect(self._take_row)
        self.more.clicked.connect(lambda: self.change_quantity(1))
        self.fewer.clicked.connect(lambda: self.change_quantity(-1))
        self.remove.clicked.connect(self.remove_line)
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self.highlighted.emit())

    # Finding

    def _search(self, text: str) -> None:
        typed = as_digits(text)
        is_number = quantity(text) is not None or looks_scanned(typed)
        self._found = () if self.catalogue is None or is_number else self.catalogue.search(text, FOUND_AT_MOST)
        self.found.show_rows([found_goods.cells(article) for article in self._found])
        if self._found:
            self.found.selectRow(0)
        self._show_stack()

    def _step(self, step: int) -> None:
        place = self.found.currentIndex().row() + step
        if 0 <= place < len(self._found):
            self.found.selectRow(place)

    def _take_row(self, index: QModelIndex) -> None:
        self.found.selectRow(index.row())
        self.take()

    def take(self) -> None:
        """Take what is written: a code or what was found is one more line, a number the quantity of the last one."""
        text, found = self.field.text(), self.found.currentIndex().row()
        if not text.strip():
            return
        number = quantity(text)
        article = None if self.catalogue is None else self.catalogue.by_code(as_digits(text))
        if article is None and number is None and not looks_scanned(as_digits(text)) and 0 <= found < len(self._found):
            article = self._found[found]
        self.field.clear()
        if article is not None:
            self.add(article)
        elif number is not None and number < 0:
            self.negative.emit()
        elif number is not None:
            self.set_quantity(number)
        else:
            self.unknown.emit(as_digits(text))

    # The lines

    def add(self, article: Article) -> None:
        """Add one of an article: to its line, or as a new one at the top."""
        place = next((at for at, line in enumerate(self.lines) if line.article.id == article.id), None)
        if place is None:
            cost = None if article.consignment else article.cost_cents
            self.lines.insert(0, PickedLine(article, 1, cost))
            place = 0
        else:
            self.lines[place] = replace(self.lines[place], quantity=self.lines[place].quantity + 1)
        self._changed(place)

    @property
    def place(self) -> int | None:
        """The highlighted line's place, None where there is none."""
        place = self.table.currentIndex().row()
        return place if 0 <= place < len(self.lines) else None

    def set_quantity(self, number: int) -> None:
        """Give the highlighted line a quantity; none at all removes it."""
        place = self.place
        if place is None:
            return
        if number <= 0:
            self.remove_line()
            return
        self.lines[place] = replace(self.lines[place], quantity=number)
        self._changed(place)

    def change_quantity(self, by: int) -> None:
        """Give the highlighted line some more or fewer."""
        if self.place is not None:
            self.set_quantity(self.lines[self.place].quantity + by)

    def set_cost(self, cents: int | None) -> None:
        """Say what one of the highlighted line cost."""
        if self.place is not None:
            self.lines[self.place] = replace(self.lines[self.place], cost_cents=cents)
            self._changed(self.place)

    def remove_line(self) -> None:
        """Remove the highlighted line."""
        place = self.place
        if place is not None:
            del self.lines[place]
            self._changed(min(place, len(self.lines) - 1))

    def clear(self) -> list[PickedLine]:
        """Empty the list, and return what stood in it."""
        lines, self.lines = self.lines, []
        self.field.clear()
        self._changed(-1)
        return lines

    def show_lines(self, lines: Sequence[PickedLine] | None = None) -> None:
        """Show these lines, or those there are."""
        self.lines = self.lines if lines is None else list(lines)
        self._changed(0)

    def _changed(self, place: int) -> None:
        self.table.show_rows([self._cells(line) for line in self.lines])
        if self.lines:
            self.table.selectRow(place)
        pieces = sum(line.quantity for line in self.lines)
        text = QCoreApplication.translate("Stock", "Lines: {lines} · pieces: {pieces}")
        self.total.setText(text.format(lines=formats.number(len(self.lines)), pieces=formats.number(pieces)))
        for button in (self.more, self.fewer, self.remove):
            button.setEnabled(bool(self.lines))
        self._show_stack()
        self.changed.emit()
        self.highlighted.emit()

    def _cells(self, line: PickedLine) -> tuple[Cell, ...]:
        cells = [Cell(line.article.label, hint=line.article.label), Cell(line.article.code, Tone.MUTED)]
        if self._costs:
            cells.append(Cell("–" if line.cost_cents is None else formats.money(line.cost_cents), Tone.MUTED))
        return (*cells, Cell(formats.number(line.quantity), bold=True))

    def _show_stack(self) -> None:
        if self.field.text() and self._found:
            self.stack.setCurrentIndex(FOUND)
        else:
            self.stack.setCurrentIndex(LINES if self.lines else EMPTY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the lines and remove them from the field; letters typed here go to it."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.lines:
            place = (self.place or 0) + (-1 if key == Qt.Key.Key_Up else 1)
            self.table.selectRow(min(max(place, 0), len(self.lines) - 1))
        elif key == Qt.Key.Key_Delete:
            self.remove_line()
        elif not self.field.typed(event):
            super().keyPressEvent(event)
