"""The keys of the till: what each does, and what the help on F1 says of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton

from bitdesk.ui.page import Key
from bitdesk.ui.pages.till.payment import LETTERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from bitdesk.ui.pages.till.page import TillPage
    from bitdesk.values import PaymentMethod

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def shortcuts(page: TillPage) -> dict[str, Callable[[], object]]:
    """What is done with Ctrl held."""
    return {
        **{key: partial(page.on_sale, act) for key, act in _of_the_sale(page).items()},
        **page.drawer.shortcuts(page),
        "Ctrl+P": page.print,
        "Ctrl+Z": page.take_back,
        "Ctrl+M": page.training.toggle,
        "Ctrl+Return": page.confirm,
        "Ctrl+PgDown": partial(page.step, 1),
        "Ctrl+PgUp": partial(page.step, -1),
    }


def _of_the_sale(page: TillPage) -> dict[str, Callable[[], object]]:
    sale = page.sale
    return {
        "Ctrl+D": partial(_on_basket, page, sale.asking.line_discount),
        "Ctrl+T": partial(_on_basket, page, sale.asking.ticket_discount),
        "Ctrl+E": partial(_on_basket, page, sale.waiting.suspend),
        "Ctrl+O": partial(_on_waiting, page, sale.waiting.offer),
        "Ctrl+Shift+O": partial(_on_waiting, page, sale.waiting.abandon),
        "Ctrl+L": sale.visit.toggle,
        "Ctrl+N": sale.shelf.request.click,
        "Ctrl+I": sale.shelf.other.click,
    }


def _on_basket(page: TillPage, act: Callable[[], object]) -> None:
    """Do what needs something in the basket, or say that nothing is in it."""
    if page.sale.basket.lines:
        act()
    else:
        page.around.banner.say(QCoreApplication.translate("Till", "There is nothing in the basket yet."))


def _on_waiting(page: TillPage, act: Callable[[], object]) -> None:
    if page.sale.waiting.baskets:
        act()
    else:
        page.around.banner.say(QCoreApplication.translate("Till", "No basket is set aside."))


def print_last(page: TillPage) -> None:
    """Print the receipt of the last sale, or say where the others are."""
    if page.sale.sold is not None:
        page.sale.print_receipt()
    else:
        text = QCoreApplication.translate("Till", "Nothing was sold here yet. Earlier receipts are under Tickets.")
        page.around.banner.say(text)


def pressed(page: TillPage, event: QKeyEvent) -> bool:
    """Do what a key means that no control wanted; return whether it means anything."""
    button = page.window().focusWidget()
    if event.key() in ENTER and isinstance(button, QAbstractButton) and page.isAncestorOf(button):
        button.click()
        return True
    method = LETTERS.get(event.text().casefold())
    if method is not None and page.is_selling and page.sale.is_paying:
        page.scanner.hold(partial(_pay, page, method))
        return True
    if page.is_selling and page.sale.take_key(event):
        return True
    if page.stack.currentWidget() is page.tickets and page.tickets.take_key(event):
        return True
    if page.stack.currentWidget() is page.closings and page.closings.take_key(event):
        return True
    if event.key() == Qt.Key.Key_Escape:
        page.around.banner.dismiss()
        return True
    return False


def _pay(page: TillPage, method: PaymentMethod) -> None:
    if page.is_selling and page.sale.is_paying:
        page.sale.payment.pay(method)


def about() -> str:
    """What the till is for."""
    return QCoreApplication.translate(
        "Help",
        "Scan, or type a part of a name: it works wherever the keyboard is. Enter goes on to the payment, Enter once "
        "more takes the exact sum in cash. A sale is recorded before anything is printed, and never changed: what "
        "comes back is taken back by an opposite ticket. Visitors are counted whatever the till does.",
    )


def keys(page: TillPage) -> tuple[Key, ...]:
    """The keys of the till, for the help."""
    translate = QCoreApplication.translate
    front = _while_paying() if page.is_selling and page.sale.is_paying else ()
    if page.is_selling and page.sale.is_free:
        front = _while_selling()
    return (
        *front,
        Key("Ctrl+D", translate("Keys", "Discount on the highlighted line")),
        Key("Ctrl+T", translate("Keys", "Discount on the whole ticket")),
        Key("Ctrl+E", translate("Keys", "Set the basket aside")),
        Key("Ctrl+O", translate("Keys", "Take a basket up again")),
        Key("Ctrl+Shift+O", translate("Keys", "Abandon a basket that was set aside")),
        Key("Ctrl+L", translate("Keys", "Link the sale to the visit in progress")),
        Key("Ctrl+N", translate("Keys", "Note what was asked for in vain")),
        Key("Ctrl+I", translate("Keys", "Sell an article without a card")),
        Key("Ctrl+P", translate("Keys", "Print: the last receipt, the ticket, the X report or the closing")),
        Key("Ctrl+Z", translate("Keys", "Take the last sale back, or the highlighted ticket")),
        Key("Ctrl+M", translate("Keys", "Training mode, on and off")),
        Key("Ctrl+Return", translate("Keys", "Open or close the till, record what was counted")),
        Key("Ctrl+1", translate("Keys", "Drawer: cash in or out")),
        Key("Ctrl+2", translate("Keys", "Drawer: count")),
        Key("Ctrl+3", translate("Keys", "Drawer: close the till")),
        Key("Ctrl+PgDown", translate("Keys", "The next part of the till")),
        Key("Ctrl+PgUp", translate("Keys", "The part before")),
        Key("Escape", translate("Keys", "Go back, or close the message")),
    )


def _while_selling() -> tuple[Key, ...]:
    translate = QCoreApplication.translate
    return (
        Key("Return", translate("Keys", "Take what was found; then go on to the payment")),
        Key("Up", translate("Keys", "Highlight the line above")),
        Key("Down", translate("Keys", "Highlight the line below")),
        Key("+", translate("Keys", "One more of the highlighted line")),
        Key("-", translate("Keys", "One less")),
        Key("Delete", translate("Keys", "Remove the highlighted line")),
        Key("Backspace", translate("Keys", "Remove the highlighted line")),
    )


def _while_paying() -> tuple[Key, ...]:
    translate = QCoreApplication.translate
    return (
        Key("Return", translate("Keys", "Cash: the amount given, or the exact sum")),
        Key("C", translate("Keys", "Card")),
        Key("H", translate("Keys", "Cheque")),
        Key("A", translate("Keys", "Holiday voucher")),
        Key("V", translate("Keys", "Bank transfer")),
        Key("Backspace", translate("Keys", "Take the last payment back")),
    )
