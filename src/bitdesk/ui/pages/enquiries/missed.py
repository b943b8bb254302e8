"""The calls to give back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import reports
from bitdesk.ui.pages.enquiries.following import FollowSection

if TYPE_CHECKING:
    from bitdesk.reports.enquiries import EnquiryRow


class MissedSection(FollowSection):
    """Who rang in vain, the one who waits longest first."""

    def title(self) -> str:
        """What is listed."""
        return QCoreApplication.translate("Enquiries", "Calls to give back")

    def empty(self) -> str:
        """What is said where nobody waits."""
        return QCoreApplication.translate("Enquiries", "Nobody is to be called back.")

    def question(self) -> Callable[..., tuple[EnquiryRow, ...]]:
        """The report that lists what waits."""
        return reports.enquiries.missed

    def is_listed(self, row: EnquiryRow) -> bool:
        """Only missed calls."""
        return row.is_missed and row.due_at is not None
