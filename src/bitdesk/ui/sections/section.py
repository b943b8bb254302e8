"""A section of a page: the list of a noun at left, and at right its details or a form."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from bitdesk import services
from bitdesk.ui.page import Page
from bitdesk.ui.sections.listing import Listing
from bitdesk.ui.widgets.form import Form, Values

if TYPE_CHECKING:
    from bitdesk.desk import Desk

SHARES = (58, 42)


class Section(Listing):
    """Writes, retires and brings back the rows; each noun says the rest."""

    kind: str
    shares = SHARES

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.edited: Any = None
        self.form = Form(self)
        self.fill_form(self.form)
        self.side = QStackedWidget(self)
        self.side.addWidget(self.details)
        self.side.addWidget(self.form)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.list, self.shares[0])
        layout.addWidget(self.side, self.shares[1])
        self._connect()

    def _connect(self) -> None:
        table = self.list.table
        table.doubleClicked.connect(lambda _index: self.change())
        self.list.new.clicked.connect(self.add)
        self.details.change.clicked.connect(self.change)
        self.details.retire.clicked.connect(self.retire)
        self.details.bring_back.clicked.connect(self.bring_back)
        self.details.copy.clicked.connect(self.add_like_this)
        self.details.history.clicked.connect(self.show_history)
        self.form.saved.connect(self.save)
        self.form.left.connect(self.leave)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, do in (("Ctrl+N", self.add), ("Ctrl+R", self.list.everything.click)):
            QShortcut(QKeySequence(key), self, context=inside).activated.connect(do)
        for key, do in (
            ("Return", self.change),
            ("Enter", self.change),
            ("Delete", self.retire),
            ("Insert", self.bring_back),
            ("H", self.show_history),
            ("Ctrl+D", self.add_like_this),
            ("Ctrl+S", self.do_more),
            ("Ctrl+Up", partial(self.move_by, -1)),
            ("Ctrl+Down", partial(self.move_by, 1)),
        ):
            QShortcut(QKeySequence(key), table, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(do)

    # What only some sections do

    def do_more(self) -> None:
        """Do with the highlighted row what only this noun knows."""

    def move_by(self, step: int) -> None:
        """Put the highlighted row some places further, where the order is somebody's decision."""

    # What a section says of its form

    def service(self) -> Any:
        """The service that retires its rows and brings them back."""
        return services.organisation

    def fill_form(self, form: Form) -> None:
        """Put the fields into the form."""
        raise NotImplementedError

    def new_title(self) -> str:
        """What stands over the form of a new row."""
        raise NotImplementedError

    def values(self, row: Any) -> Values:
        """What the form shows of a row; of a new one where it is None."""
        raise NotImplementedError

    def like(self, row: Any) -> Values:
        """What the form shows of a new row that is like another one."""
        return self.values(row)

    def prepare(self, row: Any) -> None:
        """Make the form ready for a row; for a new one where it is None."""

    def store(self, row: Any, values: Values) -> Any:
        """Record what was written, and return None where that is refused."""
        raise NotImplementedError

    # Writing

    def shown(self) -> None:
        """Show the rows as they are now; the keyboard is in the list, or where something is being written."""
        self.refresh()
        if not self.is_editing:
            self.list.focus()

    @property
    def is_editing(self) -> bool:
        """Whether the form is open."""
        return self.side.currentWidget() is self.form

    def is_changed(self) -> bool:
        """Whether the form holds what is not saved."""
        return self.is_editing and self.form.is_changed()

    def add(self) -> None:
        """Write a new row."""
        self._open(None, self.new_title(), self.values(None))

    def add_like_this(self) -> None:
        """Write a new row like the highlighted one."""
        if self.row is not None and self.can_copy:
            self._open(None, self.new_title(), self.like(self.row))

    def change(self) -> None:
        """Change the highlighted row."""
        if self.row is not None and not self.is_editing:
            self._open(self.row, self.line(self.row).title, self.values(self.row))

    def _open(self, row: Any, title: str, values: Values) -> None:
        if self.is_editing and self.form.is_changed():
            return
        self.edited = row
        self.prepare(row)
        self.list.setEnabled(False)
        self.side.setCurrentWidget(self.form)
        self.form.open(title, values)

    def leave(self) -> bool:
        """Leave the row as it is; return whether the form was open."""
        if not self.is_editing:
            return False
        self.form.keep()
        self._close()
        self.page.around.banner.clear()
        return True

    def _close(self) -> None:
        self.side.setCurrentWidget(self.details)
        self.list.setEnabled(True)
        self.list.focus()

    def save(self) -> None:
        """Record what is written, or say what is wrong with it."""
        problem = self.form.problem()
        if problem:
            self.page.around.banner.say(problem)
            return
        stored = self.store(self.edited, self.form.values())
        if stored is None:
            return
        self.form.keep()
        chosen = stored[0] if isinstance(stored, tuple) else stored
        self.refresh(chosen if isinstance(chosen, bytes) else self.edited.ids[0])
        self._close()

    # Retiring

    def retire(self) -> None:
        """Retire the highlighted row; the banner offers to take that back."""
        row = self.row
        if row is None or self.is_editing or self.is_retired(row):
            return
        if self.do_retire(row):
            self._settle()
            again = QCoreApplication.translate("OrganisationPage", "Bring back")
            self.page.around.banner.say(self.retired_words(row), again, lambda: self._bring_back(row))

    def bring_back(self) -> None:
        """Bring the highlighted row back."""
        row = self.row
        if row is not None and not self.is_editing and self.is_retired(row):
            self._bring_back(row)

    def _bring_back(self, row: Any) -> None:
        if self.do_bring_back(row):
            self.refresh(row.ids[0])
            self.list.focus()

    def _settle(self) -> None:
        """After a row has gone, the one that takes its place is highlighted."""
        place = self.list.table.currentIndex().row()
        self.refresh()
        self.list.highlight(min(place, len(self.rows) - 1))
        self.list.focus()

    def retired_words(self, row: Any) -> str:
        """What is said when a row is retired."""
        text = QCoreApplication.translate("OrganisationPage", "“{0}” is retired; what was counted with it stays.")
        return text.format(self.line(row).title)

    def do_retire(self, row: Any) -> bool:
        """Retire a row; return whether that was done."""
        return self.done(lambda desk: self.service().retire(desk, self.kind, *row.ids))

    def do_bring_back(self, row: Any) -> bool:
        """Bring a row back; return whether that was done."""
        return self.done(lambda desk: self.service().bring_back(desk, self.kind, *row.ids))

    def done(self, command: Callable[[Desk], object]) -> bool:
        """Do a command that returns nothing; return whether it was done."""
        return self.page.did(command)

    def show_history(self) -> None:
        """Show who wrote the highlighted row, when, and what."""
        if self.row is not None:
            from bitdesk.ui.dialogs.history import show_history

            show_history(self.page, *self.row.ids)
