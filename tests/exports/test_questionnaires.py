"""The synthesis as tables: every figure beside how many answered and how sure it is."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from bitdesk.exports import questionnaires as exports
from bitdesk.exports.packing import packed
from bitdesk.exports.questionnaires import By, sheet, sheets
from bitdesk.exports.sheet import as_json, as_text, readable
from bitdesk.reports.questionnaires import Asked, Comment, Estimate, Satisfaction, Share
from bitdesk.reports.questionnaires.synthesis import Spot
from questioning import COMMENT, PARTY, STAY, WELCOME


@pytest.fixture
def found() -> Satisfaction:
    """Two answers in July at Vialas."""
    spots = [Spot(), Spot("", 7), Spot("VIA"), Spot("VIA", 7)]
    shares = (Share(STAY.choices[0], 1, 0.5, 0.0945, 0.9055), Share(STAY.choices[1], 1, 0.5, 0.0945, 0.9055))
    return Satisfaction(
        2026,
        {"VIA": "Vialas"},
        dict.fromkeys(spots, 2),
        dict.fromkeys(spots, Estimate(2, 87.5, 0.0, 100.0)),
        (
            Asked("satisfaction", (1, 2), WELCOME, 2, figures=dict.fromkeys(spots, Estimate(2, 4.5, 1.0, 5.0))),
            Asked("satisfaction", (2,), STAY, 2, shares={"": shares, "VIA": shares}),
            Asked("satisfaction", (2,), PARTY, 1, figures=dict.fromkeys(spots, Estimate(1, 3.0))),
            Asked("satisfaction", (2,), COMMENT, 1, comments=(Comment("=1+1", "VIA", date(2026, 7, 1), 87.5),)),
        ),
    )


def test_a_question_has_its_mean_and_its_interval(found: Satisfaction) -> None:
    assert readable(sheet(found)) == [
        ["All ratings together, in percent", "", "–", "", "", "2", "87.50", "0.00", "100.00", "0–100"],
        ["The welcome", "", "–", "", "", "2", "4.50", "1.00", "5.00", "1–5"],
        ["How many are you?", "", "–", "", "", "1", "3.00", "–", "–", ""],
    ]
    text = as_text(sheet(found))
    assert "Questionnaires: 2." in text
    assert "Student’s t" in text
    assert "Office" not in text


def test_offices_and_months_stand_apart(found: Satisfaction) -> None:
    by_office, by_month, each = (readable(sheet(found, by)) for by in (By.OFFICE, By.MONTH, By.EACH))
    assert by_office[1][1:8] == ["VIA", "–", "Vialas", "", "2", "4.50", "1.00"]
    assert by_month[1][1:6] == ["", "7", "", "July 2026", "2"]
    assert each[1][1:6] == ["VIA", "7", "Vialas", "July 2026", "2"]


def test_choices_have_shares(found: Satisfaction) -> None:
    assert readable(sheet(found, By.CHOICE))[::2] == [
        ["You stay", "A day", "all", "1", "50.0", "9.4", "90.5"],
        ["You stay", "A day", "Vialas", "1", "50.0", "9.4", "90.5"],
    ]


def test_comments_have_their_office_day_and_ratings(found: Satisfaction) -> None:
    assert readable(sheet(found, By.COMMENT)) == [["Any comment?", "Vialas", "01/07/2026", "87.5", "=1+1"]]


def test_one_question_stands_over_its_comments_and_several_beside_them(found: Satisfaction) -> None:
    alone = as_text(sheet(found, By.COMMENT)).splitlines()
    assert alone[2].split("  ")[-1] == "Any comment?"
    assert "Any comment?" not in alone[4]
    other = replace(found.asked[3], question=replace(COMMENT, label_en="Anything else?"))
    both = as_text(sheet(replace(found, asked=(*found.asked, other)), By.COMMENT)).splitlines()
    assert both[2].startswith("Question")
    assert [line.split("  ")[0] for line in both[4:]] == ["Any comment?", "Anything else?"]


def test_the_synthesis_leaves_out_what_is_empty(found: Satisfaction) -> None:
    assert len(sheets(found)) == 5
    assert len(sheets(found, detailed=True)) == 6
    nothing = Satisfaction(2026, {}, {}, {}, ())
    (only,) = sheets(nothing)
    assert only.rows == ()
    assert "Questionnaires: 0." in as_text(only)


def test_a_program_gets_everything_unrounded(found: Satisfaction) -> None:
    document = json.loads(as_json(sheet(found, By.COMMENT)))
    assert document == json.loads(json.dumps(exports.document(found)))
    assert document["satisfaction"][0] == {
        "office": None, "month": None, "answers": 2, "mean": 87.5, "low": 0.0, "high": 100.0,
    }  # fmt: skip
    stay = document["questions"][1]
    assert stay["versions"] == [2]
    assert stay["choices"][0] == {
        "office": None, "choice": "day", "answers": 1, "share": 0.5, "low": 0.0945, "high": 0.9055,
    }  # fmt: skip
    assert document["questions"][3]["comments"] == [
        {"office": "VIA", "day": "2026-07-01", "satisfaction": 87.5, "text": "=1+1"}
    ]


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx"])
def test_it_is_written_as_documents(found: Satisfaction, suffix: str) -> None:
    assert len(packed(sheets(found), suffix, ("Office",))) > 1_000
