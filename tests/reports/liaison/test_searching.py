"""Searching finds every word as a beginning, whatever the accents and the case, and reads no query language."""

from __future__ import annotations

import pytest

from bitdesk.desk import Desk
from bitdesk.reports import liaison as report
from bitdesk.reports.liaison.searching import query
from bitdesk.services import complaints, liaison, suggestions
from builders import House
from evidence import rows
from notebook import remark
from stockroom import synchronise


def found(desk: Desk, text: str, **which: object) -> list[str]:
    """Return the excerpts without their marks."""
    hits = report.search(desk, text, **which)  # type: ignore[arg-type]
    return [hit.excerpt.translate({2: None, 3: None}) for hit in hits]


@pytest.mark.parametrize(
    "typed",
    ["balisé", "BALISE", "bal", "sentier bali", "bali sent", "l’été", "l'ete", "coeur", "cœur", "œuvre", "OEUVRE"],
)
def test_a_word_begun_finds_it_with_or_without_accents(desk: Desk, typed: str) -> None:
    remark(desk, "Sentier mal balisé depuis l’été, au cœur du bois : une œuvre !")
    remark(desk, "Autre chose")
    assert len(found(desk, typed)) == 1


def test_letters_that_were_decomposed_are_found(desk: Desk) -> None:
    remark(desk, "café")
    assert len(found(desk, "cafe\u0301")) == 1


def test_every_word_must_be_there(desk: Desk) -> None:
    remark(desk, "Sentier fermé")
    assert found(desk, "sentier ouvert") == []


@pytest.mark.parametrize(
    "typed",
    ['"', '"sentier', "sentier OR 1", "sentier AND", "NOT x", "text:sentier", "sentier*", "(sentier", "NEAR(a b)", "-",
     "^", "\x00", "a\x00b", "🥾", "'; DROP TABLE draft; --", "\ud800", "*", "x" * 100_000, "a " * 5_000],
)  # fmt: skip
def test_nothing_that_is_typed_is_a_query_of_its_own(desk: Desk, typed: str) -> None:
    remark(desk, "Sentier fermé")
    assert set(found(desk, typed)) <= {"Sentier fermé"}
    assert rows(desk, "SELECT count(*) FROM draft") == [(0,)]


def test_nothing_typed_finds_nothing() -> None:
    assert query(" . - ’ ") == ""


def test_all_kinds_of_texts_are_found_latest_first_with_marks_around_the_words(desk: Desk) -> None:
    note_id = remark(desk, "Fontaine sale")
    liaison.reply(desk, note_id, "La fontaine est nettoyée")
    complaints.record(desk, "Fontaine cassée", office_id=desk.office_id)
    suggestions.record(desk, "Une fontaine de plus", "minor", office_id=desk.office_id)
    hits = report.search(desk, "fontaine")
    assert [hit.kind for hit in hits] == ["suggestion", "complaint", "liaison_reply", "liaison_note"]
    assert hits[0].excerpt == "Une \x02fontaine\x03 de plus"
    assert (hits[2].note_id, hits[3].note_id) == (note_id, note_id)
    assert {hit.office_name for hit in hits} == {"Le Pont de Montvert"}
    assert len(report.search(desk, "fontaine", limit=2)) == 2


def test_one_office_is_searched_and_slips_are_not_found(house: House, desk: Desk) -> None:
    col, head = house.desks["COL"], house.head_office
    remark(col, "Chien perdu")
    slip = remark(desk, "Chien trouvé")
    synchronise(house)
    assert found(head, "chien", office_id=col.office_id) == ["Chien perdu"]
    liaison.void_note(desk, slip)
    assert found(desk, "chien") == []


def test_a_voided_note_that_is_brought_back_is_found_again(desk: Desk) -> None:
    slip = remark(desk, "Chien trouvé")
    liaison.void_note(desk, slip)
    liaison.bring_back_note(desk, slip)
    assert found(desk, "chien") == ["Chien trouvé"]
