"""Entries for the accountant: each balances, and together they are what was sold, paid, moved and missing."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from bitdesk import ids, sync
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.models import Payout, Supplier
from bitdesk.reports import accounting
from bitdesk.reports.accounting import Entry
from bitdesk.reports.chart import uses
from bitdesk.services import catalogue, till
from bitdesk.services.till import Item, Paid
from builders import House
from evidence import change, rows
from faults.accidents import copied, restored
from faults.worlds import settle
from moments import Hand
from tills import article, sell, shop_desk, some_weeks, take_back


@pytest.fixture
def selling(house: House) -> Desk:
    """A desk with an open till."""
    desk = shop_desk(house)
    till.open_session(desk, float_cents=5000)
    return desk


def entries(desk: Desk, year: int = 2026) -> tuple[Entry, ...]:
    return accounting.accounts(desk, year).entries


def balance(found: tuple[Entry, ...]) -> dict[str, int]:
    """Return what stands in each account, credits negative."""
    sums: Counter[str] = Counter()
    for entry in found:
        for posting in entry.postings:
            sums[posting.account] += posting.debit_cents - posting.credit_cents
    return {account: cents for account, cents in sorted(sums.items()) if cents}


def test_a_day_is_one_entry_that_balances(selling: Desk) -> None:
    card, mug = article(selling), article(selling, "Mug", 1250, "standard")
    first = sell(selling, (card, 2), (mug, 1), paid=[("card", 3000), ("cheque", 750)])
    sell(selling, (card, 1), training=True)
    take_back(selling, first)
    sell(selling, (mug, 1), paid=[("holiday_voucher", 1000), ("transfer", 250)])
    (entry,) = entries(selling)
    assert balance((entry,)) == {
        "445710": -(65 + 2 * 208), "511200": 750, "511500": 3000, "511600": 1000, "512000": 250, "530000": -1250,
        "707000": -(1185 + 2 * 1042),
    }  # fmt: skip
    assert sum(posting.debit_cents - posting.credit_cents for posting in entry.postings) == 0
    assert all((posting.debit_cents == 0) != (posting.credit_cents == 0) for posting in entry.postings)
    assert (entry.journal, entry.on, entry.piece) == ("CA", date(2026, 7, 22), "VIA Accueil 1-3")
    assert "Ventes du 22/07/2026, VIA Accueil" in entry.label
    assert {posting.label.rpartition(", ")[2] for posting in entry.postings if posting.account == "445710"} == {
        "TVA 5,5 %", "TVA 20 %",
    }  # fmt: skip


def test_days_are_apart_and_in_order(house: House, time: Hand) -> None:
    desk = shop_desk(house)
    some_weeks(desk, time)
    found = entries(desk)
    assert [entry.on for entry in found] == sorted(entry.on for entry in found)
    assert [entry.label.split(",")[0] for entry in found] == [
        "Ventes du 22/07/2026", "Écart de caisse", "Ventes du 23/07/2026", "Entrée de caisse", "Ventes du 12/08/2026",
    ]  # fmt: skip
    assert all(entry.closed_on is not None for entry in found)
    cash = rows(desk, "SELECT sum(amount_cents) FROM payment p JOIN sale s ON s.id = p.sale_id "
                "WHERE s.training = 0 AND p.method = 'cash'")[0][0]  # fmt: skip
    expected = rows(desk, "SELECT sum(counted_cents - expected_cents) FROM cash_count")[0][0]
    assert balance(found)["530000"] == cash + 2000 + expected
    assert entries(desk, 2025) == ()


@pytest.mark.parametrize(("counted", "account", "cents"), [(4000, "658000", 1000), (5600, "758000", -600)])
def test_what_is_missing_or_too_much_has_its_account(selling: Desk, counted: int, account: str, cents: int) -> None:
    till.close_session(selling, counted_cents=counted, reason="rendu faux")
    (entry,) = entries(selling)
    assert balance((entry,)) == {"530000": -cents, account: cents}
    assert "rendu faux" in entry.label


def test_a_count_that_is_corrected_changes_the_difference_only(selling: Desk) -> None:
    till.close_session(selling, counted_cents=4000, reason="?")
    ((count_id,),) = rows(selling, "SELECT id FROM cash_count")
    till.count_cash(
        selling, (), purpose="correction", counted_cents=4900, corrects_id=count_id, reason="un billet était dessous"
    )
    found = entries(selling)
    assert len(found) == 2
    assert balance(found)["530000"] == -100
    assert balance(found)["658000"] - 1000 + balance(found)["758000"] + 900 == 0


def test_a_check_of_the_drawer_is_no_entry(selling: Desk) -> None:
    till.count_cash(selling, (), counted_cents=100)
    assert entries(selling) == ()


def test_a_deposit_at_the_bank_leaves_the_drawer(selling: Desk) -> None:
    till.move_cash(selling, "bank", 3000, "BNP")
    till.move_cash(selling, "out", 500, "timbres")
    found = entries(selling)
    assert balance(found) == {"471000": 500, "530000": -3500, "580000": 3000}
    assert [entry.label for entry in found] == [
        "Dépôt en banque, VIA Accueil, BNP",
        "Sortie de caisse, VIA Accueil, timbres",
    ]


def test_goods_on_consignment_have_an_account_of_their_own(house: House) -> None:
    supplier = catalogue.add_supplier(house.head_office, "MAZ", "Atelier Mazel", consignment=True)
    product = catalogue.add_product(house.head_office, "Bol", price_cents=2400, supplier_id=supplier)
    desk = shop_desk(house)
    till.open_session(desk, float_cents=0)
    till.sell(desk, ids.new(), [Item(1, product_id=product)], [Paid("cash", 2400)])
    assert balance(entries(desk)) == {"445710": -400, "530000": 2400, "707100": -2000}


def test_the_organisation_chooses_its_accounts(house: House) -> None:
    desk = shop_desk(house, accounts={"sales": "706100", "sales_2000": "707200", "vat_550": "445711", "cash": "531000"})
    till.open_session(desk, float_cents=0)
    sell(desk, (article(desk), 1), (article(desk, "Mug", 1250, "standard"), 1))
    assert balance(entries(desk)) == {"445710": -208, "445711": -65, "531000": 2500, "706100": -1185, "707200": -1042}


def test_tickets_that_no_closing_holds_are_counted(selling: Desk) -> None:
    sell(selling, (article(selling), 1))
    found = accounting.accounts(selling, 2026)
    assert (found.not_closed, found.entries[0].closed_on) == (1, None)
    till.close_session(selling)
    found = accounting.accounts(selling, 2026)
    assert (found.not_closed, found.entries[0].closed_on) == (0, date(2026, 7, 22))
    assert found.siren == "732829320"


def test_the_head_office_has_every_till_and_the_payouts(house: House, selling: Desk) -> None:
    other = shop_desk(house)
    till.open_session(other, float_cents=0)
    for desk in (selling, other):
        sell(desk, (article(desk), 1))
        sync.exchange(desk)
    head = house.head_office
    sync.merge_all(head)
    with head.write() as session:
        supplier = Supplier(code="MAZ", name="Atelier Mazel", consignment=1)
        session.add(supplier)
        session.flush()
        session.add(
            Payout(supplier_id=supplier.id, paid_on="2026-09-30", amount_cents=4200, method="transfer", reference="V12")
        )
    found = entries(head)
    assert [entry.journal for entry in found] == ["CA", "CA", "DV"]
    assert balance(found) == {"445710": -130, "467000": 4200, "512000": -4200, "530000": 2500, "707000": -2370}
    assert (found[-1].piece, found[-1].label) == ("V12", "Reversement Atelier Mazel")
    assert len(entries(selling)) == 1, "a desk has its own till alone"


def test_a_file_that_does_not_hold_makes_no_entries(selling: Desk) -> None:
    sell(selling, (article(selling), 1))
    selling.database.close()
    change(selling.database.path, "DROP TRIGGER IF EXISTS payment_append_only", "UPDATE payment SET amount_cents = 1")
    with pytest.raises(RuleError, match="do not balance"):
        accounting.accounts(selling, 2026)


def test_every_way_of_paying_and_moving_cash_has_an_account() -> None:
    assert {"cash", "card", "cheque", "holiday_voucher", "transfer", "cash_in", "cash_out", "bank_deposit"} <= set(
        uses()
    )


def test_a_correction_made_after_the_clock_was_set_back_is_posted(
    selling: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = [ids.new(), ids.new()]
    till.close_session(selling, counted_cents=4000, reason="?")
    monkeypatch.setattr(ids, "new", earlier.pop)
    ((wrong,),) = rows(selling, "SELECT id FROM cash_count")
    for cents in (4900, 5000):
        wrong = till.count_cash(
            selling, (), purpose="correction", counted_cents=cents, corrects_id=wrong, reason="un billet était dessous"
        )
    found = entries(selling)
    assert [balance((entry,))["530000"] for entry in found] == [-1000, 900, 100]


def test_two_copies_of_a_file_that_close_one_session_have_a_discrepancy_each(house: House, tmp_path: Path) -> None:
    desk = shop_desk(house)
    till.open_session(desk, float_cents=5000)
    sell(desk, (article(desk), 1))
    settle(house)
    backup = copied(desk, tmp_path / "backup")
    till.close_session(desk, counted_cents=6150, reason="manque 1 euro")
    settle(house)
    back = restored(house, "VIA", backup)
    till.close_session(back, counted_cents=6200, reason="manque 50 centimes")
    settle(house, rounds=6)
    for archiver in (back, house.head_office):
        found = [entry for entry in entries(archiver) if entry.label.startswith("Écart")]
        assert sorted((balance((entry,))["658000"], entry.label.rpartition(", ")[2]) for entry in found) == [
            (50, "manque 50 centimes"), (100, "manque 1 euro"),
        ]  # fmt: skip
