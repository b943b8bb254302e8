"""The two cards of a section: the list with its buttons, and the details of the highlighted row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bitdesk.ui import formats, theme
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.choice_row import CardChip
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.pairs import Pairs
from bitdesk.ui.widgets.report_table import Cell, Column, ReportTable
from bitdesk.ui.widgets.scrolling import scrolling

ROW_HEIGHT = 30


class ListCard(Card):
    """The rows of a noun; below them, a new one and whether old ones are shown."""

    def __init__(self, title: str, columns: Sequence[Column], unreceived: float, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.column.setContentsMargins(8, 12, 8, 8)
        self.title.setContentsMargins(8, 0, 8, 0)
        if unreceived:
            last = Column(QCoreApplication.translate("OrganisationPage", "Not yet at"), unreceived)
            columns = (*columns, last)
        self.table = ReportTable(title, columns, self, ROW_HEIGHT)
        self.table.marks_choice = True
        self.note = self.text(muted=True)
        self.note.setContentsMargins(8, 0, 8, 0)
        self.column.addWidget(self.table, 1)
        self._filler = QWidget(self)
        self.column.addWidget(self._filler, 1)
        self.new = Pill(QCoreApplication.translate("OrganisationPage", "New (Ctrl+N)"), self, on_card=True, main=True)
        self.everything = CardChip("", "", self)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(self.new)
        self.beside = QHBoxLayout()
        self.beside.setSpacing(6)
        self._when_empty: list[QWidget] = []
        row.addLayout(self.beside)
        row.addStretch(1)
        row.addWidget(self.everything)
        self.column.addLayout(row)

    def show_rows(self, rows: Sequence[Sequence[Cell]], old: int, empty: str) -> None:
        """Show these rows, how many old ones there are, or what is said where there is none."""
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._filler.setVisible(not rows)
        self.note.setVisible(not rows)
        self.note.setText(empty)
        self.everything.setVisible(old > 0)
        for button in self._when_empty:
            button.setVisible(not rows and not old)
        text = QCoreApplication.translate("OrganisationPage", "Retired and over: {0} (Ctrl+R)")
        self.everything.setText(text.format(formats.number(old)))

    def add_action(self, button: QWidget, *, when_empty: bool = False) -> None:
        """Add a button beside the one that makes a new row; or only while there is no row, not even an old one."""
        self.beside.addWidget(button)
        if when_empty:
            self._when_empty.append(button)

    def highlight(self, place: int) -> None:
        """Highlight a row."""
        self.table.selectRow(max(place, 0))

    def focus(self) -> None:
        """Bring the keyboard to the rows, or to the button that makes the first one."""
        (self.new if self.table.isHidden() else self.table).setFocus(Qt.FocusReason.OtherFocusReason)


class Details(Card):
    """A row in full, and what can be done with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setWordWrap(True)
        translate = QCoreApplication.translate
        self.state = self.text()
        self.state.setForegroundRole(self.state.palette().ColorRole.Link)
        self.pairs = Pairs(self)
        self.column.addWidget(scrolling(self.pairs, self), 1)
        self.unreceived = self.text(muted=True)
        self.unreceived.setFont(theme.font(12))
        self.more = QVBoxLayout()
        self.more.setSpacing(6)
        self.column.addLayout(self.more)
        self.change = Pill(translate("OrganisationPage", "Change (Enter)"), self, on_card=True)
        self.copy = Pill(translate("OrganisationPage", "Copy (Ctrl+D)"), self, on_card=True)
        self.retire = Pill(translate("OrganisationPage", "Retire (Delete)"), self, on_card=True)
        self.bring_back = Pill(translate("OrganisationPage", "Bring back (Insert)"), self, on_card=True)
        self.history = Pill(translate("OrganisationPage", "History (H)"), self, on_card=True)
        self.buttons = QWidget(self)
        grid = QGridLayout(self.buttons)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.addWidget(self.change, 0, 0)
        grid.addWidget(self.history, 0, 1)
        grid.addWidget(self.retire, 1, 0)
        grid.addWidget(self.bring_back, 1, 0)
        grid.addWidget(self.copy, 1, 1)
        self.column.addWidget(self.buttons)

    def show_row(
        self, title: str, pairs: Sequence[tuple[str, str]], unreceived: Sequence[str], retired_on: date | None
    ) -> None:
        """Show a row, what can be done with it, and who has not received it."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self.pairs.show_pairs(pairs)
        text = QCoreApplication.translate("OrganisationPage", "Not in use since {0}")
        self.state.setText(text.format(formats.short_date(retired_on)) if retired_on else "")
        self.state.setVisible(retired_on is not None)
        self.unreceived.setText(self._unreceived_words(unreceived))
        self.buttons.show()
        self.retire.setVisible(retired_on is None)
        self.bring_back.setVisible(retired_on is not None)

    def show_nothing(self) -> None:
        """Show that no row is highlighted."""
        self.title.setText("")
        self.pairs.show_pairs(())
        self.unreceived.setText("")
        for widget in (self.state, self.buttons):
            widget.hide()

    def _unreceived_words(self, desks: Sequence[str]) -> str:
        if not desks:
            return QCoreApplication.translate("OrganisationPage", "Every desk that was heard has received this.")
        text = QCoreApplication.translate("OrganisationPage", "Not received yet, as of the last contacts: {0}")
        return text.format(", ".join(desks))

    def texts(self) -> list[tuple[str, str]]:
        """What the pairs say."""
        return self.pairs.texts()
