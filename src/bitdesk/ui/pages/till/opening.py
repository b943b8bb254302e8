"""In place of the sale while the till is closed: counting the float, or closing the till that somebody left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bitdesk.ui import formats
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.count_card import CountCard
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from bitdesk.reports.till import Session


def opening_card(parent: QWidget) -> CountCard:
    """A card that counts the float, by coin and note or by its sum, and opens the till with it."""
    translate = QCoreApplication.translate
    card = CountCard(translate("Till", "The till is closed"), translate("Till", "Open the till (Ctrl+Enter)"), parent)
    card.say(
        translate("Till", "Count what is in the drawer, the float, to open it. Counting visitors needs none of this.")
    )
    return card


class StalePane(Card):
    """A till of an earlier day is open still: it sells nothing more until it is closed."""

    close_asked = Signal()
    count_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Till", "A till was left open"), parent)
        self.words = self.text()
        self.close_button = Pill(
            translate("Till", "Close it without counting (Ctrl+Enter)"), self, on_card=True, main=True
        )
        self.count_button = Pill(translate("Till", "Count the drawer first"), self, on_card=True)
        self.close_button.clicked.connect(self.close_asked)
        self.count_button.clicked.connect(self.count_asked)
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in (self.close_button, self.count_button):
            button.setMinimumHeight(48)
            line.addWidget(button)
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addStretch(1)

    def show_session(self, session: Session) -> None:
        """Say whose day it is."""
        text = QCoreApplication.translate(
            "Till",
            "The till of {0} was not closed. Close it, then open today’s: what was sold that day stays with that day. "
            "Counting visitors goes on meanwhile.",
        )
        self.words.setText(text.format(formats.long_date(session.opened_on)))
