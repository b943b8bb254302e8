"""One office, or all of them: what a list of the head office is narrowed to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QWidget

from bitdesk import ids, reports
from bitdesk.ui.page import Page
from bitdesk.ui.widgets.fields import Choice

SHORT, LONG = 10, 14
"""How many letters of a name it has room for."""


class OfficeFilter(Choice):
    """All offices, until one is chosen; hidden at a desk."""

    def __init__(self, page: Page, parent: QWidget, letters: int = SHORT) -> None:
        super().__init__((), parent)
        self._page = page
        self.setMinimumContentsLength(letters)
        self.setAccessibleName(QCoreApplication.translate("Enquiries", "Office"))
        self.setVisible(page.desk.is_head_office)
        self.offer_offices()

    def offer_offices(self) -> None:
        """Offer the offices as they are known now; the chosen one stays."""
        if not self._page.desk.is_head_office:
            return
        everywhere = QCoreApplication.translate("Enquiries", "All offices")
        offices = self._page.ask(reports.reference.offices)
        before = self.value()
        with QSignalBlocker(self):
            self.offer([("", everywhere), *((ids.to_text(one.id), one.name) for one in offices)])
            self.show_value(before)

    @property
    def office_id(self) -> bytes | None:
        """The office that is chosen, None for all."""
        return ids.from_text(self.value()) if self.value() else None
