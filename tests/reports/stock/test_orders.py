"""What to order: what the same weeks of last year sold, or the level to keep, less what is there and on its way."""

from __future__ import annotations

from datetime import date

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.models import StockMovement
from bitdesk.reports import stock as report
from bitdesk.reports.stock import OrderLine
from bitdesk.services import catalogue
from bitdesk.services.stock import Goods, request_product, send_transfer
from builders import House
from stockroom import BOOK, HONEY, MAP, deliver, office, synchronise


def sold(desk: Desk, product_id: bytes, quantity: int, on: date, kind: str = "sale") -> None:
    """Record what a sale of last year did to the level, and the delivery that it came from."""
    with desk.write() as session:
        for what, moved in ((kind, -quantity), ("receipt", quantity)):
            session.add(
                StockMovement(
                    office_id=desk.office_id,
                    product_id=product_id,
                    kind=what,
                    quantity=moved,
                    moved_at=clock.now_ms(),
                    moved_on=on.isoformat(),
                )
            )


def lines(desk: Desk, horizon_days: int = 28) -> dict[str, OrderLine]:
    """Return what a desk should order, by code."""
    return {line.ware.code: line for order in report.to_order(desk, horizon_days=horizon_days) for line in order.lines}


def test_last_years_same_weeks_are_ordered_again(desk: Desk, known: dict[str, bytes]) -> None:
    sold(desk, known[MAP], 9, date(2025, 7, 23))  # the same Wednesday
    sold(desk, known[MAP], 5, date(2025, 8, 19))  # the last day of four weeks
    sold(desk, known[MAP], 100, date(2025, 7, 22))  # the day before
    sold(desk, known[MAP], 100, date(2025, 8, 20))  # the day after
    sold(desk, known[MAP], -2, date(2025, 8, 1), "refund")
    deliver(desk, map=3)
    line = lines(desk)[MAP]
    assert (line.sold, line.level, line.quantity, line.cost_cents) == (12, 3, 9, 700)
    assert lines(desk, horizon_days=1)[MAP].quantity == 6


def test_a_level_to_keep_is_filled_up(house: House, desk: Desk, known: dict[str, bytes]) -> None:
    head = house.head_office
    catalogue.set_assortment(head, known[MAP], office(head, "COL"), reorder_level=5)
    catalogue.set_assortment(head, known[BOOK], office(head, "COL"), reorder_level=2)
    synchronise(house)
    deliver(desk, map=4, book=4)
    send_transfer(desk, office(desk, "COL"), [Goods(2, known[MAP]), Goods(2, known[BOOK])])
    synchronise(house)
    found = lines(house.desks["COL"])
    assert {code: (line.quantity, line.coming, line.reorder_level) for code, line in found.items()} == {MAP: (3, 2, 5)}
    assert lines(desk) == {}
    assert [line.office_id for line in lines(head).values()] == [office(head, "COL")]


def test_the_list_is_by_supplier_with_what_it_costs(house: House, desk: Desk, known: dict[str, bytes]) -> None:
    for code, quantity in ((MAP, 3), (BOOK, 2), (HONEY, 4)):
        sold(desk, known[code], quantity, date(2025, 7, 30))
    request_product(desk, "Miel", known[HONEY])
    request_product(desk, "miel de châtaignier", known[HONEY])
    orders = report.to_order(desk)
    assert [(order.supplier, order.consignment, order.cost_cents) for order in orders] == [
        ("Éditions du Causse", False, 2100),
        ("Le rucher du Bougès", True, 2240),
    ], "the book's cost is unknown"
    assert [line.ware.code for line in orders[0].lines] == [MAP, BOOK]
    assert orders[1].lines[0].asked == 2


def test_what_is_sold_below_nothing_is_ordered_and_what_is_retired_is_not(
    house: House, desk: Desk, known: dict[str, bytes]
) -> None:
    for code in (MAP, BOOK):
        with desk.write() as session:
            session.add(
                StockMovement(
                    office_id=desk.office_id, product_id=known[code], kind="sale", quantity=-2,
                    moved_at=clock.now_ms(), moved_on="2026-07-22",
                )
            )  # fmt: skip
    catalogue.retire(house.head_office, "product", known[BOOK])
    synchronise(house)
    assert {code: line.quantity for code, line in lines(desk).items()} == {MAP: 2}
