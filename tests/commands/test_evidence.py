"""The evidence folder by a command."""

from __future__ import annotations

from pathlib import Path

from builders import House
from terminal import refused, run


def test_the_folder_is_collected(house: House, tmp_path: Path) -> None:
    folder = tmp_path / "preuves"
    said = run("--data-dir", house.head_office.data_dir, "evidence", "--year", 2026, "--to", folder)
    count = len(list(folder.iterdir()))
    assert said.code == 0
    assert said.out == f"{count} files are in {folder}; begin with 00-contents.pdf.\n"


def test_a_desk_is_sent_to_the_head_office(house: House, tmp_path: Path) -> None:
    said = run("--data-dir", house.desks["PDM"].data_dir, "evidence", "--year", 2026, "--to", tmp_path / "x")
    assert refused(said, "is a desk's")
    assert not (tmp_path / "x").exists()


def test_a_year_that_has_not_begun_is_refused(house: House, tmp_path: Path) -> None:
    said = run("--data-dir", house.head_office.data_dir, "evidence", "--year", 2030, "--to", tmp_path / "x")
    assert refused(said, "2030 has not begun")


def test_it_says_what_it_wants(house: House) -> None:
    assert run("--data-dir", house.head_office.data_dir, "evidence", "--year", 2026).code == 2
    assert run("--data-dir", house.head_office.data_dir, "evidence", "--year", "x", "--to", "y").code == 2
