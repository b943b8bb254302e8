"""Whatever the seed, the turnover is the published one to the cent, and its tickets could have been sold."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from bitdesk.demo import assortment, organisation, season, shop
from bitdesk.demo.season import OfficeSeason
from bitdesk.demo.shop import OfficeShop
from bitdesk.demo.tickets import PlannedRefund, PlannedRequest, PlannedTicket, PlannedTraining, TillAct

REFERENCE = organisation.load()
SHOP = assortment.load()
TURNOVER = {"PDM": 17_709_47, "COL": 1_198_00, "SEV": 573_59, "SGC": 1_821_00, "SCX": 2_098_98, "VIA": 1_132_51}
NEW_YEAR = date(2020, 1, 1)
DIGEST = """
import hashlib
from bitdesk.demo import assortment, organisation, season, shop
who = organisation.load()
plan = shop.plan(who, assortment.load(), season.plan(who, 2019, 5), 2019, 5)
print(hashlib.sha256(repr(plan).encode()).hexdigest())
"""


Planned = tuple[list[OfficeSeason], dict[str, OfficeShop]]


def planned(year: int, seed: int) -> Planned:
    seasons = season.plan(REFERENCE, year, seed)
    return seasons, shop.plan(REFERENCE, SHOP, seasons, year, seed)


@pytest.fixture(scope="module", params=range(12))
def seeded(request: pytest.FixtureRequest) -> Planned:
    return planned(2019, request.param)


@pytest.fixture(scope="module")
def usual() -> Planned:
    return planned(2019, 48220)


def acts(plans: dict[str, OfficeShop]) -> Iterator[tuple[str, date, TillAct]]:
    for code, plan in plans.items():
        for day, done in plan.days.items():
            for act in done:
                yield code, day, act


def sold(plans: dict[str, OfficeShop]) -> list[PlannedTicket]:
    return [act for _, _, act in acts(plans) if isinstance(act, PlannedTicket)]


def test_turnover_is_the_published_one_to_the_cent(seeded: Planned) -> None:
    _, plans = seeded
    assert {code: plan.net_cents(NEW_YEAR) for code, plan in plans.items()} == TURNOVER


def test_turnover_is_what_tickets_were_paid_less_what_was_given_back(seeded: Planned) -> None:
    _, plans = seeded
    paid, back = Counter[str](), Counter[str]()
    for code, _, act in acts(plans):
        if isinstance(act, PlannedTicket):
            paid[code] += sum(payment.amount_cents for payment in act.payments)
        elif isinstance(act, PlannedRefund):
            back[code] += act.amount_cents
    assert {code: paid[code] - back[code] for code in TURNOVER} == TURNOVER
    assert back.total() > 0


def test_sales_are_made_while_an_office_is_open(seeded: Planned) -> None:
    seasons, plans = seeded
    hours = {(part.office.code, day.on): day.periods for part in seasons for day in part.days}
    for code, day, act in acts(plans):
        opens, closes = hours[code, day][0][0] * 60, hours[code, day][-1][1] * 60
        if isinstance(act, PlannedTraining):
            assert opens - 300 < act.second_of_day < opens
        else:
            assert opens < act.second_of_day < closes + 600


def test_no_two_things_are_done_in_one_second(seeded: Planned) -> None:
    seasons, plans = seeded
    for part in seasons:
        for day in part.days:
            done = plans[part.office.code].days.get(day.on, ())
            seconds = [act.second_of_day for act in done]
            assert seconds == sorted(seconds)
            assert len({*seconds, *(step.second_of_day for step in day.steps())}) == len(seconds) + len(day.steps())


def test_a_linked_ticket_follows_its_visit(seeded: Planned) -> None:
    seasons, plans = seeded
    visits = {(part.office.code, day.on): day.visits for part in seasons for day in part.days}
    linked = 0
    for code, day, act in acts(plans):
        if isinstance(act, PlannedTicket) and act.visit_index is not None:
            visit = visits[code, day][act.visit_index]
            assert visit.second_of_day < act.second_of_day
            assert visit.final is not None
            assert visit.outreach is None
            linked += 1
    assert 0.6 < linked / len(sold(plans)) < 0.8


def test_a_party_buys_once(seeded: Planned) -> None:
    _, plans = seeded
    linked = [
        (code, day, act.visit_index)
        for code, day, act in acts(plans)
        if isinstance(act, PlannedTicket) and act.visit_index is not None
    ]
    assert len(set(linked)) == len(linked)


def test_a_refund_follows_its_ticket_and_takes_back_no_more_than_was_bought(seeded: Planned) -> None:
    _, plans = seeded
    for code, day, act in acts(plans):
        if isinstance(act, PlannedRefund):
            on, number = act.key
            original = [done for done in plans[code].days[on] if isinstance(done, PlannedTicket)][number]
            line = original.basket.lines[act.position]
            assert original.key == act.key
            assert (on, original.second_of_day) < (day, act.second_of_day)
            assert 1 <= act.quantity <= line.quantity
            assert act.amount_cents == act.quantity * line.unit_cents
            assert act.method in {payment.method for payment in original.payments} | {"cash"}


def test_the_whole_shop_is_seen(usual: Planned) -> None:
    _, plans = usual
    by_code = {goods.code: goods for goods in SHOP.goods}
    lines = [line for ticket in sold(plans) for line in ticket.basket.lines]
    categories = Counter(by_code[line.code].category for line in lines if line.code in by_code)
    assert set(categories) == set(SHOP.shelves)
    assert {"hiking", "postcards"} == {category for category, _ in categories.most_common(2)}
    assert {line.code for line in lines} - set(by_code) == {quick.key for quick in SHOP.quick}
    assert len({payment.method for ticket in sold(plans) for payment in ticket.payments}) >= 4


def test_baskets_are_those_of_a_small_shop(usual: Planned) -> None:
    _, plans = usual
    tickets = sold(plans)
    average = sum(ticket.basket.total_cents for ticket in tickets) / len(tickets)
    assert 1_200 < len(tickets) < 2_400
    assert 10_00 < average < 20_00
    assert max(ticket.basket.total_cents for ticket in tickets) < 150_00


def test_the_till_is_tried_once_on_the_first_morning_of_summer(usual: Planned) -> None:
    _, plans = usual
    tried = [(code, day) for code, day, act in acts(plans) if isinstance(act, PlannedTraining)]
    assert tried == [("PDM", date(2019, 7, 1))]


def test_something_is_asked_for_that_is_not_there(usual: Planned) -> None:
    _, plans = usual
    asked = Counter(code for code, _, act in acts(plans) if isinstance(act, PlannedRequest))
    assert set(asked) == set(TURNOVER)


@pytest.mark.parametrize("year", [2015, 2020, 2024, 2026])
def test_every_season_plays_the_amounts_of_the_one_year_that_is_published(year: int) -> None:
    _, plans = planned(year, 3)
    assert {code: plan.net_cents(date(year + 1, 1, 1)) for code, plan in plans.items()} == TURNOVER
    assert {day.year for _, day, _ in acts(plans)} == {year}


def test_a_later_year_has_the_prices_of_the_first_summer() -> None:
    seasons = season.plan(REFERENCE, 2020, 3)
    plans = shop.plan(REFERENCE, SHOP, seasons, 2020, 3, first_year=2019)
    prices = {line.unit_cents for ticket in sold(plans) for line in ticket.basket.lines if line.code == "RAN09"}
    assert prices == {1690}


def test_turnover_before_a_day_leaves_the_rest_out(usual: Planned) -> None:
    _, plans = usual
    july = date(2019, 7, 1)
    parts = [plan.net_cents(july) for plan in plans.values()]
    assert 0 < sum(parts) < sum(TURNOVER.values())
    assert plans["PDM"].net_cents(min(plans["PDM"].days)) == 0


def test_a_seed_gives_the_same_sales_in_every_process() -> None:
    digests = set()
    for hash_seed in ("0", "1", "4242"):
        env = os.environ | {"PYTHONHASHSEED": hash_seed}
        done = subprocess.run([sys.executable, "-c", DIGEST], env=env, capture_output=True, text=True, check=True)
        digests.add(done.stdout.strip())
    assert len(digests) == 1


def test_another_seed_sells_something_else(usual: Planned) -> None:
    assert planned(2019, 1)[1] != usual[1]
