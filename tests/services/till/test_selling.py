"""A sale: whole, once, numbered, with what leaves the shelves, or refused with a sentence and nothing recorded."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bitdesk import clock, ids
from bitdesk.desk import with_counselor
from bitdesk.errors import OutageError, RuleError
from bitdesk.journal import rebuild
from bitdesk.services import counting, till
from bitdesk.services.till import Item, Paid
from bitdesk.values import PaymentMethod
from builders import House
from drawer import BOOK, HONEY, MAP, MUG, Drawer, make_drawer
from evidence import broken, journal, rows, tables
from moments import Hand

KINDS = ("sale", "sale_line", "payment", "stock_movement")


def recorded(drawer: Drawer) -> dict[str, int]:
    return {kind: len(found) for kind, found in tables(drawer.desk).items() if kind in KINDS}


def test_a_sale_is_a_ticket_with_lines_payments_and_what_leaves_the_shelves(opened: Drawer, time: Hand) -> None:
    desk = opened.desk
    author = ids.new()
    sale_id = ids.new()
    ticket = till.sell(
        with_counselor(desk, author, "C1"), sale_id,
        [opened.item(MAP, 2, discount_cents=100, discount_reason="coin abîmé"), opened.item(MUG)],
        [Paid("cash", 2000, 5000), Paid("card", 1600)],
    )  # fmt: skip
    assert (ticket.id, ticket.number_text, ticket.total_cents) == (sale_id, "2026-000001", 3600)
    assert ticket.change_cents == 3000
    ((_, desk_id, sold_by, office_id, session_id, number, training, sold_at, sold_on, *_),) = tables(desk)["sale"]
    assert (desk_id, sold_by, office_id) == (desk.desk_id, author, desk.office_id)
    assert (number, training, sold_at, sold_on) == (1, 0, time.ms, "2026-07-22")
    assert session_id == rows(desk, "SELECT id FROM till_session")[0][0]
    lines = rows(
        desk,
        "SELECT label, quantity, unit_cents, discount_cents, total_cents, vat_bp, vat_cents FROM sale_line "
        "ORDER BY position",
    )
    assert lines == [("Carte de randonnée", 2, 1250, 100, 2400, 550, 125), ("Mug", 1, 1200, 0, 1200, 2000, 200)]
    assert rows(desk, "SELECT method, amount_cents, given_cents FROM payment ORDER BY position") == [
        ("cash", 2000, 5000), ("card", 1600, None),
    ]  # fmt: skip
    moved = rows(
        desk,
        "SELECT m.kind, m.quantity, m.unit_cost_cents, m.product_id, l.label FROM stock_movement m "
        "JOIN sale_line l ON l.id = m.source_id ORDER BY l.position",
    )
    assert moved == [
        ("sale", -2, 700, opened.goods[MAP], "Carte de randonnée"), ("sale", -1, None, opened.goods[MUG], "Mug"),
    ]  # fmt: skip


def test_a_sale_is_one_transaction_of_the_journal_as_a_session_would_write_it(opened: Drawer) -> None:
    before = len(journal(opened.desk))
    opened.sell(opened.item(BOOK), opened.item(HONEY))
    entries = journal(opened.desk)[before:]
    assert [entry.kind for entry in entries] == [
        "sale", "sale_line", "sale_line", "payment", "stock_movement", "stock_movement",
    ]  # fmt: skip
    assert len({entry.txn for entry in entries}) == 1
    assert broken(opened.desk) == ()
    assert rebuild.check(opened.desk.database.path) == ()


def test_selling_the_same_id_again_sells_nothing(opened: Drawer) -> None:
    sale_id = ids.new()
    basket = [opened.item(MAP)]
    first = till.sell(opened.desk, sale_id, basket, [Paid("cash", 1250)])
    before = tables(opened.desk)
    assert till.sell(opened.desk, sale_id, basket, [Paid("cash", 1250)]) == first
    assert till.sell(opened.desk, sale_id, [], []) == first
    assert tables(opened.desk) == before


def test_a_sale_after_a_second_till_has_closed_the_session_still_returns_the_ticket(opened: Drawer) -> None:
    ticket = opened.sell(opened.item(MAP))
    till.close_session(opened.desk)
    assert till.sell(opened.desk, ticket.id, [opened.item(MAP)], [Paid("cash", 1250)]).id == ticket.id


def test_numbers_follow_one_another_and_training_has_its_own(opened: Drawer) -> None:
    made = [opened.sell(opened.item(MAP), training=training).number_text for training in (False, True, False, True)]
    assert made == ["2026-000001", "ESSAI-000001", "2026-000002", "ESSAI-000002"]


def test_a_number_does_not_begin_again_with_the_year(drawer: Drawer, time: Hand) -> None:
    numbers = []
    for day in (date(2026, 12, 31), date(2027, 1, 2)):
        time.at(datetime(day.year, day.month, day.day, 10))  # noqa: DTZ001 (local)
        drawer.open()
        numbers.append(drawer.sell(drawer.item(MAP)).number_text)
        till.close_session(drawer.desk)
    assert numbers == ["2026-000001", "2027-000002"]


def test_training_needs_no_session_and_moves_nothing(drawer: Drawer) -> None:
    ticket = drawer.sell(drawer.item(MAP), training=True)
    assert ticket.training
    assert ticket.session_id is None
    assert recorded(drawer)["stock_movement"] == 0


@pytest.mark.parametrize("method", PaymentMethod)
def test_a_ticket_is_paid_in_any_way(opened: Drawer, method: PaymentMethod) -> None:
    assert opened.sell(opened.item(MAP), method=method).payments[0].method == method


def test_a_sale_may_name_the_visit_and_the_basket(opened: Drawer) -> None:
    visit = counting.record(opened.desk, 2)
    basket_id = till.suspend(opened.desk, [opened.item(MAP)], "sac rouge", 1250)
    items = till.resume(opened.desk, basket_id).items
    ticket = till.sell(
        opened.desk, ids.new(), items, [Paid("cash", 1250)], visit_id=visit.id, basket_id=basket_id
    )  # fmt: skip
    assert (ticket.visit_id, ticket.basket_id) == (visit.id, basket_id)


def test_a_gift_has_no_payment(opened: Drawer) -> None:
    free = opened.item(MAP, discount_cents=1250, discount_reason="presse")
    assert opened.sell(free).payments == ()


def test_a_closed_till_sells_nothing(drawer: Drawer) -> None:
    with pytest.raises(RuleError, match="The till is closed"):
        drawer.sell(drawer.item(MAP))
    assert not any(recorded(drawer).values())


def test_a_session_of_yesterday_sells_nothing(opened: Drawer, time: Hand) -> None:
    time.forward(hours=10)
    assert clock.business_date() == date(2026, 7, 23)
    with pytest.raises(RuleError, match="2026-07-22 is still open"):
        opened.sell(opened.item(MAP))
    assert not any(recorded(opened).values())


def test_a_clock_set_back_within_the_day_does_not_stop_the_till(opened: Drawer, time: Hand) -> None:
    opened.sell(opened.item(MAP))
    time.forward(hours=-3)
    assert opened.sell(opened.item(MAP)).number == 2


def test_a_session_that_a_clock_ahead_opened_is_closed_first(opened: Drawer, time: Hand) -> None:
    opened.sell(opened.item(MAP))
    time.forward(days=-3)
    with pytest.raises(RuleError, match="session of 2026-07-22 is still open"):
        opened.sell(opened.item(MAP))
    till.close_session(opened.desk)
    opened.open()
    assert opened.sell(opened.item(MAP)).sold_on == date(2026, 7, 19)


@pytest.mark.parametrize(
    ("payments", "said"),
    [
        ([], "€12.50 of €12.50 is not paid"),
        ([Paid("cash", 1000)], "€2.50 of €12.50 is not paid"),
        ([Paid("cash", 2000)], "€7.50 above"),
        ([Paid("card", 2000)], "€7.50 above"),
        ([Paid("cheque", 0), Paid("cash", 1250)], "no amount"),
        ([Paid("cash", -50), Paid("card", 1300)], "no amount"),
        ([Paid("gold", 1250)], "no payment by “gold”"),
        ([Paid("cash", 1250, 1000)], "€10.00 in cash is less"),
        ([Paid("card", 1250, 2000)], "Only cash gives change"),
    ],
)
def test_a_payment_that_does_not_make_the_total_is_refused(
    opened: Drawer, english: None, payments: list[Paid], said: str
) -> None:
    with pytest.raises(RuleError, match=said):
        till.sell(opened.desk, ids.new(), [opened.item(MAP)], payments)
    assert not any(recorded(opened).values())


def test_an_unknown_visit_is_refused(opened: Drawer) -> None:
    with pytest.raises(RuleError, match="visit is not known"):
        till.sell(opened.desk, ids.new(), [opened.item(MAP)], [Paid("cash", 1250)], visit_id=ids.new())
    assert not any(recorded(opened).values())


def test_the_head_office_has_no_till(house: House) -> None:
    with pytest.raises(RuleError, match="has no till"):
        till.sell(house.head_office, ids.new(), [Item(1, ids.new())], [])


def test_an_outage_in_the_middle_leaves_nothing(opened: Drawer) -> None:
    # The last table that a sale writes refuses, as a full disk would.
    with opened.desk.database.writing(()) as connection:
        connection.execute(
            "CREATE TEMP TRIGGER full BEFORE INSERT ON stock_movement BEGIN SELECT RAISE(ABORT, 'x'); END"
        )
    sale_id = ids.new()
    with pytest.raises(Exception, match="x"):
        till.sell(opened.desk, sale_id, [opened.item(MAP)], [Paid("cash", 1250)])
    assert not any(recorded(opened).values())
    with opened.desk.database.writing(()) as connection:
        connection.execute("DROP TRIGGER full")
    assert till.sell(opened.desk, sale_id, [opened.item(MAP)], [Paid("cash", 1250)]).number == 1


def test_a_locked_file_is_said_and_nothing_is_sold(opened: Drawer) -> None:
    opened.desk.database.connection().execute("PRAGMA busy_timeout=1")
    other = opened.desk.database.path
    from bitdesk import sqlite

    connection = sqlite.connect(other)
    connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(OutageError, match="Another program"):
        opened.sell(opened.item(MAP))
    connection.execute("ROLLBACK")
    connection.close()
    assert not any(recorded(opened).values())


def test_vat_changes_at_midnight_with_the_day(house: House, time: Hand) -> None:
    from bitdesk.services import catalogue

    catalogue.set_vat_rate(house.head_office, "standard", 2100, date(2026, 7, 23))
    drawer = make_drawer(house)
    drawer.open()
    time.at(datetime(2026, 7, 22, 23, 59))  # noqa: DTZ001 (local)
    before = drawer.sell(drawer.item(MUG))
    till.close_session(drawer.desk)
    time.at(datetime(2026, 7, 23, 0, 0))  # noqa: DTZ001 (local)
    drawer.open()
    after = drawer.sell(drawer.item(MUG))
    assert [(ticket.vat[0].vat_bp, ticket.vat[0].vat_cents) for ticket in (before, after)] == [(2000, 200), (2100, 208)]
    back = drawer.refund(before, {0: 1})
    assert (back.vat[0].vat_bp, back.vat[0].vat_cents) == (2000, -200)


@pytest.mark.parametrize("liable_from", [None, date(2026, 7, 23)])
def test_an_exempt_organisation_takes_no_vat(house: House, liable_from: date | None) -> None:
    drawer = make_drawer(house, liable_from=liable_from)
    drawer.open()
    ticket = drawer.sell(drawer.item(MUG))
    assert ticket.vat_exempt
    assert [(rate.vat_bp, rate.vat_cents) for rate in ticket.vat] == [(0, 0)]
