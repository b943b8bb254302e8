"""A year's answers: by question, office and month, with how sure they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from statistics import fmean

import pytest

from bitdesk.desk import Desk
from bitdesk.reports import questionnaires as report
from bitdesk.reports.questionnaires import Satisfaction
from bitdesk.reports.questionnaires.synthesis import Asked, Spot
from bitdesk.services import questionnaires
from bitdesk.values import Filled
from builders import House
from questioning import COMMENT, FOUND, QUESTIONS, WELCOME, say, synchronise


@pytest.fixture
def answered(house: House, form_id: bytes) -> House:
    """Two offices, two months, one answer of another year and one taken back."""
    pdm, col = house.desks["PDM"], house.desks["COL"]
    may, july = date(2026, 5, 12), date(2026, 7, 14)
    say(pdm, form_id, may, welcome=5, recommend=10, found=["signs", "web"], stay="day", party=2)
    say(pdm, form_id, july, welcome=3, recommend=5, found=["web"], stay="week", party=4, comment="Plus de cartes.")
    say(col, form_id, july, welcome=4, stay="week", comment="Merci !")
    say(col, form_id, date(2025, 8, 1), welcome=1)
    questionnaires.void(col, say(col, form_id, july, welcome=1))
    synchronise(house)
    return house


def asked(found: Satisfaction, code: str) -> Asked:
    (one,) = [each for each in found.asked if each.question.code == code]
    return one


def test_questionnaires_are_counted_by_office_and_month(answered: House) -> None:
    found = report.satisfaction(answered.head_office, 2026)
    assert found.offices == {"COL": "Le Collet-de-Dèze", "PDM": "Le Pont de Montvert"}
    assert found.months == (5, 7)
    assert found.counts == {
        Spot(): 3, Spot("", 5): 1, Spot("", 7): 2, Spot("PDM"): 2, Spot("PDM", 5): 1, Spot("PDM", 7): 1,
        Spot("COL"): 1, Spot("COL", 7): 1,
    }  # fmt: skip


def test_a_question_has_its_mean_by_office_and_month(answered: House) -> None:
    welcome = asked(report.satisfaction(answered.head_office, 2026), "welcome")
    means = {spot: (one.count, one.mean) for spot, one in welcome.figures.items()}
    assert means == {
        Spot(): (3, 4), Spot("", 5): (1, 5), Spot("", 7): (2, 3.5), Spot("PDM"): (2, 4), Spot("PDM", 5): (1, 5),
        Spot("PDM", 7): (1, 3), Spot("COL"): (1, 4), Spot("COL", 7): (1, 4),
    }  # fmt: skip
    whole = welcome.figures[Spot()]
    assert whole.low == pytest.approx(4 - 4.303 / 3**0.5)
    assert whole.high == 5
    assert welcome.figures[Spot("COL")].low is None
    assert asked(report.satisfaction(answered.head_office, 2026), "party").figures[Spot()].mean == 3


def test_the_satisfaction_weighs_visitors_not_answers(answered: House) -> None:
    overall = report.satisfaction(answered.head_office, 2026).overall
    each = [fmean([100, 100]), fmean([50, 50]), 75]
    assert overall[Spot()].mean == pytest.approx(fmean(each))
    assert overall[Spot("COL", 7)].mean == 75
    assert overall[Spot()].count == 3


def test_choices_have_shares_of_who_answered(answered: House) -> None:
    found = report.satisfaction(answered.head_office, 2026)
    shares = {share.option.code: (share.count, share.share) for share in asked(found, "found").shares[""]}
    assert shares == {"signs": (1, 0.5), "web": (2, 1.0), "host": (0, 0.0)}
    stay = asked(found, "stay").shares
    assert [(share.option.code, share.count) for share in stay["COL"]] == [("day", 0), ("week", 1)]
    assert all(share.low <= share.share <= share.high for shares in stay.values() for share in shares)
    assert asked(found, "found").answered == 2


def test_comments_stand_by_office(answered: House) -> None:
    comments = asked(report.satisfaction(answered.head_office, 2026), "comment").comments
    assert [(one.text, one.office, one.answered_on, one.mean) for one in comments] == [
        ("Merci !", "COL", date(2026, 7, 14), 75), ("Plus de cartes.", "PDM", date(2026, 7, 14), 50),
    ]  # fmt: skip


def test_one_office_or_one_form_alone(answered: House) -> None:
    head = answered.head_office
    found = report.satisfaction(head, 2026, office_code="COL")
    assert found.counts[Spot()] == 1
    assert list(found.offices) == ["COL"]
    assert report.satisfaction(head, 2026, "winter").counts == {}
    assert report.satisfaction(head, 2024).asked == ()


def test_a_desk_sees_its_own_office(answered: House, desk: Desk) -> None:
    assert list(report.satisfaction(desk, 2026).offices) == ["PDM"]


def test_a_question_goes_on_in_the_next_version_unless_its_scale_changes(answered: House, form_id: bytes) -> None:
    head, col = answered.head_office, answered.desks["COL"]
    second = questionnaires.new_version(head, form_id)
    wider = replace(WELCOME, high=10)
    reworded = replace(COMMENT, label_fr="Un mot ?")
    found_now = replace(FOUND, choices=FOUND.choices[:2])
    questionnaires.change_form(head, second, questions=[wider, reworded, found_now, *QUESTIONS[3:5]])
    questionnaires.publish(head, second)
    questionnaires.answer(
        head, second, {"welcome": 10, "comment": "Oui", "stay": "day"}, Filled.PAPER, office_id=col.office_id
    )
    say(answered.desks["PDM"], form_id, welcome=2, found=["host"])
    synchronise(answered)
    asks = report.satisfaction(head, 2026).asked
    told = [(one.question.code, one.versions, one.answered) for one in asks]
    assert told == [
        ("welcome", (2,), 1), ("comment", (1, 2), 3), ("found", (1, 2), 3), ("stay", (1, 2), 4), ("party", (1, 2), 2),
        ("welcome", (1,), 4), ("recommend", (1,), 2),
    ]  # fmt: skip
    assert asks[1].question.label_fr == "Un mot ?"
    assert [share.option.code for share in asks[2].shares[""]] == ["signs", "web", "host"]


def test_a_number_with_other_bounds_is_another_one(house: House, form_id: bytes) -> None:
    head, pdm = house.head_office, house.desks["PDM"]
    for party in (50, 60):
        say(pdm, form_id, welcome=5, party=party)
    second = questionnaires.new_version(head, form_id)
    fewer = [replace(each, high=10) if each.code == "party" else each for each in QUESTIONS]
    questionnaires.change_form(head, second, questions=fewer)
    questionnaires.publish(head, second)
    synchronise(house)
    say(pdm, second, welcome=5, party=5)
    old, new = sorted(
        (each for each in report.satisfaction(pdm, 2026).asked if each.question.code == "party"),
        key=lambda each: each.versions,
    )
    assert (old.versions, old.figures[Spot()].mean, old.question.high) == ((1,), 55, 99)
    assert (new.versions, new.figures[Spot()].mean, new.question.high) == ((2,), 5, 10)
