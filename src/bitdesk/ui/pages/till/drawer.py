"""The drawer: what was sold in this session so far, cash put in or taken out, counting it, and closing it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bitdesk import reports, services
from bitdesk.ui import formats, till_closing, till_facts, till_words
from bitdesk.ui.widgets.amount_field import AmountField
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.count_card import CountCard
from bitdesk.ui.widgets.facts_card import Fact, FactsCard
from bitdesk.ui.widgets.fields import TextField
from bitdesk.ui.widgets.form import Form
from bitdesk.ui.widgets.painted import Pill
from bitdesk.values import CashKind, TillEventKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from bitdesk.ui.page import Page
    from bitdesk.ui.pages.till.page import TillPage

MOVE, COUNT, CLOSE = "move", "count", "close"


class MovementForm(Form):
    """Cash put in, taken out, or brought to the bank."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        kinds = [(kind.value, till_words.movement(kind)) for kind in CashKind]
        self.kind = ChoiceRow(translate("Drawer", "Cash"), kinds, self)
        self.kind.choose(CashKind.IN)
        self.rows.insertWidget(0, self.kind)
        self.amount, self.reason = AmountField(self), TextField(self)
        self.add("amount", translate("Drawer", "Amount"), self.amount)
        self.add("reason", translate("Drawer", "Reason"), self.reason)
        self.leave_button.hide()
        self.open(translate("Drawer", "Cash put in or taken out"), {"amount": None, "reason": ""})


class DrawerPane(QWidget):
    """At left the session so far (the X report), at right what is done with the drawer."""

    closed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self._is_sure = False  # that more goes out than should be there
        translate = QCoreApplication.translate
        self.session = FactsCard("", self)
        self.print_x = Pill(translate("Drawer", "Print the X report (Ctrl+P)"), self.session, on_card=True)
        self.print_x.clicked.connect(self.print)
        self.open_it = Pill(translate("Drawer", "Open the drawer"), self.session, on_card=True)
        self.open_it.clicked.connect(self.open_by_hand)
        for pill in (self.print_x, self.open_it):
            self.session.column.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
        self.choice = ChoiceRow(
            translate("Drawer", "Drawer"),
            (
                (MOVE, translate("Drawer", "Cash in or out")),
                (COUNT, translate("Drawer", "Count")),
                (CLOSE, translate("Drawer", "Close the till")),
            ),
            self,
            on_card=False,
        )
        self.choice.chosen.connect(self.choose)
        self.movement = MovementForm(self)
        self.movement.saved.connect(self._move)
        self.movement.amount.textChanged.connect(self._ask_again)
        self.movement.kind.chosen.connect(self._ask_again)
        self.count = CountCard(
            translate("Drawer", "Count the drawer"), translate("Drawer", "Record the count (Ctrl+Enter)"), self
        )
        self.count.given.connect(self._count)
        self.close_card = till_closing.closing_card(self)
        self.close_card.given.connect(self._close)
        self.stack = QStackedWidget(self)
        self.panes: dict[str, Card] = {MOVE: self.movement, COUNT: self.count, CLOSE: self.close_card}
        for pane in self.panes.values():
            self.stack.addWidget(pane)
        self._arrange()
        self.choice.choose(MOVE)

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self.choice)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.session, 30)
        row.addLayout(right, 70)

    def load(self) -> None:
        """Ask for the session that is open."""
        if self.page.ask(reports.till.session) is None:
            self.session.show_facts(QCoreApplication.translate("Drawer", "The till is closed"), ())
            self.stack.setEnabled(False)
            self.print_x.setEnabled(False)
            return
        report = self.page.ask(reports.till.x_report)
        text = QCoreApplication.translate("Drawer", "Till of {0}, open since {1}")
        title = text.format(formats.short_date(report.opened_on), formats.time_of(report.opened_at))
        # Float and cash sales would tell what should be there: who counts sees neither.
        is_counting = self.choice.value in (COUNT, CLOSE)
        blind = Fact(QCoreApplication.translate("Drawer", "What was sold is shown once the drawer is counted."))
        self.session.show_facts(title, (blind,) if is_counting else till_facts.of_session(report))
        self.stack.setEnabled(True)
        self.print_x.setEnabled(True)

    def choose(self, what: str) -> None:
        """Bring one of the three to the front, and the keyboard to it."""
        self.choice.choose(what)
        self.stack.setCurrentWidget(self.panes[what])
        self.load()
        self.enter()

    def enter(self) -> None:
        """Bring the keyboard to the first field."""
        self._ask_again()
        pane = self.stack.currentWidget()
        if isinstance(pane, CountCard):
            pane.grid.enter()
        elif isinstance(pane, MovementForm):
            pane.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        """Record what is in front."""
        {MOVE: self._move, COUNT: self._count, CLOSE: self._close}[self.choice.value or MOVE]()

    @property
    def is_begun(self) -> bool:
        """Whether something is written that nobody has recorded."""
        return self.movement.is_changed() or self.count.is_begun or self.close_card.is_begun

    # What is done

    def _move(self) -> None:
        form = self.movement
        cents = form.amount.value()
        banner = self.page.around.banner
        problem = form.problem()
        if problem or cents is None:
            banner.say(problem or QCoreApplication.translate("Drawer", "Write how much."))
            form.amount.setFocus()
            return
        kind, reason = form.kind.value or CashKind.IN.value, form.reason.value() or None
        is_above = kind != CashKind.IN and cents > self.page.ask(reports.till.x_report).expected_cents
        if is_above and not self._is_sure and (reason or kind != CashKind.OUT):
            self._is_sure = True
            text = QCoreApplication.translate(
                "Drawer",
                "That is more than should be in the drawer. Count it again; Enter once more records it all the same.",
            )
            banner.say(text)
            return
        if self.page.do(services.till.move_cash, kind, cents, reason, above_expected=is_above) is not None:
            form.open(form.title.text(), {"amount": None, "reason": ""})
            self.load()
            text = QCoreApplication.translate("Drawer", "Recorded: {0} {1}")
            banner.say(text.format(till_words.movement(kind), formats.money(cents)))
        elif reason is None:
            form.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_again(self) -> None:
        """Somebody changed what goes out: whether they are sure of it is asked again."""
        self._is_sure = False

    def _count(self) -> None:
        card, banner = self.count, self.page.around.banner
        if problem := card.problem():
            banner.say(problem)
            return
        pieces, cents = card.counted()
        made = self.page.do(services.till.count_cash, pieces, counted_cents=cents)
        if made is not None:
            card.clear()
            self.load()
            count = next(each for each in self.page.ask(reports.till.x_report).counts if each.id == made)
            fact = till_facts.discrepancy(count.discrepancy_cents)
            text = QCoreApplication.translate("Drawer", "Counted: {0}. {1}: {2}")
            banner.say(text.format(formats.money(count.counted_cents), *fact[:2]))

    def _close(self) -> None:
        if till_closing.close_till(self.page, self.close_card) is not None:
            self.closed.emit()

    def open_by_hand(self) -> None:
        """Open the drawer without a sale: the till keeps a trace."""
        if self.page.do(services.till.note_event, TillEventKind.DRAWER_OPENED) is not None:
            from bitdesk.ui import receipts

            receipts.open_drawer(self.page.around)

    def print(self) -> None:
        """Print what was sold so far."""
        session = self.page.ask(reports.till.session)
        if session is not None:
            from bitdesk.ui import receipts

            receipts.print_x(self.page.around, session.id)
        else:
            text = QCoreApplication.translate("Drawer", "The till is closed: there is no X report to print.")
            self.page.around.banner.say(text)

    def shortcuts(self, page: TillPage) -> dict[str, Callable[[], object]]:
        """The keys that lead to the three, from every part of the till."""
        return {f"Ctrl+{place}": partial(page.choose_drawer, what) for place, what in enumerate(self.panes, start=1)}
