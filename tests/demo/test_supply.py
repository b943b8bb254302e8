"""In a whole season nothing is sold that is not there, and every way in which goods move is seen."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date

import pytest

from bitdesk.demo import assortment, organisation, season, shop, supply
from bitdesk.demo.season import OfficeSeason
from bitdesk.demo.shop import OfficeShop
from bitdesk.demo.supply import (
    PlannedCount,
    PlannedDelivery,
    PlannedLeave,
    PlannedReceipt,
    PlannedTransfer,
    Supplies,
)
from bitdesk.values import StockKind

REFERENCE = organisation.load()
SHOP = assortment.load()
QUICK = {quick.key for quick in SHOP.quick}
Planned = tuple[list[OfficeSeason], dict[str, OfficeShop], Supplies]


def planned(year: int, seed: int) -> Planned:
    seasons = season.plan(REFERENCE, year, seed)
    tills = shop.plan(REFERENCE, SHOP, seasons, year, seed)
    return seasons, tills, supply.plan(SHOP, seasons, tills, seed)


@pytest.fixture(scope="module", params=[(2019, 48220), (2019, 1), (2020, 2), (2024, 3)])
def seeded(request: pytest.FixtureRequest) -> Planned:
    return planned(*request.param)


def moves(code: str, plan: Planned) -> dict[date, Counter[str]]:
    """Return what comes and goes in an office on each day, what is sold apart."""
    _, _, supplies = plan
    by_day: dict[date, Counter[str]] = defaultdict(Counter)
    sent = [act for acts in supplies["PDM"].values() for act in acts if isinstance(act, PlannedTransfer)]
    for day, acts in supplies[code].items():
        for act in acts:
            if isinstance(act, PlannedDelivery):
                by_day[day].update(act.quantities)
            elif isinstance(act, PlannedTransfer):
                by_day[day].subtract(act.quantities)
            elif isinstance(act, PlannedReceipt):
                for transfer in sent:
                    if transfer.to_office == code:
                        by_day[day].update(transfer.quantities)
            elif isinstance(act, PlannedLeave):
                by_day[day][act.code] -= act.quantity
    return by_day


def test_no_level_falls_far_below_zero(seeded: Planned) -> None:
    """A loss, a gift, a return or a piece that is missing may cost what was kept in reserve, no more."""
    seasons, tills, _ = seeded
    for part in seasons:
        code = part.office.code
        level, by_day = Counter[str](), moves(code, seeded)
        sold: dict[date, Counter[str]] = defaultdict(Counter)
        for day, ticket in tills[code].tickets():
            sold[day].update({line.code: line.quantity for line in ticket.basket.lines if line.code not in QUICK})
        for on in (planned_day.on for planned_day in part.days):
            level.update(by_day.get(on, {}))
            level.subtract(sold.get(on, {}))
            assert min(level.values()) >= -2, (code, on)


def test_goods_come_from_who_supplies_them(seeded: Planned) -> None:
    _, _, supplies = seeded
    for days in supplies.values():
        for acts in days.values():
            for act in acts:
                if isinstance(act, PlannedDelivery):
                    assert {SHOP.product(code).supplier for code in act.quantities} == {act.supplier}
                    assert min(act.quantities.values()) > 0


def test_an_antenna_gets_only_what_it_carries(seeded: Planned) -> None:
    seasons, _, supplies = seeded
    for part in seasons:
        carried = {goods.code for goods in SHOP.goods if goods.carried(part.office)}
        for acts in supplies[part.office.code].values():
            delivered = {code for act in acts if isinstance(act, PlannedDelivery) for code in act.quantities}
            assert delivered <= carried


def test_what_is_sent_leaves_before_half_time_and_arrives_after(seeded: Planned) -> None:
    seasons, _, supplies = seeded
    year = seasons[0].days[0].on.year
    half_time = date(year, *supply.HALF_TIME)
    sent = [day for day, acts in supplies["PDM"].items() if any(isinstance(act, PlannedTransfer) for act in acts)]
    received = [
        day for days in supplies.values() for day, acts in days.items()
        if any(isinstance(act, PlannedReceipt) for act in acts)
    ]  # fmt: skip
    assert max(sent) <= half_time < min(received)
    assert len(received) == len(seasons) - 1


def test_everything_that_can_happen_to_goods_happens(seeded: Planned) -> None:
    _, _, supplies = seeded
    done = [act for days in supplies.values() for acts in days.values() for act in acts]
    assert {type(act) for act in done} == {
        PlannedDelivery, PlannedTransfer, PlannedReceipt, PlannedLeave, PlannedCount,
    }  # fmt: skip
    assert {act.kind for act in done if isinstance(act, PlannedLeave)} == {
        StockKind.LOSS, StockKind.GIFT, StockKind.SUPPLIER_RETURN,
    }  # fmt: skip
    assert sum(act.short for act in done if isinstance(act, PlannedReceipt)) == 1


def test_goods_are_handled_on_open_days_before_the_doors_open(seeded: Planned) -> None:
    seasons, _, supplies = seeded
    for part in seasons:
        days = {day.on: day for day in part.days}
        for day, acts in supplies[part.office.code].items():
            seconds = [supply.first_second(days[day], place) for place in range(len(acts))]
            assert seconds == sorted(set(seconds))
            assert 0 < seconds[-1] < days[day].periods[0][0] * 60


def test_what_is_lost_given_or_returned_is_something_that_the_office_sells() -> None:
    known = {goods.code for goods in SHOP.goods}
    assert {*supply.RETURNED, *(code for code, *_ in (*supply.LOST.values(), *supply.GIVEN.values()))} <= known
    for category, slips in supply.COUNTED.values():
        assert {SHOP.product(code).category for code in slips} == {category}
