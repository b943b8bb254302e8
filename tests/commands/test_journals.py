"""Verifying, rebuilding and copying files that may stand anywhere, without changing them."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from bitdesk.desk import Desk
from bitdesk.services import counting
from bitdesk.values import SCHEMA_VERSION
from builders import House
from evidence import change, rows, tables
from limits import refused as folder_refused
from terminal import Said, refused, run


@pytest.fixture
def file(desk: Desk) -> Path:
    """A desk's file with some visits, closed."""
    for size in (2, 3, 4):
        counting.record(desk, size)
    desk.database.close()
    return desk.database.path


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_a_whole_file_is_verified_and_rebuilt_without_being_touched(file: Path) -> None:
    before = contents(file.parent)
    said = run("verify", file)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(f"{file} holds: 2 journals, ")
    assert run("rebuild", file, "--check").out == f"{file}: the tables are what the journal says.\n"
    assert contents(file.parent) == before


def test_a_file_is_verified_while_its_window_is_open(desk: Desk) -> None:
    counting.record(desk, 2)
    with desk.database.writing(()):
        assert run("verify", desk.database.path).code == 0
        assert run("rebuild", desk.database.path, "--check").code == 0


def test_a_file_in_a_folder_that_cannot_be_written_is_verified(file: Path, refusing_folder: Path) -> None:
    shutil.copy(file, refusing_folder)
    with folder_refused(refusing_folder):
        assert run("verify", refusing_folder / file.name).code == 0
        assert run("rebuild", refusing_folder / file.name, "--check").code == 0


def test_what_a_killed_program_left_in_the_log_is_verified_too(desk: Desk, tmp_path: Path) -> None:
    counting.record(desk, 2)
    copy = tmp_path / "copy" / "bitdesk.db"
    copy.parent.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(f"{desk.database.path}{suffix}", f"{copy}{suffix}")
    before = copy.read_bytes()
    (count,) = rows(desk, "SELECT count(*) FROM journal")[0]
    assert f" {count} entries" in run("verify", copy).out
    assert copy.read_bytes() == before


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("UPDATE journal SET payload = X'7B7D' WHERE seq = 3 AND origin_id = X'{own}'", "the payload is not the one"),
        ("DELETE FROM journal WHERE seq = 3 AND origin_id = X'{own}'", "the entry is missing"),
        ("UPDATE journal SET at_ms = 0 WHERE seq = 3 AND origin_id = X'{own}'", "the entry is not the one"),
    ],
)
def test_the_first_bad_entry_is_named(desk: Desk, file: Path, statement: str, reason: str) -> None:
    change(file, statement.replace("{own}", desk.desk_id.hex()))
    assert refused(run("verify", file), f"Journal of PDM Accueil: entry 3 does not hold: {reason}")
    before = tables(file)
    assert refused(run("rebuild", file), "nothing can be rebuilt from it")
    assert tables(file) == before


def test_a_table_that_differs_is_named_then_rebuilt(file: Path) -> None:
    whole = tables(file)
    change(file, "UPDATE visit SET party_size = 9 WHERE party_size = 2")
    assert run("verify", file).code == 0
    said = run("rebuild", file, "--check")
    assert refused(said, "Table visit: 1 rows in the file only, 1 by the journal only.")
    assert tables(file) != whole
    said = run("rebuild", file)
    assert (said.code, "has been rebuilt" in said.out) == (0, True)
    assert tables(file) == whole
    assert run("rebuild", file, "--check").code == 0
    assert len(list((file.parent / "backups").iterdir())) == 1


def both(path: Path) -> list[Said]:
    return [run("verify", path), run("rebuild", path, "--check")]


def test_what_is_no_file_of_ours_is_refused(file: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.db"
    text.write_text("a letter to the office, which is much longer than the header of a database" * 20)
    empty = tmp_path / "empty.db"
    empty.touch()
    foreign = tmp_path / "foreign.db"
    change(foreign, "CREATE TABLE t (a)")
    for path in (text, empty, foreign):
        for said in both(path):
            assert refused(said, "is not a bitdesk file. Choose another one."), path
    for said in both(tmp_path / "missing.db"):
        assert refused(said, "cannot be read")
    assert not (tmp_path / "missing.db").exists()
    change(file, "UPDATE alembic_version SET version_num = '0099'")
    for said in both(file):
        assert refused(said, f"written by a newer bitdesk (version 99, this one knows {SCHEMA_VERSION})")


def test_a_damaged_file_is_refused(file: Path) -> None:
    data = bytearray(file.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 : page * 4096 + 64] = b"\xa5" * 64
    file.write_bytes(bytes(data))
    for said in both(file):
        assert refused(said, "is damaged. Keep it, and restore the last backup")


def test_a_copy_is_verified_and_usable(house: House, tmp_path: Path) -> None:
    desk = house.desks["PDM"]
    counting.record(desk, 2)
    target = tmp_path / "key" / "pdm.db"
    backup = ["--data-dir", desk.data_dir, "backup", target]
    assert run(*backup).out.startswith(f"Copied and verified: {target} (")
    assert tables(target) == tables(desk)
    counting.record(desk, 3)
    assert run(*backup).code == 0
    assert tables(target) == tables(desk)
    assert [path.name for path in target.parent.iterdir()] == ["pdm.db"]


def test_a_copy_replaces_nothing_but_a_copy(house: House, tmp_path: Path) -> None:
    desk = house.desks["PDM"]
    before = tables(desk)
    letter = tmp_path / "letter.txt"
    letter.write_text("Chère Madame")
    backup = ["--data-dir", desk.data_dir, "backup"]
    assert refused(run(*backup, desk.database.path), "is a file in use.")
    assert refused(run(*backup, house.desks["COL"].database.path), "is a file in use.")
    assert refused(run(*backup, letter), "is not a bitdesk file.")
    assert refused(run(*backup, tmp_path), "is a folder.")
    (tmp_path / "file").touch()
    assert refused(run(*backup, tmp_path / "file" / "copy.db"), "cannot be")
    assert letter.read_text() == "Chère Madame"
    assert tables(desk) == before


def test_a_full_disk_leaves_the_earlier_copy(house: House, small_disk: Path | None) -> None:
    if small_disk is None:
        return
    desk = house.desks["PDM"]
    target = small_disk / "pdm.db"
    backup = ["--data-dir", desk.data_dir, "backup", target]
    assert run(*backup).code == 0
    before = target.read_bytes()
    with (small_disk / "filler").open("wb", buffering=0) as filler, suppress(OSError):
        while True:
            filler.write(b"x" * 4096)
    assert refused(run(*backup), "full")
    assert target.read_bytes() == before
    assert {path.name for path in small_disk.iterdir()} == {"pdm.db", "filler"}
