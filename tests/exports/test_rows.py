"""Rows in words: every column of every kind has some, and whatever a newer program writes is shown as it stands."""

from __future__ import annotations

from typing import Any

import pytest

from bitdesk import models
from bitdesk.exports import rows
from bitdesk.reports.history import Action, Name, Writer
from bitdesk.values import CounselorRole, Entered, Public


def test_every_kind_and_every_column_has_words() -> None:
    for name, table in models.journaled_tables().items():
        assert rows.kind(name) != name
        for column in models.payload_columns(table):
            assert rows.column(column) != column, (name, column)
    for action in Action:
        assert rows.action(action)


@pytest.mark.parametrize(
    ("column", "raw", "text"),
    [
        ("party_size", 12, "12"),
        ("party_size", None, "–"),
        ("visited_on", "2026-07-22", "22/07/2026"),
        ("hour", 9, "9:00"),
        ("visited_at", 1_784_723_460_000, "22/07/2026 14:31"),
        ("public", "second_home", "Second home"),
        ("public", "unknown", "?"),
        ("country", "BE", "BE Belgium"),
        ("country", "ZZ", "? Unknown"),
        ("department", "34", "34 Hérault"),
        ("topics", (Name("stay", "Hébergement", "Stay"), Name("golf", "", "")), "Stay, not yet received (golf)"),
        ("office_id", Name("ab" * 16, "", ""), "not yet received (abababab)"),
        ("office_id", Name("ab" * 16, "Vialas", "Vialas"), "Vialas"),
        ("periods", [[570, 750], [840, 1020]], "09:30–12:30, 14:00–17:00"),
        ("periods", [], "closed"),
        ("zero_hours", [9, 11], "9:00, 11:00"),
        ("weekday", 6, "Sunday"),
        ("voided", 1, "yes"),
        ("voided", 0, "no"),
        ("group_id", "ab" * 16, "yes"),
        ("entered", "paper", "from paper"),
        ("role", "director", "director"),
        ("name", "Vialas", "Vialas"),
    ],
)  # fmt: skip
def test_values_are_read_as_people_say_them(column: str, raw: Any, text: str) -> None:
    assert rows.value(column, raw) == text


@pytest.mark.parametrize(
    ("column", "raw", "text"),
    [
        ("mood", "sunny", "sunny"),
        ("mood", True, "yes"),
        ("public", "martian", "martian"),
        ("visited_on", "some day", "some day"),
        ("weekday", 9, "9"),
        ("periods", [[1]], "[[1]]"),
    ],
)
def test_what_a_newer_program_writes_is_shown_as_it_stands(column: str, raw: Any, text: str) -> None:
    assert rows.value(column, raw) == text
    assert rows.column("mood") == rows.kind("mood") == "mood"


def test_every_word_of_an_enumeration_is_known() -> None:
    for column, values in (("public", Public), ("entered", Entered), ("role", CounselorRole)):
        assert len({rows.value(column, value.value) for value in values}) == len(values)


def test_the_publics_are_those_of_the_screen() -> None:
    from bitdesk.ui import labels

    for public in Public:
        assert rows.value("public", public.value) == labels.public(public)


@pytest.mark.parametrize(
    ("who", "text"),
    [
        (Writer("C1", "Claire", "Accueil", "Vialas", False), "C1 Claire · Vialas, Accueil"),
        (Writer("", "", "Accueil", "Vialas", False), "Vialas, Accueil"),
        (Writer("C1", "Claire", "", "", True), "C1 Claire · Head office"),
        (Writer("?", "", "", "", False), "? · a desk not yet received"),
    ],
)
def test_writers_are_named_as_far_as_they_are_known(who: Writer, text: str) -> None:
    assert rows.writer(who) == text
