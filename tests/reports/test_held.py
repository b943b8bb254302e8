"""What is held is listed with its reason, as the tables themselves refuse it."""

from __future__ import annotations

from typing import Any

import pytest

from bitdesk import ids, sync
from bitdesk.desk import Desk
from bitdesk.journal import chain
from bitdesk.reports.held import Reason, explained, held
from bitdesk.services import counting, visits
from builders import House
from evidence import change
from faults.handmade import AT_MS, Hand, Written, visit

ROW = bytes(range(16))


def arrive(house: House, *written: Written) -> None:
    """Leave a batch that no honest desk of this version writes, and merge it."""
    name, data = Hand(house.desks["PDM"], house.head_office).write(written)
    inbox = house.mailbox / house.head_office.address
    inbox.mkdir(exist_ok=True)
    (inbox / name).write_bytes(data)
    sync.merge_all(house.head_office)


def cases(desk: Desk) -> list[tuple[Written, Reason, str]]:
    insert = chain.INSERT
    return [
        (Written("parrot", insert, ROW, {}), Reason.UNKNOWN_KIND, "parrot"),
        (Written("visit", "upsert", ROW, visit(desk)), Reason.UNKNOWN_OPERATION, "upsert"),
        (Written("visit", insert, ROW, visit(desk, mood="sunny")), Reason.UNKNOWN_COLUMN, "mood"),
        (Written("visit", insert, ROW, visit(desk, party_size="two")), Reason.WRONG_VALUE, "party_size"),
        (Written("visit", insert, ROW, b"no JSON"), Reason.WRONG_VALUE, ""),
        (Written("visit", insert, ROW, visit(desk, party_size=100)), Reason.BREAKS_RULE, "party_size"),
        (Written("visit", insert, ROW, visit(desk, visited_on=None)), Reason.MISSING_VALUE, "visited_on"),
        (Written("visit", chain.UPDATE, ROW, {"party_size": 3}), Reason.NO_ROW, "visit"),
        (Written("visit", insert, desk.office_id, visit(desk, entered=None)), Reason.MISSING_VALUE, "entered"),
    ]


@pytest.mark.parametrize("place", range(9))
def test_each_reason_is_told_as_the_tables_give_it(house: House, place: int) -> None:
    desk = house.desks["PDM"]
    written, reason, detail = cases(desk)[place]
    arrive(house, written)
    (found,) = held(house.head_office)
    assert (found.reason, found.detail if detail else "") == (reason, detail)
    assert (found.office, found.desk, found.branch, found.seq) == ("Le Pont de Montvert", "Accueil", 0, 1)
    assert (found.kind, found.row_id, found.written_at) == (written.kind, written.row_id, AT_MS)


def test_a_row_that_is_here_already_is_said(house: House) -> None:
    desk = house.desks["PDM"]
    arrive(house, *(Written("visit", chain.INSERT, ROW, visit(desk)) for _ in range(2)))
    (found,) = held(house.head_office)
    assert (found.seq, found.reason) == (2, Reason.THERE_ALREADY)


def test_a_child_without_its_parent_waits_for_it(house: House) -> None:
    payload: dict[str, Any] = {"office_id": ids.to_text(bytes(16)), "name": "Guichet"}
    arrive(house, Written("workstation", chain.INSERT, ROW, payload))
    (found,) = held(house.head_office)
    assert found.reason is Reason.NO_ROW


def test_what_depends_on_a_held_entry_is_held_with_it_and_the_list_has_an_end(house: House) -> None:
    desk = house.desks["PDM"]
    bad = Written("visit", chain.INSERT, ROW, visit(desk, mood="sunny"))
    arrive(house, bad, *(Written("visit", chain.UPDATE, ROW, {"party_size": 3}) for _ in range(4)))
    found = held(house.head_office)
    assert [(entry.seq, entry.reason) for entry in found] == [
        (1, Reason.UNKNOWN_COLUMN), *((seq, Reason.NO_ROW) for seq in range(2, 6)),
    ]  # fmt: skip
    assert held(house.head_office, limit=2) == found[:2]


def test_nothing_is_held_where_all_went_well(house: House) -> None:
    row = counting.record(house.desks["PDM"], 2)
    visits.void(house.desks["PDM"], row.id)
    sync.exchange(house.desks["PDM"])
    sync.merge_all(house.head_office)
    assert held(house.head_office) == ()


@pytest.mark.parametrize(
    ("said", "reason", "detail"),
    [
        ("the payload is missing", Reason.NO_CONTENTS, "the payload is missing"),
        ("UNIQUE constraint failed: visit.id", Reason.THERE_ALREADY, ""),
        ("CHECK constraint failed: ck_visit_correction_hour", Reason.BREAKS_RULE, "hour"),
        ("CHECK constraint failed: ck_parrot", Reason.BREAKS_RULE, "parrot"),
        ("something that nobody foresaw", Reason.OTHER, "something that nobody foresaw"),
        ("", Reason.OTHER, ""),
        ("visit: two\nlines", Reason.WRONG_VALUE, "two\nlines"),
    ],
)
def test_whatever_was_noted_has_a_reason(said: str, reason: Reason, detail: str) -> None:
    assert explained(said) == (reason, detail)


def test_a_desk_that_has_not_been_received_has_no_name(house: House) -> None:
    arrive(house, Written("parrot", chain.INSERT, ROW, {}))
    change(house.head_office, "DELETE FROM workstation", "DELETE FROM office")
    (found,) = held(house.head_office)
    assert (found.office, found.desk) == ("", "")
