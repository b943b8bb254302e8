"""A row that no form of ours would have made takes nothing away from the others."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from bitdesk.desk import Desk
from bitdesk.exports import questionnaires as sheets
from bitdesk.exports.sheet import as_text
from bitdesk.reports import questionnaires as report
from bitdesk.reports.questionnaires.fitting import fitting
from bitdesk.reports.questionnaires.synthesis import Spot
from bitdesk.services import questionnaires
from bitdesk.values import MOST_NUMBER
from builders import House
from evidence import change
from questioning import PARTY, say

WRONG: list[dict[str, Any]] = [
    {"welcome": "5", "recommend": 99, "found": "web", "stay": ["day"], "party": 2.5, "comment": 7, "other": 1},
    {"welcome": True, "recommend": -1, "found": ["telex"], "stay": "month", "party": 0, "comment": ""},
    {"welcome": None, "found": [], "stay": None, "party": 100, "comment": ["a"]},
    {"found": ["web", "web"], "party": 10**400},
    {"found": [["web"]], "stay": {}, "comment": None},
    {},
]


@pytest.mark.parametrize("answers", WRONG)
def test_what_does_not_fit_is_as_if_not_given(desk: Desk, form_id: bytes, answers: dict[str, Any]) -> None:
    form = report.form(desk, form_id)
    assert form is not None
    assert fitting(form, answers) == {}
    right = {"welcome": 1, "recommend": 0, "found": ["web"], "stay": "day", "party": 99, "comment": "x"}
    assert fitting(form, right) == right


def test_a_damaged_row_leaves_the_synthesis_standing(desk: Desk, form_id: bytes) -> None:
    say(desk, form_id, welcome=5, comment="Bien")
    for answers in WRONG:
        say(desk, form_id, welcome=1)
        change(
            desk,
            f"UPDATE questionnaire_response SET answers = '{json.dumps(answers)}' "
            "WHERE id = (SELECT max(id) FROM questionnaire_response)",
        )
    found = report.satisfaction(desk, 2026)
    assert found.counts[Spot()] == len(WRONG) + 1
    assert (found.overall[Spot()].count, found.overall[Spot()].mean) == (1, 100)
    assert [one.answered for one in found.asked] == [1, 0, 0, 0, 0, 1]
    assert all(as_text(sheet) for sheet in sheets.sheets(found, detailed=True))


def test_a_number_without_bounds_stays_one_that_can_be_reckoned_with(house: House) -> None:
    free = replace(PARTY, low=None, high=None)
    form_id = questionnaires.add_form(house.head_office, "free", "Libre", "Free", [free])
    form = report.form(house.head_office, form_id)
    assert form is not None
    assert fitting(form, {"party": MOST_NUMBER}) == {"party": MOST_NUMBER}
    assert fitting(form, {"party": -MOST_NUMBER - 1}) == {}
    assert fitting(form, {"party": 10**400}) == {}
