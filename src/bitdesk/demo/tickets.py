"""What one party buys and how it pays, drawn from the shop's weights; and what is done at a till besides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

from bitdesk.demo.assortment import Goods, Quick, Shop
from bitdesk.demo.organisation import Office
from bitdesk.demo.visits import Table
from bitdesk.values import PaymentMethod

LINE_COUNTS = {1: 56, 2: 28, 3: 11, 4: 5}
PEAK = 2
LARGE_CENTS = 1500
MEMBER_SHARE = 0.03
GROUP_SHARE = 0.02
GROUP_FROM_CENTS = 2500
EXACT_SHARE = 0.4
SPLIT_SHARE = 0.03
SPLIT_CASH_CENTS = 2000
VOUCHER_CENTS = 1000
NOTES = (500, 1000, 2000, 5000)
BOOK_DISCOUNT_DIVISOR = 20
"""A twentieth is the 5 % that may be taken off a book's price; rounded down, it never exceeds them."""

Key = tuple[date, int]
"""A ticket of an office's season: its day, and its number in the day."""


def payments(rng: Random, shop: Shop, total_cents: int) -> tuple[PlannedPayment, ...]:
    """Return how a total is paid: vouchers have no change, so that cash makes up for their remainder."""
    table = shop.payments_large if total_cents >= LARGE_CENTS else shop.payments_small
    method = PaymentMethod(Table({name: float(weight) for name, weight in table.items()}).pick(rng))
    if method is PaymentMethod.HOLIDAY_VOUCHER:
        vouchers = total_cents // VOUCHER_CENTS * VOUCHER_CENTS
        rest = total_cents - vouchers
        paid = (PlannedPayment(method, vouchers, None),) if vouchers else ()
        return (*paid, _cash(rng, rest)) if rest else paid
    if method is PaymentMethod.CARD and total_cents > 2 * SPLIT_CASH_CENTS and rng.random() < SPLIT_SHARE:
        cash = PlannedPayment(PaymentMethod.CASH, SPLIT_CASH_CENTS, SPLIT_CASH_CENTS)
        return cash, PlannedPayment(method, total_cents - SPLIT_CASH_CENTS, None)
    return (_cash(rng, total_cents),) if method is PaymentMethod.CASH else (PlannedPayment(method, total_cents, None),)


def _cash(rng: Random, cents: int) -> PlannedPayment:
    """Pay in cash, exactly or with the next note or a pair of them."""
    note = next((note for note in NOTES if note >= cents), NOTES[-1])
    given = cents if rng.random() < EXACT_SHARE else -(-cents // note) * note
    return PlannedPayment(PaymentMethod.CASH, cents, given)


def discounted(rng: Random, shop: Shop, lines: tuple[PlannedLine, ...]) -> Basket:
    """Return lines with the discounts that they get: members' on books, groups' on what is no book."""
    draw = rng.random()
    if draw < MEMBER_SHARE:
        return Basket(tuple(_for_member(shop, line) for line in lines), 0, None)
    total = sum(line.total_cents for line in lines)
    if draw < MEMBER_SHARE + GROUP_SHARE and total >= GROUP_FROM_CENTS and not any(line.is_book for line in lines):
        return Basket(lines, total // 100 * 10, shop.group_reason)
    return Basket(lines, 0, None)


def _for_member(shop: Shop, line: PlannedLine) -> PlannedLine:
    if not line.is_book:
        return line
    discount = line.quantity * line.unit_cents // BOOK_DISCOUNT_DIVISOR
    return PlannedLine(line.code, line.quantity, line.unit_cents, discount, shop.member_reason, True)


class Draw:
    """Draws what is bought in an office, with one generator of random numbers."""

    def __init__(self, rng: Random, shop: Shop, office: Office, first_year: int) -> None:
        self._rng, self._shop, self._first_year = rng, shop, first_year
        self.carried = [goods for goods in shop.goods if goods.carried(office)]
        self._counts = Table(LINE_COUNTS)
        self._shelves: dict[int, Table[Table[Goods]]] = {month: self._shelves_of(month) for month in range(1, 13)}

    def basket(self, day: date) -> Basket:
        """Return what a party buys on a day."""
        lines: dict[str, PlannedLine] = {}
        for _ in range(self._counts.pick(self._rng)):
            goods = self._shelves[day.month].pick(self._rng).pick(self._rng)
            quantity = self._rng.randint(1, goods.several)
            lines[goods.code] = self.line(goods, quantity, day)
        return discounted(self._rng, self._shop, tuple(lines.values()))

    def line(self, goods: Goods, quantity: int, day: date) -> PlannedLine:
        """Return a line at the price of a day."""
        return PlannedLine(goods.code, quantity, goods.price_on(day, self._first_year), 0, None, goods.is_book)

    def pay(self, total_cents: int) -> tuple[PlannedPayment, ...]:
        """Return how a total is paid."""
        return payments(self._rng, self._shop, total_cents)

    def _shelves_of(self, month: int) -> Table[Table[Goods]]:
        shelves: dict[Table[Goods], float] = {}
        for code, shelf in self._shop.shelves.items():
            here = {g: float(g.weight) for g in self.carried if g.category == code and month in g.months}
            if here:
                shelves[Table(here)] = float(shelf.weight * (PEAK if month in shelf.peak else 1))
        return Table(shelves)


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """So many of a product (its code) or of a quick item (its key), and the discount on the whole line."""

    code: str
    quantity: int
    unit_cents: int
    discount_cents: int = 0
    reason: str | None = None
    is_book: bool = False

    @property
    def total_cents(self) -> int:
        """The line's price, its own discount taken off."""
        return self.quantity * self.unit_cents - self.discount_cents


@dataclass(frozen=True, slots=True)
class Basket:
    """Lines, and the discount on all of them together."""

    lines: tuple[PlannedLine, ...]
    discount_cents: int
    reason: str | None

    @property
    def total_cents(self) -> int:
        """What is to be paid."""
        return sum(line.total_cents for line in self.lines) - self.discount_cents


@dataclass(frozen=True, slots=True)
class PlannedPayment:
    """A part of what is paid; `given_cents` is the cash handed over."""

    method: PaymentMethod
    amount_cents: int
    given_cents: int | None


@dataclass(frozen=True, slots=True)
class PlannedTicket:
    """A sale: what and how, by whom, and (its index in the day) the visit that it is linked to.

    `quick` are the items that have to be made first.
    """

    second_of_day: int
    key: Key
    basket: Basket
    payments: tuple[PlannedPayment, ...]
    counselor: str | None
    visit_index: int | None
    quick: tuple[Quick, ...] = ()

    @property
    def net_cents(self) -> int:
        """What it adds to the turnover."""
        return self.basket.total_cents


@dataclass(frozen=True, slots=True)
class PlannedRefund:
    """So many of a ticket's line come back."""

    second_of_day: int
    key: Key
    position: int
    quantity: int
    amount_cents: int
    method: PaymentMethod
    reason: str
    counselor: str | None

    @property
    def net_cents(self) -> int:
        """What it adds to the turnover: less than nothing."""
        return -self.amount_cents


@dataclass(frozen=True, slots=True)
class PlannedRequest:
    """Somebody asks for what the shop lacks."""

    second_of_day: int
    label: str

    @property
    def net_cents(self) -> int:
        """What it adds to the turnover: nothing."""
        return 0


@dataclass(frozen=True, slots=True)
class PlannedTraining:
    """A seasonal counselor tries the till: a ticket of the training mode, in no total."""

    second_of_day: int
    line: PlannedLine

    @property
    def net_cents(self) -> int:
        """What it adds to the turnover: nothing."""
        return 0


TillAct = PlannedTicket | PlannedRefund | PlannedRequest | PlannedTraining
