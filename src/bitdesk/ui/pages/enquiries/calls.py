"""The calls of today: one key counts one, the chips say more about the highlighted one."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from bitdesk import clock, reports, services
from bitdesk.errors import BitdeskError, OutageError
from bitdesk.ui.drafts import FormDraft
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.enquiries import words
from bitdesk.ui.pages.enquiries.calls_board import CallsBoard
from bitdesk.ui.pages.enquiries.section import EnquirySection

if TYPE_CHECKING:
    from datetime import datetime

    from bitdesk.desk import Desk
    from bitdesk.reports.enquiries import EnquiryRow
    from bitdesk.services.enquiries import Revision

CALL, MISS = "c", "m"
UNDO_STEPS = 50


class CallsSection(EnquirySection):
    """C is a call that was answered, M one that was missed; the last count or change can be taken back."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.rows: tuple[EnquiryRow, ...] = ()
        self.steps: deque[bytes | Revision] = deque(maxlen=UNDO_STEPS)
        self.board = CallsBoard(self)
        self.table, self.form = self.board.table, self.board.form
        # The number and the name are personal data: they stand in a contact, and in no draft.
        self.draft = FormDraft(page, "missed_call", {"subject": self.form.subject})
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.board)
        self._connect()

    def _connect(self) -> None:
        self.board.count_tile.clicked.connect(self.count)
        self.board.miss_tile.clicked.connect(self.open_form)
        self.board.back.clicked.connect(self.undo)
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_row())
        self.board.qualifiers.asked.connect(self.qualify)
        self.board.qualifiers.closed.connect(self._take_keyboard)
        field = self.board.qualifiers.field
        field.grouped.connect(lambda *_parts: self._refuse_group())
        field.refused.connect(self.say)
        field.passed_on.connect(self.page.key_pressed)
        self.form.saved.connect(self.miss)
        self.form.left.connect(self.leave)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Z"), self, context=inside, autoRepeat=False).activated.connect(self.undo)

    # What is shown

    def refresh(self) -> None:
        """Ask for the calls of today; the highlighted one stays."""
        self.board.qualifiers.set_choices(
            origins=self.page.ask(reports.enquiries.origins), topics=self.page.ask(reports.reference.topics)
        )
        self._load()

    def _load(self, chosen: bytes | None = None) -> None:
        row = self.row
        wanted = chosen or (row.id if row else None)
        self.rows = self.page.ask(reports.enquiries.calls)
        self.board.show_rows(self.rows)
        if self.rows:
            self.table.selectRow(next((at for at, one in enumerate(self.rows) if one.id == wanted), 0))
        self._show_row()
        self.board.back.setEnabled(bool(self.steps))

    @property
    def row(self) -> EnquiryRow | None:
        """The call that is highlighted."""
        place = self.table.currentIndex().row()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def _show_row(self) -> None:
        self.board.qualifiers.show_visit(words.as_visit(self.row))

    def shown(self) -> None:
        """The keyboard moves in the table, or goes on in the form."""
        self.refresh()
        if not self.is_writing:
            self._take_keyboard()

    def _take_keyboard(self) -> None:
        """Bring the keyboard to the rows; without any, to no button: Space would count a call that nobody took."""
        (self.board if self.table.isHidden() else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    # Counting

    def count(self) -> None:
        """Count a call that was answered."""
        self._count(None)

    def _count(self, at: datetime | None) -> None:
        """Count a call; what the disk refuses is offered again, at its time."""
        when = at or clock.local(clock.now_ms())
        try:
            with self.page.around.bus.own_change():
                row = services.enquiries.count_call(self.page.desk, at=at)
        except OutageError as error:
            again = QCoreApplication.translate("CounterPage", "Try again")
            self.page.around.banner.refuse(error, again, partial(self._count, when))
        except BitdeskError as error:
            self.page.around.banner.refuse(error)
        else:
            self.page.around.banner.clear()
            self._done(row.id, row.id)
            self._take_keyboard()

    def open_form(self) -> None:
        """Ask who rang in vain."""
        if not self.is_writing:
            self.board.stack.setCurrentWidget(self.form)
            self.form.ask()
            if self.draft.load():
                self.say(QCoreApplication.translate("Enquiries", "What was being written here is back."))

    def miss(self) -> None:
        """Record that somebody rang in vain."""
        subject = self.form.subject.value()
        made = self.page.do(services.enquiries.miss_call, self.form.card(), subject=subject)
        if made is not None:
            self.form.keep()
            self.draft.forget()
            self.board.stack.setCurrentWidget(self.board.card)
            self._done(made, made)
            self._take_keyboard()

    def leave(self) -> None:
        """Leave the form without recording."""
        self.form.keep()
        self.draft.forget()
        self.board.stack.setCurrentWidget(self.board.card)
        self.page.around.banner.clear()
        self._take_keyboard()

    @property
    def is_writing(self) -> bool:
        """Whether the form of a missed call is open."""
        return self.board.stack.currentWidget() is self.form

    def is_changed(self) -> bool:
        """Whether the form holds what is not recorded."""
        return self.is_writing and self.form.is_changed()

    # Saying more, and taking back

    def qualify(self, changes: dict[str, Any]) -> None:
        """Say more of the highlighted call."""
        row = self.row
        if row is None:
            return
        made = self.page.do(lambda desk: services.enquiries.qualify(desk, row.id, **changes))
        if made is None:
            self._show_row()
        else:
            self._done(made, row.id)

    def void(self) -> None:
        """Take the highlighted call out; Ctrl+Z brings it back."""
        row = self.row
        made = self.page.do(services.enquiries.void, row.id) if row else None
        if made is not None:
            self._done(made)

    def undo(self) -> None:
        """Take back the last count or change."""
        if not self.steps or self.is_writing:
            return
        last = self.steps[-1]
        made = self.page.do(_take_back, last)
        if made is not None:
            self.steps.pop()
            self._load(None if isinstance(last, bytes) else last.enquiry_id)

    def _done(self, step: bytes | Revision, chosen: bytes | None = None) -> None:
        self.steps.append(step)
        self._load(chosen)

    def _refuse_group(self) -> None:
        self.say(QCoreApplication.translate("Enquiries", "A call comes from one place: give one, such as 34 or BE."))

    # Keyboard

    def typed(self, event: QKeyEvent) -> bool:
        """C counts, M is a missed call, Delete voids; letters and / lead to the chips."""
        if self.is_writing:
            return False
        if event.isAutoRepeat():
            return True
        letter = event.text().casefold()
        rows = self.board.qualifiers.key_rows()
        if letter == CALL:
            self.count()
        elif letter == MISS:
            self.open_form()
        elif letter == "/":
            self.board.qualifiers.field.open()
        elif event.key() == Qt.Key.Key_Delete:
            self.void()
        elif letter.upper() in rows:
            rows[letter.upper()][1].enter()
        else:
            return False
        return True

    def keys(self) -> tuple[Key, ...]:
        """The keys of the section, for the help."""
        translate = QCoreApplication.translate
        public, origin, topic = (Key(key, name) for key, (name, _row) in self.board.qualifiers.key_rows().items())
        return (
            Key("C", translate("Keys", "Count a call that was answered")),
            Key("M", translate("Keys", "A call that was missed: then the number, and Enter")),
            public,
            Key(origin.key, translate("Keys", "From: a place, such as 34 or BE")),
            topic,
            Key("Delete", translate("Keys", "Take the highlighted call out")),
            Key("Ctrl+Z", translate("Keys", "Take back the last count or change")),
        )


def _take_back(desk: Desk, step: bytes | Revision) -> Revision:
    if isinstance(step, bytes):
        return services.enquiries.void(desk, step)
    return services.enquiries.undo(desk, step)
