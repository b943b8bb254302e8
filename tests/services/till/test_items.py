"""Lines of a basket: prices of the day, discounts with their reasons, VAT, the law on books, and what cannot be."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk import ids
from bitdesk.errors import RuleError
from bitdesk.pricing import vat_within
from bitdesk.reports.tickets import Ticket
from bitdesk.services import catalogue, till
from bitdesk.services.till import Item
from builders import House
from drawer import BOOK, HONEY, MAP, MUG, PRICELESS, Drawer, make_drawer
from evidence import rows


def refused(drawer: Drawer, item: Item, said: str, **rest: Any) -> None:
    with pytest.raises(RuleError, match=said):
        till.sell(drawer.desk, ids.new(), [item], [], **rest)
    assert rows(drawer.desk, "SELECT count(*) FROM sale") == [(0,)]


def test_a_line_keeps_what_the_product_was(opened: Drawer) -> None:
    (book, honey) = opened.sell(opened.item(BOOK), opened.item(HONEY)).lines
    assert (book.label, book.ean, book.consignment) == ("Guide des Cévennes", "9782070368228", False)
    assert (honey.label, honey.ean, honey.consignment) == ("Miel de châtaignier", None, True)
    assert book.category_id
    assert book.supplier_id != honey.supplier_id


def test_the_price_is_the_days_unless_it_is_said(house: House) -> None:
    drawer = make_drawer(house)
    catalogue.set_price(house.head_office, drawer.goods[MUG], 1300, from_on=date(2026, 7, 1))
    catalogue.set_price(house.head_office, drawer.goods[MUG], 9900, from_on=date(2026, 7, 23))
    other = house.add_desk("VIA", "Boutique")
    till.open_session(other, float_cents=0)
    ticket = till.sell(other, ids.new(), [Item(1, drawer.goods[MUG])], [till.Paid("cash", 1300)])
    assert ticket.total_cents == 1300
    ticket = till.sell(other, ids.new(), [Item(1, drawer.goods[MUG], unit_cents=500)], [till.Paid("cash", 500)])
    assert ticket.total_cents == 500


def test_a_quick_item_sells_with_its_own_price(opened: Drawer) -> None:
    supplier = rows(opened.desk, "SELECT id FROM supplier WHERE consignment = 1")[0][0]
    item = till.add_quick_item(opened.desk, "Savon", 450, "standard", "3760123456789", supplier)
    (line,) = till.sell(
        opened.desk, ids.new(), [Item(2, quick_item_id=item)], [till.Paid("cash", 900)]
    ).lines  # fmt: skip
    assert (line.label, line.ean, line.total_cents, line.vat_bp, line.consignment, line.supplier_id) == (
        "Savon", "3760123456789", 900, 2000, True, supplier,
    )  # fmt: skip
    assert rows(opened.desk, "SELECT product_id, quick_item_id, quantity FROM stock_movement") == [(None, item, -2)]


def test_a_ticket_discount_is_shared_by_what_the_lines_cost(opened: Drawer) -> None:
    ticket = opened.sell(opened.item(MAP, 3), opened.item(MUG), discount=333)
    assert [line.ticket_discount_cents for line in ticket.lines] == [252, 81]
    assert ticket.total_cents == 3750 + 1200 - 333
    assert {line.discount_reason for line in ticket.lines} == {"fidèle"}


def test_both_reasons_stay_on_the_line(opened: Drawer) -> None:
    ticket = opened.sell(opened.item(MAP, discount_cents=50, discount_reason=" rayée "), discount=50)
    assert ticket.lines[0].discount_reason == "rayée; fidèle"


@pytest.mark.parametrize(
    ("item", "said"),
    [
        (Item(1), "either a product or a quick item"),
        (Item(1, b"p" * 16, b"q" * 16), "either a product or a quick item"),
        (Item(1, b"p" * 16), "product is not known"),
        (Item(1, quick_item_id=b"q" * 16), "quick item is not known"),
    ],
)
def test_an_unknown_article_is_refused(opened: Drawer, item: Item, said: str) -> None:
    refused(opened, item, said)


@pytest.mark.parametrize(
    ("code", "changes", "said"),
    [
        (MAP, {"quantity": 0}, "from 1 to 9999, not 0"),
        (MAP, {"quantity": -1}, "from 1 to 9999, not -1"),
        (MAP, {"quantity": 3760123456789}, "from 1 to 9999"),
        (MAP, {"unit_cents": -1}, "cannot be its price"),
        (MAP, {"unit_cents": 10**9}, "cannot be its price"),
        (MAP, {"discount_cents": -1, "discount_reason": "x"}, "between nothing and the line's"),
        (MAP, {"discount_cents": 1251, "discount_reason": "x"}, "between nothing and the line's"),
        (MAP, {"discount_cents": 10}, "needs a reason"),
        (MAP, {"discount_cents": 10, "discount_reason": "  "}, "needs a reason"),
        (PRICELESS, {}, "“Affiche” has no price yet"),
    ],
)
def test_a_line_that_cannot_be_is_refused(opened: Drawer, code: str, changes: dict[str, Any], said: str) -> None:
    refused(opened, opened.item(code)._replace(**changes), said)


@pytest.mark.parametrize(
    ("discount", "reason", "said"),
    [
        (-1, "x", "below zero"),
        (10, None, "needs a reason"),
        (10, " ", "needs a reason"),
        (1251, "x", "more than the ticket"),
    ],
)
def test_a_ticket_discount_that_cannot_be_is_refused(
    opened: Drawer, discount: int, reason: str | None, said: str
) -> None:
    refused(opened, opened.item(MAP), said, ticket_discount_cents=discount, discount_reason=reason)


def test_an_empty_basket_is_refused(opened: Drawer) -> None:
    with pytest.raises(RuleError, match="basket is empty"):
        till.sell(opened.desk, ids.new(), [], [])


def test_an_article_without_a_price_sells_for_what_is_typed(opened: Drawer) -> None:
    assert opened.sell(opened.item(PRICELESS, unit_cents=700)).total_cents == 700


def test_a_book_loses_five_percent_at_most(opened: Drawer) -> None:
    assert opened.sell(opened.item(BOOK, 2, discount_cents=150, discount_reason="école")).total_cents == 2850
    with pytest.raises(RuleError, match="5 % off"):
        opened.sell(opened.item(BOOK, 2, discount_cents=151, discount_reason="école"))
    with pytest.raises(RuleError, match="5 % off"):
        opened.sell(opened.item(BOOK, unit_cents=1424))
    with pytest.raises(RuleError, match="5 % off"):
        opened.sell(opened.item(BOOK, discount_cents=70, discount_reason="école"), opened.item(MUG), discount=60)
    assert opened.sell(opened.item(BOOK), opened.item(MUG), discount=100).total_cents == 2600
    with pytest.raises(RuleError, match="fixes its price"):
        opened.sell(opened.item(BOOK, unit_cents=1501))


def test_a_vat_code_without_a_rate_is_said(house: House) -> None:
    drawer = make_drawer(house, liable_from=None)
    with drawer.desk.database.writing(()) as connection:
        connection.execute("UPDATE product SET vat_code = 'lunar'")
    drawer.open()
    assert drawer.sell(drawer.item(MUG)).vat_exempt
    with drawer.desk.database.writing(()) as connection:
        connection.execute("UPDATE organisation SET vat_liable_from = '2019-01-01'")
    with pytest.raises(RuleError, match="“lunar” has no rate"):
        drawer.sell(drawer.item(MUG))


ITEMS = st.tuples(st.integers(1, 40), st.integers(0, 50_000), st.floats(0, 1), st.booleans())


@given(basket=st.lists(ITEMS, min_size=1, max_size=6), share=st.floats(0, 1), taken=st.floats(0, 1))
def test_a_ticket_always_sums(
    opened: Drawer, basket: list[tuple[int, int, float, bool]], share: float, taken: float
) -> None:
    items = [
        opened.item(
            MUG if standard else MAP, quantity, unit_cents=unit,
            discount_cents=int(quantity * unit * off), discount_reason="x",
        )
        for quantity, unit, off, standard in basket
    ]  # fmt: skip
    ticket = opened.sell(*items, discount=int(opened.price(items) * share))
    assert_sums(ticket)
    counts = {place: int(line.quantity * taken) for place, line in enumerate(ticket.lines)}
    back = [ticket]
    for wanted in (counts, {place: line.quantity - counts[place] for place, line in enumerate(ticket.lines)}):
        if any(wanted.values()):
            fresh = till_ticket(opened, ticket)
            back.append(opened.refund(fresh, {place: count for place, count in wanted.items() if count}))
            assert_sums(back[-1])
    assert sum(each.total_cents for each in back) == 0
    assert sum(line.vat_cents for each in back for line in each.lines) == 0
    assert sum(payment.amount_cents for each in back for payment in each.payments) == 0


def assert_sums(ticket: Ticket) -> None:
    for line in ticket.lines:
        gross = line.quantity * line.unit_cents
        assert line.total_cents == gross - line.discount_cents - line.ticket_discount_cents
        if ticket.refunds is None:
            assert line.total_cents >= 0
            assert line.vat_cents == vat_within(line.total_cents, line.vat_bp)
    assert sum(line.total_cents for line in ticket.lines) == ticket.total_cents
    assert sum(payment.amount_cents for payment in ticket.payments) == ticket.total_cents
    assert sum(rate.net_cents + rate.vat_cents for rate in ticket.vat) == ticket.total_cents


def till_ticket(drawer: Drawer, ticket: Ticket) -> Ticket:
    from bitdesk.reports import till as tills

    return tills.ticket(drawer.desk, ticket.id)


def test_a_cent_left_over_of_a_discount_does_not_make_a_book_too_cheap(house: House) -> None:
    """5 % of 15.10 and 12.50 is 1.38; the exact shares leave a cent over, which the book may not have."""
    drawer = make_drawer(house)
    catalogue.set_price(house.head_office, drawer.goods[BOOK], 1510)
    other = house.add_desk("VIA", "Boutique")
    till.open_session(other, float_cents=0)
    ticket = till.sell(
        other, ids.new(), [drawer.item(BOOK), drawer.item(MAP)], [till.Paid("cash", 2622)],
        ticket_discount_cents=138, discount_reason="fidèle",
    )  # fmt: skip
    assert [line.ticket_discount_cents for line in ticket.lines] == [75, 63]
