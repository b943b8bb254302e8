"""The first notes that are not read, on the page of the day's end: Enter or a click opens the book on one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent

from bitdesk import reports
from bitdesk.ui import formats
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.fitted_table import FITTED, FittedTable
from bitdesk.ui.widgets.report_table import Cell, Column, Tone
from bitdesk.values import NoteKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bitdesk.reports.liaison import NoteRow
    from bitdesk.ui.page import Page

SHOWN = 3
ROW_HEIGHT = 36


class UnreadNotes(Card):
    """Hidden where every note is read; `chosen` says which one is to be opened."""

    chosen = Signal(bytes)

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DayEndPage", "Notes not read yet"), parent)
        self._page = page
        self.rows: tuple[NoteRow, ...] = ()
        self.column.setContentsMargins(8, 10, 8, 8)
        self.title.setContentsMargins(8, 0, 8, 0)
        self.table = _Rows(self.title.text(), _columns(), self, ROW_HEIGHT)
        self.table.horizontalHeader().hide()
        self.table.clicked.connect(lambda _index: self._choose())
        self.table.entered_with_keys.connect(self._choose)
        self.column.addWidget(self.table)
        self.hide()

    def refresh(self) -> None:
        """Ask for the first ones."""
        reader = self._page.desk.counselor_id
        self.rows = self._page.ask(reports.liaison.notes, reader, unread_only=True, limit=SHOWN)[:SHOWN]
        self.table.show_rows([_cells(row) for row in self.rows])
        self.table.setFixedHeight(len(self.rows) * ROW_HEIGHT)
        self.setVisible(bool(self.rows))

    def _choose(self) -> None:
        place = self.table.currentIndex().row()
        if 0 <= place < len(self.rows):
            self.chosen.emit(self.rows[place].id)


class _Rows(FittedTable):
    entered_with_keys = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the highlighted note; every other key is the page's, but those that move."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered_with_keys.emit()
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("Liaison", "Day"), FITTED),
        Column(translate("Liaison", "What"), FITTED),
        Column(translate("Liaison", "Note"), 1),
    )


def _cells(row: NoteRow) -> tuple[Cell, ...]:
    day, text = formats.short_date(row.written_on), " ".join(row.text.split())
    return Cell(day[:5], hint=day, said=day), Cell(_kind(row.kind), Tone.MUTED), Cell(text, hint=text)


def _kind(code: str) -> str:
    translate = QCoreApplication.translate
    names: dict[str, str] = {
        NoteKind.REMARK: translate("Liaison", "&Remark"),
        NoteKind.HANDOVER: translate("Liaison", "&Handover"),
        NoteKind.INFORMATION: translate("Liaison", "&Information"),
    }
    return names.get(code, code).replace("&", "")
