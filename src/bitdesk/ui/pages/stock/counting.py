"""Counting the shelves: begun, gone on with at any moment, and put right when something arrives late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from bitdesk import ids, reports, services
from bitdesk.barcodes import looks_scanned
from bitdesk.ui import formats, labels
from bitdesk.ui.page import Page
from bitdesk.ui.pages.stock import words
from bitdesk.ui.pages.stock.count_card import CountCard
from bitdesk.ui.pages.stock.picking import as_digits, scanned_into, signed
from bitdesk.ui.pages.stock.section import StockSection, side_form
from bitdesk.ui.pages.stock.whole_field import WholeField
from bitdesk.ui.widgets.fields import Choice
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from bitdesk.reports.stock import CountRow, Key


class CountSection(StockSection):
    """Each number holds at once, so that a count may be left and gone on with while the office sells."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.count: CountRow | None = None
        self._asked: Key | None = None
        self._pending = 0
        self.card = CountCard(self)
        translate = QCoreApplication.translate
        self.form = side_form(self, translate("Stock", "Counted (Enter)"), translate("Stock", "Leave (Esc)"))
        self.quantity = WholeField()
        self.shelves = Choice(())
        self.form.add("quantity", translate("Stock", "How many are there"), self.quantity)
        self.form.add("shelves", translate("Stock", "Which shelves"), self.shelves)
        self.form.add_note()
        self.start = Pill(translate("Stock", "Begin to count (Ctrl+N)"), self, on_card=True, main=True)
        self.finish = Pill(translate("Stock", "Finish (Ctrl+Enter)"), self, on_card=True)
        self.finish_zero = Pill(translate("Stock", "Finish: the rest is not there"), self, on_card=True)
        self.settle = Pill(translate("Stock", "Put the count right"), self, on_card=True, main=True)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(0, 0, 8, 0)
        for button in (self.start, self.settle, self.finish, self.finish_zero):
            buttons.addWidget(button)
        self.form.column.insertLayout(self.form.column.count() - 1, buttons)
        self.lay_out(self.card, self.form)
        self._connect()

    def _connect(self) -> None:
        self.card.field.entered.connect(self.take)
        self.card.chosen.connect(self._show_line)
        self.card.table.doubleClicked.connect(lambda _index: self.enter_form())
        self.form.saved.connect(self.record)
        self.form.left.connect(self.leave)
        self.start.clicked.connect(self.begin)
        self.finish.clicked.connect(lambda: self.end(rest_is_zero=False))
        self.finish_zero.clicked.connect(lambda: self.end(rest_is_zero=True))
        self.settle.clicked.connect(self.put_right)

    # Reading

    def refresh(self) -> None:
        """Show the count that goes on, else the latest one of this desk."""
        choices = [(ids.to_text(one.id), labels.label(one)) for one in self.page.ask(reports.catalogue.categories)]
        everything = QCoreApplication.translate("Stock", "All shelves")
        if self.shelves.count() != len(choices) + 1:
            self.shelves.offer([("", everything), *choices])
        names = dict(choices)
        counts = [row for row in self.page.ask(reports.stock.stock_counts, self.page.desk.office_id) if row.is_own]
        self.count = next((row for row in counts if row.finished_at is None), counts[0] if counts else None)
        lines = self.page.ask(reports.stock.count_lines, self.count.id) if self.count is not None else ()
        shelf = ""
        if self.count is not None:
            category_id = self.count.category_id
            shelf = everything if category_id is None else names.get(ids.to_text(category_id), "?")
        self.card.show_count(self.count, lines, shelf)
        self._show_state()

    def shown(self) -> None:
        """Go on where the count was left."""
        self.refresh()
        if self.is_open:
            self.card.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.shelves.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_open(self) -> bool:
        """Whether a count goes on."""
        return self.count is not None and self.count.finished_at is None

    def _show_state(self) -> None:
        is_open, count = self.is_open, self.count
        self.form.show_field("quantity", is_open)
        self.form.show_field("shelves", not is_open)
        for button in (self.finish, self.finish_zero, self.form.save_button, self.form.leave_button):
            button.setVisible(is_open)
        self.start.setVisible(not is_open)
        self.settle.setVisible(bool(count and count.late))
        self.form.note.setText(self._remark(count))
        self._show_line()

    def _remark(self, count: CountRow | None) -> str:
        if count is None:
            return QCoreApplication.translate(
                "Stock", "The office goes on selling while it is counted: each number holds at the moment you give it."
            )
        if count.late:
            text = QCoreApplication.translate(
                "Stock",
                "{count} movements of another desk from before this count have arrived since: the levels count them "
                "twice until the count is put right.",
            )
            return text.format(count=formats.number(count.late))
        if count.awaited:
            text = QCoreApplication.translate(
                "Stock", "Provisional: what {desks} recorded before may still arrive, and is then settled here."
            )
            return text.format(desks=", ".join(count.awaited))
        return ""

    def _show_line(self) -> None:
        """Ask for the number of the highlighted product; what is written of it already stays."""
        line = self.card.line if self.is_open else None
        if line is None:
            new = QCoreApplication.translate("Stock", "A new count")
            self.form.title.setText("" if self.is_open else new)
            return
        self.form.title.setText(words.label(line.ware))
        if line.ware.key != self._asked or not self.quantity.isModified():
            self._asked = line.ware.key
            self.quantity.show_value(line.counted)
            self.form.keep()

    # Counting

    def begin(self) -> None:
        """Begin a count of the shelves that are chosen."""
        if self.is_open:
            return
        shelf = self.shelves.value()
        if self.page.do(services.stock.start_count, ids.from_text(shelf) if shelf else None) is not None:
            self.shown()

    def take(self) -> None:
        """Find what is scanned or named; the same code again is one more of it."""
        text = self.card.field.text().strip()
        if not text:
            self.enter_form()
            return
        if not self.is_open:
            return
        code, number = as_digits(text), signed(text)
        self.card.field.clear()
        if number is not None:
            self.say_negative() if number < 0 else self._suggest(number)
            return
        goods, at_most = self.catalogue(), 0 if looks_scanned(code) else 1
        article = goods.by_code(code) or next(iter(goods.search(text, at_most)), None)
        if article is None:
            self.say_unknown(code)
            return
        self.card.highlight(article.product_id, article.quick_item_id, article.label)
        self._suggest(1)

    def _suggest(self, number: int) -> None:
        """Write a number that Enter records, and the next digit replaces."""
        self._pending = number
        self.quantity.show_value(number)
        self.enter_form()
        self.quantity.setModified(True)

    def enter_form(self) -> None:
        """Ask how many there are."""
        if self.is_open and self.card.line is not None:
            self.quantity.setFocus(Qt.FocusReason.OtherFocusReason)
            self.quantity.selectAll()

    def record(self) -> None:
        """Record how many there are of the highlighted product.

        A code that was scanned meanwhile is one more of the same product, or goes on to the next one.
        """
        field, line = self.form.focusWidget(), self.card.line
        code = scanned_into(field) if isinstance(field, QLineEdit) and self.form.isAncestorOf(field) else ""
        number = self._pending if code and not self.quantity.text() else self.quantity.value()
        if line is not None and code and code in (line.ware.ean, line.ware.code):
            self._suggest((number or 0) + 1)
            return
        if number is None and not code:
            self.say(self.quantity.problem())
            return
        if line is not None and number is not None and self._store(line.ware.key, number) is None:
            return
        self.card.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if code:
            self.card.field.setText(code)
            self.take()

    def _store(self, key: Key, number: int) -> object:
        if self.count is None or not self.is_open:
            return None
        done = self.page.do(
            services.stock.count_product, self.count.id, number,
            product_id=key.product_id, quick_item_id=key.quick_item_id,
        )  # fmt: skip
        if done is not None:
            self._pending = 0
            self.quantity.setModified(False)
            self.refresh()
        return done

    def confirm(self) -> None:
        """Finish the count; what was not counted stays as it was."""
        self.end(rest_is_zero=False)

    def end(self, *, rest_is_zero: bool) -> None:
        """Finish the count; with `rest_is_zero`, what was not counted is not there."""
        if self.count is None or not self.is_open:
            return
        done = self.page.do(services.stock.finish_count, self.count.id, rest_is_zero=rest_is_zero)
        if done is not None:
            self.refresh()
            self.say(QCoreApplication.translate("Stock", "The count is finished; the levels are what was counted."))

    def put_right(self) -> None:
        """Settle what another desk sent late."""
        if self.count is not None and self.page.do(services.stock.settle_count, self.count.id) is not None:
            self.refresh()

    def leave(self) -> None:
        """Forget the number that is written."""
        self.quantity.setModified(False)
        self._show_line()
        self.card.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_changed(self) -> bool:
        """Whether a number is written that is not recorded."""
        return self.is_open and self.quantity.isModified()

    def typed(self, event: QKeyEvent) -> bool:
        """Let letters find a product, and the arrows move through the list."""
        return self.card.typed(event)
