"""Closing the till, from its page or from the day's end: counted blind, a reason where it differs, and its Z."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import reports, services
from bitdesk.ui import formats, till_facts
from bitdesk.ui.widgets.count_card import CountCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bitdesk.ui.page import Page


def closing_card(parent: QWidget, *, leave: str = "") -> CountCard:
    """A card that counts the drawer without a word of what should be in it."""
    translate = QCoreApplication.translate
    card = CountCard(
        translate("Drawer", "Close the till: count all that is in the drawer"),
        translate("Drawer", "Close the till (Ctrl+Enter)"),
        parent,
        reason=translate("Drawer", "Reason, if it differs"),
        leave=leave,
    )
    card.reason.setMinimumWidth(80)
    return card


def close_till(page: Page, card: CountCard) -> bytes | None:
    """Close the till with what was counted, and say what that came to; None where it was refused."""
    problem = card.problem()
    if problem:
        page.around.banner.say(problem)
        return None
    pieces, cents = card.counted()
    made = page.do(services.till.close_session, pieces=pieces, counted_cents=cents, reason=card.reason_words())
    if made is None:
        card.reason.setFocus()
        return None
    card.clear()
    say_closed(page, made)
    return made


def close_uncounted(page: Page) -> bytes | None:
    """Close the till that was left open without counting: nobody can say any more what was in the drawer."""
    reason = QCoreApplication.translate("Drawer", "Closed later, without counting")
    made = page.do(services.till.close_session, reason=reason)
    if made is not None:
        say_closed(page, made)
    return made


def say_closed(page: Page, closing_id: bytes) -> None:
    """Say what a closing came to, and offer to print it."""
    from bitdesk.ui import receipts

    translate = QCoreApplication.translate
    closing = page.ask(reports.till.closing, closing_id)
    text = translate("Drawer", "The till is closed: {0}.").format(formats.money(closing.total_cents))
    if closing.discrepancy_cents is not None:
        fact = till_facts.discrepancy(closing.discrepancy_cents)
        text += " " + translate("Drawer", "Discrepancy: {0}.").format(fact.amount)
    page.around.banner.say(
        text, translate("Drawer", "Print the Z"), lambda: receipts.print_closing(page.around, closing_id)
    )
