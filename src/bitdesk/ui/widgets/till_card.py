"""The till at the day's end: how it stands, and counting the drawer in place of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from bitdesk import clock, reports
from bitdesk.ui import formats, till_closing
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.values import ClosingKind

if TYPE_CHECKING:
    from bitdesk.reports.till import Session
    from bitdesk.ui.page import Page

TABLES = frozenset({"till_session", "sale", "closing"})


class TillCard(Card):
    """Says whether the till is open, and what was closed today."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DayEndPage", "Till"), parent)
        self.words = self.text()
        self.count = Pill("", self, on_card=True, main=True)
        self.count.setText(QCoreApplication.translate("DayEndPage", "Count and close the till (Ctrl+T)"))
        self.count.setMinimumHeight(44)
        self.column.addWidget(self.count, 0, Qt.AlignmentFlag.AlignLeft)


class TillAtDayEnd(QStackedWidget):
    """The overview of the day's end, and in its place the count of the drawer; `card` stands on the overview."""

    def __init__(self, page: Page, overview: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.card = TillCard(overview)
        self.card.count.clicked.connect(self.begin)
        leave = QCoreApplication.translate("DayEndPage", "Leave (Esc)")
        self.counting = till_closing.closing_card(self, leave=leave)
        self.counting.given.connect(self._close)
        self.counting.left.connect(self.leave)
        self._overview = overview
        self.addWidget(overview)
        self.addWidget(self.counting)

    def refresh(self) -> None:
        """Say how the till stands."""
        session = self._page.ask(reports.till.session)
        self.card.count.setVisible(session is not None)
        self.card.words.setText(self._closed_words() if session is None else self._open_words(session))

    def _open_words(self, session: Session) -> str:
        translate = QCoreApplication.translate
        totals = self._page.ask(reports.till.x_report).totals
        since = formats.time_of(session.opened_at)
        if session.is_stale:
            since = formats.long_date(session.opened_on)
        text = translate("DayEndPage", "Open since {0}. Sold: {1}.")
        return text.format(since, formats.money(totals.total_cents))

    def _closed_words(self) -> str:
        translate, today = QCoreApplication.translate, clock.business_date()
        done = [
            translate("DayEndPage", "Closed at {0}: {1}.").format(
                formats.time_of(closing.closed_at), formats.money(closing.total_cents)
            )
            for closing in self._page.ask(reports.till.closings, kind=ClosingKind.DAY, limit=5)
            if closing.closed_on == today and closing.desk_id == self._page.desk.desk_id
        ]
        return " ".join(reversed(done)) or translate("DayEndPage", "The till is closed: nothing to count.")

    @property
    def is_counting(self) -> bool:
        """Whether the drawer is being counted."""
        return self.currentWidget() is self.counting

    def begin(self) -> None:
        """Count the drawer, without a word of what should be in it."""
        if self._page.ask(reports.till.session) is not None:
            self.setCurrentWidget(self.counting)
            self.counting.grid.enter()

    def leave(self) -> None:
        """Back to the overview; what was counted stays until the till is closed."""
        self.setCurrentWidget(self._overview)
        self._page.setFocus()

    def _close(self) -> None:
        if till_closing.close_till(self._page, self.counting) is not None:
            self.leave()
            self.refresh()
