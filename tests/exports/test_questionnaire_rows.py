"""The history of a form and of an answer in words."""

from __future__ import annotations

import pytest

from bitdesk.exports import rows
from questioning import FOUND, WELCOME


def test_rows_and_columns_have_names() -> None:
    assert rows.kind("questionnaire_form") == "Questionnaire"
    assert rows.column("published_on") == "Published on"


def test_questions_and_answers_are_read_not_printed_as_data(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = [WELCOME.as_json(), FOUND.as_json()]
    assert rows.value("questions", asked) == "1. The welcome · 2. How did you find us?"
    assert rows.value("answers", {"welcome": 5, "found": ["web", "host"]}) == "welcome: 5 · found: web, host"
    assert rows.value("questions", []) == "–"
    monkeypatch.setattr("bitdesk.words._chosen", "fr")
    assert rows.value("questions", asked).startswith("1. L’accueil")


def test_days_and_ways_are_words() -> None:
    assert rows.value("answered_on", "2026-07-22") == "22/07/2026"
    assert rows.value("filled", "screen") == "on the screen"
    assert rows.value("filled", "by pigeon") == "by pigeon"
