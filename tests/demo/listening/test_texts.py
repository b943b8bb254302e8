"""The season's texts: enough of each, in known words, and nobody real among those who are written to."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from bitdesk import contacts
from bitdesk.demo import organisation
from bitdesk.demo.listening import texts
from bitdesk.demo.listening.diary import day_of
from bitdesk.demo.listening.listener import STEPS
from bitdesk.services import listening_defaults
from bitdesk.texts import kept
from bitdesk.values import Channel, Importance, Sentiment

SAID = texts.load()
OFFICES = {office.code for office in organisation.load().offices}
COUNSELORS = {counselor.code for counselor in organisation.load().counselors}
THEMES = {row["code"] for row in listening_defaults.usual()["theme"]}
FICTION = re.compile(r"06 39 98 \d\d \d\d|04 65 71 \d\d \d\d")
"""The ranges that the French regulator keeps for fiction."""


def test_there_is_enough_of_everything() -> None:
    assert len(SAID.remarks) >= 120
    assert (len(SAID.complaints), len(SAID.suggestions), len(SAID.reviews)) == (14, 30, 40)
    assert len({review.site for review in SAID.reviews}) == 4
    assert len(SAID.missed_weeks) == 2
    assert sum(SAID.volume["answers"].values()) == 400
    assert SAID.actions
    assert SAID.meeting.decisions


def test_every_text_is_written_once_and_can_be_kept() -> None:
    written = [remark.text for remark in SAID.remarks]
    written += [handover.text for handover in SAID.handovers]
    written += [information.text for information in SAID.informations]
    written += [complaint.text for complaint in SAID.complaints]
    written += [suggestion.text for suggestion in SAID.suggestions]
    written += [review.text for review in SAID.reviews]
    assert len(set(written)) == len(written)
    assert [kept(text) for text in written] == written


def test_every_office_is_heard() -> None:
    heard = Counter(remark.office for remark in SAID.remarks)
    assert set(heard) == OFFICES
    assert heard.most_common(1)[0][0] == "PDM"
    moods = Counter(remark.sentiment for remark in SAID.remarks)
    assert min(moods[mood] for mood in Sentiment) > 10


def test_themes_and_words_are_those_of_the_usual_lists() -> None:
    themes = {remark.theme for remark in SAID.remarks} | {complaint.theme for complaint in SAID.complaints}
    themes |= {suggestion.theme for suggestion in SAID.suggestions} | {review.theme for review in SAID.reviews}
    assert themes <= THEMES
    assert {complaint.channel for complaint in SAID.complaints} <= set(Channel)
    assert {suggestion.importance for suggestion in SAID.suggestions} == set(Importance)
    kinds = {step.kind for complaint in SAID.complaints for step in complaint.steps}
    kinds |= {kind for complaint in SAID.complaints for kind, _ in complaint.head}
    assert {("complaint", kind) for kind in kinds} <= set(STEPS)


def test_offices_and_people_are_the_organisation_s() -> None:
    places = {complaint.at for complaint in SAID.complaints} | {suggestion.office for suggestion in SAID.suggestions}
    places |= {office for volume in SAID.volume.values() for office in volume}
    places |= {office for information in SAID.informations for office, _ in information.answers}
    assert places <= OFFICES
    people = {action.owner for action in SAID.actions} | {each.owner for each in SAID.meeting.decisions}
    assert people | set(SAID.meeting.attendees) <= COUNSELORS


def test_what_a_note_became_names_a_remark_that_is_there() -> None:
    known = {(remark.office, remark.on) for remark in SAID.remarks}
    became = {(complaint.at, complaint.remark) for complaint in SAID.complaints if complaint.remark}
    became |= {(wish.office, wish.remark_on) for wish in SAID.wishes}
    became |= {(action.office, action.remark_on) for action in SAID.actions}
    assert became <= known
    assert len(became) > 8


def test_only_major_suggestions_are_passed_on_and_all_of_them() -> None:
    for suggestion in SAID.suggestions:
        is_passed_on = suggestion.passed_after != texts.NEVER
        assert is_passed_on == (suggestion.importance == Importance.MAJOR) == bool(suggestion.passed_to)
    late = [suggestion for suggestion in SAID.suggestions if suggestion.passed_after > 3]
    assert len(late) == 1


def test_whoever_complains_is_nobody() -> None:
    cards = [complaint.card for complaint in SAID.complaints if complaint.card]
    assert len(cards) == 11
    for card in cards:
        contacts.checked(card)
        assert not card.email or card.email.endswith("@example.org")
        assert not card.phone or FICTION.fullmatch(card.phone)


def test_no_text_holds_the_name_of_somebody_who_is_written_to() -> None:
    for complaint in SAID.complaints:
        if complaint.card and complaint.card.name:
            name = complaint.card.name.split()[-1]
            assert name not in complaint.text


@pytest.mark.parametrize("year", [2019, 2020, 2026])
def test_every_day_is_a_day_of_any_year(year: int) -> None:
    days = [remark.on for remark in SAID.remarks] + [review.on for review in SAID.reviews]
    days += [each for action in SAID.actions for each in (action.on, action.due, action.done)]
    days += [each for decision in SAID.meeting.decisions for each in (decision.due, decision.check)]
    assert {day_of(year, text).year for text in days} == {year, year + 1}
