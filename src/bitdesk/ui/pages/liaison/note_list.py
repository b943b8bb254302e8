"""The left half of the book: a field to search, which notes are shown, and the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bitdesk import clock, reports
from bitdesk.ui import formats
from bitdesk.ui.page import Page
from bitdesk.ui.pages.liaison import words
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.fields import Choice
from bitdesk.ui.widgets.fitted_table import FITTED, FittedTable
from bitdesk.ui.widgets.office_filter import OfficeFilter
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, Tone
from bitdesk.ui.widgets.search_field import SearchField
from bitdesk.values import NoteKind

if TYPE_CHECKING:
    from datetime import date

    from bitdesk.reports.liaison import Found, NoteRow

EVERYTHING, UNREAD, VOIDED = "", "unread", "voided"
ROW_HEIGHT = 30
_MARKS = str.maketrans("", "", "\x02\x03")
_MARK, _NO_MARK = "● ", "\N{EM SPACE}\N{THIN SPACE}"


class Line(NamedTuple):
    """A line of the list: a note, or a text that was found (`found`), which is a note or another text."""

    note_id: bytes | None
    row: NoteRow | None = None
    found: Found | None = None

    @property
    def id(self) -> bytes | None:
        """What tells it from the others: the note, or the text that is none."""
        return self.note_id or (self.found.id if self.found is not None else None)


class NoteList(Card):
    """Says which line is highlighted (`highlighted`); the page asks it to be filled."""

    highlighted = Signal()
    left = Signal()

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__("", parent)
        self.page = page
        self.lines: list[Line] = []
        self.title.hide()
        self.column.setContentsMargins(8, 8, 8, 8)
        translate = QCoreApplication.translate
        self.setAccessibleName(translate("Liaison", "Notes"))
        self.search = SearchField(self)
        self.search.setAccessibleName(translate("Liaison", "Search in the book, complaints, suggestions and reviews"))
        self.search.setPlaceholderText(translate("Liaison", "Search (Ctrl+F)"))
        self.which = Choice(_choices(), self)
        self.which.setAccessibleName(translate("Liaison", "Which notes"))
        self.office = OfficeFilter(page, self)
        self.table = FittedTable(translate("Liaison", "Notes"), _columns(), self, ROW_HEIGHT)
        self.table.marks_choice = True
        self.note = self.text(muted=True)
        self.note.setContentsMargins(8, 4, 8, 0)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 3)
        row.addWidget(self.which, 2)
        row.addWidget(self.office, 2)
        self.column.insertLayout(0, row)
        self.column.addWidget(self.table, 1)
        self._filler = QWidget(self)
        self.column.addWidget(self._filler, 1)
        self.all_read = Pill(translate("Liaison", "All read… (Ctrl+Shift+L)"), self, on_card=True)
        self.column.addWidget(self.all_read, 0, Qt.AlignmentFlag.AlignLeft)
        self._connect()

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self.refresh())
        self.search.left.connect(self.focus)
        self.which.currentIndexChanged.connect(lambda _place: self.refresh())
        self.office.currentIndexChanged.connect(lambda _place: self.refresh())
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self.highlighted.emit())

    # What is shown

    @property
    def line(self) -> Line | None:
        """The highlighted line."""
        place = self.table.currentIndex().row()
        return self.lines[place] if 0 <= place < len(self.lines) else None

    def refresh(self, chosen: bytes | None = None) -> None:
        """Ask again; the highlighted note, or the one named, is highlighted again."""
        if self.page.around.desk is None:
            return
        before = chosen or (self.line.id if self.line is not None else None)
        typed = self.search.text().strip()
        self.lines = self._found(typed) if typed else self._notes()
        self._show(typed)
        with QSignalBlocker(self.table.selectionModel()):
            self.table.selectRow(next((at for at, line in enumerate(self.lines) if line.id == before), 0))
        self.highlighted.emit()

    def _notes(self) -> list[Line]:
        which, desk = self.which.value(), self.page.desk
        rows = self.page.ask(
            reports.liaison.notes,
            desk.counselor_id,
            office_id=self.office.office_id,
            kind=which if which in set(NoteKind) else None,
            unread_only=which == UNREAD,
            voided=which == VOIDED,
        )
        return [Line(row.id, row=row) for row in rows if which != VOIDED or row.is_voided]

    def _found(self, typed: str) -> list[Line]:
        hits = self.page.ask(reports.liaison.search, typed, self.office.office_id)
        ids = [hit.id for hit in hits if hit.kind == "liaison_note"]
        rows = self.page.ask(reports.liaison.known, ids, self.page.desk.counselor_id) if ids else {}
        return [Line(hit.note_id, rows.get(hit.id), hit) for hit in hits]

    def _show(self, typed: str) -> None:
        self.table.show_rows([_cells(line) for line in self.lines])
        self.table.setVisible(bool(self.lines))
        self._filler.setVisible(not self.lines)
        self.note.setVisible(not self.lines)
        self.note.setText(_empty(typed, self.which.value()))
        self.all_read.setVisible(self.which.value() == UNREAD and not typed and bool(self.lines))

    # The keyboard

    def focus(self) -> None:
        """Bring the keyboard to the list, where there is something in it."""
        if self.lines:
            self.table.setFocus()
            self.table.selectRow(max(self.table.currentIndex().row(), 0))

    def walk(self, step: int) -> None:
        """Highlight the line some places further."""
        if self.lines:
            place = min(max(self.table.currentIndex().row() + step, 0), len(self.lines) - 1)
            self.table.selectRow(place)

    def to_next_unread(self) -> None:
        """Highlight the next note that is not read, going round; stay where every one is."""
        count, place = len(self.lines), self.table.currentIndex().row()
        for step in range(1, count + 1):
            row = self.lines[(place + step) % count].row
            if row is not None and not row.is_read and not row.is_voided:
                self.table.selectRow((place + step) % count)
                return

    def begin_unread(self, note_id: bytes | None = None) -> None:
        """Show what is not read alone, with the keyboard on the first of it, or on one of them."""
        self.search.clear()
        self.which.show_value(UNREAD)
        if note_id is not None:
            self.refresh(note_id)
        elif self.lines:
            self.table.selectRow(0)
        self.focus()

    def show_unread(self) -> None:
        """Show what is not read, or everything again."""
        self.which.show_value(EVERYTHING if self.which.value() == UNREAD else UNREAD)


def _choices() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    kinds = [
        (NoteKind.REMARK.value, translate("Liaison", "Remarks")),
        (NoteKind.HANDOVER.value, translate("Liaison", "Handovers")),
        (NoteKind.INFORMATION.value, translate("Liaison", "Information")),
    ]
    everything = (EVERYTHING, translate("Liaison", "All notes"))
    unread = (UNREAD, translate("Liaison", "Not read yet"))
    return [everything, unread, *kinds, (VOIDED, translate("Liaison", "Slips"))]


def _columns() -> Sequence[Column]:
    translate = QCoreApplication.translate
    return (
        Column(translate("Liaison", "Day"), FITTED),
        Column(translate("Liaison", "What"), FITTED),
        Column(translate("Liaison", "Note"), 1),
        Column(translate("Liaison", "By"), FITTED),
    )


def _cells(line: Line) -> tuple[Cell, ...]:
    if line.found is not None:
        hit = line.found
        text = " ".join(hit.excerpt.translate(_MARKS).split())
        what = words.kind(line.row.kind if line.row is not None else hit.kind)
        unread = line.row is not None and not line.row.is_read
        return (
            _day(hit.on, unread=unread), Cell(what, Tone.MUTED), Cell(text, bold=unread, hint=text),
            Cell(hit.author_code),
        )  # fmt: skip
    row = line.row
    if row is None:
        return ()
    translate = QCoreApplication.translate
    text = " ".join(row.text.split())
    unread = not row.is_read and not row.is_voided
    is_on_top = row.pinned_until_on is not None and row.pinned_until_on >= clock.business_date()
    on_top = translate("Liaison", "On top: {0}").format(text) if is_on_top else text
    tone = Tone.MUTED if row.is_voided else Tone.PLAIN
    return (
        _day(row.written_on, tone, unread=unread),
        Cell(words.kind(row.kind), Tone.MUTED),
        Cell(f"▴ {text}" if is_on_top else text, tone, unread, hint=text, said=on_top),
        Cell(row.author_code, tone),
    )


def _day(on: date, tone: Tone = Tone.PLAIN, *, unread: bool = False) -> Cell:
    """A day as short as the list wants it (of another year, with that year), behind a mark where it is not read."""
    day = formats.short_date(on)
    shown = day[:5] if on.year == clock.business_date().year else f"{day[:6]}{day[8:]}"
    if not unread:
        return Cell(f"{_NO_MARK}{shown}", tone, hint=day, said=day)
    said = f"{day}, {QCoreApplication.translate('Liaison', 'Not read yet')}"
    return Cell(f"{_MARK}{shown}", Tone.WARNING, bold=True, hint=said, said=said)


def _empty(typed: str, which: str) -> str:
    translate = QCoreApplication.translate
    if typed:
        return translate("Liaison", "Nothing has “{0}”. Try the beginning of a word.").format(typed)
    if which == UNREAD:
        return translate("Liaison", "Every note is read.")
    if which:
        return translate("Liaison", "No note of this kind.")
    return translate("Liaison", "The book is empty. Write the first note below.")
