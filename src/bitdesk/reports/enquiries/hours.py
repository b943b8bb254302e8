"""When replies are written and until when they are due, as the head office's settings say."""

from __future__ import annotations

from bitdesk import working_time
from bitdesk.desk import Desk
from bitdesk.reports import settings
from bitdesk.working_time import OfficeHours


def office_hours(desk: Desk) -> OfficeHours:
    """Return when the organisation's offices write replies."""
    return _hours(settings.organised(desk))


def reply_days(desk: Desk) -> int:
    """Return within how many working days a reply is due."""
    return settings.organised(desk).reply_days


def due_after(desk: Desk, received_at: int) -> int:
    """Return until when a reply is due to what was received at an instant; both in UTC milliseconds."""
    decided = settings.organised(desk)
    return working_time.due(received_at, decided.reply_days, _hours(decided))


def _hours(decided: settings.Organised) -> OfficeHours:
    return OfficeHours(
        ((decided.reply_from, decided.reply_until),), frozenset(decided.reply_weekdays), decided.holidays
    )
