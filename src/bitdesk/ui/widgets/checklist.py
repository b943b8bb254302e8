"""A checklist of the liaison book: what is gone through at the opening or at the closing, and ticked there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bitdesk import reports, services
from bitdesk.ui import formats, labels
from bitdesk.ui.page import Page
from bitdesk.ui.widgets.tick_list import Thing, TickList
from bitdesk.values import Moment

if TYPE_CHECKING:
    from datetime import date

    from bitdesk.reports.liaison import Checked


class Checklist(TickList):
    """Ticks in the book what is ticked here, on the day that is shown; `ticked` says that it did."""

    ticked = Signal()

    def __init__(self, page: Page, moment: Moment, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._page, self._moment = page, moment
        self._on: date | None = None
        self._checked: dict[str, Checked] = {}
        self.asked.connect(self._tick)

    def show_day(self, on: date | None = None) -> None:
        """Show how it stands on a day, today by default."""
        self._on = on
        checked = self._page.ask(reports.liaison.checklist, self._moment, on)
        self._checked = {each.item_id.hex(): each for each in checked}
        self.show_things([_thing(key, each) for key, each in self._checked.items()])

    @property
    def done(self) -> int:
        """How many things are done, of all `rows`."""
        return sum(row.isChecked() for row in self.rows)

    def _tick(self, key: str, done: bool) -> None:
        checked = self._checked[key]
        if done:
            self._page.do(services.liaison.tick, checked.item_id, self._on)
        elif checked.tick_id is not None:
            self._page.do(services.liaison.untick, checked.tick_id)
        self.ticked.emit()


def _thing(key: str, each: Checked) -> Thing:
    at = formats.time_of(each.ticked_at) if each.ticked_at is not None else ""
    by = " ".join(part for part in (each.author_code, at) if part)
    return Thing(key, labels.label(each), each.tick_id is not None, by)
