"""Working time: on which days and in which hours an office replies, and what that makes of a delay. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from datetime import time as time_of_day
from functools import lru_cache
from typing import NamedTuple

from bitdesk import clock
from bitdesk.errors import RuleError, noop

MINUTES_OF_DAY = 24 * 60
MONDAY_TO_FRIDAY = frozenset(range(5))


class OfficeHours(NamedTuple):
    """When replies are written: periods in minutes of the day, weekdays from 0 (Monday), and whose public holidays.

    `region` is a country's code of ISO 3166, with a subdivision after a hyphen where its holidays differ: "FR",
    "FR-57" (Alsace and Moselle); "" where no holiday counts.
    """

    periods: tuple[tuple[int, int], ...] = ((9 * 60, 17 * 60),)
    weekdays: frozenset[int] = MONDAY_TO_FRIDAY
    region: str = "FR"


def is_working_day(day: date, hours: OfficeHours) -> bool:
    """Return whether an office replies on a day: one of its weekdays, and no public holiday.

    Raises:
        RuleError: the public holidays of the region are not known.
    """
    return day.weekday() in hours.weekdays and not (hours.region and day in _holidays(hours.region, day.year))


def opening(day: date, hours: OfficeHours) -> int:
    """Return when the first period of a day begins, in UTC milliseconds, be it a working day or not."""
    _check(hours)
    return _instant(day, min(start for start, _end in hours.periods))


def due(received_at: int, days: int, hours: OfficeHours) -> int:
    """Return until when a reply is due, in UTC milliseconds: the end of the n-th working day after the day of receipt.

    The day of receipt does not count, as in French procedure (art. 641 CPC). With no day at all it is the end of the
    day of receipt, or of the next working day where that one is over or no working day.

    Args:
        received_at: UTC milliseconds.
        days: working days, 0 or more.
        hours: when replies are written.

    Raises:
        RuleError: there is no hour or no weekday to reply in, or the region's holidays are not known.
    """
    _check(hours)
    day = clock.business_date(received_at)
    if days == 0 and received_at > _closing(day, hours):
        days = 1
    working = _working_days(day + timedelta(days=1) if days else day, hours)
    for _each in range(days - 1):
        next(working)
    return _closing(next(working), hours)


def elapsed_minutes(start_at: int, end_at: int, hours: OfficeHours) -> int:
    """Return the working minutes between two instants (UTC milliseconds), 0 where the second is not the later one.

    Raises:
        RuleError: as for `due`.
    """
    _check(hours)
    if end_at <= start_at:
        return 0
    last = clock.business_date(end_at)
    milliseconds = 0
    for day in _working_days(clock.business_date(start_at), hours):
        if day > last:
            break
        for start, end in hours.periods:
            inside = min(end_at, _instant(day, end)) - max(start_at, _instant(day, start))
            milliseconds += max(inside, 0)
    return milliseconds // clock.MINUTE_MS


def _check(hours: OfficeHours) -> None:
    if not hours.periods or not hours.weekdays:
        raise RuleError(noop("There is no hour or no weekday to reply in. Ask the head office to set both."))


def _working_days(day: date, hours: OfficeHours) -> Iterator[date]:
    """Give the working days from a day on."""
    while True:
        if is_working_day(day, hours):
            yield day
        day += timedelta(days=1)


def _closing(day: date, hours: OfficeHours) -> int:
    return _instant(day, max(end for _start, end in hours.periods))


def _instant(day: date, minute: int) -> int:
    if minute >= MINUTES_OF_DAY:
        day, minute = day + timedelta(days=1), 0
    return clock.to_ms(datetime.combine(day, time_of_day(minute // 60, minute % 60)))


@lru_cache(maxsize=64)
def _holidays(region: str, year: int) -> frozenset[date]:
    import holidays  # a third of a second, which nobody who does not write letters waits for

    country, _hyphen, subdivision = region.partition("-")
    try:
        return frozenset(holidays.country_holidays(country, subdiv=subdivision or None, years=year))
    except NotImplementedError as error:
        raise RuleError(
            noop("The public holidays of “{region}” are not known. Give a country such as FR, or FR-57."), region=region
        ) from error
