"""Tickets: listed, read again with all that stood on them, and how much of each can still come back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk import ids
from bitdesk.desk import with_counselor
from bitdesk.errors import RuleError
from bitdesk.reports import reference
from bitdesk.reports import till as tills
from bitdesk.reports.tickets import TicketLine
from bitdesk.reports.totals import VatTotal
from bitdesk.services import till
from bitdesk.services.till import Paid
from builders import House
from drawer import HONEY, MAP, MUG, Drawer, make_drawer
from moments import Hand
from stockroom import synchronise


@pytest.fixture
def opened(house: House) -> Drawer:
    drawer = make_drawer(house)
    drawer.open()
    return drawer


def test_a_ticket_is_read_as_it_was_sold(opened: Drawer, time: Hand) -> None:
    (counselor, *_) = reference.counselors(opened.desk, date(2026, 7, 22))
    made = till.sell(
        with_counselor(opened.desk, counselor.id, counselor.code), ids.new(), [opened.item(MAP), opened.item(HONEY, 2)],
        [Paid("holiday_voucher", 2000), Paid("cash", 850, 1000)],
    )  # fmt: skip
    ticket = tills.ticket(opened.desk, made.id)
    assert ticket == made
    assert (ticket.office_name, ticket.desk_name, ticket.counselor_code) == ("Vialas", "Accueil", "C1")
    assert (ticket.sold_at, ticket.sold_on, ticket.change_cents, ticket.discount_cents) == (
        time.ms, date(2026, 7, 22), 150, 0,
    )  # fmt: skip
    assert [line.position for line in ticket.lines] == [1, 2]
    assert ticket.vat == (VatTotal(550, 2850, 2702, 148),)
    assert ticket.needs_receipt, "honey is among what the law wants a receipt of"
    assert not opened.sell(opened.item(MAP)).needs_receipt


def test_a_ticket_that_is_not_there_is_said(opened: Drawer) -> None:
    with pytest.raises(RuleError, match="ticket is not known"):
        tills.ticket(opened.desk, ids.new())


def test_tickets_are_listed_the_last_first(opened: Drawer, time: Hand) -> None:
    made = []
    for _ in range(3):
        made.append(opened.sell(opened.item(MAP)).id)
        time.forward(minutes=1)
    assert [ticket.id for ticket in tills.tickets(opened.desk)] == made[::-1]
    assert [ticket.id for ticket in tills.tickets(opened.desk, limit=2)] == made[:0:-1]
    assert [ticket.id for ticket in tills.tickets(opened.desk, number=2)] == [made[1]]


def test_tickets_are_asked_for_by_session_and_day(opened: Drawer, time: Hand) -> None:
    first = opened.sell(opened.item(MAP))
    till.close_session(opened.desk)
    time.forward(days=1)
    opened.open()
    second = opened.sell(opened.item(MUG))
    assert [ticket.id for ticket in tills.tickets(opened.desk, session_id=first.session_id)] == [first.id]
    assert [ticket.id for ticket in tills.tickets(opened.desk, on=date(2026, 7, 23))] == [second.id]
    assert tills.tickets(opened.desk, on=date(2026, 7, 21)) == ()


def test_an_office_sees_its_tills_and_the_head_office_all(house: House, opened: Drawer) -> None:
    neighbour = Drawer(house.add_desk("VIA", "Boutique"), opened.goods)
    neighbour.open()
    opened.sell(opened.item(MAP))
    neighbour.sell(neighbour.item(MUG))
    synchronise(house)
    assert len(tills.tickets(opened.desk)) == len(tills.tickets(neighbour.desk)) == 2
    assert {ticket.desk_name for ticket in tills.tickets(house.head_office)} == {"Accueil", "Boutique"}
    assert tills.tickets(house.desks["PDM"]) == ()


def test_what_takes_back_and_what_is_taken_back_name_one_another(opened: Drawer) -> None:
    ticket = opened.sell(opened.item(MAP, 2))
    back = [opened.refund(tills.ticket(opened.desk, ticket.id), {0: 1}) for _ in range(2)]
    read = tills.ticket(opened.desk, ticket.id)
    assert [named.number_text for named in read.refunded_by] == ["2026-000002", "2026-000003"]
    assert [each.refunds.id for each in back if each.refunds] == [ticket.id] * 2
    assert not read.is_refundable
    assert not back[0].is_refundable
    assert back[0].lines[0].refundable == 0


LINE = TicketLine(
    b"", 1, None, None, None, None, False, "", None, 0, 0, 0, 0, None, 0, 0, 0, None,
)  # fmt: skip


@given(st.integers(1, 30), st.integers(0, 10**6), st.data())
def test_what_is_given_back_in_parts_is_what_was_paid(quantity: int, unit: int, data: st.DataObject) -> None:
    discount = data.draw(st.integers(0, quantity * unit))
    shared = data.draw(st.integers(0, quantity * unit - discount))
    line = LINE._replace(
        quantity=quantity, unit_cents=unit, discount_cents=discount, ticket_discount_cents=shared,
        total_cents=quantity * unit - discount - shared,
    )  # fmt: skip
    parts = []
    while line.refundable:
        count = data.draw(st.integers(1, line.refundable))
        parts.append((line.refund_cents(count), *line.refund_discounts(count)))
        line = line._replace(refunded=line.refunded + count)
    assert [sum(cents) for cents in zip(*parts, strict=True)] == [line.total_cents, discount, shared]
    assert all(cents >= 0 for part in parts for cents in part)
