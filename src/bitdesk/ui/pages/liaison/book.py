"""The book itself: the notes at left, the one that is read at right, and the line to write below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bitdesk import clock, reports, services
from bitdesk.errors import RuleError
from bitdesk.ui import labels
from bitdesk.ui.drafts import last_begun
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.liaison import book_keys
from bitdesk.ui.pages.liaison.all_read import ask_all_read
from bitdesk.ui.pages.liaison.note_list import NoteList
from bitdesk.ui.pages.liaison.reading import Reading
from bitdesk.ui.pages.liaison.writing import WritingCard
from bitdesk.ui.sections.page import Part
from bitdesk.ui.widgets.scrolling import side_by_side

if TYPE_CHECKING:
    from bitdesk.reports.liaison import WholeNote

PINNED_DAYS = 7
LEFT_SHARE = 56


class BookSection(Part):
    """Write, read, reply; the keyboard begins in the writing line. `followed` asks for what is followed elsewhere."""

    followed = Signal(str, object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        left = QWidget(self)
        self.list = NoteList(page, left)
        self.writing = WritingCard(page, left)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self.writing)
        self.reading = Reading(page, self)
        self.card = self.reading.card
        side_by_side(self, left, self.reading, LEFT_SHARE)
        self._connect()

    def _connect(self) -> None:
        self.list.highlighted.connect(self._show_highlighted)
        self.writing.text_field.walked.connect(self.list.walk)
        self.writing.recorded.connect(self._written)
        self.writing.person_chosen.connect(self.list.refresh)
        self.card.read.connect(self.mark_read)
        self.list.all_read.clicked.connect(lambda _checked: ask_all_read(self.page, self.list))
        self.card.replied.connect(self.reply)
        self.card.voided.connect(self.void)
        self.card.brought_back.connect(self.bring_back)
        self.card.pinned.connect(self.pin)
        self.card.becomes.connect(self.become)
        self.card.classified.connect(self.classify)
        self.card.followed.connect(self.followed)
        self.list.table.doubleClicked.connect(lambda _index: self.card.open_found())
        self.reading.became.connect(self._became)
        self.reading.left.connect(self.leave)
        self.writing.take_keys(self)
        # A key that is held acts once: it must not reach the notes that come next.
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, do in self._acts().items():
            QShortcut(QKeySequence(key), self, context=inside, autoRepeat=False).activated.connect(do)
        only_there, found = Qt.ShortcutContext.WidgetShortcut, self.card.open_found
        in_list = {"Delete": self.void, "Insert": self.bring_back, "Return": found, "Enter": found}
        for key, do in in_list.items():
            QShortcut(QKeySequence(key), self.list.table, context=only_there, autoRepeat=False).activated.connect(do)

    def _acts(self) -> Mapping[str, Callable[[], object]]:
        return dict.fromkeys(("Ctrl+Return", "Ctrl+Enter"), self.record) | {
            "Ctrl+F": lambda: self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "Ctrl+L": self.mark_read,
            "Ctrl+Shift+L": partial(ask_all_read, self.page, self.list),
            "Ctrl+U": self.list.show_unread,
            "Ctrl+R": lambda: self.card.reply.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "Ctrl+P": self.pin,
            "Ctrl+B": self._enter_outcomes,
            "Ctrl+T": self.classify,
        }

    def keys(self) -> tuple[Key, ...]:
        """The keys of the book, for the help."""
        return book_keys.of(self.writing.keys())

    # What is shown

    def shown(self) -> None:
        """Show the notes as they are now, at first what was begun last; the keyboard is in the writing line."""
        if not self.list.lines:
            self.list.refresh(last_begun(self.page, self.card.forms_by_draft()))
        self.refresh()
        if self.reading.form is None:
            self.writing.text_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Ask again; what is being written stays."""
        if self.page.around.desk is not None:
            self.writing.refresh()
            self.list.refresh()

    def _show_highlighted(self) -> None:
        if self.reading.form is not None:
            return
        line = self.list.line
        if line is None:
            text = QCoreApplication.translate("Liaison", "A note that is chosen is shown here in full.")
            self.card.show_nothing(text)
        elif line.note_id is None and line.found is not None:
            self.card.show_found(line.found)
        elif (note := self._note(line.note_id)) is not None:
            themes = {each.code: labels.label(each) for each in self.page.ask(reports.liaison.theme_words)}
            self.card.show_note(note, themes)

    def _note(self, note_id: bytes | None) -> WholeNote | None:
        if note_id is None:
            return None
        try:
            return self.page.ask(reports.liaison.note, note_id, self.page.desk.counselor_id)
        except RuleError as error:
            self.page.around.banner.refuse(error)
            return None

    @property
    def note(self) -> WholeNote | None:
        """The note that is read."""
        return self.card.note

    # What is done

    def record(self) -> None:
        """Record what is being written: the form that is open, the reply, or the note."""
        if self.reading.form is not None:
            self.reading.form.record()
        elif self.card.reply.hasFocus():
            self.reply()
        else:
            self.writing.record()

    def _written(self, note_id: bytes) -> None:
        self.list.search.clear()
        self.list.refresh(note_id)
        self.writing.text_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark_read(self) -> None:
        """Mark the note as read by who is at the desk, and go to the next one that is not."""
        note = self.note
        if note is None or note.row.is_voided:
            return
        if self.page.did(services.liaison.mark_read, note.row.id):
            self.list.refresh()
            self.list.to_next_unread()

    def reply(self) -> None:
        """Record the reply that is written."""
        note = self.note
        if note is None or note.row.is_voided:
            return
        said, draft = self.card.reply.value(), self.card.draft.name
        if self.page.do(services.liaison.reply, note.row.id, said, draft=draft) is not None:
            self.card.draft.show({"text": ""})
            self.card.draft.forget()
            self.list.refresh()

    def void(self) -> None:
        """Void the note: it was a slip; the banner offers to take that back."""
        note = self.note
        if note is None or not note.row.is_own or note.row.is_voided:
            return
        if self.page.did(services.liaison.void_note, note.row.id):
            self.list.refresh()
            self._focus_list()
            translate = QCoreApplication.translate
            text = translate("Liaison", "The note counts nowhere any more; it stays among the slips.")
            again = translate("Liaison", "Bring back")
            self.page.around.banner.say(text, again, lambda: self._bring_back(note.row.id))

    def bring_back(self) -> None:
        """Bring a slip back."""
        if self.note is not None and self.note.row.is_own and self.note.row.is_voided:
            self._bring_back(self.note.row.id)

    def _bring_back(self, note_id: bytes) -> None:
        if self.page.did(services.liaison.bring_back_note, note_id):
            self.list.refresh(note_id)
            self._focus_list()

    def pin(self) -> None:
        """Keep the note above the others for a week, or take it down."""
        note = self.note
        if note is None or not note.row.is_own or note.row.is_voided:
            return
        today, until = clock.business_date(), note.row.pinned_until_on
        wanted = None if until is not None and until >= today else today + timedelta(days=PINNED_DAYS)
        if self.page.did(services.liaison.pin, note.row.id, wanted):
            self.list.refresh()

    def _enter_outcomes(self) -> None:
        shown = [button for button in self.card.outcome_buttons.values() if button.isVisible()]
        if shown:
            shown[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def become(self, kind: str) -> None:
        """Open the form in which the note becomes something that is followed."""
        if self.reading.become(kind):
            self.list.setEnabled(False)

    def classify(self) -> None:
        """Open the form that says what the note is about."""
        if self.reading.form is None and self.reading.classify():
            self.list.setEnabled(False)

    def _became(self, text: str) -> None:
        self.leave()
        self.page.around.banner.tell(text)

    def leave(self) -> bool:
        """Leave the form, or empty the search; return whether there was one."""
        if self.reading.leave():
            self.list.setEnabled(True)
            self.list.refresh()
            self._focus_list()
            return True
        if self.list.search.text():
            self.list.search.clear()
            return True
        return False

    def _focus_list(self) -> None:
        if self.list.lines:
            self.list.focus()
        else:
            self.writing.text_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_changed(self) -> bool:
        """Whether something is written that no draft holds."""
        return self.reading.is_changed() or self.writing.is_pending()
