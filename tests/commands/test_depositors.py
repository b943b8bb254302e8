"""Depositors, statements and payouts by commands."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from builders import House
from shops import Shop, Sold
from terminal import Said, refused, run

TODAY = date(2026, 7, 22)


@pytest.fixture
def shop(house: House) -> Shop:
    """A depositor who is owed 70 % of 30 euros."""
    shop = Shop(house.head_office)
    supplier_id = shop.supplier("POT", consignment=True)
    shop.terms(supplier_id, 3000)
    bowl = shop.product("BOL", 1500, supplier_id=supplier_id, consignment=True)
    shop.sell(TODAY, [Sold(bowl, 1, 1500)])
    shop.sell(TODAY, [Sold(bowl, 1, 1500)], "COL")
    return shop


def ask(house: House, *arguments: object) -> Said:
    return run("--data-dir", house.head_office.data_dir, "head-office", "depositors", *arguments)


def document(house: House, *arguments: object) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ask(house, *arguments, "--format", "json").out)
    return found


@pytest.mark.usefixtures("shop")
def test_a_depositor_is_paid_and_the_statement_says_so(house: House) -> None:
    (one,) = document(house, "list")["depositors"]
    assert (one["code"], one["owed_cents"], one["balance_cents"]) == ("POT", 2100, 2100)
    said = ask(
        house,
        "pay",
        "pot",
        "12,50",
        "--by",
        "cheque",
        "--reference",
        "0815",
        "--from",
        "2026-07-01",
        "--until",
        "2026-07-22",
    )
    assert said.out == "€12.50 paid to Maison POT; €8.50 is still to be paid.\n"
    found = document(house, "statement", "POT", "--year", 2026)
    assert (found["owed_cents"], found["paid_cents"], found["balance_cents"]) == (2100, 1250, 850)
    assert [line["sold"] for line in found["lines"]] == [2]
    text = ask(house, "statement", "POT", "--year", 2026).out
    assert "Statement of Maison POT, 2026" in text
    assert "Paid: Cheque, 01/07/2026 to 22/07/2026 · 0815" in text
    assert "To be paid on 31/12/2026" in text


@pytest.mark.usefixtures("shop")
def test_too_much_must_be_meant_and_a_mistake_is_taken_back(house: House) -> None:
    assert refused(ask(house, "pay", "POT", "21.01"), "more than the €21.00 that Maison POT is owed")
    assert ask(house, "pay", "POT", "21.01", "--more-than-owed").code == 0
    assert document(house, "list")["depositors"][0]["balance_cents"] == -1
    said = ask(house, "take-back", "POT", "--reason", "typed twice")
    assert said.out == "The payout of €21.01 to Maison POT is taken back.\n"
    assert document(house, "list")["depositors"][0]["balance_cents"] == 2100
    assert refused(ask(house, "take-back", "POT", "--reason", "again"), "nothing to take back")
    payouts = document(house, "statement", "POT", "--year", 2026)["payouts"]
    assert [(row["amount_cents"], row["taken_back"], row["opposite"]) for row in payouts] == [
        (2101, True, False),
        (-2101, False, True),
    ]


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize("amount", ["douze", "-5", "0", "1.234"])
def test_an_amount_that_is_none_is_refused(house: House, amount: str) -> None:
    assert ask(house, "pay", "POT", "--", amount).code != 0
    assert document(house, "list")["depositors"][0]["paid_cents"] == 0


@pytest.mark.usefixtures("shop")
def test_a_statement_goes_to_a_workbook_and_to_a_pdf(house: House, tmp_path: Path) -> None:
    book, paper = tmp_path / "releve.xlsx", tmp_path / "releve.pdf"
    assert ask(house, "statement", "POT", "--year", 2026, "--to", book).code == 0
    assert len(CalamineWorkbook.from_path(str(book)).sheet_names) == 2
    assert ask(house, "statement", "POT", "--year", 2026, "--to", paper).code == 0
    assert paper.read_bytes().startswith(b"%PDF-")


@pytest.mark.usefixtures("shop")
def test_only_the_head_office_knows_depositors(house: House) -> None:
    said = run("--data-dir", house.desks["PDM"].data_dir, "head-office", "depositors", "list")
    assert refused(said, "is a desk's")
    assert refused(ask(house, "statement", "X", "--year", 2026), "is no depositor")
