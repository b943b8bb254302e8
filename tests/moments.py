"""The moment at which most tests happen, and a clock that stands still there."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bitdesk import clock

MOMENT = datetime(2026, 7, 22, 14, 31, tzinfo=ZoneInfo("Europe/Paris"))


class Hand:
    """A clock that a test sets."""

    def __init__(self, moment: datetime) -> None:
        self.ms = clock.to_ms(moment)

    def __call__(self) -> int:
        return self.ms

    def at(self, moment: datetime) -> None:
        """Set the clock; a moment without a zone is local."""
        self.ms = clock.to_ms(moment)

    def forward(self, **delta: int) -> None:
        """Let time pass."""
        self.ms += int(timedelta(**delta).total_seconds() * 1000)
