"""What is worth a look about the antennas, and the entries that are held: one card, one of the two at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bitdesk.ui.widgets.antenna_rows import attention_columns, attention_rows, held_columns, held_rows
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import ReportTable

if TYPE_CHECKING:
    from bitdesk.reports.antennas import Antenna
    from bitdesk.reports.held import HeldEntry

ROWS_SHOWN = 4
ROWS_SHOWN_HIGH = 8


class AttentionCard(Card):
    """Hidden while nothing is unusual."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_worth_a_look(), parent)
        self.column.setContentsMargins(8, 6, 8, 8)
        self.column.setSpacing(2)
        self.title.setContentsMargins(8, 0, 8, 0)
        self.entries: tuple[HeldEntry, ...] = ()
        self._shows_held = False
        self._room = ROWS_SHOWN
        self.button = Pill("", self, on_card=True)
        self.button.clicked.connect(self.turn)
        self.detail = self.text(muted=True)
        head = QHBoxLayout()
        head.setSpacing(16)
        for widget in (self.title, self.detail):
            self.column.removeWidget(widget)
        head.addWidget(self.title)
        head.addWidget(self.detail, 1)
        head.addWidget(self.button)
        self.column.addLayout(head)
        self.attention = ReportTable(_worth_a_look(), attention_columns(), self)
        self.attention.horizontalHeader().hide()
        self.held = ReportTable(_held(), held_columns(), self)
        self.column.addWidget(self.attention)
        self.column.addWidget(self.held)
        for table in (self.attention, self.held):
            table.selectionModel().currentChanged.connect(self._show_detail)
        self._arrange()

    @property
    def shows_held(self) -> bool:
        """Whether the held entries are shown in place of what is worth a look."""
        return self._shows_held

    def show_found(self, antennas: Sequence[Antenna], entries: tuple[HeldEntry, ...]) -> None:
        """Show what is unusual now."""
        self.entries = entries
        self.attention.show_rows(attention_rows(antennas))
        self.held.show_rows(held_rows(entries))
        self._shows_held &= bool(entries)
        self._arrange()

    def make_room(self, rows: int) -> None:
        """Show so many rows at most without scrolling."""
        if rows != self._room:
            self._room = rows
            self._arrange()

    def turn(self) -> None:
        """Show the held entries, or what is worth a look again."""
        if self.entries or self._shows_held:
            self._shows_held = not self._shows_held
            self._arrange()
            (self.held if self._shows_held else self.attention).setFocus()

    def chosen(self) -> HeldEntry | None:
        """The held entry that is highlighted."""
        place = self.held.currentIndex().row()
        return self.entries[place] if self._shows_held and 0 <= place < len(self.entries) else None

    def _show_detail(self) -> None:
        """Say in full what the row that is highlighted has too little room for."""
        table = self.held if self.held.isVisibleTo(self) else self.attention
        index = table.currentIndex()
        cut = index.isValid() and table.is_cut(index.row())
        self.detail.setText(table.report.rows[index.row()][-1].text if cut else "")

    def _arrange(self) -> None:
        sentences = len(self.attention.report.rows)
        # With nothing else to say, the held entries are what is worth a look.
        held = self._shows_held or not sentences
        self.title.setText(_held() if held else _worth_a_look())
        self.setAccessibleName(self.title.text())
        self.attention.setVisible(not held)
        self.held.setVisible(held)
        self.attention.setFixedHeight(min(sentences, self._room) * self.attention.verticalHeader().defaultSectionSize())
        self.held.setFixedHeight(self.held.height_of(min(len(self.entries), self._room)))
        self.button.setVisible(bool(self.entries and sentences))
        self.button.setText(
            QCoreApplication.translate("AttentionCard", "Back (R)")
            if self._shows_held
            else QCoreApplication.translate("AttentionCard", "%Ln held entry(ies) (R)", "", len(self.entries))
        )
        self.button.updateGeometry()
        self.setVisible(bool(self.entries or sentences))
        self._show_detail()


def _worth_a_look() -> str:
    return QCoreApplication.translate("AttentionCard", "Worth a look")


def _held() -> str:
    return QCoreApplication.translate("AttentionCard", "Held entries")
