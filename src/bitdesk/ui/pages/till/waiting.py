"""Baskets that are set aside while somebody else is served."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtWidgets import QMenu

from bitdesk import reports, services
from bitdesk.errors import RuleError
from bitdesk.ui import formats
from bitdesk.ui.pages.till.basket import resumed
from bitdesk.ui.pages.till.forms import AbandonForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bitdesk.reports.till import SetAside
    from bitdesk.ui.pages.till.sale import SalePane


class Waiting(QObject):
    """Sets the basket of a sale aside, and takes one back, or gives it up."""

    def __init__(self, sale: SalePane) -> None:
        super().__init__(sale)
        self._sale = sale
        self.baskets: Sequence[SetAside] = ()

    def load(self) -> None:
        """Ask which baskets wait."""
        self.baskets = self._sale.page.ask(reports.till.baskets)
        self._sale.ticket.show_waiting(len(self.baskets))

    def suspend(self) -> None:
        """Set the basket aside, with nothing asked: it is called by its time and what is in it."""
        sale, basket = self._sale, self._sale.basket
        if not basket.lines or not sale.is_free:
            return
        label = basket.lines[0].article.label
        if sale.page.do(services.till.suspend, basket.items(), label, basket.total_cents, basket.off()) is None:
            return
        sale.begin()
        self.load()
        sale.go_on()

    def offer(self) -> None:
        """Take the only basket back at once; show them where several wait."""
        if len(self.baskets) == 1:
            self.resume(self.baskets[0])
        else:
            self.show()

    def show(self) -> None:
        """Show the baskets that wait, and what can be done with them."""
        if self.baskets:
            button = self._sale.ticket.baskets
            menu = self.menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def menu(self) -> QMenu:
        """A line for each basket that waits, and one to give one up."""
        menu = QMenu(self._sale.ticket.baskets)
        for waiting in self.baskets:
            menu.addAction(words(waiting)).triggered.connect(partial(self.resume, waiting))
        menu.addSeparator()
        text = QCoreApplication.translate("Till", "Abandon a basket… (Ctrl+Shift+O)")
        menu.addAction(text).triggered.connect(self.abandon)
        return menu

    def abandon(self, _checked: bool = False) -> None:
        """Ask which basket is given up, and give it up."""
        sale = self._sale
        if not sale.is_free or not self.baskets:
            return
        form = AbandonForm(sale)

        def answered() -> bool:
            if sale.page.do(services.till.abandon, bytes.fromhex(form.basket.value())) is None:
                return False
            self.load()
            sale.page.around.banner.say(QCoreApplication.translate("Till", "The basket is abandoned."))
            return True

        sale.asking.open(form, answered)
        form.begin([(waiting.id.hex(), words(waiting)) for waiting in self.baskets])

    def resume(self, waiting: SetAside, _checked: bool = False) -> None:
        """Take a basket back; one that is begun is set aside in its place."""
        sale = self._sale
        if not sale.is_free or sale.shelf.catalogue is None:
            return
        if sale.basket.lines:
            self.suspend()
        kept = sale.page.do(services.till.resume, waiting.id)
        if kept is None:
            return
        try:
            basket = resumed(kept, waiting.id, sale.shelf.catalogue)
        except RuleError as error:
            sale.page.do(services.till.suspend, kept.items, waiting.label, waiting.total_cents, kept.off)
            self.load()
            sale.page.around.banner.refuse(error)
            return
        sale.begin(basket)
        self.load()
        sale.go_on()


def words(waiting: SetAside) -> str:
    """A basket that waits: since when, for how much, what is in it."""
    time, money = formats.time_of(waiting.suspended_at), formats.money(waiting.total_cents)
    return f"{time} · {money} · {waiting.label or ''}"
