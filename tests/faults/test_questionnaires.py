"""A form that changes while answers are typed far away: each answer keeps the version that was answered."""

from __future__ import annotations

import json

from bitdesk.desk import Desk
from bitdesk.reports import questionnaires as report
from bitdesk.reports.questionnaires.synthesis import Spot
from bitdesk.services import questionnaires
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from builders import House
from evidence import broken, rows, tables
from questioning import QUESTIONS, draw_up, say, synchronise


def kept(desk: Desk) -> list[tuple[bytes, int]]:
    """Return which version each answer was given to, and its welcome."""
    found = rows(desk, "SELECT form_id, answers FROM questionnaire_response ORDER BY answered_at, id")
    return [(form_id, json.loads(answers)["welcome"]) for form_id, answers in found]


def test_answers_keep_the_version_that_was_answered(house: House) -> None:
    first, head = draw_up(house), house.head_office
    pdm, col = house.desks["PDM"], house.desks["COL"]
    say(pdm, first, welcome=5, comment="Avant")
    # The head office decides while both offices are offline; COL hears of it first.
    second = questionnaires.new_version(head, first)
    questionnaires.change_form(head, second, questions=QUESTIONS[:1])
    questionnaires.publish(head, second)
    questionnaires.retire(head, first)
    exchange(col)
    merge_all(head)
    exchange(col)
    say(pdm, first, welcome=4, comment="Pendant")
    say(col, second, welcome=3)
    say(col, first, welcome=2, comment="Un vieux papier")
    synchronise(house)
    say(pdm, second, welcome=1)
    synchronise(house)
    assert kept(head) == [(first, 5), (first, 4), (second, 3), (first, 2), (second, 1)]
    assert kept(pdm) == [(first, 5), (first, 4), (second, 1)]
    found = report.satisfaction(head, 2026)
    welcome, *_others, comment = found.asked
    assert (welcome.versions, welcome.figures[Spot()].count) == ((1, 2), 5)
    assert [each.text for each in comment.comments] == ["Un vieux papier", "Avant", "Pendant"]
    assert all(not broken(desk) for desk in (head, pdm, col))


def test_batches_that_come_twice_count_once(house: House) -> None:
    first, head, pdm = draw_up(house), house.head_office, house.desks["PDM"]
    before = tables(head)["questionnaire_form"]
    for rating in (5, 4, 3):
        say(pdm, first, welcome=rating)
        exchange(pdm)
    merge_all(head)
    merge_all(head)
    assert kept(head) == [(first, 5), (first, 4), (first, 3)]
    assert tables(head)["questionnaire_form"] == before


def test_a_response_taken_back_offline_leaves_the_figures(house: House) -> None:
    first, head, pdm = draw_up(house), house.head_office, house.desks["PDM"]
    wrong = say(pdm, first, welcome=1)
    synchronise(house)
    assert report.satisfaction(head, 2026).counts[Spot()] == 1
    questionnaires.void(pdm, wrong)
    say(pdm, first, welcome=5)
    synchronise(house)
    assert report.satisfaction(head, 2026).overall[Spot()].mean == 100
