"""Revising what the counter lists: qualify, correct, divide, void, confirm an empty hour, and take each back."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from PySide6.QtCore import QCoreApplication

from bitdesk import services
from bitdesk.ui import formats, labels

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from bitdesk.checks import Part
    from bitdesk.desk import Desk
    from bitdesk.reports.today import VisitRow
    from bitdesk.services.visits import Revision
    from bitdesk.ui.page import Page
    from bitdesk.ui.widgets.counter_board import CounterBoard
    from bitdesk.ui.widgets.visit_editor import VisitEditor

UNDO_STEPS = 50


class Counted(NamedTuple):
    """A party that was counted: its visits."""

    ids: tuple[bytes, ...]


class Revised(NamedTuple):
    """What was changed."""

    revisions: tuple[Revision, ...]


class ZeroHour(NamedTuple):
    """An hour that was confirmed to be empty."""

    on: date
    hour: int


Step: TypeAlias = Counted | Revised | ZeroHour


class Revising:
    """What is done to the highlighted party, and the steps that can be taken back."""

    def __init__(
        self,
        page: Page,
        board: CounterBoard,
        reload: Callable[[], None],
        shown: Callable[[], None],
        left: Callable[[], None],
    ) -> None:
        self._page, self._board = page, board
        self._reload, self._shown, self._left = reload, shown, left
        self._editor: VisitEditor | None = None
        self.steps: deque[Step] = deque(maxlen=UNDO_STEPS)

    def qualify(self, changes: dict[str, Any]) -> bool:
        """Change the highlighted party; return whether it was done."""
        row = self._board.highlighted()
        if row is not None and self.is_own(row):
            made = self._page.do(_revise_all, row.ids, changes)
            if made is not None:
                self._show(made, undoable=True)
                return True
        self._board.qualifiers.show_visit(row)
        return False

    def divide(self, parts: Sequence[Part]) -> bool:
        """Say where the highlighted party comes from, part by part; return whether it was done."""
        row = self._board.highlighted()
        if row is None or not self.is_own(row):
            return False
        made = self._page.do(services.visits.divide, row.ids, parts)
        if made is None:
            return False
        self._show(made, undoable=True)
        people = sum(part.party_size for part in parts)
        if people != row.party_size:
            text = QCoreApplication.translate(
                "CounterPage", "This party was counted as {before}; it is {after} now: {origins}."
            )
            self._say_undoable(
                text.format(
                    before=formats.people(row.party_size), after=formats.people(people), origins=labels.origins(parts)
                )
            )
        return True

    def edit(self) -> None:
        """Open the editor on the highlighted party."""
        row = self._board.highlighted()
        if row is not None and self.is_own(row):
            self.editor.open(row)

    @property
    def editor(self) -> VisitEditor:
        """The editor of a visit, made when it is first needed."""
        if self._editor is None:
            from bitdesk.ui.widgets.visit_editor import VisitEditor

            self._editor = VisitEditor(self._board.card)
            self._editor.saved.connect(self._save_edit)
            self._editor.left.connect(self._left)
        return self._editor

    def _save_edit(self, changes: dict[str, Any]) -> None:
        if not changes or self.qualify(changes):
            self.editor.close_editor()

    def void(self) -> None:
        """Void the highlighted party."""
        row = self._board.highlighted()
        if row is not None and self.is_own(row):
            made = self._page.do(services.visits.void_all, row.ids)
            if made is not None:
                self._show(made, undoable=True)

    def confirm_zero(self, on: date, hour: int) -> None:
        """Confirm that nobody has come in an hour."""
        if self._page.do(services.days.confirm_zero_hour, on, hour) is None:
            return
        self.steps.append(ZeroHour(on, hour))
        self._reload()
        text = QCoreApplication.translate("CounterPage", "Nobody at the office, {0}: the empty hour is confirmed.")
        self._say_undoable(text.format(formats.hour_span(hour)))

    def undo(self) -> None:
        """Take back the last step."""
        if not self.steps:
            return
        step = self.steps[-1]
        if isinstance(step, ZeroHour):
            if self._page.do(services.days.withdraw_zero_hour, step.on, step.hour) is not None:
                self.steps.pop()
                self._reload()
            return
        if isinstance(step, Counted):
            made = self._page.do(services.visits.void_all, step.ids)
        else:
            made = self._page.do(services.visits.undo_all, step.revisions)
        if made is not None:
            self.steps.pop()
            self._show(made)

    def is_own(self, row: VisitRow) -> bool:
        """Whether this desk may change a party; say why where it may not."""
        if row.corrected:
            text = QCoreApplication.translate(
                "CounterPage", "The head office has corrected this visit: ask it to change it again."
            )
            self._page.around.banner.say(text)
        elif not row.own:
            text = QCoreApplication.translate(
                "CounterPage", "Another desk of the office counted this visit: only that desk can change it."
            )
            self._page.around.banner.say(text)
        return row.own and not row.corrected

    def _say_undoable(self, text: str) -> None:
        self._page.around.banner.say(text, QCoreApplication.translate("CounterPage", "Undo"), self.undo)

    def _show(self, made: tuple[Revision, ...], *, undoable: bool = False) -> None:
        """Show what was changed, without asking for the day again where that is possible."""
        if undoable and any(revision.after for revision in made):
            self.steps.append(Revised(made))
        entries = self._board.view.entries
        first = made[0]
        place = entries.place_of(first.visit_id)
        if place is None or len(made) > 1 or first.after.keys() & {"visited_on", "group_id"}:
            self._reload()
            back = entries.place_of(first.visit_id)
            if back is not None:
                self._board.view.highlight(back)
            return
        gone = first.after.get("voided_at") is not None
        self._board.replace(place, None if gone else revised(self._board.rows[place], first.after))
        self._shown()


def revised(row: VisitRow, after: dict[str, Any]) -> VisitRow:
    """A visit with the columns that a revision changed."""
    from dataclasses import replace

    changes = {name: value for name, value in after.items() if name != "voided_at"}
    if "topics" in changes:
        changes["topics"] = tuple(changes["topics"] or ())
    return replace(row, **changes)


def _revise_all(desk: Desk, visit_ids: Sequence[bytes], changes: dict[str, Any]) -> tuple[Revision, ...]:
    return services.visits.revise_all(desk, visit_ids, **changes)
