"""A desk is silent when its office had a whole planned open day without a word: everything else explains itself."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk.reports.periods import Periods
from bitdesk.reports.silence import LOOKED_BACK_DAYS, Silence, silence

TUESDAY = date(2026, 7, 21)


def at(text: str) -> datetime:
    """Return a moment of the week of that Tuesday: "Tue 14:30"."""
    name, _, time = text.partition(" ")
    day = TUESDAY + timedelta(days=("Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon").index(name))
    return datetime.fromisoformat(f"{day}T{time}")


def open_but_sundays(day: date) -> Periods:
    return () if day.weekday() == 6 else ((570, 750), (840, 1020))


@pytest.mark.parametrize(
    ("heard", "now", "days"),
    [
        ("Tue 12:00", "Tue 23:59", 0),
        ("Tue 12:00", "Wed 16:59", 0),
        ("Tue 12:00", "Wed 17:00", 1),
        ("Tue 12:00", "Thu 11:00", 1),
        ("Tue 12:00", "Fri 20:00", 3),
        ("Tue 09:30", "Tue 17:00", 1),
        ("Tue 09:31", "Tue 17:00", 0),
        ("Tue 09:00", "Tue 16:00", 0),
        ("Sat 12:00", "Mon 08:00", 0),
        ("Sat 12:00", "Mon 12:00", 0),
        ("Sat 12:00", "Mon 17:00", 1),
        ("Tue 17:00", "Wed 09:00", 0),
        ("Fri 12:00", "Tue 12:00", 0),
    ],
)
def test_only_planned_days_that_are_over_count(heard: str, now: str, days: int) -> None:
    found = silence(at(heard), at(now), open_but_sundays)
    assert found == (Silence(at(heard).date(), days) if days else None)


def test_a_closed_office_explains_any_silence() -> None:
    assert silence(at("Tue 12:00"), at("Tue 12:00") + timedelta(days=300), lambda _day: ()) is None


def test_a_desk_that_was_never_heard_is_silent_since_it_was_set_up() -> None:
    found = silence(at("Tue 12:00"), at("Thu 18:00"), open_but_sundays, never_heard=True)
    assert found == Silence(TUESDAY, 2, never_heard=True)


def test_nobody_counts_the_days_of_ten_years() -> None:
    asked: list[date] = []

    def planned(day: date) -> Periods:
        asked.append(day)
        return ((0, 60),)

    found = silence(at("Tue 12:00") - timedelta(days=3650), at("Tue 12:00"), planned)
    assert found is not None
    assert (found.since, found.open_days) == (date(2016, 7, 23), LOOKED_BACK_DAYS + 1)
    assert len(asked) == LOOKED_BACK_DAYS + 1


MOMENTS = st.datetimes(datetime(2026, 7, 1), datetime(2026, 8, 1))  # noqa: DTZ001 (local)


@given(heard=MOMENTS, now=MOMENTS, later=st.timedeltas(timedelta(), timedelta(days=3)))
def test_silence_grows_with_time_and_a_contact_ends_it(heard: datetime, now: datetime, later: timedelta) -> None:
    def days(heard: datetime, now: datetime) -> int:
        found = silence(heard, now, open_but_sundays)
        return found.open_days if found else 0

    assert days(heard, now) <= days(heard, now + later)
    assert days(heard + later, now) <= days(heard, now)
    assert days(now, now) == 0
    assert days(heard, now) <= max((now - heard).days + 1, 0)
