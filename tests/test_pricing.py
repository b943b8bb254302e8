"""Money in cents: what people type, and roundings that lose nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk import pricing, words
from bitdesk.errors import RuleError
from bitdesk.pricing import Euros, half_up, least_book_cents, parse_cents, part, percent_of, shared, vat_within

CENTS = st.integers(-(10**8), 10**8)
RATES = st.sampled_from([0, 210, 550, 1000, 2000, 10_000])


@pytest.fixture
def french() -> Iterator[None]:
    before = words.chosen()
    words.use("fr")
    yield
    words.use(before)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("12,50", 1250), ("12.5", 1250), ("12", 1200), ("0,05", 5), ("1 234,50 €", 123450),
        ("1\u202f234,50\u00a0€", 123450),
        ("€3.20", 320), (" 7, ", 700), ("007", 700), ("1000000", 10**8), ("+4", 400), ("0", 0),
    ],
)  # fmt: skip
def test_an_amount_is_read_as_people_type_it(text: str, cents: int) -> None:
    assert parse_cents(text) == cents


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is missing"), (" € ", "is missing"), ("douze", "not an amount"), ("12€50", "not an amount"),
        ("1,2,3", "not an amount"), ("1e3", "not an amount"), (",50", "not an amount"), ("٣", "not an amount"),
        ("1.234", "more than two decimals"), ("0,005", "more than two decimals"), ("-5", "below zero"),
        ("−0,01", "below zero"), ("3760123456789", "too much"), ("1000000,01", "too much"), ("9" * 40, "too much"),
    ],
)  # fmt: skip
def test_what_is_no_amount_is_refused_in_a_sentence(text: str, said: str) -> None:
    with pytest.raises(RuleError, match=said):
        parse_cents(text)


def test_an_amount_below_zero_is_read_where_it_can_be() -> None:
    assert parse_cents("-12,50", may_be_negative=True) == -1250
    assert parse_cents("−3", may_be_negative=True) == -300


@given(st.integers(0, 10**8))
def test_what_is_written_is_read_back(cents: int) -> None:
    assert parse_cents(f"{cents // 100},{cents % 100:02}") == cents
    assert parse_cents(str(Euros(cents))) == cents


@given(st.text(max_size=12))
def test_any_text_is_an_amount_or_a_sentence(text: str) -> None:
    with suppress(RuleError):
        assert 0 <= parse_cents(text) <= pricing.MOST_CENTS


def test_an_amount_says_itself_in_euros(french: None) -> None:
    assert [str(Euros(cents)) for cents in (1250, 5, -100)] == ["12,50\u00a0€", "0,05\u00a0€", "−1,00\u00a0€"]
    words.use("en")
    assert f"{Euros(1250)} {Euros(-5)}" == "€12.50 −€0.05"


@pytest.mark.parametrize(("numerator", "denominator", "rounded"), [(1, 2, 1), (-1, 2, -1), (5, 10, 1), (49, 100, 0)])
def test_half_a_cent_goes_away_from_zero(numerator: int, denominator: int, rounded: int) -> None:
    assert half_up(numerator, denominator) == rounded


@given(CENTS, st.integers(1, 10**6))
def test_a_rounding_is_never_off_by_more_than_half(numerator: int, denominator: int) -> None:
    assert abs(Fraction(numerator, denominator) - half_up(numerator, denominator)) <= Fraction(1, 2)


@pytest.mark.parametrize(
    ("total", "bp", "vat"),
    [(1055, 550, 55), (1200, 2000, 200), (1, 2000, 0), (3, 2000, 1), (-1055, 550, -55), (99, 0, 0)],
)
def test_vat_is_taken_out_of_a_total(total: int, bp: int, vat: int) -> None:
    assert vat_within(total, bp) == vat


@given(CENTS, RATES)
def test_vat_of_an_opposite_is_the_opposite(total: int, bp: int) -> None:
    vat = vat_within(total, bp)
    assert vat_within(-total, bp) == -vat
    assert abs(Fraction(total * bp, 10_000 + bp) - vat) <= Fraction(1, 2)


def test_a_share_is_rounded_to_the_cent() -> None:
    assert [percent_of(cents, 3000) for cents in (1000, 5, -5)] == [300, 2, -2]


def test_what_is_left_goes_to_the_largest_remainders() -> None:
    assert shared(100, [1, 1, 1]) == [34, 33, 33]
    assert shared(10, [5, 3, 2]) == [5, 3, 2]
    assert shared(2, [1, 0, 2]) == [1, 0, 1]
    assert shared(-1, [0, 0]) == [-1, 0]
    assert shared(0, []) == []


@given(CENTS, st.lists(st.integers(0, 10**7), min_size=1, max_size=30))
def test_shares_sum_to_the_cent_and_none_is_a_cent_away(amount: int, weights: list[int]) -> None:
    shares = shared(amount, weights)
    assert sum(shares) == amount
    whole = sum(weights)
    for share, weight in zip(shares, weights, strict=True):
        exact = Fraction(amount * weight, whole) if whole else Fraction(amount, len(weights))
        assert abs(share - exact) < 1


@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=9), st.data())
def test_a_discount_is_never_more_than_its_line(weights: list[int], data: st.DataObject) -> None:
    amount = data.draw(st.integers(0, sum(weights)))
    assert all(0 <= share <= weight for share, weight in zip(shared(amount, weights), weights, strict=True))


def test_the_cents_left_over_go_where_there_is_room() -> None:
    assert shared(162, [1_999, 1_250], [99, 1_250]) == [99, 63]
    assert shared(3, [1, 1, 1, 1], [0, 0, 0, 9]) == [0, 0, 0, 3]
    assert shared(2, [1, 1, 1], [0, 0, 0]) == shared(2, [1, 1, 1]), "no room: as usual"
    assert shared(10, [5, 3, 2], [0, 0, 0]) == [5, 3, 2], "only what is left over is moved"


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=9), st.data())
def test_room_is_used_before_a_share_grows_too_far(weights: list[int], data: st.DataObject) -> None:
    whole = sum(weights)
    amount = data.draw(st.integers(0, whole))
    most = [data.draw(st.integers(amount * weight // (whole or 1), 10**6)) for weight in weights]
    shares = shared(amount, weights, most)
    assert sum(shares) == amount
    if sum(most) >= amount and whole:
        assert all(share <= top for share, top in zip(shares, most, strict=True))


@pytest.mark.parametrize(("amount", "weights"), [(1, []), (1, [-1, 2])])
def test_an_amount_needs_somebody_to_share_it(amount: int, weights: list[int]) -> None:
    with pytest.raises(ValueError, match="not negative"):
        shared(amount, weights)


@given(CENTS, st.integers(1, 50), st.data())
def test_parts_given_back_sum_to_the_whole(amount: int, whole: int, data: st.DataObject) -> None:
    before, parts = 0, []
    while before < whole:
        count = data.draw(st.integers(1, whole - before))
        parts.append(part(amount, whole, before, count))
        before += count
    assert sum(parts) == amount
    assert all(each * amount >= 0 for each in parts)


@pytest.mark.parametrize(("price", "quantity", "least"), [(1000, 1, 950), (999, 1, 950), (1, 1, 1), (1590, 2, 3021)])
def test_a_book_may_lose_five_percent_and_not_a_cent_more(price: int, quantity: int, least: int) -> None:
    assert least_book_cents(price, quantity) == least
    assert least * 100 >= price * quantity * 95 > (least - 1) * 100
