"""The paper grid: what is counted already in each cell, by whom, and where nothing can be typed."""

from __future__ import annotations

from datetime import date, datetime

from bitdesk.desk import Desk
from bitdesk.reports import paper as report
from bitdesk.reports import reference
from bitdesk.reports.paper import Cell, Lock, Place
from bitdesk.reports.reference import OutreachChoice
from bitdesk.services import counting, days, paper, visits
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from builders import House
from evidence import change
from moments import MOMENT, Hand
from recounts import World, people

TODAY = MOMENT.date()
MONDAY = date(2026, 7, 20)


def at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, 20)  # noqa: DTZ001


def market(desk: Desk) -> OutreachChoice:
    return reference.outreaches(desk, TODAY)[0]


def test_a_week_is_a_plain_count_of_the_office(world: World) -> None:
    for key, own in (("PDM", True), ("PDM-2", False)):
        for first in (MONDAY, date(2025, 7, 21), date(2024, 7, 22)):
            for day in report.sheet(world.house.desks[key], first).days:
                found = [visit for visit in world.counted("PDM") if visit.on == day.on and not visit.outside]
                assert day.people == people(found)
                for hour in range(24):
                    here = people(visit for visit in found if visit.hour == hour and visit.own == own)
                    there = people(visit for visit in found if visit.hour == hour and visit.own != own)
                    assert day.cell(hour) == Cell(here, there)


def test_live_paper_and_hours_unknown_stand_apart(desk: Desk) -> None:
    counting.record(desk, 8)
    counting.record(desk, 4, at=at(MONDAY, 10), entered="command")
    paper.record(desk, {Place(TODAY, 14): 3, Place(MONDAY, 10): 120, Place(MONDAY, None): 7})
    monday, *_, today = report.sheet(desk, MONDAY, days=3).days
    assert today.cell(14) == Cell(here=8, paper=3)
    assert (today.cell(14).already, today.cell(14).people, today.people) == (8, 11, 11)
    assert (monday.cell(10), monday.cell(None), monday.cell(11)) == (Cell(here=4, paper=120), Cell(paper=7), Cell())


def test_a_visit_from_paper_that_was_moved_counts_where_it_is(desk: Desk) -> None:
    paper.record(desk, {Place(MONDAY, 10): 12})
    visits.revise(desk, report_ids(desk)[0], hour=11)
    (monday,) = report.sheet(desk, MONDAY, days=1).days
    assert (monday.cell(10), monday.cell(11)) == (Cell(), Cell(paper=12))


def report_ids(desk: Desk) -> list[bytes]:
    from evidence import rows

    return [row_id for (row_id,) in rows(desk, "SELECT id FROM visit ORDER BY id")]


def test_a_correction_by_the_head_office_is_counted_and_no_paper_of_ours(desk: Desk) -> None:
    paper.record(desk, {Place(MONDAY, 10): 99, Place(MONDAY, 11): 5})
    change(
        desk,
        "INSERT INTO visit_correction (id, desk_id, visit_id, office_id, step, voided, visited_on, hour, party_size, "
        "reason) SELECT randomblob(16), randomblob(16), id, office_id, 1, 0, visited_on, 11, 9, 'typed twice' "
        "FROM visit WHERE hour = 10",
    )
    (monday,) = report.sheet(desk, MONDAY, days=1).days
    assert (monday.cell(10), monday.cell(11)) == (Cell(), Cell(here=9, paper=5))


def test_a_zero_is_told_apart_and_gives_way_to_a_visit(house: House) -> None:
    desk, other = house.desks["PDM"], house.add_desk("PDM", "Terrasse")
    days.confirm_zero_hour(desk, MONDAY, 9)
    days.confirm_zero_hour(desk, MONDAY, 10)
    days.confirm_zero_hour(other, MONDAY, 9)
    days.confirm_zero_hour(other, MONDAY, 11)
    for one in (other, desk):
        exchange(one)
    merge_all(house.head_office)
    exchange(desk)
    counting.record(desk, 2, at=at(MONDAY, 10))
    (monday,) = report.sheet(desk, MONDAY, days=1).days
    assert monday.cell(9) == Cell(paper=0, zero_elsewhere=True)
    assert monday.cell(10) == Cell(here=2)
    assert monday.cell(11) == Cell(zero_elsewhere=True)


def test_an_event_is_counted_apart_from_the_office(desk: Desk) -> None:
    event = market(desk)
    counting.record(desk, 5)
    counting.record(desk, 6, outreach_id=event.id)
    paper.record(desk, {Place(TODAY, 14): 20}, event.id)
    days.confirm_zero_hour(desk, MONDAY, 10)
    monday, *_, today = report.sheet(desk, MONDAY, event, days=3).days
    assert today.cell(14) == Cell(here=6, paper=20)
    assert monday.cells == {}
    assert report.sheet(desk, TODAY, days=1).days[0].cell(14) == Cell(here=5)


def test_days_to_come_too_early_or_outside_the_event_are_locked(desk: Desk) -> None:
    locks = [day.lock for day in report.sheet(desk, MONDAY).days]
    assert locks == [None, None, None, *[Lock.TO_COME] * 4]
    assert [day.last_hour for day in report.sheet(desk, MONDAY).days] == [23, 23, 14, -1, -1, -1, -1]
    early = report.sheet(desk, date(2018, 12, 30), days=3).days
    assert [day.lock for day in early] == [Lock.TOO_EARLY, Lock.TOO_EARLY, None]
    event = OutreachChoice(market(desk).id, "Foire", date(2026, 7, 21), date(2026, 7, 21))
    outside = [day.lock for day in report.sheet(desk, MONDAY, event, days=4).days]
    assert outside == [Lock.OUTSIDE_EVENT, None, Lock.OUTSIDE_EVENT, Lock.TO_COME]


def test_the_hours_are_those_planned_and_those_used(desk: Desk) -> None:
    sheet = report.sheet(desk, MONDAY)
    assert sheet.hours == range(9, 17)
    assert sheet.days[0].open_hours == {9, 10, 11, 12, 14, 15, 16}
    assert report.sheet(desk, MONDAY, market(desk)).hours == range(9, 18)
    assert report.sheet(desk, date(2031, 1, 1)).days[0].open_hours == frozenset()
    paper.record(desk, {Place(MONDAY, 7): 1, Place(MONDAY, 20): 1, Place(MONDAY, None): 1})
    assert report.sheet(desk, MONDAY).hours == range(7, 21)


def test_the_events_that_have_begun_are_offered_the_latest_first(desk: Desk, time: Hand) -> None:
    assert [event.name for event in report.events(desk, TODAY)] == ["Marché de Florac"]
    assert report.events(desk, date(2018, 12, 31)) == ()
    for name, day in (("Foire", "2026-07-01"), ("Fête", "2026-07-20"), ("Demain", "2026-07-23")):
        change(
            desk,
            "INSERT INTO outreach (id, desk_id, name, starts_on, ends_on) "
            f"VALUES (randomblob(16), randomblob(16), '{name}', '{day}', '{day}')",
        )
    assert [event.name for event in report.events(desk, TODAY)] == ["Marché de Florac", "Fête", "Foire"]
