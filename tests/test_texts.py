from __future__ import annotations

import pytest

from bitdesk import texts
from bitdesk.errors import RuleError
from bitdesk.values import LONGEST_TEXT


@pytest.mark.parametrize(
    "text",
    ["Merci !", "Très bien 😀👨‍👩‍👧", "مرحبا بكم في المكتب", "שלום", "a\tb\nc", "e\u0301t\u00e9", "x" * LONGEST_TEXT],
)
def test_what_people_write_is_kept_as_they_wrote_it(text: str) -> None:
    assert texts.kept(text) == text


def test_blanks_around_and_ends_of_lines_are_made_alike() -> None:
    assert texts.kept("  un\r\ndeux\rtrois \n") == "un\ndeux\ntrois"


@pytest.mark.parametrize("text", ["a\x00b", "a\x1b[31mb", "\ud800", "a\x07"])
def test_what_is_no_text_is_refused(text: str) -> None:
    with pytest.raises(RuleError, match="cannot be kept"):
        texts.kept(text)


@pytest.mark.parametrize("text", ["", "  ", "\n\t"])
def test_an_empty_text_is_refused_or_missing(text: str) -> None:
    with pytest.raises(RuleError, match="empty"):
        texts.kept(text)
    assert texts.kept_or_none(text) is None


def test_a_text_that_is_too_long_says_how_long_it_is() -> None:
    with pytest.raises(RuleError, match="has 100000 characters, at most 20000"):
        texts.kept("é" * 100_000)
    with pytest.raises(RuleError, match="has 6 characters, at most 5"):
        texts.kept_or_none("abcdef", 5)
    assert texts.kept_or_none(None) is None


@pytest.mark.parametrize("text", ["\u200b", " \u200b\u2060\ufeff\n", "\u200e\u202e", "\u00ad"])
def test_a_text_that_nobody_sees_is_empty(text: str) -> None:
    with pytest.raises(RuleError, match="empty"):
        texts.kept(text)
    assert texts.kept_or_none(text) is None
