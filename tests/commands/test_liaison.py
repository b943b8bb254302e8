"""The liaison book from a script: what is written, what is reported, and what is refused in one sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bitdesk.desk import Desk
from bitdesk.reports import liaison as report
from builders import House
from evidence import rows
from notebook import furnish_book, remark
from stockroom import synchronise
from terminal import refused, run


@pytest.fixture(autouse=True)
def furnished(house: House) -> None:
    furnish_book(house)


def on(desk: Desk, *words: str) -> list[str]:
    return ["--data-dir", str(desk.data_dir), *words]


def test_a_note_is_written_with_all_that_was_said(desk: Desk) -> None:
    said = run(
        *on(desk, "record", "note", "Balisage effacé", "--theme", "hiking", "--sentiment", "negative"),
        "--counselor", "c2", "--pinned-until", "2026-07-31", "--all",
    )  # fmt: skip
    assert (said.code, said.err) == (0, "")
    assert said.out == "Written into the book of all offices, 22/07/2026 14:31.\n"
    (row,) = report.notes(desk)
    assert (row.kind, row.theme, row.sentiment, row.author_code, row.office_id) == (
        "remark", "hiking", "negative", "C2", None,
    )  # fmt: skip
    assert str(row.pinned_until_on) == "2026-07-31"


def test_a_handover_goes_to_an_office(house: House, desk: Desk) -> None:
    said = run(*on(desk, "record", "note", "Clé chez la voisine", "--kind", "handover", "--office", "col"))
    assert said.out == "Written into the book of Le Collet-de-Dèze, 22/07/2026 14:31.\n"
    assert rows(desk, "SELECT office_id FROM liaison_note") == [(house.desks["COL"].office_id,)]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([""], "empty"),
        (["x" * 20_001], "20001 characters"),
        (["a\x1bb"], "cannot be kept"),
        (["Oui", "--theme", "weather"], "“weather” does not exist"),
        (["Oui", "--kind", "information", "--sentiment", "positive"], "Only a visitor"),
        (["Oui", "--pinned-until", "2026-07-21"], "has passed"),
        (["Oui", "--office", "XYZ"], "“XYZ” does not exist"),
        (["Oui", "--counselor", "XYZ"], "XYZ"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(desk: Desk, words: list[str], sentence: str) -> None:
    assert refused(run(*on(desk, "record", "note", *words)), sentence)
    assert rows(desk, "SELECT count(*) FROM liaison_note") == [(0,)]


def test_an_office_and_all_of_them_is_a_contradiction(desk: Desk) -> None:
    said = run(*on(desk, "record", "note", "Oui", "--office", "COL", "--all"))
    assert (said.code, rows(desk, "SELECT count(*) FROM liaison_note")) == (2, [(0,)])


def test_the_year_is_told_by_office_and_by_theme(house: House, desk: Desk) -> None:
    remark(desk, theme="hiking")
    remark(house.desks["COL"])
    synchronise(house)
    head = house.head_office
    table = run(*on(head, "report", "listening", "--year", "2026"))
    assert [line.split()[0] for line in table.out.splitlines()[4:6]] == ["PDM", "COL"]
    found = json.loads(run(*on(head, "report", "listening", "--year", "2026", "--format", "json")).out)
    assert found["totals"]["remark"] == 2
    themes = run(*on(head, "report", "listening", "--year", "2026", "--by", "theme", "--format", "csv"))
    assert themes.out.splitlines() == [
        "theme,remark,complaint,suggestion,review,total", "hiking,1,0,0,0,1", ",1,0,0,0,1",
    ]  # fmt: skip


def test_the_synthesis_is_written_on_the_terminal_and_to_a_document(house: House, desk: Desk, tmp_path: Path) -> None:
    remark(desk, "Balisage effacé", theme="hiking", sentiment="negative")
    said = run(*on(desk, "report", "remarks", "--year", "2026"))
    assert "Balisage effacé" in said.out
    elsewhere = run(*on(desk, "report", "remarks", "--year", "2026", "--office", "COL"))
    assert "Balisage" not in elsewhere.out
    between = run(*on(desk, "report", "remarks", "--from", "2026-07-01", "--until", "2026-08-31"))
    assert "Visitors' remarks, 01/07/2026 to 31/08/2026" in between.out
    assert "Balisage effacé" in between.out
    before = run(*on(desk, "report", "remarks", "--from", "2026-01-01", "--until", "2026-01-31"))
    assert "Balisage" not in before.out
    for days in (("--from", "2026-07-01"), ("--year", "2026", "--from", "2026-07-01", "--until", "2026-08-01"), ()):
        assert "Say either --year, or --from and --until." in run(*on(desk, "report", "remarks", *days)).err
    backwards = run(*on(desk, "report", "remarks", "--from", "2026-07-02", "--until", "2026-07-01"))
    assert refused(backwards, "The last day comes before the first one")
    target = tmp_path / "remarks.pdf"
    assert run(*on(desk, "report", "remarks", "--year", "2026", "--to", str(target))).code == 0
    assert target.read_bytes().startswith(b"%PDF")
    said = run(*on(desk, "report", "remarks", "--year", "2026", "--to", str(tmp_path / "x.odt")))
    assert refused(said, "Nothing is written as")
