"""How many copies an office has, what it should order, and how they moved."""

from __future__ import annotations

from datetime import datetime

import pytest

from bitdesk.desk import Desk
from bitdesk.leaflets import Copies
from bitdesk.reports import brochures as report
from bitdesk.services import brochures, enquiries
from builders import House
from moments import Hand
from stockroom import synchronise


@pytest.fixture
def known(house: House) -> list[bytes]:
    """A map and a guide that every desk knows."""
    made = [brochures.add_brochure(house.head_office, code, code.title()) for code in ("map", "guide")]
    synchronise(house)
    return made


def test_every_brochure_in_use_has_a_level(house: House, desk: Desk, known: list[bytes]) -> None:
    brochures.receive(desk, [Copies(known[0], 40)])
    brochures.set_reorder_level(house.head_office, known[0], desk.office_id, 40)
    brochures.set_reorder_level(house.head_office, known[1], desk.office_id, 0)
    synchronise(house)
    rows = report.levels(desk)
    assert [(row.brochure.code, row.office, row.quantity, row.reorder_level, row.is_low) for row in rows] == [
        ("map", "PDM", 40, 40, True),
        ("guide", "PDM", 0, 0, True),
    ]
    brochures.receive(desk, [Copies(known[0], 1)])
    assert [row.is_low for row in report.levels(desk)] == [False, True]


def test_where_no_level_is_set_nothing_is_ordered(desk: Desk, known: list[bytes]) -> None:
    assert [row.is_low for row in report.levels(desk)] == [False, False]


def test_the_head_office_sees_every_office(house: House, desk: Desk, known: list[bytes]) -> None:
    brochures.receive(desk, [Copies(known[0], 40)])
    brochures.receive(house.desks["COL"], [Copies(known[0], 7)])
    synchronise(house)
    head = house.head_office
    found = {(row.brochure.code, row.office): row.quantity for row in report.levels(head)}
    assert found == {
        ("map", "PDM"): 40, ("map", "COL"): 7, ("map", "VIA"): 0,
        ("guide", "PDM"): 0, ("guide", "COL"): 0, ("guide", "VIA"): 0,
    }  # fmt: skip
    assert [row.quantity for row in report.levels(head, desk.office_id)] == [40, 0]
    assert [row.quantity for row in report.levels(desk)] == [40, 0], "a desk knows its own office only"


def test_a_retired_one_stands_there_as_long_as_copies_are_left(house: House, desk: Desk, known: list[bytes]) -> None:
    brochures.receive(desk, [Copies(known[0], 5)])
    brochures.retire(house.head_office, "brochure", *known)
    synchronise(house)
    assert [row.brochure.code for row in report.levels(desk)] == ["map"]
    brochures.lose(desk, [Copies(known[0], 5)])
    assert report.levels(desk) == ()


def test_what_was_sent_and_given_is_of_this_year(desk: Desk, known: list[bytes], time: Hand) -> None:
    time.at(datetime.fromisoformat("2025-12-31T10:00"))
    brochures.receive(desk, [Copies(known[0], 100)])
    brochures.hand_out(desk, [Copies(known[0], 10)])
    time.at(datetime.fromisoformat("2026-01-01T10:00"))
    brochures.hand_out(desk, [Copies(known[0], 20)])
    enquiries.replied(desk, enquiries.record(desk, "letter"), brochures=[Copies(known[0], 3)])
    row = report.levels(desk)[0]
    assert (row.quantity, row.sent, row.handed_out) == (67, 3, 20)


def test_movements_newest_first(desk: Desk, known: list[bytes], time: Hand) -> None:
    brochures.receive(desk, [Copies(known[0], 9)], reason="imprimeur")
    time.forward(minutes=1)
    brochures.hand_out(desk, [Copies(known[0], 2)])
    brochures.receive(desk, [Copies(known[1], 1)])
    moves = report.movements(desk, known[0], desk.office_id)
    assert [(move.kind, move.quantity, move.reason) for move in moves] == [
        ("handed_out", -2, None),
        ("receipt", 9, "imprimeur"),
    ]
    assert len(report.movements(desk, known[0], desk.office_id, limit=1)) == 1


def test_the_list_says_who_has_not_received_a_brochure(house: House, known: list[bytes]) -> None:
    head = house.head_office
    synchronise(house)  # the desks say what they have
    assert [row.unreceived for row in report.listed(head)] == [(), ()]
    brochures.change_brochure(head, known[1], label="Guide 2027")
    assert [bool(row.unreceived) for row in report.listed(head)] == [False, True]
    brochures.retire(head, "brochure", known[0])
    assert [row.retired_on is None for row in report.listed(head)] == [False, True]
