"""The counter: one key or one click counts a party; the rest is said afterwards, or never."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bitdesk import clock, reports, services
from bitdesk.errors import BitdeskError, OutageError
from bitdesk.ui import keys
from bitdesk.ui.page import Page, Surroundings
from bitdesk.ui.widgets.counter_board import CounterBoard

if TYPE_CHECKING:
    from datetime import date, datetime

    from bitdesk.desk import Desk
    from bitdesk.reports.today import VisitRow
    from bitdesk.services.visits import Revision
    from bitdesk.ui.widgets.visit_editor import VisitEditor

UNDO_STEPS = 50
TWO_DIGITS = 10
TABLES = frozenset({"visit", "opening_day", "opening_hours", "counselor", "topic", "outreach", "office"})
REFERENCE = frozenset({"counselor", "topic", "outreach"})


class Kept(NamedTuple):
    """A party that was typed but could not be recorded yet."""

    party_size: int
    at: datetime
    outreach_id: bytes | None


class CounterPage(Page):
    """Counts, qualifies, corrects, voids and takes back."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.board = CounterBoard(self)
        self.kept: list[Kept] = []
        self._editor: VisitEditor | None = None
        self._counting_at: bytes | None = None
        self._spare_enter = False
        self._undo: deque[bytes | Revision] = deque(maxlen=UNDO_STEPS)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.board)
        self.board.tiles.counted.connect(self._count_tile)
        self.board.tiles.left.connect(self._take_keyboard)
        self.board.figures.undo_asked.connect(self.undo)
        self.board.qualifiers.asked.connect(self.qualify)
        self.board.qualifiers.counting_place.connect(self._count_at)
        self.board.qualifiers.closed.connect(self._take_keyboard)
        QShortcut(QKeySequence("Ctrl+Z"), self, self.undo)
        self.board.hint.setText(self._hint())
        self.board.card.set_note(
            QCoreApplication.translate("CounterPage", "Opening today’s visits… you can count already.")
        )

    # What is shown

    def opened(self) -> None:
        """Show today's figures, then record what was typed meanwhile."""
        view = self.board.view
        view.highlighted.connect(self.board.qualifiers.show_visit)
        view.highlighted.connect(self._forget_spare_enter)
        view.edit_asked.connect(self._edit_asked)
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
            self._undo.clear()
            self._count_at(None)
            self._load()
            self.load_choices()
        self.board.strip.turn_to(_now().hour)
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
        self.board.show_day(self.ask(reports.today.today), _now().hour)
        self.board.qualifiers.set_choices(origins=self.ask(reports.today.origins))
        self._show_numbers()

    def _older(self, offset: int, limit: int) -> tuple[VisitRow, ...]:
        return self.ask(reports.today.entries, self._day, offset, limit)

    def _show_numbers(self) -> None:
        self.board.show_numbers(_now().hour, len(self.kept))
        self.board.figures.undo.setEnabled(bool(self._undo or self.kept))

    def _hint(self) -> str:
        if self._counting_at is not None:
            text = QCoreApplication.translate("CounterPage", "Visits are now counted at: {0}")
            return text.format(self.board.qualifiers.place_names().get(self._counting_at, ""))
        return QCoreApplication.translate(
            "CounterPage", "One key = one visit recorded. The rest is said later, or never."
        )

    # Counting

    def count(self, party_size: int) -> None:
        """Count a party now; what cannot be recorded yet is kept, in order."""
        if self.around.desk is None or self.kept:
            self._keep(party_size)
            self.retry()
            return
        try:
            with self.around.bus.own_change():
                row = services.counting.record(self.desk, party_size, outreach_id=self._counting_at)
        except OutageError as error:
            self._keep(party_size)
            self._offer_retry(error)
        except BitdeskError as error:
            self.around.banner.refuse(error)
        else:
            self.around.banner.clear()
            self._counted(row)

    def _count_tile(self, party_size: int) -> None:
        self.count(party_size)
        # Whoever ends a number of two digits with Enter, from habit, does not mean to edit what was just counted.
        self._spare_enter = party_size >= TWO_DIGITS

    def _forget_spare_enter(self) -> None:
        self._spare_enter = False

    def _keep(self, party_size: int) -> None:
        self.kept.append(Kept(party_size, _now(), self._counting_at))
        self._show_numbers()

    def retry(self) -> None:
        """Record what was kept, each party at the time it was typed, once there is a file."""
        while self.kept and self.around.desk is not None:
            first = self.kept[0]
            try:
                with self.around.bus.own_change():
                    row = services.counting.record(
                        self.desk, first.party_size, outreach_id=first.outreach_id, at=first.at
                    )
            except BitdeskError as error:
                self._offer_retry(error)
                return
            del self.kept[0]
            self.around.banner.clear()
            self._counted(row)

    def _offer_retry(self, error: BitdeskError) -> None:
        self.around.banner.refuse(error, QCoreApplication.translate("CounterPage", "Try again"), self.retry)

    def _counted(self, row: VisitRow) -> None:
        self._undo.append(row.id)
        if row.visited_on == self._day:
            self.board.add(row)
            self._show_numbers()
        else:
            self._load()

    def _count_at(self, outreach_id: bytes | None) -> None:
        self._counting_at = outreach_id
        self.board.qualifiers.set_counting_at(outreach_id)
        self.board.hint.setText(self._hint())

    # Saying more, correcting, taking back

    def qualify(self, changes: dict[str, Any]) -> bool:
        """Change the highlighted visit; return whether it was done."""
        row = self.board.highlighted()
        if row is not None and self._is_own(row):
            revision = self.do(_revise, row.id, changes)
            if revision is not None:
                self._revised(revision, undoable=True)
                return True
        self.board.qualifiers.show_visit(row)
        return False

    def _edit_asked(self) -> None:
        spare, self._spare_enter = self._spare_enter, False
        if not spare:
            self.edit()

    def edit(self) -> None:
        """Open the editor on the highlighted visit."""
        row = self.board.highlighted()
        if row is not None and self._is_own(row):
            self.editor.open(row)

    @property
    def editor(self) -> VisitEditor:
        """The editor of a visit, made when it is first needed."""
        if self._editor is None:
            from bitdesk.ui.widgets.visit_editor import VisitEditor

            self._editor = VisitEditor(self.board.card)
            self._editor.saved.connect(self._save_edit)
            self._editor.left.connect(self._take_keyboard)
        return self._editor

    def _save_edit(self, changes: dict[str, Any]) -> None:
        if not changes or self.qualify(changes):
            self.editor.close_editor()

    def void(self) -> None:
        """Void the highlighted visit."""
        row = self.board.highlighted()
        if row is not None and self._is_own(row):
            revision = self.do(services.visits.void, row.id)
            if revision is not None:
                self._revised(revision, undoable=True)

    def undo(self) -> None:
        """Take back the last count or change."""
        if self.kept:
            self.kept.pop()
        elif self._undo:
            last = self._undo[-1]
            if isinstance(last, bytes):
                revision = self.do(services.visits.void, last)
            else:
                revision = self.do(services.visits.undo, last)
            if revision is not None:
                self._undo.pop()
                self._revised(revision)
        self._show_numbers()

    def _is_own(self, row: VisitRow) -> bool:
        if not row.own:
            text = QCoreApplication.translate(
                "CounterPage", "Another desk of the office counted this visit: only that desk can change it."
            )
            self.around.banner.say(text)
        return row.own

    def _revised(self, revision: Revision, *, undoable: bool = False) -> None:
        """Show what a revision changed, without asking for the day again where that is possible."""
        if undoable and revision.after:
            self._undo.append(revision)
        entries = self.board.view.entries
        place = entries.place_of(revision.visit_id)
        if place is None or "visited_on" in revision.after:
            self._load()
            back = entries.place_of(revision.visit_id)
            if back is not None:
                self.board.view.highlight(back)
            return
        gone = revision.after.get("voided_at") is not None
        self.board.replace(place, None if gone else revised(self.board.rows[place], revision.after))
        self._show_numbers()

    # Keyboard

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Digits count; the row's letters and `/` lead to the chips; Escape closes the message."""
        digit = keys.digit(event)
        if digit is not None:
            if not event.isAutoRepeat():
                self.board.tiles.open_field() if digit == 0 else self.count(digit)
        elif event.text() == "/":
            self.board.qualifiers.field.open()
        elif event.key() == Qt.Key.Key_Escape:
            self.around.banner.clear()
            self._take_keyboard()
        elif (row := self.board.qualifiers.row_of_key(event.text())) is not None:
            row.enter()
        else:
            return False
        return True

    def shown(self) -> None:
        """The keyboard moves in the table."""
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        in_table = self.board.day is not None and self.board.view.isVisible()
        (self.board.view if in_table else self).setFocus(Qt.FocusReason.OtherFocusReason)


def revised(row: VisitRow, after: dict[str, Any]) -> VisitRow:
    """A visit with the columns that a revision changed."""
    from dataclasses import replace

    changes = {name: value for name, value in after.items() if name != "voided_at"}
    if "topics" in changes:
        changes["topics"] = tuple(changes["topics"] or ())
    return replace(row, **changes)


def _revise(desk: Desk, visit_id: bytes, changes: dict[str, Any]) -> Revision:
    return services.visits.revise(desk, visit_id, **changes)


def _now() -> datetime:
    return clock.local(clock.now_ms())
