"""Totals of tickets, summed from their lines and payments."""

from __future__ import annotations

from bitdesk.reports.totals import Totals, VatTotal, totals
from bitdesk.services import till
from builders import House
from drawer import MAP, MUG, make_drawer


def test_some_tickets_are_summed_and_no_others(house: House) -> None:
    drawer = make_drawer(house)
    drawer.open()
    first = drawer.sell(drawer.item(MAP, 2))
    second = drawer.sell(drawer.item(MUG), method="card")
    back = drawer.refund(first, {0: 1})
    drawer.sell(drawer.item(MUG))
    with drawer.desk.database.reading() as connection:
        found = totals(connection, [first.id, second.id, back.id])
        assert totals(connection, []) == Totals()
    assert found == Totals(
        2, 1, 3700, 1250, (VatTotal(550, 1250, 1185, 65), VatTotal(2000, 1200, 1000, 200)),
        (("card", 1200), ("cash", 1250)), 1, 3,
    )  # fmt: skip
    assert found.total_cents == 2450
    till.close_session(drawer.desk)
