"""The visit in progress, which a sale is linked to with one key: for the share of visitors who buy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from bitdesk import clock, reports
from bitdesk.ui import formats

if TYPE_CHECKING:
    from bitdesk.reports.today import VisitRow
    from bitdesk.ui.pages.till.sale import SalePane


class VisitLink(QObject):
    """Knows the last visit that was counted today, and shows whether the sale belongs to it."""

    def __init__(self, sale: SalePane) -> None:
        super().__init__(sale)
        self._sale = sale
        self._visit: VisitRow | None = None

    def load(self) -> None:
        """Ask which visit is in progress."""
        rows = self._sale.page.ask(reports.today.entries, clock.business_date(), 0, 1)
        self._visit = rows[0] if rows else None
        self.show()

    def show(self) -> None:
        """Show whether the basket is linked, or to what it can be."""
        visit, linked = self._visit, self._sale.basket.visit_id is not None
        if linked:
            text = QCoreApplication.translate("Till", "Visit linked")
        elif visit is None:
            text = QCoreApplication.translate("Till", "No visit today")
        else:
            time = formats.time_of(visit.visited_at) if visit.visited_at else ""
            text = QCoreApplication.translate("Till", "Visit {0} · {1}").format(time, visit.party_size)
        self._sale.ticket.show_visit(text, linked)
        self._sale.ticket.visit.setEnabled(linked or visit is not None)

    def toggle(self) -> None:
        """Say that the visit in progress buys, or that it does not: nothing is said by itself."""
        basket = self._sale.basket
        basket.visit_id = self._visit.id if basket.visit_id is None and self._visit is not None else None
        self.show()
