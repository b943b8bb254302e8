"""Texts from elsewhere, written so that they cannot take a terminal over."""

from __future__ import annotations

import pytest

from bitdesk import words
from bitdesk.exports import figures
from bitdesk.exports.figures import one_line, plain


@pytest.mark.parametrize("text", ["Vialas", "Saint-Étienne «été» 12\u202f345\u00a0€", "日本 👪", ""])
def test_what_people_write_stays(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("\x1b[2J", "\\x1b[2J"), ("\x9b2J", "\\x9b2J"), ("a\x07\x00\x7f", "a\\x07\\x00\\x7f"), ("a\rb", "a\\x0db"),
        ("\u202egpj.exe", "\\u202egpj.exe"), ("\u2066a\u2069", "\\u2066a\\u2069"), ("a\u2028b", "a\\u2028b"),
    ],
)  # fmt: skip
def test_what_moves_the_cursor_or_the_writing_is_written_out(text: str, seen: str) -> None:
    assert plain(text) == plain(text, lines=True) == seen


def test_lines_and_columns_of_a_table_stay() -> None:
    assert plain("a\tb\nc", lines=True) == "a\tb\nc"
    assert plain("a\tb\nc") == "a\\x09b\\x0ac"


@pytest.mark.parametrize(
    ("cents", "french", "english", "decimal"),
    [
        (0, "0,00 €", "€0.00", "0.00"),
        (5, "0,05 €", "€0.05", "0.05"),
        (-5, "−0,05 €", "−€0.05", "-0.05"),
        (1_770_947, "17\u202f709,47 €", "€17,709.47", "17709.47"),
        (-123_450, "−1\u202f234,50 €", "−€1,234.50", "-1234.50"),
    ],
)
def test_money_reads_as_in_france_and_is_exact_for_programs(
    monkeypatch: pytest.MonkeyPatch, cents: int, french: str, english: str, decimal: str
) -> None:
    monkeypatch.setattr(words, "_chosen", "fr")
    assert figures.money(cents).replace("\u00a0", " ") == french
    monkeypatch.setattr(words, "_chosen", "en")
    assert figures.money(cents) == english
    assert figures.decimal(cents) == decimal


@pytest.mark.parametrize(("value", "text"), [(-1, "−1"), (-12_345, "−12,345"), (0, "0"), (7, "7")])
def test_a_number_below_zero_has_a_true_minus(monkeypatch: pytest.MonkeyPatch, value: int, text: str) -> None:
    monkeypatch.setattr(words, "_chosen", "en")
    assert figures.count(value) == text
    assert figures.rate(value).startswith("−") == (value < 0)
    assert figures.difference(1000 * value) == (f"+{text} s" if value > 0 else f"{value} s".replace("-", "−"))


def test_a_text_of_several_lines_is_one_in_a_table() -> None:
    assert one_line(" un\n\n deux\ttrois ") == "un deux trois"
