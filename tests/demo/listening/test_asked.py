"""Answers that are drawn are ones that the form takes, and follow the mood; whoever writes is nobody."""

from __future__ import annotations

import re
from random import Random
from statistics import mean

import pytest

from bitdesk import contacts
from bitdesk.contacts import ContactCard
from bitdesk.demo.listening import asked, texts
from bitdesk.reports.questionnaires import question
from bitdesk.services import listening_defaults
from bitdesk.services.questionnaires.answers import checked
from bitdesk.values import QuestionKind

SAID = texts.load()
FORM = [question(row) for row in listening_defaults.usual()["form"][0]["questions"]]
MOODS = sorted(asked.MOODS)


@pytest.mark.parametrize("mood", MOODS)
def test_every_answer_is_one_that_the_form_takes(mood: float) -> None:
    for number in range(200):
        given = asked.answers(f"{number}", mood, FORM, SAID)
        assert checked(FORM, given) == given


def test_a_better_mood_gives_better_ratings() -> None:
    means = []
    for mood in MOODS:
        drawn = [asked.answers(f"{number}", mood, FORM, SAID) for number in range(200)]
        means.append(mean(given["welcome"] for given in drawn))
    assert means == sorted(means)
    assert means[-1] > 4.5 > 3 > means[0]


def test_opening_hours_please_less_than_the_welcome() -> None:
    drawn = [asked.answers(f"{number}", 0.75, FORM, SAID) for number in range(300)]
    hours = mean(given["hours"] for given in drawn if "hours" in given)
    assert hours < mean(given["welcome"] for given in drawn) - 0.5


def test_not_everybody_answers_everything() -> None:
    drawn = [asked.answers(f"{number}", 0.75, FORM, SAID) for number in range(300)]
    assert all(FORM[0].code in given for given in drawn)
    written = [given for given in drawn if any(each.kind == QuestionKind.TEXT and each.code in given for each in FORM)]
    assert 0.2 < len(written) / 300 < 0.5
    assert any(len(given) < len(FORM) - 2 for given in drawn)


def test_a_seed_gives_the_same_answers() -> None:
    assert asked.answers("a", 0.5, FORM, SAID) == asked.answers("a", 0.5, FORM, SAID)
    assert asked.answers("a", 0.5, FORM, SAID) != asked.answers("b", 0.5, FORM, SAID)


def test_whoever_writes_or_rings_is_nobody() -> None:
    rng = Random(3)
    for _ in range(200):
        name, email, phone = asked.person(rng, SAID)
        contacts.checked(ContactCard(name, None, email, phone))
        assert re.fullmatch(r"[a-z]+\.[a-z]+\d+@example\.org", email)
        assert re.fullmatch(r"06 39 98 \d\d \d\d", phone)
