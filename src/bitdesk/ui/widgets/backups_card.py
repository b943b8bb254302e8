"""The backups of the file: which there are, one more, and going back to one, confirmed where it is asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bitdesk.ui import formats
from bitdesk.ui.feedback import announce
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, ReportTable, Tone

if TYPE_CHECKING:
    from bitdesk.backups import Backup

ROWS_SHOWN = 5


class BackupsCard(Card):
    """Lists, asks, confirms; it touches no file."""

    make_asked = Signal()
    restore_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("BackupsCard", "Backups"), parent)
        translate = QCoreApplication.translate
        self.backups: tuple[Backup, ...] = ()
        self.note = self.text(muted=True)
        columns = (
            Column(translate("BackupsCard", "Made on"), 5),
            Column(translate("BackupsCard", "Why"), 5),
            Column(translate("BackupsCard", "Size"), 3, figures=True),
        )
        self.table = ReportTable(self.title.text(), columns, self)
        self.table.marks_choice = True
        self.column.addWidget(self.table)
        self.question = self.text(bold=True)
        self.make = Pill(translate("BackupsCard", "Back up now"), self, on_card=True, main=True)
        self.go_back = Pill(translate("BackupsCard", "Go back to this one…"), self, on_card=True)
        self.confirm = Pill(translate("BackupsCard", "Yes, go back"), self, on_card=True, main=True)
        self.leave = Pill(translate("BackupsCard", "No (Esc)"), self, on_card=True)
        self.make.clicked.connect(self.make_asked)
        self.go_back.clicked.connect(self.ask)
        self.confirm.clicked.connect(self._confirmed)
        self.leave.clicked.connect(self.stop_asking)
        self._arrange()
        self.stop_asking(focus=False)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in (self.make, self.go_back, self.confirm, self.leave):
            button.setMinimumHeight(44)
            line.addWidget(button)
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addStretch(1)

    @property
    def is_asking(self) -> bool:
        """Whether it asks for a confirmation."""
        return not self.question.isHidden()

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show the backups that there are, the newest first."""
        self.backups = tuple(backups)
        self.table.show_rows([_row(backup) for backup in backups])
        self.table.setVisible(bool(backups))
        self.table.setFixedHeight(self.table.height_of(min(max(len(backups), 1), ROWS_SHOWN)))
        if backups and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.report.index(0, 0))
        self.go_back.setEnabled(bool(backups))
        if backups:
            text = QCoreApplication.translate("BackupsCard", "One is made every day; the last fourteen are kept.")
        else:
            text = QCoreApplication.translate("BackupsCard", "None yet: one is made every day, while nobody counts.")
        self.note.setText(text)

    @property
    def chosen(self) -> Backup | None:
        """The backup that is highlighted."""
        row = self.table.currentIndex().row()
        return self.backups[row] if 0 <= row < len(self.backups) else None

    def ask(self) -> None:
        """Ask whether that is meant."""
        if self.chosen is None:
            return
        text = QCoreApplication.translate(
            "BackupsCard",
            "Go back to the backup of {made}? What was recorded since leaves the screen: it is kept as one more "
            "backup, and what was sent comes back from the head office.",
        )
        self.question.setText(text.format(made=formats.moment(self.chosen.made_at_ms)))
        self._show_question(True)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.question.text())

    def stop_asking(self, *, focus: bool = True) -> None:
        """Leave the file as it is."""
        self._show_question(False)
        if focus:
            self.go_back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_question(self, asking: bool) -> None:
        self.table.setEnabled(not asking)
        for widget in (self.question, self.confirm, self.leave):
            widget.setVisible(asking)
        for widget in (self.note, self.make, self.go_back):
            widget.setVisible(not asking)

    def _confirmed(self) -> None:
        backup = self.chosen
        self.stop_asking()
        if backup is not None:
            self.restore_asked.emit(backup.path)


def _row(backup: Backup) -> tuple[Cell, ...]:
    size = QLocale().formattedDataSize(backup.bytes, 1)
    return Cell(formats.moment(backup.made_at_ms)), Cell(why(backup.reason), Tone.MUTED), Cell(size, Tone.MUTED)


def why(reason: str) -> str:
    """Why a backup was made, in words."""
    words = {
        "daily": QCoreApplication.translate("BackupsCard", "every day"),
        "by-hand": QCoreApplication.translate("BackupsCard", "by hand"),
        "before-restore": QCoreApplication.translate("BackupsCard", "before going back"),
        "before-rebuild": QCoreApplication.translate("BackupsCard", "before a rebuild"),
    }
    if reason in words:
        return words[reason]
    if reason.startswith("before-"):
        return QCoreApplication.translate("BackupsCard", "before a new version")
    return reason
