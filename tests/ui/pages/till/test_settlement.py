from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk.errors import RuleError
from bitdesk.ui.pages.till.settlement import Settlement
from bitdesk.values import PaymentMethod

CASH, CARD = PaymentMethod.CASH, PaymentMethod.CARD


def test_all_that_is_left_is_paid_where_nothing_is_typed() -> None:
    settlement = Settlement(1_250)
    settlement.pay(CARD)
    assert (settlement.left_cents, settlement.change_cents, settlement.is_paid) == (0, 0, True)


def test_more_cash_gives_change() -> None:
    settlement = Settlement(1_250)
    settlement.pay(CARD, 250)
    settlement.pay(CASH, 2_000)
    assert [part.amount_cents for part in settlement.parts] == [250, 1_000]
    assert settlement.change_cents == 1_000


@pytest.mark.parametrize("method", [method for method in PaymentMethod if method is not CASH])
def test_no_other_method_gives_change(method: PaymentMethod) -> None:
    settlement = Settlement(1_250)
    with pytest.raises(RuleError, match="on cash only"):
        settlement.pay(method, 1_251)
    assert settlement.parts == []


def test_nothing_is_no_payment() -> None:
    settlement = Settlement(1_250)
    with pytest.raises(RuleError, match="Nothing is paid"):
        settlement.pay(PaymentMethod.CHEQUE, 0)


def test_the_last_part_is_taken_back() -> None:
    settlement = Settlement(1_250)
    settlement.take_back()
    settlement.pay(CARD, 250)
    settlement.pay(CASH)
    settlement.take_back()
    assert (settlement.left_cents, len(settlement.parts)) == (1_000, 1)


@given(st.integers(1, 10**6), st.lists(st.tuples(st.sampled_from(list(PaymentMethod)), st.integers(1, 10**6))))
def test_parts_and_what_is_left_make_the_total(total: int, tries: list[tuple[PaymentMethod, int]]) -> None:
    settlement = Settlement(total)
    for method, cents in tries:
        try:
            settlement.pay(method, cents)
        except RuleError:
            continue
    assert settlement.left_cents + sum(part.amount_cents for part in settlement.parts) == total
    assert settlement.left_cents >= 0
    assert settlement.change_cents >= 0
