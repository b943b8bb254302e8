"""The antennas: when each desk was heard, what is missing on either side, what is unusual, and merging."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from bitdesk import clock, reports
from bitdesk.ui import theme
from bitdesk.ui.dialogs.history import show_history
from bitdesk.ui.feedback import announce
from bitdesk.ui.merging import Merging
from bitdesk.ui.page import Key, Page, Surroundings
from bitdesk.ui.widgets.antenna_rows import antenna_columns, antenna_row, problem_columns, problem_rows, result_words
from bitdesk.ui.widgets.attention_card import ROWS_SHOWN, ROWS_SHOWN_HIGH, AttentionCard
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.fitted_table import FittedTable
from bitdesk.ui.widgets.open_strip import OpenStrip
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import ReportTable

TABLES = frozenset(
    {"correspondent", "origin", "journal", "held", "workstation", "office", "opening_hours", "closed_day", "visit"}
)
PROBLEMS_SHOWN = 4
HIGH = 640


class AntennasPage(Page):
    """One page, from top to bottom: who was heard, what is worth a look, then merging."""

    def __init__(self, around: Surroundings, merging: Merging, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.merging = merging
        self._make_table()
        self.attention = AttentionCard(self)
        self.attention.held.activated.connect(self.show_history)
        for key, does in (("R", self.attention.turn), ("H", self.show_history)):
            # The tables would take a letter for the beginning of a word that is looked for.
            shortcut = QShortcut(QKeySequence(key), self, does)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._make_merge()
        self.open_items = OpenStrip(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(self.antennas, 1)
        layout.addWidget(self.open_items)
        layout.addWidget(self.attention)
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
        self.table = FittedTable(self.antennas.title.text(), antenna_columns(), self.antennas)
        self.table.hide()
        self.antennas.column.addWidget(self.table, 1)
        self.antennas.column.addStretch(0)

    def _make_merge(self) -> None:
        self.merge = Card(QCoreApplication.translate("AntennasPage", "What has arrived"), self)
        self.arrived = QLabel(self)
        self.arrived.setFont(theme.font(13))
        self.button = Pill(
            QCoreApplication.translate("AntennasPage", "Merge what has arrived (Ctrl+F5)"),
            self,
            on_card=True,
            main=True,
        )
        self.button.clicked.connect(self.merging.start)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(QCoreApplication.translate("AntennasPage", "Progress of the merge"))
        self.cancel = Pill(QCoreApplication.translate("AntennasPage", "Cancel (Esc)"), self, on_card=True)
        self.cancel.clicked.connect(self.merging.cancel)
        self.laptop = Pill(
            QCoreApplication.translate("AntennasPage", "Merge a laptop’s file… (Ctrl+O)"), self, on_card=True
        )
        self.laptop.setToolTip(
            QCoreApplication.translate("AntennasPage", "The bitdesk.db of a lost or broken computer; or drop it here")
        )
        self.laptop.clicked.connect(self.choose_laptop)
        QShortcut(QKeySequence("Ctrl+O"), self, self.choose_laptop)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addWidget(self.arrived)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        row.addStretch(0)
        row.addWidget(self.laptop)
        self.merge.column.addLayout(row)
        self.result = self.merge.text(bold=True)
        self.problems = ReportTable(
            QCoreApplication.translate("AntennasPage", "Files that were not merged"), problem_columns(), self.merge
        )
        self.merge.column.addWidget(self.problems)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more of what is worth a look in a high window."""
        super().resizeEvent(event)
        self.attention.make_room(ROWS_SHOWN_HIGH if self.height() > HIGH else ROWS_SHOWN)

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
        self.attention.show_found(antennas, self.ask(reports.held.held))
        self.table.setVisible(bool(antennas))
        self.note.setVisible(not antennas)
        self.note.setText(
            QCoreApplication.translate(
                "AntennasPage",
                "No desk is set up yet. Add one on the Organisation page (F12), under Desks: its set-up file makes it "
                "on its computer.",
            )
        )

    # Merging

    def choose_laptop(self) -> None:
        """Ask for the file of a laptop that will not send any more."""
        if self.around.desk is not None and not self.merging.is_running:
            self.merging.choose_files(self)

    def _show_merging(self) -> None:
        running = self.merging.is_running
        self.arrived.setText(self._arrived())
        self.button.setEnabled(not running and self.around.desk is not None)
        self.progress.setVisible(running)
        self.laptop.setVisible(not running)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(not self.merging.was_cancelled)
        if running and self.progress.maximum() != 0:
            self.progress.setRange(0, 0)
        result = self.merging.result
        self.result.setText("" if result is None else result_words(result, was_cancelled=self.merging.was_cancelled))
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

    def show_history(self) -> None:
        """Show the history of the row that the highlighted held entry is about."""
        entry = self.attention.chosen()
        if entry is not None:
            show_history(self, entry.row_id)

    def keys(self) -> tuple[Key, ...]:
        """The keys of the antennas, for the help."""
        translate = QCoreApplication.translate
        return (
            Key("R", translate("Keys", "Show the held entries, or what is worth a look")),
            Key("H", translate("Keys", "The history of the row of a held entry")),
            Key("Ctrl+O", translate("Keys", "Merge the file of a lost or broken laptop")),
            Key("Escape", translate("Keys", "Stop the merge, else close the message")),
        )

    def about(self) -> str:
        """What the antennas are for."""
        return QCoreApplication.translate(
            "Help",
            "Which desk was heard when, how many of its entries are still expected, and how many of your changes it "
            "has not received. Under the table stands what is unusual: a desk that is silent although its office was "
            "open, a copied file, an older program, entries that are held. Merging takes what the desks have sent, "
            "and leaves them what they lack.",
        )

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Escape stops the merge, else closes the message."""
        if event.key() != Qt.Key.Key_Escape:
            return False
        if self.merging.is_running:
            self.merging.cancel()
        else:
            self.around.banner.dismiss()
        return True
