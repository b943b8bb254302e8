"""Selling: what is chosen at the left goes to the ticket at the right, is paid, and recorded before all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from bitdesk import reports, services
from bitdesk.errors import RuleError
from bitdesk.ui import formats, receipts
from bitdesk.ui.pages.till.asking import Asking
from bitdesk.ui.pages.till.basket import Basket
from bitdesk.ui.pages.till.done import DonePane
from bitdesk.ui.pages.till.payment import PaymentPane
from bitdesk.ui.pages.till.shelf import Shelf
from bitdesk.ui.pages.till.ticket_card import TicketCard
from bitdesk.ui.pages.till.visit_link import VisitLink
from bitdesk.ui.pages.till.waiting import Waiting
from bitdesk.values import PaymentMethod

if TYPE_CHECKING:
    from bitdesk.reports.catalogue import Article
    from bitdesk.reports.tickets import Ticket
    from bitdesk.ui.page import Page
    from bitdesk.ui.pages.till.settlement import Settlement

TICKET_SHARE, SHELF_SHARE = 40, 60


class SalePane(QWidget):
    """The basket and all that becomes of it; `training` sells in a numbering of its own, and in no total."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.training = False
        self.basket = Basket()
        self.sold: Ticket | None = None
        self.shelf, self.ticket = Shelf(self), TicketCard(self)
        self.payment, self.done = PaymentPane(self), DonePane(self)
        self.left = QStackedWidget(self)
        for pane in (self.shelf, self.payment, self.done):
            self.left.addWidget(pane)
        self.asking = Asking(self)
        self.waiting = Waiting(self)
        self.visit = VisitLink(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.left, SHELF_SHARE)
        row.addWidget(self.ticket, TICKET_SHARE)
        self._connect()
        self.left.currentChanged.connect(lambda _place: self.ticket.lock(self.is_settling))
        self.show_basket()

    def _connect(self) -> None:
        shelf, ticket = self.shelf, self.ticket
        shelf.chosen.connect(self.add)
        shelf.unknown_code.connect(self.asking.unknown_code)
        shelf.not_found.connect(self.page.around.banner.say)
        shelf.without_card.connect(self.asking.without_card)
        shelf.quantity_said.connect(lambda quantity: self.set_quantity(self.ticket.place, quantity))
        shelf.asked_for.connect(self.asking.request)
        ticket.pay_asked.connect(self.pay)
        ticket.more_asked.connect(self.change_quantity)
        ticket.remove_asked.connect(self.remove)
        ticket.discount_asked.connect(self.asking.line_discount)
        ticket.ticket_discount_asked.connect(self.asking.ticket_discount)
        ticket.suspend_asked.connect(self.waiting.suspend)
        ticket.baskets_asked.connect(self.waiting.show)
        ticket.visit_asked.connect(self.visit.toggle)
        self.payment.paid.connect(self._sell)
        self.payment.refused.connect(self.page.around.banner.say)
        self.payment.left.connect(self._leave_payment)
        self.done.receipt_asked.connect(self.print_receipt)
        self.done.next_asked.connect(self.go_on)

    # What is shown

    def load(self) -> None:
        """Ask for the catalogue of the day, and for the baskets that wait."""
        page = self.page
        self.shelf.show_catalogue(page.ask(reports.catalogue.catalogue), page.ask(reports.catalogue.categories))
        self.waiting.load()
        self.visit.load()

    def show_basket(self, place: int | None = None) -> None:
        """Show the basket as it is now."""
        self.ticket.show_basket(self.basket, place)
        self.visit.show()

    def go_on(self) -> None:
        """Back to the shelf, or to the payment where something is paid already."""
        if self.payment.settlement.parts:
            self.payment.set_total(self.basket.total_cents)
            self.left.setCurrentWidget(self.payment)
        else:
            self.left.setCurrentWidget(self.shelf)
        self.enter()

    def enter(self) -> None:
        """Bring the keyboard to where the next thing is typed."""
        pane = self.left.currentWidget()
        if pane is self.payment:
            self.payment.enter()
        elif pane is self.done:
            self.left.setFocus(Qt.FocusReason.OtherFocusReason)  # not the whole: what has the focus is painted anew
        elif pane is self.shelf:
            self.shelf.enter()

    @property
    def is_paying(self) -> bool:
        """Whether the payment is in front."""
        return self.left.currentWidget() is self.payment

    @property
    def is_settling(self) -> bool:
        """Whether it is being paid: what is in the basket changes by a scanned article only."""
        return self.is_paying or bool(self.payment.settlement.parts)

    @property
    def is_free(self) -> bool:
        """Whether the shelf, or the last sale, is in front: nothing is being asked."""
        return self.left.currentWidget() in (self.shelf, self.done)

    # The basket

    def add(self, article: Article, quantity: int = 1, unit_cents: int | None = None) -> None:
        """Put an article into the basket; one without a price asks for it."""
        if unit_cents is None and article.price_cents is None:
            self.asking.price(article, quantity)
            return
        try:
            place = self.basket.add(article, quantity, unit_cents)
        except RuleError as error:
            self.page.around.banner.refuse(error)
            return
        self.page.around.banner.clear()
        self.show_basket(place)
        if self.is_paying:
            self.payment.set_total(self.basket.total_cents)
        else:
            self.go_on()

    def take_code(self, code: str) -> None:
        """A code was scanned, wherever the keyboard was."""
        self.shelf.take_code(code)

    def change_quantity(self, step: int) -> None:
        """One more or one less of the highlighted line; the last one goes with Delete only."""
        place = self.ticket.place
        before = self.basket.lines[place].quantity if 0 <= place < len(self.basket.lines) else 0
        self.set_quantity(place, before + step)

    def set_quantity(self, place: int, quantity: int) -> None:
        """Say how many of a line, if there is one."""
        if self.is_settling or not 0 <= place < len(self.basket.lines):
            return
        try:
            self.basket.set_quantity(place, quantity)
        except RuleError as error:
            self.page.around.banner.refuse(error)
        else:
            self.page.around.banner.clear()
            self.show_basket(place)

    def remove(self) -> None:
        """Take the highlighted line away before it is paid: the till keeps a trace."""
        place = self.ticket.place
        if not self.is_free or not 0 <= place < len(self.basket.lines):
            return
        line = self.basket.lines[place]
        if not self.training:
            detail = f"{line.quantity} × {line.article.label}"
            if self.page.do(services.till.note_event, "line_removed", detail, line.total_cents) is None:
                return
        self.basket.remove(place)
        self.show_basket(place)
        self.enter()

    def begin(self, basket: Basket | None = None) -> None:
        """Begin with an empty basket, or with one that was set aside."""
        self.basket = basket or Basket()
        self.payment.begin(self.basket.total_cents)
        self.show_basket(0)

    # Paying

    def pay(self) -> None:
        """Ask for the payment of what is in the basket."""
        if self.is_settling or not self.basket.lines:
            return
        self.page.around.banner.clear()
        self.payment.begin(self.basket.total_cents)
        self.left.setCurrentWidget(self.payment)
        self.payment.enter()
        if self.basket.total_cents == 0:
            self._sell(self.payment.settlement)

    def _leave_payment(self) -> None:
        """Back to the ticket, unless something is paid already: that is taken back first, and not forgotten."""
        parts = self.payment.settlement.parts
        if parts:
            text = QCoreApplication.translate("Till", "{0} is paid already. Take it back first (⌫), then leave.")
            self.page.around.banner.say(text.format(formats.money(sum(part.amount_cents for part in parts))))
            self.payment.enter()
        else:
            self.page.around.banner.clear()
            self.go_on()

    def _sell(self, settlement: Settlement) -> None:
        """Record the sale; only then is anything shown or printed. A basket that is sold is not there any more."""
        basket = self.basket
        payments = [services.till.Paid(*part) for part in settlement.parts]
        ticket = self.page.do(
            services.till.sell, basket.sale_id, basket.items(), payments,
            ticket_discount_cents=basket.discount_cents, discount_reason=basket.discount.reason or None,
            visit_id=basket.visit_id, basket_id=basket.basket_id, training=self.training,
        )  # fmt: skip
        if ticket is None:
            return
        self.sold = ticket
        self.begin()
        self.done.show_ticket(ticket)
        # Before what has the focus is hidden: it would go to the window's first button meanwhile.
        self.left.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.setCurrentWidget(self.done)
        if not self.training and any(part.method is PaymentMethod.CASH for part in settlement.parts):
            receipts.open_drawer(self.page.around)
        if ticket.needs_receipt:
            self.print_receipt()

    def print_receipt(self) -> None:
        """Hand over the receipt of the last sale; the sale is recorded, whatever the printer does."""
        if self.sold is not None:
            receipts.print_receipt(self.page.around, self.sold.id)

    # Keys

    def take_letter(self, event: QKeyEvent) -> bool:
        """A letter was typed where nothing takes text: it begins a search, unless something else is in front."""
        if not self.is_free:
            return False
        self.left.setCurrentWidget(self.shelf)
        return self.shelf.take_letter(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Enter goes on to the payment, or to the next sale; the arrows and signs act on the highlighted line."""
        if self.is_paying:
            return self.payment.take_key(event)
        if not self.is_free:
            return False
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pay() if self.basket.lines else self.go_on()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.ticket.step(-1 if key == Qt.Key.Key_Up else 1)
        elif event.text() in ("+", "-"):
            self.change_quantity(1 if event.text() == "+" else -1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        else:
            return False
        return True
