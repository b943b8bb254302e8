from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bitdesk import files
from bitdesk.errors import OutageError, RefusedError, RuleError
from bitdesk.sync import folder
from bitdesk.sync.folder import MARKER, FolderMailbox

OWN, OTHER = b"\x01" * 16, b"\x02" * 16
HERE = "0" * 32 + "-aaaaaaaa"


@pytest.fixture
def box(tmp_path: Path) -> FolderMailbox:
    return FolderMailbox.create(tmp_path / "box", OWN, "Cévennes")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "box"


def test_making_it_again_leaves_it(box: FolderMailbox, place: Path) -> None:
    box.put(HERE, "file", b"1")
    before = (place / MARKER).read_bytes()
    assert FolderMailbox.create(place, OWN, "Another name").get(HERE, "file") == b"1"
    assert (place / MARKER).read_bytes() == before


def test_another_organisations_folder_is_not_taken(box: FolderMailbox, place: Path) -> None:
    with pytest.raises(RuleError, match="Cévennes"):
        FolderMailbox.create(place, OTHER, "Other")
    with pytest.raises(RuleError, match="Cévennes"):
        FolderMailbox.open(place, OTHER)


def test_a_folder_without_marker_is_no_mailbox(tmp_path: Path) -> None:
    with pytest.raises(OutageError, match="is not there"):
        FolderMailbox.open(tmp_path, OWN)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("marker", [b"", b"{", b"\xff\xfe", b"[]", b'{"organisation": 3}'])
def test_a_marker_that_cannot_be_read(box: FolderMailbox, place: Path, marker: bytes) -> None:
    (place / MARKER).write_bytes(marker)
    with pytest.raises(OutageError, match="does not answer"):
        FolderMailbox.open(place, OWN)


USES: list[Callable[[FolderMailbox], object]] = [
    lambda box: box.put(HERE, "file", b"1"),
    lambda box: box.names(HERE),
    lambda box: box.get(HERE, "file"),
]


@pytest.mark.parametrize("use", USES, ids=["put", "names", "get"])
def test_a_share_that_is_unmounted_meanwhile(
    box: FolderMailbox, place: Path, use: Callable[[FolderMailbox], object]
) -> None:
    """The folder it was mounted on is still there: what is written to it would reach nobody."""
    box.put(HERE, "file", b"1")
    shutil.rmtree(place)
    place.mkdir()
    with pytest.raises(OutageError, match="does not answer"):
        use(box)
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("use", USES, ids=["put", "names", "get"])
def test_a_key_that_is_pulled_out(box: FolderMailbox, place: Path, use: Callable[[FolderMailbox], object]) -> None:
    place.rename(place.with_name("away"))
    with pytest.raises(OutageError, match="does not answer"):
        use(box)
    assert not place.exists()
    place.with_name("away").rename(place)
    box.put(HERE, "file", b"1")
    assert use(box) in (None, ["file"], b"1")


def test_files_of_others_are_not_listed(box: FolderMailbox, place: Path) -> None:
    box.put(HERE, "file", b"1")
    for name in (".file.123.tmp", "file (conflicted copy).x", "Desktop.ini", "~lock"):
        (place / HERE / name).write_bytes(b"")
    (place / HERE / "folder").mkdir()
    assert box.names(HERE) == ["file"]


def test_a_file_too_large_is_not_read(box: FolderMailbox, monkeypatch: pytest.MonkeyPatch) -> None:
    box.put(HERE, "file", b"12345")
    monkeypatch.setattr(folder, "MAX_FILE_BYTES", 4)
    with pytest.raises(RefusedError, match="larger than any batch"):
        box.get(HERE, "file")


def test_a_file_that_is_taken_at_once_was_put(box: FolderMailbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """The recipient is faster than the sender reads its file again."""
    honest = files.write_whole

    def write_and_lose(path: Path, data: bytes) -> None:
        honest(path, data)
        path.unlink()

    monkeypatch.setattr(files, "write_whole", write_and_lose)
    box.put(HERE, "file", b"1")
    assert box.names(HERE) == []


def test_a_key_that_reads_otherwise_than_written_is_told(box: FolderMailbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "write_whole", lambda path, data: path.write_bytes(data[:-1]))
    with pytest.raises(OutageError, match="reads differently"):
        box.put(HERE, "file", b"123")


def test_a_disk_that_refuses(box: FolderMailbox, place: Path) -> None:
    (place / HERE).write_bytes(b"a file stands where the folder should")
    with pytest.raises(OutageError, match="does not answer"):
        box.put(HERE, "file", b"1")


def test_one_file_that_cannot_be_read_is_refused_alone(box: FolderMailbox, place: Path) -> None:
    """A directory stands in for a bad sector: reading it fails, and the mailbox is still there."""
    box.put(HERE, "good", b"1")
    (place / HERE / "bad").mkdir()
    with pytest.raises(RefusedError, match="cannot be read"):
        box.get(HERE, "bad")
    assert box.get(HERE, "good") == b"1"
