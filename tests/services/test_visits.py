"""Revising a visit: qualified, corrected, voided, and each taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk import ids
from bitdesk.checks import Part
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import reference
from bitdesk.services import counting, visits
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from builders import House
from evidence import broken, journal, rows, tables
from moments import MOMENT, Hand


@pytest.fixture
def visit_id(desk: Desk) -> bytes:
    return counting.record(desk, 2, public="local", country="FR", department="34", topics=("hiking",)).id


def stored(desk: Desk, visit_id: bytes) -> dict[str, Any]:
    names = ", ".join(visits.REVISED)
    (row,) = rows(desk, f"SELECT {names} FROM visit WHERE id = ?", visit_id)
    return dict(zip(visits.REVISED, row, strict=True))


def last_payload(desk: Desk) -> dict[str, Any]:
    decoded: dict[str, Any] = msgspec.json.decode(journal(desk)[-1].payload or b"")
    return decoded


def event_id(desk: Desk) -> bytes:
    return reference.outreaches(desk, MOMENT.date())[0].id


@pytest.mark.parametrize(
    ("changes", "columns"),
    [
        ({"party_size": 5}, {"party_size": 5}),
        ({"public": None}, {"public": None}),
        ({"public": "unknown"}, {"public": "unknown"}),
        ({"country": "BE"}, {"country": "BE", "department": None}),
        ({"country": None}, {"country": None, "department": None}),
        ({"country": "FR"}, {"department": None}),
        ({"department": "2B"}, {"department": "2B"}),
        ({"department": None}, {"department": None}),
        ({"topics": ["stay", "shop"]}, {"topics": ["stay", "shop"]}),
        ({"topics": ()}, {"topics": None}),
        ({"hour": None}, {"hour": None}),
        ({"hour": 0}, {"hour": 0}),
        ({"visited_on": date(2026, 7, 21)}, {"visited_on": "2026-07-21"}),
        ({"party_size": 5, "topics": None, "hour": 9}, {"party_size": 5, "topics": None, "hour": 9}),
    ],
)
def test_what_changes_is_journaled_and_can_be_taken_back(
    desk: Desk, visit_id: bytes, changes: dict[str, Any], columns: dict[str, Any]
) -> None:
    before = stored(desk, visit_id)
    revision = visits.revise(desk, visit_id, **changes)
    assert revision.visit_id == visit_id
    assert (set(revision.before), revision.after) == (set(columns), columns)
    assert last_payload(desk) == columns
    opened = [entry.kind for entry in journal(desk)[2:-1]]
    assert opened == (["opening_day"] if "visited_on" in changes else [])
    after = stored(desk, visit_id)
    assert {name for name in after if after[name] != before[name]} == set(columns)
    again = visits.undo(desk, revision)
    assert stored(desk, visit_id) == before
    assert visits.undo(desk, again).after == columns
    assert stored(desk, visit_id) == after
    assert broken(desk) == ()


def opened_days(desk: Desk) -> list[str]:
    return [day for (day,) in rows(desk, "SELECT opened_on FROM opening_day ORDER BY 1")]


def test_a_visit_that_comes_to_another_day_opens_it(desk: Desk, visit_id: bytes) -> None:
    visits.revise(desk, visit_id, visited_on=date(2026, 7, 20))
    assert opened_days(desk) == ["2026-07-20", "2026-07-22"]
    visits.revise(desk, visit_id, visited_on=date(2026, 7, 22))
    visits.revise(desk, visit_id, visited_on=date(2026, 7, 20))
    assert opened_days(desk) == ["2026-07-20", "2026-07-22"]


def test_a_visit_met_outside_opens_no_day_until_it_comes_to_the_office(desk: Desk) -> None:
    visit_id = counting.record(desk, 2, outreach_id=event_id(desk)).id
    visits.revise(desk, visit_id, visited_on=date(2026, 7, 20))
    assert opened_days(desk) == []
    visits.revise(desk, visit_id, outreach_id=None)
    assert opened_days(desk) == ["2026-07-20"]


def test_a_visit_goes_to_an_outreach_event_and_back(desk: Desk, visit_id: bytes) -> None:
    revision = visits.revise(desk, visit_id, outreach_id=event_id(desk))
    assert last_payload(desk) == {"outreach_id": event_id(desk).hex()}
    assert stored(desk, visit_id)["outreach_id"] == event_id(desk)
    visits.undo(desk, revision)
    assert stored(desk, visit_id)["outreach_id"] is None


def test_what_does_not_differ_is_left_alone(desk: Desk, visit_id: bytes) -> None:
    told: list[frozenset[str]] = []
    desk.database.on_commit(told.append)
    revision = visits.revise(desk, visit_id, party_size=2, topics=["hiking"], department="34", visited_on=MOMENT.date())
    assert (revision.before, revision.after) == ({}, {})
    assert len(journal(desk)) == 2
    assert told == []
    assert visits.undo(desk, revision).after == {}


def test_a_voided_visit_can_be_brought_back(desk: Desk, visit_id: bytes, time: Hand) -> None:
    revision = visits.void(desk, visit_id)
    assert stored(desk, visit_id)["voided_at"] == time.ms
    assert last_payload(desk) == {"voided_at": time.ms}
    time.forward(minutes=1)
    again = visits.void(desk, visit_id)
    assert again.before == {"voided_at": time.ms - 60_000}
    visits.undo(desk, again)
    visits.undo(desk, revision)
    assert stored(desk, visit_id)["voided_at"] is None
    assert len(tables(desk)["visit"]) == 1


def test_an_origin_that_was_not_said_is_not_said_again(desk: Desk) -> None:
    visit_id = counting.record(desk, 2).id
    revision = visits.revise(desk, visit_id, department="34")
    assert stored(desk, visit_id)["country"] == "FR"
    visits.undo(desk, revision)
    assert (stored(desk, visit_id)["country"], stored(desk, visit_id)["department"]) == (None, None)


def parts_of(desk: Desk) -> list[tuple[int, str | None, str | None]]:
    """Return the visits that count, in the order of their ids."""
    found = rows(desk, "SELECT party_size, country, department FROM counted_visit ORDER BY id")
    return [(row[0], row[1], row[2]) for row in found]


def groups(desk: Desk) -> set[bytes | None]:
    return {group for (group,) in rows(desk, "SELECT group_id FROM counted_visit")}


COACH = (Part(10, "FR", "34"), Part(3, "BE"), Part(2, "ZZ"))


def test_a_party_is_divided_by_where_it_comes_from(desk: Desk, visit_id: bytes) -> None:
    made = visits.divide(desk, [visit_id], COACH)
    assert made[0].visit_id == visit_id
    assert parts_of(desk) == [*COACH]
    assert len(groups(desk)) == 1
    assert None not in groups(desk)
    alike = "SELECT DISTINCT office_id, visited_on, hour, visited_at, public, topics, entered, voided_at FROM visit"
    assert len(rows(desk, alike)) == 1
    assert len({entry.txn for entry in journal(desk)}) == 2
    visits.undo_all(desk, made)
    assert parts_of(desk) == [(2, "FR", "34")]
    assert groups(desk) == {None}
    assert broken(desk) == ()


def test_a_divided_party_is_divided_anew(desk: Desk, visit_id: bytes) -> None:
    first = visits.divide(desk, [visit_id], COACH)
    whole = [revision.visit_id for revision in first]
    group = groups(desk)
    second = visits.divide(desk, whole, [Part(11, "FR", "30"), Part(1, "NL")])
    assert (parts_of(desk), groups(desk)) == ([(11, "FR", "30"), (1, "NL", None)], group)
    third = visits.divide(desk, whole[:2], [Part(12, "DE")])
    assert (parts_of(desk), groups(desk)) == ([(12, "DE", None)], {None})
    for made in (third, second):
        visits.undo_all(desk, made)
    assert (parts_of(desk), groups(desk)) == ([*COACH], group)


def test_a_group_is_revised_and_voided_at_once(desk: Desk, visit_id: bytes) -> None:
    whole = [revision.visit_id for revision in visits.divide(desk, [visit_id], COACH)]
    before = len({entry.txn for entry in journal(desk)})
    visits.revise_all(desk, whole, public="association", hour=9)
    assert rows(desk, "SELECT DISTINCT public, hour FROM counted_visit") == [("association", 9)]
    made = visits.void_all(desk, whole)
    assert parts_of(desk) == []
    assert len({entry.txn for entry in journal(desk)}) == before + 2
    visits.undo_all(desk, made)
    assert parts_of(desk) == [*COACH]


def test_a_division_is_refused_whole(desk: Desk, visit_id: bytes) -> None:
    before = tables(desk), journal(desk)
    for whole, parts, words in (
        ([visit_id], (), "how many people come from where"),
        ([visit_id], (Part(3, "BE"), Part(100)), "A party has 1 to 99"),
        ([visit_id, ids.new()], COACH, "not known here any more"),
    ):
        with pytest.raises(RuleError, match=words):
            visits.divide(desk, whole, parts)
    assert (tables(desk), journal(desk)) == before


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "nobody": ({"party_size": 0}, "A party has 1 to 99"),
    "a crowd": ({"party_size": 100}, "A party has 1 to 99"),
    "public": ({"public": "tourist"}, "public"),
    "country": ({"country": "XX"}, "country"),
    "no country": ({"country": ""}, "country"),
    "department": ({"department": "99"}, "department"),
    "department abroad": ({"country": "BE", "department": "34"}, "department"),
    "topic": ({"topics": ["golf"]}, "topic “golf”"),
    "outreach": ({"outreach_id": bytes(16)}, "outreach event"),
    "hour": ({"hour": 24}, "no hour 24"),
    "hour below": ({"hour": -1}, "no hour -1"),
    "tomorrow": ({"visited_on": date(2026, 7, 23)}, "not come yet"),
    "too early": ({"visited_on": date(2018, 12, 31)}, "before the first"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_is_refused_and_nothing_has_changed(desk: Desk, visit_id: bytes, name: str) -> None:
    changes, words = REFUSED[name]
    before = tables(desk), journal(desk)
    with pytest.raises(RuleError, match=words):
        visits.revise(desk, visit_id, **changes)
    assert (tables(desk), journal(desk)) == before


def test_a_column_that_is_not_revised_is_a_mistake_of_ours(desk: Desk, visit_id: bytes) -> None:
    for name in ("office_id", "entered", "visited_at", "desk_id", "id", "colour"):
        with pytest.raises(TypeError, match=name):
            visits.revise(desk, visit_id, **{name: None})


CALLS: list[Callable[[Desk, bytes], object]] = [
    lambda desk, visit_id: visits.revise(desk, visit_id, party_size=3),
    visits.void,
    lambda desk, visit_id: visits.undo(desk, visits.Revision(visit_id, {"hour": 3}, {"hour": 4})),
]


@pytest.mark.parametrize("call", CALLS, ids=["revise", "void", "undo"])
def test_an_unknown_visit_is_refused(desk: Desk, call: Callable[[Desk, bytes], object]) -> None:
    with pytest.raises(RuleError, match="not known here any more"):
        call(desk, ids.new())


@pytest.mark.parametrize("call", CALLS, ids=["revise", "void", "undo"])
def test_another_desks_visit_is_refused(house: House, call: Callable[[Desk, bytes], object]) -> None:
    desk, other = house.desks["PDM"], house.add_desk("PDM", "Terrasse")
    row = counting.record(desk, 2)
    for one in (desk, other):
        exchange(one)
    merge_all(house.head_office)
    exchange(other)
    assert len(tables(other)["visit"]) == 1
    for elsewhere in (other, house.head_office):
        before = tables(elsewhere), journal(elsewhere)
        with pytest.raises(RuleError, match="another desk"):
            call(elsewhere, row.id)
        assert (tables(elsewhere), journal(elsewhere)) == before


origins = st.sampled_from(
    [
        {"country": "BE"},
        {"country": None},
        {"country": "FR"},
        {"department": "34"},
        {"department": "2A"},
        {"country": "ZZ"},
    ]
)
revisions = st.lists(
    st.one_of(
        st.fixed_dictionaries({"party_size": st.integers(1, 99)}),
        st.fixed_dictionaries({"topics": st.lists(st.sampled_from(["hiking", "stay"]), unique=True) | st.none()}),
        origins,
        st.fixed_dictionaries({"hour": st.none() | st.integers(0, 23)}),
        st.fixed_dictionaries({"voided_at": st.none() | st.integers(1, 9)}),
    ),
    max_size=6,
)  # fmt: skip


@given(revisions)
def test_taking_everything_back_gives_the_beginning(house: House, changes: list[dict[str, Any]]) -> None:
    desk = house.desks["PDM"]
    visit_id = counting.record(desk, 2, public="local", topics=("hiking",)).id
    states = [stored(desk, visit_id)]
    made = []
    for change in changes:
        made.append(visits.revise(desk, visit_id, **change))
        states.append(stored(desk, visit_id))
    for revision in reversed(made):
        assert stored(desk, visit_id) == states.pop()
        visits.undo(desk, revision)
    assert [stored(desk, visit_id)] == states
