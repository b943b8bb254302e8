"""Reports as a PDF: every figure written out, and read by a screen reader too."""

from __future__ import annotations

import pytest

from bitdesk import words
from bitdesk.exports.documents import pdf
from bitdesk.exports.report_pdf import data, report_pdf
from bitdesk.exports.sheet import Column, Kind, Sheet

COLUMNS = (Column("code", "Code", Kind.TEXT), Column("total", "Montant", Kind.MONEY), Column("hidden", ""))
ONE = Sheet(
    "Été", COLUMNS, (("A", 1250, 1), ("#emph[B]", None, 2)), {"a": 1}, total=("Total", 1250, None), notes=("Fin.",)
)
TWO = Sheet("Deux", COLUMNS, (("C", -5, 1),), {}, labels=("Une chose au nom assez long",))


def test_a_pdf_has_every_report_with_its_figures_written_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_chosen", "fr")
    found = data([ONE, TWO], ["Office de Tourisme", ""])
    assert (found["title"], found["organisation"], found["notes"]) == ("Été", ["Office de Tourisme"], ["Fin."])
    one, two = found["tables"]
    assert one["titles"] == ["Code", "Montant"]
    assert one["rows"] == [["A", "12,50\u00a0€"], ["#emph[B]", "–"]]
    assert one["total"] == ["Total", "12,50\u00a0€"]
    assert (one["right"], one["widths"], one["heading"]) == ([1], ["wide", "narrow"], "")
    assert (two["rows"], two["heading"], two["total"]) == (
        [["Une chose au nom assez long", "−0,05\u00a0€"]],
        "Deux",
        [],
    )


def test_a_pdf_can_be_read_by_a_screen_reader() -> None:
    assert pdf("plain", data([ONE, TWO], ["Office"]), standard="ua-1").startswith(b"%PDF-")


def test_a_report_without_rows_is_a_pdf_too() -> None:
    assert report_pdf([Sheet("Nothing", COLUMNS, (), {})]).startswith(b"%PDF-")


def test_the_longest_text_has_the_room_that_is_left() -> None:
    columns = (Column("a", "A", Kind.TEXT), Column("b", "B", Kind.TEXT), Column("c", "C"))
    assert data([Sheet("x", columns, (("1", "22", 3),), {})])["tables"][0]["widths"] == ["narrow", "wide", "narrow"]
    assert data([Sheet("x", columns[2:], ((3,),), {})])["tables"][0]["widths"] == ["wide"]


def test_sentences_among_many_columns_have_the_long_side_of_the_paper() -> None:
    columns = tuple(Column(name, name.upper(), Kind.TEXT) for name in "abcdefg")
    told = ("Nobody answered the telephone all morning.", *"bcdefg")
    assert data([Sheet("x", columns, (told,), {})])["flipped"]
    assert not data([Sheet("x", columns, (tuple("abcdefg"),), {})])["flipped"]
    assert not data([Sheet("x", columns[:3], (told[:3],), {})])["flipped"]
    assert report_pdf([Sheet("x", columns, (told,), {})]).startswith(b"%PDF-")
