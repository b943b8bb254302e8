"""Turnover, sellers and the journal of sales by commands, and what they write to files."""

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
    """A shop at the head office with three tickets of two offices."""
    shop = Shop(house.head_office)
    a = shop.product("A", 1250, cost=700, category_id=shop.category("maps"))
    b = shop.product("B", 800)
    sale = shop.sell(TODAY, [Sold(a, 2, 1250), Sold(b, 1, 800, 2000)], parts=[("cash", 3000), ("cheque", 300)])
    shop.refund(TODAY, sale, [Sold(a, 1, 1250)])
    shop.sell(date(2025, 7, 22), [Sold(b, 1, 800)], "COL")
    return shop


def ask(house: House, *arguments: object) -> Said:
    return run("--data-dir", house.head_office.data_dir, "report", *arguments)


def document(house: House, *arguments: object) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ask(house, *arguments, "--format", "json").out)
    return found


def test_turnover_of_a_year_by_everything(house: House, shop: Shop) -> None:
    del shop
    for by in ("office", "day", "month", "year", "category", "supplier", "method", "vat"):
        found = document(house, "sales", "--year", 2026, "--by", by)
        assert (found["by"], found["total_cents"]) == (by, 2050)
        assert sum(line["total_cents"] for line in found["lines"]) == 2050
    assert document(house, "sales", "--year", 2025, "--office", "col")["total_cents"] == 800
    text = ask(house, "sales", "--year", 2026).out
    assert "Le Pont de Montvert" in text
    assert "€20.50" in text


def test_a_desk_tells_of_its_own_office_only(house: House) -> None:
    desk = house.desks["PDM"]
    shop = Shop(desk)
    shop.sell(TODAY, [Sold(shop.product("A", 1250), 1, 1250)])
    asked = ("--data-dir", desk.data_dir, "report", "sales", "--year", 2026)
    text = run(*asked).out
    assert text.startswith("Turnover 2026 · PDM\n")
    assert "Le Pont de Montvert" in text
    assert "Vialas" not in text
    assert json.loads(run(*asked, "--office", "pdm", "--format", "json").out)["total_cents"] == 1250
    assert refused(run(*asked, "--office", "COL"), "own office")


def test_days_in_place_of_a_year(house: House, shop: Shop) -> None:
    del shop
    found = document(house, "sales", "--from", "2025-07-01", "--until", "2026-07-22")
    assert (found["first_on"], found["last_on"], found["total_cents"]) == ("2025-07-01", "2026-07-22", 2850)


@pytest.mark.parametrize(
    ("options", "words_of_it"),
    [
        ((), "--year"),
        (("--from", "2026-01-01"), "--until"),
        (("--year", 2026, "--from", "2026-01-01"), "--year"),
        (("--from", "2026-02-01", "--until", "2026-01-01"), "before the first"),
        (("--year", 2026, "--office", "XYZ"), "XYZ"),
        (("--year", 2026, "--to", "report.doc"), ".doc"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_a_sentence(
    house: House, options: tuple[object, ...], words_of_it: str
) -> None:
    assert refused(ask(house, "sales", *options), words_of_it)


def test_sellers_with_their_margin_and_the_slow_ones(house: House, shop: Shop) -> None:
    del shop
    best = document(house, "sellers", "--year", 2026)["sellers"]
    assert [(one["code"], one["quantity"], one["margin_cents"]) for one in best] == [("A", 1, 485), ("B", 1, None)]
    assert document(house, "sellers", "--year", 2026, "--slow")["sellers"] == []
    assert "Turnover without a known cost, left out of the margin: €8.00." in ask(house, "sellers", "--year", 2026).out


def test_the_journal_has_every_ticket(house: House, shop: Shop) -> None:
    del shop
    tickets = document(house, "journal", "--year", 2026)["tickets"]
    assert [(one["number"], one["total_cents"], one["refunds"]) for one in tickets] == [
        ("2026-000001", 3300, None),
        ("2026-000002", -1250, "2026-000001"),
    ]
    assert "Cash €30.00, Cheque €3.00" in ask(house, "journal", "--year", 2026).out


def test_a_report_goes_to_a_file_of_its_kind(house: House, shop: Shop, tmp_path: Path) -> None:
    del shop
    path = tmp_path / "ventes.xlsx"
    said = ask(house, "sales", "--year", 2026, "--to", path)
    assert (said.code, said.out) == (0, f"Written: {path}\n")
    (name,) = CalamineWorkbook.from_path(str(path)).sheet_names
    assert name == "Turnover 2026"
    paper = tmp_path / "ventes.pdf"
    assert ask(house, "sellers", "--year", 2026, "--to", paper).code == 0
    assert paper.read_bytes().startswith(b"%PDF-")
    assert refused(ask(house, "sales", "--year", 2026, "--to", tmp_path / "no" / "a.csv"), "cannot be written")
