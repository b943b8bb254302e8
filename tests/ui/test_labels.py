from __future__ import annotations

from typing import NamedTuple

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from bitdesk.ui import labels
from bitdesk.values import Public


def test_every_public_has_words(qtbot: QtBot) -> None:
    assert all(labels.public(code) and labels.public_short(code) for code in Public)


@pytest.mark.parametrize(
    ("country", "department", "words"), [(None, None, ""), ("ZZ", None, "?"), ("FR", "34", "34 Hérault")]
)
def test_unknown_differs_from_not_said(qtbot: QtBot, country: str | None, department: str | None, words: str) -> None:
    assert labels.origin(country, department) == words


@pytest.mark.parametrize(("code", "parts"), [("34", ("FR", "34")), ("BE", ("BE", None)), ("ZZ", ("ZZ", None))])
def test_a_chip_stands_for_a_country_and_a_department(code: str, parts: tuple[str, str | None]) -> None:
    assert labels.origin_parts(code) == parts


class Topic(NamedTuple):
    """Words in both languages."""

    label_fr: str
    label_en: str


@pytest.mark.parametrize(("locale", "words"), [("fr_FR", "Randonnée"), ("en_GB", "Hiking")])
def test_words_are_those_of_the_language_of_the_window(qtbot: QtBot, locale: str, words: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    assert labels.label(Topic("Randonnée", "Hiking")) == words
    QLocale.setDefault(before)
