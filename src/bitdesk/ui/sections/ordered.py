"""A section whose rows stand in an order that somebody decides."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from bitdesk.ui.page import Key, Page
from bitdesk.ui.sections.section import Section
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from bitdesk.desk import Desk


class OrderedSection(Section):
    """Two buttons and two keys put the highlighted row a place up or down."""

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

    def put_at(self, desk: Desk, row_id: bytes, place: int) -> None:
        """Put a row at a place among those `beside` it; the first is 1."""
        raise NotImplementedError

    def beside(self, row: Any) -> list[Any]:
        """The rows in use among which a row has its place."""
        return [each for each in self.rows if not self.is_retired(each)]

    def move_by(self, step: int) -> None:
        """Put the highlighted row a place up or down."""
        row = self.row
        if row is None or self.is_editing or self.is_retired(row):
            return
        beside = self.beside(row)
        place = beside.index(row) + step
        if 0 <= place < len(beside):
            self.done(lambda desk: self.put_at(desk, row.ids[0], place + 1))
            self.refresh()

    def keys(self) -> tuple[Key, ...]:
        """The keys of the list, for the help."""
        translate = QCoreApplication.translate
        return (
            Key("Ctrl+N", translate("Keys", "New")),
            Key("Return", translate("Keys", "Change the row; in a form: save")),
            Key("Delete", translate("Keys", "Retire the row")),
            Key("Insert", translate("Keys", "Bring the row back")),
            Key("H", translate("Keys", "History of the row: who, when, what")),
            Key("Ctrl+Up", translate("Keys", "One place up")),
            Key("Ctrl+Down", translate("Keys", "One place down")),
            Key("Ctrl+R", translate("Keys", "Show what is retired or over, too")),
        )
