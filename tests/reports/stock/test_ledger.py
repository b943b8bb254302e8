"""Movements with the level that each left, newest first."""

from __future__ import annotations

from bitdesk.desk import Desk, with_counselor
from bitdesk.reports import reference
from bitdesk.reports import stock as report
from bitdesk.services.stock import Goods, record_gift, record_loss, take_back
from builders import House
from moments import MOMENT, Hand
from stockroom import BOOK, MAP, deliver, synchronise


def test_each_movement_shows_the_level_that_it_left(
    house: House, desk: Desk, time: Hand, known: dict[str, bytes]
) -> None:
    counselor = reference.counselors(desk, MOMENT.date())[0]
    deliver(desk, map=10, book=4)
    deliver(house.desks["COL"], map=7)
    time.forward(days=1)
    record_loss(with_counselor(desk, counselor.id), [Goods(3, known[MAP])], "mouillées")
    synchronise(house)
    own = report.movements(desk, known[MAP], office_id=desk.office_id)
    assert [(row.kind, row.quantity, row.level, row.counselor, row.reason) for row in own] == [
        ("loss", -3, 7, counselor.code, "mouillées"),
        ("receipt", 10, 10, "", ""),
    ]
    assert (own[0].moved_on.isoformat(), own[0].ware.label) == ("2026-07-23", "Carte de randonnée")
    assert sorted((row.quantity, row.level, row.is_own) for row in report.movements(desk, known[MAP])) == [
        (-3, 7, True),
        (7, 7, False),
        (10, 10, True),
    ]


def test_without_a_product_it_is_everything_up_to_a_limit(desk: Desk, known: dict[str, bytes]) -> None:
    deliver(desk, map=10, book=4)
    record_gift(desk, [Goods(1, known[BOOK])], "tombola")
    assert [(row.ware.code, row.level) for row in report.movements(desk)] == [(BOOK, 3), (BOOK, 4), (MAP, 10)]
    assert [row.kind for row in report.movements(desk, limit=1)] == ["gift"]


def test_what_was_taken_back_says_so(desk: Desk, known: dict[str, bytes]) -> None:
    (gift,) = record_gift(desk, [Goods(1, known[BOOK])], "tombola")
    take_back(desk, gift, "erreur")
    assert [(row.quantity, row.is_taken_back) for row in report.movements(desk)] == [(1, False), (-1, True)]
