"""A count as it stands: what is done, what is left, and what it waits for."""

from __future__ import annotations

from bitdesk.desk import Desk
from bitdesk.reports import stock as report
from bitdesk.services.stock import count_product, finish_count, start_count
from builders import House
from moments import Hand
from stockroom import BOOK, HONEY, MAP, deliver, synchronise


def test_what_is_left_to_count_has_a_level_and_is_on_the_shelf(desk: Desk, time: Hand, known: dict[str, bytes]) -> None:
    deliver(desk, map=10, book=4, honey=2)
    count_id = start_count(desk, known["maps"])
    assert [(line.ware.code, line.counted) for line in report.count_lines(desk, count_id)] == [
        (MAP, None),
        (BOOK, None),
    ]
    count_product(desk, count_id, 4, product_id=known[BOOK])
    time.forward(minutes=1)
    count_product(desk, count_id, 1, product_id=known[HONEY])
    found = report.count_lines(desk, count_id)
    assert [(line.ware.code, line.counted, line.expected) for line in found] == [
        (HONEY, 1, 2),
        (BOOK, 4, 4),
        (MAP, None, None),
    ]


def test_a_count_says_how_it_stands(house: House, desk: Desk, time: Hand, known: dict[str, bytes]) -> None:
    deliver(desk, map=10, book=4)
    first = start_count(desk)
    time.forward(minutes=1)
    second = start_count(desk, known["maps"])
    count_product(desk, second, 7, product_id=known[MAP])
    count_product(desk, second, 6, product_id=known[MAP])
    finish_count(desk, second)
    latest, before = report.stock_counts(desk)
    assert (latest.id, latest.category_id, latest.products, latest.difference) == (second, known["maps"], 1, -4)
    assert latest.finished_at == latest.started_at
    assert (before.id, before.finished_at, before.products, before.awaited) == (first, None, 0, ())
    synchronise(house)
    (seen,) = report.stock_counts(house.head_office, limit=1)
    assert (seen.id, seen.is_own) == (second, False)
    assert report.stock_counts(desk, house.desks["COL"].office_id) == ()
