"""Working days and working minutes: weekends, French holidays, clocks that change, and days that are over."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk import clock, working_time
from bitdesk.errors import RuleError
from bitdesk.working_time import OfficeHours

HOURS = OfficeHours()
TWO_PERIODS = OfficeHours(((570, 750), (840, 1020)))


def at(text: str) -> int:
    """Return a local moment in UTC milliseconds."""
    return clock.to_ms(datetime.fromisoformat(text))


def due(received: str, days: int, hours: OfficeHours = HOURS) -> str:
    return f"{clock.local(working_time.due(at(received), days, hours)):%Y-%m-%dT%H:%M}"


@pytest.mark.parametrize(
    ("received", "days", "until"),
    [
        ("2026-07-20T10:00", 2, "2026-07-22T17:00"),  # Monday: Wednesday evening
        ("2026-07-20T23:30", 2, "2026-07-22T17:00"),  # in the night: the day of receipt does not count either way
        ("2026-07-16T10:00", 2, "2026-07-20T17:00"),  # Thursday: over the weekend
        ("2026-07-18T10:00", 1, "2026-07-20T17:00"),  # Saturday
        ("2026-07-13T10:00", 1, "2026-07-15T17:00"),  # the national day is none
        ("2026-12-24T10:00", 1, "2026-12-28T17:00"),  # Christmas, then a weekend
        ("2026-12-31T10:00", 1, "2027-01-04T17:00"),  # into a year whose holidays are others
        ("2026-07-20T10:00", 0, "2026-07-20T17:00"),
        ("2026-07-20T17:00", 0, "2026-07-20T17:00"),
        ("2026-07-20T17:01", 0, "2026-07-21T17:00"),
        ("2026-07-18T10:00", 0, "2026-07-20T17:00"),
    ],
)
def test_a_reply_is_due_at_the_end_of_a_working_day(received: str, days: int, until: str) -> None:
    assert due(received, days) == until


def test_holidays_are_those_of_the_region() -> None:
    good_friday = date(2026, 4, 3)
    assert working_time.is_working_day(good_friday, HOURS)
    assert not working_time.is_working_day(good_friday, HOURS._replace(region="FR-57"))
    assert working_time.is_working_day(date(2026, 7, 14), HOURS._replace(region=""))


def test_an_office_that_works_on_saturdays_replies_then() -> None:
    assert due("2026-07-17T10:00", 1, HOURS._replace(weekdays=frozenset(range(6)))) == "2026-07-18T17:00"


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("2026-07-20T10:00", "2026-07-20T10:30", 30),
        ("2026-07-20T08:00", "2026-07-20T09:15", 15),  # before the office opens nobody waits for it
        ("2026-07-17T16:00", "2026-07-20T10:00", 120),  # a weekend between
        ("2026-07-13T16:00", "2026-07-15T10:00", 120),  # a holiday between
        ("2026-07-20T10:00", "2026-07-20T09:00", 0),
        ("2026-07-18T10:00", "2026-07-19T10:00", 0),
        ("2026-03-27T16:00", "2026-03-30T10:00", 120),  # the clocks go forward in that night
    ],
)
def test_only_working_minutes_elapse(start: str, end: str, minutes: int) -> None:
    assert working_time.elapsed_minutes(at(start), at(end), HOURS) == minutes


def test_a_pause_at_noon_does_not_count() -> None:
    assert working_time.elapsed_minutes(at("2026-07-20T12:00"), at("2026-07-20T14:15"), TWO_PERIODS) == 30 + 15
    assert due("2026-07-20T10:00", 1, TWO_PERIODS) == "2026-07-21T17:00"
    assert working_time.opening(date(2026, 7, 20), TWO_PERIODS) == at("2026-07-20T09:30")


def test_an_office_open_until_midnight_closes_then() -> None:
    assert due("2026-07-20T10:00", 1, HOURS._replace(periods=((0, 1440),))) == "2026-07-22T00:00"


@pytest.mark.parametrize("hours", [HOURS._replace(periods=()), HOURS._replace(weekdays=frozenset())])
def test_nobody_replies_without_hours(hours: OfficeHours) -> None:
    for ask in (working_time.due, working_time.elapsed_minutes):
        with pytest.raises(RuleError, match="no weekday to reply in"):
            ask(at("2026-07-20T10:00"), 1, hours)


@pytest.mark.parametrize("region", ["XX", "FR-99"])
def test_an_unknown_region_is_refused(region: str) -> None:
    with pytest.raises(RuleError, match=region):
        working_time.is_working_day(date(2026, 7, 20), HOURS._replace(region=region))


def test_the_regions_that_can_be_set_are_known() -> None:
    from bitdesk.reports.settings import HOLIDAY_REGIONS

    for region in HOLIDAY_REGIONS:
        assert working_time.is_working_day(date(2026, 7, 20), HOURS._replace(region=region))


MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 12, 31))  # noqa: DTZ001


@given(MOMENTS, st.integers(1, 30))
def test_between_receipt_and_due_day_lie_so_many_working_days(received: datetime, days: int) -> None:
    received_at = clock.to_ms(received)
    last = clock.business_date(working_time.due(received_at, days, HOURS))
    first = clock.business_date(received_at)
    between = [first + timedelta(days=step) for step in range(1, (last - first).days + 1)]
    assert sum(working_time.is_working_day(day, HOURS) for day in between) == days
    assert working_time.is_working_day(last, HOURS)


@given(MOMENTS, st.integers(0, 20_000), st.integers(0, 20_000))
def test_working_time_adds_up(start: datetime, first: int, second: int) -> None:
    begin = clock.to_ms(start.replace(second=0, microsecond=0))
    middle, end = begin + first * clock.MINUTE_MS, begin + (first + second) * clock.MINUTE_MS
    parts = [working_time.elapsed_minutes(*pair, TWO_PERIODS) for pair in ((begin, middle), (middle, end))]
    assert sum(parts) == working_time.elapsed_minutes(begin, end, TWO_PERIODS)
