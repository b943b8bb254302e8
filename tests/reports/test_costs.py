"""What goods cost, and what a depositor is owed, to the cent."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk.reports.costs import Costs, Remaining, Sold

A, S = b"a" * 16, b"s" * 16


def costs(*commissions: tuple[str, int | None], prices: tuple[tuple[str, int | None], ...] = ()) -> Costs:
    return Costs({A: list(prices)}, {S: list(commissions)})


@pytest.mark.parametrize(
    ("day", "cents"), [("2019-12-31", None), ("2020-01-01", 500), ("2020-12-31", 500), ("2021-01-01", 600)]
)
def test_a_cost_is_the_one_of_its_day(day: str, cents: int | None) -> None:
    known = costs(prices=(("2020-01-01", 500), ("2021-01-01", 600)))
    assert known.of_one(A, day) == cents
    assert known.of_one(b"b", day) is None


def test_a_depositor_is_owed_the_price_less_the_commission_of_the_day() -> None:
    known = costs(("2020-01-01", 3000), ("2021-01-01", 2500))
    assert known.owed(S, A, "2020-06-01", Sold(3, 2990)) == 2093
    assert known.owed(S, A, "2021-06-01", Sold(3, 2990)) == 2990 - 748  # half a cent goes to the shop


def test_without_a_commission_a_depositor_is_owed_the_deposit_price() -> None:
    known = costs(("2020-01-01", 3000), ("2021-01-01", None), prices=(("2020-01-01", 650),))
    assert known.owed(S, A, "2021-06-01", Sold(3, 2990)) == 1950
    assert costs().owed(S, A, "2021-06-01", Sold(3, 2990)) is None


line = st.tuples(st.integers(1, 5), st.integers(1, 9999), st.integers(0, 10_000))


@given(line, st.data())
def test_what_is_given_back_piece_by_piece_is_owed_no_more(sold: tuple[int, int, int], data: st.DataObject) -> None:
    quantity, unit, commission = sold
    remaining = Remaining(costs(("2020-01-01", commission)))
    of = {"supplier_id": S, "product_id": A, "day": "2020-06-01"}
    total = quantity * unit - data.draw(st.integers(0, quantity * unit))
    owed = [remaining.owed(SimpleNamespace(id=b"1", refunds_line_id=None, quantity=quantity, total_cents=total, **of))]
    cents = total
    for left in range(quantity, 0, -1):
        part = cents // left
        cents -= part
        back = SimpleNamespace(id=bytes([left, left]), refunds_line_id=b"1", quantity=-1, total_cents=-part, **of)
        owed.append(remaining.owed(back))
    assert sum(each or 0 for each in owed) == 0


@pytest.mark.parametrize("known", [costs(("2020-01-01", 3000)), costs(prices=(("2020-01-01", 700),))])
def test_what_two_tills_gave_back_is_taken_back_once(known: Costs) -> None:
    remaining = Remaining(known)
    sale = SimpleNamespace(
        id=b"1", refunds_line_id=None, quantity=1, total_cents=1000, supplier_id=S, product_id=A, day="2020-06-01"
    )
    back = SimpleNamespace(**{**vars(sale), "id": b"2", "refunds_line_id": b"1", "quantity": -1, "total_cents": -1000})
    assert [remaining.owed(line) for line in (sale, back, back)] == [700, -700, 0]


def test_a_refund_takes_the_terms_of_the_sale() -> None:
    remaining = Remaining(costs(("2020-01-01", 3000), ("2021-01-01", 5000)))
    sale = SimpleNamespace(
        id=b"1", refunds_line_id=None, quantity=2, total_cents=2000, supplier_id=S, product_id=A, day="2020-06-01"
    )
    back = SimpleNamespace(**{**vars(sale), "id": b"2", "refunds_line_id": b"1", "quantity": -1, "total_cents": -1000})
    assert [remaining.owed(sale), remaining.owed(back)] == [1400, -700]
    later = SimpleNamespace(**{**vars(sale), "id": b"3", "day": "2021-06-01"})
    assert remaining.owed(later) == 1000
