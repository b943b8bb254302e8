"""Losses, gifts and returns lower the level, with a reason; taking one back is its opposite, once."""

from __future__ import annotations

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services.stock import Goods, record_gift, record_loss, record_supplier_return, send_transfer, take_back
from builders import House
from evidence import rows
from stockroom import BOOK, HONEY, MAP, deliver, level, office, synchronise


def moved(desk: Desk) -> list[tuple[str, int, str | None]]:
    """Return the movements, in order."""
    return [row[:3] for row in rows(desk, "SELECT kind, quantity, reason FROM stock_movement ORDER BY id")]


def test_each_way_out_lowers_the_level_and_says_why(desk: Desk, known: dict[str, bytes]) -> None:
    deliver(desk, map=10, honey=6)
    record_loss(desk, [Goods(2, known[MAP])], "mouillées")
    record_gift(desk, [Goods(1, known[MAP]), Goods(1, known[HONEY])], "tombola")
    record_supplier_return(desk, [Goods(4, known[HONEY])])
    assert (level(desk, MAP), level(desk, HONEY)) == (7, 1)
    assert moved(desk)[2:] == [
        ("loss", -2, "mouillées"),
        ("gift", -1, "tombola"),
        ("gift", -1, "tombola"),
        ("supplier_return", -4, None),
    ]


def test_a_level_may_fall_below_nothing(desk: Desk, known: dict[str, bytes]) -> None:
    record_loss(desk, [Goods(2, known[MAP])], "introuvables")
    assert level(desk, MAP) == -2


@pytest.mark.parametrize("reason", ["", "   "])
def test_a_loss_and_a_gift_need_a_reason(desk: Desk, known: dict[str, bytes], reason: str) -> None:
    for act in (record_loss, record_gift):
        with pytest.raises(RuleError, match="Say why"):
            act(desk, [Goods(1, known[MAP])], reason)
    assert moved(desk) == []


def test_what_cannot_be_is_refused_whole(desk: Desk, known: dict[str, bytes]) -> None:
    with pytest.raises(RuleError, match="not 0"):
        record_loss(desk, [Goods(1, known[MAP]), Goods(0, known[BOOK])], "cassé")
    with pytest.raises(RuleError, match="nothing in the list"):
        record_supplier_return(desk, [])
    assert moved(desk) == []


def test_taking_back_is_the_opposite_and_happens_once(desk: Desk, known: dict[str, bytes]) -> None:
    deliver(desk, map=10)
    (loss,) = record_loss(desk, [Goods(3, known[MAP])], "perdues")
    back = take_back(desk, loss, "retrouvées")
    assert level(desk, MAP) == 10
    assert moved(desk)[1:] == [("loss", -3, "perdues"), ("loss", 3, "retrouvées")]
    for again in (loss, back):
        with pytest.raises(RuleError, match="taken back already"):
            take_back(desk, again, "encore")


def test_a_line_of_a_delivery_is_taken_back_with_its_cost(desk: Desk, known: dict[str, bytes]) -> None:
    deliver(desk, map=10, book=10)
    ((line,),) = rows(desk, "SELECT id FROM stock_movement WHERE product_id = ?", known[MAP])
    take_back(desk, line, "dix de trop")
    assert (level(desk, MAP), level(desk, BOOK)) == (0, 10)


def test_only_what_this_desk_recorded_of_these_kinds_is_taken_back(
    house: House, desk: Desk, known: dict[str, bytes]
) -> None:
    deliver(desk, map=10)
    send_transfer(desk, office(desk, "COL"), [Goods(1, known[MAP])])
    synchronise(house)
    ((receipt,), (sent,)) = rows(desk, "SELECT id FROM stock_movement ORDER BY id")
    for who, which in ((desk, sent), (house.desks["COL"], receipt), (desk, known[MAP])):
        with pytest.raises(RuleError, match="of this desk"):
            take_back(who, which, "erreur")
    with pytest.raises(RuleError, match="Say why"):
        take_back(desk, receipt, " ")
