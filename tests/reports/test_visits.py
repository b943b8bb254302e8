"""Visitors by anything are what a plain count gives."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from bitdesk.checks import Part
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports.visits import OUTREACH, By, Line, visits
from bitdesk.services import counting
from bitdesk.services import visits as revising
from moments import MOMENT
from recounts import Counted, World, people

KEYS: dict[By, Callable[[Counted], list[str]]] = {
    By.OFFICE: lambda visit: [OUTREACH if visit.outside else visit.office],
    By.MONTH: lambda visit: [str(visit.on.month)],
    By.WEEKDAY: lambda visit: [str(visit.on.isoweekday())],
    By.HOUR: lambda visit: [str(visit.hour)],
    By.ORIGIN: lambda visit: [visit.origin or ""],
    By.TOPIC: lambda visit: list(visit.topics) or [""],
}


def plain(found: list[Counted], by: By) -> dict[str, tuple[int, int]]:
    visitors: Counter[str] = Counter()
    parties: Counter[str] = Counter()
    for visit in found:
        for key in KEYS[by](visit):
            visitors[key] += visit.size
            parties[key] += 1
    return {key: (visitors[key], parties[key]) for key in visitors}


@pytest.mark.parametrize("by", By)
@pytest.mark.parametrize("year", [2024, 2025, 2026])
def test_the_organisations_table_is_a_plain_count(world: World, by: By, year: int) -> None:
    found = visits(world.house.head_office, year, by)
    expected = plain(world.counted(year=year), by)
    assert {line.key: (line.visitors, line.parties) for line in found.lines if line.parties} == expected
    assert (found.visitors, found.parties) == (people(world.counted(year=year)), len(world.counted(year=year)))
    assert (found.year, found.by) == (year, by)


@pytest.mark.parametrize("by", By)
@pytest.mark.parametrize("code", ["PDM", "COL", "via"])
def test_an_offices_table_leaves_outreach_out(world: World, by: By, code: str) -> None:
    found = visits(world.house.head_office, 2026, by, code)
    inside = [visit for visit in world.counted(code.upper(), 2026) if not visit.outside]
    assert {line.key: (line.visitors, line.parties) for line in found.lines if line.parties} == plain(inside, by)
    assert (found.visitors, found.parties) == (people(inside), len(inside))


def test_keys_stand_in_their_natural_order(world: World) -> None:
    head = world.house.head_office
    by = {kind: [line.key for line in visits(head, 2026, kind).lines] for kind in By}
    assert by[By.OFFICE] == ["PDM", "COL", "VIA", OUTREACH]
    for kind in (By.MONTH, By.WEEKDAY, By.HOUR):
        assert by[kind] == sorted(by[kind], key=int)
    for kind in (By.ORIGIN, By.TOPIC):
        lines = visits(head, 2026, kind).lines
        assert list(lines) == sorted(lines, key=lambda line: (-line.visitors, line.key))


def test_an_office_without_a_visit_has_a_line(desk: Desk) -> None:
    counting.record(desk, 3)
    assert visits(desk, 2026).lines == (Line("PDM", 3, 1), Line("COL", 0, 0), Line("VIA", 0, 0))
    assert visits(desk, 2026, By.OFFICE, "via").lines == (Line("VIA", 0, 0),)
    assert visits(desk, 2020, By.MONTH).lines == ()


def test_an_hour_that_nobody_said_comes_first(desk: Desk) -> None:
    from bitdesk.services.visits import revise

    revise(desk, counting.record(desk, 3).id, hour=None)
    counting.record(desk, 2)
    assert visits(desk, 2026, By.HOUR).lines == (Line("", 3, 1), Line("14", 2, 1))


def test_an_office_that_does_not_exist(desk: Desk) -> None:
    with pytest.raises(RuleError, match="among: COL, PDM, VIA"):
        visits(desk, 2026, By.MONTH, "XXX")


def test_asking_writes_nothing(world: World) -> None:
    told: list[Any] = []
    world.house.head_office.database.on_commit(told.append)
    visits(world.house.head_office, 2026)
    assert told == []


def test_visits_that_came_together_are_one_party_wherever_one_of_them_stands(desk: Desk) -> None:
    group = counting.record_group(desk, [Part(10, "FR", "34"), Part(3, "FR", "34"), Part(2, "BE")], topics=("hiking",))
    counting.record(desk, 4, department="34", topics=("stay",))
    revising.revise(desk, group.ids[1], topics=["hiking", "shop"])
    by = {kind: visits(desk, MOMENT.year, kind) for kind in By}
    assert {(table.visitors, table.parties) for table in by.values()} == {(19, 2)}
    assert by[By.ORIGIN].lines == (Line("34", 17, 2), Line("BE", 2, 1))
    assert by[By.TOPIC].lines == (Line("hiking", 15, 1), Line("stay", 4, 1), Line("shop", 3, 1))
    assert by[By.HOUR].lines == (Line(str(MOMENT.hour), 19, 2),)
    revising.void(desk, group.ids[0])
    revising.void(desk, group.ids[1])
    assert (visits(desk, MOMENT.year).visitors, visits(desk, MOMENT.year).parties) == (6, 2)
