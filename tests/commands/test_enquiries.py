"""Distant enquiries and brochures by commands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bitdesk.desk import Desk
from bitdesk.leaflets import Copies
from bitdesk.reports import enquiries as report
from bitdesk.services import brochures
from builders import House
from evidence import rows
from stockroom import synchronise
from terminal import Said, refused, run


def ask(desk: Desk, *arguments: object) -> Said:
    return run("--data-dir", desk.data_dir, *arguments)


def asked(desk: Desk, *arguments: object) -> dict[str, Any]:
    said = ask(desk, "report", *arguments, "--format", "json")
    assert said.code == 0, said.err
    found: dict[str, Any] = json.loads(said.out)
    return found


def test_a_call_is_counted(desk: Desk) -> None:
    said = ask(desk, "record", "call", "--department", "2a", "--topic", "hiking", "--at", "2026-07-22T09:15")
    assert (said.code, said.out) == (0, "Recorded at Le Pont de Montvert: a call, 22/07/2026 09:15.\n")
    (row,) = report.calls(desk)
    assert (row.department, row.topics, row.hour) == ("2A", ("hiking",), 9)


def test_a_call_that_was_missed(desk: Desk) -> None:
    said = ask(desk, "record", "call", "--missed", "--phone", "06 12 34 56 78", "--subject", "un gîte")
    assert "a missed call" in said.out
    (row,) = report.missed(desk)
    assert (row.card.phone if row.card else "", row.subject) == ("06 12 34 56 78", "un gîte")


@pytest.mark.parametrize(
    "options", [("--missed", "--country", "BE"), ("--phone", "06 12 34 56 78"), ("--missed", "--topic", "hiking")]
)
def test_what_does_not_go_together_is_refused(desk: Desk, options: tuple[str, ...]) -> None:
    assert ask(desk, "record", "call", *options).code == 2
    assert report.calls(desk) == ()


def test_a_letter_waits_for_a_reply(desk: Desk) -> None:
    said = ask(
        desk, "record", "enquiry", "--channel", "letter", "--name", "M. Roux", "--address", "12 rue des Lilas",
        "--subject", "De la documentation", "--received", "2026-07-20", "--country", "be",
    )  # fmt: skip
    assert said.out == (
        "Recorded at Le Pont de Montvert: Letter, 20/07/2026 09:00; a reply is due 22/07/2026.\n"
    )  # fmt: skip
    (row,) = report.due(desk)
    assert (row.country, row.card.name if row.card else "") == ("BE", "M. Roux")
    assert [one["subject"] for one in asked(desk, "due")["enquiries"]] == ["De la documentation"]
    assert "Roux" not in ask(desk, "report", "due").out


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (("--email", "nobody at home"), "e-mail address"),
        (("--subject", "x", "--office", "COL"), "A desk records for its own office"),
        (("--subject", "x", "--due", "2026-07-21"), "is over"),
        (("--subject", "x", "--received", "2026-07-23"), "23/07/2026 has not come yet"),
        (("--subject", "x" * 20_001), "20001 characters"),
        (("--subject", "x", "--office", "NOWHERE"), "NOWHERE"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(desk: Desk, options: tuple[str, ...], reason: str) -> None:
    assert refused(ask(desk, "record", "enquiry", *options), reason)
    assert rows(desk, "SELECT 1 FROM enquiry") == []


@pytest.mark.parametrize("options", [(), ("--channel", "letter", "--due", "2026-07-30"), ("--office", "PDM")])
def test_an_enquiry_of_which_nothing_is_said_is_a_slip(desk: Desk, options: tuple[str, ...]) -> None:
    said = ask(desk, "record", "enquiry", *options)
    assert said.code == 2
    assert "Nothing says what was asked" in said.err
    assert rows(desk, "SELECT 1 FROM enquiry") == []


@pytest.mark.parametrize(
    "option", [("--topic", "hiking"), ("--country", "BE"), ("--name", "M. Roux"), ("--office", "pdm", "--subject", "x")]
)
def test_one_thing_that_is_said_is_enough(desk: Desk, option: tuple[str, ...]) -> None:
    assert ask(desk, "record", "enquiry", *option).code == 0


def test_the_head_office_records_for_an_office(house: House, desk: Desk) -> None:
    head = house.head_office
    for_office = ask(head, "record", "enquiry", "--subject", "x", "--office", "pdm").out
    assert for_office.startswith("Recorded for Le Pont de Montvert: E-mail, 22/07/2026")
    assert [row.office for row in report.due(head)] == ["PDM"]
    assert ask(head, "record", "enquiry", "--subject", "y").out.startswith("Recorded at the head office: E-mail")
    assert (
        ask(head, "record", "call", "--missed").out == "Recorded at the head office: a missed call, 22/07/2026 14:31.\n"
    )


def test_the_year_on_the_terminal_and_in_a_file(house: House, desk: Desk, tmp_path: Path) -> None:
    ask(desk, "record", "call", "--country", "BE")
    ask(desk, "record", "enquiry", "--subject", "x")
    found = asked(desk, "enquiries", "--year", "2026")
    assert found["months"][6] == {
        "month": 7, "calls": 1, "missed": 0, "emails": 1, "letters": 0, "web": 0, "total": 2,
    }  # fmt: skip
    shown = ask(desk, "report", "enquiries", "--year", "2026").out
    for title in ("by month", "by origin", "by topic", "Time to reply"):
        assert title in shown
    assert ask(desk, "report", "enquiries", "--year", "2026", "--format", "csv").out.startswith("month,calls")
    path = tmp_path / "year.xlsx"
    assert ask(desk, "report", "enquiries", "--year", "2026", "--to", path).code == 0
    assert path.read_bytes().startswith(b"PK")
    synchronise(house)
    assert asked(house.head_office, "enquiries", "--year", "2026", "--office", "col")["months"][6]["total"] == 0


def test_brochures_and_what_is_to_be_ordered(house: House, desk: Desk) -> None:
    made = [brochures.add_brochure(house.head_office, code, code) for code in ("map", "guide")]
    brochures.set_reorder_level(house.head_office, made[0], desk.office_id, 10)
    synchronise(house)
    brochures.receive(desk, [Copies(one, 10) for one in made])
    assert [(row["code"], row["low"]) for row in asked(desk, "brochures")["rows"]] == [("map", True), ("guide", False)]
    assert [row["code"] for row in asked(desk, "brochures", "--low")["rows"]] == ["map"]
