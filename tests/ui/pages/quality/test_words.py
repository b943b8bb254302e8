from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.reports.complaints import State as ComplaintState
from bitdesk.reports.received import Step, Theme
from bitdesk.reports.suggestions import State as SuggestionState
from bitdesk.ui.pages.quality import complaints, suggestions, words
from bitdesk.values import Channel, ComplaintStep, SuggestionStep
from visitors import complain, complaint

AT_MS = 1_784_723_460_000


@pytest.mark.parametrize("kind", sorted({*map(str, ComplaintStep), *map(str, SuggestionStep)}))
def test_every_step_has_its_words(qtbot: QtBot, kind: str) -> None:
    assert words.step(kind)


@pytest.mark.parametrize("code", ComplaintState)
def test_every_state_of_a_complaint_has_its_word(qtbot: QtBot, code: ComplaintState) -> None:
    assert complaints.state(code)


@pytest.mark.parametrize("code", SuggestionState)
def test_every_state_of_a_suggestion_has_its_words(qtbot: QtBot, code: SuggestionState) -> None:
    assert suggestions.state(code)


def test_every_way_in_is_offered(qtbot: QtBot) -> None:
    assert [code for code, _words in words.channels()] == [channel.value for channel in Channel]


@pytest.mark.parametrize(("days", "said"), [(0, "today"), (1, "1 day(s)"), (12, "12 day(s)")])
def test_an_age_is_told_in_days(qtbot: QtBot, days: int, said: str) -> None:
    assert words.age(days) == said
    assert words.late(words.age(days)) == f"{said}, late"


def test_what_is_said_of_a_step_names_who_and_where(qtbot: QtBot) -> None:
    at_desk = Step(b"", "note", "", date(2026, 7, 22), AT_MS, "C1", "Vialas")
    assert words.when(at_desk).endswith("· C1, Vialas")
    assert words.when(at_desk).startswith("22/07/2026 ")
    at_head_office = Step(b"", "note", "", date(2026, 7, 22), AT_MS, "", "")
    assert words.when(at_head_office).endswith("· head office")


def test_a_card_is_one_line_and_nothing_where_there_is_none(qtbot: QtBot) -> None:
    assert words.card(None) == ""
    assert words.card(ContactCard(name="Zoé", address="1 rue\n48000 Mende")) == "Zoé · 1 rue 48000 Mende"


def test_a_button_says_what_it_does_without_its_key(qtbot: QtBot) -> None:
    assert words.act("Reply… (R)") == "Reply"
    assert words.act("Make it major (M)") == "Make it major"


def test_a_theme_and_a_language_say_so_where_none_was_said(qtbot: QtBot) -> None:
    assert words.theme(None) == "–"
    assert words.theme(Theme("hours", "Horaires", "Opening hours")) in ("Horaires", "Opening hours")
    assert words.language(None) == ""
    assert words.language("nl") == "Dutch"
    assert words.language("pt") == "pt", "a language that is not offered keeps its code"


def test_a_long_text_is_a_line_in_a_list(qtbot: QtBot) -> None:
    assert words.first_line(" a\n\n  b\tc ") == "a b c"


def test_words_of_a_newer_program_are_told_by_their_code(qtbot: QtBot, desk: Desk) -> None:
    assert words.step("escalated") == "escalated"
    found = replace(complaint(desk, complain(desk)), channel="tiktok")
    assert " · tiktok · " in words.received(found)
