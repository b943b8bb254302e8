"""Everything that waits for a reply, and recording what has come in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bitdesk import reports
from bitdesk.ui.page import Page
from bitdesk.ui.pages.enquiries.following import FollowSection
from bitdesk.ui.pages.enquiries.receiving import Receiving

if TYPE_CHECKING:
    from bitdesk.reports.enquiries import EnquiryRow


class RepliesSection(FollowSection):
    """Everything that waits for a reply, and what was received newly."""

    def __init__(self, page: Page) -> None:
        self.receiving = Receiving(page, self)
        super().__init__(page)

    def title(self) -> str:
        """What is listed."""
        return QCoreApplication.translate("Enquiries", "To answer, what is due first at the top")

    def empty(self) -> str:
        """What is said where nothing waits."""
        return QCoreApplication.translate("Enquiries", "Nothing waits for a reply. Ctrl+N records what has come in.")

    def question(self) -> Callable[..., tuple[EnquiryRow, ...]]:
        """The report that lists what waits."""
        return reports.enquiries.due

    def above(self) -> tuple[QWidget, ...]:
        """What stands above the list: first of all, what is new."""
        return (self.receiving.new, *super().above())

    def shown(self) -> None:
        """What was being written when the program ended comes back."""
        super().shown()
        self.receiving.come_back()
