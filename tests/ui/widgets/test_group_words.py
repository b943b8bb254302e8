"""What is said of a group while it is typed."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from bitdesk.ui import labels
from bitdesk.ui.widgets import group_words
from bitdesk.ui.widgets.origin_parts import read


@dataclass
class Some:
    party_size: int
    country: str | None = None
    department: str | None = None


def test_a_group_reads_as_it_would_be_typed() -> None:
    parts = [Some(10, "FR", "34"), Some(3, "BE"), Some(2, "ZZ"), Some(1)]
    text = group_words.as_typed(parts)  # type: ignore[arg-type]
    assert text == "10 34, 3 BE, 2 ?"
    assert read(text, "fr").is_whole
    assert labels.origins(parts) == f"10 Hérault, 3 {labels.place_name('BE')}, 2 ?, 1 –"  # type: ignore[arg-type]
    assert labels.origins([Some(5, "ZZ"), Some(6, "ZZ")]) == "11 ?"  # type: ignore[list-item]


def test_what_is_understood_is_shown_while_it_is_typed() -> None:
    assert "such as 10 34, 3 BE" in group_words.preview(read("", "fr"), new=True)
    assert "new group" in group_words.preview(read("10 ", "fr"), new=True)
    assert "new group" not in group_words.preview(read("10 ", "fr"), new=False)
    assert group_words.preview(read("10 34, 3", "fr"), new=True).startswith("10 in all: 10 Hérault ·")
    assert group_words.preview(read("10 34, 3 ?", "fr"), new=True).startswith("13 in all: 10 Hérault, 3 ? ·")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("10 34, 3", "Where do the 3 come from? Add a place, such as 3 34."),
        ("10 99", "“99” is no department or country."),
        ("10 34, belg", "How many come from “belg”? Write the number first, such as 3 belg."),
    ],
)
def test_what_is_missing_is_said_with_what_to_do(text: str, words: str) -> None:
    assert words in group_words.problem(read(text, "fr"))
