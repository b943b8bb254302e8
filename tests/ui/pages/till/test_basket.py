from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk import ids
from bitdesk.errors import RuleError
from bitdesk.pricing import least_book_cents, percent_of, shared
from bitdesk.reports.catalogue import Article, Catalogue
from bitdesk.services.till import Resumed
from bitdesk.ui.pages.till.basket import MOST, Basket, Discount, resumed


def article(
    price: int | None = 1_000, *, is_book: bool = False, publisher: int | None = None, needs_receipt: bool = False
) -> Article:
    return Article(
        ids.new(), None, "A1", "Carte IGN", None, None, None, "standard", price, publisher, None, is_book, False,
        needs_receipt, False, None, None,
    )  # fmt: skip


def test_the_same_article_has_one_line() -> None:
    basket, card = Basket(), article()
    assert basket.add(card) == 0
    assert basket.add(article()) == 1
    assert basket.add(card, 2) == 0
    assert [line.quantity for line in basket.lines] == [3, 1]
    assert (basket.total_cents, basket.pieces) == (4_000, 4)


def test_another_price_is_another_line() -> None:
    basket, card = Basket(), article()
    basket.add(card)
    basket.add(card, unit_cents=900)
    assert [line.unit_cents for line in basket.lines] == [1_000, 900]


def test_without_a_price_nothing_is_added() -> None:
    basket = Basket()
    with pytest.raises(RuleError, match="no price"):
        basket.add(article(None))
    assert basket.lines == []


@pytest.mark.parametrize("quantity", [0, -1, MOST + 1])
def test_a_quantity_that_cannot_be_changes_nothing(quantity: int) -> None:
    basket = Basket()
    basket.add(article())
    with pytest.raises(RuleError):
        basket.set_quantity(0, quantity)
    with pytest.raises(RuleError):
        basket.add(article(), quantity)
    assert [line.quantity for line in basket.lines] == [1]


def test_every_basket_is_sold_under_an_id_of_its_own() -> None:
    assert Basket().sale_id != Basket().sale_id


def test_a_share_follows_the_quantity() -> None:
    basket = Basket()
    basket.add(article())
    basket.set_discount(0, Discount("abîmée", bp=1_000))
    basket.set_quantity(0, 3)
    assert (basket.lines[0].discount_cents, basket.total_cents) == (300, 2_700)


@pytest.mark.parametrize(
    ("discount", "words"),
    [(Discount("", cents=100), "reason"), (Discount("x", cents=1_001), "more than the price"),
     (Discount("x", bp=10_001), "more than the price")],
)  # fmt: skip
def test_a_discount_that_cannot_be(discount: Discount, words: str) -> None:
    basket = Basket()
    basket.add(article())
    with pytest.raises(RuleError, match=words):
        basket.set_discount(0, discount)
    with pytest.raises(RuleError, match=words):
        basket.set_ticket_discount(discount)
    assert basket.total_cents == 1_000


def test_a_book_is_protected_line_by_line_and_on_the_whole() -> None:
    basket = Basket()
    basket.add(article(2_000, is_book=True, publisher=2_000))
    with pytest.raises(RuleError, match="5 % off at most"):
        basket.set_discount(0, Discount("abîmé", cents=101))
    basket.set_discount(0, Discount("abîmé", cents=100))
    with pytest.raises(RuleError, match="5 % off at most"):
        basket.set_ticket_discount(Discount("fidélité", cents=1))
    assert basket.total_cents == 1_900


@given(st.integers(1, 10_000), st.integers(1, 20))
def test_five_per_cent_off_the_whole_is_allowed_on_a_book(price: int, quantity: int) -> None:
    basket = Basket()
    basket.add(article(price, is_book=True), quantity)
    basket.set_ticket_discount(Discount("fidélité", bp=500))
    assert basket.total_cents == least_book_cents(price, quantity)


@given(
    st.lists(st.tuples(st.integers(1, 10_000), st.integers(1, 5), st.booleans()), min_size=1, max_size=12),
    st.integers(0, 500),
)
def test_what_the_law_allows_is_taken_off_a_mixed_basket(goods: list[tuple[int, int, bool]], bp: int) -> None:
    """The till shares it out once more: no book becomes too cheap, and others have the cents that are left over."""
    basket = Basket()
    for price, quantity, is_book in goods:
        basket.add(article(price, is_book=is_book), quantity)
    basket.set_ticket_discount(Discount("fidélité", bp=bp))
    totals = [line.total_cents for line in basket.lines]
    room = [total - line.least_cents for line, total in zip(basket.lines, totals, strict=True)]
    shares = shared(basket.discount_cents, totals, room)
    assert all(share <= most for share, most in zip(shares, room, strict=True))
    exact = percent_of(sum(totals), bp)
    assert min(exact - 1, sum(room)) <= basket.discount_cents <= exact


@given(st.integers(1, 10_000), st.integers(1, 20))
def test_five_per_cent_off_a_book_are_always_allowed(price: int, quantity: int) -> None:
    basket = Basket()
    basket.add(article(price, is_book=True), quantity)
    basket.set_discount(0, Discount("fidélité", bp=500))
    assert basket.total_cents >= least_book_cents(price, quantity)


def test_what_is_more_than_five_per_cent_is_not_rounded_away() -> None:
    basket = Basket()
    basket.add(article(2_000, is_book=True))
    with pytest.raises(RuleError):
        basket.set_discount(0, Discount("fidélité", bp=510))


def test_the_last_line_takes_the_discount_on_the_whole_with_it() -> None:
    basket = Basket()
    basket.add(article())
    basket.set_ticket_discount(Discount("geste", cents=300))
    assert basket.total_cents == 700
    basket.remove(0)
    basket.add(article())
    assert basket.total_cents == 1_000


def test_what_is_set_aside_comes_back_as_it_was() -> None:
    basket, card = Basket(), article()
    basket.add(card, 2, unit_cents=900)
    basket.set_discount(0, Discount("abîmée", cents=150))
    basket.set_ticket_discount(Discount("geste", cents=50))
    kept = Resumed(basket.items(), basket.off())
    back = resumed(kept, ids.new(), Catalogue([card]))
    assert (back.lines, back.discount, back.total_cents) == (basket.lines, basket.discount, 1_600)
    with pytest.raises(RuleError, match="not in the catalogue"):
        resumed(kept, ids.new(), Catalogue([]))


def test_a_share_that_is_set_aside_follows_the_quantity_still() -> None:
    basket, card = Basket(), article()
    basket.add(card, 2)
    basket.set_discount(0, Discount("abîmée", bp=1_000))
    basket.set_ticket_discount(Discount("geste", bp=1_000))
    back = resumed(Resumed(basket.items(), basket.off()), ids.new(), Catalogue([card]))
    back.set_quantity(0, 4)
    assert (back.lines_cents, back.total_cents) == (3_600, 3_240)


def test_one_line_that_needs_a_receipt_is_enough() -> None:
    basket = Basket()
    basket.add(article())
    assert not basket.needs_receipt
    basket.add(article(needs_receipt=True))
    assert basket.needs_receipt
