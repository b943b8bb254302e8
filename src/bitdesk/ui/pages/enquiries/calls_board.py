"""Everything that the section of the calls shows, in its places; it knows widgets and rows, and nothing of the file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from bitdesk.ui import formats, theme
from bitdesk.ui.pages.enquiries import words
from bitdesk.ui.pages.enquiries.missed_form import MissedForm
from bitdesk.ui.pages.enquiries.section import LetterlessTable
from bitdesk.ui.widgets.call_qualifiers import CallQualifiers
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.chips import LARGE_PITCH
from bitdesk.ui.widgets.fitted_table import FITTED
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, Tone
from bitdesk.ui.widgets.tiles import Tile

if TYPE_CHECKING:
    from bitdesk.reports.enquiries import EnquiryRow

ROW_HEIGHT = 30
TILE_WIDTH, TILE_HEIGHT = 190, 60


class CallsBoard(QWidget):
    """Two tiles, the numbers, the chips, and the calls of the day or the form of a missed one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.count_tile = Tile(translate("Enquiries", "Call answered (C)"), 15, self)
        self.miss_tile = Tile(translate("Enquiries", "Missed call (M)"), 15, self)
        self.numbers = QLabel(self)
        self.numbers.setFont(theme.font(15, bold=True))
        self.back = Pill(translate("Enquiries", "Undo (Ctrl+Z)"), self)
        self.qualifiers = CallQualifiers(self)
        self.qualifiers.set_pitch(LARGE_PITCH)
        self.card = Card(translate("Enquiries", "Today’s calls"), self)
        self.note = self.card.text(muted=True)
        self.note.setText(translate("Enquiries", "No call yet today. Press C when the telephone rings."))
        name = translate("Enquiries", "Today’s calls, newest first")
        self.table = LetterlessTable(name, _columns(), self, ROW_HEIGHT)
        self.form = MissedForm(self)
        self.stack = QStackedWidget(self)
        self._arrange()

    def _arrange(self) -> None:
        for tile in (self.count_tile, self.miss_tile):
            tile.setFixedSize(TILE_WIDTH, TILE_HEIGHT)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.count_tile)
        top.addWidget(self.miss_tile)
        top.addSpacing(8)
        top.addWidget(self.numbers, 1)
        top.addWidget(self.back)
        self.card.column.setContentsMargins(8, 12, 8, 8)
        self.card.title.setContentsMargins(8, 0, 8, 0)
        self.note.setContentsMargins(8, 0, 8, 0)
        self.card.column.addWidget(self.table, 1)
        self.card.column.addStretch(0)
        self.stack.addWidget(self.card)
        self.stack.addWidget(self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.qualifiers)
        layout.addWidget(self.stack, 1)

    def show_rows(self, rows: Sequence[EnquiryRow]) -> None:
        """Show the calls of the day, and how many they are."""
        names = self.qualifiers.topic_names()
        self.table.show_rows([_cells(one, names) for one in rows])
        self.table.setVisible(bool(rows))
        self.note.setVisible(not rows)
        missed = sum(row.is_missed for row in rows)
        text = QCoreApplication.translate("Enquiries", "Today {0} · missed {1}")
        self.numbers.setText(text.format(formats.number(len(rows) - missed), formats.number(missed)))


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("Enquiries", "Time"), FITTED),
        Column(translate("Enquiries", "From"), 0.24),
        Column(translate("Enquiries", "Public"), 0.16),
        Column(translate("Enquiries", "About"), 0.25),
        Column(translate("Enquiries", "Missed"), 0.15),
        Column(translate("Enquiries", "By"), FITTED),
    )


def _cells(row: EnquiryRow, names: dict[str, str]) -> tuple[Cell, ...]:
    tone = Tone.PLAIN if row.own else Tone.MUTED
    missed = QCoreApplication.translate("Enquiries", "missed") if row.is_missed else ""
    said = words.name(row.card) or missed
    return (
        Cell(formats.time_of(row.received_at), tone, bold=True),
        Cell(words.origin(row), tone),
        Cell(words.public(row), tone),
        Cell(words.topics(row, names), tone, hint=words.topics(row, names)),
        Cell(said, tone, hint=row.subject or said, said=f"{missed} {said}".strip()),
        Cell(row.counselor if row.own else f"{row.office} {row.counselor}".strip(), Tone.MUTED, hint=row.office),
    )
