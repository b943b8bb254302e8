"""A day at its end, and the days that nobody confirmed."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from bitdesk.checks import Part
from bitdesk.desk import Desk
from bitdesk.reports import reference
from bitdesk.reports.day_end import DayEnd, day_end
from bitdesk.services import counting, days, visits
from builders import COUNTS_FROM, SUMMER, House
from moments import MOMENT, Hand
from recounts import World, people

TODAY = MOMENT.date()


@pytest.mark.parametrize("key", ["PDM", "PDM-2", "COL"])
@pytest.mark.parametrize("day", [TODAY, date(2026, 7, 21), date(2025, 7, 23)])
def test_a_day_is_a_plain_count_of_the_office(world: World, key: str, day: date) -> None:
    desk = world.house.desks[key]
    found = day_end(desk, day)
    visits_ = [visit for visit in world.counted(desk.office_code) if visit.on == day]
    assert found.visitors == people(visit for visit in visits_ if not visit.outside)
    assert found.outreach_visitors == people(visit for visit in visits_ if visit.outside)
    assert found.entries == len(visits_)
    said = world.opened.get((desk.office_code, day), {})
    assert (found.periods is None) == all(periods is None for periods in said.values())
    open_minutes = {
        minute for periods in said.values() if periods for start, end in periods for minute in range(start, end)
    }
    assert {minute for start, end in found.periods or () for minute in range(start, end)} == open_minutes
    known = {on for (code, on), _ in world.opened.items() if code == desk.office_code}
    last = [day - timedelta(days=n) for n in range(14, 0, -1)]
    assert found.unconfirmed == tuple(on for on in last if on not in known)


def test_a_day_of_which_nothing_is_known(desk: Desk) -> None:
    assert day_end(desk, TODAY) == DayEnd(
        visited_on=TODAY, visitors=0, entries=0, outreach_visitors=0, planned=SUMMER, periods=None,
        zero_confirmed=False, unobserved_hours=(9, 10, 11, 12),
        unconfirmed=tuple(TODAY - timedelta(days=n) for n in range(14, 0, -1)),
    )  # fmt: skip


def test_a_day_with_everything(desk: Desk) -> None:
    event = reference.outreaches(desk, TODAY)[0].id
    counting.record(desk, 3)
    visits.void(desk, counting.record(desk, 5).id)
    counting.record(desk, 7, outreach_id=event)
    days.confirm(desk, TODAY, [(570, 760)])
    found = day_end(desk, TODAY)
    assert (found.visitors, found.entries, found.outreach_visitors) == (3, 2, 7)
    assert (found.periods, found.zero_confirmed) == (((570, 760),), False)


def test_nobody_came(desk: Desk) -> None:
    days.confirm(desk, TODAY, zero=True)
    found = day_end(desk, TODAY)
    assert (found.zero_confirmed, found.periods, found.visitors) == (True, None, 0)


def test_closed_all_day_is_known(desk: Desk) -> None:
    days.confirm(desk, TODAY, [])
    assert day_end(desk, TODAY).periods == ()


def test_a_day_is_known_by_its_first_visit_or_by_a_confirmation(desk: Desk) -> None:
    for back in (1, 3):
        at = datetime(2026, 7, 22 - back, 10)  # noqa: DTZ001
        counting.record(desk, 1, at=at)
    days.confirm(desk, TODAY - timedelta(days=5))
    missing = day_end(desk, TODAY).unconfirmed
    assert [(TODAY - day).days for day in missing] == [14, 13, 12, 11, 10, 9, 8, 7, 6, 4, 2]


def test_days_before_the_first_one_counted_are_not_missing(desk: Desk) -> None:
    first = COUNTS_FROM + timedelta(days=2)
    assert day_end(desk, first).unconfirmed == (COUNTS_FROM, COUNTS_FROM + timedelta(days=1))


def test_days_without_planned_hours_are_not_missing(desk: Desk) -> None:
    found = day_end(desk, date(2031, 1, 5))
    assert found.planned == ()
    assert found.unconfirmed == tuple(date(2030, 12, 31) - timedelta(days=n) for n in range(9, -1, -1))


def test_another_desk_of_the_office_confirms_too(house: House) -> None:
    from bitdesk.sync.contact import exchange
    from bitdesk.sync.merge import merge_all

    desk, other = house.desks["PDM"], house.add_desk("PDM", "Terrasse")
    days.confirm(desk, TODAY, [(570, 750)])
    days.confirm(other, TODAY, [(700, 800)], zero=True)
    for one in (other, desk):
        exchange(one)
    merge_all(house.head_office)
    exchange(desk)
    found = day_end(desk, TODAY)
    assert (found.periods, found.zero_confirmed) == (((570, 800),), True)


def test_open_hours_that_are_over_and_of_which_nothing_is_known(desk: Desk, time: Hand) -> None:
    counting.record(desk, 2, at=datetime(2026, 7, 22, 10, 5))  # noqa: DTZ001
    days.confirm_zero_hour(desk, TODAY, 12)
    assert day_end(desk, TODAY).unobserved_hours == (9, 11)
    time.forward(hours=2)
    assert day_end(desk, TODAY).unobserved_hours == (9, 11, 14, 15)
    days.confirm(desk, TODAY, [(600, 690)])
    assert day_end(desk, TODAY).unobserved_hours == (11,)
    event = reference.outreaches(desk, TODAY)[0].id
    counting.record(desk, 7, outreach_id=event, at=datetime(2026, 7, 22, 11, 5))  # noqa: DTZ001
    assert day_end(desk, TODAY).unobserved_hours == (11,)
    visits.void(desk, counting.record(desk, 7, at=datetime(2026, 7, 22, 11, 5)).id)  # noqa: DTZ001
    assert day_end(desk, TODAY).unobserved_hours == (11,)


def test_a_zero_of_the_day_says_all_of_its_hours(desk: Desk) -> None:
    days.confirm(desk, TODAY, zero=True)
    assert day_end(desk, TODAY).unobserved_hours == ()
    days.close(desk, TODAY)
    assert day_end(desk, TODAY).unobserved_hours == ()


def test_a_group_is_one_entry(desk: Desk) -> None:
    counting.record_group(desk, [Part(10, "FR", "34"), Part(3, "BE")])
    found = day_end(desk, TODAY)
    assert (found.visitors, found.entries) == (13, 1)
