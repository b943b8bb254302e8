"""What is on the way, being counted and waiting when the pictures are taken."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from bitdesk import clock
from bitdesk.demo import pictures, staging
from bitdesk.demo.founding import House
from bitdesk.demo.layout import Layout
from bitdesk.demo.play import Hand, exchange
from bitdesk.reports import stock, till

pytestmark = pytest.mark.xdist_group("demo")

DAY = date(2020, 8, 13)


@pytest.fixture
def staged(demo: Layout, tmp_path: Path) -> Iterator[House]:
    hand = Hand()
    hand.set(DAY, pictures.LUNCH)
    house = pictures.copied(demo, Layout(tmp_path), DAY)
    with clock.use(hand):
        staging.send(house)
        exchange(house)
        hand.set(DAY, pictures.MOMENT)
        staging.begin(house)
        yield house
    house.close()


def test_goods_are_on_their_way_a_count_is_begun_and_a_basket_waits(staged: House) -> None:
    desk = staged.desks["PDM"]
    assert [(row.to_office_id, row.left) for row in stock.in_transit(desk)] == [
        (desk.office_id, 2),
        (desk.office_id, 3),
        (desk.office_id, 4),
    ]
    unfinished = [count for count in stock.stock_counts(desk) if count.finished_at is None]
    assert [count.difference for count in unfinished] == [-1]
    (waiting,) = till.baskets(desk)
    assert (waiting.label, waiting.lines, waiting.total_cents) == (staging.WHO_WAITS, 2, 499 + 3 * 80)
