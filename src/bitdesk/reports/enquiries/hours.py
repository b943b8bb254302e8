"""When replies are written and until when they are due, as the head office's settings say."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from bitdesk import working_time
from bitdesk.desk import Desk
from bitdesk.reports import settings
from bitdesk.reports.history import history
from bitdesk.working_time import OfficeHours


def office_hours(desk: Desk) -> OfficeHours:
    """Return when the organisation's offices write replies."""
    return _hours(settings.organised(desk))


def hours_at(desk: Desk) -> Callable[[int], OfficeHours]:
    """Return a function that gives the office hours that held at an instant (UTC milliseconds), by the journal.

    Before the head office first decided something, the default held.
    """
    with desk.database.reading() as connection:
        names = dict(connection.execute("SELECT id, name FROM setting ORDER BY id"))
    values: dict[bytes, str] = {}
    since, hours = [0], [_hours(settings.decided({}))]
    for change in history(desk, *names):
        after = next((each.after for each in change.columns if each.column == "value"), None)
        if change.is_held or after is None:
            continue
        values[change.row_id] = after
        now = settings.decided({name: values[row_id] for row_id, name in names.items() if row_id in values})
        since.append(max(since[-1], change.at_ms))
        hours.append(_hours(now))
    return lambda instant: hours[max(bisect_right(since, instant) - 1, 0)]


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
