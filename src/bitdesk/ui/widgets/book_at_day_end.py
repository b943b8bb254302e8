"""The liaison book at the day's end: how many notes are not read, and the closing list in place of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from bitdesk import reports
from bitdesk.ui import theme
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.checklist import Checklist
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.scrolling import scrolling
from bitdesk.ui.widgets.unread_notes import UnreadNotes
from bitdesk.values import Moment

if TYPE_CHECKING:
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

    def __init__(self, page: Page, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("DayEndPage", "Before the office closes"), parent)
        self.list = Checklist(page, Moment.CLOSING, self.title.text(), self)
        self.column.addWidget(scrolling(self.list, self), 1)
        self.back = Pill(translate("DayEndPage", "Back (Esc)"), self, on_card=True)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.click()
        else:
            super().keyPressEvent(event)


class BookAtDayEnd(QObject):
    """`card` and `notes` stand on the overview; the closing list takes the overview's place in the stack."""

    def __init__(self, page: Page, stack: QStackedWidget, overview: QWidget) -> None:
        super().__init__(page)
        self._page, self._stack, self._overview = page, stack, overview
        self.card, self.notes = BookCard(overview), UnreadNotes(page, overview)
        self.whole = ListCard(page, stack)
        stack.addWidget(self.whole)
        self.card.open.clicked.connect(self.begin)
        self.whole.back.clicked.connect(self.leave)
        self.whole.list.ticked.connect(self.refresh)

    @property
    def is_open(self) -> bool:
        """Whether the closing list is shown."""
        return self._stack.currentWidget() is self.whole

    def refresh(self) -> None:
        """Say how many notes are not read, and how much of the list is done."""
        desk = self._page.desk
        closing = self.whole.list
        closing.show_day()
        unread = self._page.ask(reports.liaison.unread, desk.counselor_id).count
        self.card.words.setText(self._words(unread, closing.done, len(closing.rows)))
        self.card.open.setVisible(bool(closing.rows))
        self.notes.refresh()

    def _words(self, unread: int, done: int, count: int) -> str:
        translate = QCoreApplication.translate
        notes = self.tr("%n note(s) not read (F4)", "", unread)
        read = translate("DayEndPage", "Every note is read.")
        closing = translate("DayEndPage", "Closing list: {0} of {1} done.").format(done, count)
        return "\n".join(part for part in (notes if unread else read, closing if count else "") if part)

    def begin(self) -> None:
        """Go through the closing list."""
        if self.whole.list.rows:
            self._stack.setCurrentWidget(self.whole)
            self.whole.list.enter()

    def leave(self) -> None:
        """Back to the overview."""
        self._stack.setCurrentWidget(self._overview)
        self._page.setFocus()
