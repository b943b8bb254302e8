"""Instants, business dates and the day that last year is compared with."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bitdesk import clock


@pytest.fixture(autouse=True)
def _paris() -> Iterator[None]:
    clock.use_zone("Europe/Paris")
    yield
    clock.use_zone("Europe/Paris")


def utc(*parts: int) -> int:
    return int(datetime(*parts, tzinfo=UTC).timestamp() * 1000)  # type: ignore[misc,arg-type]


def test_the_business_date_is_the_local_day() -> None:
    assert clock.business_date(utc(2026, 7, 21, 21, 59)) == date(2026, 7, 21)
    assert clock.business_date(utc(2026, 7, 21, 22, 0)) == date(2026, 7, 22)
    assert clock.business_date(utc(2026, 1, 21, 22, 59)) == date(2026, 1, 21)
    assert clock.business_date(utc(2026, 1, 21, 23, 0)) == date(2026, 1, 22)


def test_another_zone_has_other_days() -> None:
    instant = utc(2026, 7, 22, 2, 0)
    clock.use_zone("America/Cayenne")
    assert (clock.business_date(instant), clock.local(instant).hour) == (date(2026, 7, 21), 23)
    clock.use_zone("Indian/Reunion")
    assert (clock.business_date(instant), clock.local(instant).hour) == (date(2026, 7, 22), 6)
    assert clock.zone().key == "Indian/Reunion"


def test_the_day_that_loses_an_hour_and_the_day_that_gains_one() -> None:
    assert [clock.local(utc(2026, 3, 29, hour)).hour for hour in (0, 1, 2)] == [1, 3, 4]
    assert [clock.local(utc(2026, 10, 25, hour)).hour for hour in (0, 1, 2)] == [2, 2, 3]
    for first, last in ((utc(2026, 3, 28, 23), utc(2026, 3, 29, 22)), (utc(2026, 10, 24, 22), utc(2026, 10, 25, 23))):
        assert clock.business_date(first - 1) != clock.business_date(first) == clock.business_date(last - 1)
        assert clock.business_date(last - 1) != clock.business_date(last)


@given(st.integers(0, 4_000_000_000_000))
def test_an_instant_and_its_local_time_are_one(at_ms: int) -> None:
    assert clock.to_ms(clock.local(at_ms)) == at_ms


def test_a_moment_without_a_zone_is_local() -> None:
    naive = datetime(2026, 7, 22, 14, 31)  # noqa: DTZ001
    assert clock.to_ms(naive) == utc(2026, 7, 22, 12, 31)
    assert clock.to_ms(naive.replace(tzinfo=timezone(timedelta(hours=-4)))) == utc(2026, 7, 22, 18, 31)


def test_a_day_is_read_as_it_is_stored_and_none_is_none() -> None:
    assert (clock.day("2026-07-22"), clock.day(None), clock.day("")) == (date(2026, 7, 22), None, None)
    assert (clock.iso(date(2026, 7, 22)), clock.iso(None)) == ("2026-07-22", None)


def test_utc_text_sorts_as_time_does() -> None:
    instants = [utc(2026, 7, 22, 12, 31), utc(2026, 7, 22, 22, 5), utc(2026, 10, 1), utc(2027, 1, 1)]
    texts = [clock.utc_text(instant) for instant in instants]
    assert texts == sorted(texts)
    assert texts[0] == "20260722T123100Z"


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)), st.integers(1990, 2090))
@example(date(2024, 2, 29), 2016)
@example(date(2024, 2, 29), 2023)
@example(date(2024, 2, 29), 2020)
@example(date(2026, 1, 1), 2023)
@example(date(2026, 12, 31), 2025)
def test_the_day_compared_is_the_nearest_of_the_same_weekday(day: date, year: int) -> None:
    found = clock.same_weekday(day, year)
    try:
        same_day = day.replace(year=year)
    except ValueError:
        same_day = date(year, 2, 28)
    assert found.weekday() == day.weekday()
    assert abs(found - same_day) <= timedelta(days=3)


def test_the_days_compared_of_a_known_calendar() -> None:
    assert clock.same_weekday(date(2026, 7, 22), 2025) == date(2025, 7, 23)
    assert clock.same_weekday(date(2024, 2, 29), 2023) == date(2023, 3, 2)
    assert clock.same_weekday(date(2024, 2, 29), 2016) == date(2016, 3, 3)
    assert clock.same_weekday(date(2024, 2, 29), 1996) == date(1996, 2, 29)
    assert clock.same_weekday(date(2026, 3, 29), 2025) == date(2025, 3, 30)


def test_the_clock_is_used_inside_a_block_only() -> None:
    before = clock.now_ms()
    with clock.use(lambda: 1):
        assert clock.now_ms() == 1
        with pytest.raises(ZeroDivisionError), clock.use(lambda: 2):  # noqa: PT012
            assert clock.now_ms() == 2
            _ = 1 / 0
        assert clock.now_ms() == 1
    assert clock.now_ms() >= before


@pytest.mark.parametrize(
    ("start", "instant"),
    [
        ("2026-07-22T14:31", utc(2026, 7, 22, 12, 31)),
        ("2026-07-22T14:31:00+00:00", utc(2026, 7, 22, 14, 31)),
        ("2026-01-22T14:31", utc(2026, 1, 22, 13, 31)),
    ],
)
def test_a_process_can_start_at_another_instant(start: str, instant: int) -> None:
    environment = os.environ | {clock.START_VARIABLE: start}
    code = "from bitdesk import clock; a = clock.now_ms(); b = clock.now_ms(); print(a, b)"
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    first, second = (int(text) for text in done.stdout.split())
    assert instant <= first <= second < instant + 3_600_000


def test_an_instant_beyond_the_calendar_is_told_at_its_end() -> None:
    for zone in ("Europe/Paris", "Pacific/Auckland", "America/Cayenne"):
        clock.use_zone(zone)
        for far in (10**15, 10**17, 10**40):
            assert clock.local(far).year == 9999
            assert clock.local(-far).year == 1
            assert clock.business_date(far) > clock.business_date(-far)
