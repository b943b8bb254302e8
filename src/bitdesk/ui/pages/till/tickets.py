"""The tickets: found by number, read, printed again, taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from bitdesk import clock, reports
from bitdesk.ui import formats, till_facts, till_words
from bitdesk.ui.page_keys import PageKeysFirst
from bitdesk.ui.pages.till.refund import RefundPane
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import CardChip
from bitdesk.ui.widgets.facts_card import FactsCard
from bitdesk.ui.widgets.fields import TextField
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, ReportTable, Tone
from bitdesk.ui.widgets.scrolling import side_by_side

if TYPE_CHECKING:
    from bitdesk.reports.tickets import Ticket
    from bitdesk.ui.page import Page

ROW_HEIGHT = 34
GREATEST = 2**62
"""More than any ticket's number, and no more than the database takes."""


class TicketsPane(QWidget):
    """At left the tickets of today or of all days, at right the highlighted one, or what is taken back of it."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.tickets: Sequence[Ticket] = ()
        self._make_list()
        self._make_details()
        self.refund = RefundPane(page)
        self.refund.left.connect(self.leave_refund)
        self.refund.done.connect(self._refunded)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.details)
        self.stack.addWidget(self.refund)
        side_by_side(self, self.list, self.stack)

    def _make_list(self) -> None:
        translate = QCoreApplication.translate
        self.list = Card(translate("Tickets", "Tickets"), self)
        self.list.column.setContentsMargins(8, 8, 8, 8)
        self.number = TextField(self.list, 20)
        PageKeysFirst(self.number)
        self.number.setAccessibleName(translate("Tickets", "Number of a ticket"))
        self.number.setPlaceholderText(translate("Tickets", "Number, such as 123"))
        self.number.textChanged.connect(self._filter)
        self.every_day = CardChip(translate("Tickets", "Earlier days too"), "all", self.list)
        self.every_day.setAccessibleName(self.every_day.text())
        self.every_day.clicked.connect(self._filter)
        columns = (
            Column(translate("Tickets", "Number"), 0.27),
            Column(translate("Tickets", "When"), 0.2),
            Column(translate("Tickets", "Paid by"), 0.3),
            Column(translate("Tickets", "Total"), 0.23, figures=True),
        )
        self.table = ReportTable(translate("Tickets", "Tickets"), columns, self.list, ROW_HEIGHT)
        self.table.marks_choice = True
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_ticket())
        self.empty = self.list.text(muted=True)
        line = QHBoxLayout()
        line.addWidget(self.number, 1)
        line.addWidget(self.every_day)
        self.list.column.insertLayout(1, line)
        self.list.column.addWidget(self.table, 1)

    def _make_details(self) -> None:
        translate = QCoreApplication.translate
        self.details = FactsCard("", self)
        self.receipt = Pill(translate("Tickets", "Receipt (Ctrl+P)"), self.details, on_card=True)
        self.take_back = Pill(translate("Tickets", "Take back… (Ctrl+Z)"), self.details, on_card=True)
        self.receipt.clicked.connect(self.print)
        self.take_back.clicked.connect(self.begin_refund)
        line = QHBoxLayout()
        line.addWidget(self.receipt)
        line.addWidget(self.take_back)
        line.addStretch(1)
        self.details.column.addLayout(line)

    # What is shown

    def load(self, chosen: bytes | None = None) -> None:
        """Ask for the tickets; the highlighted one, or the one named, is highlighted again."""
        before = chosen or (self.ticket.id if self.ticket is not None else None)
        typed = "".join(letter for letter in self.number.text().rpartition("-")[2] if letter.isdecimal())
        number = min(int(typed), GREATEST) if typed else None
        whole = self.every_day.isChecked() or number is not None
        on = None if whole else clock.business_date()
        self.tickets = self.page.ask(reports.till.tickets, on=on, number=number)
        self.table.show_rows([_cells(ticket, whole) for ticket in self.tickets])
        self.empty.setText(QCoreApplication.translate("Tickets", "No ticket here yet."))
        self.empty.setVisible(not self.tickets)
        places = [place for place, ticket in enumerate(self.tickets) if ticket.id == before]
        if self.tickets:
            self.table.selectRow(places[0] if places else 0)
        self._show_ticket()

    def show_sold(self, ticket_id: bytes) -> None:
        """Highlight what was sold just now, whatever was looked at before; a refund that is written stays."""
        if self.is_refunding and self.refund.is_begun:
            return
        self.stack.setCurrentWidget(self.details)
        self.number.clear()
        self.load(ticket_id)

    def _filter(self, _what: object) -> None:
        self.load()

    @property
    def ticket(self) -> Ticket | None:
        """The highlighted ticket."""
        place = self.table.currentIndex().row()
        return self.tickets[place] if 0 <= place < len(self.tickets) else None

    def _show_ticket(self) -> None:
        ticket = self.ticket
        title = QCoreApplication.translate("Tickets", "Ticket {0}").format(ticket.number_text) if ticket else ""
        self.details.show_facts(title, till_facts.of_ticket(ticket) if ticket is not None else ())
        self.receipt.setEnabled(ticket is not None)
        self.take_back.setEnabled(ticket is not None and ticket.is_refundable)
        if ticket is not None and ticket.copies:
            self.receipt.setText(QCoreApplication.translate("Tickets", "Duplicate (Ctrl+P)"))
        else:
            self.receipt.setText(QCoreApplication.translate("Tickets", "Receipt (Ctrl+P)"))

    def enter(self) -> None:
        """Bring the keyboard to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is done

    def print(self) -> None:
        """Hand over the receipt of the highlighted ticket; every one after the first is a duplicate."""
        if self.ticket is not None:
            from bitdesk.ui.receipts import print_receipt

            print_receipt(self.page.around, self.ticket.id)
        else:
            self._say_none()

    def begin_refund(self) -> None:
        """Ask what of the highlighted ticket is taken back."""
        ticket = self.ticket
        if self.is_refunding:
            self.refund.enter()
        elif ticket is not None and ticket.is_refundable:
            self.refund.begin(ticket)
            self.stack.setCurrentWidget(self.refund)
            self.refund.enter()
        elif ticket is None:
            self._say_none()
        else:
            text = QCoreApplication.translate("Tickets", "Nothing of ticket {0} is left to take back.")
            self.page.around.banner.say(text.format(ticket.number_text))

    def _say_none(self) -> None:
        self.page.around.banner.say(QCoreApplication.translate("Tickets", "No ticket is highlighted."))

    @property
    def is_refunding(self) -> bool:
        """Whether a refund is being written."""
        return self.stack.currentWidget() is self.refund

    def leave_refund(self) -> None:
        """Back to the ticket."""
        self.stack.setCurrentWidget(self.details)
        self.page.around.banner.clear()
        self.enter()

    def _refunded(self, ticket: Ticket) -> None:
        self.leave_refund()
        self.load(ticket.id)
        text = QCoreApplication.translate("Tickets", "Ticket {0} is recorded: {1} given back.")
        self.page.around.banner.say(text.format(ticket.number_text, formats.money(-ticket.total_cents)))

    def confirm(self) -> None:
        """Record the refund that is being written."""
        if self.is_refunding:
            self.refund.give_back()

    def take_letter(self, event: QKeyEvent) -> bool:
        """A digit that nothing takes looks for a number."""
        if self.is_refunding or not event.text().isdecimal():
            return False
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        self.number.insert(event.text())
        return True

    def take_key(self, event: QKeyEvent) -> bool:
        """Escape leaves the refund, or the number."""
        if event.key() != Qt.Key.Key_Escape:
            return False
        if self.is_refunding:
            self.leave_refund()
        elif self.number.text():
            self.number.clear()
        else:
            return False
        return True


def _cells(ticket: Ticket, whole: bool) -> tuple[Cell, ...]:
    methods = ", ".join(dict.fromkeys(till_words.method(payment.method) for payment in ticket.payments))
    time = formats.time_of(ticket.sold_at)
    when = f"{formats.short_date(ticket.sold_on)[:5]} {time}" if whole else time
    tone = Tone.MUTED if ticket.training else Tone.WARNING if ticket.refunds or ticket.refunded_by else Tone.PLAIN
    return Cell(ticket.number_text, tone), Cell(when), Cell(methods), Cell(formats.money(ticket.total_cents), tone)
