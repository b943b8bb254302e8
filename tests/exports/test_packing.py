"""A report as a file in the format that its name says."""

from __future__ import annotations

import json

import pytest

from bitdesk import words
from bitdesk.errors import RuleError
from bitdesk.exports.packing import SUFFIXES, packed
from bitdesk.exports.sheet import Column, Kind, Sheet

COLUMNS = (Column("code", "Code", Kind.TEXT), Column("total", "Montant", Kind.MONEY), Column("hidden", ""))
ONE = Sheet(
    "Été", COLUMNS, (("A", 1250, 1), ("#emph[B]", None, 2)), {"a": 1}, total=("Total", 1250, None), notes=("Fin.",)
)
TWO = Sheet("Deux", COLUMNS, (("C", -5, 1),), {}, labels=("Une chose au nom assez long",))


@pytest.mark.parametrize(
    ("suffix", "start"), [(".XLSX", b"PK"), (".pdf", b"%PDF-"), (".csv", b"\xef\xbb\xbfcode,total"), (".json", b"{")]
)
def test_the_name_says_the_format(suffix: str, start: bytes) -> None:
    assert packed([ONE, TWO], suffix, ["Office", "Rue"]).startswith(start)
    assert suffix.lower() in SUFFIXES


def test_a_program_gets_the_first_report() -> None:
    assert json.loads(packed([ONE, TWO], ".json")) == {"a": 1}
    assert packed([ONE, TWO], ".csv").decode("utf-8-sig").splitlines() == [
        "code,total,hidden",
        "A,12.50,1",
        "#emph[B],,2",
    ]


def test_another_format_is_refused_with_those_there_are() -> None:
    with pytest.raises(RuleError) as refused:
        packed([ONE], ".doc")
    assert ".xlsx, .pdf" in words.translate_error(refused.value)
