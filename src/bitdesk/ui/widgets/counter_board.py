"""Everything that the counter shows, in its places; it knows widgets and rows, and nothing of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bitdesk import clock
from bitdesk.ui import formats, theme
from bitdesk.ui.widgets.chips import LARGE_PITCH, SMALL_PITCH
from bitdesk.ui.widgets.entries_card import EntriesCard
from bitdesk.ui.widgets.figures import Figures, Numbers
from bitdesk.ui.widgets.hour_strip import Hours, HourStrip
from bitdesk.ui.widgets.qualifiers import Qualifiers
from bitdesk.ui.widgets.tiles import Tiles

if TYPE_CHECKING:
    from datetime import date

    from bitdesk.reports.today import Today, VisitRow
    from bitdesk.ui.widgets.entries_view import EntriesView

SMALLEST_HEIGHT = 556
TABLE_AFTER_MS = 15


class CounterBoard(QWidget):
    """Numbers, tiles, chips, the day's hours and the day's visits.

    `lent` is a height that something under it takes: the table gives it, so that no target moves when that appears.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = Figures(self)
        self.tiles = Tiles(self)
        self.hint = QLabel(self)
        self.qualifiers = Qualifiers(self)
        self.strip = HourStrip(self)
        self.card = EntriesCard(self)
        self.day: date | None = None
        self.lent = 0
        self._late: list[VisitRow] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TABLE_AFTER_MS)
        self._soon.timeout.connect(self._show_late)
        self.visitors: int | None = None
        self.hint.setFixedHeight(24)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setFont(theme.font(12))
        self.hint.setForegroundRole(self.hint.foregroundRole().PlaceholderText)
        self._arrange()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.figures)
        left.addSpacing(4)
        left.addWidget(self.tiles)
        left.addWidget(self.hint)
        left.addSpacing(4)
        left.addWidget(self.qualifiers)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 8, 0, 0)
        beside.addWidget(self.strip)
        upper = QHBoxLayout()
        upper.setSpacing(16)
        upper.addLayout(left, 616)
        upper.addLayout(beside, 232)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 4, 16, 12)
        whole.setSpacing(12)
        whole.addLayout(upper)
        whole.addWidget(self.card, 1)

    @property
    def view(self) -> EntriesView:
        """The table of the day's visits, with every one that was counted."""
        self._show_late()
        return self.card.view

    @property
    def rows(self) -> list[VisitRow]:
        """The visits that the table has loaded; none before the file is open."""
        return [] if self.day is None else self.view.entries.rows

    def highlighted(self) -> VisitRow | None:
        """The visit that the chips qualify."""
        return None if self.day is None else self.view.highlighted_row()

    def show_day(self, day: Today, hour: int) -> None:
        """Show a whole day; the highlighted visit stays highlighted if it is still there."""
        before = self.highlighted()
        self.day, self.visitors = day.visited_on, day.visitors
        behind, on = day.compared_by_hour, day.compared_on
        zeros = frozenset(day.zero_hours)
        self.strip.show_hours(Hours(day.by_hour, behind, on, day.opens, day.closes, hour, zeros))
        self.view.entries.show_rows(day.entries, day.entry_count)
        self._say_if_empty()
        place = self.view.entries.place_of(before.id) if before else None
        if day.entries:
            self.view.highlight(place or 0)
        self.qualifiers.show_visit(self.highlighted())

    def add(self, row: VisitRow) -> None:
        """Show a party that has just been counted: in the numbers and the bars now, in the table a frame later.

        Moving every row of the table costs as much as all the rest; whoever asks for the table finds it there.
        """
        self._move(row, 1)
        self._late.append(row)
        if self.card.note:
            self._show_late()
            self._say_if_empty()
        elif not self._soon.isActive():
            self._soon.start()

    def _show_late(self) -> None:
        late, self._late = self._late, []
        for row in late:
            self.view.entries.prepend(row)
        if late:
            self.view.highlight(0)

    def replace(self, place: int, row: VisitRow | None) -> None:
        """Show a visit as it has become; None when it was voided."""
        self._move(self.rows[place], -1)
        if row is None:
            self.view.entries.remove(place)
            self._say_if_empty()
        else:
            self._move(row, 1)
            self.view.entries.replace(place, row)
            self.view.viewport().update()
        self.qualifiers.show_visit(self.highlighted())

    def show_numbers(self, hour: int, kept: int, *, at_office: bool = True) -> None:
        """Show the numbers and the last entry; `kept` parties wait to be recorded.

        At the office, an hour without anybody can be confirmed.
        """
        words = self.tr("%n visit(s) kept, not yet recorded", "", kept) if kept else self._last_words()
        this_hour = self.strip.counts.get(hour, 0)
        self.figures.show_numbers(Numbers(self.visitors, this_hour, hour, words))
        empty = at_office and self.visitors is not None and this_hour == 0 and kept == 0
        self.figures.offer_nobody(empty and hour not in self.strip.hours.zeros)

    def _move(self, row: VisitRow, sign: int) -> None:
        if row.outreach_id is None and row.visited_on == self.day:
            self.visitors = (self.visitors or 0) + sign * row.party_size
            self.strip.add(-1 if row.hour is None else row.hour, sign * row.party_size)

    def _say_if_empty(self) -> None:
        empty = QCoreApplication.translate("CounterBoard", "Nobody yet today. Press a digit when somebody comes in.")
        self.card.set_note("" if self.rows else empty)

    def _last_words(self) -> str:
        # What was typed from paper has no time: it is not what has just happened.
        last = self._late[-1] if self._late else next((row for row in self.rows if row.visited_at is not None), None)
        if last is None or last.visited_at is None:
            return ""
        when = formats.ago(last.visited_at, clock.now_ms())
        text = QCoreApplication.translate("CounterBoard", "Last: {people}, {ago}")
        return text.format(people=formats.people(last.party_size), ago=when)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a taller window's room to the targets, then to the table."""
        super().resizeEvent(event)
        spare = max(0, self.height() + self.lent - SMALLEST_HEIGHT)
        self.tiles.setFixedHeight(64 + min(32, spare // 6))
        self.qualifiers.set_pitch(SMALL_PITCH + min(LARGE_PITCH - SMALL_PITCH, spare // 8))
