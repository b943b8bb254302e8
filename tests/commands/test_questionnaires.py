"""Questionnaires recorded and summed up by commands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from bitdesk.desk import Desk
from bitdesk.services import questionnaires
from builders import House
from evidence import rows
from questioning import draw_up, synchronise
from terminal import Said, refused, run


@pytest.fixture
def form_id(house: House) -> bytes:
    return draw_up(house)


def answer(desk: Desk, *given: str, **options: object) -> Said:
    more = [part for name, value in options.items() for part in (f"--{name.replace('_', '-')}", value)]
    answers = [part for one in given for part in ("--answer", one)]
    return run("--data-dir", desk.data_dir, "record", "response", "--form", "satisfaction", *answers, *more)


def test_a_questionnaire_is_recorded(desk: Desk, form_id: bytes) -> None:
    said = answer(desk, "welcome=5", "found=web, signs", "comment=Très = bien", date="2026-07-20", language="fr")
    assert said == Said(0, "Recorded: satisfaction, version 1, 3 answers.\n", "")
    ((answers, *row),) = rows(desk, "SELECT answers, answered_on, language, filled FROM questionnaire_response")
    assert json.loads(answers) == {"welcome": 5, "found": ["signs", "web"], "comment": "Très = bien"}
    assert row == ["2026-07-20", "fr", "command"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (("welcome=6",), "from 1 to 5"), (("welcome=-1",), "from 1 to 5"), (("welcome=good",), "good cannot be"),
        (("welcome=",), "needs an answer"), (("welcome=5", "stay=month"), "Choose among: day, week"),
        (("welcome=5", "x=1"), "no question “x”"), (("welcome=5", "comment=a\0b"), "cannot be kept"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_a_sentence(
    desk: Desk, form_id: bytes, given: tuple[str, ...], words: str
) -> None:
    assert refused(answer(desk, *given), words)
    assert rows(desk, "SELECT * FROM questionnaire_response") == []


def test_a_desk_answers_for_its_own_office(desk: Desk, form_id: bytes) -> None:
    assert refused(answer(desk, "welcome=5", office="COL"), "A desk records for its own office")
    assert answer(desk, "welcome=5", office="PDM").code == 0
    assert rows(desk, "SELECT count(*) FROM questionnaire_response") == [(1,)]


def test_what_is_no_answer_or_given_twice_is_a_slip(desk: Desk, form_id: bytes) -> None:
    for given in (("welcome",), ("=5",), ("welcome=5", "welcome=4")):
        assert answer(desk, *given).code == 2


def test_the_version_and_the_office_are_said(house: House, form_id: bytes) -> None:
    head = house.head_office
    second = questionnaires.new_version(head, form_id)
    questionnaires.publish(head, second)
    assert answer(head, "welcome=5", office="col", form_version=1).code == 0
    assert rows(head, "SELECT form_id, office_id FROM questionnaire_response") == [
        (form_id, house.desks["COL"].office_id)
    ]
    assert refused(answer(head, "welcome=5"), "at which office")
    assert refused(answer(head, "welcome=5", form_version=7), "satisfaction 2, satisfaction 1")


@pytest.fixture
def answered(house: House, form_id: bytes) -> House:
    for code, ratings in (("PDM", (5, 4, 5)), ("COL", (3,))):
        for rating in ratings:
            answer(house.desks[code], f"welcome={rating}", "stay=day", f"comment=Note {rating}")
    synchronise(house)
    return house


def satisfaction(house: House, *arguments: object) -> Said:
    return run("--data-dir", house.head_office.data_dir, "report", "satisfaction", "--year", 2026, *arguments)


def test_the_year_is_summed_up(answered: House) -> None:
    said = satisfaction(answered)
    assert said.code == 0
    assert "Satisfaction 2026" in said.out
    (line,) = [line.split() for line in said.out.splitlines() if line.startswith("The welcome")]
    assert line[2:] == ["4", "4.25", "2.73", "5.00", "1–5"]
    document = json.loads(satisfaction(answered, "--format", "json").out)
    assert document["questionnaires"] == 4
    assert document["questions"][0]["figures"][0]["mean"] == 4.25


def test_a_program_takes_every_office_and_month(answered: House) -> None:
    lines = satisfaction(answered, "--by", "each", "--format", "csv").out.splitlines()
    assert lines[0] == "question,office,month,office_name,month_name,answers,mean,low,high,scale"
    assert "welcome,COL,7,Le Collet-de-Dèze,July 2026,1,3.00,,,1–5" in lines


def test_one_office_and_unknown_ones(answered: House) -> None:
    document = json.loads(satisfaction(answered, "--office", "col", "--format", "json").out)
    assert list(document["offices"]) == ["COL"]
    assert refused(satisfaction(answered, "--office", "XXX"), "XXX")
    assert refused(satisfaction(answered, "--form", "winter"), "no questionnaire “winter”")


def test_the_synthesis_is_written_to_files(answered: House, tmp_path: Path) -> None:
    book = tmp_path / "year.xlsx"
    assert satisfaction(answered, "--to", book) == Said(0, f"Written: {book}\n", "")
    pages = CalamineWorkbook.from_path(book)
    assert pages.sheet_names == [
        "Satisfaction 2026", "Satisfaction 2026 by office", "Satisfaction 2026 by month",
        "Satisfaction 2026 by office and", "Choices 2026", "Comments 2026",
    ]  # fmt: skip
    comments = pages.get_sheet_by_name("Comments 2026").to_python()
    assert [row[-1] for row in comments[3:]] == ["Note 3", "Note 5", "Note 4", "Note 5"]
    paper = tmp_path / "year.pdf"
    satisfaction(answered, "--to", paper)
    assert paper.read_bytes().startswith(b"%PDF")
    assert refused(satisfaction(answered, "--to", tmp_path / "year.doc"), ".doc")
