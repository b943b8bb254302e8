"""The till's side of the settings: where receipts come out, and what is kept of a year."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from bitdesk import printers
from bitdesk.ui import receipts
from bitdesk.ui.saving import show_folder
from bitdesk.ui.widgets.accounts_card import AccountsCard
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.printer_card import PrinterCard
from bitdesk.ui.widgets.year_card import YearCard

if TYPE_CHECKING:
    from bitdesk.settings import Settings
    from bitdesk.ui.page import Surroundings


class TillSettings(QWidget):
    """Two cards and the way back; a head office has no printer for receipts, and chooses the accounts instead."""

    changed = Signal(dict)
    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        self.printer = PrinterCard(self)
        self.printer.changed.connect(self.changed)
        self.printer.trial_asked.connect(lambda: receipts.print_trial(around))
        self.printer.drawer_asked.connect(lambda: receipts.open_drawer(around))
        self.accounts = AccountsCard(around, self)
        self.accounts.done.connect(self.left)
        self.year = YearCard(around, self)
        self.year.folder_asked.connect(self._open)
        self.back = Pill(QCoreApplication.translate("TillSettings", "Back to the settings (Esc)"), self)
        self.back.clicked.connect(self.left)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setSpacing(12)
        grid.addWidget(self.printer, 0, 0, 2, 1)
        grid.addWidget(self.accounts, 0, 0, 2, 1)
        grid.addWidget(self.year, 0, 1)
        grid.addWidget(self.back, 1, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(0, 1)

    def open(self, now: Settings) -> None:
        """Show what is chosen, and bring the keyboard here."""
        is_head_office = self.around.desk is not None and self.around.desk.is_head_office
        self.printer.setVisible(not is_head_office)
        self.accounts.setVisible(is_head_office)
        self.year.show_years()
        if is_head_office:
            self.accounts.show_accounts()
            first: QWidget = self.accounts.fields["cash"]
        else:
            self.printer.offer_models(printers.profiles())
            self.printer.show_settings(now)
            first = self.printer.kind
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, folder: Path) -> None:
        show_folder(folder, self.around.banner)
