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
from bitdesk.reports import complaints, enquiries, reviews, stock, suggestions, till

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


def test_something_is_open_late_and_to_be_called_back(staged: House) -> None:
    desk = staged.desks["PDM"]
    received = [each for each in complaints.open_complaints(desk) if each.text == staging.COMPLAINT]
    assert [each.is_late for each in received] == [True]
    due = [each for each in suggestions.open_suggestions(desk) if each.text == staging.SUGGESTION]
    assert [each.is_overdue for each in due] == [True]
    waiting = enquiries.due(desk)
    assert {row.subject for row in waiting} >= {subject for _, _, subject, _, _ in staging.ASKED}
    assert [row.subject for row in waiting if row.is_late()] == [staging.ASKED[0][2]]
    assert sum(row.is_missed for row in waiting) == len(staging.RANG)
    assert sum(not row.is_missed for row in enquiries.calls(desk)) == len(staging.CALLED)
    assert {review.text for review in reviews.undecided(desk)} == {text for *_, text in staging.REVIEWED}
