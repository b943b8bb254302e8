"""Texts from elsewhere, written so that they cannot take a terminal over."""

from __future__ import annotations

import pytest

from bitdesk.exports.figures import plain


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
