"""Counting while selling: the level becomes what is there, and what comes late from another desk is made up for."""

from __future__ import annotations

import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import stock as report
from bitdesk.services import catalogue, till
from bitdesk.services.stock import count_product, finish_count, record_loss, settle_count, start_count
from bitdesk.services.stock.goods import Goods
from builders import House
from evidence import broken, rows
from moments import Hand
from stockroom import BOOK, HONEY, MAP, deliver, level, synchronise


def lose(desk: Desk, known: dict[str, bytes], quantity: int, code: str = MAP) -> None:
    """Let goods leave the shelves; a sale does the same to the level."""
    record_loss(desk, [Goods(quantity, known[code])], "parti")


@pytest.fixture
def terrace(house: House, known: dict[str, bytes]) -> Desk:
    """A second desk of the office."""
    desk = house.add_desk("PDM", "Terrasse")
    synchronise(house)
    return desk


def test_a_product_counted_has_the_level_counted(desk: Desk, known: dict[str, bytes]) -> None:
    deliver(desk, map=10, book=4)
    count_id = start_count(desk)
    counted = count_product(desk, count_id, 8, product_id=known[MAP])
    assert (counted.counted, counted.expected, level(desk, MAP)) == (8, 10, 8)
    count_product(desk, count_id, 4, product_id=known[BOOK])
    moved = rows(desk, "SELECT quantity, source_id FROM stock_movement WHERE kind = 'count'")
    assert moved == [(-2, counted.line_id)], "what is as expected moves nothing"
    assert broken(desk) == ()


def test_selling_goes_on_while_it_is_counted(desk: Desk, known: dict[str, bytes]) -> None:
    deliver(desk, map=10, book=4)
    count_id = start_count(desk)
    lose(desk, known, 3)
    count_product(desk, count_id, 7, product_id=known[MAP])
    lose(desk, known, 1)
    assert level(desk, MAP) == 6
    count_product(desk, count_id, 6, product_id=known[MAP])
    assert (level(desk, MAP), len(report.count_lines(desk, count_id))) == (6, 2)


def test_a_count_is_gone_on_with_and_ends(desk: Desk, known: dict[str, bytes]) -> None:
    deliver(desk, map=10, book=4, honey=2)
    count_id = start_count(desk, known["maps"])
    with pytest.raises(RuleError, match="counted already"):
        start_count(desk, known["maps"])
    count_product(desk, count_id, 9, product_id=known[MAP])
    assert finish_count(desk, count_id) == 0
    with pytest.raises(RuleError, match="finished"):
        count_product(desk, count_id, 9, product_id=known[MAP])
    with pytest.raises(RuleError, match="finished"):
        finish_count(desk, count_id)
    assert (level(desk, MAP), level(desk, BOOK), level(desk, HONEY)) == (9, 4, 2)
    assert start_count(desk, known["maps"]) != count_id


def test_what_was_not_counted_can_be_said_to_be_gone(desk: Desk, known: dict[str, bytes]) -> None:
    deliver(desk, map=10, book=4, honey=2)
    count_id = start_count(desk, known["maps"])
    count_product(desk, count_id, 10, product_id=known[MAP])
    assert finish_count(desk, count_id, rest_is_zero=True) == 1
    assert (level(desk, MAP), level(desk, BOOK), level(desk, HONEY)) == (10, 0, 2), "honey is on another shelf"


def test_what_another_desk_sends_late_is_made_up_for_once(
    house: House, desk: Desk, terrace: Desk, time: Hand, known: dict[str, bytes]
) -> None:
    deliver(desk, map=10)
    synchronise(house)
    lose(terrace, known, 2)
    time.forward(minutes=5)
    count_id = start_count(desk)
    count_product(desk, count_id, 8, product_id=known[MAP])
    finish_count(desk, count_id)
    (row,) = report.stock_counts(desk)
    assert (row.awaited, row.late) == (("Terrasse",), 0)
    time.forward(minutes=5)
    lose(terrace, known, 1)
    synchronise(house)
    (row,) = report.stock_counts(desk)
    assert (level(desk, MAP), row.awaited, row.late) == (5, (), 1), "the two are counted twice, the one is right"
    assert settle_count(desk, count_id) == 1
    assert settle_count(desk, count_id) == 0
    synchronise(house)
    for who in (desk, terrace, house.head_office):
        assert (level(who, MAP, "PDM"), report.stock_counts(who)[0].late) == (7, 0)


def test_a_late_sale_of_a_quick_item_is_settled_into_the_count_of_its_product(
    house: House, desk: Desk, terrace: Desk, time: Hand, known: dict[str, bytes]
) -> None:
    deliver(desk, map=10)
    item = till.add_quick_item(terrace, "Carte", 1250, "reduced")
    synchronise(house)
    catalogue.link_quick_item(house.head_office, item, known[MAP])
    synchronise(house)
    record_loss(terrace, [Goods(1, quick_item_id=item)], "tombée")
    time.forward(minutes=5)
    count_id = start_count(desk)
    count_product(desk, count_id, 9, product_id=known[MAP])
    finish_count(desk, count_id)
    synchronise(house)
    assert (level(desk, MAP), report.stock_counts(desk)[0].late) == (8, 1)
    assert (settle_count(desk, count_id), level(desk, MAP), report.stock_counts(desk)[0].late) == (1, 9, 0)


def test_a_later_count_knew_the_late_sale_of_a_quick_item(
    house: House, desk: Desk, terrace: Desk, time: Hand, known: dict[str, bytes]
) -> None:
    deliver(desk, map=10)
    item = till.add_quick_item(terrace, "Carte", 1250, "reduced")
    synchronise(house)
    catalogue.link_quick_item(house.head_office, item, known[MAP])
    synchronise(house)
    record_loss(terrace, [Goods(1, quick_item_id=item)], "tombée")
    time.forward(minutes=5)
    for _ in range(2):
        count_id = start_count(desk)
        count_product(desk, count_id, 9, product_id=known[MAP])
        finish_count(desk, count_id)
        synchronise(house)
        time.forward(minutes=5)
    assert (level(desk, MAP), {row.late for row in report.stock_counts(desk)}) == (9, {0})


def test_what_comes_in_the_middle_of_a_count_is_settled_by_going_on(
    house: House, desk: Desk, terrace: Desk, time: Hand, known: dict[str, bytes]
) -> None:
    deliver(desk, map=10, book=4)
    synchronise(house)
    lose(terrace, known, 2)
    lose(terrace, known, 1, BOOK)
    time.forward(minutes=5)
    count_id = start_count(desk)
    count_product(desk, count_id, 8, product_id=known[MAP])
    synchronise(house)
    count_product(desk, count_id, 3, product_id=known[BOOK])
    assert (level(desk, MAP), level(desk, BOOK)) == (8, 3)
    assert report.stock_counts(desk)[0].late == 0


def test_a_later_count_that_knew_it_makes_up_for_it(
    house: House, desk: Desk, terrace: Desk, time: Hand, known: dict[str, bytes]
) -> None:
    deliver(desk, map=10)
    synchronise(house)
    lose(terrace, known, 2)
    time.forward(minutes=5)
    first = start_count(desk)
    count_product(desk, first, 8, product_id=known[MAP])
    finish_count(desk, first)
    synchronise(house)
    time.forward(minutes=5)
    second = start_count(desk)
    count_product(desk, second, 8, product_id=known[MAP])
    assert (level(desk, MAP), settle_count(desk, first), settle_count(desk, second)) == (8, 0, 0)


def test_what_it_does_not_know_or_own_is_refused(house: House, desk: Desk, known: dict[str, bytes]) -> None:
    count_id = start_count(desk)
    with pytest.raises(RuleError, match="0 to 99999, not -1"):
        count_product(desk, count_id, -1, product_id=known[MAP])
    with pytest.raises(RuleError, match="not known here"):
        count_product(desk, count_id, 1, product_id=ids.new())
    with pytest.raises(RuleError, match="category is not known"):
        start_count(desk, ids.new())
    synchronise(house)
    for act in (finish_count, settle_count):
        with pytest.raises(RuleError, match="another desk"):
            act(house.desks["COL"], count_id)
