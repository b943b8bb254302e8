"""A workbook, read back by another library than the one that wrote it."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from bitdesk import clock, words
from bitdesk.exports.sheet import Column, Kind, Sheet
from bitdesk.exports.workbook import xlsx
from moments import MOMENT

SEEN = MOMENT.replace(tzinfo=None)

SHEET = Sheet(
    title="Ventes 2026",
    columns=(
        Column("code", "Code", Kind.TEXT),
        Column("sold_on", "Jour", Kind.DAY),
        Column("at", "À", Kind.INSTANT),
        Column("hidden", "", Kind.COUNT),
        Column("tickets", "Tickets"),
        Column("rate", "Moyenne", Kind.RATE),
        Column("total_cents", "Montant", Kind.MONEY),
    ),
    rows=(
        ("PDM", date(2026, 7, 22), clock.to_ms(MOMENT), 5, 1200, 1.5, 1_770_947),
        ("=1+1", None, None, None, 0, None, -5),
    ),
    labels=("Le Pont de Montvert", "=HYPERLINK(\"http://a\")"),
    total=("Total", None, None, None, 1200, None, 1_770_942),
    document={},
    notes=("Une remarque.", "=2+2"),
)  # fmt: skip


def read(data: bytes) -> dict[str, list[list[Any]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


@pytest.fixture(autouse=True)
def _french(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_chosen", "fr")


def test_numbers_days_and_money_are_what_they_are() -> None:
    rows = read(xlsx([SHEET]))["Ventes 2026"]
    assert rows[0][0] == "Ventes 2026"
    assert rows[2] == ["Code", "Jour", "À", "Tickets", "Moyenne", "Montant"]
    assert rows[3] == ["Le Pont de Montvert", date(2026, 7, 22), SEEN, 1200.0, 1.5, 17709.47]
    assert rows[5] == ["Total", "", "", 1200.0, "", 17709.42]


def test_a_text_is_never_a_formula_nor_a_link() -> None:
    data = xlsx([SHEET])
    rows = read(data)["Ventes 2026"]
    assert rows[4][0] == '=HYPERLINK("http://a")'
    assert [row[0] for row in rows[-2:]] == ["Une remarque.", "=2+2"]
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")
        assert "xl/worksheets/_rels/sheet1.xml.rels" not in parts.namelist()


def test_pages_have_names_that_a_spreadsheet_takes() -> None:
    columns = (Column("a", "A", Kind.TEXT),)
    titles = ("Ventes 01/07/2026 : [tout]?", "Ventes 01/07/2026 : [tout]?", "x" * 40, "X" * 40, "*")
    names = list(read(xlsx([Sheet(title, columns, (), {}) for title in titles])))
    assert len({name.casefold() for name in names}) == len(titles)
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)
    assert names[-1] == "Feuille"


def test_a_long_name_of_a_page_is_cut_behind_a_word() -> None:
    columns = (Column("a", "A", Kind.TEXT),)
    titles = (
        "Demandes à distance par mois, 2026", "Demandes à distance par provenance, 2026",
        "Demandes à distance par demande, 2026", "Registre des jours d’ouverture 2",
    )  # fmt: skip
    names = list(read(xlsx([Sheet(title, columns, (), {}) for title in titles])))
    assert names == [
        "Demandes à distance par mois", "Demandes à distance par", "Demandes à distance par (2)",
        "Registre des jours d’ouverture",
    ]  # fmt: skip
    assert all(len(name) <= 31 for name in names)


@pytest.mark.parametrize("cents", [0, 1, -1, 5, 10, 29, 99_999_999_999, -12_345])
def test_every_amount_comes_back_to_the_cent(cents: int) -> None:
    sheet = Sheet("a", (Column("total_cents", "Montant", Kind.MONEY),), ((cents,),), {})
    assert round(read(xlsx([sheet]))["a"][3][0] * 100) == cents


def test_characters_that_take_over_a_terminal_are_written_out() -> None:
    sheet = Sheet("a\x1b", (Column("a", "A", Kind.TEXT),), (("b\x1b[2J\x07",),), {})
    assert read(xlsx([sheet]))["a x1b"][3][0] == "b\\x1b[2J\\x07"


def test_a_long_text_does_not_make_an_endless_column() -> None:
    sheet = Sheet("a", (Column("a", "A", Kind.TEXT),), (("b" * 500,),), {})
    with zipfile.ZipFile(io.BytesIO(xlsx([sheet]))) as parts:
        assert 'width="60' in parts.read("xl/worksheets/sheet1.xml").decode()
