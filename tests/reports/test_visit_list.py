"""The list that the head office looks through: every visit of the days, and what becomes of each."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from bitdesk import sync
from bitdesk.desk import Desk, with_counselor
from bitdesk.reports import reference
from bitdesk.reports.visit_list import ListedVisit, Standing, listed
from bitdesk.services import corrections, counting, visits
from builders import House
from moments import MOMENT, Hand
from recounts import World, people

TODAY = MOMENT.date()


@pytest.mark.parametrize("office", [None, "PDM", "COL", "VIA", "outreach"])
@pytest.mark.parametrize(("first", "last"), [(date(2024, 1, 1), TODAY), (date(2026, 7, 20), TODAY), (TODAY, TODAY)])
def test_the_list_is_a_plain_count(world: World, office: str | None, first: date, last: date) -> None:
    head = world.house.head_office
    ids = {choice.code: choice.id for choice in reference.offices(head)}
    found = listed(head, first, last, ids.get(office or ""), outreach=office == "outreach")
    expected = [visit for visit in world.visits if first <= visit.on <= last]
    if office == "outreach":
        expected = [visit for visit in expected if visit.outside]
    elif office:
        expected = [visit for visit in expected if visit.office == office and not visit.outside]
    counted = [visit for visit in expected if not visit.voided]
    assert (found.found, found.counted, found.visitors) == (len(expected), len(counted), people(counted))
    assert {(one.id, one.visited_on, one.hour, one.party_size, one.counts) for one in found.visits} == {
        (visit.id, visit.on, visit.hour, visit.size, not visit.voided) for visit in expected
    }
    moments = [(one.visited_on, -1 if one.hour is None else one.hour) for one in found.visits]
    assert moments == sorted(moments, reverse=True)


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


def listed_today(house: House) -> list[ListedVisit]:
    sync.exchange(house.desks["PDM"])
    sync.merge_all(house.head_office)
    return [*listed(house.head_office, TODAY, TODAY).visits]


def test_each_visit_says_what_becomes_of_it_and_why(house: House, head: Desk, time: Hand) -> None:
    desk = house.desks["PDM"]
    made = []
    for size in range(1, 6):
        time.forward(seconds=1)
        made.append(counting.record(desk, size).id)
    visits.void(desk, made[3])
    visits.void(desk, made[4])
    listed_today(house)
    corrections.correct(head, made[1], "misread", party_size=20)
    corrections.void(head, made[2], "twice")
    corrections.correct(head, made[4], "it was one")
    found = {one.id: one for one in listed_today(house)}
    assert [(found[visit_id].standing, found[visit_id].party_size, found[visit_id].reason) for visit_id in made] == [
        (Standing.COUNTS, 1, ""), (Standing.CORRECTED, 20, "misread"), (Standing.VOIDED_BY_HEAD_OFFICE, 3, "twice"),
        (Standing.VOIDED_BY_DESK, 4, ""), (Standing.CORRECTED, 5, "it was one"),
    ]  # fmt: skip


def test_a_corrected_visit_is_listed_on_its_new_day_without_a_moment(house: House, head: Desk) -> None:
    row = counting.record(house.desks["PDM"], 2)
    (before,) = listed_today(house)
    assert before.visited_at == row.visited_at
    corrections.correct(head, row.id, "the day before", visited_on=TODAY - timedelta(days=1))
    assert listed_today(house) == []
    (after,) = listed(head, TODAY - timedelta(days=1), TODAY).visits
    assert (after.visited_on, after.hour, after.visited_at) == (TODAY - timedelta(days=1), 14, None)


def test_who_and_where_are_named_as_far_as_they_are_known(house: House, head: Desk) -> None:
    desk = house.desks["PDM"]
    event = reference.outreaches(desk, TODAY)[0]
    counselor = reference.counselors(desk, TODAY)[0]
    counting.record(
        with_counselor(desk, counselor.id, counselor.code), 3, public="local", department="34",
        topics=("hiking", "stay"),
        outreach_id=event.id, at=datetime(2026, 7, 22, 9, 5),  # noqa: DTZ001 (local)
    )  # fmt: skip
    (found,) = listed_today(house)
    assert (found.outreach, found.outreach_id) == ("Marché de Florac", event.id)
    assert (found.office, found.workstation, found.counselor) == ("Le Pont de Montvert", "Accueil", "C1")
    assert (found.public, found.country, found.department, found.topics) == ("local", "FR", "34", ("hiking", "stay"))


def test_a_list_has_an_end_and_says_how_much_there_is(house: House, head: Desk, time: Hand) -> None:
    for size in (1, 2, 3):
        time.forward(seconds=1)
        counting.record(house.desks["PDM"], size)
    listed_today(house)
    found = listed(head, TODAY, TODAY, limit=2)
    assert [one.party_size for one in found.visits] == [3, 2]
    assert (found.found, found.counted, found.visitors) == (3, 3, 6)
