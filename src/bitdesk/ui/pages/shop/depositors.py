"""Depositors: what each is owed, the statement of the highlighted one, and paying them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from bitdesk import clock, reports, services
from bitdesk.exports import figures
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.shop.asked import Period, Question
from bitdesk.ui.pages.shop.payout_form import PayoutForm, TakeBackForm
from bitdesk.ui.pages.shop.section import Section
from bitdesk.ui.pages.shop.statement_card import StatementCard
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.sheet_table import SheetTable, Shown, shown
from bitdesk.values import PaymentMethod

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.exports.sheet import Sheet
    from bitdesk.reports.depositors import Depositor, PayoutRow

ROWS_SHOWN = 3


class Found(NamedTuple):
    """Everybody who deposits goods, with what they are owed; and all about one of them, if there is one.

    `today` is that one as of today, whatever the period.
    """

    depositors: tuple[Depositor, ...]
    listing: Shown
    today: Depositor | None = None
    statement: tuple[Shown, ...] = ()
    last_payout: PayoutRow | None = None


class DepositorsSection(Section):
    """The list above; below it the statement, or the form of a payout."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        translate = QCoreApplication.translate
        self.page = page
        self.found: Found | None = None
        self.chosen: bytes | None = None
        self.list = Card("", self)
        self.list.title.hide()
        self.list.column.setContentsMargins(8, 4, 8, 8)
        self.table = SheetTable(translate("FiguresPage", "Depositors"), self.list)
        self.table.marks_choice = True
        self.list.setAccessibleName(self.table.accessibleName())
        self.note = self.list.text(muted=True)
        self.note.setContentsMargins(8, 8, 8, 8)
        self.list.column.addWidget(self.table, 1)
        self.details = StatementCard(self)
        self.payout, self.taking_back = PayoutForm(self), TakeBackForm(self)
        self.side = QStackedWidget(self)
        for widget in (self.details, self.payout, self.taking_back):
            self.side.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list)
        column.addWidget(self.side, 1)
        self._connect()

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._highlighted())
        self.table.doubleClicked.connect(lambda _index: self.pay())
        self.details.pay.clicked.connect(self.pay)
        self.details.take_back.clicked.connect(self.take_back)
        self.payout.saved.connect(self.save_payout)
        self.taking_back.saved.connect(self.save_taking_back)
        for form in (self.payout, self.taking_back):
            form.left.connect(self.leave)
        for key, do in (("Return", self.pay), ("Enter", self.pay), ("Delete", self.take_back)):
            shortcut = QShortcut(QKeySequence(key), self.table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(do)

    # Reading

    def question(self) -> Question:
        """The depositors, and the statement of the highlighted one or of the first."""
        chosen = self.chosen

        def ask(desk: Desk, period: Period) -> Found:
            from bitdesk.exports import depositors as sheets

            known = reports.depositors.depositors(desk, period.last)
            listing = shown(sheets.listing(known, period.last))
            one = next((each for each in known if each.supplier_id == chosen), known[0] if known else None)
            if one is None:
                return Found(known, listing)
            today = reports.depositors.depositor(desk, one.code, clock.business_date())
            statement = reports.depositors.statement(desk, one.supplier_id, period.first, period.last)
            payouts = reports.depositors.payouts(desk, one.supplier_id)
            counted = (row for row in payouts if not (row.is_opposite or row.is_taken_back))
            return Found(known, listing, today, tuple(map(shown, sheets.sheets(statement))), next(counted, None))

        return ask

    def show_found(self, found: Any) -> None:
        """Show the list and the statement; what is being typed stays."""
        self.found = found
        known = [one.supplier_id for one in found.depositors]
        if self.chosen not in known:
            self.chosen = known[0] if known else None
        with QSignalBlocker(self.table.selectionModel()):
            self.table.show_sheet(found.listing)
            if self.chosen is not None:
                self.table.selectRow(known.index(self.chosen))
        self.table.setFixedHeight(self.table.height_of(min(len(known) + 1, ROWS_SHOWN)))
        self.table.setVisible(bool(known))
        text = QCoreApplication.translate(
            "FiguresPage", "Nobody deposits goods yet: add a supplier on consignment on the page Catalogue."
        )
        self.note.setText("" if known else text)
        self.note.setVisible(not known)
        self.details.show_statement(found.statement, can_take_back=found.last_payout is not None)

    @property
    def one(self) -> Depositor | None:
        """The depositor who is highlighted, as of today; None until everything about them has been read."""
        today = self.found.today if self.found else None
        return today if today is not None and today.supplier_id == self.chosen else None

    def _highlighted(self) -> None:
        row, known = self.table.currentIndex().row(), self.found.depositors if self.found else ()
        if 0 <= row < len(known) and known[row].supplier_id != self.chosen:
            self.chosen = known[row].supplier_id
            self.wanted.emit()

    # Paying

    def pay(self) -> None:
        """Offer to pay the highlighted depositor."""
        one = self.one
        if one is not None and not self.is_editing:
            self._open(self.payout)
            self.payout.begin(one.name, one.balance_cents)

    def take_back(self) -> None:
        """Offer to take the last payout back."""
        one, last = self.one, self.found.last_payout if self.found else None
        if one is not None and last is not None and not self.is_editing:
            self._open(self.taking_back)
            self.taking_back.begin(one.name, last.amount_cents)

    def save_payout(self) -> None:
        """Record what was paid; more than what is owed must be meant."""
        problem = self.payout.problem()
        if problem:
            self.page.around.banner.say(problem)
            return
        one, amount = self.one, self.payout.amount.value() or 0
        if one is None:
            return
        if amount > max(one.balance_cents, 0):
            text = QCoreApplication.translate("FiguresPage", "{amount} is more than the {owed} that {name} is owed.")
            owed = figures.money(max(one.balance_cents, 0))
            meant = QCoreApplication.translate("FiguresPage", "It is meant")
            said = text.format(amount=figures.money(amount), owed=owed, name=one.name)
            self.page.around.banner.say(said, meant, partial(self._pay, one, amount, meant=True))
            return
        self._pay(one, amount, meant=False)

    def _pay(self, one: Depositor, amount: int, *, meant: bool) -> None:
        values = self.payout.values()
        done = self.page.do(
            services.depositors.record_payout, one.supplier_id, amount, PaymentMethod(values["method"]),
            paid_on=values["day"], reference=values["reference"], more_than_owed=meant,
        )  # fmt: skip
        if done is not None:
            text = QCoreApplication.translate("FiguresPage", "{amount} is paid to {name}.")
            self._close(self.payout, text.format(amount=figures.money(amount), name=one.name))

    def save_taking_back(self) -> None:
        """Record the opposite of the last payout."""
        last = self.found.last_payout if self.found else None
        if last is None or self.one is None:
            return
        if self.page.do(services.depositors.take_back_payout, last.id, self.taking_back.reason.value()) is not None:
            self._close(self.taking_back, QCoreApplication.translate("FiguresPage", "The payout is taken back."))

    # Forms

    @property
    def is_editing(self) -> bool:
        """Whether a form is open."""
        return self.side.currentWidget() is not self.details

    def changed(self) -> bool:
        """Whether the open form holds what is not saved."""
        form = self.side.currentWidget()
        return isinstance(form, PayoutForm | TakeBackForm) and form.is_changed()

    def _open(self, form: PayoutForm | TakeBackForm) -> None:
        self.list.setEnabled(False)
        self.side.setCurrentWidget(form)

    def leave(self) -> None:
        """Leave everything as it is."""
        self.page.around.banner.clear()
        self._back()

    def _close(self, form: PayoutForm | TakeBackForm, said: str) -> None:
        form.keep()
        self._back()
        self.page.around.banner.say(said)
        self.wanted.emit()

    def _back(self) -> None:
        self.side.setCurrentWidget(self.details)
        self.list.setEnabled(True)
        self.table.setFocus()

    # For the page

    def sheets(self) -> Sequence[Sheet]:
        """The statement of the highlighted depositor; the list where there is none."""
        if self.found is None:
            return ()
        return [each.sheet for each in self.found.statement or (self.found.listing,)]

    def file_name(self) -> str:
        """The name of the file: the statement of a depositor."""
        name = QCoreApplication.translate("FiguresPage", "statement")
        today = self.found.today if self.found else None
        return f"{name}-{today.code}" if today else QCoreApplication.translate("FiguresPage", "depositors")

    def keys(self) -> tuple[Key, ...]:
        """The keys of the depositors, for the help."""
        return (
            Key("Return", QCoreApplication.translate("Keys", "Pay the depositor; in a form: save")),
            Key("Delete", QCoreApplication.translate("Keys", "Take the last payout back")),
        )

    def enter(self) -> None:
        """Bring the keyboard to the list."""
        if not self.is_editing:
            self.table.setFocus()
