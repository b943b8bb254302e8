from __future__ import annotations

import json

import pytest

from bitdesk import words
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.exports.sheet import Format, as_json, written
from bitdesk.exports.suggestions import importance, register, state
from bitdesk.exports.workbook import xlsx
from bitdesk.reports.suggestions import State, suggestions
from bitdesk.services.suggestions import close, pass_on, raise_
from bitdesk.values import Importance
from moments import Hand
from visitors import SIGNS, suggest


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_chosen", "en")


def test_a_register_of_a_year_tells_whether_they_were_passed_on_in_time(desk: Desk, time: Hand) -> None:
    in_time = suggest(desk, card=ContactCard(name="Zoé Martin"))
    raised = suggest(desk, "Des bancs", importance="minor")
    time.forward(days=1)
    pass_on(desk, in_time, "Mairie")
    raise_(desk, raised)
    time.forward(days=5)
    close(desk, raised, "impossible")
    sheet = register(suggestions(desk), 2026)
    assert sheet.title == "Suggestions 2026"
    names = [column.name for column in sheet.columns]
    first, second = (dict(zip(names, row, strict=True)) for row in sheet.rows)
    assert (first["text"], first["late"], first["state"]) == (SIGNS, "", "was passed on")
    assert first["passed_on_at"] < first["due_at"]
    assert (second["importance"], second["late"], second["state"]) == ("major", "late", "now closed")
    assert second["passed_on_at"] is None


def test_no_format_names_who_made_it(desk: Desk) -> None:
    suggest(desk, card=ContactCard(name="Zoé Martin", email="zoe@exemple.fr"))
    sheet = register(suggestions(desk))
    text = "".join(written(sheet, form) for form in Format)
    assert "Martin" not in text
    assert "exemple" not in text
    assert b"Martin" not in xlsx([sheet])


def test_json_tells_programs_all_of_it(desk: Desk) -> None:
    suggestion_id = suggest(desk, "=SUM(A1) 👍")
    pass_on(desk, suggestion_id, "Mairie")
    (one,) = json.loads(as_json(register(suggestions(desk), 2026)))["suggestions"]
    assert (one["reference"], one["text"], one["importance"]) == ("S-PDM-2026-001", "=SUM(A1) 👍", "major")
    assert [step["kind"] for step in one["steps"]] == ["passed_on"]
    assert (one["state"], one["late"], one["office"]) == ("passed_on", False, "Le Pont de Montvert")


@pytest.mark.parametrize("code", State)
def test_every_state_has_its_words(code: State) -> None:
    assert state(code)


@pytest.mark.parametrize("code", Importance)
def test_every_weight_has_its_word(code: Importance) -> None:
    assert importance(code) == code.value
