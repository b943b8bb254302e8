"""A till whose file was restored or copied: numbers, closings and perpetual totals count the common part once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitdesk.desk import Desk
from bitdesk.journal import branches
from bitdesk.reports import till as tills
from bitdesk.reports.closings import Closing
from bitdesk.services import till
from bitdesk.values import ClosingKind
from builders import House
from drawer import MAP, Drawer, make_drawer
from evidence import broken, change, rows
from faults.accidents import copied, opened_copy, restored
from faults.worlds import assert_sound, settle
from moments import Hand

PRICE = 1250


@pytest.fixture
def drawer(house: House) -> Drawer:
    """A till that was open yesterday and has sold twice today."""
    drawer = make_drawer(house)
    drawer.open()
    sell(drawer, 2)
    settle(house)
    return drawer


def sell(drawer: Drawer, times: int) -> None:
    for _ in range(times):
        drawer.sell(drawer.item(MAP))


def at(drawer: Drawer, desk: Desk) -> Drawer:
    return Drawer(desk, drawer.goods)


def assert_agrees(house: House) -> None:
    for desk in (house.head_office, *house.desks.values()):
        assert tills.mistakes(desk) == ()
        assert broken(desk) == ()
    assert_sound(house.head_office)


def last_day(desk: Desk) -> Closing:
    return max(tills.closings(desk, kind=ClosingKind.DAY), key=lambda closing: closing.number)


def test_both_branches_close_the_session_and_the_next_counts_each_ticket_once(
    house: House, drawer: Drawer, tmp_path: Path
) -> None:
    backup = copied(drawer.desk, tmp_path / "backup")
    sell(drawer, 3)
    till.close_session(drawer.desk)
    settle(house)
    back = at(drawer, restored(house, "VIA", backup))
    sell(back, 1)
    till.close_session(back.desk)
    settle(house, rounds=6)
    one, other = sorted(tills.closings(back.desk), key=lambda closing: closing.sales)
    assert (one.sales, other.sales) == (3, 5)
    assert len(set(one.covers) & set(other.covers)) == 2
    assert (one.perpetual_cents, other.perpetual_cents) == (3 * PRICE, 5 * PRICE)
    back.open()
    sell(back, 1)
    closing = tills.closing(back.desk, till.close_session(back.desk))
    assert set(closing.previous_ids) == {one.id, other.id}
    assert (closing.total_cents, closing.perpetual_cents) == (PRICE, (2 + 3 + 1 + 1) * PRICE)
    month = tills.closing(back.desk, till.close_month(back.desk))
    assert (month.total_cents, month.perpetual_cents, month.sales) == (7 * PRICE, 7 * PRICE, 7)
    settle(house)
    assert_agrees(house)


def test_what_the_other_branch_has_closed_is_closed_again_for_what_it_did_not_know(
    house: House, drawer: Drawer, tmp_path: Path
) -> None:
    backup = copied(drawer.desk, tmp_path / "backup")
    sell(drawer, 3)
    till.close_session(drawer.desk)
    settle(house)
    back = at(drawer, restored(house, "VIA", backup))
    sell(back, 2)
    settle(house, rounds=6)
    session = tills.session(back.desk)
    assert session, "two tickets of this session are in no closing yet"
    closing = tills.closing(back.desk, till.close_session(back.desk))
    assert (closing.sales, closing.perpetual_cents) == (2, (2 + 3 + 2) * PRICE)
    assert tills.session(back.desk) is None
    settle(house)
    assert_agrees(house)


def test_a_month_holds_no_ticket_that_a_month_before_holds(house: House, drawer: Drawer, tmp_path: Path) -> None:
    backup = copied(drawer.desk, tmp_path / "backup")
    sell(drawer, 3)
    till.close_session(drawer.desk)
    till.close_month(drawer.desk)
    settle(house)
    back = at(drawer, restored(house, "VIA", backup))
    sell(back, 1)
    till.close_session(back.desk)
    settle(house, rounds=6)
    month = tills.closing(back.desk, till.close_month(back.desk))
    assert [tills.closing(back.desk, day).sales for day in month.covers] == [3], "two of which the month before holds"
    assert (month.sales, month.total_cents, month.perpetual_cents) == (1, PRICE, 6 * PRICE)
    settle(house)
    assert_agrees(house)


def test_the_numbers_go_on_behind_the_greatest_of_all_branches(house: House, drawer: Drawer, tmp_path: Path) -> None:
    backup = copied(drawer.desk, tmp_path / "backup")
    sell(drawer, 3)
    settle(house)
    back = at(drawer, restored(house, "VIA", backup))
    sell(back, 1)
    settle(house, rounds=6)
    sell(back, 1)
    texts = sorted(ticket.number_text for ticket in tills.tickets(back.desk))
    assert texts == [
        "2026-000001", "2026-000002", "2026-000003", "2026-000004", "2026-000005", "2026-B-000003", "2026-B-000006",
    ]  # fmt: skip
    settle(house)
    assert sorted(ticket.number_text for ticket in tills.tickets(house.head_office)) == texts
    till.close_session(back.desk)
    settle(house)
    assert_agrees(house)


def test_twins_that_both_trade_are_merged_and_nothing_is_counted_twice(
    house: House, time: Hand, drawer: Drawer
) -> None:
    twin = at(drawer, opened_copy(house, "VIA", "twin"))
    for one in (drawer, twin):
        sell(one, 2)
        till.close_session(one.desk)
    settle(house, rounds=8)
    time.forward(days=1)
    for one in (drawer, twin):
        one.open()
        sell(one, 1)
        till.close_session(one.desk)
    settle(house, rounds=8)
    time.forward(days=1)
    drawer.open()
    closing = tills.closing(drawer.desk, till.close_session(drawer.desk))
    assert len(closing.previous_ids) == 2
    assert closing.perpetual_cents == (2 + 4 + 2) * PRICE
    settle(house, rounds=6)
    assert_agrees(house)


def test_the_proof_of_branches_is_no_empty_word(house: House, drawer: Drawer, tmp_path: Path) -> None:
    backup = copied(drawer.desk, tmp_path / "backup")
    sell(drawer, 1)
    till.close_session(drawer.desk)
    settle(house)
    back = at(drawer, restored(house, "VIA", backup))
    sell(back, 1)
    settle(house, rounds=6)
    till.close_session(back.desk)
    assert tills.mistakes(back.desk) == ()
    with back.desk.database.reading() as connection:
        assert len(branches.origins(connection, back.desk.desk_id)) == 2
    again = last_day(back.desk)
    ((covers,),) = rows(back.desk, "SELECT covers FROM closing WHERE number = 1")
    change(back.desk, f"UPDATE closing SET covers = '{covers}' WHERE id = x'{again.id.hex()}'")
    reasons = {finding.reason for finding in tills.mistakes(back.desk)}
    assert any("covers again" in reason for reason in reasons)
