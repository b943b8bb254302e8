"""The counter: one key or one click counts a party; the rest is said afterwards, or never."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bitdesk import clock, reports
from bitdesk.ui import counter_keys
from bitdesk.ui.counting import Counting, Kept
from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.revising import Counted, Revising
from bitdesk.ui.widgets.counter_board import CounterBoard

if TYPE_CHECKING:
    from datetime import date

    from bitdesk.reports.today import VisitRow
    from bitdesk.ui.widgets.visit_editor import VisitEditor

TWO_DIGITS = 10
REFERENCE = frozenset({"counselor", "topic", "outreach"})
TABLES = REFERENCE | {"visit", "visit_correction", "opening_day", "opening_hours", "closed_day", "office"}


class CounterPage(Page):
    """Counts, qualifies, corrects, voids and takes back."""

    numbers_shown = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.board = CounterBoard(self)
        self.counting = Counting(self, self._counted, self._show_numbers)
        self.revising = Revising(self, self.board, self._load, self._show_numbers, self._take_keyboard)
        self._spare_enter = False
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.board)
        self._connect()
        self.board.hint.setText(self._hint())
        self.board.card.set_note(
            QCoreApplication.translate("CounterPage", "Opening today’s visits… you can count already.")
        )

    def _connect(self) -> None:
        board = self.board
        board.tiles.counted.connect(self._count_tile)
        board.tiles.nobody.connect(self.confirm_zero)
        board.tiles.left.connect(self._take_keyboard)
        board.figures.undo_asked.connect(self.undo)
        board.figures.nobody_asked.connect(self.confirm_zero)
        board.qualifiers.asked.connect(self.revising.qualify)
        board.qualifiers.counting_place.connect(self._count_at)
        board.qualifiers.closed.connect(self._take_keyboard)
        field = board.qualifiers.field
        field.grouped.connect(self._take_group)
        field.refused.connect(self.around.banner.say)
        field.previewed.connect(lambda words: board.hint.setText(words or self._hint()))
        field.passed_on.connect(self.key_pressed)
        QShortcut(QKeySequence("Ctrl+Z"), self, self.undo)

    @property
    def kept(self) -> list[Kept]:
        """What was typed but could not be recorded yet, in order."""
        return self.counting.kept

    @kept.setter
    def kept(self, kept: list[Kept]) -> None:
        self.counting.kept = kept

    # What is shown

    def opened(self) -> None:
        """Show today's figures, then record what was typed meanwhile."""
        view = self.board.view
        view.highlighted.connect(self.board.qualifiers.show_visit)
        view.highlighted.connect(self._forget_spare_enter)
        view.edit_asked.connect(self.edit)
        view.void_asked.connect(self.void)
        view.entries.load_older = self._older
        self._load()
        self.retry()
        self._take_keyboard()

    def load_choices(self) -> None:
        """Offer the topics, and the outreach events of the day."""
        qualifiers, view = self.board.qualifiers, self.board.view
        topics = self.ask(reports.reference.topics)
        qualifiers.set_choices(topics=topics, outreaches=self.ask(reports.reference.outreaches, self._day))
        view.entries.topic_names = qualifiers.topic_names()
        view.entries.place_names = qualifiers.place_names()
        view.repaint_texts()

    def changed(self, tables: frozenset[str]) -> None:
        """Ask again when another desk's visits or the head office's rows have arrived."""
        if tables & TABLES:
            self._load()
        if tables & REFERENCE:
            self.load_choices()

    def tick(self) -> None:
        """Refresh what depends on the time; begin a new day at midnight."""
        if self.around.desk is not None and clock.business_date() != self._day:
            self.revising.steps.clear()
            self._count_at(None)
            self._load()
            self.load_choices()
        self.board.strip.turn_to(_hour())
        self._show_numbers()

    def say_closed(self) -> None:
        """The file could not be opened: say that counting goes on."""
        self.board.card.set_note(
            QCoreApplication.translate("CounterPage", "The file is not open. What you count is kept until it is.")
        )

    @property
    def _day(self) -> date:
        return self.board.day or clock.business_date()

    def _load(self) -> None:
        self.board.show_day(self.ask(reports.today.today), _hour())
        self.board.qualifiers.set_choices(origins=self.ask(reports.today.origins))
        self._show_numbers()

    def _older(self, offset: int, limit: int) -> tuple[VisitRow, ...]:
        return self.ask(reports.today.entries, self._day, offset, limit)

    def _show_numbers(self) -> None:
        self.board.show_numbers(_hour(), len(self.kept), at_office=self.counting.outreach_id is None)
        self.board.figures.undo.setEnabled(self.can_undo)
        self.numbers_shown.emit()

    @property
    def can_undo(self) -> bool:
        """Whether there is a count or a change to take back."""
        return bool(self.revising.steps or self.kept)

    def _hint(self) -> str:
        if self.counting.outreach_id is not None:
            text = QCoreApplication.translate("CounterPage", "Visits are now counted at: {0}")
            return text.format(self.board.qualifiers.place_names().get(self.counting.outreach_id, ""))
        return QCoreApplication.translate(
            "CounterPage", "One key = one visit recorded. The rest is said later, or never."
        )

    # Counting

    def count(self, party_size: int) -> None:
        """Count a party now; what cannot be recorded yet is kept, in order."""
        self.counting.count(party_size)

    def retry(self) -> None:
        """Record what was kept, each party at the time it was typed, once there is a file."""
        self.counting.retry()

    def confirm_zero(self) -> None:
        """Confirm that nobody has come to the office in this hour."""
        if self.around.desk is not None:
            self.revising.confirm_zero(self._day, _hour())

    def _count_tile(self, party_size: int) -> None:
        self.count(party_size)
        # Whoever ends a number of two digits with Enter, from habit, does not mean to edit what was just counted.
        self._spare_enter = party_size >= TWO_DIGITS

    def _forget_spare_enter(self) -> None:
        self._spare_enter = False

    def _take_group(self, said: list[tuple[int, str | None, str | None]], new: bool) -> None:
        """Count a group that was typed in the origin's field, or say that the highlighted party is one."""
        from bitdesk.checks import Part

        parts = tuple(Part(*part) for part in said)
        if new:
            done = self.counting.count(sum(part.party_size for part in parts), parts)
        else:
            done = self.revising.divide(parts)
        if done:
            self.board.qualifiers.field.close_field()

    def _counted(self, row: VisitRow) -> None:
        self.revising.steps.append(Counted(row.ids))
        if row.visited_on == self._day:
            self.board.add(row)
            self._show_numbers()
        else:
            self._load()

    def _count_at(self, outreach_id: bytes | None) -> None:
        self.counting.outreach_id = outreach_id
        self.board.qualifiers.set_counting_at(outreach_id)
        self.board.hint.setText(self._hint())
        self._show_numbers()

    # Correcting and taking back

    def edit(self) -> None:
        """Open the editor on the highlighted visit."""
        spare, self._spare_enter = self._spare_enter, False
        if not spare:
            self.revising.edit()

    @property
    def editor(self) -> VisitEditor:
        """The editor of a visit."""
        return self.revising.editor

    def void(self) -> None:
        """Void the highlighted visit."""
        self.revising.void()

    def undo(self) -> None:
        """Take back the last count or change."""
        if self.kept:
            self.kept.pop()
        else:
            self.revising.undo()
        self._show_numbers()

    # Keyboard

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Digits count; letters and `/` lead to the chips; Escape closes the message."""
        return counter_keys.pressed(self, event)

    def keys(self) -> tuple[Key, ...]:
        """The keys of the counter, for the help."""
        return counter_keys.keys(self)

    def about(self) -> str:
        """What the counter is for."""
        return counter_keys.about()

    def shown(self) -> None:
        """The keyboard moves in the table."""
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        in_table = self.board.day is not None and self.board.view.isVisible()
        (self.board.view if in_table else self).setFocus(Qt.FocusReason.OtherFocusReason)


def _hour() -> int:
    return clock.local(clock.now_ms()).hour
