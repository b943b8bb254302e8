"""What closings hold through those they cover and those they follow."""

from __future__ import annotations

from bitdesk.reports.chains import Chain, Link
from bitdesk.reports.chains import read as read_chain
from bitdesk.services import till
from builders import House
from drawer import MAP, make_drawer

T = [bytes([number]) * 16 for number in range(10)]
Z1, Z2, Z3, Z4, MONTH = (bytes([number]) * 16 for number in range(100, 105))

FORKED = Chain([
    Link(Z1, "day", (T[1], T[2]), ()),
    Link(Z2, "day", (T[3], T[4]), (Z1,)),
    Link(Z3, "day", (T[3], T[5]), (Z1,)),
    Link(Z4, "day", (T[6],), (Z2, Z3)),
    Link(MONTH, "month", (Z1, Z2, Z3), ()),
])  # fmt: skip


def test_a_day_names_its_tickets_and_a_month_those_of_its_days() -> None:
    assert FORKED.named(Z2) == {T[3], T[4]}
    assert FORKED.named(MONTH) == {T[1], T[2], T[3], T[4], T[5]}
    assert FORKED.named(T[9]) == set()


def test_what_is_before_is_followed_to_the_end_across_branches() -> None:
    assert FORKED.before(()) == set()
    assert FORKED.before((Z2, Z3)) == {Z1, Z2, Z3}
    assert FORKED.before((Z4, T[9])) == {Z1, Z2, Z3, Z4}


def test_each_ticket_is_held_once() -> None:
    assert FORKED.held((Z2, Z3)) == {T[1], T[2], T[3], T[4], T[5]}
    assert FORKED.held(()) == set()


def test_a_chain_is_read_from_a_file(house: House) -> None:
    drawer = make_drawer(house)
    drawer.open()
    ticket = drawer.sell(drawer.item(MAP))
    day = till.close_session(drawer.desk)
    month = till.close_month(drawer.desk)
    with drawer.desk.database.reading() as connection:
        chain = read_chain(connection, drawer.desk.desk_id)
    assert chain.named(month) == chain.named(day) == {ticket.id}
