"""The till as it is now: what is open, what is in the drawer, what waits."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk import ids
from bitdesk.desk import with_counselor
from bitdesk.errors import RuleError
from bitdesk.reports import reference
from bitdesk.reports import till as tills
from bitdesk.reports.totals import VatTotal
from bitdesk.services import till
from bitdesk.services.till import Paid
from builders import House
from drawer import MAP, MUG, Drawer, make_drawer
from evidence import rows, tables
from moments import Hand


@pytest.fixture
def drawer(house: House) -> Drawer:
    return make_drawer(house)


def test_a_till_is_closed_until_it_is_opened(drawer: Drawer) -> None:
    assert tills.session(drawer.desk) is None
    drawer.open()
    assert tills.session(drawer.desk)
    till.close_session(drawer.desk)
    assert tills.session(drawer.desk) is None


def test_a_session_is_stale_on_every_other_day(drawer: Drawer, time: Hand) -> None:
    drawer.open()
    for days, stale in ((0, False), (1, True), (-2, True), (1, False)):
        time.forward(days=days)
        session = tills.session(drawer.desk)
        assert session
        assert session.is_stale is stale


def test_each_desk_has_its_own_session(house: House, drawer: Drawer) -> None:
    from stockroom import synchronise

    other = house.add_desk("VIA", "Boutique")
    drawer.open()
    synchronise(house)
    assert rows(other, "SELECT count(*) FROM till_session") == [(1,)]
    assert tills.session(other) is None
    till.open_session(other, float_cents=100)
    session = tills.session(other)
    assert session
    assert session.float_cents == 100


def test_the_x_report_changes_nothing(drawer: Drawer, time: Hand) -> None:
    session_id = drawer.open()
    ticket = drawer.sell(drawer.item(MAP, 2), drawer.item(MUG))
    drawer.sell(drawer.item(MUG), method="card")
    drawer.refund(ticket, {0: 1})
    drawer.sell(drawer.item(MUG), training=True)
    till.move_cash(drawer.desk, "in", 1000)
    before = tables(drawer.desk)
    time.forward(hours=1)
    report = tills.x_report(drawer.desk)
    assert tables(drawer.desk) == before
    assert (report.session_id, report.opened_on, report.at) == (session_id, date(2026, 7, 22), time.ms)
    assert (report.totals.sales, report.totals.refunds) == (2, 1)
    assert (report.totals.sales_cents, report.totals.refunds_cents, report.totals.total_cents) == (4900, 1250, 3650)
    assert report.totals.by_vat == (VatTotal(550, 1250, 1185, 65), VatTotal(2000, 2400, 2000, 400))
    assert report.totals.by_method == (("card", 1200), ("cash", 2450))
    assert report.totals.paid_by("card") == 1200
    assert report.totals.paid_by("cheque") == 0
    assert report.expected_cents == 5000 + 2450 + 1000


def test_the_x_report_of_a_closed_session_can_be_read_again(drawer: Drawer) -> None:
    session_id = drawer.open()
    drawer.sell(drawer.item(MAP))
    till.close_session(drawer.desk)
    assert tills.x_report(drawer.desk, session_id).totals.total_cents == 1250
    for asked in (None, ids.new()):
        with pytest.raises(RuleError, match="No till session is open"):
            tills.x_report(drawer.desk, asked)


def test_counts_and_movements_say_who(drawer: Drawer) -> None:
    (counselor, *_) = reference.counselors(drawer.desk, date(2026, 7, 22))
    drawer.open()
    at_desk = with_counselor(drawer.desk, counselor.id, counselor.code)
    till.move_cash(at_desk, "in", 500)
    till.count_cash(at_desk, [(500, 11)])
    report = tills.x_report(drawer.desk)
    assert [report.movements[0].counselor_code, report.counts[0].counselor_code] == ["C1", "C1"]
    assert report.counts[0].pieces == (tills.Pieces(500, 11),)
    assert report.counts[0].discrepancy_cents == 0


def test_the_last_count_and_the_last_float_are_known(drawer: Drawer, time: Hand) -> None:
    assert (tills.last_count(drawer.desk), tills.last_float(drawer.desk)) == (None, None)
    drawer.open()
    till.close_session(drawer.desk, counted_cents=4900, reason="x")
    count = tills.last_count(drawer.desk)
    assert count
    assert (count.purpose, count.counted_cents, tills.last_float(drawer.desk)) == ("closing", 4900, 4900)
    till.open_session(drawer.desk, float_cents=3000)
    till.close_session(drawer.desk)
    assert tills.last_float(drawer.desk) == 3000


def test_baskets_are_those_of_this_desk(house: House, drawer: Drawer) -> None:
    till.suspend(drawer.desk, [drawer.item(MAP), drawer.item(MUG)], None, 2450)
    (basket,) = tills.baskets(drawer.desk)
    assert (basket.label, basket.total_cents, basket.lines) == (None, 2450, 2)
    assert tills.baskets(house.desks["PDM"]) == ()


def test_the_cash_expected_counts_cash_alone(drawer: Drawer) -> None:
    drawer.open()
    till.sell(drawer.desk, ids.new(), [drawer.item(MAP)], [Paid("card", 1000), Paid("cash", 250, 500)])
    assert tills.x_report(drawer.desk).expected_cents == 5250


def test_a_correction_made_after_the_clock_was_set_back_is_the_last_count(
    drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = [ids.new(), ids.new()]
    drawer.open()
    till.close_session(drawer.desk, counted_cents=4900, reason="x")
    monkeypatch.setattr(ids, "new", earlier.pop)
    for cents in (4950, 5000):
        wrong = tills.last_count(drawer.desk)
        assert wrong
        corrected = till.count_cash(
            drawer.desk, (), purpose="correction", counted_cents=cents, corrects_id=wrong.id, reason="retrouvé"
        )
        assert corrected < wrong.id
        last = tills.last_count(drawer.desk)
        assert last
        assert (last.id, last.corrects_id, last.counted_cents) == (corrected, wrong.id, cents)
