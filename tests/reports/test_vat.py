"""VAT on a day: usual rates of France, what the head office decided over them, and who owes it."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.reports.vat import rates_on
from bitdesk.services import catalogue
from builders import House


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


def rates(head: Desk, day: str) -> dict[str, int]:
    with head.database.reading() as connection:
        return rates_on(connection, day)


@pytest.mark.parametrize(
    ("day", "standard", "reduced"), [("2013-12-31", 1960, 550), ("2014-01-01", 2000, 550), ("2026-07-22", 2000, 550)]
)
def test_the_usual_rates_of_france_hold_by_default(head: Desk, day: str, standard: int, reduced: int) -> None:
    found = rates(head, day)
    assert (found["standard"], found["reduced"]) == (standard, reduced)


def test_what_the_head_office_decided_counts_from_its_day(head: Desk) -> None:
    catalogue.set_vat_rate(head, "standard", 2100, date(2026, 8, 1))
    catalogue.set_vat_rate(head, "standard", 2200, date(2026, 8, 1))
    catalogue.set_vat_rate(head, "standard", 1900, date(2014, 1, 1))
    catalogue.set_vat_rate(head, "own", 850, date(2026, 7, 1))
    assert [rates(head, day)["standard"] for day in ("2013-12-31", "2014-01-01", "2026-08-01")] == [1960, 1900, 2200]
    assert "own" not in rates(head, "2026-06-30")
    codes = {row.code: row for row in reports.catalogue.vat_codes(head, date(2026, 8, 1))}
    assert (codes["own"].vat_bp, codes["own"].label_fr, codes["reduced"].label_fr) == (
        850,
        "own",
        "réduit : livres et cartes",
    )


def test_the_highest_rate_comes_first(head: Desk) -> None:
    assert [row.code for row in reports.catalogue.vat_codes(head)] == [
        "standard", "intermediate", "reduced", "super_reduced",
    ]  # fmt: skip
