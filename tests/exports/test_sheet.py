"""A sheet as a table to read, as CSV and as JSON."""

from __future__ import annotations

import csv
import io
import json

import pytest

from bitdesk import words
from bitdesk.exports import figures
from bitdesk.exports.sheet import Column, Format, Kind, Sheet, written

SHEET = Sheet(
    title="Season",
    columns=(
        Column("code", "Code", Kind.TEXT),
        Column("visitors", "Visitors"),
        Column("hours", "", Kind.RATE),
        Column("rate", "Rate", Kind.RATE),
        Column("at", "At", Kind.INSTANT),
        Column("clock", "Clock", Kind.DIFFERENCE),
    ),
    rows=(
        ("A,B", 15258, 1728.0, 31.66, 1_565_771_400_000, -62_400),
        ("C", 7, None, None, None, 200),
    ),
    labels=("First", "Second"),
    total=("", 15265, None, None, None, None),
    document={"name": "é"},
)

FRENCH = """\
Season

Code    Visitors  Rate                At  Clock
───────────────────────────────────────────────
First     15\u202f258  31,7  14/08/2019 10:30  −62 s
Second         7     –                 –    0 s
───────────────────────────────────────────────
          15\u202f265
"""


def test_a_table_is_read_as_in_france(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_chosen", "fr")
    assert written(SHEET, Format.TABLE) == FRENCH


def test_a_table_in_english_has_english_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_chosen", "en")
    assert written(SHEET, Format.TABLE) == FRENCH.replace("\u202f", ",").replace("31,7", "31.7")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_csv_is_for_programs_in_every_language(monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    monkeypatch.setattr(words, "_chosen", language)
    assert list(csv.reader(io.StringIO(written(SHEET, Format.CSV)))) == [
        ["code", "visitors", "hours", "rate", "at", "clock"],
        ["A,B", "15258", "1728.0", "31.7", "2019-08-14T10:30:00+02:00", "-62400"],
        ["C", "7", "", "", "", "200"],
    ]


def test_json_is_the_document() -> None:
    text = written(SHEET, Format.JSON)
    assert json.loads(text) == {"name": "é"}
    assert text.endswith("}\n")


def test_a_table_without_rows_has_its_titles() -> None:
    empty = Sheet("Nothing", (Column("a", "A", Kind.TEXT), Column("b", "B")), (), {})
    assert written(empty, Format.TABLE) == "Nothing\n\nA  B\n────\n"


@pytest.mark.parametrize(("ms", "text"), [(0, "0 s"), (-1, "0 s"), (1_500, "+2 s"), (-301_000, "−301 s")])
def test_a_clock_s_difference_is_in_seconds(ms: int, text: str) -> None:
    assert figures.difference(ms) == text


@pytest.mark.parametrize("text", ['=HYPERLINK("http://x")', "+33 6", "-2+3", "@SUM(1)", "\t=1", "\n=1"])
def test_a_text_in_csv_is_never_a_formula(text: str) -> None:
    sheet = Sheet("t", (Column("a", "A", Kind.TEXT), Column("b", "B", Kind.DIFFERENCE)), ((text, -5),), {})
    ((_a, _b), (said, number)) = csv.reader(io.StringIO(written(sheet, Format.CSV), newline=""))
    assert (said, number) == (f"'{text}", "-5")


def test_the_end_of_a_line_never_begins_another_row_of_csv() -> None:
    sheet = Sheet("t", (Column("a", "A", Kind.TEXT),), (("a\r=1",), ("b\r\n=2",), ("\r=3",)), {})
    assert list(csv.reader(io.StringIO(written(sheet, Format.CSV), newline="")))[1:] == [
        ["a\n=1"],
        ["b\n=2"],
        ["'\n=3"],
    ]


def test_what_an_import_takes_back_keeps_its_bytes() -> None:
    sheet = Sheet("t", (Column("a", "A", Kind.TEXT),), (("-10 %",),), {}, is_read_back=True)
    assert written(sheet, Format.CSV) == "a\n-10 %\n"


@pytest.mark.parametrize("text", ["", "a=1", "1-2", "–", "'=1"])
def test_any_other_text_stays_as_it_is_in_csv(text: str) -> None:
    sheet = Sheet("t", (Column("a", "A", Kind.TEXT), Column("b", "B")), ((text, 1),), {})
    assert list(csv.reader(io.StringIO(written(sheet, Format.CSV))))[1] == [text, "1"]
