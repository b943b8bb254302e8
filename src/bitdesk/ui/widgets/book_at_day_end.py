"""The liaison book at the day's end: how many notes are not read, and the closing list in place of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bitdesk import reports, services
from bitdesk.ui import formats, labels, theme
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.scrolling import scrolling
from bitdesk.ui.widgets.tick_list import Thing, TickList
from bitdesk.values import Moment

if TYPE_CHECKING:
    from bitdesk.reports.liaison import Checked
    from bitdesk.ui.page import Page

TABLES = frozenset({"liaison_note", "note_read", "checklist_item", "checklist_tick"})


class BookCard(Card):
    """A few words on the overview, and the button that leads to the closing list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DayEndPage", "Liaison book"), parent)
        self.column.setContentsMargins(14, 10, 10, 6)
        self.column.setSpacing(4)
        self.words = self.text()
        self.words.setFont(theme.font(12))
        self.column.addStretch(1)
        self.open = Pill(QCoreApplication.translate("DayEndPage", "Closing list (Ctrl+L)"), self, on_card=True)
        self.column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)


class ListCard(Card):
    """What is gone through before the office closes; Escape leads back."""

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("DayEndPage", "Before the office closes"), parent)
        inside = QWidget(self)
        self.list = TickList(self.title.text(), inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addStretch(1)
        self.column.addWidget(scrolling(inside, self), 1)
        self.back = Pill(translate("DayEndPage", "Back (Esc)"), self, on_card=True)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.click()
        else:
            super().keyPressEvent(event)


class BookAtDayEnd(QObject):
    """`card` stands on the overview; the closing list takes the overview's place in the stack."""

    def __init__(self, page: Page, stack: QStackedWidget, overview: QWidget) -> None:
        super().__init__(page)
        self._page, self._stack, self._overview = page, stack, overview
        self._checked: dict[str, Checked] = {}
        self.card = BookCard(overview)
        self.whole = ListCard(stack)
        stack.addWidget(self.whole)
        self.card.open.clicked.connect(self.begin)
        self.whole.back.clicked.connect(self.leave)
        self.whole.list.asked.connect(self._tick)

    @property
    def is_open(self) -> bool:
        """Whether the closing list is shown."""
        return self._stack.currentWidget() is self.whole

    def refresh(self) -> None:
        """Say how many notes are not read, and how much of the list is done."""
        desk = self._page.desk
        checked = self._page.ask(reports.liaison.checklist, Moment.CLOSING)
        self._checked = {each.item_id.hex(): each for each in checked}
        self.whole.list.show_things([_thing(key, each) for key, each in self._checked.items()])
        done = sum(each.tick_id is not None for each in checked)
        unread = self._page.ask(reports.liaison.unread, desk.counselor_id).count
        self.card.words.setText(self._words(unread, done, len(checked)))
        self.card.open.setVisible(bool(checked))

    def _words(self, unread: int, done: int, count: int) -> str:
        translate = QCoreApplication.translate
        notes = self.tr("%n note(s) not read (F4)", "", unread)
        read = translate("DayEndPage", "Every note is read.")
        closing = translate("DayEndPage", "Closing list: {0} of {1} done.").format(done, count)
        return "\n".join(part for part in (notes if unread else read, closing if count else "") if part)

    def begin(self) -> None:
        """Go through the closing list."""
        if self._checked:
            self._stack.setCurrentWidget(self.whole)
            self.whole.list.enter()

    def leave(self) -> None:
        """Back to the overview."""
        self._stack.setCurrentWidget(self._overview)
        self._page.setFocus()

    def _tick(self, key: str, done: bool) -> None:
        checked = self._checked[key]
        if done:
            self._page.do(services.liaison.tick, checked.item_id)
        elif checked.tick_id is not None:
            self._page.do(services.liaison.untick, checked.tick_id)
        self.refresh()


def _thing(key: str, each: Checked) -> Thing:
    words = each.label_fr if labels.language() == "fr" else each.label_en
    at = formats.time_of(each.ticked_at) if each.ticked_at is not None else ""
    return Thing(key, words, each.tick_id is not None, " ".join(part for part in (each.author_code, at) if part))
