"""The only reader of the system clock: instants in UTC milliseconds, business dates in the organisation's zone."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS

DEFAULT_ZONE = "Europe/Paris"
START_VARIABLE = "BITDESK_CLOCK"
"""Makes a process start at this ISO instant and run on from there: for tests and for the demo's pictures."""


def _system_ms() -> int:
    return time.time_ns() // 1_000_000


def _named(name: str) -> ZoneInfo:
    from zoneinfo import ZoneInfo  # two milliseconds that the first paint does not need

    return ZoneInfo(name)


def _shifted(start: str) -> Callable[[], int]:
    moment = datetime.fromisoformat(start)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=_named(DEFAULT_ZONE))
    offset = int(moment.timestamp() * 1000) - _system_ms()
    return lambda: _system_ms() + offset


_read: Callable[[], int] = _shifted(os.environ[START_VARIABLE]) if START_VARIABLE in os.environ else _system_ms
_zone: ZoneInfo | None = None


def now_ms() -> int:
    """Return the present instant, in UTC milliseconds."""
    return _read()


def use_zone(name: str) -> None:
    """Count local times in this zone from now on (the organisation's)."""
    global _zone
    _zone = _named(name)


def zone() -> ZoneInfo:
    """Return the zone that local times are counted in."""
    return _zone or _default_zone()


@cache
def _default_zone() -> ZoneInfo:
    return _named(DEFAULT_ZONE)


_FIRST_MS, _LAST_MS = -62_135_424_000_000, 253_402_128_000_000
"""The second day of the year 1 and the last but one of 9999: within them every zone has a date."""


def local(at_ms: int) -> datetime:
    """Return an instant in UTC milliseconds as a local time; of one beyond the calendar (a damaged row's), its end."""
    return datetime.fromtimestamp(max(_FIRST_MS, min(at_ms, _LAST_MS)) / 1000, zone())


def to_ms(moment: datetime) -> int:
    """Return a moment in UTC milliseconds; one without a zone is local."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=zone())
    return round(aware.timestamp() * 1000)


def business_date(at_ms: int | None = None) -> date:
    """Return the local day of an instant in UTC milliseconds (now by default)."""
    return local(now_ms() if at_ms is None else at_ms).date()


def day(text: str | None) -> date | None:
    """Return a day from how it is stored, None where there is none."""
    return date.fromisoformat(text) if text else None


def iso(on: date | None) -> str | None:
    """Return a day as it is stored, and as other programs read it; None where there is none."""
    return on.isoformat() if on else None


def utc_text(at_ms: int) -> str:
    """Return an instant in UTC milliseconds as sortable text for a file name."""
    return datetime.fromtimestamp(at_ms / 1000, UTC).strftime("%Y%m%dT%H%M%SZ")


def same_weekday(day: date, year: int) -> date:
    """Return the date of another year that is nearest to the same day and has the same weekday."""
    try:
        anchor = day.replace(year=year)
    except ValueError:  # 29 February
        anchor = day.replace(year=year, day=28)
    distance = (day.weekday() - anchor.weekday() + 3) % 7 - 3
    return anchor + timedelta(days=distance)


@contextmanager
def use(read: Callable[[], int]) -> Iterator[None]:
    """Read the time from a function (UTC milliseconds) inside the block: for playing a season and for tests."""
    global _read
    before, _read = _read, read
    try:
        yield
    finally:
        _read = before
