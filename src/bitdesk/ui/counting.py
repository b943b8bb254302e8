"""Counting at a page's desk: recorded at once, or kept in order until it can be."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from bitdesk import clock, services
from bitdesk.errors import BitdeskError, OutageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bitdesk.checks import Part
    from bitdesk.reports.today import VisitRow
    from bitdesk.ui.page import Page


class Kept(NamedTuple):
    """A party that was typed but could not be recorded yet; `parts` where it came from several places."""

    party_size: int
    at: datetime
    outreach_id: bytes | None
    parts: tuple[Part, ...] = ()


class Counting:
    """Records parties; what the disk refuses, or what is typed before the file is open, is kept and tried again."""

    def __init__(self, page: Page, counted: Callable[[VisitRow], None], waiting: Callable[[], None]) -> None:
        self._page, self._around = page, page.around
        self._counted, self._waiting = counted, waiting
        self.kept: list[Kept] = []
        self.outreach_id: bytes | None = None

    def count(self, party_size: int, parts: tuple[Part, ...] = ()) -> bool:
        """Count a party now; return whether it was taken: what a rule refuses is not."""
        around = self._around
        if around.desk is not None and around.desk.read_only:
            around.banner.say(
                QCoreApplication.translate("CounterPage", "Nothing can be counted in this file: it can only be read.")
            )
            return False
        if around.desk is None or self.kept:
            self._keep(party_size, parts)
            self.retry()
            return True
        try:
            row = self._record(party_size, parts, self.outreach_id)
        except OutageError as error:
            self._keep(party_size, parts)
            self._offer_retry(error)
        except BitdeskError as error:
            around.banner.refuse(error)
            return False
        else:
            around.banner.clear()
            self._counted(row)
        return True

    def retry(self) -> None:
        """Record what was kept, each party at the time it was typed, once there is a file."""
        while self.kept and self._around.desk is not None:
            first = self.kept[0]
            try:
                row = self._record(first.party_size, first.parts, first.outreach_id, first.at)
            except BitdeskError as error:
                self._offer_retry(error)
                return
            del self.kept[0]
            self._around.banner.clear()
            self._counted(row)

    def _record(
        self, party_size: int, parts: tuple[Part, ...], outreach_id: bytes | None, at: datetime | None = None
    ) -> VisitRow:
        desk = self._page.desk
        with self._around.bus.own_change():
            if parts:
                return services.counting.record_group(desk, parts, outreach_id=outreach_id, at=at)
            return services.counting.record(desk, party_size, outreach_id=outreach_id, at=at)

    def _keep(self, party_size: int, parts: tuple[Part, ...]) -> None:
        self.kept.append(Kept(party_size, clock.local(clock.now_ms()), self.outreach_id, parts))
        self._waiting()

    def _offer_retry(self, error: BitdeskError) -> None:
        self._around.banner.refuse(error, QCoreApplication.translate("CounterPage", "Try again"), self.retry)
