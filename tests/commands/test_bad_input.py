"""What a script may pass by mistake: refused, never taken for something that was not said."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitdesk.desk import Desk
from builders import House
from evidence import rows
from terminal import refused, run


@pytest.mark.parametrize(
    ("option", "sentence"),
    [
        ("--department", "The department “” does not exist"),
        ("--country", "The country “” does not exist"),
        ("--public", "The public “” does not exist"),
        ("--topic", "The topic “” does not exist"),
        ("--outreach", "There is no outreach event “”"),
    ],
)
def test_an_empty_value_is_not_taken_for_nothing_said(desk: Desk, option: str, sentence: str) -> None:
    said = run("--data-dir", desk.data_dir, "record", "visit", "--party-size", "2", option, "")
    assert refused(said, sentence)
    assert rows(desk, "SELECT count(*) FROM visit") == [(0,)]


@pytest.mark.parametrize(
    "words",
    [
        ("evidence", "--year", "2026", "--to"), ("report", "complaints", "--year", "2026", "--to"),
        ("export", "products", "--to"), ("archive", "--year", "2026", "--to"), ("backup",),
        ("restore",), ("verify",), ("--data-dir",),
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["", " "])
def test_an_empty_name_of_a_file_is_not_the_current_folder(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    said = run("--data-dir", house.head_office.data_dir, *words, name)
    assert said.code == 2
    assert "An empty name is no place" in said.err
    assert list(tmp_path.glob("*.*")) == []


@pytest.mark.parametrize("moment", ["0001-01-01T00:00", "9999-12-31T23:59+00:00"])
def test_a_moment_at_the_end_of_the_calendar_is_refused(desk: Desk, moment: str) -> None:
    said = run("--data-dir", desk.data_dir, "record", "visit", "--party-size", "2", "--at", moment)
    assert said.code == 2
    assert f"{moment} is not a date and time" in said.err
    assert rows(desk, "SELECT count(*) FROM visit") == [(0,)]


def test_an_office_that_does_not_exist_is_refused(desk: Desk) -> None:
    said = run("--data-dir", desk.data_dir, "report", "visits", "--year", "2026", "--office", "ZZZ")
    assert refused(said, "The office “ZZZ” does not exist. Choose among:")


@pytest.mark.parametrize("day", ["0001-01-01", "0026-03-01", "1899-12-31", "2200-01-01", "9999-12-31"])
def test_a_day_in_a_year_that_nobody_means_is_refused(house: House, day: str) -> None:
    for words in (
        ("depositors", "statement", "MIEL", "--from", day, "--until", day), ("depositors", "list", "--on", day),
        ("add", "price", "MAP", "5", "--from", day), ("depositors", "pay", "MIEL", "5", "--on", day),
    ):  # fmt: skip
        said = run("--data-dir", house.head_office.data_dir, "head-office", *words)
        assert said.code == 2
        assert f"{day} lies too far away. Give a day between 1900 and 2199." in said.err


@pytest.mark.parametrize("year", ["9999", "2200", "1899"])
def test_a_year_that_nobody_means_is_refused(desk: Desk, year: str) -> None:
    for words in (("archive",), ("report", "visits"), ("export", "fec")):
        said = run("--data-dir", desk.data_dir, *words, "--year", year)
        assert said.code == 2
        assert f"{year} is not in the range 1900<=x<=2199" in said.err


@pytest.mark.parametrize("number", ["99999999999999999999", "-99999999999999999999", "2147483648"])
def test_a_number_that_fits_in_no_column_is_refused(desk: Desk, house: House, number: str) -> None:
    at_head = ("--data-dir", house.head_office.data_dir, "head-office", "add", "assortment", "MAP", "--office", "PDM")
    for said in (
        run("--data-dir", desk.data_dir, "till", "tickets", "--number", number),
        run("--data-dir", desk.data_dir, "till", "tickets", "--limit", number),
        run("--data-dir", desk.data_dir, "till", "z", "--", number),
        run(*at_head, "--reorder-level", number),
    ):
        assert said.code == 2
        assert f"{number} is too great a number. Correct it." in said.err


@pytest.mark.parametrize(
    "words",
    [
        ("till", "tickets", "--number"), ("till", "tickets", "--date"), ("report", "visits", "--year"),
        ("till", "open", "--float"), ("till",),
    ],
)  # fmt: skip
def test_a_number_of_400_figures_is_said_again_in_short(desk: Desk, words: tuple[str, ...]) -> None:
    said = run("--data-dir", desk.data_dir, *words, "9" * 400)
    assert said.code == 2
    assert "9" * 80 + "…" in said.err
    assert len(said.err) < 600, said.err


def test_the_greatest_number_is_taken(desk: Desk) -> None:
    assert run("--data-dir", desk.data_dir, "till", "tickets", "--number", "2147483647").code == 0
