"""Whatever was sold, given back and paid: the statements of one period after another add up to one of all."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk.models import Payout
from bitdesk.reports.depositors import Statement, depositor, statement
from bitdesk.values import StockKind
from builders import House
from shops import Shop, Sold

FIRST, LAST = date(2026, 6, 1), date(2026, 7, 20)
day = st.integers(0, (LAST - FIRST).days).map(lambda days: FIRST + timedelta(days=days))
sale = st.tuples(day, st.sampled_from(["PDM", "COL"]), st.integers(1, 4), st.integers(1, 3_000), st.integers(0, 4), day)
move = st.tuples(
    st.sampled_from([StockKind.RECEIPT, StockKind.LOSS, StockKind.SUPPLIER_RETURN, StockKind.COUNT]),
    day, st.integers(1, 30),
)  # fmt: skip
paid = st.tuples(day, st.integers(-500, 5_000).filter(bool))

SUMS = ("deposited", "sold", "returned", "lost", "total_cents", "owed_cents", "unpriced")


def totals(found: Statement) -> list[int]:
    return [sum(getattr(line, name) for line in found.lines) for name in SUMS] + [found.paid_cents]


@pytest.mark.parametrize("commission", [3333, None])
@given(st.lists(sale, max_size=5), st.lists(move, max_size=4), st.lists(paid, max_size=3), st.sets(day, max_size=3))
def test_periods_add_up(
    house: House, commission: int | None,
    sales: list[tuple[date, str, int, int, int, date]],
    moves: list[tuple[StockKind, date, int]], payouts: list[tuple[date, int]], ends: set[date],
) -> None:  # fmt: skip
    shop = Shop(house.head_office, {0: 1_000_000})
    supplier_id = shop.supplier("POT", consignment=True)
    shop.terms(supplier_id, commission)
    bowl = shop.product("BOL", 1, cost=250, supplier_id=supplier_id, consignment=True)
    for on, office, quantity, unit, back, back_on in sales:
        lines = [Sold(bowl, quantity, unit)]
        ticket = shop.sell(on, lines, office)
        shop.move(bowl, -quantity, StockKind.SALE, on, office)
        if 0 < back <= quantity and back_on >= on:
            shop.refund(back_on, ticket, [Sold(bowl, back, unit)], office)
            shop.move(bowl, back, StockKind.REFUND, back_on, office)
    for kind, on, quantity in moves:
        sign = -1 if kind in {StockKind.LOSS, StockKind.SUPPLIER_RETURN} else 1
        shop.move(bowl, sign * quantity, kind, on)
    for on, cents in payouts:
        shop.add(Payout(supplier_id=supplier_id, paid_on=on.isoformat(), amount_cents=cents, method="cash"))

    bounds = sorted({FIRST - timedelta(days=1), *ends, LAST})
    parts = [statement(shop.desk, supplier_id, one + timedelta(days=1), two) for one, two in pairwise(bounds)]
    whole = statement(shop.desk, supplier_id, FIRST, LAST)
    assert [sum(column) for column in zip(*map(totals, parts), strict=True)] == totals(whole)
    for one, two in pairwise(parts):
        assert two.carried_cents == one.balance_cents
        left = {line.product_id: line.left for line in one.lines if line.left}
        assert {line.product_id: line.before for line in two.lines if line.before} == left
    for found in (*parts, whole):
        for line in found.lines:
            assert line.before + line.deposited - line.sold - line.returned - line.lost == line.left
    assert parts[-1].balance_cents == whole.balance_cents
    assert whole.balance_cents == whole.owed_cents - whole.paid_cents == whole.depositor.balance_cents
    assert depositor(shop.desk, "POT", FIRST - timedelta(days=1)).balance_cents == 0
