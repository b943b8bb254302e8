"""A list of what waits for somebody, and what is done about the highlighted one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from bitdesk import clock, reports
from bitdesk.reports.enquiries import State
from bitdesk.ui import formats
from bitdesk.ui.drafts import last_begun, waiting
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.enquiries import words
from bitdesk.ui.pages.enquiries.acts import Acts
from bitdesk.ui.pages.enquiries.detail import DetailCard
from bitdesk.ui.pages.enquiries.section import EnquirySection, LetterlessTable
from bitdesk.ui.widgets.ask_erasure import AskErasure
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import CardChip
from bitdesk.ui.widgets.fitted_table import FITTED
from bitdesk.ui.widgets.form import Form
from bitdesk.ui.widgets.office_filter import LONG, OfficeFilter
from bitdesk.ui.widgets.report_table import Cell, Column, Tone

if TYPE_CHECKING:
    from bitdesk.reports.enquiries import EnquiryRow

ROW_HEIGHT = 32
SHARES = (56, 44)
BACK_DAYS = 366


class FollowSection(EnquirySection):
    """A list, what is due first at the top; at right the highlighted one, or what is being written."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.rows: tuple[EnquiryRow, ...] = ()
        self.acts = Acts(self)
        self.office = OfficeFilter(page, self, LONG)
        self.answered = CardChip(QCoreApplication.translate("Enquiries", "Answered too (Z)"), "z", self)
        self.card = Card(self.title(), self)
        self.note = self.card.text(muted=True)
        self.table = LetterlessTable(self.title(), self._columns(), self, ROW_HEIGHT)
        self.detail = DetailCard(self.acts.buttons, self)
        self.erasure = AskErasure(page, self.detail)
        self.detail.column.addWidget(self.erasure, 0, Qt.AlignmentFlag.AlignLeft)
        self.side = QStackedWidget(self)
        self._arrange()
        self.table.selectionModel().selectionChanged.connect(lambda *_rows: self.show_detail())
        self.office.currentIndexChanged.connect(lambda _place: self._begin())
        self.answered.toggled.connect(lambda _on: self._begin())

    # What a list says

    def title(self) -> str:
        """What is listed."""
        raise NotImplementedError

    def empty(self) -> str:
        """What is said where nothing waits."""
        raise NotImplementedError

    def question(self) -> Callable[..., tuple[EnquiryRow, ...]]:
        """The report that lists what waits."""
        raise NotImplementedError

    def above(self) -> tuple[QWidget, ...]:
        """What stands above the list."""
        return (self.answered, self.office)

    # The list

    def _arrange(self) -> None:
        self.card.column.setContentsMargins(8, 12, 8, 8)
        self.card.title.setContentsMargins(8, 0, 8, 0)
        self.note.setContentsMargins(8, 0, 8, 0)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(6)
        for widget in self.above():
            row.addWidget(widget)
        row.addStretch(1)
        self.card.column.insertLayout(1, row)
        self.card.column.addWidget(self.table, 1)
        self.card.column.addStretch(0)
        self.side.addWidget(self.detail)
        self.lay_out(self.card, self.side, SHARES)

    def _columns(self) -> tuple[Column, ...]:
        translate = QCoreApplication.translate
        office = (Column(translate("Enquiries", "Office"), FITTED),) if self.page.desk.is_head_office else ()
        return (
            Column(translate("Enquiries", "Reply due"), FITTED),
            Column(translate("Enquiries", "Who"), 0.36),
            Column(translate("Enquiries", "How"), FITTED),
            *office,
            Column(translate("Enquiries", "Received"), FITTED),
        )

    def refresh(self, chosen: bytes | None = None) -> None:
        """Ask again; the highlighted one stays. Where it has gone, none is: a second key must not reach the next."""
        wanted, had = chosen or (self.row.id if self.row else None), bool(self.rows)
        self.rows = self._found()
        self.table.show_rows([self._cells(row) for row in self.rows])
        self.table.setVisible(bool(self.rows))
        self.note.setVisible(not self.rows)
        self.note.setText(self.empty())
        at = next((at for at, row in enumerate(self.rows) if row.id == wanted), None)
        if at is None and had:
            self.table.clearSelection()
        else:
            self.table.selectRow(at or 0)
        self.show_detail()

    def _begin(self) -> None:
        """Ask again; the highlighted one stays, or the first one is."""
        self.refresh()
        if self.row is None and self.rows:
            self.table.selectRow(0)

    def _found(self) -> tuple[EnquiryRow, ...]:
        office_id = self.office.office_id
        waiting = self.page.ask(self.question(), office_id)
        if not self.answered.isChecked():
            return waiting
        today = clock.business_date()
        first = today - timedelta(days=BACK_DAYS)
        listed = {row.id for row in waiting}
        others = self.page.ask(reports.enquiries.received, first, today, office_id)
        return (*waiting, *(row for row in others if row.id not in listed and self.is_listed(row)))

    def is_listed(self, row: EnquiryRow) -> bool:
        """Whether something that is done with belongs into this list."""
        return row.due_at is not None

    def _cells(self, row: EnquiryRow) -> tuple[Cell, ...]:
        due = words.due(row) if row.due_at is not None and row.state is State.OPEN else words.done(row)
        office = (Cell(row.office or words.NOTHING, Tone.MUTED),) if self.page.desk.is_head_office else ()
        return (
            due,
            Cell(words.who(row), hint=row.subject or words.who(row)),
            Cell(words.channel_of(row)),
            *office,
            Cell(words.when(row.received_at), Tone.MUTED, hint=formats.moment(row.received_at)),
        )

    @property
    def row(self) -> EnquiryRow | None:
        """The enquiry that is highlighted."""
        marked = self.table.selectionModel().selectedRows()
        place = marked[0].row() if marked else -1
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def show_detail(self) -> None:
        """Show the highlighted enquiry in full."""
        row = self.row
        detail = self.page.ask(reports.enquiries.enquiry, row.id) if row else None
        begun = waiting(self.page, self.acts.forms_by_draft(), row.id) if row else ()
        self.detail.show_enquiry(detail, self.topic_names(), self.brochure_names(), begun)
        self.acts.offer(row)
        self.erasure.show_contact(row.contact_id if row and row.card else None)

    def shown(self) -> None:
        """The keyboard is in the list, at first on what was begun last, or where something is being written."""
        if not self.rows:
            self.refresh(last_begun(self.page, self.acts.forms_by_draft()))
        if self.is_writing:
            self.refresh()
        else:
            self._begin()
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """Bring the keyboard to the list, or to what stands above an empty one."""
        target = self.table if not self.table.isHidden() else self.above()[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # Writing

    @property
    def form(self) -> Form | None:
        """The form that is open."""
        widget = self.side.currentWidget()
        return widget if isinstance(widget, Form) else None

    @property
    def is_writing(self) -> bool:
        """Whether a form is open."""
        return self.form is not None

    def is_changed(self) -> bool:
        """Whether a form holds what is not recorded."""
        return self.form is not None and self.form.is_changed()

    def open_form(self, form: Form) -> None:
        """Put a form in place of the details."""
        if self.side.indexOf(form) < 0:
            self.side.addWidget(form)
            form.left.connect(self.leave)
        self.card.setEnabled(False)
        self.side.setCurrentWidget(form)

    def leave(self) -> None:
        """Leave the form without recording."""
        if self.form is not None:
            self.form.keep()
        self.close_form()
        self.page.around.banner.clear()

    def close_form(self) -> None:
        """Show the details again."""
        self.side.setCurrentWidget(self.detail)
        self.show_detail()
        self.card.setEnabled(True)
        self.take_keyboard()

    def done(self, enquiry_id: bytes | None = None) -> None:
        """Something was recorded: show the list as it is now."""
        if self.form is not None:
            self.form.keep()
            self.close_form()
        self.refresh(enquiry_id)
        self.take_keyboard()

    # Keyboard

    def typed(self, event: QKeyEvent) -> bool:
        """A letter does what the button says that has it."""
        if self.is_writing or event.isAutoRepeat():
            return False
        if event.text().casefold() == "z":
            self.answered.click()
            return True
        return self.acts.typed(event.text().casefold())

    def keys(self) -> tuple[Key, ...]:
        """The keys of the section, for the help."""
        everything = Key("Z", QCoreApplication.translate("Keys", "Show what is answered too, or not any more"))
        return (*self.acts.keys(), everything)
