"""The days on which an office was open, confirmed by its desks."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from bitdesk import reports
from bitdesk.checks import check_periods
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import counting, days, visits
from builders import House
from evidence import broken, journal, rows, tables
from moments import MOMENT, Hand

DAY = MOMENT.date()


def stored(desk: Desk) -> list[tuple[str, str | None, int | None]]:
    found = rows(desk, "SELECT opened_on, periods, zero_confirmed_at FROM opening_day ORDER BY opened_on")
    return [(row[0], row[1], row[2]) for row in found]


def test_a_day_is_confirmed_as_planned(desk: Desk) -> None:
    day_id = days.confirm(desk, DAY)
    assert stored(desk) == [("2026-07-22", None, None)]
    assert tables(desk)["opening_day"][0][0] == day_id


def test_a_day_is_confirmed_once(desk: Desk, time: Hand) -> None:
    first = days.confirm(desk, DAY, [(570, 750), (840, 1020)])
    assert days.confirm(desk, DAY) == first
    assert stored(desk) == [("2026-07-22", "[[570,750],[840,1020]]", None)]
    assert days.confirm(desk, DAY, [(600, 660)], zero=True) == first
    assert stored(desk) == [("2026-07-22", "[[600,660]]", time.ms)]
    assert days.confirm(desk, DAY, []) == first
    assert stored(desk) == [("2026-07-22", "[]", time.ms)]
    assert [entry.op for entry in journal(desk)] == ["insert", "update", "update"]
    assert msgspec.json.decode(journal(desk)[1].payload or b"") == {
        "periods": [[600, 660]],
        "zero_confirmed_at": time.ms,
    }
    assert broken(desk) == ()


def test_the_day_that_the_first_visit_opened_is_the_one_confirmed(desk: Desk) -> None:
    counting.record(desk, 2)
    days.confirm(desk, DAY, [(570, 750)])
    assert stored(desk) == [("2026-07-22", "[[570,750]]", None)]
    counting.record(desk, 2)
    assert stored(desk) == [("2026-07-22", "[[570,750]]", None)]


def test_each_desk_of_an_office_has_its_own_row(house: House) -> None:
    desk, other = house.desks["PDM"], house.add_desk("PDM", "Terrasse")
    first, second = days.confirm(desk, DAY, [(570, 750)]), days.confirm(other, DAY, [(600, 800)])
    assert first != second
    assert (len(stored(desk)), len(stored(other))) == (1, 1)


@pytest.mark.parametrize("periods", [[(0, 1440)], [(570, 750), (750, 800)], [], [(0, 1), (1, 2), (1439, 1440)]])
def test_periods_that_can_be(periods: list[tuple[int, int]]) -> None:
    check_periods(periods)


@pytest.mark.parametrize(
    "periods",
    [
        [(750, 570)], [(570, 570)], [(-1, 60)], [(600, 1441)], [(570, 750), (749, 800)], [(840, 1020), (570, 750)],
        [(570, 750), (570, 750)],
    ],
)  # fmt: skip
def test_periods_that_cannot_be_are_refused(desk: Desk, periods: list[tuple[int, int]]) -> None:
    with pytest.raises(RuleError, match="opening hours must follow one another"):
        days.confirm(desk, DAY, periods)
    assert (stored(desk), journal(desk)) == ([], [])


def test_days_that_cannot_be_are_refused(desk: Desk) -> None:
    with pytest.raises(RuleError, match="not come yet"):
        days.confirm(desk, date(2026, 7, 23), zero=True)
    with pytest.raises(RuleError, match="before the first day"):
        days.confirm(desk, date(2018, 12, 31))
    assert (stored(desk), journal(desk)) == ([], [])


def test_a_desk_says_that_it_was_closed_after_all(desk: Desk) -> None:
    yesterday = date(2026, 7, 21)
    day_id = days.close(desk, yesterday)
    assert stored(desk) == [("2026-07-21", "[]", None)]
    assert days.confirm(desk, yesterday, [(570, 750)]) == day_id
    assert stored(desk) == [("2026-07-21", "[[570,750]]", None)]
    assert days.close(desk, yesterday) == day_id
    assert broken(desk) == ()


def test_a_day_with_visitors_was_not_closed(desk: Desk) -> None:
    row = counting.record(desk, 2)
    before = tables(desk), journal(desk)
    with pytest.raises(RuleError):
        days.close(desk, DAY)
    assert (tables(desk), journal(desk)) == before
    visits.void(desk, row.id)
    days.close(desk, DAY)
    assert stored(desk) == [("2026-07-22", "[]", None)]


def test_a_day_that_cannot_be_is_not_closed_either(desk: Desk) -> None:
    for day in (date(2026, 7, 23), date(2018, 12, 31)):
        with pytest.raises(RuleError):
            days.close(desk, day)


def test_a_zero_is_refused_where_somebody_was_counted(desk: Desk) -> None:
    counting.record(desk, 2)
    day = reports.today.today(desk).visited_on
    with pytest.raises(RuleError, match="Visitors were counted"):
        days.confirm(desk, day, zero=True)
    with pytest.raises(RuleError, match="Visitors were counted"):
        days.close(desk, day)


def test_a_closed_day_has_no_periods_and_can_be_opened_again(desk: Desk) -> None:
    first = days.close(desk, DAY)
    assert reports.day_end.day_end(desk, DAY).periods == ()
    assert days.confirm(desk, DAY, [(600, 660)]) == first
    assert reports.day_end.day_end(desk, DAY).periods == ((600, 660),)


def zero_hours(desk: Desk) -> list[tuple[str, str | None]]:
    found = rows(desk, "SELECT opened_on, zero_hours FROM opening_day ORDER BY opened_on")
    return [(row[0], row[1]) for row in found]


def test_a_zero_is_confirmed_for_an_hour_and_withdrawn(desk: Desk) -> None:
    first = days.confirm_zero_hour(desk, DAY, 14)
    assert days.confirm_zero_hour(desk, DAY, 9) == first
    assert days.confirm_zero_hour(desk, DAY, 14) == first
    assert zero_hours(desk) == [("2026-07-22", "[9,14]")]
    assert len(journal(desk)) == 2
    assert msgspec.json.decode(journal(desk)[1].payload or b"") == {"zero_hours": [9, 14]}
    assert days.withdraw_zero_hour(desk, DAY, 9) == first
    days.withdraw_zero_hour(desk, DAY, 14)
    assert zero_hours(desk) == [("2026-07-22", None)]
    assert broken(desk) == ()


def test_an_hour_in_which_somebody_was_counted_is_no_zero(desk: Desk) -> None:
    row = counting.record(desk, 2)
    with pytest.raises(RuleError, match="counted at 14:00"):
        days.confirm_zero_hour(desk, DAY, 14)
    days.confirm_zero_hour(desk, DAY, 13)
    visits.void(desk, row.id)
    days.confirm_zero_hour(desk, DAY, 14)
    assert zero_hours(desk) == [("2026-07-22", "[13,14]")]


def test_a_visit_outside_leaves_the_hour_of_the_office_a_zero(desk: Desk) -> None:
    event = reports.reference.outreaches(desk, DAY)[0].id
    counting.record(desk, 2, outreach_id=event)
    days.confirm_zero_hour(desk, DAY, 14)
    assert zero_hours(desk) == [("2026-07-22", "[14]")]


@pytest.mark.parametrize(
    ("on", "hour", "words"),
    [
        (DAY, 15, "15:00 on 2026-07-22 has not come yet"),
        (DAY, 24, "no hour 24"),
        (DAY, -1, "no hour -1"),
        (date(2026, 7, 23), 9, "not come yet"),
        (date(2018, 12, 31), 9, "before the first day"),
    ],
)
def test_an_hour_that_cannot_be_is_no_zero(desk: Desk, on: date, hour: int, words: str) -> None:
    with pytest.raises(RuleError, match=words):
        days.confirm_zero_hour(desk, on, hour)
    assert journal(desk) == []


def test_a_closed_day_has_no_zero_hours(desk: Desk) -> None:
    days.confirm_zero_hour(desk, DAY, 14)
    days.close(desk, DAY)
    assert zero_hours(desk) == [("2026-07-22", None)]
