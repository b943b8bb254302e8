"""The rows of the questionnaires in words, for people who read what was changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from bitdesk import words
from bitdesk.exports import figures
from bitdesk.values import Filled
from bitdesk.words import _

SHORTEN = 60
"""How many letters of a question name it in a list."""


def kinds() -> dict[str, str]:
    """Return what the rows are."""
    return {"questionnaire_form": _("Questionnaire"), "questionnaire_response": _("Answered questionnaire")}


def columns() -> dict[str, str]:
    """Return what the columns hold."""
    return {
        "version": _("Version"),
        "title_fr": _("Title in French"),
        "title_en": _("Title in English"),
        "welcome_fr": _("Welcome in French"),
        "welcome_en": _("Welcome in English"),
        "questions": _("Questions"),
        "published_on": _("Published on"),
        "form_id": _("Questionnaire"),
        "answered_on": _("Day"),
        "answered_at": _("Recorded"),
        "filled": _("Filled in"),
        "answers": _("Answers"),
    }


def value(column_name: str) -> Callable[[Any], str] | None:
    """Return what puts a value of a column in words, None for a column of another noun."""
    readers: dict[str, Callable[[Any], str]] = {
        "questions": _questions,
        "answers": _answers,
        "published_on": _day,
        "answered_on": _day,
        "answered_at": figures.instant,
        "filled": _filled,
    }
    return readers.get(column_name)


def _questions(raw: Sequence[Mapping[str, Any]]) -> str:
    label = "label_en" if words.chosen() == "en" else "label_fr"
    return " · ".join(f"{number}. {str(each[label])[:SHORTEN]}" for number, each in enumerate(raw, 1)) or "–"


def _answers(raw: Mapping[str, Any]) -> str:
    given = ((code, ", ".join(said) if isinstance(said, list) else said) for code, said in raw.items())
    return " · ".join(f"{code}: {said}" for code, said in given)


def _day(raw: str) -> str:
    return figures.day(date.fromisoformat(raw))


def _filled(raw: str) -> str:
    names: dict[str, str] = {
        Filled.PAPER: _("on paper"), Filled.SCREEN: _("on the screen"), Filled.COMMAND: _("by a command"),
    }  # fmt: skip
    return names.get(raw, raw)
