"""What the counter shows: today's figures, the day compared, and the entries page by page."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from datetime import date, datetime

import pytest

from bitdesk import clock, ids
from bitdesk.checks import Part
from bitdesk.desk import Desk
from bitdesk.reports import reference
from bitdesk.reports import today as report
from bitdesk.services import counting, days, organisation, visits
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from builders import House
from evidence import change, rows
from moments import MOMENT, Hand
from recounts import Counted, World, people

TODAY = MOMENT.date()


def by_hour(found: list[Counted]) -> dict[int, int]:
    hours: Counter[int] = Counter()
    for visit in found:
        if not visit.outside:
            hours[visit.hour] += visit.size
    return dict(hours)


def on(world: World, day: date) -> list[Counted]:
    return [visit for visit in world.counted("PDM") if visit.on == day]


@pytest.mark.parametrize("key", ["PDM", "PDM-2"])
@pytest.mark.parametrize("day", [TODAY, date(2026, 7, 21), date(2025, 7, 23), date(2024, 7, 24)])
def test_a_day_is_a_plain_count_of_the_office(world: World, key: str, day: date) -> None:
    found = report.today(world.house.desks[key], day)
    assert found.visited_on == day
    assert found.by_hour == by_hour(on(world, day))
    assert found.visitors == people(visit for visit in on(world, day) if not visit.outside)
    assert found.entry_count == len(found.entries) == len(on(world, day))
    assert Counter((row.party_size, row.hour, bool(row.outreach_id), row.topics) for row in found.entries) == Counter(
        (visit.size, visit.hour, visit.outside, visit.topics) for visit in on(world, day)
    )
    assert Counter(row.own for row in found.entries) == Counter(visit.own == (key == "PDM") for visit in on(world, day))


def test_the_day_compared_is_the_same_weekday_a_year_before(world: World) -> None:
    found = report.today(world.house.desks["PDM"])
    assert found.visited_on == TODAY
    assert found.compared_on == date(2025, 7, 23)
    assert found.compared_by_hour == by_hour(on(world, date(2025, 7, 23)))


def at(day: date, hour: int = 10) -> datetime:
    return datetime(day.year, day.month, day.day, hour)  # noqa: DTZ001


def test_the_latest_year_that_has_the_day_is_compared(desk: Desk) -> None:
    assert report.today(desk).compared_on is None
    counting.record(desk, 2, at=at(date(2021, 7, 21)))
    assert report.today(desk).compared_on == date(2021, 7, 21)
    counting.record(desk, 3, at=at(date(2023, 7, 19)))
    counting.record(desk, 4, at=at(date(2025, 7, 22)))
    found = report.today(desk)
    assert (found.compared_on, found.compared_by_hour) == (date(2023, 7, 19), {10: 3})
    voided = counting.record(desk, 5, at=at(date(2025, 7, 23)))
    assert report.today(desk).compared_on == date(2025, 7, 23)
    visits.void(desk, voided.id)
    assert report.today(desk).compared_on == date(2023, 7, 19)


def test_a_day_of_outreach_alone_is_not_compared(desk: Desk) -> None:
    event = reference.outreaches(desk, TODAY)[0].id
    counting.record(desk, 5, at=at(date(2025, 7, 23)), outreach_id=event)
    assert report.today(desk).compared_on is None
    counting.record(desk, 5, outreach_id=event)
    found = report.today(desk)
    assert (found.visitors, found.by_hour, found.entry_count) == (0, {}, 1)


def test_a_leap_day_is_compared(desk: Desk, time: Hand) -> None:
    time.at(at(date(2024, 2, 29)))
    counting.record(desk, 2, at=at(date(2023, 3, 2)))
    assert report.today(desk).compared_on == date(2023, 3, 2)


def test_another_offices_day_is_not_counted(house: House) -> None:
    desk, other = house.desks["PDM"], house.desks["COL"]
    counting.record(other, 7)
    exchange(other)
    merge_all(house.head_office)
    exchange(desk)
    counting.record(desk, 2)
    assert report.today(desk).visitors == 2


def test_a_voided_visit_counts_nowhere_and_an_hour_may_be_missing(desk: Desk) -> None:
    visits.void(desk, counting.record(desk, 2).id)
    visits.revise(desk, counting.record(desk, 3).id, hour=None)
    found = report.today(desk)
    assert (found.visitors, found.by_hour, found.entry_count) == (3, {-1: 3}, 1)
    assert found.entries[0].hour is None


def test_the_planned_hours_are_whole(desk: Desk, house: House) -> None:
    found = report.today(desk)
    assert (found.opens, found.closes) == (9, 17)
    assert (report.today(desk, date(2031, 1, 1)).opens, report.today(desk, date(2031, 1, 1)).closes) == (None, None)
    season = [
        row_id
        for (row_id,) in rows(house.head_office, "SELECT id FROM opening_hours WHERE office_id = ?", desk.office_id)
    ]
    week = {TODAY.weekday(): [(570, 750), (1080, 1141)]}
    organisation.change_season_from(house.head_office, season, TODAY, TODAY, week)
    merge_all(house.head_office)
    exchange(desk)
    merge_all(house.head_office)
    exchange(desk)
    found = report.today(desk)
    assert (found.opens, found.closes) == (9, 20)


def test_a_closed_day_plans_nothing(desk: Desk) -> None:
    other = ids.new().hex()
    for closed_on, office, retired in (
        ("2026-07-22", f"X'{other}'", "NULL"),
        ("2026-07-21", "NULL", "NULL"),
        ("2026-07-20", f"X'{desk.office_id.hex()}'", "NULL"),
        ("2026-07-19", "NULL", "'2026-07-01'"),
    ):
        change(
            desk,
            "INSERT INTO closed_day (id, desk_id, office_id, closed_on, retired_on) "
            f"VALUES (randomblob(16), randomblob(16), {office}, '{closed_on}', {retired})",
        )
    planned = [report.today(desk, date(2026, 7, day)).opens for day in (22, 21, 20, 19)]
    assert planned == [9, None, None, 9]


def test_entries_come_newest_first_page_by_page(desk: Desk, time: Hand) -> None:
    made = []
    for size in range(1, 31):
        made.append(counting.record(desk, size).id)
        time.forward(seconds=size % 3)
    older = counting.record(desk, 31, at=at(TODAY, 8)).id
    listed = [row.id for row in report.today(desk).entries]
    assert listed == [*reversed(made), older]
    pages = [report.entries(desk, TODAY, offset, 7) for offset in range(0, 40, 7)]
    assert [row.id for page in pages for row in page] == listed
    assert [len(page) for page in pages] == [7, 7, 7, 7, 3, 0]


def test_the_counter_lists_two_hundred_entries_and_counts_them_all(desk: Desk) -> None:
    for _ in range(report.ENTRIES_SHOWN + 3):
        counting.record(desk, 1)
    found = report.today(desk)
    assert (len(found.entries), found.entry_count, found.visitors) == (200, 203, 203)
    assert len(report.entries(desk, TODAY, 200, 50)) == 3


def test_a_group_is_one_entry_wherever_the_page_is_cut(desk: Desk, time: Hand) -> None:
    made = []
    for size in range(1, 13):
        parts = [Part(size, "FR", "34"), Part(1, "BE"), Part(2)][: 1 + size % 3]
        made.append(counting.record_group(desk, parts))
        time.forward(seconds=size % 2)
    found = report.today(desk)
    assert found.entries == tuple(reversed(made))
    assert found.entry_count == 12
    assert found.visitors == sum(row.party_size for row in made)
    pages = [report.entries(desk, TODAY, offset, 5) for offset in range(0, 15, 5)]
    assert [row for page in pages for row in page] == [*reversed(made)]


def test_what_a_group_has_in_common_stands_in_its_line(desk: Desk) -> None:
    group = counting.record_group(desk, [Part(10, "FR", "34"), Part(3, "FR", "30")], public="local")
    assert (group.public, group.country, group.department) == ("local", "FR", None)
    visits.revise(desk, group.ids[1], public="unknown")
    visits.void(desk, counting.record_group(desk, [Part(1, "BE"), Part(2, "NL")]).ids[0])
    alone, divided = report.today(desk).entries
    assert (divided.party_size, divided.public, divided.own) == (13, None, True)
    assert (alone.party_size, alone.parts, alone.country) == (2, (), "NL")


def test_zero_hours_are_shown_until_somebody_is_counted(house: House, time: Hand) -> None:
    desk, other = house.desks["PDM"], house.add_desk("PDM", "Terrasse")
    days.confirm_zero_hour(desk, TODAY, 9)
    days.confirm_zero_hour(other, TODAY, 9)
    days.confirm_zero_hour(other, TODAY, 11)
    for one in (other, desk):
        exchange(one)
    merge_all(house.head_office)
    exchange(desk)
    assert report.today(desk).zero_hours == (9, 11)
    assert report.today(house.desks["COL"]).zero_hours == ()
    row = counting.record(desk, 2, at=at(TODAY, 9))
    assert report.today(desk).zero_hours == (11,)
    visits.void(desk, row.id)
    assert report.today(desk).zero_hours == (9, 11)


def test_the_counselor_of_an_entry_is_who_wrote_it_first(house: House) -> None:
    from bitdesk.desk import with_counselor

    desk = house.desks["PDM"]
    first, second = reference.counselors(desk, TODAY)
    row = counting.record(with_counselor(desk, first.id, first.code), 2)
    visits.revise(with_counselor(desk, second.id, second.code), row.id, party_size=3)
    counting.record(desk, 1)
    assert [(row.counselor, row.party_size) for row in report.today(desk).entries] == [("", 1), ("C1", 3)]


def test_the_origins_are_those_most_often_said_here_in_a_year(desk: Desk) -> None:
    assert report.origins(desk) == ()
    for country, department, times in (
        ("FR", "34", 3),
        ("FR", "30", 3),
        ("BE", None, 4),
        ("ZZ", None, 9),
        ("NL", None, 1),
    ):
        for _ in range(times):
            counting.record(desk, 1, country=country, department=department)
    counting.record(desk, 1)
    for _ in range(9):
        counting.record(desk, 1, country="DE", at=at(date(2025, 7, 21)))
    visits.void(desk, counting.record(desk, 1, country="NL").id)
    assert report.origins(desk) == ("BE", "30", "34", "NL")
    assert report.origins(desk, 2) == ("BE", "30")


def test_the_counter_starts_without_sqlalchemy(desk: Desk) -> None:
    code = (
        "import sys; from pathlib import Path; from bitdesk.desk import open_desk\n"
        "from bitdesk import reports, services\n"
        "desk = open_desk(Path(sys.argv[1])); services.counting.record(desk, 2); reports.today.today(desk)\n"
        "print(sorted({'sqlalchemy', 'alembic', 'tomlkit'} & set(sys.modules)))"
    )
    run = [sys.executable, "-c", code, str(desk.data_dir)]
    assert subprocess.run(run, capture_output=True, text=True, check=True).stdout == "[]\n"


def test_today_is_the_local_day(desk: Desk, time: Hand) -> None:
    counting.record(desk, 2)
    time.at(datetime(2026, 7, 22, 23, 59))  # noqa: DTZ001
    assert report.today(desk).visitors == 2
    time.forward(minutes=1)
    found = report.today(desk)
    assert (found.visitors, found.visited_on) == (0, date(2026, 7, 23))
    assert clock.business_date() == date(2026, 7, 23)
