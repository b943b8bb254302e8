"""An answer is checked against the version that was answered, and kept with it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import drafts, questionnaires
from bitdesk.values import LONGEST_TEXT, Filled
from builders import House
from evidence import rows
from moments import Hand
from questioning import QUESTIONS, say, synchronise

KEPT = "SELECT office_id, form_id, answered_on, answered_at, filled, language, answers FROM questionnaire_response"


def kept(desk: Desk) -> list[dict[str, Any]]:
    return [json.loads(answers) for (answers,) in rows(desk, "SELECT answers FROM questionnaire_response ORDER BY id")]


def test_what_a_visitor_answered_is_kept_whole(desk: Desk, form_id: bytes, time: Hand) -> None:
    given = {"comment": " Très bien ! 🙂 ", "welcome": 5, "found": ["host", "signs"], "stay": "day", "party": 3}
    questionnaires.answer(desk, form_id, given, Filled.SCREEN, "en", date(2026, 7, 20))
    ((*row, answers),) = rows(desk, KEPT)
    assert row == [desk.office_id, form_id, "2026-07-20", time.ms, "screen", "en"]
    assert list(json.loads(answers).items()) == [
        ("welcome", 5), ("found", ["signs", "host"]), ("stay", "day"), ("party", 3), ("comment", "Très bien ! 🙂"),
    ]  # fmt: skip


def test_what_is_not_answered_is_not_kept(desk: Desk, form_id: bytes) -> None:
    say(desk, form_id, welcome=4, recommend=None, found=[], comment="  ", stay="")
    say(desk, form_id, welcome=3, comment="\u200b")
    assert kept(desk) == [{"welcome": 4}, {"welcome": 3}]


def test_the_lowest_rating_is_an_answer(desk: Desk, form_id: bytes) -> None:
    say(desk, form_id, welcome=1, recommend=0)
    assert kept(desk) == [{"welcome": 1, "recommend": 0}]


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"welcome": 6}, "6 cannot be. Give a whole number from 1 to 5"),
        ({"welcome": 0}, "from 1 to 5"),
        ({"welcome": True}, "from 1 to 5"),
        ({"welcome": "4"}, "from 1 to 5"),
        ({"welcome": 4.5}, "from 1 to 5"),
        ({"welcome": 4, "party": 100}, "100 cannot be. Give a whole number from 1 to 99"),
        ({"recommend": 7}, "needs an answer"),
        ({"welcome": 4, "stay": "month"}, "no choice “month”. Choose among: day, week"),
        ({"welcome": 4, "stay": ["day", "week"]}, "one choice only"),
        ({"welcome": 4, "found": ["web", "telex"]}, "no choice “telex”"),
        ({"welcome": 4, "weather": 5}, "no question “weather”. Choose among: welcome, recommend"),
        ({"welcome": 4, "comment": "x" * (LONGEST_TEXT + 1)}, "at most 20000 can be kept"),
        ({"welcome": 4, "comment": "a\0b"}, "cannot be kept"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(
    desk: Desk, form_id: bytes, answers: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(RuleError, match=sentence):
        say(desk, form_id, **answers)
    assert kept(desk) == []


def test_a_sentence_names_the_question_in_the_language_in_use(
    desk: Desk, form_id: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    for language, words in (("fr", "“L’accueil”"), ("en", "“The welcome”")):
        monkeypatch.setattr("bitdesk.words._chosen", language)
        with pytest.raises(RuleError, match=words):
            say(desk, form_id, welcome=9)


def test_nothing_at_all_is_no_answer(house: House, form_id: bytes) -> None:
    head = house.head_office
    optional = questionnaires.add_form(head, "short", "Court", "Short", QUESTIONS[1:])
    questionnaires.publish(head, optional)
    with pytest.raises(RuleError, match="Nothing is answered yet"):
        questionnaires.answer(head, optional, {"comment": " "}, Filled.PAPER, office_id=house.desks["PDM"].office_id)


@pytest.mark.parametrize("words", ["שלום עולם", "مرحبا بكم", "Génial 🏔️👍🏽", "日本語"])
def test_every_script_is_kept(desk: Desk, form_id: bytes, words: str) -> None:
    say(desk, form_id, welcome=5, comment=words)
    assert kept(desk) == [{"welcome": 5, "comment": words}]


def test_a_day_that_has_not_come_is_refused(desk: Desk, form_id: bytes) -> None:
    with pytest.raises(RuleError, match="has not come yet"):
        say(desk, form_id, date(2026, 7, 23), welcome=5)


def test_a_language_that_no_form_has_is_refused(desk: Desk, form_id: bytes) -> None:
    with pytest.raises(RuleError, match="no questionnaire in “de”"):
        questionnaires.answer(desk, form_id, {"welcome": 5}, Filled.PAPER, "de")


def test_a_form_that_is_unknown_or_a_draft_is_not_answered(house: House, desk: Desk, form_id: bytes) -> None:
    with pytest.raises(RuleError, match="not known here"):
        say(desk, ids.new(), welcome=5)
    draft = questionnaires.new_version(house.head_office, form_id)
    synchronise(house)
    with pytest.raises(RuleError, match="still a draft"):
        say(desk, draft, welcome=5)


def test_paper_of_a_retired_version_still_comes_in(house: House, desk: Desk, form_id: bytes) -> None:
    questionnaires.retire(house.head_office, form_id)
    synchronise(house)
    say(desk, form_id, welcome=5)
    assert kept(desk) == [{"welcome": 5}]


def test_the_head_office_says_at_which_office_paper_was_answered(house: House, form_id: bytes) -> None:
    head, office_id = house.head_office, house.desks["COL"].office_id
    with pytest.raises(RuleError, match="Choose the office"):
        say(head, form_id, welcome=5)
    with pytest.raises(RuleError, match="not known here"):
        questionnaires.answer(head, form_id, {"welcome": 5}, Filled.PAPER, office_id=ids.new())
    questionnaires.answer(head, form_id, {"welcome": 5}, Filled.PAPER, office_id=office_id)
    assert rows(head, "SELECT office_id FROM questionnaire_response") == [(office_id,)]


def test_the_draft_of_a_sheet_goes_with_it(desk: Desk, form_id: bytes) -> None:
    drafts.save(desk, "sheet", "half typed")
    with pytest.raises(RuleError):
        questionnaires.answer(desk, form_id, {"welcome": 9}, Filled.PAPER, draft="sheet")
    assert rows(desk, "SELECT content FROM draft") == [("half typed",)]
    questionnaires.answer(desk, form_id, {"welcome": 5}, Filled.PAPER, draft="sheet")
    assert rows(desk, "SELECT content FROM draft") == []


def test_answers_reach_the_head_office_and_no_other_office(house: House, desk: Desk, form_id: bytes) -> None:
    say(desk, form_id, welcome=5)
    synchronise(house)
    assert kept(house.head_office) == [{"welcome": 5}]
    assert kept(house.desks["COL"]) == []


def test_what_was_typed_by_mistake_is_taken_back_by_its_own_desk(
    house: House, desk: Desk, form_id: bytes, time: Hand
) -> None:
    response_id = say(desk, form_id, welcome=5)
    synchronise(house)
    with pytest.raises(RuleError, match="not recorded at this desk"):
        questionnaires.void(house.head_office, response_id)
    questionnaires.void(desk, response_id)
    first = time.ms
    time.forward(minutes=5)
    questionnaires.void(desk, response_id)
    assert rows(desk, "SELECT voided_at FROM questionnaire_response") == [(first,)]


def test_a_number_without_bounds_stays_within_what_can_be(house: House) -> None:
    head, desk = house.head_office, house.desks["PDM"]
    free = [replace(each, low=None, high=None) for each in QUESTIONS if each.code == "party"]
    form_id = questionnaires.add_form(head, "free", "Libre", "Free", free)
    questionnaires.publish(head, form_id)
    synchronise(house)
    for party in (10**9 + 1, -(10**9) - 1, 10**400):
        with pytest.raises(RuleError, match="whole number"):
            say(desk, form_id, party=party)
    say(desk, form_id, party=-(10**9))
    assert kept(desk) == [{"party": -(10**9)}]
