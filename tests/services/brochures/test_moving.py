"""Copies that come, go and are counted; the level is their sum."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.leaflets import Copies
from bitdesk.reports import brochures as report
from bitdesk.services import brochures
from builders import House
from evidence import broken, tables
from stockroom import synchronise


@pytest.fixture
def maps(house: House) -> bytes:
    """A brochure that every desk knows."""
    made = brochures.add_brochure(house.head_office, "map", "Carte touristique")
    synchronise(house)
    return made


def level(desk: Desk) -> int:
    (row,) = report.levels(desk)
    return row.quantity


def test_copies_come_and_go(desk: Desk, maps: bytes) -> None:
    brochures.receive(desk, [Copies(maps, 100)], reason="CDT Lozère")
    brochures.hand_out(desk, [Copies(maps, 30)])
    brochures.lose(desk, [Copies(maps, 5)], reason="mouillées")
    assert level(desk) == 65
    moves = report.movements(desk, maps, desk.office_id)
    assert sorted((move.kind, move.quantity, move.reason) for move in moves) == [
        ("handed_out", -30, None),
        ("loss", -5, "mouillées"),
        ("receipt", 100, "CDT Lozère"),
    ]
    assert broken(desk) == ()


def test_more_than_there_are_is_shown_and_not_refused(desk: Desk, maps: bytes) -> None:
    brochures.hand_out(desk, [Copies(maps, 3)])
    (row,) = report.levels(desk)
    assert (row.quantity, row.is_low) == (-3, True)


def test_a_count_records_the_difference_only(desk: Desk, maps: bytes) -> None:
    assert brochures.count_copies(desk, maps, 40) == 40
    assert brochures.count_copies(desk, maps, 40) == 0
    assert brochures.count_copies(desk, maps, 0) == -40
    assert (level(desk), len(tables(desk)["brochure_movement"])) == (0, 2)


ACTS: list[Callable[..., Any]] = [brochures.receive, brochures.hand_out, brochures.lose]


@pytest.mark.parametrize("act", ACTS)
def test_copies_that_cannot_be_are_refused_whole(desk: Desk, maps: bytes, act: Callable[..., Any]) -> None:
    for wrong in ([], [Copies(maps, 0)], [Copies(maps, 100_000)], [Copies(maps, 1), Copies(ids.new(), 1)]):
        with pytest.raises(RuleError):
            act(desk, wrong)
    with pytest.raises(RuleError, match="200"):
        act(desk, [Copies(maps, 1)], reason="a" * 201)
    assert tables(desk)["brochure_movement"] == []


def test_a_count_that_cannot_be_is_refused(desk: Desk, maps: bytes) -> None:
    for counted in (-1, 100_000):
        with pytest.raises(RuleError, match="0 to 99999"):
            brochures.count_copies(desk, maps, counted)
    with pytest.raises(RuleError, match="not known"):
        brochures.count_copies(desk, ids.new(), 1)


def test_the_head_office_names_an_office(house: House, desk: Desk, maps: bytes) -> None:
    head = house.head_office
    with pytest.raises(RuleError, match="choose the office"):
        brochures.receive(head, [Copies(maps, 10)])
    brochures.receive(head, [Copies(maps, 10)], office_id=desk.office_id)
    synchronise(house)
    assert level(desk) == 10
    (other,) = report.levels(house.desks["COL"])
    assert other.quantity == 0
