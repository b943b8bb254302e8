"""A depositor's statement: what was there, came, was sold, went back, was lost and is left; owed and paid."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.errors import RuleError
from bitdesk.models import Transfer, TransferLine, TransferReceipt
from bitdesk.reports.depositors import Statement, StatementLine, statement
from bitdesk.services.depositors import record_payout
from bitdesk.values import PaymentMethod, StockKind
from builders import House
from shops import Shop, Sold

MAY, JUNE, JULY, AUGUST = date(2026, 5, 31), date(2026, 6, 15), date(2026, 7, 22), date(2026, 8, 1)
FIRST, LAST = date(2026, 6, 1), date(2026, 7, 31)


@pytest.fixture
def shop(house: House) -> Shop:
    return Shop(house.head_office)


def pieces(line: StatementLine) -> tuple[int, ...]:
    return line.before, line.deposited, line.sold, line.returned, line.lost, line.left


def potter(shop: Shop) -> tuple[bytes, bytes]:
    """Add a depositor and a product of theirs."""
    supplier_id = shop.supplier("POT", consignment=True)
    shop.terms(supplier_id, 3000)
    return supplier_id, shop.product("BOL", 1000, supplier_id=supplier_id, consignment=True)


def sell(shop: Shop, product_id: bytes, quantity: int, on: date, office: str = "PDM") -> None:
    """Sell as the till does: the ticket and its movement."""
    shop.sell(on, [Sold(product_id, quantity, 1000)], office)
    shop.move(product_id, -quantity, StockKind.SALE, on, office)


def the_statement(shop: Shop, supplier_id: bytes) -> Statement:
    return statement(shop.desk, supplier_id, FIRST, LAST)


def test_the_pieces_of_a_period_add_up(shop: Shop) -> None:
    supplier_id, bowl = potter(shop)
    shop.move(bowl, 20, StockKind.RECEIPT, MAY)
    sell(shop, bowl, 3, MAY)
    shop.move(bowl, 10, StockKind.RECEIPT, JUNE, "COL")
    sell(shop, bowl, 4, JUNE)
    sell(shop, bowl, 2, JULY, "COL")
    shop.move(bowl, -5, StockKind.SUPPLIER_RETURN, JULY)
    shop.move(bowl, -1, StockKind.LOSS, JULY)
    shop.move(bowl, -1, StockKind.GIFT, JULY)
    shop.move(bowl, 1, StockKind.COUNT, JULY)
    sell(shop, bowl, 9, AUGUST)
    found = the_statement(shop, supplier_id)
    assert [pieces(line) for line in found.lines] == [(17, 10, 6, 5, 1, 15)]
    assert (found.sold_cents, found.owed_cents) == (6000, 4200)


def test_what_is_between_two_offices_is_left(shop: Shop) -> None:
    supplier_id, bowl = potter(shop)
    shop.move(bowl, 20, StockKind.RECEIPT, JUNE)
    sent = {"sent_at": 0, "sent_on": JUNE.isoformat(), "to_office_id": shop.office_id("COL")}
    transfer_id = shop.add(Transfer(office_id=shop.office_id("PDM"), **sent))
    line_id = shop.add(TransferLine(transfer_id=transfer_id, product_id=bowl, quantity=8))
    shop.move(bowl, -8, StockKind.TRANSFER_OUT, JUNE)
    assert [pieces(line) for line in the_statement(shop, supplier_id).lines] == [(0, 20, 0, 0, 0, 20)]

    def receive(quantity: int, on: date, *, is_complete: bool) -> None:
        shop.add(
            TransferReceipt(
                office_id=shop.office_id("COL"), transfer_id=transfer_id, transfer_line_id=line_id, quantity=quantity,
                is_complete=int(is_complete), received_at=0, received_on=on.isoformat(),
            )
        )  # fmt: skip
        shop.move(bowl, quantity, StockKind.TRANSFER_IN, on, "COL")

    receive(5, JULY, is_complete=False)
    assert [pieces(line) for line in the_statement(shop, supplier_id).lines] == [(0, 20, 0, 0, 0, 20)]
    receive(2, AUGUST, is_complete=True)
    assert [pieces(line) for line in the_statement(shop, supplier_id).lines] == [(0, 20, 0, 0, 0, 20)]
    later = statement(shop.desk, supplier_id, FIRST, AUGUST)
    assert [pieces(line) for line in later.lines] == [(0, 20, 0, 0, 1, 19)]


def test_what_was_owed_before_and_what_was_paid_make_the_balance(shop: Shop) -> None:
    supplier_id, bowl = potter(shop)
    sell(shop, bowl, 3, MAY)
    record_payout(shop.desk, supplier_id, 1500, PaymentMethod.CASH, paid_on=MAY)
    sell(shop, bowl, 4, JUNE)
    record_payout(shop.desk, supplier_id, 1000, PaymentMethod.CHEQUE, paid_on=JULY, first=FIRST, last=JUNE)
    sell(shop, bowl, 9, AUGUST)
    found = the_statement(shop, supplier_id)
    assert (found.carried_cents, found.owed_cents, found.paid_cents, found.balance_cents) == (600, 2800, 1000, 2400)
    assert [(row.paid_on, row.first, row.last) for row in found.payouts] == [(JULY, FIRST, JUNE)]
    assert found.balance_cents == found.depositor.balance_cents


def test_one_statement_follows_another(shop: Shop) -> None:
    supplier_id, bowl = potter(shop)
    shop.move(bowl, 20, StockKind.RECEIPT, MAY)
    for day in (MAY, JUNE, JULY, AUGUST):
        sell(shop, bowl, 2, day)
    one = statement(shop.desk, supplier_id, MAY, JUNE)
    two = statement(shop.desk, supplier_id, date(2026, 6, 16), AUGUST)
    assert two.carried_cents == one.balance_cents
    assert [line.before for line in two.lines] == [line.left for line in one.lines]


def test_a_late_batch_is_carried_forward(shop: Shop) -> None:
    supplier_id, bowl = potter(shop)
    sell(shop, bowl, 1, JUNE)
    record_payout(shop.desk, supplier_id, 700, PaymentMethod.CASH, paid_on=JUNE)
    sell(shop, bowl, 2, MAY, "COL")
    assert statement(shop.desk, supplier_id, JULY, AUGUST).carried_cents == 1400


def test_unlinked_goods_of_the_depositor_have_a_line_without_pieces_left(shop: Shop) -> None:
    supplier_id, bowl = potter(shop)
    shop.move(bowl, 5, StockKind.RECEIPT, JUNE)
    assert [line.code for line in the_statement(shop, supplier_id).lines] == ["BOL"]
    shop.supplier("OTHER", consignment=True)
    other = shop.product("X", 100)
    shop.move(other, 5, StockKind.RECEIPT, JUNE)
    sell(shop, other, 1, JUNE)
    assert [line.code for line in the_statement(shop, supplier_id).lines] == ["BOL"]


def test_a_period_that_ends_before_it_begins_is_refused(shop: Shop) -> None:
    supplier_id, _ = potter(shop)
    with pytest.raises(RuleError, match="The last day comes before the first one"):
        statement(shop.desk, supplier_id, LAST, FIRST)
    with pytest.raises(RuleError, match="not known here"):
        statement(shop.desk, b"x" * 16, FIRST, LAST)
