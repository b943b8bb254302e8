"""The season's table is what a plain count of the visits gives."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bitdesk.desk import Desk
from bitdesk.reports import season
from bitdesk.services import counting, days, organisation
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from builders import OFFICES, SUMMER, House
from recounts import World, people


def minutes_of(said: dict[str, list[tuple[int, int]] | None]) -> int:
    """Return the minutes of a day that at least one desk was open, counted one by one."""
    known = [periods for periods in said.values() if periods is not None] or [list(SUMMER)]
    return sum(any(start <= minute < end for periods in known for start, end in periods) for minute in range(1440))


def closed(said: dict[str, list[tuple[int, int]] | None]) -> bool:
    """Return whether every desk that said something said that it was closed."""
    known = [periods for periods in said.values() if periods is not None]
    return bool(known) and not any(known)


@pytest.mark.parametrize("year", [2023, 2024, 2025, 2026])
def test_the_table_of_a_year_is_a_plain_count(world: World, year: int) -> None:
    found = season.season(world.house.head_office, year)
    assert found.year == year
    assert [(row.code, row.name) for row in found.offices] == list(OFFICES)
    for row in found.offices:
        visits = [visit for visit in world.counted(row.code, year) if not visit.outside]
        opened = {
            on: said
            for (code, on), said in world.opened.items()
            if code == row.code and on.year == year and not closed(said)
        }
        summer = {on: said for on, said in opened.items() if on.month in (7, 8)}
        assert row.visitors == people(visits)
        assert row.months == tuple(people(v for v in visits if v.on.month == month) for month in range(1, 13))
        assert row.open_days == len(opened)
        assert row.open_minutes == sum(map(minutes_of, opened.values()))
        assert row.summer_visitors == people(v for v in visits if v.on.month in (7, 8))
        assert row.summer_open_minutes == sum(map(minutes_of, summer.values()))
        if row.summer_open_minutes:
            assert row.per_open_hour == pytest.approx(row.summer_visitors / (row.summer_open_minutes / 60))
        else:
            assert row.per_open_hour is None
    assert found.outreach_visitors == people(v for v in world.counted(year=year) if v.outside)
    assert found.visitors == people(world.counted(year=year))


def test_the_desks_of_an_office_see_the_same_table_of_it(world: World) -> None:
    tables = [season.season(world.house.desks[key], 2026).offices[0] for key in ("PDM", "PDM-2")]
    assert tables[0] == tables[1] == season.season(world.house.head_office, 2026).offices[0]


def test_the_years_that_have_a_visit(world: World) -> None:
    assert season.years(world.house.head_office) == (2026, 2025, 2024)


def test_an_empty_year(desk: Desk) -> None:
    found = season.season(desk, 2020)
    assert [(row.visitors, row.open_days, row.open_minutes, row.per_open_hour) for row in found.offices] == [
        (0, 0, 0, None)
    ] * 3
    assert (found.visitors, found.outreach_visitors, season.years(desk)) == (0, 0, ())


def test_a_day_as_planned_lasts_as_planned_and_a_closed_one_is_none(desk: Desk) -> None:
    counting.record(desk, 2)
    days.confirm(desk, date(2026, 7, 21), [])
    row = season.season(desk, 2026).offices[0]
    assert (row.open_days, row.open_minutes) == (1, 360)
    assert row.per_open_hour == pytest.approx(2 / 6)


def test_a_year_ends_with_its_last_day(desk: Desk) -> None:
    for at in (datetime(2024, 12, 31, 23, 59), datetime(2025, 1, 1, 0, 0)):  # noqa: DTZ001
        counting.record(desk, 2, at=at)
    assert [season.season(desk, year).visitors for year in (2024, 2025)] == [2, 2]
    assert season.season(desk, 2024).offices[0].months[11] == 2


def test_a_retired_office_keeps_its_figures(desk: Desk, house: House) -> None:
    head = house.head_office
    counting.record(desk, 2)
    organisation.retire(head, "office", desk.office_id)
    exchange(desk)
    merge_all(head)
    assert [(row.code, row.visitors) for row in season.season(head, 2026).offices] == [
        ("PDM", 2),
        ("COL", 0),
        ("VIA", 0),
    ]
