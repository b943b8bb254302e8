"""A party buys what is there, is granted what the law allows, and pays to the cent."""

from __future__ import annotations

from collections import Counter
from datetime import date
from random import Random

import pytest

from bitdesk.demo import assortment, organisation, tickets
from bitdesk.demo.tickets import Basket, Draw, PlannedLine
from bitdesk.values import PaymentMethod

SHOP = assortment.load()
OFFICES = {office.code: office for office in organisation.load().offices}
SUMMER, WINTER = date(2019, 8, 1), date(2019, 12, 3)


def drawing(office: str = "PDM") -> Draw:
    return Draw(Random("tickets"), SHOP, OFFICES[office], 2019)


def test_a_basket_holds_what_the_office_carries_in_that_month() -> None:
    draw = drawing("SEV")
    carried = {goods.code: goods for goods in draw.carried}
    for day in (SUMMER, WINTER):
        for _ in range(500):
            for line in draw.basket(day).lines:
                assert day.month in carried[line.code].months
                assert line.unit_cents == carried[line.code].price_on(day, 2019)
                assert 1 <= line.quantity <= carried[line.code].several


def test_diaries_are_bought_towards_the_end_of_the_year() -> None:
    draw = drawing()
    bought = {
        day: Counter(line.code for _ in range(2000) for line in draw.basket(day).lines) for day in (SUMMER, WINTER)
    }
    assert "AGE01" not in bought[SUMMER]
    assert bought[WINTER]["AGE01"] > 0


def test_a_members_book_is_5_percent_less_at_most_and_nothing_else_is() -> None:
    draw = drawing()
    granted = [line for _ in range(5000) for line in draw.basket(SUMMER).lines if line.discount_cents]
    assert granted
    for line in granted:
        assert line.is_book
        assert line.reason == SHOP.member_reason
        assert 0 < line.discount_cents * 20 <= line.quantity * line.unit_cents
        assert line.total_cents == line.quantity * line.unit_cents - line.discount_cents


def test_a_group_gets_something_off_a_ticket_without_books() -> None:
    draw = drawing()
    baskets = [draw.basket(SUMMER) for _ in range(20_000)]
    granted = [basket for basket in baskets if basket.discount_cents]
    assert granted
    assert not any(line.is_book for basket in granted for line in basket.lines)
    assert all(basket.reason == SHOP.group_reason for basket in granted)


@pytest.mark.parametrize("total", [1, 50, 999, 1000, 1290, 2500, 4001, 9937])
def test_what_is_paid_is_the_total_and_only_cash_gives_change(total: int) -> None:
    rng = Random(total)
    methods = set()
    for _ in range(400):
        paid = tickets.payments(rng, SHOP, total)
        assert sum(payment.amount_cents for payment in paid) == total
        for payment in paid:
            methods.add(payment.method)
            assert payment.amount_cents > 0
            assert (payment.given_cents is not None) == (payment.method is PaymentMethod.CASH)
            assert payment.given_cents is None or payment.given_cents >= payment.amount_cents
    assert {PaymentMethod.CASH, PaymentMethod.CARD} <= methods


def test_vouchers_come_in_tens_and_cash_makes_up_for_the_rest() -> None:
    rng = Random("vouchers")
    paid = [tickets.payments(rng, SHOP, 2790) for _ in range(2000)]
    with_vouchers = [each for each in paid if each[0].method is PaymentMethod.HOLIDAY_VOUCHER]
    assert with_vouchers
    assert {tuple(payment.amount_cents for payment in each) for each in with_vouchers} == {(2000, 790)}
    assert {each[1].method for each in with_vouchers} == {PaymentMethod.CASH}


def test_a_large_ticket_is_now_and_then_split_between_cash_and_card() -> None:
    rng = Random("split")
    pairs = {tuple(payment.method for payment in tickets.payments(rng, SHOP, 6000)) for _ in range(2000)}
    assert (PaymentMethod.CASH, PaymentMethod.CARD) in pairs


def test_a_basket_is_its_lines_less_its_discount() -> None:
    lines = (PlannedLine("A", 2, 500, 50, "why"), PlannedLine("B", 1, 99))
    assert Basket(lines, 100, "why").total_cents == 950 + 99 - 100
