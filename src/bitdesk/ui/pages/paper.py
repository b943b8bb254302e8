"""The paper grid: a tally kept on paper, typed afterwards beside what is counted already."""

from __future__ import annotations

from collections import deque
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bitdesk import clock, reports, services
from bitdesk.ui import paper_days, paper_keys, theme
from bitdesk.ui.feedback import announce
from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.widgets import paper_words
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.digit_pad import DigitPad
from bitdesk.ui.widgets.paper_bar import PaperBar
from bitdesk.ui.widgets.paper_grid import PaperGrid

if TYPE_CHECKING:
    from bitdesk.reports.paper import Lock, Place
    from bitdesk.reports.reference import OutreachChoice
    from bitdesk.services.paper import Recorded

TABLES = frozenset({"visit", "visit_correction", "opening_day", "opening_hours", "closed_day", "outreach"})
UNDO_STEPS = 20


class PaperPage(Page):
    """Choose the place and the days, type, record."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._shown_on = clock.business_date()
        self._days = paper_days.beginning(None, self._shown_on)
        self._recorded: deque[Recorded] = deque(maxlen=UNDO_STEPS)
        self.bar = PaperBar(self)
        self.card = Card("", self)
        self.rule = QLabel(paper_words.rule(), self)
        self.rule.setWordWrap(True)
        self.rule.setFont(theme.font(12))
        self.grid = PaperGrid(self)
        self.grid.setAccessibleName(QCoreApplication.translate("PaperPage", "Paper grid: people by hour and day"))
        self.status = QLabel(self)
        self.status.setFont(theme.font(12))
        self.status.setWordWrap(True)
        self.status.setFixedHeight(48)
        self.pad = DigitPad(self)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self.card.title.hide()
        self.card.column.setContentsMargins(6, 4, 6, 4)
        self.card.column.addWidget(self.grid)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.status, 1)
        foot.addWidget(self.pad)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 8, 16, 8)
        whole.setSpacing(6)
        whole.addWidget(self.bar)
        whole.addWidget(self.rule)
        whole.addWidget(self.card, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.bar.place_chosen.connect(self.choose_place)
        self.bar.turned.connect(self.turn)
        self.bar.all_hours.connect(self._show_all_hours)
        self.bar.record.clicked.connect(self.record)
        self.bar.asked_events = lambda: self.ask(reports.paper.events, clock.business_date())
        self.grid.turned.connect(self.turn)
        self.grid.moved.connect(self._show_status)
        self.grid.refused.connect(self._refuse)
        self.grid.left.connect(self.around.banner.dismiss)
        self.grid.paper.typed_changed.connect(self._show_button)
        self.pad.digit.connect(self.grid.type_digit)
        self.pad.erase.connect(self.grid.erase_digit)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.record)
        QShortcut(QKeySequence("Ctrl+Enter"), self, self.record)
        QShortcut(QKeySequence("Ctrl+Z"), self, self.undo)

    # What is shown

    def shown(self) -> None:
        """Show the days again; the first time of a day, this week at the office."""
        if self.around.desk is not None:
            today = clock.business_date()
            if today != self._shown_on and not self.unsaved():
                self._shown_on, self._days = today, paper_days.beginning(None, today)
            self._load()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def changed(self, tables: frozenset[str]) -> None:
        """Ask again; what is typed stays."""
        if self.isVisible() and tables & TABLES:
            self._load()

    def tick(self) -> None:
        """Another hour may have begun: it can be typed."""
        if self.isVisible() and self.around.desk is not None:
            self._load()

    def _load(self) -> None:
        place, fresh = self._place(), self.grid.fresh
        days = self._days
        sheet = self.ask(reports.paper.sheet, days.first, days.event, days.length)
        self.grid.paper.show_sheet(sheet)
        self.grid.share_room()
        self.bar.show_days(days)
        self.bar.allow_turning(earlier=self._can_turn(-1), later=self._can_turn(1))
        self._go_to(place)
        if place == self._place():
            self.grid.fresh = fresh  # a number that is being typed goes on
        self._show_button()

    def _place(self) -> Place | None:
        index = self.grid.currentIndex()
        return self.grid.paper.place(index) if index.isValid() else None

    def _go_to(self, place: Place | None) -> None:
        """Bring the cursor back where it was, else to the first open hour of today, else of the first day."""
        paper = self.grid.paper
        index = paper.index_of(place) if place else None
        if index is None:
            today = clock.business_date()
            column = next((number for number, day in enumerate(paper.sheet.days) if day.on == today), 0)
            opens = sorted(paper.day(column).open_hours) or [paper.sheet.hours[0]]
            index = paper.index(paper.hours.index(opens[0]), column)
        self.grid.go_to(index)
        self._show_status()

    def _show_status(self) -> None:
        index = self.grid.currentIndex()
        if index.isValid():
            text = paper_words.status(self.grid.paper, index)
            if text != self.status.text():
                self.status.setText(text)
                announce(self.grid, text)

    def _show_button(self) -> None:
        typed = self.grid.paper.typed
        self.bar.show_record(paper_words.to_record(self._before(), typed), possible=bool(typed))

    def _before(self) -> dict[Place, int | None]:
        days = {day.on: day for day in self.grid.paper.sheet.days}
        return {place: days[place.on].cell(place.hour).paper for place in self.grid.paper.typed}

    def _refuse(self, lock: Lock) -> None:
        self.around.banner.say(paper_words.lock_sentence(lock))

    def _show_all_hours(self, shown: bool) -> None:
        self.grid.paper.all_hours = shown
        self._load()

    # Choosing the place and the days

    def choose_place(self, event: OutreachChoice | None) -> None:
        """Show the office, or an outreach event; what is typed must be recorded first."""
        if not self._stays():
            self._days = paper_days.beginning(event, clock.business_date())
            self._load()
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn(self, weeks: int) -> None:
        """Show an earlier or a later week; what is typed must be recorded first."""
        if self._can_turn(weeks) and not self._stays():
            self._days = self._days.turned(weeks)
            self._load()

    def _can_turn(self, weeks: int) -> bool:
        counted_from = date.fromisoformat(self.desk.identity.counts_from)
        return self._days.can_turn(weeks, counted_from, clock.business_date())

    def _stays(self) -> bool:
        typed = self.grid.paper.typed
        if typed:
            record = QCoreApplication.translate("PaperPage", "Record")
            self.around.banner.say(paper_words.unrecorded(typed), record, self.record)
        return bool(typed)

    # Recording and taking back

    def record(self) -> None:
        """Record all that is typed, at once; a second time there is nothing left to record."""
        typed = dict(self.grid.paper.typed)
        if not typed:
            return
        words = paper_words.recorded(self._before(), typed)
        done = self.do(services.paper.record, typed, self._days.event.id if self._days.event else None)
        if done is None:
            return
        self.grid.paper.forget_typed()
        self._recorded.append(done)
        self._load()
        undo = QCoreApplication.translate("PaperPage", "Undo")
        self.around.banner.say(words, undo, self.undo_recorded)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def undo(self) -> None:
        """Take back what was typed last; where nothing is typed, what was recorded last."""
        if self.grid.paper.steps:
            self._go_to(self.grid.paper.undo_typing())
        else:
            self.undo_recorded()

    def undo_recorded(self) -> None:
        """Take back what was recorded last."""
        if not self._recorded:
            return
        if self.do(services.paper.undo, self._recorded[-1]) is not None:
            self._recorded.pop()
            self._load()
            self.around.banner.say(QCoreApplication.translate("PaperPage", "What was recorded last is taken back."))

    def unsaved(self) -> bool:
        """Whether something is typed and not recorded."""
        return bool(self.grid.paper.typed)

    def would_lose(self) -> str:
        """What would be lost with the page."""
        return QCoreApplication.translate(
            "PaperPage", "Some visitors are typed and not recorded yet. Close again to leave without them."
        )

    # Keyboard

    def key_pressed(self, event: QKeyEvent) -> bool:
        """The letter of the places leads to them; Escape brings the keyboard back to the grid."""
        if event.text() and event.text().casefold() == paper_keys.place_key().casefold():
            self.bar.enter()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.around.banner.dismiss()
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True

    def keys(self) -> tuple[Key, ...]:
        """The keys of the grid, for the help."""
        return paper_keys.keys()

    def about(self) -> str:
        """What the grid is for, and its rule."""
        return paper_keys.about()
