"""What every tab of the figures is: a question for the worker thread, and what is shown of the answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bitdesk.ui import theme
from bitdesk.ui.page import Key
from bitdesk.ui.pages.shop.asked import Question
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.sheet_table import GAP, SheetTable, Shown

if TYPE_CHECKING:
    from bitdesk.exports.sheet import Sheet


class Section(QWidget):
    """Says when it wants something else to be read (`wanted`)."""

    wanted = Signal()

    @property
    def every_year(self) -> bool:
        """Whether it is about all years that have a sale, whichever is chosen."""
        return False

    def question(self) -> Question:
        """What is to be read, as the choices of this section are now."""
        raise NotImplementedError

    def show_found(self, found: Any) -> None:
        """Show what was read."""
        raise NotImplementedError

    def sheets(self) -> Sequence[Sheet]:
        """The reports that an export writes: what is shown."""
        raise NotImplementedError

    def file_name(self) -> str:
        """The name of an export's file, without what it ends in."""
        raise NotImplementedError

    def keys(self) -> tuple[Key, ...]:
        """The keys of this section, for the help."""
        return ()

    def changed(self) -> bool:
        """Whether a form holds what is not saved."""
        return False

    def enter(self) -> None:
        """Bring the keyboard where it begins here."""


class TableSection(Section):
    """A report under a choice of which: `choices` above, the table, and under it what else there is to say."""

    def __init__(self, name: str, choices: ChoiceRow | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = choices
        self.found: Shown | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.card = Card("", self)
        self.card.title.hide()
        self.card.column.setContentsMargins(8, 4, 8, 8)
        if choices is not None:
            choices.setContentsMargins(GAP, 0, GAP, 0)
            self.card.column.addWidget(choices)
            choices.chosen.connect(lambda _value: self.wanted.emit())
        self.table = SheetTable(name, self.card)
        self.card.setAccessibleName(name)
        self.card.column.addWidget(self.table, 1)
        self.notes = QLabel(self.card)
        self.notes.setFont(theme.font(12))
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setContentsMargins(GAP, 0, GAP, 0)
        self.notes.setForegroundRole(self.notes.palette().ColorRole.PlaceholderText)
        self.card.column.addWidget(self.notes)
        self.column.addWidget(self.card, 1)

    def show_sheet(self, found: Shown, empty: str) -> None:
        """Show a report, or what is said where it has no row."""
        self.found, sheet = found, found.sheet
        self.table.nothing = empty
        self.table.show_sheet(found)
        self.notes.setText(" ".join(sheet.notes) if sheet.rows else "")
        self.notes.setVisible(bool(self.notes.text()))

    def sheets(self) -> Sequence[Sheet]:
        """The report that is shown."""
        return () if self.found is None else (self.found.sheet,)
