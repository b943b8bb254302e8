"""What is gone through at the opening and at the closing, ticked in the book."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bitdesk import clock
from bitdesk.ui import formats
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.liaison import words
from bitdesk.ui.sections.page import Part
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.checklist import Checklist
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.scrolling import scrolling, side_by_side
from bitdesk.values import Moment

if TYPE_CHECKING:
    from datetime import date


class MomentCard(Card):
    """One of the two checklists, and how much of it is done."""

    def __init__(self, page: Page, moment: Moment, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.column.setContentsMargins(12, 12, 8, 12)
        self.state = self.text(muted=True)
        self.list = Checklist(page, moment, name, self)
        self.column.addWidget(scrolling(self.list, self), 1)

    def show_day(self, on: date) -> None:
        """Show what is to be done on a day and what is."""
        self.list.show_day(on)
        translate = QCoreApplication.translate
        text = translate("Liaison", "{0} of {1} done").format(self.list.done, len(self.list.rows))
        nothing = translate("Liaison", "The head office has put nothing on this list yet.")
        self.state.setText(text if self.list.rows else nothing)


class ChecklistsSection(Part):
    """Both checklists of a day; an earlier day can be looked at, and ticked afterwards."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.on = clock.business_date()
        self.cards = {moment: MomentCard(page, Moment(moment), name, self) for moment, name in words.moments().items()}
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
        for card in self.cards.values():
            card.list.ticked.connect(self.refresh)
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
        for card in self.cards.values():
            card.show_day(self.on)
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


def _day_words(on: date, today: date) -> str:
    if on == today:
        return QCoreApplication.translate("Liaison", "Today")
    return formats.long_date(on)
