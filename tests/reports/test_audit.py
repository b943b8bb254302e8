"""The proof of the tills: sound after everything people do, and every lie in a ticket is found."""

from __future__ import annotations

import sqlite3
from contextlib import closing as closed

import pytest

from bitdesk.reports import till as tills
from bitdesk.reports.audit import mistakes_in, notices_in
from builders import House
from drawer import MAP, MUG, Drawer, make_drawer, said, traded
from evidence import change
from moments import Hand
from stockroom import synchronise


@pytest.fixture
def drawer(house: House, time: Hand) -> Drawer:
    return traded(house, time)


def test_what_the_till_does_is_sound_everywhere(house: House, drawer: Drawer) -> None:
    drawer.open()
    drawer.sell(drawer.item(MAP))
    synchronise(house)
    for desk in (house.head_office, *house.desks.values()):
        assert said(desk) == []


def test_a_file_without_a_till_has_no_mistakes() -> None:
    with closed(sqlite3.connect(":memory:")) as connection:
        assert mistakes_in(connection) == ()


@pytest.mark.parametrize(
    ("lie", "sentence"),
    [
        ("UPDATE sale_line SET unit_cents = unit_cents + 1 WHERE position = 2 AND quantity > 0",
         "ticket 000001: a line is not its quantity times its price"),
        ("UPDATE sale_line SET vat_cents = vat_cents + 1 WHERE vat_bp = 2000 AND quantity > 0",
         "ticket 000001: the VAT of a line is not what its rate gives"),
        ("UPDATE sale_line SET vat_cents = vat_cents - 2 WHERE quantity < 0",
         "ticket 000003: the VAT of a line is not what its rate gives"),
        ("UPDATE sale SET vat_exempt = 1 WHERE number = 2", "ticket 000002: the VAT of a line"),
        ("UPDATE sale SET total_cents = total_cents + 1 WHERE number = 1",
         "ticket 000001: its total is not the sum of its lines"),
        ("DELETE FROM sale_line WHERE sale_id IN (SELECT id FROM sale WHERE number = 2 AND training = 0)",
         "ticket 000002: its total is not the sum of its lines"),
        ("DELETE FROM payment WHERE method = 'card'", "ticket 000002: its payments do not make its total"),
        ("UPDATE payment SET amount_cents = amount_cents - 1 WHERE method = 'card'",
         "ticket 000002: its payments do not make its total"),
        ("DELETE FROM stock_movement WHERE kind = 'sale'", "ticket 000001: what left the shelves"),
        ("UPDATE stock_movement SET quantity = quantity - 1 WHERE kind = 'refund'",
         "ticket 000003: what left the shelves"),
        ("DELETE FROM sale WHERE number = 4 AND training = 0", "ticket 000004 is missing"),
        ("DELETE FROM sale WHERE number = 2 AND training = 1", "ticket ESSAI-000002 is missing"),
        ("UPDATE sale SET number = 1 WHERE number = 2 AND training = 0", "ticket 000001 is there twice"),
    ],
)  # fmt: skip
def test_a_lie_is_found_and_named(drawer: Drawer, lie: str, sentence: str) -> None:
    assert said(drawer.desk) == []
    change(drawer.desk, lie)
    found = said(drawer.desk)
    assert any(f"VIA Accueil, {sentence}" in each or f"VIA Accueil: {sentence}" in each for each in found), found


def test_a_cent_of_vat_may_move_between_refunds_of_a_line(drawer: Drawer) -> None:
    drawer.open()
    ticket = drawer.sell(drawer.item(MUG, 3, unit_cents=333))
    for _ in range(3):
        drawer.refund(tills.ticket(drawer.desk, ticket.id), {0: 1})
    assert said(drawer.desk) == []


def test_a_ticket_that_two_tills_took_back_while_apart_is_told_and_is_no_mistake(house: House) -> None:
    drawer = make_drawer(house)
    other = Drawer(house.add_desk("VIA", "Boutique"), drawer.goods)
    drawer.open()
    other.open()
    ticket, twice = drawer.sell(drawer.item(MAP, 2), drawer.item(MUG)), drawer.sell(drawer.item(MUG))
    synchronise(house)
    for each in (drawer, other):
        each.refund(tills.ticket(each.desk, ticket.id), {0: 1})
        each.refund(tills.ticket(each.desk, twice.id), {0: 1})
        assert tills.notices(each.desk) == ()
    synchronise(house)
    for desk in (house.head_office, drawer.desk, other.desk):
        assert said(desk) == []
        (told,) = tills.notices(desk)
        assert told.reason.format(**told.params).startswith("VIA Accueil, ticket 000002 was taken back twice, at two")


def test_a_file_without_a_till_has_nothing_to_tell() -> None:
    with closed(sqlite3.connect(":memory:")) as connection:
        assert notices_in(connection) == ()
