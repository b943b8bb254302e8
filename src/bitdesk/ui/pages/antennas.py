"""The antennas: when each desk was last heard, what is still expected of it, and merging what has arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from bitdesk import clock, reports
from bitdesk.ui.feedback import announce
from bitdesk.ui.merging import Merging
from bitdesk.ui.page import Page, Surroundings
from bitdesk.ui.widgets.antenna_rows import antenna_columns, antenna_row, problem_columns, problem_rows
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import ReportTable

if TYPE_CHECKING:
    from bitdesk.sync import MergeResult

TABLES = frozenset({"correspondent", "origin", "journal", "held", "workstation", "office", "visit", "opening_day"})
PROBLEMS_SHOWN = 4


class AntennasPage(Page):
    """One page, from top to bottom: who was heard, then merging."""

    def __init__(self, around: Surroundings, merging: Merging, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.merging = merging
        self._make_table()
        self._make_merge()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(self.antennas, 1)
        layout.addWidget(self.merge)
        merging.changed.connect(self._show_merging)
        merging.progressed.connect(self._show_progress)
        merging.ended.connect(self._merged)
        self._show_merging()

    def _make_table(self) -> None:
        self.antennas = Card(QCoreApplication.translate("AntennasPage", "Antennas"), self)
        self.antennas.column.setContentsMargins(8, 12, 8, 12)
        self.antennas.title.setContentsMargins(8, 0, 8, 0)
        self.note = self.antennas.text(muted=True)
        self.note.setContentsMargins(8, 0, 8, 0)
        self.note.setText(QCoreApplication.translate("AntennasPage", "Opening the file…"))
        self.table = ReportTable(self.antennas.title.text(), antenna_columns(), self.antennas)
        self.table.hide()
        self.antennas.column.addWidget(self.table, 1)
        self.antennas.column.addStretch(0)

    def _make_merge(self) -> None:
        self.merge = Card(QCoreApplication.translate("AntennasPage", "What has arrived"), self)
        self.arrived = self.merge.text()
        self.button = Pill(
            QCoreApplication.translate("AntennasPage", "Merge what has arrived (F5)"), self, on_card=True, main=True
        )
        self.button.clicked.connect(self.merging.start)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(QCoreApplication.translate("AntennasPage", "Progress of the merge"))
        self.cancel = Pill(QCoreApplication.translate("AntennasPage", "Cancel (Esc)"), self, on_card=True)
        self.cancel.clicked.connect(self.merging.cancel)
        row = QHBoxLayout()
        row.setSpacing(12)
        for widget in (self.button, self.progress, self.cancel):
            widget.setMinimumHeight(44 if widget is not self.progress else 20)
            row.addWidget(widget, 1 if widget is self.progress else 0)
        row.addStretch(0)
        self.merge.column.addLayout(row)
        self.result = self.merge.text(bold=True)
        self.problems = ReportTable(
            QCoreApplication.translate("AntennasPage", "Files that were not merged"), problem_columns(), self.merge
        )
        self.merge.column.addWidget(self.problems)

    # The desks

    def opened(self) -> None:
        """Show the desks."""
        self.refresh()

    def shown(self) -> None:
        """Show the desks as they are now."""
        self.setFocus()
        self.refresh()

    def changed(self, tables: frozenset[str]) -> None:
        """Show the desks again; a merge changes them many times, and is waited for."""
        if tables & TABLES and not self.merging.is_running:
            self.refresh()

    def tick(self) -> None:
        """Say anew how long ago each desk was heard."""
        if not self.merging.is_running:
            self.refresh()

    def say_closed(self) -> None:
        """Say that there is no file to read: the message above says why."""
        self.note.setText(QCoreApplication.translate("AntennasPage", "The file is not open."))

    def refresh(self) -> None:
        """Ask which desks there are, and show them."""
        if self.around.desk is None:
            return
        antennas = self.ask(reports.antennas.antennas)
        self.table.show_rows([antenna_row(antenna, clock.now_ms()) for antenna in antennas])
        self.table.setVisible(bool(antennas))
        self.note.setVisible(not antennas)
        self.note.setText(
            QCoreApplication.translate(
                "AntennasPage",
                "No desk is set up yet. Add one with “bitdesk head-office add workstation”: it writes the set-up file "
                "that makes the desk on its machine.",
            )
        )

    # Merging

    def _show_merging(self) -> None:
        running = self.merging.is_running
        self.arrived.setText(self._arrived())
        self.button.setEnabled(not running and self.around.desk is not None)
        self.progress.setVisible(running)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(not self.merging.was_cancelled)
        if running and self.progress.maximum() != 0:
            self.progress.setRange(0, 0)
        result = self.merging.result
        self.result.setText("" if result is None else self._result(result))
        self.result.setVisible(result is not None)
        rows = problem_rows(result) if result is not None else []
        self.problems.show_rows(rows)
        self.problems.setVisible(bool(rows))
        self.problems.setFixedHeight(self.problems.height_of(min(len(rows), PROBLEMS_SHOWN)))

    def _arrived(self) -> str:
        merging = self.merging
        if merging.is_running and merging.was_cancelled:
            return QCoreApplication.translate("AntennasPage", "Stopping after the file that is being merged…")
        if merging.is_running:
            return QCoreApplication.translate("AntennasPage", "Merging…")
        if merging.problem is not None:
            return QCoreApplication.translate("AntennasPage", "Offline: the mailbox cannot be reached.")
        if merging.arrived is None:
            return QCoreApplication.translate("AntennasPage", "Looking into the mailbox…")
        if not merging.arrived:
            return QCoreApplication.translate("AntennasPage", "Nothing new in the mailbox.")
        return QCoreApplication.translate("AntennasPage", "%Ln file(s) in the mailbox.", "", merging.arrived)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)

    def _merged(self) -> None:
        self.refresh()
        if self.merging.result is not None:
            announce(self, self.result.text())

    def _result(self, result: MergeResult) -> str:
        if self.merging.was_cancelled:
            parts = [QCoreApplication.translate("AntennasPage", "Stopped; what was merged stays merged.")]
        else:
            parts = []
        batches = QCoreApplication.translate("AntennasPage", "%Ln batch(es) merged", "", result.batches)
        fresh = QCoreApplication.translate("AntennasPage", "%Ln new entry(ies)", "", result.entries)
        parts.append(f"{batches}, {fresh}.")
        if result.waiting:
            parts.append(
                QCoreApplication.translate(
                    "AntennasPage", "%Ln batch(es) wait for an earlier one.", "", len(result.waiting)
                )
            )
        if result.refused:
            parts.append(QCoreApplication.translate("AntennasPage", "%Ln file(s) refused.", "", len(result.refused)))
        if result.held:
            parts.append(QCoreApplication.translate("AntennasPage", "%Ln entry(ies) held.", "", result.held))
        return " ".join(parts)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Escape stops the merge, else closes the message."""
        if event.key() != Qt.Key.Key_Escape:
            return False
        if self.merging.is_running:
            self.merging.cancel()
        else:
            self.around.banner.clear()
        return True
