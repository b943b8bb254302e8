"""Taking back what was sold: an opposite ticket, line by line, with a reason; the first ticket stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bitdesk import ids, services
from bitdesk.ui import formats, theme, till_words
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.digit_field import DigitField
from bitdesk.ui.widgets.fields import Choice, TextField
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.scrolling import scrolling
from bitdesk.values import PaymentMethod

if TYPE_CHECKING:
    from bitdesk.reports.tickets import Ticket, TicketLine
    from bitdesk.ui.page import Page

ALWAYS = (PaymentMethod.CASH, PaymentMethod.CARD, PaymentMethod.CHEQUE)
"""How every ticket is given back; by voucher or transfer only what was paid so."""

_DIGITS = 4


class LineRow(QWidget):
    """A line of the ticket and how many pieces of it come back."""

    edited = Signal()

    def __init__(self, line: TicketLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        words = QLabel(line.label, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setFont(theme.font(13))
        words.setWordWrap(True)
        self.field = DigitField(_DIGITS, self)
        self.field.setFixedHeight(44)
        of = QLabel(QCoreApplication.translate("Tickets", "of {0}").format(line.refundable), self)
        of.setFont(theme.font(12))
        self.less, self.more = self._pill("−", -1), self._pill("+", 1)
        name = QCoreApplication.translate("Tickets", "How many come back: {0}").format(line.label)
        self.field.setAccessibleName(name)
        self.field.textChanged.connect(self.edited)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(words, 1)
        for widget in (self.less, self.field, of, self.more):
            row.addWidget(widget)
        self.setEnabled(line.refundable > 0)

    def _pill(self, text: str, step: int) -> Pill:
        pill = Pill(text, self, on_card=True)
        pill.setFixedWidth(44)
        pill.setAccessibleName(f"{text} {self.line.label}")
        pill.clicked.connect(lambda: self.set_count(self.count + step))
        return pill

    @property
    def count(self) -> int:
        """How many are said to come back."""
        return self.field.value() or 0

    def set_count(self, count: int) -> None:
        """Say how many, between none and all."""
        self.field.setText(str(max(0, min(self.line.refundable, count))))


class RefundPane(Card):
    """How many of each line, why, and how the money goes back."""

    left = Signal()
    done = Signal(object)

    def __init__(self, page: Page) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Tickets", "Take back"), page)
        self.page = page
        self.rows: list[LineRow] = []
        self._ticket: Ticket | None = None
        self._sale_id = b""
        inside = QWidget(self)
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, 8, 0)
        self._lines.addStretch(1)
        self.column.addWidget(scrolling(inside, self), 1)
        self.reason = TextField(self)
        self.reason.setAccessibleName(translate("Tickets", "Reason"))
        self.reason.setPlaceholderText(translate("Tickets", "Reason: brought back, wrong article…"))
        self.column.addWidget(self.reason)
        self.methods = Choice((), self)
        self.methods.setAccessibleName(translate("Tickets", "Given back"))
        words = QLabel(translate("Tickets", "Given back"), self)
        words.setFont(theme.font(12))
        words.setBuddy(self.methods)
        given = QHBoxLayout()
        given.setSpacing(8)
        given.addWidget(words)
        given.addWidget(self.methods, 1)
        self.column.addLayout(given)
        self.total = QLabel(self)
        self.total.setFont(theme.font(18, bold=True))
        self._make_buttons()

    def _make_buttons(self) -> None:
        translate = QCoreApplication.translate
        self.every = Pill(translate("Tickets", "All of it"), self, on_card=True)
        self.every.clicked.connect(self.take_all)
        self.button = Pill(translate("Tickets", "Give back (Ctrl+Enter)"), self, on_card=True, main=True)
        self.button.clicked.connect(self.give_back)
        self.leave = Pill(translate("Tickets", "Leave (Esc)"), self, on_card=True)
        self.leave.clicked.connect(self.left)
        sums = QHBoxLayout()
        sums.addWidget(self.total, 1)
        sums.addWidget(self.every)
        self.column.addLayout(sums)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.button)
        line.addWidget(self.leave)
        line.addStretch(1)
        self.column.addLayout(line)

    def begin(self, ticket: Ticket) -> None:
        """Ask what of a ticket comes back: nothing is said yet, unless it has one piece only."""
        self._ticket, self._sale_id = ticket, ids.new()
        text = QCoreApplication.translate("Tickets", "Take back from ticket {0}")
        self.title.setText(text.format(ticket.number_text))
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [LineRow(line, self) for line in ticket.lines]
        for place, row in enumerate(self.rows):
            row.edited.connect(self._sum)
            self._lines.insertWidget(place, row)
        if sum(line.refundable for line in ticket.lines) == 1:
            self.take_all()
        self.reason.clear()
        paid_by = {payment.method for payment in ticket.payments}
        offered = [method for method in PaymentMethod if method in paid_by or method in ALWAYS]
        self.methods.offer([(method.value, till_words.short_method(method)) for method in offered])
        self.methods.show_value(next((method for method in offered if method in paid_by), PaymentMethod.CASH).value)
        self._sum()

    def enter(self) -> None:
        """Bring the keyboard to the first line that can come back, or to the reason."""
        open_rows = [row for row in self.rows if row.isEnabled() and not row.count]
        target = open_rows[0].field if open_rows else self.reason
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_all(self) -> None:
        """All that can still come back."""
        for row in self.rows:
            row.set_count(row.line.refundable)
        self._sum()

    @property
    def is_begun(self) -> bool:
        """Whether something is written."""
        return self.isVisible() and (bool(self.reason.value()) or any(row.count for row in self.rows))

    def _cents(self) -> int:
        return sum(row.line.refund_cents(min(row.count, row.line.refundable)) for row in self.rows if row.count)

    def _sum(self) -> None:
        text = QCoreApplication.translate("Tickets", "To give back: {0}")
        self.total.setText(text.format(formats.money(self._cents())))

    def give_back(self) -> None:
        """Record the opposite ticket; the same one is never recorded twice."""
        if self._ticket is None:
            return
        paid = services.till.Paid(self.methods.value(), self._cents())
        ticket = self.page.do(
            services.till.refund, self._sale_id, self._ticket.id, {row.line.id: row.count for row in self.rows},
            [paid] if paid.amount_cents else [], self.reason.value(),
        )  # fmt: skip
        if ticket is not None:
            self.done.emit(ticket)
        elif not self.reason.value():
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter gives back; Enter goes on to the reason, then gives back; Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            at_once = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if at_once or self.reason.hasFocus() or self.button.hasFocus():
                self.give_back()
            else:
                self.reason.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
