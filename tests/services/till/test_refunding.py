"""Refunds: opposite tickets, never more than was bought, that give back to the cent what was paid."""

from __future__ import annotations

import pytest

from bitdesk import ids
from bitdesk.errors import RuleError
from bitdesk.reports import till as tills
from bitdesk.reports.tickets import Ticket
from bitdesk.services import till
from bitdesk.services.till import Item, Paid
from builders import House
from drawer import HONEY, MAP, MUG, Drawer, make_drawer
from evidence import rows, tables


@pytest.fixture
def ticket(opened: Drawer) -> Ticket:
    """Three maps and a mug, with a euro off."""
    return opened.sell(opened.item(MAP, 3), opened.item(MUG), discount=100)


def again(opened: Drawer, ticket: Ticket) -> Ticket:
    return tills.ticket(opened.desk, ticket.id)


def test_a_refund_is_an_opposite_ticket(opened: Drawer, ticket: Ticket) -> None:
    back = opened.refund(ticket, {0: 2, 1: 1})
    assert (back.number, back.reason) == (2, "rendu")
    assert back.refunds
    assert back.refunds == (ticket.id, "2026-000001")
    (maps, mug) = back.lines
    assert (maps.quantity, maps.refunds_line_id, mug.quantity) == (-2, ticket.lines[0].id, -1)
    assert back.payments[0].amount_cents == back.total_cents < 0
    moved = rows(opened.desk, "SELECT kind, quantity, unit_cost_cents FROM stock_movement WHERE quantity > 0")
    assert sorted(moved, key=str) == [("refund", 1, None), ("refund", 2, 700)]
    assert again(opened, ticket).lines[0].refundable == 1
    assert again(opened, ticket).refunded_by == ((back.id, "2026-000002"),)


def test_the_original_stays_as_it_was(opened: Drawer, ticket: Ticket) -> None:
    before = tables(opened.desk)
    opened.refund(ticket, {0: 3})
    for kind in ("sale", "sale_line", "payment", "stock_movement"):
        assert set(before[kind]) < set(tables(opened.desk)[kind])


def test_pieces_given_back_one_by_one_sum_to_what_was_paid(opened: Drawer, ticket: Ticket) -> None:
    parts = [opened.refund(again(opened, ticket), {0: 1}) for _ in range(3)]
    parts.append(opened.refund(again(opened, ticket), {1: 1}))
    assert sum(part.total_cents for part in parts) == -ticket.total_cents
    assert sum(rate.vat_cents for part in parts for rate in part.vat) == -sum(rate.vat_cents for rate in ticket.vat)
    assert not again(opened, ticket).is_refundable


def test_the_cents_of_vat_of_the_parts_sum_to_that_of_the_line(opened: Drawer) -> None:
    """Each third of 9.99 would contain 0.56 of VAT, the whole 1.67."""
    ticket = opened.sell(opened.item(MUG, 3, unit_cents=333))
    parts = [opened.refund(again(opened, ticket), {0: 1}) for _ in range(3)]
    assert [line.vat_cents for part in parts for line in part.lines] == [-56, -55, -56]
    assert ticket.lines[0].vat_cents == 167


def test_pieces_that_two_discounts_made_free_come_back_one_by_one(opened: Drawer) -> None:
    """Half of each 1.25 is rounded up: on its own, the first piece would come back for less than nothing."""
    item = opened.item(MAP, 2, unit_cents=125, discount_cents=125, discount_reason="abîmée")
    ticket = opened.sell(item, discount=125)
    parts = [opened.refund(again(opened, ticket), {0: 1}).lines[0] for _ in range(2)]
    assert [part.total_cents for part in parts] == [0, 0]
    assert [(part.discount_cents, part.ticket_discount_cents) for part in parts] == [(-63, -62), (-62, -63)]


def test_the_same_refund_again_gives_nothing_back(opened: Drawer, ticket: Ticket) -> None:
    refund_id, line = ids.new(), ticket.lines[0]
    wanted = {line.id: 1}
    money = [Paid("cash", line.refund_cents(1))]
    first = till.refund(opened.desk, refund_id, ticket.id, wanted, money, "rendu")
    before = tables(opened.desk)
    assert till.refund(opened.desk, refund_id, ticket.id, wanted, money, "rendu") == first
    assert tables(opened.desk) == before


def test_a_ticket_that_was_closed_can_be_taken_back(opened: Drawer, ticket: Ticket) -> None:
    till.close_session(opened.desk)
    opened.open()
    assert opened.refund(ticket, {1: 1}).session_id != ticket.session_id


def test_a_ticket_of_the_other_till_can_be_taken_back(house: House) -> None:
    from stockroom import synchronise

    drawer = make_drawer(house)
    other = house.add_desk("VIA", "Boutique")
    drawer.open()
    ticket = drawer.sell(drawer.item(MAP, 2))
    synchronise(house)
    till.open_session(other, float_cents=0)
    money = [Paid("cash", 1250)]
    back = till.refund(other, ids.new(), ticket.id, {ticket.lines[0].id: 1}, money, "rendu")
    assert (back.desk_id, back.number, back.desk_name) == (other.desk_id, 1, "Boutique")
    assert back.refunds
    assert back.refunds.number_text == "2026-000001"
    synchronise(house)
    assert tills.ticket(drawer.desk, ticket.id).lines[0].refundable == 1
    assert tills.mistakes(house.head_office) == ()


def test_training_is_taken_back_in_training(opened: Drawer) -> None:
    back = opened.refund(opened.sell(opened.item(MAP), training=True), {0: 1})
    assert (back.training, back.number_text, back.session_id) == (True, "ESSAI-000002", None)
    assert rows(opened.desk, "SELECT count(*) FROM stock_movement") == [(0,)]


def refused(
    opened: Drawer, original_id: bytes, counts: dict[bytes, int], cents: int, said: str, reason: str = "rendu"
) -> None:
    before = tables(opened.desk)
    money = [Paid("cash", cents)] if cents else []
    with pytest.raises(RuleError, match=said):
        till.refund(opened.desk, ids.new(), original_id, counts, money, reason)
    assert tables(opened.desk) == before


@pytest.mark.parametrize(("count", "said"), [(4, "3 can still be taken back, not 4"), (-1, "not -1"), (0, "Nothing")])
def test_never_more_than_was_bought(opened: Drawer, ticket: Ticket, count: int, said: str) -> None:
    refused(opened, ticket.id, {ticket.lines[0].id: count}, 100, said)


def test_never_more_than_is_left(opened: Drawer, ticket: Ticket) -> None:
    opened.refund(ticket, {0: 2})
    refused(opened, ticket.id, {ticket.lines[0].id: 2}, 2449, "1 can still be taken back")


def test_what_is_handed_back_is_what_was_paid(opened: Drawer, ticket: Ticket) -> None:
    line = ticket.lines[0]
    refused(opened, ticket.id, {line.id: 1}, line.refund_cents(1) + 1, "above the total")
    refused(opened, ticket.id, {line.id: 1}, line.refund_cents(1) - 1, "is not paid yet")
    with pytest.raises(RuleError, match="Only cash gives change"):
        till.refund(opened.desk, ids.new(), ticket.id, {line.id: 1}, [Paid("cash", 1224, 2000)], "rendu")


def test_a_refund_says_why(opened: Drawer, ticket: Ticket) -> None:
    refused(opened, ticket.id, {ticket.lines[1].id: 1}, 1176, "Say why", reason=" ")


def test_what_is_not_there_cannot_be_taken_back(opened: Drawer, ticket: Ticket) -> None:
    refused(opened, ids.new(), {}, 0, "ticket is not known")
    refused(opened, ticket.id, {ids.new(): 1}, 0, "line is not on the ticket")
    refused(opened, ticket.id, {}, 0, "Nothing is taken back")


def test_a_refund_is_not_taken_back(opened: Drawer, ticket: Ticket) -> None:
    back = opened.refund(ticket, {1: 1})
    refused(opened, back.id, {back.lines[0].id: 1}, 1176, "refund itself")


def test_a_closed_till_gives_nothing_back(opened: Drawer, ticket: Ticket) -> None:
    till.close_session(opened.desk)
    refused(opened, ticket.id, {ticket.lines[1].id: 1}, 1176, "till is closed")


def test_a_quick_item_and_a_deposit_have_no_cost(opened: Drawer) -> None:
    item = till.add_quick_item(opened.desk, "Savon", 450, "standard")
    basket = [Item(1, quick_item_id=item), opened.item(HONEY)]
    ticket = till.sell(opened.desk, ids.new(), basket, [Paid("cash", 1250)])
    opened.refund(ticket, {0: 1, 1: 1})
    assert rows(opened.desk, "SELECT DISTINCT unit_cost_cents FROM stock_movement") == [(None,)]
