"""A version in words: what it is, and what it asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from bitdesk.reports.questionnaires import FormRow
from bitdesk.ui.pages.quality.questionnaire_words import form_keys, read_out, state
from ui.test_kiosk import FORM


def row(is_current: bool = False, retired: bool = False, **form: Any) -> FormRow:
    made = replace(FORM, **form)
    on = date(2026, 7, 2) if retired else None
    return FormRow(ids=(made.id,), unreceived=(), retired_on=on, form=made, is_current=is_current, answers=0)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (row(published_on=None), "draft"), (row(is_current=True), "in use"), (row(retired=True), "retired"),
        (row(), "replaced"),
    ],
)  # fmt: skip
def test_a_version_says_what_it_is(qtbot: QtBot, given: FormRow, words: str) -> None:
    assert state(given) == words


def test_it_is_read_out_in_a_language(qtbot: QtBot) -> None:
    french, english = (dict(read_out(FORM, language)) for language in ("fr", "en"))
    assert (french["Welcome"], english["Welcome"]) == ("Bonjour.", "Hello.")
    assert french["4"] == "Vous restez · Choice · La journée · Une semaine"
    assert english["5"] == "How many are you? · Number 1–99"
    assert "Welcome" not in dict(read_out(replace(FORM, welcome_en=""), "en"))


def test_its_keys_are_said() -> None:
    assert len({key.key for key in form_keys()}) == len(form_keys())
    assert all(key.does for key in form_keys())
