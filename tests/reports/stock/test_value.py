"""What the stock is worth: bought pieces at cost, depositors' pieces at nothing, on any day."""

from __future__ import annotations

from datetime import date

from bitdesk.desk import Desk
from bitdesk.reports import stock as report
from bitdesk.services import catalogue
from bitdesk.services.stock import Goods, receive_delivery, record_loss
from builders import House
from moments import Hand
from stockroom import BOOK, MAP, deliver, office, synchronise


def test_bought_pieces_count_at_cost_and_deposited_ones_apart(
    house: House, desk: Desk, known: dict[str, bytes]
) -> None:
    deliver(desk, map=10, book=4, honey=6)
    deliver(house.desks["COL"], map=2)
    maps, food = report.stock_value(desk)
    if maps.category_id != known["maps"]:
        maps, food = food, maps
    assert (maps.pieces, maps.cost_cents, maps.sale_cents, maps.unknown_pieces) == (14, 7000, 18_500, 4)
    assert (food.pieces, food.cost_cents, food.sale_cents, food.deposit_pieces) == (6, 0, 4800, 6)
    synchronise(house)
    at_head = report.stock_value(house.head_office)
    assert sum(row.cost_cents for row in at_head) == 8400
    assert sum(row.pieces for row in report.stock_value(desk, office(desk, "COL"))) == 2


def test_where_the_card_knows_no_cost_the_last_purchase_does(desk: Desk, time: Hand, known: dict[str, bytes]) -> None:
    receive_delivery(desk, [Goods(2, known[BOOK], unit_cost_cents=900)])
    time.forward(days=1)
    receive_delivery(desk, [Goods(2, known[BOOK], unit_cost_cents=1000)])
    assert [row.cost_cents for row in report.stock_value(desk)] == [4000]
    assert [row.cost_cents for row in report.stock_value(desk, on=date(2026, 7, 22))] == [1800]


def test_it_is_the_days_level_at_the_days_price(house: House, desk: Desk, time: Hand, known: dict[str, bytes]) -> None:
    deliver(desk, map=10)
    time.forward(days=1)
    record_loss(desk, [Goods(12, known[MAP])], "inondation")
    catalogue.set_price(house.head_office, known[MAP], 1300, cost_cents=800)
    synchronise(house)
    (before,) = report.stock_value(desk, on=date(2026, 7, 22))
    (now,) = report.stock_value(desk)
    assert (before.pieces, before.cost_cents, before.sale_cents) == (10, 7000, 12_500)
    assert (now.pieces, now.cost_cents, now.sale_cents) == (-2, -1600, -2600)
    assert report.stock_value(desk, on=date(2026, 7, 21)) == ()
