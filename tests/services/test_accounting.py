"""Choosing the accounts: merged, taken back to the usual ones, and refused where no account has such a number."""

from __future__ import annotations

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports.chart import is_use, uses
from bitdesk.reports.shop import shop
from bitdesk.services.accounting import set_accounts
from builders import House


def test_what_is_chosen_is_added_to_what_was(house: House) -> None:
    head = house.head_office
    set_accounts(head, {"sales": "706000", "vat_550": " 445711 "})
    set_accounts(head, {"cash": "531a"})
    assert shop(head).accounts == {"cash": "531A", "sales": "706000", "vat_550": "445711"}
    set_accounts(head, {"sales": "", "cash": "", "vat_550": " "})
    assert shop(head).accounts == {}


@pytest.mark.parametrize(("use", "number"), [("rent", "613000"), ("sales_x", "707"), ("_550", "707"), ("", "707")])
def test_an_account_for_nothing_is_refused(house: House, use: str, number: str) -> None:
    with pytest.raises(RuleError, match="There is no account for"):
        set_accounts(house.head_office, {"sales": "706000", use: number})
    assert shop(house.head_office).accounts == {}


@pytest.mark.parametrize("number", ["7", "sales", "7070000000000", "70 7", "70\t7", "²70", "-707"])
def test_what_no_account_has_is_refused(house: House, number: str) -> None:
    with pytest.raises(RuleError, match="is no account"):
        set_accounts(house.head_office, {"sales": number})


def test_a_desk_chooses_none(desk: Desk) -> None:
    with pytest.raises(RuleError, match="Only the head office decides this"):
        set_accounts(desk, {"sales": "706000"})


def test_every_use_is_one() -> None:
    assert all(is_use(use) and is_use(f"{use}_550") for use in uses())
