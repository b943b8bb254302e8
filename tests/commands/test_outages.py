"""What stands in the way of any command on a data folder: one sentence, and nothing is lost."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from bitdesk.desk import Desk
from bitdesk.services import counting
from evidence import change, rows, tables
from limits import refused as folder_refused
from terminal import Said, refused, run


def record(folder: Path) -> Said:
    return run("--data-dir", folder, "record", "visit", "--party-size", "2")


@pytest.fixture
def folder(desk: Desk) -> Path:
    """The data folder of a desk with a visit, closed."""
    counting.record(desk, 3)
    desk.database.close()
    return desk.data_dir


def test_a_folder_that_cannot_be_written(folder: Path, refusing_folder: Path) -> None:
    shutil.copytree(folder, refusing_folder / "desk")
    with folder_refused(refusing_folder):
        said = record(refusing_folder / "desk")
    assert refused(said, "cannot be used (Permission denied). Check its rights")
    assert tables(refusing_folder / "desk" / "bitdesk.db") == tables(folder / "bitdesk.db")


def test_a_folder_that_cannot_be_one(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert refused(record(tmp_path / "file" / "desk"), "cannot be used (Not a directory).")
    assert refused(record(tmp_path / "none"), "There is no desk in")
    assert not (tmp_path / "none").exists()


def test_a_full_disk(folder: Path, small_disk: Path | None) -> None:
    if small_disk is None:
        return
    shutil.copytree(folder, small_disk / "desk")
    assert record(small_disk / "desk").code == 0
    before = tables(small_disk / "desk" / "bitdesk.db")
    with (small_disk / "filler").open("wb", buffering=0) as filler, suppress(OSError):
        while True:
            filler.write(b"x" * 4096)
    said = record(small_disk / "desk")
    assert refused(said, "disk") or refused(said, "cannot be used (No space left on device)")
    (small_disk / "filler").unlink()
    assert tables(small_disk / "desk" / "bitdesk.db") == before
    assert record(small_disk / "desk").code == 0


def test_a_file_of_another_program(tmp_path: Path) -> None:
    change(tmp_path / "bitdesk.db", "CREATE TABLE t (a)")
    assert refused(record(tmp_path), "is not a bitdesk file.")
    assert rows(tmp_path / "bitdesk.db", "SELECT count(*) FROM sqlite_master") == [(1,)]


def test_a_letter_in_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "bitdesk.db").write_text("Chère Madame, " * 100)
    assert refused(record(tmp_path), "is not a bitdesk file.")
    assert (tmp_path / "bitdesk.db").read_text() == "Chère Madame, " * 100


def test_a_file_of_a_newer_program_is_read_and_never_written(folder: Path) -> None:
    change(folder / "bitdesk.db", "UPDATE alembic_version SET version_num = '0099'")
    assert refused(record(folder), "a newer bitdesk wrote it")
    said = run("--data-dir", folder, "report", "visits", "--year", "2026", "--format", "csv")
    assert (said.code, said.out.splitlines()[:2]) == (0, ["office,visitors,parties", "PDM,3,1"])
    assert said.err.startswith(f"{folder / 'bitdesk.db'} was written by a newer bitdesk")
    assert rows(folder / "bitdesk.db", "SELECT count(*) FROM visit") == [(1,)]


def test_a_damaged_file(folder: Path) -> None:
    path = folder / "bitdesk.db"
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)
    path.write_bytes(bytes(data))
    assert refused(record(folder), "is damaged. Keep it, and restore the last backup")


def test_settings_that_cannot_be_understood(folder: Path) -> None:
    (folder / "settings.toml").write_text("mailbox = [")
    assert refused(record(folder), "cannot be understood")
