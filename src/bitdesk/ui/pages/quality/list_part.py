"""A part of a section: a list at left; at right the highlighted row as a story, or a form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from bitdesk.ui.page import Page
from bitdesk.ui.pages.quality.form_drafts import FormDrafts
from bitdesk.ui.pages.quality.side import Side
from bitdesk.ui.sections.page import Part
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.fitted_table import FittedTable
from bitdesk.ui.widgets.form import Form, Values
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column
from bitdesk.ui.widgets.story import Part as Passage
from bitdesk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from bitdesk.desk import Desk

SHARES = (58, 42)
ROW_HEIGHT = 44
INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut
ALONE = Qt.ShortcutContext.WidgetShortcut


class ListPart(Part):
    """A list at left; at right the highlighted row as a story, or a form. A part says which rows, in which words."""

    shares = SHARES

    def __init__(self, page: Page, name: str) -> None:
        super().__init__(page)
        self.page = page
        self.rows: list[Any] = []
        self.card = Card(name, self)
        self.card.column.setContentsMargins(8, 12, 8, 8)
        self.card.title.setContentsMargins(8, 0, 8, 0)
        self.above = QVBoxLayout()
        self.card.column.addLayout(self.above)
        self.table = FittedTable(name, self.columns(), self, ROW_HEIGHT)
        self.table.marks_choice = self.table.wraps = True
        self.note = self.card.text(muted=True)
        self.note.setContentsMargins(8, 0, 8, 0)
        self.card.column.addWidget(self.table, 1)
        self.card.column.addStretch(0)
        self.below: list[Pill] = []
        self.pills = QHBoxLayout()
        self.pills.setContentsMargins(8, 0, 8, 0)
        self.pills.setSpacing(6)
        self.pills.addStretch(1)
        self.card.column.addLayout(self.pills)
        self.details = Side(self)
        self.side = QStackedWidget(self)
        self.side.addWidget(self.details)
        self.drafts = FormDrafts(page)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.card, self.shares[0])
        layout.addWidget(self.side, self.shares[1])
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self.show_row())

    # What a part says

    def columns(self) -> tuple[Column, ...]:
        """The columns of the list."""
        raise NotImplementedError

    def load(self) -> Sequence[Any]:
        """Ask for the rows."""
        raise NotImplementedError

    def cells(self, row: Any) -> tuple[Cell, ...]:
        """A row in words."""
        raise NotImplementedError

    def story(self, row: Any) -> tuple[str, Sequence[Passage]]:
        """The title of a row, and all that is to be read of it."""
        raise NotImplementedError

    def acts(self, row: Any) -> Sequence[Pill]:
        """What can be done with a row."""
        return ()

    def empty(self) -> str:
        """What is said where there is no row."""
        raise NotImplementedError

    def nothing_chosen(self) -> str:
        """What is said beside the list while no row is highlighted."""
        return ""

    def row_id(self, row: Any) -> bytes:
        """What tells a row from the others."""
        return bytes(row.id)

    def add_pill(self, text: str, do: Callable[[], object], *, main: bool = False) -> Pill:
        """Add something to do under the list."""
        pill = Pill(text, self, on_card=True, main=main)
        pill.clicked.connect(lambda _checked=False: do())
        self.pills.insertWidget(self.pills.count() - 1, pill)
        self.below.append(pill)
        return pill

    def put_above(self, choices: ChoiceRow) -> None:
        """Put a choice of what is shown above the list."""
        choices.setContentsMargins(8, 0, 8, 0)
        self.above.addWidget(choices)

    def add_form(self, form: Form, save: Callable[[], object], draft: str = "", pill: Pill | None = None) -> None:
        """Add a form beside the list, opened for a row by a pill; what is written is a draft where that has a name."""
        self.side.addWidget(form)
        form.saved.connect(save)
        form.left.connect(self.leave)
        for field in form.fields.values():
            if isinstance(field, TextArea):
                field.given.connect(save)
                field.setFixedHeight(field.minimumHeight())
        if draft:
            self.drafts.keep(form, draft, pill)

    def on(self, key: str, do: Callable[[], object], *, everywhere: bool = False) -> None:
        """Let a key do something in the list, or `everywhere` in this part: once, however long it is held."""
        where, context = (self, INSIDE) if everywhere else (self.table, ALONE)
        QShortcut(QKeySequence(key), where, context=context, autoRepeat=False).activated.connect(do)

    def on_enter(self, do: Callable[[], object]) -> None:
        """Let Enter and a double click in the list do something."""
        self.on("Return", do)
        self.on("Enter", do)
        self.table.doubleClicked.connect(lambda _index: do())

    # The list

    def refresh(self, chosen: bytes | None = None) -> None:
        """Ask again; the highlighted row, or the one named, is highlighted again."""
        if self.page.around.desk is None:
            return
        before = chosen or (self.row_id(self.row) if self.row is not None else None)
        self.rows = list(self.load())
        self.table.show_rows([self.cells(row) for row in self.rows])
        self.table.setVisible(bool(self.rows))
        self.note.setVisible(not self.rows)
        self.note.setText(self.empty())
        self.highlight(next((at for at, row in enumerate(self.rows) if self.row_id(row) == before), 0))
        self.show_row()

    def highlight(self, at: int) -> None:
        """Highlight a row."""
        self.table.selectRow(max(at, 0))

    @property
    def row(self) -> Any:
        """The highlighted row, None where there is none."""
        at = self.table.currentIndex().row()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def show_row(self) -> None:
        """Show the highlighted row in full."""
        row = self.row
        title, parts = (self.nothing_chosen(), ()) if row is None else self.story(row)
        begun = () if row is None else self.drafts.waiting(self.row_id(row))
        self.details.show_story(title, (*parts, *begun))
        self.details.offer(*(() if row is None else self.acts(row)))

    def shown(self) -> None:
        """Show the rows as they are now, at first what was begun last; the keyboard is in the list or the open form."""
        self.refresh(None if self.rows else self.drafts.last())
        if not self.is_editing:
            self.focus()

    def focus(self) -> None:
        """Bring the keyboard to the list; where it is empty, to what can be done, so that the keys still hold."""
        able = (pill for pill in self.below if not pill.isHidden() and pill.isEnabled())
        target = next(able, self) if self.table.isHidden() else self.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # Forms

    @property
    def is_editing(self) -> bool:
        """Whether a form is open."""
        return self.side.currentWidget() is not self.details

    def is_changed(self) -> bool:
        """Whether the open form holds what is not saved."""
        form = self.side.currentWidget()
        return isinstance(form, Form) and form.is_changed()

    def open_form(self, form: Form, title: str, values: Values, subject: bytes = b"") -> None:
        """Open a form, with what was left in it of a subject where the program ended before it was recorded."""
        if self.is_editing:
            return
        self.card.setEnabled(False)
        self.side.setCurrentWidget(form)
        form.open(title, values)
        if self.drafts.load(form, subject):
            self.say(QCoreApplication.translate("QualityPage", "What was being written here is back."))

    def draft_of(self, form: Form) -> str | None:
        """What a form's draft is called, for the command that records what stands in it."""
        return self.drafts[form].name if form in self.drafts else None

    def leave(self) -> None:
        """Leave everything as it is."""
        self.page.around.banner.clear()
        self.close_form()

    def close_form(self) -> None:
        """Go back to the list; what stood in the form is recorded, or nobody wants it."""
        form = self.side.currentWidget()
        if isinstance(form, Form):
            form.keep()
            if form in self.drafts:
                self.drafts[form].forget()
        self.side.setCurrentWidget(self.details)
        self.show_row()
        self.card.setEnabled(True)
        self.focus()

    def is_right(self, form: Form) -> bool:
        """Return whether a form can be recorded, and say what is wrong with it."""
        problem = form.problem()
        if problem:
            self.say(problem)
        return not problem

    def done(self, command: Callable[[Desk], object], said: str = "") -> bool:
        """Do a command; return whether it was done, and say so where there is something to say."""
        did = self.page.did(command)
        if did and said:
            self.page.around.banner.tell(said)
        return did

    def say(self, text: str) -> None:
        """Say something in the banner."""
        self.page.around.banner.say(text)
