"""The left half of a section, and the details at right: the rows of a noun, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QSignalBlocker

from bitdesk import clock
from bitdesk.ui.page import Page
from bitdesk.ui.sections.page import Part
from bitdesk.ui.sections.parts import Details, ListCard
from bitdesk.ui.widgets.report_table import Cell, Column, Tone

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.reports.organisation import Row


class Line(NamedTuple):
    """A row in words: its name, its cells without the last column, its details, and whether it is over."""

    title: str
    cells: tuple[Cell, ...]
    details: Sequence[tuple[str, str]]
    is_over: bool = False


class Listing(Part):
    """Lists the rows and shows the highlighted one in full; a section says which rows, and in which words."""

    can_copy = False

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.rows: list[Any] = []
        self.list = ListCard(self.title(), self.columns(), self.unreceived_share(), self)
        self.details = Details(self)
        self.list.table.selectionModel().currentRowChanged.connect(lambda *_rows: self.show_details())
        self.list.everything.toggled.connect(self._show_everything)

    # What a section says

    def title(self) -> str:
        """The noun, many of it."""
        raise NotImplementedError

    def columns(self) -> tuple[Column, ...]:
        """The columns of the list, but the last: who has not received a row."""
        raise NotImplementedError

    def unreceived_share(self) -> float:
        """The width of the last column; nothing where the section has one of its own."""
        return 0.19

    def question(self) -> Callable[[Desk], Sequence[Row]]:
        """The report that lists the rows."""
        raise NotImplementedError

    def line(self, row: Any) -> Line:
        """A row in words."""
        raise NotImplementedError

    def empty(self) -> str:
        """What is said where there is no row."""
        raise NotImplementedError

    # The list

    def refresh(self, chosen: bytes | None = None) -> None:
        """Ask for the rows; the highlighted one, or the one named, is highlighted again."""
        if self.page.around.desk is None:
            return
        before = chosen or (self.row.ids[0] if self.row is not None else None)
        rows = list(self.page.ask(self.question()))
        old = [row for row in rows if self.is_retired(row) or self.line(row).is_over]
        if any(chosen in row.ids for row in old):
            with QSignalBlocker(self.list.everything):
                self.list.everything.setChecked(True)
        self.rows = [row for row in rows if row not in old] + (old if self.list.everything.isChecked() else [])
        self.list.show_rows([self._cells(row, old) for row in self.rows], len(old), self.empty())
        self.list.highlight(next((place for place, row in enumerate(self.rows) if before in row.ids), 0))
        self.show_details()

    def _show_everything(self, _on: bool) -> None:
        self.refresh()
        self.list.focus()

    def is_retired(self, row: Row) -> bool:
        """Whether a row is no longer in use."""
        return row.retired_on is not None and row.retired_on <= clock.business_date()

    def _cells(self, row: Row, old: Sequence[Row]) -> tuple[Cell, ...]:
        cells = self.line(row).cells
        if row in old:
            cells = tuple(Cell(cell.text, Tone.MUTED, hint=cell.hint) for cell in cells)
        return (*cells, unreceived_cell(row.unreceived)) if self.unreceived_share() else cells

    @property
    def row(self) -> Any:
        """The highlighted row, None where there is none."""
        place = self.list.table.currentIndex().row()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def show_details(self) -> None:
        """Show the highlighted row in full."""
        row = self.row
        if row is None:
            self.details.show_nothing()
            return
        line = self.line(row)
        self.details.copy.setVisible(self.can_copy)
        retired_on = row.retired_on if self.is_retired(row) else None
        self.details.show_row(line.title, line.details, row.unreceived, retired_on)


def unreceived_cell(desks: Sequence[str]) -> Cell:
    """The desks that have not received a row yet: one by its name, several by their number."""
    if not desks:
        return Cell("–", Tone.MUTED, hint=QCoreApplication.translate("OrganisationPage", "Every desk heard has it."))
    if len(desks) == 1:
        return Cell(desks[0], hint=desks[0])
    text = QCoreApplication.translate("OrganisationPage", "%Ln desk(s)", "", len(desks))
    return Cell(text, hint=", ".join(desks))
