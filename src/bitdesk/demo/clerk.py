"""An office's year at the till, drawn party by party, and made up to an amount at the end."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from bitdesk.demo.assortment import ALL_YEAR, Goods, Quick, Shop
from bitdesk.demo.organisation import is_summer
from bitdesk.demo.season import OfficeSeason, PlannedDay
from bitdesk.demo.tickets import (
    Basket,
    Draw,
    Key,
    PlannedLine,
    PlannedPayment,
    PlannedRefund,
    PlannedRequest,
    PlannedTicket,
    PlannedTraining,
    TillAct,
)
from bitdesk.demo.visits import PlannedVisit, Table
from bitdesk.values import PaymentMethod

ENDGAME_CENTS = (2500, 6000)
"""What is made up exactly at the end is between these."""
ENDGAME_PRICE_CENTS = 2000
ENDGAME_PIECES = (1, 3)
AFTER_VISIT_SECONDS = (45, 540)
LINKED_SHARE = 0.7
REFUND_SHARE = 0.008
REFUND_DAYS = (1, 8)
REFUND_REASONS = ("Double emploi", "Défaut d’impression", "Article abîmé", "Erreur de caisse")
REQUEST_SHARE = 0.03
REQUESTS_MIN = 2
TRAINED_BEFORE_SECONDS = 240


def made_of(amount: int, prices: Sequence[int]) -> list[int]:
    """Return the fewest prices, each as often as needed, whose sum is an amount; earlier ones where it is equal.

    Raises:
        ValueError: no sum of them is the amount.
    """
    last = [-1] * (amount + 1)
    fewest = [0] + [amount + 1] * amount
    for reached in range(1, amount + 1):
        for number, price in enumerate(prices):
            if price <= reached and fewest[reached - price] + 1 < fewest[reached]:
                fewest[reached], last[reached] = fewest[reached - price] + 1, number
    if last[amount] < 0:
        raise ValueError(f"no sum of {prices} is {amount}")
    parts = []
    while amount:
        parts.append(prices[last[amount]])
        amount -= parts[-1]
    return parts


@dataclass(frozen=True, slots=True)
class _Spot:
    """A party that may buy."""

    day: PlannedDay
    index: int
    visit: PlannedVisit


@dataclass(frozen=True, slots=True)
class _Return:
    """Pieces of a line that come back."""

    position: int
    quantity: int
    amount_cents: int


@dataclass(frozen=True, slots=True)
class _Sale:
    """A ticket before it has its number."""

    spot: _Spot
    second_of_day: int
    basket: Basket
    payments: tuple[PlannedPayment, ...]
    quick: tuple[Quick, ...]
    back: _Return | None


class Clerk:
    """Sells an office's year."""

    def __init__(self, rng: Random, shop: Shop, draw: Draw, season: OfficeSeason) -> None:
        self._rng, self._shop, self._draw, self._season = rng, shop, draw, season
        self._taken = {day.on: {step.second_of_day for step in day.steps()} for day in season.days}
        self._spots = [
            _Spot(day, index, visit)
            for day in season.days
            for index, visit in enumerate(day.visits)
            if visit.outreach is None and visit.final
        ]
        rng.shuffle(self._spots)
        self._sales: list[_Sale] = []
        self._missing = 0

    def year(self, target: int) -> Mapping[date, tuple[TillAct, ...]]:
        """Return what is done on each day of the year whose turnover is the target, in cents."""
        self._missing = target
        for quick in self._shop.quick:
            if quick.office == self._season.office.code:
                self._sell_quick(quick)
        while self._missing > ENDGAME_CENTS[1]:
            self._sell_as_they_come()
        self._make_up()
        acts = self._numbered()
        for day, request in self._requests():
            acts[day].append(request)
        if self._season.office.head_office:
            day, training = self._training()
            acts[day].append(training)
        return {day: tuple(sorted(acts[day], key=lambda act: act.second_of_day)) for day in sorted(acts)}

    def _sell_quick(self, quick: Quick) -> None:
        spot = next(spot for spot in self._spots if spot.day.on.month == quick.month)
        self._spots.remove(spot)
        line = PlannedLine(quick.key, 1, quick.price_cents)
        self._sell(spot, Basket((line,), 0, None), quick=(quick,))

    def _sell_as_they_come(self) -> None:
        spot = self._spots.pop()
        basket = self._draw.basket(spot.day.on)
        back = self._return(basket) if self._rng.random() < REFUND_SHARE else None
        if self._missing - basket.total_cents >= ENDGAME_CENTS[0]:
            self._sell(spot, basket, back=back)

    def _make_up(self) -> None:
        plain = [
            goods for goods in self._draw.carried
            if goods.months == ALL_YEAR and goods.later_cents is None and goods.price_cents <= ENDGAME_PRICE_CENTS
        ]  # fmt: skip
        self._rng.shuffle(plain)
        by_price: dict[int, Goods] = {}
        for goods in plain:
            by_price.setdefault(goods.price_cents, goods)
        pieces = [by_price[price] for price in made_of(self._missing, list(by_price))]
        self._rng.shuffle(pieces)
        while pieces:
            some = Counter(goods.code for goods in pieces[: self._rng.randint(*ENDGAME_PIECES)])
            pieces = pieces[some.total() :]
            spot = self._spots.pop()
            lines = (self._draw.line(self._shop.product(code), many, spot.day.on) for code, many in some.items())
            self._sell(spot, Basket(tuple(lines), 0, None))

    def _sell(self, spot: _Spot, basket: Basket, *, quick: tuple[Quick, ...] = (), back: _Return | None = None) -> None:
        second = self._free(spot.day.on, spot.visit.second_of_day + self._rng.randint(*AFTER_VISIT_SECONDS))
        self._sales.append(_Sale(spot, second, basket, self._draw.pay(basket.total_cents), quick, back))
        self._missing -= basket.total_cents - (back.amount_cents if back else 0)

    def _return(self, basket: Basket) -> _Return | None:
        line = basket.lines[0]
        if basket.discount_cents or line.discount_cents:
            return None
        quantity = self._rng.randint(1, line.quantity)
        return _Return(0, quantity, quantity * line.unit_cents)

    def _free(self, day: date, second: int) -> int:
        """Return the second, or the next one of the day in which nothing is done, and take it."""
        while second in self._taken[day]:
            second += 1
        self._taken[day].add(second)
        return second

    def _numbered(self) -> dict[date, list[TillAct]]:
        acts: dict[date, list[TillAct]] = defaultdict(list)
        numbers = Counter[date]()
        for sale in sorted(self._sales, key=lambda sale: (sale.spot.day.on, sale.second_of_day)):
            on, visit = sale.spot.day.on, sale.spot.visit
            key = (on, numbers[on])
            numbers[on] += 1
            index = sale.spot.index if self._rng.random() < LINKED_SHARE else None
            acts[on].append(
                PlannedTicket(
                    sale.second_of_day, key, sale.basket, sale.payments, visit.counselor, index, sale.quick
                )
            )  # fmt: skip
            if sale.back:
                day, refund = self._refund(sale, sale.back, key)
                acts[day].append(refund)
        return acts

    def _refund(self, sale: _Sale, back: _Return, key: Key) -> tuple[date, PlannedRefund]:
        """Return a refund some open days later, in the same means; on the last day at once."""
        days = [day for day in self._season.days if day.on > sale.spot.day.on][: self._rng.randint(*REFUND_DAYS)]
        day = days[-1] if days else sale.spot.day
        opens, closes = day.periods[-1]
        earliest = max(opens * 60, 0 if days else sale.second_of_day + 1)
        second = self._free(day.on, self._rng.randint(earliest, max(earliest, closes * 60)))
        method = sale.payments[0].method
        method = PaymentMethod.CASH if method is PaymentMethod.HOLIDAY_VOUCHER else method
        counselor = next((visit.counselor for visit in day.visits if visit.counselor), None)
        reason = self._rng.choice(REFUND_REASONS)
        return day.on, PlannedRefund(
            second, key, back.position, back.quantity, back.amount_cents, method, reason, counselor
        )

    def _training(self) -> tuple[date, PlannedTraining]:
        """Return what the seasonal counselor does on the first morning of summer, before the doors open."""
        day = next(day for day in self._season.days if is_summer(day.on))
        line = self._draw.basket(day.on).lines[0]
        return day.on, PlannedTraining(self._free(day.on, day.periods[0][0] * 60 - TRAINED_BEFORE_SECONDS), line)

    def _requests(self) -> Iterator[tuple[date, PlannedRequest]]:
        office = self._season.office.code
        asked = Table({each.label: float(each.weight) for each in self._shop.requests if office in each.offices})
        for _ in range(max(REQUESTS_MIN, round(REQUEST_SHARE * len(self._sales)))):
            spot = self._spots.pop()
            second = self._free(spot.day.on, spot.visit.second_of_day + self._rng.randint(*AFTER_VISIT_SECONDS))
            yield spot.day.on, PlannedRequest(second, asked.pick(self._rng))
