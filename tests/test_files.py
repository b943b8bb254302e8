"""Whole files: the old one or the new one, whatever happens."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time as system_time
from pathlib import Path

import pytest

from bitdesk import files
from bitdesk.errors import OutageError
from limits import limited, refused

WRITES_FOR_EVER = """
import sys
from pathlib import Path
from bitdesk import files
path = Path(sys.argv[1])
print("ready", flush=True)
while True:
    for letter in b"ABC":
        files.write_whole(path, bytes([letter]) * 400_000)
"""


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for data in (b"one", b"", "été".encode(), bytes(range(256)) * 1_000):
        files.write_whole(path, data)
        assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_made_where_it_is_missing(tmp_path: Path) -> None:
    path = files.write_into(tmp_path / "new" / "folder", "file", b"one")
    assert (path, path.read_bytes()) == (tmp_path / "new" / "folder" / "file", b"one")
    with pytest.raises(OutageError, match="cannot be used"):
        files.write_into(path, "below a file", b"two")


def test_a_kill_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    files.write_whole(path, b"O" * 400_000)
    seen = set()
    for pause in range(8):
        process = subprocess.Popen([sys.executable, "-c", WRITES_FOR_EVER, str(path)], stdout=subprocess.PIPE)
        assert process.stdout
        process.stdout.readline()
        system_time.sleep(0.004 + pause * 0.003)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        data = path.read_bytes()
        assert len(data) == 400_000
        assert len(set(data)) == 1
        seen.add(data[:1])
    assert seen - {b"O"}, "no write came before a kill"


def test_a_refused_write_leaves_the_old_file_and_nothing_else(refusing_folder: Path) -> None:
    path = refusing_folder / "file"
    files.write_whole(path, b"old")
    with refused(refusing_folder), pytest.raises(OSError, match="Permission"):
        files.write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(refusing_folder.iterdir()) == [path]


def test_a_name_that_is_a_folder_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "name" / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match=r"name|directory"):
        files.write_whole(tmp_path / "name", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["name"]


def test_a_full_disk_leaves_the_old_file_and_nothing_else(small_disk: Path | None, tmp_path: Path) -> None:
    folder = small_disk or tmp_path
    path = folder / "file"
    files.write_whole(path, b"old")
    with limited(3_000_000 if small_disk else 1_000_000), pytest.raises(OSError, match=r"space|large"):
        files.write_whole(path, b"n" * 5_000_000)
    assert path.read_bytes() == b"old"
    assert [name.name for name in folder.iterdir() if name.name != "small"] == ["file"]


def test_a_folder_can_be_synced(tmp_path: Path) -> None:
    files.sync_folder(tmp_path)
    with pytest.raises(FileNotFoundError):
        files.sync_folder(tmp_path / "missing")


def test_a_folder_that_can_be_written_is_left_as_it_was(tmp_path: Path, refusing_folder: Path) -> None:
    files.check_writable(tmp_path)
    assert list(tmp_path.iterdir()) == []
    with refused(refusing_folder), pytest.raises(OutageError, match=r"cannot be used \(Permission denied\)"):
        files.check_writable(refusing_folder)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are another matter there")
def test_a_private_file_is_its_owners_from_its_first_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rights: list[int] = []
    real = os.fsync

    def noted(handle: int) -> None:
        rights.append(stat.S_IMODE(os.fstat(handle).st_mode))
        real(handle)

    monkeypatch.setattr(os, "fsync", noted)
    files.write_whole(tmp_path / "key", b"secret", private=True)
    assert rights[0] == 0o600
    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600
    files.write_whole(tmp_path / "open", b"text")
    assert stat.S_IMODE((tmp_path / "open").stat().st_mode) & 0o044
