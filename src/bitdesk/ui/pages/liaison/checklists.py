"""What is gone through at the opening and at the closing, ticked in the book."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bitdesk import clock, reports, services
from bitdesk.ui import formats
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.liaison import words
from bitdesk.ui.sections.page import Part
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.scrolling import scrolling, side_by_side
from bitdesk.ui.widgets.tick_list import Thing, TickList
from bitdesk.values import Moment

if TYPE_CHECKING:
    from datetime import date

    from bitdesk.reports.liaison import Checked


class MomentCard(Card):
    """One of the two checklists, and how much of it is done."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.column.setContentsMargins(12, 12, 8, 12)
        self.state = self.text(muted=True)
        inside = QWidget(self)
        self.list = TickList(name, inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addStretch(1)
        self.column.addWidget(scrolling(inside, self), 1)
        self.checked: dict[str, Checked] = {}

    def show_checked(self, checked: tuple[Checked, ...]) -> None:
        """Show what is to be done and what is."""
        self.checked = {each.item_id.hex(): each for each in checked}
        things = [
            Thing(key, words.label(each), each.tick_id is not None, _by(each)) for key, each in self.checked.items()
        ]
        self.list.show_things(things)
        done = sum(thing.done for thing in things)
        translate = QCoreApplication.translate
        text = translate("Liaison", "{0} of {1} done").format(done, len(things))
        self.state.setText(
            text if things else translate("Liaison", "The head office has put nothing on this list yet.")
        )


def _by(checked: Checked) -> str:
    if checked.ticked_at is None:
        return ""
    return " ".join(part for part in (checked.author_code, formats.time_of(checked.ticked_at)) if part)


class ChecklistsSection(Part):
    """Both checklists of a day; an earlier day can be looked at, and ticked afterwards."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.on = clock.business_date()
        self.cards = {moment: MomentCard(name, self) for moment, name in words.moments().items()}
        translate = QCoreApplication.translate
        self.before = Pill(translate("Liaison", "The day before (Alt+Left)"), self)
        self.after = Pill(translate("Liaison", "The day after (Alt+Right)"), self)
        self.day = Pill("", self)
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.day.clicked.connect(self._show_today)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.before, self.day, self.after):
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)
        both = QWidget(self)
        side_by_side(both, self.cards[Moment.OPENING], self.cards[Moment.CLOSING], 50)
        column.addWidget(both, 1)
        for moment, card in self.cards.items():
            card.list.asked.connect(lambda key, on, moment=moment: self._tick(moment, key, on))
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, step in (("Alt+Left", -1), ("Alt+Right", 1)):
            QShortcut(QKeySequence(key), self, context=inside).activated.connect(lambda step=step: self.step(step))

    def keys(self) -> tuple[Key, ...]:
        """The keys of the checklists, for the help."""
        translate = QCoreApplication.translate
        return (
            Key("Space", translate("Keys", "Tick what is done, or take the tick back")),
            Key("Alt+Left", translate("Keys", "The checklists of the day before")),
            Key("Alt+Right", translate("Keys", "The checklists of the day after")),
        )

    def shown(self) -> None:
        """Show today's, with the keyboard at the first thing that is not done."""
        self.on = clock.business_date()
        self.refresh()
        opening, closing = self.cards[Moment.OPENING].list, self.cards[Moment.CLOSING].list
        (closing if opening.rows and all(row.isChecked() for row in opening.rows) else opening).enter()

    def refresh(self) -> None:
        """Ask again."""
        if self.page.around.desk is None:
            return
        for moment, card in self.cards.items():
            card.show_checked(self.page.ask(reports.liaison.checklist, moment, self.on))
        today = clock.business_date()
        self.day.setText(_day_words(self.on, today))
        self.after.setEnabled(self.on < today)

    def step(self, days: int) -> None:
        """Show another day; tomorrow has nothing to tick."""
        wanted = self.on + timedelta(days=days)
        if wanted <= clock.business_date():
            self.on = wanted
            self.refresh()

    def _show_today(self) -> None:
        self.on = clock.business_date()
        self.refresh()

    def _tick(self, moment: str, key: str, done: bool) -> None:
        checked = self.cards[moment].checked[key]
        if done:
            self.page.do(services.liaison.tick, checked.item_id, self.on)
        elif checked.tick_id is not None:
            self.page.do(services.liaison.untick, checked.tick_id)
        self.refresh()


def _day_words(on: date, today: date) -> str:
    if on == today:
        return QCoreApplication.translate("Liaison", "Today")
    return formats.long_date(on)
