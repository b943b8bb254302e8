"""Reading a group: numbers of people and where they come from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk import geography
from bitdesk.ui.widgets.origin_parts import begins_group, read, replace_last


def said(text: str) -> list[tuple[int, str | None]]:
    return [(part.people, part.place.code if part.place else None) for part in read(text, "fr").parts]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("10 34, 3 BE", [(10, "34"), (3, "BE")]),
        ("10 x 34 3 BE 2 ?", [(10, "34"), (3, "BE"), (2, "ZZ")]),
        ("10x34;3xBE+1 × 2a", [(10, "34"), (3, "BE"), (1, "2A")]),
        ("10*34, 3*be,", [(10, "34"), (3, "BE")]),
        ("10 hérault et 3 belgique", [(10, "34"), (3, "BE")]),
        ("10 herau, 3 belg and 4 pays-bas", [(10, "34"), (3, "BE"), (4, "NL")]),
        ("2 côte d’or 7 971", [(2, "21"), (7, "971")]),
        ("12 1, 3 Royaume Uni", [(12, "01"), (3, "GB")]),
        ("13 34", [(13, "34")]),
        ("5 ?, 5 ?", [(5, "ZZ"), (5, "ZZ")]),
    ],
)
def test_what_is_understood(text: str, parts: list[tuple[int, str]]) -> None:
    reading = read(text, "fr")
    assert said(text) == parts
    assert reading.is_whole
    assert reading.people == sum(people for people, _ in parts)


@pytest.mark.parametrize(
    ("text", "parts", "rest"),
    [
        ("10 34, 3", [(10, "34"), (3, None)], ""),
        ("10 34, 3 xyzzy", [(10, "34"), (3, None)], ""),
        ("10 34, belg", [(10, "34")], "belg"),
        ("34", [(34, None)], ""),
        ("belg 3", [], "belg 3"),
        ("10 99", [(10, None)], ""),
        ("", [], ""),
        ("  , ", [], ""),
    ],
)
def test_what_is_missing_is_known(text: str, parts: list[tuple[int, str | None]], rest: str) -> None:
    reading = read(text, "fr")
    assert (said(text), reading.rest) == (parts, rest)
    assert not reading.is_whole


@pytest.mark.parametrize("text", ["3 ", "10 3", "10x", "10 x", "9*", "10,"])
def test_a_number_and_a_space_begin_a_group(text: str) -> None:
    assert begins_group(text)


@pytest.mark.parametrize("text", ["3", "34", "2A", "971", "be", "belg ", "", " "])
def test_a_place_begins_none(text: str) -> None:
    assert not begins_group(text)


@pytest.mark.parametrize(
    ("text", "code", "after"),
    [("10 her", "34", "10 34, "), ("10 34, 3 bel", "BE", "10 34, 3 BE, "), ("10 34, 3 ", "BE", "10 34, 3 BE, ")],
)
def test_a_suggestion_takes_the_place_of_what_is_typed_last(text: str, code: str, after: str) -> None:
    assert replace_last(text, code) == after


places = st.sampled_from([*sorted(geography.departments()), *sorted(set(geography.countries()) - {"ZZ"}), "?"])


def test_the_x_of_a_country_is_no_sign() -> None:
    assert said("1 XK, 2 x XK, 3x34, 4 × 48") == [(1, "XK"), (2, "XK"), (3, "34"), (4, "48")]


@given(st.lists(st.tuples(st.integers(1, 99), places), min_size=1, max_size=8), st.sampled_from([", ", " ", ";", "+"]))
def test_whatever_is_written_with_codes_is_read_back(parts: list[tuple[int, str]], between: str) -> None:
    text = between.join(f"{people} {code}" for people, code in parts)
    assert said(text) == [(people, "ZZ" if code == "?" else code) for people, code in parts]


@given(st.text(max_size=30))
def test_no_text_stands_in_its_way(text: str) -> None:
    read(text, "fr")
    begins_group(text)
