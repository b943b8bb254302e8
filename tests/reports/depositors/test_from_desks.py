"""A depositor is paid for what the tills of all offices sold: by the program's own ways, from delivery to payout."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk import ids, sync
from bitdesk.desk import Desk
from bitdesk.exports import depositors as exports
from bitdesk.reports import buyers, sales, sales_journal
from bitdesk.reports.depositors import depositor, statement
from bitdesk.reports.tickets import Ticket
from bitdesk.services import catalogue, counting, till
from bitdesk.services.stock import (
    Goods,
    call_back,
    receive_delivery,
    receive_transfer_line,
    receive_unannounced,
    record_supplier_return,
    send_transfer,
)
from bitdesk.services.till import Item, Paid
from builders import House
from shops import Shop

TODAY = date(2026, 7, 22)


def exchange(house: House) -> None:
    """Carry everything everywhere."""
    for _ in range(2):
        for desk in house.desks.values():
            sync.exchange(desk)
        sync.merge_all(house.head_office)
    for desk in house.desks.values():
        sync.exchange(desk)


@pytest.fixture
def bowl(house: House) -> bytes:
    """A product of a depositor, known at every desk, where the tills are open."""
    head = house.head_office
    potter = catalogue.add_supplier(head, "POT", "Poterie", consignment=True, commission_bp=3000)
    bowl = catalogue.add_product(head, "Bol", code="BOL", price_cents=1500, supplier_id=potter)
    exchange(house)
    for desk in house.desks.values():
        till.open_session(desk, float_cents=5000)
    return bowl


def sell(desk: Desk, product_id: bytes, quantity: int, visit_id: bytes | None = None) -> Ticket:
    item = Item(quantity, product_id)
    return till.sell(desk, ids.new(), [item], [Paid("cash", quantity * 1500)], visit_id=visit_id)


def test_from_the_delivery_to_what_is_owed(house: House, bowl: bytes) -> None:
    head, pont, collet = house.head_office, house.desks["PDM"], house.desks["COL"]
    receive_delivery(pont, [Goods(20, bowl)])
    send_transfer(pont, Shop(head).office_id("COL"), [Goods(8, bowl)])
    sell(pont, bowl, 3, counting.record(pont, 2).id)
    exchange(house)
    (line_id,) = _lines(collet)
    receive_transfer_line(collet, line_id, 7, is_complete=True, reason="one is missing")
    ticket = sell(collet, bowl, 2)
    till.refund(collet, ids.new(), ticket.id, {ticket.lines[0].id: 1}, [Paid("cash", 1500)], "chipped")
    record_supplier_return(pont, [Goods(4, bowl)], "end of the season")
    exchange(house)

    one = depositor(head, "POT", TODAY)
    found = statement(head, one.supplier_id, TODAY, TODAY)
    (line,) = found.lines
    assert (line.deposited, line.sold, line.returned, line.lost, line.left) == (20, 4, 4, 1, 11)
    assert (found.sold_cents, found.owed_cents, found.balance_cents) == (6000, 4200, 4200)

    table = sales.sales(head, TODAY, TODAY)
    assert [(row.key, row.total_cents) for row in table.lines] == [("PDM", 4500), ("COL", 1500), ("VIA", 0)]
    assert (table.tickets, table.refunds, table.refunds_cents) == (2, 1, -1500)
    assert [(entry.till, entry.total_cents) for entry in sales_journal.sales_journal(head, TODAY, TODAY)] == [
        ("COL/Accueil", 3000),
        ("COL/Accueil", -1500),
        ("PDM/Accueil", 4500),
    ]
    assert buyers.buyers(head, TODAY, TODAY) == buyers.Buyers(parties=1, linked=1, tickets=2)
    assert sales.sales(pont, TODAY, TODAY).total_cents == 4500, "a desk knows its own office"


def test_what_was_called_back_is_there_once(house: House, bowl: bytes) -> None:
    head, pont = house.head_office, house.desks["PDM"]
    receive_delivery(pont, [Goods(5, bowl)])
    send_transfer(pont, Shop(head).office_id("COL"), [Goods(3, bowl)])
    exchange(house)
    assert _pieces(head) == (5, 0, 5)
    call_back(pont, _lines(pont)[0], "never left")
    exchange(house)
    assert _pieces(head) == (5, 0, 5)


def test_what_came_before_its_transfer_is_there_once(house: House, bowl: bytes) -> None:
    head, pont, collet = house.head_office, house.desks["PDM"], house.desks["COL"]
    receive_delivery(pont, [Goods(5, bowl)])
    receive_unannounced(collet, pont.office_id, [Goods(3, bowl)])
    send_transfer(pont, collet.office_id, [Goods(4, bowl)])
    exchange(house)
    assert _pieces(head) == (5, 0, 5)
    receive_transfer_line(collet, _lines(collet)[0], 3)
    exchange(house)
    assert _pieces(head) == (5, 1, 4)


def test_what_two_desks_received_is_found(house: House, bowl: bytes) -> None:
    head, pont, collet = house.head_office, house.desks["PDM"], house.desks["COL"]
    terrace = house.add_desk("COL", "Terrasse")
    receive_delivery(pont, [Goods(5, bowl)])
    send_transfer(pont, collet.office_id, [Goods(3, bowl)])
    exchange(house)
    for desk in (collet, terrace):
        receive_transfer_line(desk, _lines(desk)[0], 3)
    exchange(house)
    assert _pieces(head) == (5, -3, 8)
    (sheet, _account) = exports.sheets(statement(head, depositor(head, "POT", TODAY).supplier_id, TODAY, TODAY))
    assert len(sheet.notes) == 1


def test_what_was_sold_without_a_card_stays_owed_to_whose_it_was(house: House, bowl: bytes) -> None:
    head, pont = house.head_office, house.desks["PDM"]
    other = catalogue.add_supplier(head, "TOUR", "Le tour", consignment=True, commission_bp=3000)
    item = till.add_quick_item(pont, "Bol bleu", 1500, "standard")
    till.sell(pont, ids.new(), [Item(1, quick_item_id=item)], [Paid("cash", 1500)])
    exchange(house)
    catalogue.link_quick_item(head, item, bowl)
    catalogue.change_product(head, bowl, supplier_id=other)
    assert [depositor(head, code, TODAY).owed_cents for code in ("POT", "TOUR")] == [1050, 0]
    catalogue.change_product(head, bowl, consignment=False)
    assert depositor(head, "POT", TODAY).owed_cents == 1050


def test_training_is_owed_nothing(house: House, bowl: bytes) -> None:
    desk = house.desks["PDM"]
    till.sell(desk, ids.new(), [Item(2, bowl)], [Paid("cash", 3000)], training=True)
    exchange(house)
    assert depositor(house.head_office, "POT", TODAY).owed_cents == 0
    assert sales.sales(house.head_office, TODAY, TODAY).total_cents == 0


def _pieces(head: Desk) -> tuple[int, int, int]:
    """What the bowl's depositor brought, what they lost, and what is left."""
    (line,) = statement(head, depositor(head, "POT", TODAY).supplier_id, TODAY, TODAY).lines
    return line.deposited, line.lost, line.left


def _lines(desk: Desk) -> list[bytes]:
    with desk.database.reading() as connection:
        return [row[0] for row in connection.execute("SELECT id FROM transfer_line")]
