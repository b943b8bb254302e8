"""The head office's list of visits, newest or largest first, in its card."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bitdesk.ui import formats
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import ReportTable
from bitdesk.ui.widgets.visit_rows import VisitRows, visit_columns

if TYPE_CHECKING:
    from bitdesk.reports.visit_list import ListedVisit, VisitList


class VisitCard(Card):
    """A title with the sums, the list, or a sentence in its place."""

    highlighted = Signal()
    history_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.found: VisitList | None = None
        self.topics: Mapping[str, str] = {}
        self.largest = False
        self.column.setContentsMargins(8, 6, 8, 8)
        self.title.setContentsMargins(8, 0, 8, 0)
        self.order = Pill("", self, on_card=True)
        self.order.clicked.connect(self.turn_order)
        self.history = Pill(QCoreApplication.translate("VisitsPage", "History (H)"), self, on_card=True)
        self.history.clicked.connect(self.history_asked)
        head = QHBoxLayout()
        self.column.removeWidget(self.title)
        head.addWidget(self.title, 1)
        head.addWidget(self.order)
        head.addWidget(self.history)
        self.column.addLayout(head)
        self.note = self.text(muted=True)
        self.note.setContentsMargins(8, 8, 8, 8)
        self.table = ReportTable(QCoreApplication.translate("VisitsPage", "Visits"), visit_columns(), self)
        self.table.marks_choice = True
        self.table.selectionModel().currentChanged.connect(self.highlighted)
        self.column.addWidget(self.table, 1)
        self.column.addStretch(0)
        self.take_key("L", self.turn_order)
        self.take_key("H", self.history_asked.emit)
        self._show_order()

    def take_key(self, key: str, do: Callable[[], object]) -> None:
        """Let a key act on the visit that is highlighted: in the list alone, for letters write in the fields."""
        only = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence(key), self.table, context=only).activated.connect(do)

    def say(self, text: str) -> None:
        """Say something in place of the visits."""
        self.found = None
        self.note.setText(text)
        self.title.setText(QCoreApplication.translate("VisitsPage", "Visits"))
        self._show_parts(visits=False)

    def show_found(self, found: VisitList) -> None:
        """Show visits, of which there is at least one."""
        visits = QCoreApplication.translate("VisitsPage", "%Ln visit(s)", "", found.counted)
        visitors = QCoreApplication.translate("VisitsPage", "%Ln visitor(s)", "", found.visitors)
        title = f"{visits} · {visitors}"
        if len(found.visits) < found.found:
            cut = QCoreApplication.translate("VisitsPage", "the latest {0} are listed")
            title += f" · {cut.format(formats.number(len(found.visits)))}"
        self.found = found
        self.title.setText(title)
        self.setAccessibleName(title)
        self._show_parts(visits=True)
        self._show_rows()

    def chosen(self) -> ListedVisit | None:
        """The visit that is highlighted."""
        rows, place = self.table.report.rows, self.table.currentIndex().row()
        return rows.visits[place] if isinstance(rows, VisitRows) and 0 <= place < len(rows) else None

    def turn_order(self) -> None:
        """Show the largest parties first, or the newest again."""
        self.largest = not self.largest
        self._show_order()
        self._show_rows()

    def _show_order(self) -> None:
        self.order.setText(
            QCoreApplication.translate("VisitsPage", "By time (L)")
            if self.largest
            else QCoreApplication.translate("VisitsPage", "By size (L)")
        )

    def _show_parts(self, *, visits: bool) -> None:
        self.note.setVisible(not visits)
        for part in (self.table, self.order, self.history):
            part.setVisible(visits)

    def _show_rows(self) -> None:
        """Show the visits in their order; the highlighted one stays so, or else the one in its place."""
        if self.found is None:
            return
        before, place = self.chosen(), max(self.table.currentIndex().row(), 0)
        visits = [*self.found.visits]
        if self.largest:
            visits.sort(key=lambda visit: -visit.party_size)
        self.table.report.show_sequence(VisitRows(visits, self.topics))
        places = (at for at, visit in enumerate(visits) if before is not None and visit.id == before.id)
        self.table.selectRow(next(places, min(place, len(visits) - 1)))
