"""Closing a session: what it holds is named, its sums are the lines', and it is never made twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk import ids
from bitdesk.errors import RuleError
from bitdesk.reports import till as tills
from bitdesk.reports.totals import VatTotal
from bitdesk.services import till
from bitdesk.services.till import Paid
from builders import House
from drawer import BOOK, MAP, MUG, Drawer, make_drawer
from evidence import journal, rows, tables
from moments import Hand
from stockroom import synchronise


def test_a_closing_freezes_the_session(opened: Drawer, time: Hand) -> None:
    first = opened.sell(opened.item(MAP, 2), opened.item(MUG))
    opened.sell(opened.item(BOOK), method="card")
    back = opened.refund(first, {1: 1})
    head = journal(opened.desk)[-1]
    made = till.close_session(opened.desk, pieces=[(5000, 1), (2000, 1), (500, 1)])
    closing = tills.closing(opened.desk, made)
    assert (closing.kind, closing.number, closing.period, closing.closed_at) == ("day", 1, "2026-07-22", time.ms)
    assert set(closing.covers) == {ticket.id for ticket in tills.tickets(opened.desk)}
    assert back.id in closing.covers
    assert (closing.first_number, closing.last_number, closing.sales, closing.refunds) == (1, 3, 2, 1)
    assert (closing.sales_cents, closing.refunds_cents, closing.total_cents) == (5200, 1200, 4000)
    assert (closing.perpetual_cents, closing.perpetual_refunds_cents) == (5200, 1200)
    assert closing.by_vat == (VatTotal(550, 4000, 3792, 208), VatTotal(2000, 0, 0, 0))
    assert closing.by_method == (("card", 1500), ("cash", 2500))
    assert (closing.float_cents, closing.expected_cents, closing.counted_cents) == (5000, 7500, 7500)
    assert (closing.head_seq, closing.head_hash) == (head.seq, head.hash.hex())
    assert tills.session(opened.desk) is None
    assert tills.mistakes(opened.desk) == ()


def test_the_perpetual_total_goes_on_and_refunds_stay_apart(opened: Drawer) -> None:
    ticket = opened.sell(opened.item(MAP))
    till.close_session(opened.desk)
    opened.open()
    opened.refund(ticket, {0: 1})
    till.close_session(opened.desk)
    second, first = tills.closings(opened.desk)
    assert second.previous_ids == (first.id,)
    assert (second.number, second.total_cents, second.perpetual_cents, second.perpetual_refunds_cents) == (
        2, -1250, 1250, 1250,
    )  # fmt: skip


def test_a_discrepancy_wants_a_reason(opened: Drawer, english: None) -> None:
    before = tables(opened.desk)
    for counted in (4999, 5001):
        with pytest.raises(RuleError, match=r"differs by −?€0\.01"):
            till.close_session(opened.desk, counted_cents=counted, reason=" ")
    assert tables(opened.desk) == before
    closing = tills.closing(opened.desk, till.close_session(opened.desk, counted_cents=4999, reason=" centime "))
    assert (closing.discrepancy_cents, closing.reason) == (-1, "centime")
    assert rows(opened.desk, "SELECT purpose, counted_cents, expected_cents, reason FROM cash_count") == [
        ("closing", 4999, 5000, "centime")
    ]


def test_a_drawer_may_be_empty_or_not_counted(opened: Drawer) -> None:
    with pytest.raises(RuleError, match="differs"):
        till.close_session(opened.desk, counted_cents=0)
    closing = tills.closing(opened.desk, till.close_session(opened.desk))
    assert (closing.counted_cents, closing.discrepancy_cents, closing.expected_cents) == (None, None, 5000)
    assert rows(opened.desk, "SELECT count(*) FROM cash_count") == [(0,)]


def test_a_till_closes_once(opened: Drawer) -> None:
    till.close_session(opened.desk)
    with pytest.raises(RuleError, match="till is closed"):
        till.close_session(opened.desk)
    assert len(tills.closings(opened.desk)) == 1


def test_yesterdays_session_closes_as_yesterdays(opened: Drawer, time: Hand) -> None:
    opened.sell(opened.item(MAP))
    time.forward(days=1)
    closing = tills.closing(opened.desk, till.close_session(opened.desk))
    assert (closing.period, closing.closed_on.isoformat()) == ("2026-07-22", "2026-07-23")


def test_training_is_in_no_total(opened: Drawer) -> None:
    opened.sell(opened.item(MAP), training=True)
    closing = tills.closing(opened.desk, till.close_session(opened.desk, counted_cents=5000))
    assert (closing.sales, closing.perpetual_cents, closing.covers) == (0, 0, ())


def test_a_clock_set_back_changes_no_total(opened: Drawer, time: Hand) -> None:
    for _ in range(3):
        opened.sell(opened.item(MAP))
        time.forward(hours=-3)
    closing = tills.closing(opened.desk, till.close_session(opened.desk))
    assert (closing.sales, closing.total_cents) == (3, 3750)
    assert tills.mistakes(opened.desk) == ()


def test_a_late_batch_of_another_till_does_not_enter(house: House) -> None:
    drawer = make_drawer(house)
    other = Drawer(house.add_desk("VIA", "Boutique"), drawer.goods)
    drawer.open()
    other.open()
    drawer.sell(drawer.item(MAP))
    other.sell(other.item(MUG))
    synchronise(house)
    assert len(tills.tickets(drawer.desk)) == 2
    closing = tills.closing(drawer.desk, till.close_session(drawer.desk, counted_cents=6250))
    assert (closing.sales, closing.total_cents) == (1, 1250)
    other.sell(other.item(MUG))
    closing = tills.closing(other.desk, till.close_session(other.desk, counted_cents=7400))
    assert (closing.number, closing.sales, closing.perpetual_cents) == (1, 2, 2400)
    synchronise(house)
    for desk in (house.head_office, drawer.desk, other.desk):
        assert tills.mistakes(desk) == ()
        assert len(tills.closings(desk)) == 2


def test_tiny_sums_are_exact(opened: Drawer) -> None:
    """A float would lose cents on 0.05 + 0.10 (the fault campaign sums 100,000 such lines)."""
    basket = [opened.item(MAP, unit_cents=5), opened.item(MUG, unit_cents=10)] * 50
    for _ in range(4):
        till.sell(opened.desk, ids.new(), basket, [Paid("cash", 750)])
    closing = tills.closing(opened.desk, till.close_session(opened.desk, counted_cents=8000))
    assert closing.total_cents == 3000
    assert [rate.total_cents for rate in closing.by_vat] == [1000, 2000]


@given(st.lists(st.tuples(st.integers(1, 30), st.integers(0, 999), st.booleans()), max_size=8))
def test_a_closing_is_the_sum_of_its_tickets(drawer: Drawer, sold: list[tuple[int, int, bool]]) -> None:
    drawer.open()
    before = tills.closings(drawer.desk)
    made = [
        drawer.sell(
            drawer.item(MUG if by_card else MAP, quantity, unit_cents=unit), method="card" if by_card else "cash"
        )
        for quantity, unit, by_card in sold
    ]
    back = [drawer.refund(ticket, {0: 1}) for ticket in made[::3]]
    closing = tills.closing(drawer.desk, till.close_session(drawer.desk))
    assert closing.sales_cents == sum(ticket.total_cents for ticket in made)
    assert closing.refunds_cents == -sum(ticket.total_cents for ticket in back)
    assert sum(rate.net_cents + rate.vat_cents for rate in closing.by_vat) == closing.total_cents
    assert sum(cents for _, cents in closing.by_method) == closing.total_cents
    assert closing.perpetual_cents == sum(each.sales_cents for each in before) + closing.sales_cents
