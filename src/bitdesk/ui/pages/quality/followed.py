"""What complaints and suggestions have in common on the screen: a new one is written, and each takes its steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget

from bitdesk import services
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.quality import words
from bitdesk.ui.pages.quality.followed_listing import FollowedListing
from bitdesk.ui.pages.quality.record_form import RecordForm
from bitdesk.ui.pages.quality.steps import Steps

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.exports.sheet import Sheet

LIST_SHARE, SIDE_SHARE = 56, 44
ACTION = "action"
"""The step that leads on: the quality group decides something because of it."""


class FollowedSection(FollowedListing):
    """Base of both: a noun says which steps it has, and what they do."""

    letters: ClassVar[dict[str, str]]
    """The steps by their names, with the letter that each is chosen by in the list."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.form = self.make_form()
        self.steps = Steps(self)
        self.side = QStackedWidget(self)
        for widget in (self.details, self.form, self.steps.card):
            self.side.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part, share in ((self.list, LIST_SHARE), (self.side, SIDE_SHARE)):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            layout.addWidget(part, share)
        self._restored = False
        self._connect()

    def _connect(self) -> None:
        listed, table = self.list, self.list.table
        table.doubleClicked.connect(lambda _index: self.next_step())
        listed.new.clicked.connect(self.add)
        listed.save.clicked.connect(self.ask_for_list)
        listed.paper.clicked.connect(self.ask_for_paper)
        self.details.chosen.connect(self.take_step)
        self.form.saved.connect(self.save)
        self.form.left.connect(self.leave)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, do in (
            ("Ctrl+N", self.add), ("Ctrl+R", listed.closed.click), ("Ctrl+S", self.ask_for_list),
            ("Ctrl+Return", self.confirm), ("Ctrl+Enter", self.confirm),
        ):  # fmt: skip
            QShortcut(QKeySequence(key), self, context=inside).activated.connect(do)
        acts: dict[str, Callable[[], object]] = {"Return": self.next_step, "Enter": self.next_step}
        acts |= {letter: partial(self.take_step, name) for name, letter in self.letters.items()}
        for key, act in acts.items():
            QShortcut(QKeySequence(key), table, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(act)

    # What a noun says of itself

    def make_form(self) -> RecordForm:
        """Make the form of a new one."""
        raise NotImplementedError

    def store(self, said: dict[str, Any]) -> bytes | None:
        """Record a new one."""
        raise NotImplementedError

    def do_step(self, name: str, row: Any, text: str | None, draft: str | None) -> Callable[[Desk], object]:
        """Return the command that takes a step."""
        raise NotImplementedError

    def writes(self, name: str) -> bool:
        """Return whether a step is written first; the others are taken at once."""
        raise NotImplementedError

    def sheet(self, rows: Sequence[Any]) -> Sheet:
        """The register that an export writes."""
        raise NotImplementedError

    # What is done

    def shown(self) -> None:
        """Show the list as it is now; once, what was being written when the program ended."""
        self.refresh()
        if not self._restored:
            self._restored = True
            if self.form.has_draft():
                self.add(with_draft=True)
            elif not self.steps.restore():
                self.list.focus()
        elif self.side.currentWidget() is self.details:
            self.list.focus()

    def add(self, *, with_draft: bool = False) -> None:
        """Write a new one."""
        if self.side.currentWidget() is self.details:
            self.list.setEnabled(False)
            self.side.setCurrentWidget(self.form)
            self.form.begin(with_draft=with_draft)

    def save(self) -> None:
        """Record what is written, or say what is wrong with it."""
        problem = self.form.problem()
        if problem:
            self.page.around.banner.say(problem)
            return
        stored = self.store(self.form.said())
        if stored is None:
            return
        self._put_away()
        self.refresh(stored)
        self.list.focus()
        text = QCoreApplication.translate("QualityPage", "Recorded: {reference}.")
        if self.row is not None:
            self.page.around.banner.tell(text.format(reference=self.row.reference))

    def leave(self) -> None:
        """Leave the form; what was written in it is forgotten."""
        self._put_away()
        self.page.around.banner.clear()

    def _put_away(self) -> None:
        """Empty the form: what stood in it is recorded, or nobody wants it."""
        self.form.draft.forget()
        self.form.contact.clear()
        self.form.keep()
        self._close()

    def _close(self) -> None:
        self.side.setCurrentWidget(self.details)
        self.list.setEnabled(True)
        self.list.focus()

    def next_step(self) -> None:
        """Take the step that usually comes next."""
        row = self.row
        if row is not None:
            self.take_step(self.possible(row)[0])

    def take_step(self, name: str) -> None:
        """Take a step of the highlighted one, or begin to write it."""
        row = self.row
        if row is None or name not in self.possible(row) or self.side.currentWidget() is not self.details:
            return
        if self.writes(name):
            self.steps.begin(name, row)
        else:
            self.stepped(self.page.do(self.do_step(name, row, None, None)))

    def stepped(self, done: object) -> None:
        """After a step: show it, with the keyboard in the list."""
        if done is None:
            return
        row = self.row
        self._close()
        self.refresh(row.id if row is not None and self.list.closed.isChecked() else None)
        self.list.focus()
        if row is not None:
            self._say_closed(row)

    def _say_closed(self, row: Any) -> None:
        """One that has gone from the list by its last step can still be found."""
        if all(row.id != each.id for each in self.rows):
            translate = QCoreApplication.translate
            text = translate("QualityPage", "{reference} is closed.").format(reference=row.reference)
            self.page.around.banner.tell(text, translate("QualityPage", "Show it"), partial(self.show_one, row.id))

    def show_one(self, row_id: bytes) -> None:
        """Highlight one, open or closed, of whatever office; what is being written stays in front."""
        if self.side.currentWidget() is not self.details:
            return
        self.list.office.show_value("")
        self.refresh()
        if all(row.id != row_id for row in self.rows):
            self.list.closed.setChecked(True)
        self.refresh(row_id)
        self.list.focus()

    def command(self, name: str, row: Any, text: str | None, draft: str | None) -> Callable[[Desk], object]:
        """Return what a step does; a corrective action names what it comes from, and none of its words."""
        if name != ACTION:
            return self.do_step(name, row, text, draft)
        decide = services.actions.decide
        return lambda desk: decide(
            desk, text or "", origin_kind=self.noun, origin_id=row.id, office_id=row.office_id, draft=draft
        )

    def confirm(self) -> None:
        """Record what is being written."""
        if self.side.currentWidget() is self.form:
            self.save()
        elif self.side.currentWidget() is self.steps.card:
            self.steps.record()

    def is_changed(self) -> bool:
        """Whether something is written that is not recorded."""
        front = self.side.currentWidget()
        return (front is self.form and self.form.is_changed()) or (front is self.steps.card and self.steps.is_changed())

    # Files

    def ask_for_list(self) -> None:
        """Ask where the register is to be written: a workbook, a PDF or CSV."""
        from bitdesk.ui.report_files import ask_for_report

        title = QCoreApplication.translate("QualityPage", "Write the list")
        ask_for_report(self, title, self.noun, self.write_list)

    def write_list(self, chosen: str) -> None:
        """Write the register as it is shown, on the worker thread."""
        from bitdesk.ui.pages.quality.files import write_sheets

        write_sheets(self.page, lambda: [self.sheet(self.rows)], chosen)

    def ask_for_paper(self) -> None:
        """Ask where the paper form is to be written, which is handed out and entered here afterwards."""
        from bitdesk.ui.pages.quality.files import write_paper
        from bitdesk.ui.report_files import ask_for_pdf

        title = QCoreApplication.translate("QualityPage", "Write the paper form")
        ask_for_pdf(self, title, self.noun, partial(write_paper, self.page, self.noun))

    def keys(self) -> tuple[Key, ...]:
        """The keys of the section, for the help."""
        translate = QCoreApplication.translate
        buttons = dict(self.step_buttons())
        return (
            Key("Ctrl+N", translate("Keys", "New")),
            Key("Return", translate("Keys", "The step that comes next; in a form: record")),
            Key("Ctrl+Return", translate("Keys", "Record what is written")),
            *(Key(letter, words.act(buttons[name])) for name, letter in self.letters.items()),
            Key("Ctrl+R", translate("Keys", "Show closed ones, too")),
            Key("Ctrl+S", translate("Keys", "Write the list to a file")),
        )
