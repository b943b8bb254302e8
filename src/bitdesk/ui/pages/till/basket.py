"""What is about to be sold, until it is paid: lines, quantities and discounts, without a screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bitdesk import ids
from bitdesk.errors import RuleError, noop
from bitdesk.pricing import WHOLE_BP, Euros, least_book_cents, percent_of, shared
from bitdesk.values import BOOK_DISCOUNT_BP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bitdesk.reports.catalogue import Article, Catalogue
    from bitdesk.services.till import Item, Off, Resumed

MOST = 999
"""The greatest quantity of a line: what exceeds it is a barcode in the wrong field."""


@dataclass(frozen=True, slots=True)
class Discount:
    """What is taken off, and why: an amount in cents, or a share in basis points that follows the quantity."""

    reason: str = ""
    cents: int = 0
    bp: int = 0

    def of(self, cents: int) -> int:
        """Return what is taken off an amount, never more than all of it."""
        return percent_of(cents, self.bp) if self.bp else min(self.cents, cents)


NONE = Discount()


@dataclass(frozen=True, slots=True)
class Line:
    """An article, how many, at which price each, less what."""

    article: Article
    quantity: int
    unit_cents: int
    discount: Discount = NONE

    @property
    def gross_cents(self) -> int:
        """Return what it would cost without discount."""
        return self.quantity * self.unit_cents

    @property
    def discount_cents(self) -> int:
        """Return what is taken off; five per cent off a book are rounded so that the law is kept to the cent."""
        off = self.discount.of(self.gross_cents)
        is_share = self.discount.bp and self.allows_share(self.gross_cents, self.discount.bp)
        return min(off, max(0, self.gross_cents - self.least_cents)) if is_share else off

    @property
    def total_cents(self) -> int:
        """Return what it costs."""
        return self.gross_cents - self.discount_cents

    @property
    def least_cents(self) -> int:
        """Return the least that it may cost: a book has a price that the law protects, other goods none."""
        return least_book_cents(self._book_cents, self.quantity)

    @property
    def _book_cents(self) -> int:
        if not self.article.is_book:
            return 0
        return self.article.publisher_cents or self.article.price_cents or self.unit_cents

    def allows_share(self, cents: int, bp: int) -> bool:
        """Return whether the law allows a share off an amount that it costs, before anything is rounded."""
        return cents * (WHOLE_BP - bp) >= self._book_cents * self.quantity * (WHOLE_BP - BOOK_DISCOUNT_BP)


class Basket:
    """Lines in the order in which they came; its ticket's id is made with it, so that it can be sold only once."""

    def __init__(self, basket_id: bytes | None = None) -> None:
        self.sale_id = ids.new()
        self.basket_id = basket_id
        self.visit_id: bytes | None = None
        self.lines: list[Line] = []
        self.discount = NONE

    @property
    def lines_cents(self) -> int:
        """Return the sum of the lines."""
        return sum(line.total_cents for line in self.lines)

    @property
    def discount_cents(self) -> int:
        """Return what is taken off the whole; a share that the law allows on books is rounded so that it is kept."""
        return self._off_whole(self.discount)

    @property
    def total_cents(self) -> int:
        """Return what is to be paid."""
        return self.lines_cents - self.discount_cents

    @property
    def pieces(self) -> int:
        """Return how many things are in it."""
        return sum(line.quantity for line in self.lines)

    @property
    def needs_receipt(self) -> bool:
        """Return whether the law wants a receipt for one of the lines, asked for or not."""
        return any(line.article.needs_receipt for line in self.lines)

    def add(self, article: Article, quantity: int = 1, unit_cents: int | None = None) -> int:
        """Add an article, to its line if it has one; return the line's place.

        Raises:
            RuleError: it has no price, or there would be too many.
        """
        price = article.price_cents if unit_cents is None else unit_cents
        if price is None:
            raise RuleError(noop("“{label}” has no price today. Give one."), label=article.label)
        for place, line in enumerate(self.lines):
            if line.article.id == article.id and line.unit_cents == price:
                self.set_quantity(place, line.quantity + quantity)
                return place
        check_quantity(quantity)
        self.lines.append(Line(article, quantity, price))
        return len(self.lines) - 1

    def set_quantity(self, place: int, quantity: int) -> None:
        """Say how many of a line.

        Raises:
            RuleError: none, or too many.
        """
        check_quantity(quantity)
        line = self.lines[place]
        self.lines[place] = Line(line.article, quantity, line.unit_cents, line.discount)

    def remove(self, place: int) -> Line:
        """Take a line away and return it."""
        line = self.lines.pop(place)
        if not self.lines:
            self.discount = NONE
        return line

    def set_discount(self, place: int, discount: Discount) -> None:
        """Take something off a line.

        Raises:
            RuleError: no reason, more than it costs, or a book below 95 % of its publisher's price.
        """
        line = self.lines[place]
        changed = Line(line.article, line.quantity, line.unit_cents, discount)
        _check_discount(discount, line.gross_cents)
        _check_books([changed], [changed.total_cents])
        self.lines[place] = changed

    def set_ticket_discount(self, discount: Discount) -> None:
        """Take something off the whole.

        Raises:
            RuleError: no reason, more than it costs, or a book below 95 % of its publisher's price.
        """
        _check_discount(discount, self.lines_cents)
        totals = [line.total_cents for line in self.lines]
        shares = shared(self._off_whole(discount), totals, self._room())
        _check_books(self.lines, [total - share for total, share in zip(totals, shares, strict=True)])
        self.discount = discount

    def _room(self) -> list[int]:
        """Return what can still be taken off each line."""
        return [line.total_cents - line.least_cents for line in self.lines]

    def _off_whole(self, discount: Discount) -> int:
        whole, bp = self.lines_cents, discount.bp
        if not bp or not all(line.allows_share(line.total_cents, bp) for line in self.lines):
            return discount.of(whole)
        room = self._room()
        shares = shared(discount.of(whole), [line.total_cents for line in self.lines], room)
        if all(share <= most for share, most in zip(shares, room, strict=True)):
            return sum(shares)
        return min(whole * bp // WHOLE_BP, sum(room))

    def items(self) -> tuple[Item, ...]:
        """Return the lines as the till sells and sets them aside."""
        from bitdesk.services.till import Item

        return tuple(
            Item(
                line.quantity, line.article.product_id, line.article.quick_item_id, line.unit_cents,
                line.discount_cents, line.discount.reason or None, line.discount.bp,
            )
            for line in self.lines
        )  # fmt: skip

    def off(self) -> Off:
        """Return what is taken off the whole, as the till sets it aside."""
        from bitdesk.services.till import Off

        return Off(self.discount.cents, self.discount.bp, self.discount.reason or None)


def resumed(kept: Resumed, basket_id: bytes, catalogue: Catalogue) -> Basket:
    """Return a basket that was set aside, with the prices and the discounts that it had.

    Raises:
        RuleError: something in it is not known here any more.
    """
    basket = Basket(basket_id)
    for item in kept.items:
        article = catalogue.of(item.product_id or item.quick_item_id or b"")
        price = item.unit_cents if item.unit_cents is not None or article is None else article.price_cents
        if article is None or price is None:
            raise RuleError(noop("Something in this basket is not in the catalogue any more. Type the sale again."))
        cents = 0 if item.discount_bp else item.discount_cents
        discount = Discount(item.discount_reason or "", cents, item.discount_bp)
        basket.lines.append(Line(article, item.quantity, price, discount))
    basket.discount = Discount(kept.off.reason or "", kept.off.cents, kept.off.bp)
    return basket


def check_quantity(quantity: int) -> None:
    """Refuse a quantity that cannot be.

    Raises:
        RuleError: it cannot, with what to do.
    """
    if quantity < 1:
        raise RuleError(noop("At least one piece is sold. To take the line away, press Delete."))
    if quantity > MOST:
        raise RuleError(noop("{quantity} pieces are too many for a line. Check the quantity."), quantity=quantity)


def _check_discount(discount: Discount, cents: int) -> None:
    if discount == NONE:
        return
    if not discount.reason:
        raise RuleError(noop("A discount needs a reason. Write a few words, such as: damaged cover."))
    if discount.bp > 10_000 or discount.cents > cents:
        raise RuleError(noop("The discount is more than the price ({price}). Take off less."), price=Euros(cents))


def _check_books(lines: Sequence[Line], totals: Sequence[int]) -> None:
    for line, total in zip(lines, totals, strict=True):
        if total < line.least_cents:
            raise RuleError(
                noop(
                    "The law fixes the price of books: 5 % off at most. “{label}” cannot be sold below {least}. Take "
                    "off less."
                ),
                label=line.article.label,
                least=Euros(line.least_cents),
            )
