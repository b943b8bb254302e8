"""Which versions there are, which are offered, and who has not received them."""

from __future__ import annotations

from typing import Any

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import questionnaires as report
from bitdesk.reports.questionnaires import question
from bitdesk.reports.questionnaires.forms import questions
from bitdesk.services import questionnaires
from builders import House
from evidence import change
from questioning import CODE, FOUND, PARTY, QUESTIONS, RECOMMEND, WELCOME, say, synchronise


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: asked.code)
def test_a_question_is_read_as_it_was_kept(asked: report.Question) -> None:
    assert question(asked.as_json()) == asked


def test_a_question_says_what_it_asks_in_both_languages() -> None:
    assert (WELCOME.label("fr"), WELCOME.label("en")) == ("L’accueil", "The welcome")
    assert (WELCOME.ends("fr"), WELCOME.ends("en")) == (("mauvais", "très bon"), ("bad", "very good"))
    assert list(RECOMMEND.scale) == list(range(11))
    assert FOUND.choices[1].label("en") == "Web"
    assert list(FOUND.scale) == []


def test_desks_receive_the_form_and_offer_it(desk: Desk, form_id: bytes) -> None:
    (form,) = report.current(desk)
    assert (form.id, form.code, form.version) == (form_id, CODE, 1)
    assert (form.title("fr"), form.title("en")) == ("Votre avis", "Your opinion")
    assert (form.welcome("fr"), form.welcome("en")) == ("Bonjour.", "Hello.")
    assert form.questions == QUESTIONS


def test_the_head_office_sees_every_version_and_who_lacks_it(house: House, desk: Desk, form_id: bytes) -> None:
    head = house.head_office
    say(desk, form_id, welcome=5)
    say(desk, form_id, welcome=4)
    questionnaires.void(desk, say(desk, form_id, welcome=1))
    synchronise(house)
    second = questionnaires.new_version(head, form_id)
    listed = [
        (row.form.version, row.is_current, row.answers, row.ids, len(row.unreceived)) for row in report.forms(head)
    ]
    assert listed == [(2, False, 0, (second,), 2), (1, True, 2, (form_id,), 0)]


def test_an_older_version_is_known_as_published_not_as_current(house: House, form_id: bytes) -> None:
    head = house.head_office
    second = questionnaires.new_version(head, form_id)
    assert [form.id for form in report.published(head)] == [form_id]
    questionnaires.publish(head, second)
    assert [form.id for form in report.published(head)] == [second, form_id]
    assert [form.id for form in report.current(head)] == [second]
    questionnaires.retire(head, second)
    assert report.current(head) == ()


def test_a_form_is_found_by_its_code_and_version(house: House, form_id: bytes) -> None:
    head = house.head_office
    second = questionnaires.new_version(head, form_id)
    questionnaires.publish(head, second)
    assert report.named(head, "Satisfaction").id == second
    assert report.named(head, CODE, 1).id == form_id
    for code, version in (("autre", None), (CODE, 7)):
        with pytest.raises(RuleError, match="satisfaction 2, satisfaction 1"):
            report.named(head, code, version)
    assert report.form(head, b"\0" * 16) is None


def test_a_question_that_only_a_newer_program_can_ask_is_left_out() -> None:
    rows = [WELCOME.as_json(), {"code": "face", "kind": "smiley", "label_fr": "?", "label_en": "?"}, FOUND.as_json()]
    assert report.questions(rows) == (WELCOME, FOUND)


WELCOMED = WELCOME.as_json()


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "rating"}, {"kind": "stars"}, {}, WELCOMED | {"code": None}, WELCOMED | {"low": 5},
        WELCOMED | {"low": "1"}, WELCOMED | {"high": 10**9}, WELCOMED | {"low": -10**9}, WELCOMED | {"label_fr": 7},
        WELCOMED | {"low_en": []}, WELCOMED | {"high": None}, FOUND.as_json() | {"choices": [{"code": "a"}]},
        FOUND.as_json() | {"choices": "ab"}, FOUND.as_json() | {"choices": []}, PARTY.as_json() | {"low": 3.5},
    ],
    ids=str,
)  # fmt: skip
def test_a_question_that_cannot_be_asked_is_left_out(wrong: Any) -> None:
    assert questions([wrong, WELCOMED]) == (WELCOME,)


def test_two_questions_of_one_code_are_one() -> None:
    assert questions([WELCOMED, WELCOMED]) == (WELCOME,)


def test_a_form_without_a_question_that_can_be_asked_is_known_and_not_offered(desk: Desk, form_id: bytes) -> None:
    change(desk, """UPDATE questionnaire_form SET questions = '[{"kind": "stars"}]'""")
    assert [form.questions for form in report.published(desk)] == [()]
    assert report.current(desk) == ()
