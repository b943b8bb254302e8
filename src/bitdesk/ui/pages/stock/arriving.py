"""Transfers: what is on its way, received line by line, and what came short or too many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from bitdesk import reports, services
from bitdesk.ui.page import Page
from bitdesk.ui.pages.stock import transfer_rows, words
from bitdesk.ui.pages.stock.picking import PickField, PickTable, as_digits, scanned_into
from bitdesk.ui.pages.stock.section import StockSection, side_form
from bitdesk.ui.pages.stock.transfer_rows import ALL, COMING, DIFFERENT
from bitdesk.ui.pages.stock.whole_field import WholeField
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from bitdesk.reports.stock import TransferRow

ROW_HEIGHT = 36
COMPLETE, MORE = "complete", "more"


class TransfersSection(StockSection):
    """A line is received where it goes; the office that sent it may call it back."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.rows: list[TransferRow] = []
        self._asked: bytes | None = None
        self._doubted: tuple[bytes, int] | None = None
        self.names = {one.id: one.code for one in self.offices()}
        translate = QCoreApplication.translate
        self.list = Card(translate("Stock", "Transfers between offices"), self)
        self.shown_rows = ChoiceRow(
            translate("Stock", "Show"),
            [
                (COMING, translate("Stock", "On their way")),
                (DIFFERENT, translate("Stock", "With a difference")),
                (ALL, translate("Stock", "All of them")),
            ],
            self.list,
        )
        self.field = PickField(transfer_rows.prompt(head_office=page.desk.is_head_office), self)
        self.table = PickTable(translate("Stock", "Transfers"), transfer_rows.columns(), self, ROW_HEIGHT)
        self.table.marks_choice = True
        self.note = self.list.text(muted=True)
        self.form = side_form(self, translate("Stock", "Receive (Enter)"), translate("Stock", "Leave (Esc)"))
        self._fill_form()
        self._arrange()
        self.shown_rows.choose(COMING)

    def _fill_form(self) -> None:
        translate = QCoreApplication.translate
        self.quantity = WholeField()
        choices = [
            (COMPLETE, translate("Stock", "That is all of it")),
            (MORE, translate("Stock", "More of it is still to come")),
        ]
        self.form.add("quantity", translate("Stock", "How many have arrived"), self.quantity)
        self.form.add("complete", translate("Stock", "And the rest"), Choice(choices))
        self.form.add("reason", translate("Stock", "What is known of a difference"), TextField())
        self.form.add_note()
        self.back = Pill(translate("Stock", "Call it back (Insert)"), self, on_card=True)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, 8, 0)
        below.addWidget(self.back)
        self.form.column.insertLayout(self.form.column.count() - 1, below)

    def _arrange(self) -> None:
        self.list.column.setContentsMargins(12, 12, 12, 8)
        for widget in (self.shown_rows, self.field):
            self.list.column.insertWidget(1, widget)
        self.list.column.addWidget(self.table, 1)
        self.list.column.addStretch(0)
        self.lay_out(self.list, self.form)
        self.shown_rows.chosen.connect(lambda _value: self.refresh())
        self.field.entered.connect(self.take)
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_row())
        self.table.doubleClicked.connect(lambda _index: self.enter_form())
        self.form.saved.connect(self.receive)
        self.form.left.connect(self.leave)
        self.back.clicked.connect(self.call_back)
        if not self.page.desk.is_head_office:
            only = Qt.ShortcutContext.WidgetShortcut
            QShortcut(QKeySequence("Insert"), self.table, context=only).activated.connect(self.call_back)

    # Reading

    def refresh(self) -> None:
        """Ask again which lines there are; the highlighted one stays."""
        before = self.row.line_id if self.row is not None else None
        question = {
            COMING: reports.stock.in_transit, DIFFERENT: reports.stock.differences, ALL: reports.stock.transfer_lines,
        }[self.shown_rows.value or COMING]  # fmt: skip
        office_id = self.page.desk.office_id or None
        found = self.page.ask(question, office_id)
        self.rows = sorted(found, key=lambda row: row.to_office_id != office_id)
        self.table.show_rows([transfer_rows.cells(row, self.names) for row in self.rows])
        self.table.setVisible(bool(self.rows))
        self.note.setVisible(not self.rows)
        shown, head_office = self.shown_rows.value or COMING, self.page.desk.is_head_office
        self.note.setText(transfer_rows.nothing(shown, head_office=head_office))
        place = next((place for place, row in enumerate(self.rows) if row.line_id == before), 0)
        self.table.selectRow(place)
        self._show_row()

    def shown(self) -> None:
        """Begin where a box is unpacked."""
        self.refresh()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def row(self) -> TransferRow | None:
        """The highlighted line."""
        place = self.table.currentIndex().row()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def _show_row(self) -> None:
        row, desk = self.row, self.page.desk
        can_receive = row is not None and row.to_office_id == desk.office_id and not row.is_complete
        can_receive = bool(can_receive and row and not row.is_called_back)
        is_ours = row is not None and row.from_office_id == desk.office_id and row.left > 0
        self.form.title.setText(words.label(row.ware) if row else "")
        self.form.note.setText(transfer_rows.remark(row) if row else "")
        for name in ("quantity", "complete", "reason"):
            self.form.show_field(name, can_receive or (is_ours and name == "reason"))
        self.form.save_button.setVisible(can_receive)
        self.form.leave_button.setVisible(can_receive or is_ours)
        self.back.setVisible(is_ours)
        if row is not None and (row.line_id != self._asked or not self._is_typed()):
            self._show_values(row)

    def _is_typed(self) -> bool:
        return any(field.isModified() for field in (self.quantity, self._form_field("reason")))

    def _show_values(self, row: TransferRow) -> None:
        self._asked = row.line_id
        for name, value in {"quantity": row.left, "complete": COMPLETE, "reason": ""}.items():
            self._form_field(name).show_value(value)
        self.form.keep()

    def _form_field(self, name: str) -> Any:
        return self.form.fields[name]

    # Receiving

    def take(self) -> None:
        """Find a line by a code, or by a part of its name, and ask how many have arrived."""
        text, code = self.field.text().strip().casefold(), as_digits(self.field.text())
        if not text:
            self.enter_form()
            return
        for place, row in enumerate(self.rows):
            ware = row.ware
            if code in (ware.ean, ware.code) or text in ware.label.casefold():
                self.field.clear()
                self.table.selectRow(place)
                self.enter_form()
                return
        if not self.is_misread(code):
            self.say(transfer_rows.not_there(self.field.text().strip(), head_office=self.page.desk.is_head_office))

    def enter_form(self) -> None:
        """Ask how many have arrived."""
        if not self.quantity.isHidden():
            self.quantity.setFocus(Qt.FocusReason.OtherFocusReason)
            self.quantity.selectAll()

    def receive(self) -> None:
        """Take what arrived of the line into the stock; a code that was scanned instead of a number goes on to it."""
        row, field = self.row, self.form.focusWidget()
        code = scanned_into(field) if isinstance(field, QLineEdit) and self.form.isAncestorOf(field) else ""
        if code:
            self.field.setText(code)
            self.take()
            return
        problem = self.form.problem()
        if row is None or problem:
            self.say(problem)
            return
        values = self.form.values()
        if self._is_doubtful(row, values["quantity"] or 0):
            return
        done = self.page.do(
            services.stock.receive_transfer_line,
            row.line_id,
            values["quantity"] or 0,
            is_complete=values["complete"] == COMPLETE,
            reason=values["reason"],
        )
        if done is not None:
            self._done()

    def _is_doubtful(self, row: TransferRow, quantity: int) -> bool:
        """Ask once more where more have arrived than were sent."""
        given = (row.line_id, quantity)
        if row.received + quantity <= row.sent or self._doubted == given:
            return False
        self._doubted = given
        self.say(transfer_rows.too_many(row, row.received + quantity))
        self.enter_form()
        return True

    def call_back(self) -> None:
        """Take a line that was sent from here back into the stock."""
        row = self.row
        if row is None or self.back.isHidden():
            return
        if self.page.do(services.stock.call_back, row.line_id, self._form_field("reason").value()) is None:
            self.form.fields["reason"].setFocus()
        else:
            self._done()

    def _done(self) -> None:
        self.form.keep()
        self.refresh()
        self.leave()

    def leave(self) -> None:
        """Go back to the field that finds."""
        if self._doubted is not None:
            self._doubted = None
            self.page.around.banner.dismiss()
        if self.row is not None:
            self._show_values(self.row)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_changed(self) -> bool:
        """Whether a number is written that is not recorded."""
        return not self.quantity.isHidden() and self._is_typed()

    def typed(self, event: QKeyEvent) -> bool:
        """Let letters find a line, and the arrows move between them."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.rows:
            place = self.table.currentIndex().row() + (-1 if key == Qt.Key.Key_Up else 1)
            self.table.selectRow(min(max(place, 0), len(self.rows) - 1))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_form()
            return True
        return self.field.typed(event)
