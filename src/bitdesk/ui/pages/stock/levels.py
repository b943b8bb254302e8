"""The levels: what is on the shelves here, what the other offices have as last known, and each movement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from bitdesk import clock, ids, reports
from bitdesk.folding import plain
from bitdesk.ui import formats, labels
from bitdesk.ui.page import Page
from bitdesk.ui.pages.stock import words
from bitdesk.ui.pages.stock.picking import PickField, PickTable, as_digits
from bitdesk.ui.pages.stock.section import StockSection
from bitdesk.ui.pages.stock.ware_card import WareCard
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import CardChip
from bitdesk.ui.widgets.fields import Choice
from bitdesk.ui.widgets.report_table import Cell, Column

if TYPE_CHECKING:
    from bitdesk.reports.stock import Key, Known, Level, Value

ROW_HEIGHT = 32


class LevelsSection(StockSection):
    """A line for each product, a column for each office: its own first."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.places: list[Known] = []
        self.rows: list[dict[bytes, Level]] = []
        self._levels: list[Level] = []
        translate = QCoreApplication.translate
        self.card = Card(translate("Stock", "Levels"), self)
        self.field = PickField(translate("Stock", "Scan, or type a part of a name"), self)
        self.shelf = Choice(())
        self.shelf.setAccessibleName(translate("Stock", "Which shelves"))
        self.low = CardChip(translate("Stock", "Low (Ctrl+R)"), "low", self)
        self.worth = self.card.text()
        self.worth.hide()
        self._valuing = False
        self.known = self.card.text(muted=True)
        self.note = self.card.text(muted=True)
        self._order_places()
        self.table = PickTable(translate("Stock", "Levels"), self._columns(), self, ROW_HEIGHT)
        self.table.marks_choice = True
        self.ware = WareCard(page, self)
        self._arrange()
        self._connect()

    def _order_places(self) -> None:
        own = self.page.desk.office_id
        self.places = sorted(self.page.ask(reports.stock.known_as_of), key=lambda one: one.office_id != own)

    def _columns(self) -> tuple[Column, ...]:
        translate = QCoreApplication.translate
        share = min(0.09, 0.5 / max(len(self.places), 1))
        return (
            Column(translate("Stock", "Product"), 0.44),
            *(Column(one.code, share, figures=True) for one in self.places),
            Column(translate("Stock", "Coming"), 0.11, figures=True),
            *(() if self.page.desk.is_head_office else (Column(translate("Stock", "Order at"), 0.11, figures=True),)),
        )

    def _arrange(self) -> None:
        self.card.column.setContentsMargins(12, 12, 12, 8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 3)
        row.addWidget(self.shelf, 2)
        row.addWidget(self.low)
        self.card.column.insertLayout(1, row)
        self.card.column.insertWidget(2, self.table, 1)
        self.card.column.addStretch(0)
        self.lay_out(self.card, self.ware, (61, 39) if self.page.desk.is_head_office else (66, 34))

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _text: self._show())
        self.field.entered.connect(self.take)
        self.field.stepped.connect(self._step)
        self.shelf.currentIndexChanged.connect(lambda _place: self._show())
        self.low.toggled.connect(lambda _on: self._show())
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_ware())
        self.ware.taken_back.connect(self.refresh)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+R"), self, context=inside).activated.connect(self.low.click)

    # Reading

    def refresh(self) -> None:
        """Ask for the levels; the highlighted product stays."""
        self._order_places()
        self._levels = list(self.page.ask(reports.stock.levels, everywhere=True))
        choices = [(ids.to_text(one.id), labels.label(one)) for one in self.page.ask(reports.catalogue.categories)]
        if self.shelf.count() != len(choices) + 1:
            self.shelf.offer([("", QCoreApplication.translate("Stock", "All shelves")), *choices])
        self.known.setText(self._known_words())
        self._show()
        self._ask_worth()

    def shown(self) -> None:
        """Begin in the field that finds."""
        self.refresh()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _known_words(self) -> str:
        parts = []
        for one in self.places:
            if one.is_own:
                continue
            never = QCoreApplication.translate("Stock", "never")
            heard = never if one.heard_at is None else _moment(one.heard_at)
            parts.append(f"{one.code} {heard}")
        text = QCoreApplication.translate("Stock", "The other offices as they were last heard: {offices}")
        if self.page.desk.is_head_office:
            text = QCoreApplication.translate("Stock", "The offices as they were last heard: {offices}")
        return text.format(offices=" · ".join(parts)) if parts else ""

    def _show(self) -> None:
        """Show the products that are asked for."""
        before = self.key
        groups: dict[Key, dict[bytes, Level]] = {}
        for row in self._levels:
            groups.setdefault(row.ware.key, {})[row.office_id] = row
        found = [group for group in groups.values() if self._is_wanted(group)]
        self.rows = sorted(found, key=lambda group: plain(words.label(_any(group).ware)))
        self.table.show_rows([self._cells(group) for group in self.rows])
        self.table.setVisible(bool(self.rows))
        self.note.setVisible(not self.rows)
        self.note.setText(self._empty())
        place = next((at for at, group in enumerate(self.rows) if _any(group).ware.key == before), 0)
        self.table.selectRow(place)
        self._show_ware()

    def _ask_worth(self) -> None:
        """Ask on the worker thread what the stock is worth: at the head office, which keeps all of it."""
        if not self.page.desk.is_head_office or self._valuing:
            return
        desk, self._valuing = self.page.desk, True
        task = self.page.around.tasks.start(lambda _task: reports.stock.stock_value(desk))
        task.done.connect(self._show_worth)
        task.finished.connect(self._valued)

    def _show_worth(self, rows: tuple[Value, ...]) -> None:
        self.worth.setText(words.worth(rows))
        self.worth.setVisible(bool(rows))

    def _valued(self) -> None:
        self._valuing = False

    def _is_wanted(self, group: dict[bytes, Level]) -> bool:
        ware, own = _any(group).ware, self.page.desk.office_id
        shelf = self.shelf.value()
        if shelf and (ware.category_id is None or ids.to_text(ware.category_id) != shelf):
            return False
        if self.low.isChecked() and not any(row.is_low for row in group.values() if not own or row.office_id == own):
            return False
        typed = self.field.text()
        if as_digits(typed) in (ware.ean, ware.code) and typed:
            return True
        text = f"{plain(ware.label)} {plain(ware.code)} {ware.ean}"
        return all(word in text for word in plain(typed).split())

    def _cells(self, group: dict[bytes, Level]) -> tuple[Cell, ...]:
        first, own = _any(group), self.page.desk.office_id
        label = words.label(first.ware)
        cells = []
        for one in self.places:
            row = group.get(one.office_id)
            if row is None:
                cells.append(Cell(words.NOTHING))
            else:
                cells.append(words.level(row.quantity, low=row.is_low, bold=one.office_id == own))
        here = group.get(own)
        coming = here.coming if here is not None else sum(row.coming for row in group.values()) if not own else 0
        reorder = here.reorder_level if here is not None else None
        ordered = words.NOTHING if reorder is None else formats.number(reorder)
        order_at = (Cell(ordered),) if own else ()
        return Cell(label, hint=label), *cells, words.muted_number(coming), *order_at

    def _empty(self) -> str:
        if self._levels:
            return QCoreApplication.translate("Stock", "No product fits. Empty the field (Escape) to see all of them.")
        return QCoreApplication.translate(
            "Stock", "Nothing has come in yet. Receive a delivery, or count what is on the shelves."
        )

    @property
    def key(self) -> Key | None:
        """Return what is highlighted."""
        place = self.table.currentIndex().row()
        return _any(self.rows[place]).ware.key if 0 <= place < len(self.rows) else None

    def _show_ware(self) -> None:
        place = self.table.currentIndex().row()
        group = self.rows[place] if 0 <= place < len(self.rows) else {}
        self.ware.show_ware(_any(group).ware if group else None)

    # Using

    def take(self) -> None:
        """Go from what was found to the movements of the first."""
        if self.rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.selectAll()
        else:
            self.say_unknown(as_digits(self.field.text()))

    def _step(self, step: int) -> None:
        place = self.table.currentIndex().row() + step
        if 0 <= place < len(self.rows):
            self.table.selectRow(place)

    def typed(self, event: QKeyEvent) -> bool:
        """Let letters find, in place of what was found before, and the arrows move through the rows."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if key == Qt.Key.Key_Up else 1)
            return True
        if self.field.selectedText():
            self.field.clear()
        return self.field.typed(event)


def _any(group: dict[bytes, Level]) -> Level:
    return next(iter(group.values()))


def _moment(at_ms: int) -> str:
    day = clock.business_date(at_ms)
    return formats.time_of(at_ms) if day == clock.business_date() else formats.short_date(day)
