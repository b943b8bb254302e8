"""Two tabs of the figures that are lists: the sellers, and the journal of sales."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bitdesk import reports
from bitdesk.ui.pages.shop.asked import Period, Question
from bitdesk.ui.pages.shop.section import TableSection
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.sheet_table import Shown, shown

if TYPE_CHECKING:
    from bitdesk.desk import Desk

BEST, SLOW = "best", "slow"


class SellersSection(TableSection):
    """What sold best with its margin, or what is on the shelves and hardly sells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        choices = ChoiceRow(
            translate("FiguresPage", "Products"),
            (
                (BEST, translate("FiguresPage", "Best sellers and margin")),
                (SLOW, translate("FiguresPage", "Slow sellers")),
            ),
        )
        super().__init__(translate("FiguresPage", "Products"), choices, parent)
        self.which = choices
        self.which.choose(BEST)

    def question(self) -> Question:
        """The best sellers, or the slow ones."""
        is_slow = self.which.value == SLOW

        def ask(desk: Desk, period: Period) -> Shown:
            from bitdesk.exports import sellers as sheets

            if is_slow:
                return shown(sheets.slow(reports.sellers.slow(desk, *period[:3]), period.office_code))
            return shown(sheets.best(reports.sellers.best(desk, *period[:3]), period.office_code))

        return ask

    def show_found(self, found: Any) -> None:
        """Show the list."""
        nothing = QCoreApplication.translate("FiguresPage", "Nothing was sold in these days.")
        shelves = QCoreApplication.translate("FiguresPage", "No product is on the shelves: receive a delivery first.")
        self.show_sheet(found, shelves if self.which.value == SLOW else nothing)

    def file_name(self) -> str:
        """The name of the file: best sellers, or slow ones."""
        if self.which.value == SLOW:
            return QCoreApplication.translate("FiguresPage", "slow-sellers")
        return QCoreApplication.translate("FiguresPage", "best-sellers")

    def enter(self) -> None:
        """Bring the keyboard to the list."""
        self.table.setFocus()


class JournalSection(TableSection):
    """Every ticket, by till and number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("FiguresPage", "Journal of sales"), None, parent)
        self.table.whole = frozenset({"number", "refunds"})

    def question(self) -> Question:
        """The tickets of the period."""

        def ask(desk: Desk, period: Period) -> Shown:
            from bitdesk.exports import sellers as sheets

            entries = reports.sales_journal.sales_journal(desk, *period[:3])
            return shown(sheets.journal(entries, period.first, period.last, period.office_code))

        return ask

    def show_found(self, found: Any) -> None:
        """Show the tickets."""
        self.show_sheet(found, QCoreApplication.translate("FiguresPage", "Nothing was sold in these days."))

    def file_name(self) -> str:
        """The name of the file: journal."""
        return QCoreApplication.translate("FiguresPage", "journal-of-sales")

    def enter(self) -> None:
        """Bring the keyboard to the list."""
        self.table.setFocus()
