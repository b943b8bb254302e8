"""A draft is changed; what is published never changes, and the next version is another row."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import questionnaires as report
from bitdesk.reports.questionnaires import Question
from bitdesk.services import questionnaires
from builders import House
from evidence import rows
from questioning import CODE, QUESTIONS, WELCOME


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


@pytest.fixture
def draft(head: Desk) -> bytes:
    return questionnaires.add_form(head, "winter", "Hiver", "Winter", QUESTIONS)


def stored(desk: Desk, form_id: bytes) -> report.Form:
    found = report.form(desk, form_id)
    assert found is not None
    return found


def test_a_form_begins_as_the_first_draft(head: Desk, draft: bytes) -> None:
    form = stored(head, draft)
    assert (form.code, form.version, form.published_on, form.retired_on) == ("winter", 1, None, None)
    assert form.questions == QUESTIONS
    assert report.current(head) == ()


def test_a_draft_is_changed_as_far_as_is_said(head: Desk, draft: bytes) -> None:
    questionnaires.change_form(head, draft, title_en=" Winter 2026 ", welcome_fr="Bonjour.", questions=[WELCOME])
    form = stored(head, draft)
    assert (form.title_fr, form.title_en, form.welcome_fr, form.welcome_en) == ("Hiver", "Winter 2026", "Bonjour.", "")
    assert form.questions == (WELCOME,)


def test_what_is_published_never_changes(head: Desk, draft: bytes) -> None:
    questionnaires.publish(head, draft)
    before = rows(head, "SELECT * FROM questionnaire_form")
    with pytest.raises(RuleError, match="never changes"):
        questionnaires.change_form(head, draft, title_fr="Printemps")
    with pytest.raises(RuleError, match="never changes"):
        questionnaires.publish(head, draft)
    assert rows(head, "SELECT * FROM questionnaire_form") == before
    assert stored(head, draft).published_on == date(2026, 7, 22)


def test_the_next_version_is_another_row(head: Desk, draft: bytes) -> None:
    questionnaires.publish(head, draft)
    second = questionnaires.new_version(head, draft)
    assert [form.id for form in report.current(head)] == [draft]
    questionnaires.change_form(head, second, questions=QUESTIONS[:2])
    questionnaires.publish(head, second)
    assert [(form.id, form.version) for form in report.current(head)] == [(second, 2)]
    assert stored(head, draft).questions == QUESTIONS


def test_there_is_one_draft_at_a_time(head: Desk, draft: bytes) -> None:
    questionnaires.publish(head, draft)
    second = questionnaires.new_version(head, draft)
    with pytest.raises(RuleError, match="a draft of the next version already"):
        questionnaires.new_version(head, draft)
    questionnaires.retire(head, second)
    third = questionnaires.new_version(head, draft)
    assert stored(head, third).version == 3
    with pytest.raises(RuleError, match="a draft of the next version already"):
        questionnaires.bring_back(head, second)


def test_a_draft_that_was_set_aside_or_asks_nothing_is_not_published(head: Desk, draft: bytes) -> None:
    questionnaires.retire(head, draft)
    with pytest.raises(RuleError, match="Bring it back"):
        questionnaires.publish(head, draft)
    questionnaires.bring_back(head, draft)
    questionnaires.change_form(head, draft, questions=[])
    with pytest.raises(RuleError, match="asks nothing yet"):
        questionnaires.publish(head, draft)


def test_a_retired_form_is_offered_no_longer_and_comes_back(head: Desk, draft: bytes) -> None:
    questionnaires.publish(head, draft)
    questionnaires.retire(head, draft)
    assert report.current(head) == ()
    questionnaires.bring_back(head, draft)
    assert [form.id for form in report.current(head)] == [draft]


def test_only_the_head_office_writes_forms(desk: Desk, head: Desk, draft: bytes) -> None:
    with pytest.raises(RuleError, match="Only the head office"):
        questionnaires.add_form(desk, "x", "X", "X", QUESTIONS)
    with pytest.raises(RuleError, match="Only the head office"):
        questionnaires.publish(desk, draft)
    with pytest.raises(RuleError, match="Only the head office"):
        questionnaires.add_usual_forms(desk)


@pytest.mark.parametrize(
    ("code", "title", "sentence"),
    [
        ("deux mots", "Été", "cannot be used"),
        ("winter", "Été", "taken already"),
        ("summer", "  ", "empty"),
        ("summer", "x" * 121, "at most 120"),
    ],
)
def test_a_form_that_cannot_be_named_is_refused(head: Desk, draft: bytes, code: str, title: str, sentence: str) -> None:
    with pytest.raises(RuleError, match=sentence):
        questionnaires.add_form(head, code, title, "Summer", QUESTIONS)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (replace(WELCOME, low=5), "from a number to a greater one"),
        (replace(WELCOME, high=11), "both within 0 and 10"),
        (replace(WELCOME, low=None), "from a number to a greater one"),
        (replace(WELCOME, label_en=" "), "lacks its words"),
        (replace(WELCOME, code="é"), "cannot be used"),
        (replace(QUESTIONS[2], choices=QUESTIONS[2].choices[:1]), "give 2 to 10 choices, not 1"),
        (replace(QUESTIONS[2], choices=QUESTIONS[2].choices * 2), "taken already"),
        (replace(QUESTIONS[4], low=9, high=1), "above the greatest"),
        (replace(QUESTIONS[4], high=10**9 + 1), "within -1000000000 and 1000000000"),
    ],
)
def test_a_question_that_cannot_be_asked_is_refused(head: Desk, wrong: Question, sentence: str) -> None:
    with pytest.raises(RuleError, match=sentence):
        questionnaires.add_form(head, "summer", "Été", "Summer", [wrong])


def test_two_questions_of_one_code_and_too_many_are_refused(head: Desk) -> None:
    with pytest.raises(RuleError, match="“welcome” is taken"):
        questionnaires.add_form(head, "summer", "Été", "Summer", [WELCOME, WELCOME])
    many = [replace(WELCOME, code=f"q{number}") for number in range(31)]
    with pytest.raises(RuleError, match="at most 30 questions"):
        questionnaires.add_form(head, "summer", "Été", "Summer", many)


def test_the_usual_forms_are_published_once(head: Desk) -> None:
    assert questionnaires.add_usual_forms(head) == len(report.usual()) > 0
    assert questionnaires.add_usual_forms(head) == 0
    (form,) = report.current(head)
    assert (form.code, form.version) == (CODE, 1)
    questionnaires.change_form(head, questionnaires.new_version(head, form.id), questions=form.questions)
