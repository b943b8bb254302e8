"""Requests counted by product and office; the same words are one request."""

from __future__ import annotations

from datetime import date

from bitdesk.desk import Desk
from bitdesk.reports import stock as report
from bitdesk.services.liaison import write_note
from bitdesk.services.stock import request_product, withdraw_request
from builders import House
from moments import Hand
from stockroom import MAP, synchronise


def test_requests_are_counted_by_product_and_words(desk: Desk, time: Hand, known: dict[str, bytes]) -> None:
    request_product(desk, "Topo GR 70")
    time.forward(days=1)
    request_product(desk, "topo  gr 70")
    request_product(desk, "la carte", known[MAP])
    last = request_product(desk, "Topo du GR 70")
    found = report.requests(desk)
    assert [(row.label, row.times, row.last_on.isoformat()) for row in found] == [
        ("topo  gr 70", 2, "2026-07-23"),
        ("Carte de randonnée", 1, "2026-07-23"),
        ("Topo du GR 70", 1, "2026-07-23"),
    ]
    assert found[2].own_ids == found[2].ids == (last,)
    assert [row.times for row in report.requests(desk, first=date(2026, 7, 23))] == [1, 1, 1]
    assert [row.label for row in report.requests(desk, last=date(2026, 7, 22))] == ["Topo GR 70"]


def test_a_request_says_which_notes_it_was_made_from(house: House, desk: Desk) -> None:
    note_id = write_note(desk, "remark", "Deux personnes cherchaient le topo")
    for _ in range(2):
        request_product(desk, "Topo GR 70", note_id=note_id)
    request_product(desk, "topo gr 70")
    request_product(desk, "Bâtons")
    synchronise(house)
    for reader in (desk, house.head_office):
        assert {row.label: row.notes for row in report.requests(reader)} == {
            "topo gr 70": ("Deux personnes cherchaient le topo",), "Bâtons": (),
        }  # fmt: skip


def test_the_head_office_sees_them_by_office(house: House, desk: Desk, known: dict[str, bytes]) -> None:
    other = house.desks["COL"]
    request_product(desk, "x", known[MAP])
    for _ in range(2):
        request_product(other, "y", known[MAP])
    withdraw_request(other, request_product(other, "par erreur"))
    synchronise(house)
    head = report.requests(house.head_office)
    assert [(row.office_id, row.times, row.own_ids) for row in head] == [
        (other.office_id, 2, ()),
        (desk.office_id, 1, ()),
    ]
    assert [row.times for row in report.requests(house.head_office, office_id=desk.office_id)] == [1]
