"""Transfers as each office knows them: on their way, short, called back, and early by sender and ware."""

from __future__ import annotations

from bitdesk.desk import Desk
from bitdesk.reports import stock as report
from bitdesk.services.stock import Goods, call_back, receive_transfer_line, receive_unannounced, send_transfer
from builders import House
from moments import Hand
from stockroom import BOOK, MAP, office, synchronise


def send(desk: Desk, to: str, *goods: Goods) -> None:
    """Send goods to an office."""
    send_transfer(desk, office(desk, to), list(goods))


def test_lines_stand_latest_transfer_first_and_by_office(
    house: House, desk: Desk, known: dict[str, bytes], time: Hand
) -> None:
    send(desk, "COL", Goods(1, known[MAP]))
    time.forward(minutes=1)
    send(desk, "VIA", Goods(2, known[BOOK]))
    assert [row.sent for row in report.in_transit(desk)] == [2, 1]
    assert [row.sent for row in report.in_transit(desk, office(desk, "COL"))] == [1]
    assert [row.sent for row in report.transfer_lines(desk, limit=1)] == [2]
    assert report.in_transit(desk, desk.office_id) == report.in_transit(desk), "from here counts too"


def test_what_came_early_is_matched_by_sender_and_ware_alone(house: House, known: dict[str, bytes]) -> None:
    desk, other = house.desks["PDM"], house.desks["COL"]
    receive_unannounced(other, office(other, "VIA"), [Goods(5, known[MAP])])
    receive_unannounced(other, office(other, "PDM"), [Goods(5, known[BOOK])])
    send(desk, "COL", Goods(3, known[MAP]), Goods(3, known[BOOK]))
    synchronise(house)
    assert {row.ware.code: row.early for row in report.in_transit(other)} == {MAP: 0, BOOK: 3}


def test_a_line_that_has_arrived_whole_in_parts_waits_to_be_ended(house: House, known: dict[str, bytes]) -> None:
    desk, other = house.desks["PDM"], house.desks["COL"]
    send(desk, "COL", Goods(2, known[MAP]))
    synchronise(house)
    (row,) = report.in_transit(other)
    receive_transfer_line(other, row.line_id, 2, is_complete=False)
    (row,) = report.in_transit(other)
    assert (row.left, row.received, row.difference) == (0, 2, 0)
    receive_transfer_line(other, row.line_id, 0)
    assert (report.in_transit(other), report.differences(other)) == ((), ())


def test_a_line_called_back_is_neither_coming_nor_short(desk: Desk, known: dict[str, bytes]) -> None:
    send(desk, "COL", Goods(2, known[MAP]))
    (row,) = report.in_transit(desk)
    call_back(desk, row.line_id, "oublié")
    (row,) = report.transfer_lines(desk)
    assert (row.is_called_back, row.left, row.difference) == (True, 0, 0)
    assert [one.coming for one in report.levels(desk, everywhere=True)] == [0, 0]
