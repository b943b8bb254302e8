"""What the paper grid says in words."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from bitdesk.reports.paper import Cell, Lock, Place
from bitdesk.ui.widgets import paper_words

TUESDAY = date(2026, 7, 21)


@pytest.fixture(autouse=True)
def english(qtbot: QtBot) -> object:
    before = QLocale()
    QLocale.setDefault(QLocale("en_FR"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 7, 20), date(2026, 7, 26), "20 – 26 July 2026"),
        (date(2026, 6, 29), date(2026, 7, 5), "29 June – 5 July 2026"),
        (date(2025, 12, 29), date(2026, 1, 4), "29 December 2025 – 4 January 2026"),
        (TUESDAY, TUESDAY, "21 July 2026"),
    ],
)
def test_some_days_in_a_row(first: date, last: date, words: str) -> None:
    assert paper_words.days(first, last) == words


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (Cell(), ""),
        (Cell(paper=5), ""),
        (Cell(here=8, elsewhere=4, paper=5), "already 12"),
        (Cell(zero_elsewhere=True), "already 0"),
    ],
)
def test_who_is_counted_already(cell: Cell, words: str) -> None:
    assert paper_words.already(cell) == words


def test_what_would_be_recorded_and_what_was() -> None:
    places = [Place(TUESDAY, hour) for hour in (9, 10, 11, None)]
    before = dict(zip(places, (None, None, 12, 7), strict=True))
    assert paper_words.to_record(before, {}) == "Nothing to record"
    assert paper_words.to_record(before, {places[0]: 47}) == "Record 47 visitor(s)"
    typed = dict(zip(places, (47, 0, 9, None), strict=True))
    assert paper_words.to_record(before, typed) == "Record 47 visitor(s), 2 correction(s), 1 empty hour(s)"
    assert paper_words.recorded(before, {places[0]: 47}) == "Recorded from paper: 47 visitor(s)."
    assert "56 visitor(s) typed here are not recorded" in paper_words.unrecorded(typed)


def test_every_lock_has_its_words() -> None:
    for lock in Lock:
        assert paper_words.lock_word(lock)
        assert "nothing can be typed" in paper_words.lock_sentence(lock)


def test_the_rule_says_what_not_to_type() -> None:
    assert "not counted yet" in paper_words.rule()
    assert "do not type it again" in paper_words.rule()
