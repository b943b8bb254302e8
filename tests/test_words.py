"""The language of a person, and sentences in it without Qt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from bitdesk import words
from bitdesk.errors import RuleError, noop
from bitdesk.reports.received import Theme


@pytest.fixture(autouse=True)
def _language_of_the_process() -> Iterator[None]:
    before = words._chosen
    yield
    words._chosen = before


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "fr"),
        ({"LANG": "C.UTF-8"}, "fr"),
        ({}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": ""}, "en"),
    ],
)
def test_the_locale_decides(monkeypatch: pytest.MonkeyPatch, locale: dict[str, str], language: str) -> None:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(variable, raising=False)
    for variable, value in locale.items():
        monkeypatch.setenv(variable, value)
    assert words.language() == language


def test_the_setting_goes_before_the_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert words.language("fr") == "fr"
    assert words.language("") == "en"


SENTENCE = "The disk is full: nothing was recorded. Free some space, then try again ({path})."


def test_a_sentence_is_said_in_the_language_in_use() -> None:
    words.use("fr")
    french = words.translate("errors", SENTENCE)
    assert french != SENTENCE
    assert "{path}" in french
    words.use("en")
    assert words.translate("errors", SENTENCE) == SENTENCE


def test_what_the_catalogue_does_not_know_stays_as_it_is() -> None:
    words.use("fr")
    assert words.translate("errors", "No such sentence.") == "No such sentence."
    assert words.translate("no such context", SENTENCE) == SENTENCE


def test_an_error_is_said_with_its_values() -> None:
    error = RuleError(
        noop("The disk is full: nothing was recorded. Free some space, then try again ({path})."), path="/x"
    )
    words.use("fr")
    assert words.translate_error(error) == words.translate("errors", SENTENCE).format(path="/x")
    words.use("en")
    assert words.translate_error(error) == str(error)
    assert "(/x)" in str(error)


@pytest.mark.parametrize(
    ("value", "said"), [(2026, "2026"), (9_999, "9999"), (28_085, "28\u202f085"), (True, "True"), ("20001", "20001")]
)
def test_the_digits_of_a_great_number_are_in_groups(value: object, said: str) -> None:
    words.use("fr")
    assert words.translate_error(RuleError("{value}", value=value)) == said


def test_a_number_is_written_as_it_is_read() -> None:
    words.use("fr")
    assert words.number(1_234_567) == "1\u202f234\u202f567"
    words.use("en")
    assert words.number(-1_234) == "-1,234"


def test_a_text_of_the_command_line_has_its_own_context() -> None:
    words.use("fr")
    assert words.chosen() == "fr"
    assert words._("Visitors") == words.translate("commands", "Visitors") == "Visiteurs"
    words.use("en")
    assert (words.chosen(), words._("Visitors")) == ("en", "Visitors")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_day_of_an_error_is_said_in_figures(language: str) -> None:
    words.use(language)
    said = words.translate_error(RuleError("{day}, {since}", day=date(2026, 7, 2), since=date(26, 3, 1)))
    assert said == "02/07/2026, 01/03/0026"


@pytest.mark.parametrize(("language", "said"), [("fr", "Accueil"), ("en", "Welcome")])
def test_what_has_its_words_in_both_languages_is_read_in_the_one_in_use(language: str, said: str) -> None:
    words.use(language)
    assert words.label(Theme("welcome", "Accueil", "Welcome")) == said
