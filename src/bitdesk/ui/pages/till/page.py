"""The page of the till: sale, tickets, drawer and closings under tabs, and a scanner that is heard everywhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bitdesk import clock, reports, services
from bitdesk.ui import till_closing
from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.pages.till import keys as till_keys
from bitdesk.ui.pages.till.closings import ClosingsPane
from bitdesk.ui.pages.till.drawer import CLOSE, DrawerPane
from bitdesk.ui.pages.till.opening import StalePane, opening_card
from bitdesk.ui.pages.till.sale import SalePane
from bitdesk.ui.pages.till.scanner import Scanner
from bitdesk.ui.pages.till.tickets import TicketsPane
from bitdesk.ui.pages.till.training import Training
from bitdesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from collections.abc import Callable

SALE, TICKETS, DRAWER, CLOSINGS = range(4)
CATALOGUE_TABLES = frozenset(
    {
        "product", "product_price", "category", "supplier", "supplier_terms", "assortment", "vat_rate", "quick_item",
        "quick_item_link", "organisation",
    }
)  # fmt: skip
TILL_TABLES = frozenset(
    {"till_session", "cash_movement", "cash_count", "sale", "closing", "basket", "receipt_print", "visit"}
)


class TillPage(Page):
    """Four panes under tabs; while the till is closed, the sale is replaced by opening it."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        translate = QCoreApplication.translate
        self._stale_catalogue = True
        self._highlighted: bytes | None = None  # the sale that the tickets were opened on
        self._loaded_on = clock.business_date()
        titles = [translate("Till", "Sale"), translate("Till", "Tickets"), translate("Till", "Drawer"),
                  translate("Till", "Closings")]  # fmt: skip
        self.tabs = Tabs(translate("Till", "Parts of the till"), titles, self)
        self.tabs.chosen.connect(self.choose)
        self.training = Training(self)
        self.sale, self.tickets = SalePane(self), TicketsPane(self)
        self.drawer, self.closings = DrawerPane(self), ClosingsPane(self)
        self.opening, self.stale = opening_card(self), StalePane(self)
        self.front = QStackedWidget(self)
        self.stack = QStackedWidget(self)
        for before in (self.sale, self.opening, self.stale):
            self.front.addWidget(before)
        for pane in (self.front, self.tickets, self.drawer, self.closings):
            self.stack.addWidget(pane)
        self._arrange()
        self.scanner = Scanner(self, self.sale.shelf.search, self._is_code, self._scanned, self._typed)
        self._connect()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.tabs, 1)
        head.addWidget(self.training.chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.opening.given.connect(self.open_till)
        self.stale.close_asked.connect(self.close_stale)
        self.stale.count_asked.connect(partial(self.choose_drawer, CLOSE))
        self.drawer.closed.connect(lambda: self.choose(SALE))
        for key, does in till_keys.shortcuts(self).items():
            QShortcut(QKeySequence(key), self, does)

    # What is shown

    def choose(self, place: int) -> None:
        """Bring one of the four to the front."""
        self.tabs.choose(place)
        self.stack.setCurrentIndex(place)
        if self.around.desk is not None:
            self.load()
            self._highlight_sold()
            self.enter()

    def _highlight_sold(self) -> None:
        """The tickets open on what was sold since they were looked at, not on what was looked at then."""
        sold = self.sale.sold
        if self.stack.currentWidget() is self.tickets and sold is not None and sold.id != self._highlighted:
            self._highlighted = sold.id
            self.tickets.show_sold(sold.id)

    def step(self, step: int) -> None:
        """Go to the part beside."""
        self.choose((self.tabs.place + step) % len(self.tabs.buttons))

    def load(self) -> None:
        """Show the part in front as it is now."""
        pane = self.stack.currentWidget()
        if isinstance(pane, TicketsPane | DrawerPane | ClosingsPane):
            pane.load()
        else:
            self._load_front()

    def _load_front(self) -> None:
        session = self.ask(reports.till.session)
        if self.sale.training or (session is not None and not session.is_stale):
            self.front.setCurrentWidget(self.sale)
            if self._stale_catalogue or self._loaded_on != clock.business_date():
                self._stale_catalogue, self._loaded_on = False, clock.business_date()
                self.sale.load()
            else:
                self.sale.visit.load()
        elif session is not None:
            self.stale.show_session(session)
            self.front.setCurrentWidget(self.stale)
        else:
            self.front.setCurrentWidget(self.opening)

    def enter(self) -> None:
        """Bring the keyboard to where the next thing is typed."""
        pane = self.stack.currentWidget()
        if pane is self.front and self.front.currentWidget() is self.opening:
            self.opening.grid.enter()
        elif pane is self.front and self.front.currentWidget() is self.stale:
            self.stale.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif pane is self.front:
            self.sale.enter()
        elif isinstance(pane, TicketsPane | DrawerPane | ClosingsPane):
            pane.enter()

    def opened(self) -> None:
        """The file is open: show what is asked for."""
        if self.isVisible():
            self.shown()

    def shown(self) -> None:
        """The page has come to the front."""
        if self.around.desk is not None:
            self.load()
            self.enter()

    def changed(self, tables: frozenset[str]) -> None:
        """Ask again for what somebody else changed; what is in the basket keeps its prices."""
        self._stale_catalogue = self._stale_catalogue or bool(tables & CATALOGUE_TABLES)
        if self.isVisible() and tables & (CATALOGUE_TABLES | TILL_TABLES):
            self.load()

    def tick(self) -> None:
        """A new day has new prices, and yesterday's till sells no more."""
        if self.isVisible() and self._loaded_on != clock.business_date():
            self.load()

    def unsaved(self) -> bool:
        """Whether a basket, or something typed, would be lost with the page."""
        return bool(
            self.sale.basket.lines
            or self.opening.is_begun
            or self.drawer.is_begun
            or self.closings.is_begun
            or self.tickets.refund.is_begun
        )

    def would_lose(self) -> str:
        """What would be lost with the page: a basket before all else."""
        translate = QCoreApplication.translate
        if self.sale.basket.lines:
            return translate("Till", "The basket is not paid. Close again to abandon it.")
        if self.tickets.refund.is_begun:
            return translate("Till", "The refund is not recorded. Close again to leave without it.")
        return translate(
            "Till", "What is counted or written at the till is not recorded. Close again to leave without it."
        )

    # Opening and closing

    def open_till(self) -> None:
        """Open the till with the float that was counted."""
        problem = self.opening.problem()
        if problem:
            self.around.banner.say(problem)
            return
        pieces, cents = self.opening.counted()
        if self.do(services.till.open_session, pieces, cents) is not None:
            self.opening.clear()
            self.choose(SALE)

    def close_stale(self) -> None:
        """Close the till of an earlier day without counting."""
        if till_closing.close_uncounted(self) is not None:
            self.choose(SALE)

    def choose_drawer(self, what: str) -> None:
        """Bring one part of the drawer to the front."""
        self.choose(DRAWER)
        self.drawer.choose(what)

    # Keys

    def print(self) -> None:
        """Print what is in front: the last receipt, a ticket, the X report, a closing."""
        printers: dict[int, Callable[[], object]] = {
            SALE: partial(till_keys.print_last, self), TICKETS: self.tickets.print, DRAWER: self.drawer.print,
            CLOSINGS: self.closings.print,
        }  # fmt: skip
        printers[self.tabs.place]()

    def take_back(self) -> None:
        """A sale is not undone: it is taken back, the last one of all unless another is highlighted."""
        if self.tabs.place != TICKETS:
            sold = self.sale.sold
            self.choose(TICKETS)
            self.tickets.load(sold.id if sold is not None else None)
        self.tickets.begin_refund()

    def on_sale(self, act: Callable[[], object]) -> None:
        """Do one of the sale's own acts, if the sale is in front."""
        if self.is_selling:
            act()

    @property
    def is_selling(self) -> bool:
        """Whether the sale is in front."""
        return self.stack.currentWidget() is self.front and self.front.currentWidget() is self.sale

    def confirm(self) -> None:
        """Ctrl+Enter: go on with what is in front."""
        pane = self.stack.currentWidget()
        if isinstance(pane, TicketsPane | DrawerPane | ClosingsPane):
            pane.confirm()
        elif self.front.currentWidget() is self.opening:
            self.open_till()
        elif self.front.currentWidget() is self.stale:
            self.close_stale()

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Keys that no control wanted."""
        return till_keys.pressed(self, event)

    def keys(self) -> tuple[Key, ...]:
        """The keys of the part in front, for the help."""
        return till_keys.keys(self)

    def about(self) -> str:
        """What the till is for."""
        return till_keys.about()

    # Scanner

    def _is_code(self, text: str) -> bool:
        catalogue = self.sale.shelf.catalogue
        return catalogue is not None and catalogue.by_code(text) is not None

    def _scanned(self, code: str) -> None:
        if not self.is_selling:
            self._load_front()
            if self.front.currentWidget() is not self.sale:
                text = QCoreApplication.translate(
                    "Till", "Nothing is sold while the till is closed. Open the till first."
                )
                self.around.banner.say(text)
                return
            self.choose(SALE)
        self.sale.take_code(code)

    def _typed(self, event: QKeyEvent) -> bool:
        if self.is_selling:
            return self.sale.take_letter(event)
        return self.stack.currentWidget() is self.tickets and self.tickets.take_letter(event)
