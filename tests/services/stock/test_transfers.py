"""A transfer: it leaves one level, is in transit, and enters the other line by line, whoever is offline."""

from __future__ import annotations

import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import stock as report
from bitdesk.services.stock import Goods, call_back, receive_transfer_line, receive_unannounced, send_transfer
from builders import House
from evidence import broken, rows
from stockroom import BOOK, MAP, deliver, level, office, synchronise


@pytest.fixture
def other(house: House) -> Desk:
    """The desk of Le Collet-de-Dèze."""
    return house.desks["COL"]


def send(desk: Desk, known: dict[str, bytes], **quantities: int) -> list[bytes]:
    """Send products to Le Collet-de-Dèze and return the lines' ids, in the order given."""
    goods = [Goods(quantity, known[code.upper()]) for code, quantity in quantities.items()]
    transfer_id = send_transfer(desk, office(desk, "COL"), goods)
    return [row[0] for row in rows(desk, "SELECT id FROM transfer_line WHERE transfer_id = ? ORDER BY id", transfer_id)]


def test_what_is_sent_leaves_at_once_and_is_in_transit(desk: Desk, known: dict[str, bytes]) -> None:
    deliver(desk, map=10, book=4)
    map_line, book_line = send(desk, known, map=6, book=4)
    assert (level(desk, MAP), level(desk, BOOK), level(desk, MAP, "COL")) == (4, 0, 0)
    found = {row.line_id: (row.sent, row.left) for row in report.in_transit(desk)}
    assert found == {map_line: (6, 6), book_line: (4, 4)}
    assert broken(desk) == ()


def test_a_line_is_received_in_parts_and_ends_with_a_difference(
    house: House, desk: Desk, other: Desk, known: dict[str, bytes]
) -> None:
    deliver(desk, map=10)
    (line,) = send(desk, known, map=6)
    synchronise(house)
    receive_transfer_line(other, line, 3, is_complete=False)
    assert (level(other, MAP), report.in_transit(other)[0].left, report.differences(other)) == (3, 3, ())
    receive_transfer_line(other, line, 2, reason="une pochette abîmée")
    assert (level(other, MAP), report.in_transit(other)) == (5, ())
    (short,) = report.differences(other)
    assert (short.sent, short.received, short.difference, short.reason) == (6, 5, -1, "une pochette abîmée")
    synchronise(house)
    for who in (desk, house.head_office):
        assert report.differences(who) == (short,)
        assert (level(who, MAP, "PDM"), level(who, MAP, "COL"), report.in_transit(who)) == (4, 5, ())


def test_a_line_that_never_came_ends_with_nothing_received(
    house: House, desk: Desk, other: Desk, known: dict[str, bytes]
) -> None:
    (line,) = send(desk, known, map=2)
    synchronise(house)
    receive_transfer_line(other, line, 0)
    assert (level(other, MAP), report.differences(other)[0].difference) == (0, -2)
    assert rows(other, "SELECT count(*) FROM stock_movement WHERE kind = 'transfer_in'") == [(0,)]


def test_more_than_was_sent_is_received_as_it_came(
    house: House, desk: Desk, other: Desk, known: dict[str, bytes]
) -> None:
    (line,) = send(desk, known, map=2)
    synchronise(house)
    receive_transfer_line(other, line, 3)
    assert (level(other, MAP), report.differences(other)[0].difference) == (3, 1)


def test_what_came_before_its_transfer_was_known_is_not_counted_twice(
    house: House, desk: Desk, other: Desk, known: dict[str, bytes]
) -> None:
    deliver(desk, map=10)
    (line,) = send(desk, known, map=6)
    receive_unannounced(other, office(other, "PDM"), [Goods(5, known[MAP])])
    assert (level(other, MAP), report.in_transit(other)) == (5, ())
    synchronise(house)
    (row,) = report.in_transit(other)
    assert (row.left, row.early) == (6, 5)
    (shelf,) = (one for one in report.levels(other) if one.ware.key.product_id == known[MAP])
    assert (shelf.quantity, shelf.coming) == (5, 1)
    receive_transfer_line(other, line, 6)
    assert (level(other, MAP), report.in_transit(other), report.differences(other)) == (6, (), ())
    (second,) = send(desk, known, map=2)
    synchronise(house)
    receive_transfer_line(other, second, 2)
    assert level(other, MAP) == 8, "what came early is used up"


def test_fewer_than_came_early_gives_the_rest_to_the_next_line(
    house: House, desk: Desk, other: Desk, known: dict[str, bytes]
) -> None:
    first, second = send(desk, known, map=2), send(desk, known, map=3)
    receive_unannounced(other, office(other, "PDM"), [Goods(5, known[MAP])])
    synchronise(house)
    receive_transfer_line(other, first[0], 2)
    receive_transfer_line(other, second[0], 3)
    assert (level(other, MAP), report.differences(other)) == (5, ())


def test_a_line_is_received_once(house: House, desk: Desk, other: Desk, known: dict[str, bytes]) -> None:
    (line,) = send(desk, known, map=2)
    synchronise(house)
    receive_transfer_line(other, line, 2)
    with pytest.raises(RuleError, match="received already"):
        receive_transfer_line(other, line, 2)
    assert level(other, MAP) == 2


def test_a_transfer_is_received_where_it_goes(house: House, desk: Desk, other: Desk, known: dict[str, bytes]) -> None:
    (line,) = send(desk, known, map=2)
    with pytest.raises(RuleError, match="another office"):
        receive_transfer_line(desk, line, 2)
    with pytest.raises(RuleError, match="not known here"):
        receive_transfer_line(other, line, 2)
    synchronise(house)
    with pytest.raises(RuleError, match="0 to 99999, not -1"):
        receive_transfer_line(other, line, -1)
    with pytest.raises(RuleError, match="1 to 99999, not 0"):
        receive_transfer_line(other, line, 0, is_complete=False)


def test_a_line_called_back_is_in_the_stock_again(
    house: House, desk: Desk, other: Desk, known: dict[str, bytes]
) -> None:
    deliver(desk, map=10)
    (line,) = send(desk, known, map=6)
    call_back(desk, line, "resté dans la voiture")
    assert (level(desk, MAP), report.in_transit(desk), report.differences(desk)) == (10, (), ())
    with pytest.raises(RuleError, match="called back already"):
        call_back(desk, line, "encore")
    synchronise(house)
    with pytest.raises(RuleError, match="called back by the office"):
        receive_transfer_line(other, line, 6)
    with pytest.raises(RuleError, match="not sent from this desk"):
        call_back(other, line, "la mienne")


def test_a_line_received_while_it_was_called_back_is_a_difference(
    house: House, desk: Desk, other: Desk, known: dict[str, bytes]
) -> None:
    (line,) = send(desk, known, map=6)
    synchronise(house)
    call_back(desk, line, "pas parti")
    receive_transfer_line(other, line, 6)
    synchronise(house)
    (row,) = report.differences(house.head_office)
    assert (row.is_called_back, row.difference) == (True, 6)


def test_what_is_known_to_have_arrived_is_not_called_back(
    house: House, desk: Desk, other: Desk, known: dict[str, bytes]
) -> None:
    deliver(desk, map=5)
    first, second = send(desk, known, map=3)[0], send(desk, known, map=1)[0]
    synchronise(house)
    receive_transfer_line(other, first, 2, is_complete=False)
    receive_transfer_line(other, second, 1)
    synchronise(house)
    call_back(desk, first, "le troisième est resté ici")
    with pytest.raises(RuleError, match="has received this line"):
        call_back(desk, second, "trop tard")
    synchronise(house)
    for who in (desk, other, house.head_office):
        assert (level(who, MAP, "PDM"), level(who, MAP, "COL")) == (2, 3)
        assert (report.in_transit(who), report.differences(who)) == ((), ())
        assert [row.called_back for row in report.transfer_lines(who) if row.line_id == first] == [1]


def test_the_same_transfer_again_sends_nothing_more(desk: Desk, known: dict[str, bytes]) -> None:
    transfer_id = ids.new()
    for _ in range(2):
        assert send_transfer(desk, office(desk, "COL"), [Goods(2, known[MAP])], transfer_id=transfer_id) == transfer_id
    assert (level(desk, MAP), len(report.in_transit(desk))) == (-2, 1)


def test_offices_that_cannot_be_are_refused(desk: Desk, known: dict[str, bytes]) -> None:
    goods = [Goods(1, known[MAP])]
    for act in (send_transfer, receive_unannounced):
        with pytest.raises(RuleError, match="from an office to another"):
            act(desk, desk.office_id, goods)
        with pytest.raises(RuleError, match="office is not known"):
            act(desk, ids.new(), goods)
    with pytest.raises(RuleError, match="nothing in the list"):
        send_transfer(desk, office(desk, "COL"), [])
    assert rows(desk, "SELECT count(*) FROM transfer") == rows(desk, "SELECT count(*) FROM stock_movement") == [(0,)]
