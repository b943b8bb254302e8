"""Payouts: what may be recorded, and how a mistake is taken back."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.errors import RuleError
from bitdesk.models import Payout
from bitdesk.reports.depositors import payouts
from bitdesk.services.depositors import record_payout, take_back_payout
from bitdesk.values import PaymentMethod
from builders import House
from shops import Shop, Sold

TODAY = date(2026, 7, 22)


@pytest.fixture
def shop(house: House) -> Shop:
    return Shop(house.head_office)


@pytest.fixture
def potter(shop: Shop) -> bytes:
    """A depositor who is owed 10 euros."""
    supplier_id = shop.supplier("POT", consignment=True)
    shop.terms(supplier_id, 0)
    bowl = shop.product("BOL", 1000, supplier_id=supplier_id, consignment=True)
    shop.sell(TODAY, [Sold(bowl, 1, 1000)])
    return supplier_id


@pytest.mark.parametrize("amount", [0, -1, 100_000_001])
def test_an_amount_that_cannot_be_is_refused(shop: Shop, potter: bytes, amount: int) -> None:
    with pytest.raises(RuleError, match="above zero"):
        record_payout(shop.desk, potter, amount, PaymentMethod.CASH)
    assert payouts(shop.desk, potter) == ()


def test_more_than_what_is_owed_must_be_meant(shop: Shop, potter: bytes) -> None:
    with pytest.raises(RuleError, match="more than the"):
        record_payout(shop.desk, potter, 1001, PaymentMethod.CASH)
    record_payout(shop.desk, potter, 1001, PaymentMethod.CASH, more_than_owed=True)
    assert [row.amount_cents for row in payouts(shop.desk, potter)] == [1001]


def test_the_day_and_the_period_must_be_possible(shop: Shop, potter: bytes) -> None:
    with pytest.raises(RuleError, match="lies ahead"):
        record_payout(shop.desk, potter, 100, PaymentMethod.CASH, paid_on=date(2026, 7, 23))
    with pytest.raises(RuleError, match="before the first"):
        record_payout(shop.desk, potter, 100, PaymentMethod.CASH, first=TODAY, last=date(2026, 7, 1))
    with pytest.raises(RuleError, match=r"^0001-01-01 is no day"):
        record_payout(shop.desk, potter, 100, PaymentMethod.CASH, paid_on=date(1, 1, 1))
    with pytest.raises(RuleError, match=r"^0026-07-01 is no day"):
        record_payout(shop.desk, potter, 100, PaymentMethod.CASH, first=date(26, 7, 1), last=TODAY)
    assert payouts(shop.desk, potter) == ()


def test_a_supplier_who_deposits_nothing_is_not_paid(shop: Shop, potter: bytes) -> None:
    editor = shop.supplier("EDI")
    for meant in (True, False):
        with pytest.raises(RuleError, match="“EDI” is no depositor"):
            record_payout(shop.desk, editor, 100, PaymentMethod.CASH, more_than_owed=meant)
    assert payouts(shop.desk, editor) == ()


def test_an_unknown_depositor_is_refused(shop: Shop) -> None:
    for meant in (True, False):
        with pytest.raises(RuleError, match="not known here"):
            record_payout(shop.desk, b"x" * 16, 100, PaymentMethod.CASH, more_than_owed=meant)


def test_a_desk_pays_nobody(house: House, potter: bytes) -> None:
    with pytest.raises(RuleError, match="Only the head office"):
        record_payout(house.desks["PDM"], potter, 100, PaymentMethod.CASH, more_than_owed=True)


def test_a_payout_is_taken_back_once_and_for_a_reason(shop: Shop, potter: bytes) -> None:
    payout_id = record_payout(shop.desk, potter, 1000, PaymentMethod.CHEQUE, first=TODAY, last=TODAY)
    with pytest.raises(RuleError, match="Say why"):
        take_back_payout(shop.desk, payout_id, "  ")
    opposite = take_back_payout(shop.desk, payout_id, "lost cheque")
    for row_id in (payout_id, opposite):
        with pytest.raises(RuleError, match="taken back already"):
            take_back_payout(shop.desk, row_id, "again")
    with pytest.raises(RuleError, match="not known here"):
        take_back_payout(shop.desk, b"x" * 16, "why")
    with shop.desk.read() as session:
        row = session.get(Payout, opposite)
        assert row is not None
        assert (row.amount_cents, row.corrects_id, row.reference) == (-1000, payout_id, "lost cheque")
        assert (row.from_on, row.until_on, row.method) == ("2026-07-22", "2026-07-22", "cheque")
