"""Paying: what is left in large figures, what is handed over, and by which method."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bitdesk.errors import RuleError
from bitdesk.ui import formats, theme, till_words
from bitdesk.ui.feedback import sentence
from bitdesk.ui.pages.till.settlement import Settlement
from bitdesk.ui.widgets.amount_field import AmountField
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.money_pad import MoneyPad
from bitdesk.ui.widgets.painted import Pill
from bitdesk.values import PaymentMethod

METHODS_A_ROW = 3
NOTES = (500, 1_000, 2_000, 5_000)
KEY = QSize(60, 44)
LETTERS = {
    "c": PaymentMethod.CARD,
    "h": PaymentMethod.CHEQUE,
    "a": PaymentMethod.HOLIDAY_VOUCHER,
    "v": PaymentMethod.TRANSFER,
}
"""Of every other method than cash, which is Enter: the same keys in both languages, written on the buttons.

The codes of articles have them too: the page waits whether a scanner goes on from one."""


class PaymentPane(Card):
    """Takes one method after the other until all is paid; Enter pays what is left in cash."""

    paid = Signal(object)
    refused = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Till", "Payment"), parent)
        self.settlement = Settlement(0)
        self.due = QLabel(self)
        self.due.setFont(theme.font(34, bold=True))
        self.parts = self.text(muted=True)
        self.parts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.amount = AmountField(self, pixels=24)
        self.amount.setMinimumHeight(52)
        self.amount.setAccessibleName(QCoreApplication.translate("Till", "Amount given; empty for all that is left"))
        self.amount.textChanged.connect(self._preview)
        self.change = QLabel(self)
        self.change.setFont(theme.font(24, bold=True))
        self.change.setForegroundRole(self.change.palette().ColorRole.Link)
        self.pad = MoneyPad(lambda: self.amount, self, key=KEY)
        self._make_buttons()
        self._arrange()

    def _make_buttons(self) -> None:
        translate = QCoreApplication.translate
        self.methods: dict[PaymentMethod, Pill] = {}
        keys = {method: letter.upper() for letter, method in LETTERS.items()}
        keys[PaymentMethod.CASH] = translate("Till", "Enter")
        for method in PaymentMethod:
            pill = Pill(f"{till_words.method(method)} ({keys[method]})", self, on_card=True,
                        main=method is PaymentMethod.CASH)  # fmt: skip
            pill.setMinimumHeight(44)
            pill.clicked.connect(lambda _checked=False, method=method: self.pay(method))
            self.methods[method] = pill
        self.notes = []
        for cents in NOTES:
            note = Pill(formats.number(cents // 100) + "\N{NO-BREAK SPACE}€", self, on_card=True)
            note.setAccessibleName(translate("Till", "Paid in cash with {0}").format(formats.money(cents)))
            note.clicked.connect(partial(self._pay_note, cents))
            self.notes.append(note)
        self.back = Pill(translate("Till", "Back to the ticket (Esc)"), self, on_card=True)
        self.back.clicked.connect(self.left)
        self.undo = Pill(translate("Till", "Take the last one back (⌫)"), self, on_card=True)
        self.undo.clicked.connect(self.take_back)

    def _arrange(self) -> None:
        self.title.hide()
        self.column.removeWidget(self.parts)
        head = QHBoxLayout()
        head.addWidget(self.due)
        head.addWidget(self.parts, 1)
        self.column.insertLayout(1, head)
        line = QHBoxLayout()
        line.setSpacing(12)
        entry = QVBoxLayout()
        entry.setSpacing(6)
        entry.addWidget(self.amount)
        entry.addWidget(self.change)
        notes = QGridLayout()
        notes.setSpacing(4)
        for place, note in enumerate(self.notes):
            notes.addWidget(note, *divmod(place, 2))
        entry.addLayout(notes)
        entry.addStretch(1)
        line.addLayout(entry, 1)
        line.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)
        methods = QGridLayout()
        methods.setSpacing(6)
        for place, pill in enumerate(self.methods.values()):
            methods.addWidget(pill, *divmod(place, METHODS_A_ROW))
        self.column.addLayout(methods)
        self.column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        self.column.addLayout(foot)

    # What is shown

    def begin(self, total_cents: int) -> None:
        """Ask for a total."""
        self.settlement = Settlement(total_cents)
        self.amount.clear()
        self._show()

    def set_total(self, total_cents: int) -> None:
        """Another article came while it was being paid: what is paid already stays."""
        parts = self.settlement.parts
        self.settlement = Settlement(total_cents)
        self.settlement.parts = parts
        self._show()

    def _show(self) -> None:
        settlement = self.settlement
        text = QCoreApplication.translate("Till", "To pay: {0}").format(formats.money(settlement.left_cents))
        self.due.setText(text)
        said = [f"{till_words.method(part.method)} {formats.money(part.amount_cents)}" for part in settlement.parts]
        self.parts.setText(" · ".join(said))
        self.parts.setVisible(bool(said))
        self.undo.setVisible(bool(said))
        for note, cents in zip(self.notes, NOTES, strict=True):
            note.setEnabled(cents >= settlement.left_cents)
        self._preview()

    def _preview(self) -> None:
        cents = self.amount.value()
        left = self.settlement.left_cents
        if cents is None or cents == left:
            self.change.setText("")
        elif cents > left:
            text = QCoreApplication.translate("Till", "Change: {0}")
            self.change.setText(text.format(formats.money(cents - left)))
        else:
            text = QCoreApplication.translate("Till", "Still to pay: {0}")
            self.change.setText(text.format(formats.money(left - cents)))

    def enter(self) -> None:
        """Bring the keyboard to the amount."""
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    # Paying

    def pay(self, method: PaymentMethod) -> None:
        """Pay what is typed, or all that is left, by a method; once all is paid, say so."""
        problem = self.amount.problem()
        if problem:
            self.refused.emit(problem)
            self.enter()
            return
        self._pay(method, self.amount.value())

    def _pay_note(self, cents: int) -> None:
        self._pay(PaymentMethod.CASH, cents)

    def _pay(self, method: PaymentMethod, cents: int | None) -> None:
        if not self.settlement.is_paid:
            try:
                self.settlement.pay(method, cents)
            except RuleError as error:
                self.refused.emit(sentence(error))
                self.enter()
                return
        self.amount.clear()
        settlement = self.settlement
        if settlement.is_paid:
            self.paid.emit(settlement)
        # What is sold is shown elsewhere, and this begins anew: only what is still to be paid, or was refused, stays.
        if self.settlement is settlement:
            self._show()
            self.enter()

    def take_back(self) -> None:
        """Forget the last part."""
        self.settlement.take_back()
        self._show()
        self.enter()

    def take_key(self, event: QKeyEvent) -> bool:
        """Enter is cash, the key that erases takes the last part back."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pay(PaymentMethod.CASH)
        elif key == Qt.Key.Key_Backspace:
            self.take_back()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True
