"""Payments make a total to the cent, whatever they are made of."""

from __future__ import annotations

from contextlib import nullcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk.errors import RuleError
from bitdesk.services.till.items import Paid
from bitdesk.services.till.payments import check_payments
from bitdesk.values import PaymentMethod

PAYMENTS = st.lists(st.builds(Paid, st.sampled_from(PaymentMethod), st.integers(1, 5000), st.none()), max_size=5)


@given(PAYMENTS, st.integers(-3, 3))
def test_only_what_sums_to_the_total_is_taken(payments: list[Paid], difference: int) -> None:
    total = sum(payment.amount_cents for payment in payments)
    with pytest.raises(RuleError) if difference else nullcontext():
        check_payments(payments, total + difference)


def test_nothing_pays_nothing() -> None:
    check_payments([], 0)


def test_change_is_of_cash_alone() -> None:
    check_payments([Paid("cash", 500, 2000), Paid("card", 250)], 750)
    check_payments([Paid("cash", 500, 500)], 500)
    for payment in (Paid("cheque", 500, 500), Paid("cash", 500, 499)):
        with pytest.raises(RuleError):
            check_payments([payment], 500)


def test_what_is_given_back_has_no_change() -> None:
    check_payments([Paid("cash", 500)], 500, giving_back=True)
    with pytest.raises(RuleError, match="Only cash gives change"):
        check_payments([Paid("cash", 500, 1000)], 500, giving_back=True)
