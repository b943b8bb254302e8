"""The shops as they were played: tills that balance, closings that hold every ticket, goods that were there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from bitdesk.demo import assortment, organisation, season, shop
from bitdesk.demo.keeping import pieces_of
from bitdesk.demo.layout import Layout
from bitdesk.desk import Desk, open_desk
from bitdesk.reports import sellers, stock, tickets, till
from bitdesk.reports.sales import By, sales
from bitdesk.values import ReceiptMeans
from evidence import rows

TURNOVER = {"PDM": 17_709_47, "COL": 1_198_00, "SEV": 573_59, "SGC": 1_821_00, "SCX": 2_098_98, "VIA": 1_132_51}
FIRST, LAST = date(2019, 1, 1), date(2019, 12, 31)
SEED = 48220


@pytest.fixture(scope="module")
def head_office(demo: Layout) -> Iterator[Desk]:
    desk = open_desk(demo.head_office)
    yield desk
    desk.database.close()


@pytest.fixture(scope="module", params=sorted(TURNOVER))
def antenna(request: pytest.FixtureRequest, demo: Layout) -> Iterator[Desk]:
    desk = open_desk(demo.desk(request.param))
    yield desk
    desk.database.close()


def test_turnover_by_office_is_the_published_one_to_the_cent(head_office: Desk) -> None:
    table = sales(head_office, FIRST, LAST, By.OFFICE)
    assert {line.key: line.total_cents for line in table.lines} == TURNOVER
    assert table.total_cents == sum(TURNOVER.values()) == 24_533_55


@pytest.mark.parametrize("by", list(By))
def test_every_division_of_the_turnover_has_the_same_total(head_office: Desk, by: By) -> None:
    assert sum(line.total_cents for line in sales(head_office, FIRST, LAST, by).lines) == sum(TURNOVER.values())


def test_turnover_is_the_sum_of_the_tickets_one_by_one(head_office: Desk) -> None:
    found = rows(
        head_office,
        "SELECT o.code, sum(l.total_cents) FROM sale_line l JOIN sale s ON s.id = l.sale_id "
        "JOIN office o ON o.id = s.office_id WHERE s.training = 0 GROUP BY 1",
    )
    assert dict(found) == TURNOVER
    paid = rows(
        head_office,
        "SELECT o.code, sum(p.amount_cents) FROM payment p JOIN sale s ON s.id = p.sale_id "
        "JOIN office o ON o.id = s.office_id WHERE s.training = 0 GROUP BY 1",
    )
    assert dict(paid) == TURNOVER


def test_a_desk_knows_its_own_turnover(antenna: Desk) -> None:
    table = sales(antenna, FIRST, LAST, By.OFFICE, antenna.office_id)
    assert table.total_cents == TURNOVER[antenna.office_code]


def test_the_tickets_are_those_of_the_plan(head_office: Desk) -> None:
    who = organisation.load()
    plans = shop.plan(who, assortment.load(), season.plan(who, 2019, SEED), 2019, SEED)
    planned = sorted(ticket.basket.total_cents for plan in plans.values() for _, ticket in plan.tickets())
    found = rows(head_office, "SELECT total_cents FROM sale WHERE training = 0 AND refunds_id IS NULL")
    assert sorted(cents for (cents,) in found) == planned


def test_nothing_is_wrong_with_any_till(head_office: Desk, antenna: Desk) -> None:
    assert till.mistakes(head_office) == ()
    assert till.mistakes(antenna) == ()


def test_every_till_is_closed_every_day_month_and_year(antenna: Desk) -> None:
    assert till.session(antenna) is None
    kinds = dict(rows(antenna, "SELECT kind, count(*) FROM closing WHERE desk_id = ? GROUP BY 1", antenna.desk_id))
    days = rows(antenna, "SELECT count(DISTINCT sold_on), count(DISTINCT substr(sold_on, 1, 7)) FROM sale")[0]
    assert (kinds["day"], kinds["month"], kinds["year"]) == (*days, 1)


def test_the_perpetual_total_is_what_was_sold_before_refunds(antenna: Desk) -> None:
    ((perpetual, back),) = rows(
        antenna,
        "SELECT perpetual_cents, perpetual_refunds_cents FROM closing WHERE kind = 'year' AND desk_id = ?",
        antenna.desk_id,
    )
    assert perpetual - back == TURNOVER[antenna.office_code]


def test_a_drawer_is_now_and_then_miscounted_and_it_is_said_why(head_office: Desk) -> None:
    counts = rows(head_office, "SELECT counted_cents, expected_cents, reason FROM cash_count")
    differing = [row for row in counts if row[0] != row[1]]
    assert 0 < len(differing) < len(counts) / 10
    assert all(row[2] for row in differing)


def test_what_is_too_much_goes_to_the_bank(head_office: Desk) -> None:
    banked = [cents for (cents,) in rows(head_office, "SELECT amount_cents FROM cash_movement WHERE kind = 'bank'")]
    assert len(banked) > 10
    assert max(banked) < 0
    assert rows(head_office, "SELECT max(float_cents) < 30000 FROM till_session") == [(1,)]


def test_tickets_follow_visits_of_their_office_and_day(head_office: Desk) -> None:
    ((linked, amiss),) = rows(
        head_office,
        "SELECT count(*), sum(v.office_id <> s.office_id OR v.visited_on <> s.sold_on OR v.visited_at > s.sold_at) "
        "FROM sale s JOIN visit v ON v.id = s.visit_id",
    )
    assert linked > 1000
    assert amiss == 0


def test_the_seasonal_counselor_has_tried_the_till(demo: Layout) -> None:
    desk = open_desk(demo.desk("PDM"))
    try:
        trained = [ticket for ticket in tickets.tickets(desk, on=date(2019, 7, 1)) if ticket.training]
    finally:
        desk.database.close()
    assert [ticket.number_text for ticket in trained] == ["ESSAI-000001"]


def test_receipts_were_asked_for_by_some(head_office: Desk) -> None:
    ((asked,),) = rows(head_office, "SELECT count(*) FROM receipt_print WHERE means = ?", ReceiptMeans.TICKET_PRINTER)
    assert 100 < asked < 500


def test_goods_were_there_when_they_were_sold(head_office: Desk) -> None:
    below = [level for level in stock.levels(head_office) if level.quantity < 0]
    assert all(level.ware.key.product_id is None for level in below), "only what has no card yet"
    assert len(below) == 2


def test_a_transfer_arrived_everywhere_with_one_piece_missing(head_office: Desk) -> None:
    assert stock.in_transit(head_office) == ()
    assert [row.difference for row in stock.differences(head_office)] == [-1]


def test_levels_were_counted_and_put_right(head_office: Desk) -> None:
    counted = stock.stock_counts(head_office)
    assert {count.difference for count in counted} == {-2, -1}
    assert all(count.finished_at for count in counted)


def test_something_was_lost_given_returned_and_asked_for(head_office: Desk) -> None:
    kinds = {kind for (kind,) in rows(head_office, "SELECT DISTINCT kind FROM stock_movement")}
    assert kinds == {
        "receipt", "sale", "refund", "transfer_out", "transfer_in", "count", "loss", "gift", "supplier_return",
    }  # fmt: skip
    assert sum(request.times for request in stock.requests(head_office, FIRST, LAST)) > 20


def test_hiking_brings_most_and_postcards_are_sold_most(head_office: Desk) -> None:
    best = sellers.best(head_office, FIRST, LAST).sellers
    assert {one.code[:3] for one in best[:5]} <= {"RAN", "STE"}
    assert max(best, key=lambda one: one.quantity).code.startswith("CAR")


@pytest.mark.parametrize(
    ("cents", "pieces"),
    [
        (0, ()),
        (8000, ((5000, 1), (2000, 1), (1000, 1))),
        (12_348, ((5000, 2), (2000, 1), (200, 1), (100, 1), (20, 2), (5, 1), (2, 1), (1, 1))),
    ],
)
def test_an_amount_is_counted_in_the_fewest_pieces(cents: int, pieces: tuple[tuple[int, int], ...]) -> None:
    assert pieces_of(cents) == pieces
    assert sum(value * count for value, count in pieces_of(cents)) == cents
