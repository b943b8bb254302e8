"""Receiving a delivery: one transaction, once, and nothing of what cannot be."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk import ids
from bitdesk.desk import Desk, with_counselor
from bitdesk.errors import OutageError, RuleError
from bitdesk.services.stock import Goods, receive_delivery
from builders import House
from evidence import broken, journal, rows
from limits import limited
from moments import MOMENT
from stockroom import BOOK, MAP, deliver, level

TODAY = MOMENT.date()


def test_a_delivery_raises_the_levels_in_one_transaction(desk: Desk, known: dict[str, bytes]) -> None:
    before = len(journal(desk))
    made = receive_delivery(
        with_counselor(desk, known[MAP]),
        [Goods(12, known[MAP], unit_cost_cents=700), Goods(5, known[BOOK])],
        supplier_id=known["IGN"],
        reference=" BL 4711 ",
        note="  ",
    )
    assert (level(desk, MAP), level(desk, BOOK)) == (12, 5)
    found = rows(desk, "SELECT id, office_id, supplier_id, delivered_on, reference, note, author_id FROM delivery")
    assert found == [(made, desk.office_id, known["IGN"], "2026-07-22", "BL 4711", None, known[MAP])]
    moved = rows(desk, "SELECT kind, quantity, moved_on, unit_cost_cents, source_id FROM stock_movement ORDER BY id")
    assert moved == [("receipt", 12, "2026-07-22", 700, made), ("receipt", 5, "2026-07-22", None, made)]
    entries = journal(desk)[before:]
    assert [entry.kind for entry in entries] == ["delivery", "stock_movement", "stock_movement"]
    assert len({entry.txn for entry in entries}) == 1
    assert broken(desk) == ()


def test_the_same_delivery_again_records_nothing_more(desk: Desk, known: dict[str, bytes]) -> None:
    delivery_id = ids.new()
    for _ in range(2):
        assert receive_delivery(desk, [Goods(3, known[MAP])], delivery_id=delivery_id) == delivery_id
    assert level(desk, MAP) == 3


def test_a_delivery_of_yesterday_moved_yesterday(desk: Desk, known: dict[str, bytes]) -> None:
    receive_delivery(desk, [Goods(3, known[MAP])], delivered_on=date(2026, 7, 21))
    assert rows(desk, "SELECT moved_on FROM stock_movement") == [("2026-07-21",)]


@pytest.mark.parametrize(
    ("goods", "words"),
    [
        ([], "nothing in the list"),
        ([Goods(0, b"map")], "1 to 99999, not 0"),
        ([Goods(-3, b"map")], "1 to 99999, not -3"),
        ([Goods(100_000, b"map")], "not 100000"),
        ([Goods(1, b"map", unit_cost_cents=-1)], "cannot be negative"),
        ([Goods(1, b"map"), Goods(1, ids.new())], "not known here"),
        ([Goods(1, quick_item_id=ids.new())], "not known here"),
    ],
)
def test_what_cannot_be_is_refused_whole(desk: Desk, known: dict[str, bytes], goods: list[Goods], words: str) -> None:
    given = [one._replace(product_id=known[MAP]) if one.product_id == b"map" else one for one in goods]
    with pytest.raises(RuleError, match=words):
        receive_delivery(desk, given)
    assert rows(desk, "SELECT count(*) FROM stock_movement") == rows(desk, "SELECT count(*) FROM delivery") == [(0,)]


def test_a_supplier_that_is_not_known_and_a_day_to_come_are_refused(desk: Desk, known: dict[str, bytes]) -> None:
    with pytest.raises(RuleError, match="supplier is not known here"):
        receive_delivery(desk, [Goods(1, known[MAP])], supplier_id=ids.new())
    with pytest.raises(RuleError, match="has not come yet"):
        receive_delivery(desk, [Goods(1, known[MAP])], delivered_on=date(2026, 7, 23))
    assert level(desk, MAP) == 0


def test_the_head_office_keeps_no_stock(house: House, known: dict[str, bytes]) -> None:
    with pytest.raises(RuleError, match="keeps no stock"):
        receive_delivery(house.head_office, [Goods(1, known[MAP])])


def test_a_product_and_a_quick_item_at_once_is_our_mistake(desk: Desk, known: dict[str, bytes]) -> None:
    with pytest.raises(TypeError):
        receive_delivery(desk, [Goods(1, known[MAP], known[BOOK])])


def test_a_full_disk_records_nothing(desk: Desk) -> None:
    with limited(4096), pytest.raises(OutageError):
        deliver(desk, map=3)
    assert level(desk, MAP) == 0
