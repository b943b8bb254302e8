"""Complaints and suggestions from a script."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bitdesk.desk import Desk
from builders import House
from evidence import broken, rows
from stockroom import synchronise
from terminal import Said, refused, run
from visitors import CLOSED_DOOR, SIGNS, complain, furnish_themes, suggest


def record(desk: Desk, *options: str) -> Said:
    return run("--data-dir", desk.data_dir, "record", *options)


def report(desk: Desk, *options: object) -> Said:
    return run("--data-dir", desk.data_dir, "report", *options)


def test_a_complaint_is_recorded_with_all_that_was_said(house: House, desk: Desk) -> None:
    furnish_themes(house)
    said = record(
        desk, "complaint", CLOSED_DOOR, "--about", "col", "--theme", "hours", "--channel", "form",
        "--received", "2026-07-20", "--where", "Parking", "--language", "en", "--name", "Zoé",
        "--email", "z@exemple.fr",
    )  # fmt: skip
    assert (said.code, said.err, said.out) == (0, "", "Recorded: R-PDM-2026-001.\n")
    columns = "c.channel, c.received_on, c.theme, c.place, c.text, c.language, o.code, d.name, d.email"
    tables = "complaint c JOIN office o ON o.id = c.office_id JOIN contact_details d ON d.contact_id = c.contact_id"
    assert rows(desk, f"SELECT {columns} FROM {tables}") == [
        ("form", "2026-07-20", "hours", "Parking", CLOSED_DOOR, "en", "COL", "Zoé", "z@exemple.fr")
    ]
    assert broken(desk) == ()


def test_without_an_office_it_is_the_desk_s_and_a_hyphen_is_the_organisation(desk: Desk) -> None:
    assert record(desk, "complaint", "a").code == 0
    assert record(desk, "complaint", "b", "--about", "-").code == 0
    assert rows(desk, "SELECT office_id FROM complaint ORDER BY id") == [(desk.office_id,), (None,)]


def test_a_suggestion_says_until_when_it_is_due(desk: Desk) -> None:
    said = record(desk, "suggestion", SIGNS, "--major")
    assert said.out == "Recorded: S-PDM-2026-001, to be passed on until 25/07/2026 14:31.\n"
    assert record(desk, "suggestion", SIGNS, "--minor").out == "Recorded: S-PDM-2026-002.\n"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("complaint", " "), "empty"), (("complaint", "a", "--email", "zoe@"), "e-mail"),
        (("complaint", "a", "--about", "XXX"), "XXX"), (("complaint", "a", "--theme", "none"), "theme"),
        (("complaint", "a", "--received", "2026-08-01"), "has not come yet"),
        (("complaint", "a", "--received", "1950-01-01"), "before the first day counted"),
        (("complaint", "a", "--language", "xx"), "Choose one of: fr, en, de, nl, es, it"),
        (("suggestion", "a" * 20_001, "--minor"), "20001"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_one_sentence(desk: Desk, options: tuple[str, ...], words: str) -> None:
    assert refused(record(desk, *options), words)
    assert rows(desk, "SELECT (SELECT count(*) FROM complaint) + (SELECT count(*) FROM suggestion)") == [(0,)]


def test_how_much_a_suggestion_weighs_is_never_assumed(desk: Desk) -> None:
    for options in ((), ("--major", "--minor"), ("--minor", "--major")):
        said = record(desk, "suggestion", SIGNS, *options)
        assert said.code == 2
        assert "--major or --minor" in said.err
    assert rows(desk, "SELECT count(*) FROM suggestion") == [(0,)]


def test_the_registers_of_a_year_are_written(house: House, desk: Desk, tmp_path: Path) -> None:
    complain(desk), suggest(desk)
    synchronise(house)
    said = report(house.head_office, "complaints", "--year", "2026", "--format", "json")
    (one,) = json.loads(said.out)["complaints"]
    assert (one["reference"], one["state"], one["text"]) == ("R-PDM-2026-001", "received", CLOSED_DOOR)
    assert SIGNS in report(desk, "suggestions", "--year", "2026").out
    assert SIGNS not in report(desk, "suggestions", "--year", "2025").out
    assert SIGNS not in report(house.head_office, "suggestions", "--year", "2026", "--office", "COL").out
    path = tmp_path / "registre.pdf"
    assert report(desk, "complaints", "--year", "2026", "--to", path).code == 0
    assert path.read_bytes().startswith(b"%PDF")
