"""Day's end: the day's figures, when the office was open, what is left to send, and sending it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bitdesk import clock, reports, services
from bitdesk.ui import day_words, formats, keys, theme
from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.widgets.book_at_day_end import TABLES as BOOK_TABLES
from bitdesk.ui.widgets.book_at_day_end import BookAtDayEnd
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.earlier_days import EarlierDays
from bitdesk.ui.widgets.open_at_day_end import OpenItemsAtDayEnd
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.periods_editor import PeriodsEditor
from bitdesk.ui.widgets.sending_card import SendingCard
from bitdesk.ui.widgets.till_card import TABLES as TILL_TABLES
from bitdesk.ui.widgets.till_card import TillAtDayEnd

if TYPE_CHECKING:
    from bitdesk.reports.day_end import DayEnd

FOOT = 6
TABLES = frozenset({"visit", "visit_correction", "opening_day", "opening_hours", "closed_day"})


class DayEndPage(Page):
    """One page, from top to bottom: look, confirm, send."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._on = clock.business_date()
        self._day: DayEnd | None = None
        self._edited = False
        self._make_figures()
        self._make_opening()
        self.sending = SendingCard(around.contact, self)
        self.earlier = EarlierDays(self)
        self.earlier.chosen.connect(self.show_day)
        self.open_items = OpenItemsAtDayEnd(self)
        self._arrange()
        QShortcut(QKeySequence("Ctrl+Return"), self, self.confirm)
        QShortcut(QKeySequence("Ctrl+T"), self, self.till.begin)
        QShortcut(QKeySequence("Ctrl+L"), self, self.book.begin)
        QShortcut(QKeySequence("Ctrl+S"), self, around.contact.start)

    def _make_figures(self) -> None:
        self.figures = Card("", self)
        self.numbers = self.figures.text()
        self.numbers.setFont(theme.font(24, bold=True))
        self.details = self.figures.text(muted=True)
        self.today = Pill(QCoreApplication.translate("DayEndPage", "Back to today"), self, on_card=True)
        self.today.clicked.connect(lambda: self.show_day(clock.business_date()))
        self.figures.column.addWidget(self.today, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_opening(self) -> None:
        self.opening = Card(QCoreApplication.translate("DayEndPage", "When the office was open"), self)
        self.opening.column.setSpacing(3)
        self.state = self.opening.text(muted=True)
        self.periods = PeriodsEditor(self)
        self.periods.edited.connect(self._note_edit)
        self.opening.column.addWidget(self.periods)
        self.confirm_button = Pill("", self, on_card=True, main=True)
        self.confirm_button.setText(QCoreApplication.translate("DayEndPage", "Confirm the opening hours (Ctrl+Enter)"))
        self.confirm_button.clicked.connect(self.confirm)
        self.zero_button = Pill(
            QCoreApplication.translate("DayEndPage", "Nobody came: confirm zero (0)"), self, on_card=True
        )
        self.zero_button.clicked.connect(self.confirm_zero)
        self.closed_button = Pill(
            QCoreApplication.translate("DayEndPage", "The office was closed (Ctrl+0)"), self, on_card=True
        )
        self.closed_button.clicked.connect(self.close_day)
        QShortcut(QKeySequence("Ctrl+0"), self, self.close_day)
        for button in (self.confirm_button, self.zero_button, self.closed_button):
            button.setMinimumHeight(44)
            self.opening.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.opening.column.addStretch(1)

    def _arrange(self) -> None:
        overview = QWidget(self)
        self.till = TillAtDayEnd(self, overview)
        self.book = BookAtDayEnd(self, self.till, overview)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 0)
        whole.setSpacing(0)
        whole.addWidget(self.till, 1)
        whole.addWidget(self.open_items)
        whole.addSpacing(FOOT)
        grid = QGridLayout(overview)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.figures, 3)
        above.addWidget(self.book.card, 2)
        grid.addLayout(above, 0, 0)
        grid.addWidget(self.opening, 1, 0, 3, 1)
        grid.addWidget(self.sending, 0, 1)
        grid.addWidget(self.till.card, 1, 1)
        grid.addWidget(self.earlier, 2, 1)
        grid.addWidget(self.book.notes, 3, 1)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 4)
        grid.setRowStretch(2, 1)

    # What is shown

    def shown(self) -> None:
        """Show today, or the day whose opening hours are being written."""
        self.setFocus()
        if self.around.desk is not None:
            if self._edited:
                self._ask(keep=True)
            else:
                self.show_day(clock.business_date())
            self.sending.refresh()
            self.till.refresh()
            self.book.refresh()
            self.open_items.refresh()

    def changed(self, tables: frozenset[str]) -> None:
        """Ask again; what is being written stays."""
        if self.isVisible() and tables & TABLES:
            self._ask(keep=self._edited)
        if self.isVisible() and tables & TILL_TABLES:
            self.till.refresh()
        if self.isVisible() and tables & BOOK_TABLES:
            self.book.refresh()
        if self.isVisible() and self.open_items.is_about(tables):
            self.open_items.refresh()

    def show_day(self, on: date) -> None:
        """Show a day: today, or an earlier one that nobody has confirmed."""
        self._on = on
        self._ask(keep=False)

    def _ask(self, *, keep: bool) -> None:
        day = self._day = self.ask(reports.day_end.day_end, self._on)
        self.figures.title.setText(formats.long_date(day.visited_on))
        self.numbers.setText(self.tr("%n visitor(s)", "", day.visitors))
        self.details.setText(day_words.recorded(day))
        is_today = day.visited_on == clock.business_date()
        self.today.setVisible(not is_today)
        self.state.setText(day_words.opening(day))
        self.zero_button.setVisible(day.entries == 0 and not day.zero_confirmed)
        self.closed_button.setVisible(day.visitors == 0 and day.periods != ())
        if not keep:
            self._edited = False
            self.periods.set_periods(day.periods or day.planned)
        self.earlier.show_days(day.unconfirmed)

    # Confirming

    def confirm(self) -> None:
        """Confirm the periods as they are written; while the drawer is counted, what was counted."""
        if self.till.is_counting:
            self.till.counting.given.emit()
        elif not self.book.is_open:
            self._confirm(zero=False)

    def confirm_zero(self) -> None:
        """Confirm that the office was open and nobody came."""
        if self._day is not None and self._day.entries == 0 and not self.till.is_counting and not self.book.is_open:
            self._confirm(zero=True)

    def close_day(self) -> None:
        """Say that the office was closed, whatever was planned."""
        if self.do(services.days.close, self._on) is not None:
            self._ask(keep=False)

    def _confirm(self, *, zero: bool) -> None:
        periods = self.periods.periods()
        if not periods:
            text = QCoreApplication.translate(
                "DayEndPage",
                "Write each period with a start and an end, such as 09:30 and 12:30, then confirm again.",
            )
            self.around.banner.say(text)
            return
        if self.do(services.days.confirm, self._on, periods, zero=zero) is not None:
            self._ask(keep=False)

    def _note_edit(self) -> None:
        self._edited = True

    def unsaved(self) -> bool:
        """Whether opening hours are written that nobody has confirmed, or a drawer is counted that is not closed."""
        return self._edited or self.till.counting.is_begun

    def would_lose(self) -> str:
        """What would be lost with the page: a drawer that is counted, or opening hours."""
        translate = QCoreApplication.translate
        if self.till.counting.is_begun:
            return translate("DayEndPage", "The drawer is counted and the till not closed. Close again to leave it so.")
        return translate("DayEndPage", "The opening hours are not confirmed. Close again to leave without them.")

    def keys(self) -> tuple[Key, ...]:
        """The keys of the day's end, for the help."""
        translate = QCoreApplication.translate
        return (
            Key("Ctrl+Return", translate("Keys", "Confirm the opening hours as they are written")),
            Key("0", translate("Keys", "Nobody came: confirm zero")),
            Key("Ctrl+0", translate("Keys", "The office was closed")),
            Key("Ctrl+T", translate("Keys", "Count the drawer and close the till")),
            Key("Ctrl+L", translate("Keys", "Go through the closing list; in it, space ticks")),
            Key("Ctrl+S", translate("Keys", "Send now")),
            Key("Escape", translate("Keys", "Close the message")),
        )

    def about(self) -> str:
        """What the day's end is for."""
        return QCoreApplication.translate(
            "Help",
            "Look at the day’s figures, confirm when the office was open, send. Confirmed hours tell “nobody came” "
            "from “nobody counted”. Days that nobody has confirmed wait at the right; without a connection, everything "
            "is kept and sent another day.",
        )

    def key_pressed(self, event: QKeyEvent) -> bool:
        """The zero key confirms that nobody came; Escape closes the message."""
        if keys.digit(event) == 0 and not event.isAutoRepeat():
            self.confirm_zero()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.around.banner.dismiss()
            return True
        return False
