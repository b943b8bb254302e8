"""The lists of the head office's page: retired rows too, and who has not received each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from bitdesk import sync
from bitdesk.desk import Desk
from bitdesk.reports import organisation as report
from bitdesk.services import organisation
from builders import OFFICES, SUMMER, TOPICS, House
from moments import MOMENT

TODAY = MOMENT.date()
FIRST, LAST = date(2026, 12, 24), date(2026, 12, 26)
LISTS: tuple[Callable[[Desk], Sequence[report.Row]], ...] = (
    report.offices, report.seasons, report.closings, report.workstations, report.counselors, report.topics,
    report.outreaches,
)  # fmt: skip


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


def test_offices_with_what_is_retired(head: Desk) -> None:
    first = report.offices(head)[0]
    organisation.change_office(head, first.ids[0], address="Le Quai")
    organisation.retire(head, "office", first.ids[0])
    found = report.offices(head)
    assert [(row.code, row.name) for row in found] == list(OFFICES)
    assert [(row.address, row.retired_on) for row in found] == [("Le Quai", TODAY), ("", None), ("", None)]


def test_a_season_is_one_line_with_its_week(head: Desk) -> None:
    ids = organisation.add_season(head, "VIA", date(2031, 1, 1), date(2031, 2, 1), {1: [(600, 750)], 6: SUMMER})
    found = report.seasons(head)
    assert [(row.office_code, row.starts_on.year) for row in found] == [
        ("PDM", 2019), ("COL", 2019), ("VIA", 2019), ("VIA", 2031),
    ]  # fmt: skip
    assert found[0].week == (SUMMER,) * 7
    assert found[-1].ids == ids
    assert found[-1].week == ((), ((600, 750),), (), (), (), (), SUMMER)
    assert (found[-1].office_name, found[-1].ends_on) == ("Vialas", date(2031, 2, 1))
    organisation.retire(head, "opening_hours", *ids)
    assert report.seasons(head)[-1].retired_on == TODAY


def test_closed_days_that_follow_one_another_are_one_line(head: Desk) -> None:
    all_of_them = organisation.add_closed_days(head, FIRST, LAST, reason="Noël")
    one = organisation.add_closed_days(head, LAST, LAST, "VIA")
    apart = organisation.add_closed_days(head, date(2026, 12, 28), date(2026, 12, 28), reason="Noël")
    found = report.closings(head)
    assert [(row.ids, row.office_code, row.reason) for row in found] == [
        (all_of_them, "", "Noël"), (one, "VIA", ""), (apart, "", "Noël"),
    ]  # fmt: skip
    assert [(row.first_day, row.last_day) for row in found[:2]] == [(FIRST, LAST), (LAST, LAST)]
    organisation.retire(head, "closed_day", all_of_them[1])
    assert [(row.ids, row.retired_on) for row in report.closings(head)[:3]] == [
        (all_of_them[:1], None), (all_of_them[1:2], TODAY), (all_of_them[2:], None),
    ]  # fmt: skip


def test_desks_with_their_contact_and_what_they_lack(house: House, head: Desk, desk: Desk) -> None:
    assert [(row.contact_at, row.waiting) for row in report.workstations(head)] == [(None, None), (None, None)]
    for _ in range(2):
        sync.exchange(desk)
        sync.merge_all(head)
    organisation.add_topic(head, "eat", "Restauration", "Eat")
    first, second = report.workstations(head)
    assert (first.office_code, first.office_name, first.name) == ("PDM", "Le Pont de Montvert", "Accueil")
    assert first.contact_at == int(MOMENT.timestamp() * 1000)
    assert (first.waiting, second.waiting) == (1, None)
    organisation.retire(head, "workstation", desk.desk_id)
    assert (report.workstations(head)[0].retired_on, report.workstations(head)[0].waiting) == (TODAY, None)


def test_a_counselor_is_retired_on_the_day_after_their_last_one(head: Desk) -> None:
    organisation.add_counselor(head, "S1", "Saison", "director", date(2026, 8, 31), date(2026, 7, 1))
    found = {row.code: row for row in report.counselors(head)}
    assert list(found) == ["C1", "C2", "S1"]
    assert (found["C1"].starts_on, found["C1"].ends_on, found["C1"].retired_on) == (None, None, None)
    seasonal = found["S1"]
    assert (seasonal.name, seasonal.role) == ("Saison", "director")
    assert (seasonal.starts_on, seasonal.ends_on) == (date(2026, 7, 1), date(2026, 8, 31))
    assert seasonal.retired_on == date(2026, 9, 1)


def test_topics_in_their_order(head: Desk) -> None:
    organisation.move_topic(head, report.topics(head)[2].ids[0], 1)
    organisation.retire(head, "topic", report.topics(head)[1].ids[0])
    found = report.topics(head)
    assert [(row.code, row.label_fr, row.label_en) for row in found] == [TOPICS[2], TOPICS[0], TOPICS[1]]
    assert [row.retired_on for row in found] == [None, TODAY, None]


def test_events_latest_first(head: Desk) -> None:
    organisation.add_outreach(head, "Foire", FIRST, LAST)
    assert [(row.name, row.office_code, row.office_name) for row in report.outreaches(head)] == [
        ("Foire", "", ""),
        ("Marché de Florac", "PDM", "Le Pont de Montvert"),
    ]
    assert (report.outreaches(head)[0].starts_on, report.outreaches(head)[0].ends_on) == (FIRST, LAST)


def test_every_line_tells_who_has_not_received_it(house: House, head: Desk, desk: Desk) -> None:
    closing = organisation.add_closed_days(head, FIRST, FIRST)
    for _ in range(2):
        sync.exchange(desk)
        sync.merge_all(head)
    assert not [row for question in LISTS for row in question(head) if row.unreceived]
    organisation.change_office(head, report.offices(head)[1].ids[0], name="Le Collet")
    organisation.retire(head, "opening_hours", report.seasons(head)[1].ids[6])
    organisation.retire(head, "closed_day", *closing)
    organisation.change_workstation(head, house.desks["COL"].desk_id, name="Guichet")
    organisation.counselor_leaves(head, report.counselors(head)[1].ids[0])
    organisation.change_topic(head, report.topics(head)[1].ids[0], label_fr="Autre")
    organisation.change_outreach(head, report.outreaches(head)[0].ids[0], name="Foire")
    unreceived = [[row for row in question(head) if row.unreceived] for question in LISTS]
    assert [len(found) for found in unreceived] == [1] * len(LISTS)
    assert {row.unreceived for found in unreceived for row in found} == {("Le Pont de Montvert",)}
    assert {row.retired_on for row in unreceived[1] + unreceived[2]} == {TODAY}
