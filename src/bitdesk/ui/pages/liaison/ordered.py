"""A list whose order the head office decides, and the button that takes the usual lists over where it is empty."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from bitdesk import services
from bitdesk.ui.page import Key, Page
from bitdesk.ui.sections.section import Section
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from bitdesk.desk import Desk


class OrderedSection(Section):
    """Themes, and what stands on the checklists."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        translate = QCoreApplication.translate
        self.up = Pill(translate("TopicsSection", "Up (Ctrl+Up)"), self, on_card=True)
        self.down = Pill(translate("TopicsSection", "Down (Ctrl+Down)"), self, on_card=True)
        row = QHBoxLayout()
        row.setSpacing(6)
        for button, step in ((self.up, -1), (self.down, 1)):
            button.clicked.connect(partial(self.move_by, step))
            row.addWidget(button)
        row.addStretch(1)
        self.details.more.addLayout(row)
        self.usual = Pill(translate("Liaison", "Take the usual lists"), self, on_card=True)
        self.usual.clicked.connect(self.take_usual)
        self.list.add_action(self.usual)

    def refresh(self, chosen: bytes | None = None) -> None:
        """Ask again; the usual lists are offered where there is nothing yet."""
        super().refresh(chosen)
        self.usual.setVisible(not self.rows and not self.list.everything.isVisibleTo(self.list))

    def take_usual(self) -> None:
        """Take the usual lists over: of themes, checklists, templates, sites, criteria, questionnaires, brochures."""
        if self.usual.isVisibleTo(self.list) and self.page.do(services.listening_defaults.seed) is not None:
            self.refresh()
            self.list.focus()

    # What a noun says

    def mover(self) -> Callable[[Desk, bytes, int], None]:
        """The command that puts a row at a place."""
        raise NotImplementedError

    def retirer(self) -> Callable[[Desk, bytes], None]:
        """The command that retires a row."""
        raise NotImplementedError

    def bringer(self) -> Callable[[Desk, bytes], None]:
        """The command that brings a row back."""
        raise NotImplementedError

    def beside(self, row: Any) -> list[Any]:
        """The rows in use among which a row has its place."""
        return [each for each in self.rows if not self.is_retired(each)]

    # What is done

    def move_by(self, step: int) -> None:
        """Put the highlighted row a place up or down."""
        row = self.row
        if row is None or self.is_editing or self.is_retired(row):
            return
        beside, in_use = self.beside(row), [each for each in self.rows if not self.is_retired(each)]
        place = beside.index(row) + step
        if 0 <= place < len(beside):
            to = in_use.index(beside[place]) + 1
            self.done(lambda desk: self.mover()(desk, row.ids[0], to))
            self.refresh()

    def do_retire(self, row: Any) -> bool:
        """Retire a row; return whether that was done."""
        return self.done(lambda desk: self.retirer()(desk, row.ids[0]))

    def do_bring_back(self, row: Any) -> bool:
        """Bring a row back; return whether that was done."""
        return self.done(lambda desk: self.bringer()(desk, row.ids[0]))

    def retired_words(self, row: Any) -> str:
        """What is said when a row is retired."""
        text = QCoreApplication.translate("Liaison", "“{0}” is retired; what names it stays.")
        return text.format(self.line(row).title)

    def leave(self) -> bool:  # type: ignore[override]
        """Leave the form; return whether it was open."""
        was_open = self.is_editing
        super().leave()
        return was_open

    def keys(self) -> tuple[Key, ...]:
        """The keys of the list, for the help."""
        translate = QCoreApplication.translate
        return (
            Key("Ctrl+N", translate("Keys", "Write a new row")),
            Key("Return", translate("Keys", "Change the highlighted row; in the form: save")),
            Key("Delete", translate("Keys", "Retire the highlighted row")),
            Key("Insert", translate("Keys", "Bring the highlighted row back")),
            Key("H", translate("Keys", "Who wrote the row, and when")),
            Key("Ctrl+Up", translate("Keys", "Put the row a place higher")),
            Key("Ctrl+Down", translate("Keys", "Put the row a place lower")),
            Key("Ctrl+R", translate("Keys", "Show what is retired too")),
        )
