"""The head office corrects an antenna's visit: what counts, what stays, and what the desks receive."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk import sync
from bitdesk.desk import Desk, with_counselor
from bitdesk.errors import RuleError
from bitdesk.reports import reference
from bitdesk.reports.today import today
from bitdesk.services import corrections, counting, visits
from bitdesk.services.corrections import CORRECTED
from builders import House
from evidence import broken, journal, rows, tables
from moments import MOMENT

NAMES = ", ".join(CORRECTED)
WRITTEN = (None, "2026-07-22", 14, 2, "local", "FR", "34", '["hiking"]')


def contact(house: House, *codes: str) -> None:
    """Every desk sends, the head office merges, every desk takes what it is left."""
    for code in codes or house.desks:
        sync.exchange(house.desks[code])
    sync.merge_all(house.head_office)
    for code in codes or house.desks:
        sync.exchange(house.desks[code])


@pytest.fixture
def visit_id(house: House) -> bytes:
    """A visit of Le Pont de Montvert that the head office has."""
    row = counting.record(house.desks["PDM"], 2, public="local", department="34", topics=("hiking",))
    contact(house, "PDM")
    return row.id


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


def counted(desk: Desk, visit_id: bytes) -> tuple[Any, ...] | None:
    """Return what counts of a visit, and whether it is a correction."""
    found = rows(desk, f"SELECT {NAMES}, corrected FROM counted_visit WHERE id = ?", visit_id)
    assert len(found) < 2
    return found[0] if found else None


def with_values(**changes: Any) -> tuple[Any, ...]:
    return tuple((dict(zip(CORRECTED, WRITTEN, strict=True)) | changes).values())


@pytest.mark.parametrize(
    ("changes", "columns"),
    [
        ({"party_size": 9}, {"party_size": 9}),
        ({"visited_on": date(2026, 7, 21), "hour": 9}, {"visited_on": "2026-07-21", "hour": 9}),
        ({"hour": None}, {"hour": None}),
        ({"country": "BE"}, {"country": "BE", "department": None}),
        ({"department": "2A"}, {"department": "2A"}),
        ({"country": None, "public": None}, {"country": None, "department": None, "public": None}),
        ({"topics": ["stay", "shop"]}, {"topics": '["stay","shop"]'}),
        ({"topics": ()}, {"topics": None}),
    ],
)
def test_a_correction_stands_in_the_place_of_the_visit(
    head: Desk, visit_id: bytes, changes: dict[str, Any], columns: dict[str, Any]
) -> None:
    before = rows(head, "SELECT * FROM visit")
    assert counted(head, visit_id) == (*WRITTEN, 0)
    done = corrections.correct(head, visit_id, "As the counselor said on the phone", **changes)
    assert (done.visit_id, done.step, done.voided) == (visit_id, 1, False)
    assert counted(head, visit_id) == (*with_values(**columns), 1)
    assert rows(head, "SELECT * FROM visit") == before, "the visit itself is its desk's"
    assert not broken(head)


def test_a_correction_is_an_entry_of_the_head_office_with_who_and_why(house: House, visit_id: bytes) -> None:
    counselor = reference.counselors(house.head_office, MOMENT.date())[1]
    by = with_counselor(house.head_office, counselor.id, counselor.code)
    done = corrections.correct(by, visit_id, "  99 was typed for 9  ", party_size=9)
    entry = journal(house.head_office)[-1]
    assert (entry.kind, entry.op, entry.row_id) == ("visit_correction", "insert", done.id)
    assert entry.author_id == counselor.id
    assert rows(house.head_office, "SELECT reason, office_id, visit_id FROM visit_correction") == [
        ("99 was typed for 9", house.desks["PDM"].office_id, visit_id)
    ]


def test_the_last_correction_counts_and_what_it_does_not_say_stays(head: Desk, visit_id: bytes) -> None:
    corrections.correct(head, visit_id, "first", party_size=9, public="unknown")
    done = corrections.correct(head, visit_id, "second", hour=11)
    assert done.step == 2
    assert counted(head, visit_id) == (*with_values(party_size=9, public="unknown", hour=11), 1)


def test_a_void_visit_counts_nowhere_and_counts_again_when_it_is_corrected(head: Desk, visit_id: bytes) -> None:
    assert corrections.void(head, visit_id, "counted twice").voided
    assert counted(head, visit_id) is None
    corrections.correct(head, visit_id, "it was right after all")
    assert counted(head, visit_id) == (*WRITTEN, 1)


@pytest.mark.parametrize("voided", [False, True])
def test_a_visit_is_put_back_as_its_desk_wrote_it(house: House, voided: bool) -> None:
    head, desk = house.head_office, house.desks["PDM"]
    row = counting.record(desk, 2, public="local", department="34", topics=("hiking",))
    if voided:
        visits.void(desk, row.id)
    contact(house, "PDM")
    corrections.correct(head, row.id, "a mistake", party_size=9)
    done = corrections.restore(head, row.id, "the mistake was mine")
    assert (done.step, done.voided) == (2, voided)
    assert counted(head, row.id) == (None if voided else (*WRITTEN, 1))
    with pytest.raises(RuleError, match="nothing to put back"):
        corrections.restore(head, row.id, "again")


def test_what_the_desk_revises_later_changes_nothing_that_was_corrected(house: House, visit_id: bytes) -> None:
    head, desk = house.head_office, house.desks["PDM"]
    corrections.correct(head, visit_id, "9 people", party_size=9)
    visits.revise(desk, visit_id, party_size=5, public="unknown")
    visits.void(desk, visit_id)
    contact(house, "PDM")
    assert rows(head, "SELECT party_size, voided_at IS NULL FROM visit") == [(5, 0)]
    for file in (head, desk):
        assert counted(file, visit_id) == (*with_values(party_size=9), 1)


def test_the_desks_of_the_office_receive_it_and_no_other(house: House, visit_id: bytes) -> None:
    second = house.add_desk("PDM", "Guichet 2")
    done = corrections.correct(house.head_office, visit_id, "9 people", party_size=9)
    contact(house)
    for desk in (house.desks["PDM"], second):
        assert counted(desk, visit_id) == (*with_values(party_size=9), 1)
        assert not broken(desk)
    assert rows(house.desks["COL"], "SELECT count(*) FROM visit_correction") == [(0,)]
    assert rows(second, "SELECT id FROM visit_correction") == [(done.id,)]


def test_the_counter_shows_what_counts_and_that_it_was_corrected(house: House, visit_id: bytes) -> None:
    desk = house.desks["PDM"]
    counting.record(desk, 1)
    assert [(row.party_size, row.corrected) for row in today(desk).entries] == [(1, False), (2, False)]
    corrections.correct(house.head_office, visit_id, "9 people", party_size=9)
    contact(house, "PDM")
    assert [(row.party_size, row.corrected) for row in today(desk).entries] == [(1, False), (9, True)]
    assert today(desk).visitors == 10
    corrections.correct(house.head_office, visit_id, "it was yesterday", visited_on=date(2026, 7, 21))
    contact(house, "PDM")
    assert today(desk).visitors == 1
    assert [(row.party_size, row.visited_at) for row in today(desk, date(2026, 7, 21)).entries] == [(9, None)]
    corrections.void(house.head_office, visit_id, "counted twice")
    contact(house, "PDM")
    assert today(desk, date(2026, 7, 21)).entries == ()


def test_the_desk_leaves_a_corrected_visit_to_the_head_office(house: House, visit_id: bytes) -> None:
    desk = house.desks["PDM"]
    corrections.correct(house.head_office, visit_id, "9 people", party_size=9)
    contact(house, "PDM")
    before = tables(desk)
    with pytest.raises(RuleError, match="head office has corrected"):
        visits.revise(desk, visit_id, party_size=3)
    with pytest.raises(RuleError, match="head office has corrected"):
        visits.void(desk, visit_id)
    assert tables(desk) == before


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"party_size": 0}, "99 people"),
        ({"party_size": 100}, "99 people"),
        ({"hour": 24}, "hour"),
        ({"visited_on": date(2026, 7, 23)}, "not come yet"),
        ({"visited_on": date(2018, 12, 31)}, "first day counted"),
        ({"country": "XX"}, "country"),
        ({"department": "99"}, "department"),
        ({"public": "martian"}, "public"),
        ({"topics": ["golf"]}, "topic"),
        ({"outreach_id": bytes(16)}, "outreach"),
        ({}, "differs"),
        ({"party_size": 2}, "differs"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    head: Desk, visit_id: bytes, changes: dict[str, Any], words: str
) -> None:
    before = tables(head)
    with pytest.raises(RuleError, match=words):
        corrections.correct(head, visit_id, "because", **changes)
    assert tables(head) == before


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_without_a_reason_nothing_is_corrected(head: Desk, visit_id: bytes, reason: str) -> None:
    for command in (corrections.correct, corrections.void, corrections.restore):
        with pytest.raises(RuleError, match="Say why"):
            command(head, visit_id, reason)
    assert rows(head, "SELECT count(*) FROM visit_correction") == [(0,)]


def test_only_the_head_office_corrects(house: House, visit_id: bytes) -> None:
    for command in (corrections.correct, corrections.void, corrections.restore):
        with pytest.raises(RuleError, match="Only the head office"):
            command(house.desks["PDM"], visit_id, "because")


def test_an_unknown_visit_and_one_void_already_are_refused(head: Desk, visit_id: bytes) -> None:
    with pytest.raises(RuleError, match="not known"):
        corrections.void(head, bytes(16), "because")
    with pytest.raises(RuleError, match="nothing to put back"):
        corrections.restore(head, visit_id, "because")
    corrections.void(head, visit_id, "because")
    with pytest.raises(RuleError, match="void already"):
        corrections.void(head, visit_id, "because")


def test_what_no_correction_holds_is_a_mistake_of_ours(head: Desk, visit_id: bytes) -> None:
    with pytest.raises(TypeError, match="voided_at"):
        corrections.correct(head, visit_id, "because", voided_at=1)


SAID = st.fixed_dictionaries(
    {},
    optional={
        "party_size": st.integers(1, 99), "hour": st.none() | st.integers(0, 14),
        "public": st.none() | st.sampled_from(["local", "unknown"]),
        "visited_on": st.dates(date(2026, 7, 1), date(2026, 7, 22)), "country": st.sampled_from([None, "BE", "ZZ"]),
    },
)  # fmt: skip


@given(steps=st.lists(st.tuples(st.sampled_from(["correct", "void", "restore"]), SAID), max_size=6))
def test_any_corrections_one_after_the_other_count_as_the_last_one_says(
    house: House, steps: list[tuple[str, dict[str, Any]]]
) -> None:
    head = house.head_office
    visit_id = counting.record(house.desks["PDM"], 2, public="local", department="34", topics=("hiking",)).id
    contact(house, "PDM")
    last, is_void = with_values(), False
    for name, changes in steps:
        with suppress(RuleError):
            if name == "correct":
                corrections.correct(head, visit_id, "because", **changes)
                said = {key: str(value) if key == "visited_on" else value for key, value in changes.items()}
                last = tuple((dict(zip(CORRECTED, last, strict=True)) | said | no_department(said)).values())
                is_void = False
            elif name == "void":
                is_void = corrections.void(head, visit_id, "because").voided
            else:
                corrections.restore(head, visit_id, "because")
                last, is_void = with_values(), False
        found = counted(head, visit_id)
        assert (found[:-1] if found else None) == (None if is_void else last)


def no_department(said: dict[str, Any]) -> dict[str, Any]:
    return {"department": None} if "country" in said else {}
