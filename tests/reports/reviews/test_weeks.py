"""The weeks of a site: who looked, what was missed, and since when nobody has."""

from __future__ import annotations

from datetime import date, datetime
from datetime import time as hour

import pytest
from gathered import BOOKING, GOOGLE, furnish

from bitdesk.desk import Desk
from bitdesk.reports import reviews as report
from bitdesk.services import reviews, settings
from builders import House
from moments import MOMENT, Hand
from stockroom import synchronise

TEN = hour(10)


@pytest.fixture
def sites(house: House) -> dict[str, bytes]:
    """Looked at from a Wednesday on, three weeks before today."""
    return furnish(house, date(2026, 7, 1))


def look(desk: Desk, time: Hand, site: bytes, *days: date) -> None:
    """Look at a site on some days, then come back to the present."""
    for day in days:
        time.at(datetime.combine(day, TEN, MOMENT.tzinfo))
        reviews.check(desk, site)
    time.at(MOMENT)


def test_a_week_begins_on_monday_and_the_first_one_is_the_first_days(desk: Desk, sites: dict[str, bytes]) -> None:
    watched = report.watched(desk)[0]
    assert [(week.first, week.last) for week in watched.weeks] == [
        (date(2026, 6, 29), date(2026, 7, 5)), (date(2026, 7, 6), date(2026, 7, 12)),
        (date(2026, 7, 13), date(2026, 7, 19)), (date(2026, 7, 20), date(2026, 7, 26)),
    ]  # fmt: skip
    assert (watched.is_due, watched.weeks_late, len(watched.missed)) == (True, 3, 3)
    assert watched.last_look is None


def test_the_present_week_is_not_missed_while_it_lasts(desk: Desk, sites: dict[str, bytes], time: Hand) -> None:
    look(desk, time, sites[GOOGLE], date(2026, 7, 5), date(2026, 7, 6), date(2026, 7, 19))
    watched = report.watched(desk)[0]
    assert (watched.missed, watched.is_due, watched.weeks_late) == ((), True, 0)
    time.at(MOMENT.replace(day=26, hour=23))
    assert report.watched(desk)[0].missed == ()
    time.at(MOMENT.replace(day=27, hour=0))
    watched = report.watched(desk)[0]
    assert [week.first for week in watched.missed] == [date(2026, 7, 20)]
    assert watched.weeks_late == 1


def test_the_longest_forgotten_comes_first(desk: Desk, sites: dict[str, bytes], time: Hand) -> None:
    look(desk, time, sites[GOOGLE], date(2026, 7, 8))
    assert [(each.site.name, each.weeks_late) for each in report.late(desk)] == [(BOOKING, 3), (GOOGLE, 1)]
    reviews.check(desk, sites[BOOKING])
    assert [each.site.name for each in report.late(desk)] == [GOOGLE]


def test_looks_of_two_offices_are_one_weeks(house: House, desk: Desk, sites: dict[str, bytes]) -> None:
    reviews.check(desk, sites[GOOGLE])
    reviews.check(house.desks["COL"], sites[GOOGLE], 2)
    synchronise(house)
    week = report.watched(house.head_office)[0].weeks[-1]
    assert (len(week.looks), week.found) == (2, 2)
    assert [look.is_own for look in week.looks] == [False, False]


def test_another_interval_is_counted_from_the_same_monday(house: House, sites: dict[str, bytes]) -> None:
    settings.set_values(house.head_office, {"review_every_days": 14})
    weeks = report.watched(house.head_office)[0].weeks
    assert [week.first for week in weeks] == [date(2026, 6, 29), date(2026, 7, 13)]


def test_the_register_has_the_weeks_that_end_in_the_year(house: House, time: Hand) -> None:
    furnish(house, date(2025, 12, 22))
    first = report.register(house.head_office, 2026)[0].weeks
    assert (first[0].first, first[-1].last) == (date(2025, 12, 29), date(2026, 7, 26))
    assert [week.first for week in report.register(house.head_office, 2025)[0].weeks] == [date(2025, 12, 22)]
    assert report.register(house.head_office, 2024) == ()


def test_a_retired_site_keeps_its_weeks_until_it_was(house: House, sites: dict[str, bytes], time: Hand) -> None:
    head = house.head_office
    reviews.retire(head, sites[GOOGLE])
    time.forward(days=30)
    assert [each.site.name for each in report.watched(head)] == [BOOKING]
    kept = next(each for each in report.register(head, 2026) if each.site.name == GOOGLE)
    assert kept.weeks[-1].first == date(2026, 7, 20)


def test_a_look_that_arrives_late_makes_its_week_good(
    house: House, desk: Desk, sites: dict[str, bytes], time: Hand
) -> None:
    look(house.desks["COL"], time, sites[GOOGLE], date(2026, 7, 8))
    assert len(report.watched(desk)[0].missed) == 3
    synchronise(house)
    assert [week.first for week in report.watched(desk)[0].missed] == [date(2026, 6, 29), date(2026, 7, 13)]
