"""What the organisation is as a shop."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports.vat import is_liable
from bitdesk.services import catalogue
from evidence import journal, rows


def test_what_is_said_is_kept_and_the_rest_stays(head: Desk) -> None:
    catalogue.set_shop(head, vat_liable_from=date(2026, 1, 1), address=" Le Quai ", siret="732 829 320 00074")
    catalogue.set_shop(head, receipt_note="Merci !", vat_number="FR 83 404 833 048", accounts={"cash": "530000"})
    shop = reports.shop.shop(head)
    assert (shop.vat_liable_from, shop.address, shop.siret) == (date(2026, 1, 1), "Le Quai", "73282932000074")
    assert (shop.receipt_note, shop.vat_number, dict(shop.accounts)) == (
        "Merci !", "FR83404833048", {"cash": "530000"},
    )  # fmt: skip
    catalogue.set_shop(head, vat_liable_from=None, siret="", address=None, accounts=None)
    empty = reports.shop.shop(head)
    assert (empty.vat_liable_from, empty.siret, empty.address, dict(empty.accounts)) == (None, "", "", {})
    assert empty.receipt_note == "Merci !"


def test_the_organisation_stays_one_row(head: Desk) -> None:
    catalogue.set_shop(head, address="Le Quai")
    before = len(journal(head))
    catalogue.set_shop(head, address="Le Quai")
    assert len(journal(head)) == before
    assert rows(head, "SELECT count(*) FROM organisation") == [(1,)]


@pytest.mark.parametrize(
    ("values", "words"),
    [({"siret": "73282932000075"}, "is no SIRET"), ({"vat_number": "FR83404833049"}, "no VAT number")],
)
def test_numbers_are_proved(head: Desk, values: dict[str, Any], words: str) -> None:
    with pytest.raises(RuleError, match=words):
        catalogue.set_shop(head, address="Ailleurs", **values)
    assert reports.shop.shop(head).address == ""


def test_vat_is_owed_from_a_day_on(head: Desk) -> None:
    catalogue.set_shop(head, vat_liable_from=date(2026, 7, 1))
    with head.database.reading() as connection:
        assert [is_liable(connection, day) for day in ("2026-06-30", "2026-07-01")] == [False, True]
