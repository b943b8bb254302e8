"""A season's goods besides the till: enough of each delivered, some sent on, lost, given, returned or counted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from random import Random

from bitdesk.demo.assortment import Goods, Shop
from bitdesk.demo.season import OfficeSeason, PlannedDay
from bitdesk.demo.shop import OfficeShop
from bitdesk.values import StockKind

SENT_BY = (7, 9)
HALF_TIME = (7, 10)
"""The evening on which everybody exchanges: what was sent before can be received after."""
RECEIVED_FROM = (7, 12)
RESTOCKED_FROM = (8, 1)
RETURNED_FROM = (10, 15)
BEFORE_OPENING_SECONDS = 1800
SECONDS_EACH = 20
SMALL_SEVERAL = 3
RESERVE = {False: (1, 3), True: (10, 30)}
RETURNED = ("CAR07", "CAR08", "CAR09")
LOST = {"PDM": ("RAN06", 1, "Abîmé par la pluie"), "SCX": ("CAR01", 4, "Cornées, invendables")}
GIVEN = {"PDM": ("NAT12", 2, "Offerts à l’école du village"), "SGC": ("GOO09", 1, "Lot de la fête votive")}
COUNTED = {"PDM": ("postcards", {"CAR01": -3, "CAR05": 1}), "SCX": ("stevenson", {"STE01": -1})}
"""What an office counts on its last open day of September, and by how much the shelves differ."""

Quantities = Mapping[str, int]
"""How many of each product, by its code."""


def plan(shop: Shop, seasons: Iterable[OfficeSeason], tills: Mapping[str, OfficeShop], seed: int | str) -> Supplies:
    """Return what is done with the goods, by office code and day; levels stay above zero in a whole season."""
    seasons = list(seasons)
    supplies: dict[str, dict[date, tuple[SupplyAct, ...]]] = {}
    sent: dict[str, Quantities] = {}
    head = next(season for season in seasons if season.office.head_office)
    for season in sorted(seasons, key=lambda season: season.office.head_office):
        code = season.office.code
        rng = Random(f"{seed}/{season.days[0].on.year}/{code}/supply")
        needs = _Needs(rng, shop, season, tills[code])
        days: dict[date, list[SupplyAct]] = defaultdict(list)
        if season is head:
            everything = needs.between(season.days[0].on, _on(season, RESTOCKED_FROM))
            _deliver(shop, days[season.days[0].on], Counter(everything) + sum_of(sent.values()))
            for other, goods in sent.items():
                days[_last(season, SENT_BY)].append(PlannedTransfer(other, goods))
        else:
            _deliver(shop, days[season.days[0].on], needs.between(season.days[0].on, _on(season, RECEIVED_FROM)))
            sent[code] = needs.between(_on(season, RECEIVED_FROM), _on(season, RESTOCKED_FROM), sold_only=True)
            days[_on(season, RECEIVED_FROM)].append(PlannedReceipt(short=code == "SCX"))
        _deliver(shop, days[_on(season, RESTOCKED_FROM)], needs.between(_on(season, RESTOCKED_FROM), None))
        _besides(season, days)
        supplies[code] = {day: tuple(acts) for day, acts in sorted(days.items())}
    return supplies


def sum_of(many: Iterable[Quantities]) -> Counter[str]:
    """Return how many of each there are in all."""
    total = Counter[str]()
    for quantities in many:
        total.update(quantities)
    return total


def first_second(day: PlannedDay, place: int) -> int:
    """Return when the act of that place is done: before the office opens, one after another."""
    return day.periods[0][0] * 60 - BEFORE_OPENING_SECONDS + place * SECONDS_EACH


def _on(season: OfficeSeason, month_and_day: tuple[int, int]) -> date:
    """Return the first open day from a day of the year on; the last one where none follows."""
    days = [day.on for day in season.days]
    return next((day for day in days if (day.month, day.day) >= month_and_day), days[-1])


def _last(season: OfficeSeason, month_and_day: tuple[int, int]) -> date:
    return max(day.on for day in season.days if (day.on.month, day.on.day) <= month_and_day)


def _deliver(shop: Shop, acts: list[SupplyAct], goods: Quantities) -> None:
    by_supplier: dict[str, dict[str, int]] = defaultdict(dict)
    for code, quantity in goods.items():
        by_supplier[shop.product(code).supplier][code] = quantity
    for number, (supplier, quantities) in enumerate(sorted(by_supplier.items())):
        acts.insert(number, PlannedDelivery(supplier, quantities))


def _besides(season: OfficeSeason, days: dict[date, list[SupplyAct]]) -> None:
    code = season.office.code
    if code in LOST:
        days[_on(season, (8, 5))].append(PlannedLeave(StockKind.LOSS, *LOST[code]))
    if code in GIVEN:
        days[_on(season, (8, 6))].append(PlannedLeave(StockKind.GIFT, *GIVEN[code]))
    if code in COUNTED:
        category, slips = COUNTED[code]
        days[_last(season, (9, 30))].append(PlannedCount(category, slips))
    if season.office.head_office:
        for product in RETURNED:
            leave = PlannedLeave(StockKind.SUPPLIER_RETURN, product, 1, "Retour de fin de saison")
            days[_on(season, RETURNED_FROM)].append(leave)


class _Needs:
    """What an office sells between two days, with something in reserve."""

    def __init__(self, rng: Random, shop: Shop, season: OfficeSeason, till: OfficeShop) -> None:
        self._rng, self._till = rng, till
        self._carried = [goods for goods in shop.goods if goods.carried(season.office)]

    def between(self, first: date, end: date | None, *, sold_only: bool = False) -> Quantities:
        """Return how many of each are needed from a day on, up to another one (not included) or to the year's end.

        With `sold_only`, what nobody buys in that time is left out.
        """
        sold = Counter[str]()
        for day, ticket in self._till.tickets():
            if first <= day and (end is None or day < end):
                for line in ticket.basket.lines:
                    sold[line.code] += line.quantity
        wanted = [goods for goods in self._carried if sold[goods.code] or not sold_only]
        return {goods.code: self._ordered(goods, sold[goods.code]) for goods in wanted}

    def _ordered(self, goods: Goods, sold: int) -> int:
        small = goods.several >= SMALL_SEVERAL
        reserve = self._rng.randint(*RESERVE[small])
        return -(-(sold + reserve) // 10) * 10 if small else sold + reserve


@dataclass(frozen=True, slots=True)
class PlannedDelivery:
    """A supplier brings goods."""

    supplier: str
    quantities: Quantities


@dataclass(frozen=True, slots=True)
class PlannedTransfer:
    """Goods leave for another office."""

    to_office: str
    quantities: Quantities


@dataclass(frozen=True, slots=True)
class PlannedReceipt:
    """What is in transit to the office arrives, line by line; `short`: a piece of one line is missing."""

    short: bool


@dataclass(frozen=True, slots=True)
class PlannedLeave:
    """Pieces are lost, given away or returned to their supplier."""

    kind: StockKind
    code: str
    quantity: int
    reason: str


@dataclass(frozen=True, slots=True)
class PlannedCount:
    """A category is counted; `slips` are the differences from what should be there."""

    category: str
    slips: Mapping[str, int]


SupplyAct = PlannedDelivery | PlannedTransfer | PlannedReceipt | PlannedLeave | PlannedCount
Supplies = Mapping[str, Mapping[date, tuple[SupplyAct, ...]]]
