"""Going back to a backup: it is verified first, what is there is kept, and nothing in between is lost."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bitdesk import backups, clock, copies, paths, restoring, schema, sqlite
from bitdesk.desk import Desk, open_desk
from bitdesk.errors import OutageError, RuleError
from bitdesk.services import counting
from builders import House
from evidence import broken, change, rows, tables
from limits import refused
from moments import Hand


@pytest.fixture
def backup(desk: Desk, tmp_path: Path) -> Path:
    """A copy of a desk that has counted; the desk is closed."""
    counting.record(desk, 3)
    copies.make(desk.database.connection(), desk.database.path, tmp_path / "backup.db")
    desk.database.close()
    return tmp_path / "backup.db"


def test_a_backup_is_prepared_beside_the_file_and_removed(desk: Desk, backup: Path) -> None:
    before = backup.read_bytes()
    with restoring.prepared(backup, desk.data_dir) as (fresh, owner):
        assert fresh.parent.parent == desk.data_dir
        assert owner == ("desk", desk.identity.organisation_id, desk.desk_id)
        assert rows(fresh, "SELECT party_size FROM visit") == [(3,)]
    assert not fresh.parent.exists()
    assert backup.read_bytes() == before


def test_what_a_killed_restore_left_is_removed_once_it_is_old(desk: Desk, backup: Path) -> None:
    old, young = desk.data_dir / ".restore-old", desk.data_dir / ".restore-young"
    for folder, age in ((old, 7_200), (young, 60)):
        folder.mkdir()
        (folder / paths.DATABASE).write_bytes(b"half")
        os.utime(folder, (0, clock.now_ms() / 1000 - age))
    with restoring.prepared(backup, desk.data_dir):
        pass
    assert (old.exists(), young.exists()) == (False, True)


def test_a_backup_that_does_not_hold_is_refused(desk: Desk, backup: Path) -> None:
    change(backup, "UPDATE journal SET at_ms = 0 WHERE seq = 2")
    with pytest.raises(RuleError, match="does not hold"), restoring.prepared(backup, desk.data_dir):
        pass
    assert list(desk.data_dir.glob(".*")) == []


def test_a_locked_file_is_nobody_elses(desk: Desk, backup: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "PRAGMAS", ("PRAGMA busy_timeout=10", *sqlite.PRAGMAS[1:]))
    with restoring.locked(desk.database.path) as connection:
        assert connection is not None
        assert not desk.database.path.with_name("bitdesk.db-wal").exists(), "all of it is in one file"
        with pytest.raises(OutageError, match="Another program is using"):
            sqlite.connect(desk.database.path)
    other = sqlite.connect(desk.database.path)
    assert other.execute("SELECT count(*) FROM visit").fetchone() == (1,)
    with pytest.raises(OutageError, match="Another program is using"), restoring.locked(desk.database.path):
        pass
    other.close()


def test_what_is_no_file_of_ours_is_none(desk: Desk, backup: Path) -> None:
    path = desk.database.path
    change(path, "DELETE FROM identity")
    with restoring.locked(path) as connection:
        assert connection is None, "a set-up that was interrupted is nobody's"
    path.write_bytes(b"")
    with restoring.locked(path) as connection:
        assert connection is None
    path.write_text("Bonjour ! " * 1000)
    with restoring.locked(path) as connection:
        assert connection is None
    path.unlink()
    with restoring.locked(path) as connection:
        assert connection is None
    assert not path.exists()


def test_a_file_is_kept_as_it_is_and_another_takes_its_place(tmp_path: Path, desk: Desk, backup: Path) -> None:
    present, kept = tmp_path / "present" / "bitdesk.db", tmp_path / "kept" / "kept.db"
    present.parent.mkdir()
    present.write_bytes(b"main")
    for suffix in ("-wal", "-shm", "-journal"):
        present.with_name(f"bitdesk.db{suffix}").write_bytes(suffix.encode())
    restoring.keep_as_it_is(present, kept)
    assert {path.name: path.read_bytes() for path in kept.parent.iterdir()} == {
        "kept.db": b"main", "kept.db-wal": b"-wal",
    }  # fmt: skip
    shutil.copy(backup, tmp_path / "present" / "fresh")
    restoring.replace(tmp_path / "present" / "fresh", present)
    assert [path.name for path in present.parent.iterdir()] == ["bitdesk.db"]
    assert present.read_bytes() == backup.read_bytes()


def test_it_goes_back_and_keeps_what_was_there(desk: Desk, time: Hand) -> None:
    counting.record(desk, 3)
    then, made = tables(desk), backups.make_now(desk)
    time.forward(hours=1)
    counting.record(desk, 5)
    since = tables(desk)
    with left_in_the_log(desk):
        kept = backups.restore(desk.data_dir, made.path)
    assert tables(desk) == then
    assert kept is not None
    assert kept.reason == "before-restore"
    assert tables(kept.path) == since
    again = open_desk(desk.data_dir)
    counting.record(again, 7)
    assert (broken(again), rows(again, "SELECT sum(party_size) FROM visit")) == ((), [(10,)])
    again.database.close()
    backups.restore(desk.data_dir, kept.path)
    assert tables(desk) == since, "a restore can be taken back"
    assert sorted(path.name for path in desk.data_dir.glob(".*")) == []


@contextmanager
def left_in_the_log(desk: Desk) -> Iterator[None]:
    """Leave what was committed in the log beside the file, as a killed program does."""
    copies = {suffix: Path(f"{desk.database.path}{suffix}").read_bytes() for suffix in ("", "-wal")}
    assert copies["-wal"]
    desk.database.close()
    for suffix, data in copies.items():
        Path(f"{desk.database.path}{suffix}").write_bytes(data)
    yield


def test_a_file_that_somebody_has_open_is_not_replaced(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A window that does nothing would go on writing to what is no longer there."""
    monkeypatch.setattr(sqlite, "PRAGMAS", ("PRAGMA busy_timeout=10", *sqlite.PRAGMAS[1:]))
    made = backups.make_now(desk)
    counting.record(desk, 5)
    before = tables(desk)
    with pytest.raises(OutageError, match="Another program is using"):
        backups.restore(desk.data_dir, made.path)
    assert tables(desk) == before
    assert [backup.reason for backup in backups.listed(desk.data_dir)] == ["by-hand"]
    counting.record(desk, 6)
    desk.database.close()
    assert backups.restore(desk.data_dir, made.path)


def test_another_desks_and_a_strangers_file_are_refused(house: House, tmp_path: Path) -> None:
    desk, before = house.desks["PDM"], tables(house.desks["PDM"])
    house.close()
    for other in (house.desks["COL"], house.head_office):
        made = backups.make_now(other)
        other.database.close()
        with pytest.raises(RuleError, match="is another desk's, or another organisation's"):
            backups.restore(desk.data_dir, made.path)
    assert tables(desk) == before
    assert backups.listed(desk.data_dir) == ()


def test_what_cannot_be_gone_back_to_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    counting.record(desk, 3)
    made = backups.make_now(desk)
    desk.database.close()
    before = desk.database.path.read_bytes()
    letter, newer, spoiled, empty = (tmp_path / name for name in ("letter", "newer.db", "spoiled.db", "empty.db"))
    letter.write_text("Chère Madame, " * 500)
    for copy in (newer, spoiled, empty):
        shutil.copy(made.path, copy)
    change(newer, "UPDATE alembic_version SET version_num = '0099'")
    change(spoiled, "UPDATE journal SET at_ms = 0 WHERE seq = 2")
    change(empty, "DELETE FROM identity")
    for source, error, words in (
        (letter, RuleError, "not a bitdesk file"),
        (newer, OutageError, "newer bitdesk"),
        (spoiled, RuleError, "does not hold: it was not restored"),
        (empty, RuleError, "does not hold: it was not restored"),
        (tmp_path / "none.db", OutageError, "cannot be read"),
        (desk.database.path, RuleError, "is the file itself"),
    ):
        with pytest.raises(error, match=words):
            backups.restore(desk.data_dir, source)
        assert desk.database.path.read_bytes() == before, source
    assert backups.listed(desk.data_dir) == (made,)
    assert sorted(path.name for path in desk.data_dir.glob(".*")) == []


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "cut": lambda data: data[: 4096 * 3],
    "a letter": lambda data: b"Bonjour ! " * 1000,
    "header": lambda data: data[:100] + b"\xa5" * 3996 + data[4096:],
    "inside": lambda data: data[: 4096 * 8] + b"\xa5" * 4096 * 4 + data[4096 * 12 :],
    "empty": lambda data: b"",
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_kept_as_it_is_and_replaced(desk: Desk, time: Hand, damage: str) -> None:
    counting.record(desk, 3)
    then, made = tables(desk), backups.make_now(desk)
    time.forward(hours=1)
    counting.record(desk, 5)
    desk.database.close()
    spoiled = DAMAGES[damage](desk.database.path.read_bytes())
    desk.database.path.write_bytes(spoiled)
    kept = backups.restore(desk.data_dir, made.path)
    assert tables(desk) == then
    assert kept is not None
    # The header may say another journal mode by now.
    assert (kept.bytes, kept.path.read_bytes()[4096:]) == (len(spoiled), spoiled[4096:])
    again = open_desk(desk.data_dir)
    counting.record(again, 7)
    assert broken(again) == ()
    again.database.close()


def test_the_log_of_a_damaged_file_is_kept_and_never_written_into_the_new_one(desk: Desk) -> None:
    counting.record(desk, 3)
    then, made = tables(desk), backups.make_now(desk)
    counting.record(desk, 5)
    log = Path(f"{desk.database.path}-wal")
    left = log.read_bytes()
    desk.database.close()
    desk.database.path.unlink()
    log.write_bytes(left)
    kept = backups.restore(desk.data_dir, made.path)
    assert tables(desk) == then
    assert kept is None, "a log alone is no backup"
    assert [path.read_bytes() for path in (desk.data_dir / paths.BACKUPS).glob("before-restore-*.db-wal")] == [left]


def test_another_desks_file_is_refused_in_place_of_a_damaged_one(house: House) -> None:
    desk, other = house.desks["PDM"], house.desks["COL"]
    made, theirs = backups.make_now(desk), backups.make_now(other)
    house.close()
    desk.database.path.write_bytes(b"Bonjour ! " * 1000)
    with pytest.raises(RuleError, match="is another desk's"):
        backups.restore(desk.data_dir, theirs.path)
    assert desk.database.path.read_bytes() == b"Bonjour ! " * 1000
    made.path.unlink()
    assert backups.restore(desk.data_dir, theirs.path), "where nothing says whose it was, it is a new computer"


def test_a_new_computer_is_given_the_backup_of_the_old_one(desk: Desk, tmp_path: Path) -> None:
    counting.record(desk, 3)
    made = backups.make_now(desk)
    assert backups.restore(tmp_path / "new" / "desk", made.path) is None
    again = open_desk(tmp_path / "new" / "desk")
    assert tables(again) == tables(desk)
    again.database.close()


def test_a_newer_file_is_not_replaced(desk: Desk) -> None:
    made = backups.make_now(desk)
    counting.record(desk, 3)
    desk.database.close()
    change(desk, "UPDATE alembic_version SET version_num = '0099'")
    with pytest.raises(OutageError, match="newer bitdesk"):
        backups.restore(desk.data_dir, made.path)
    assert rows(desk, "SELECT count(*) FROM visit") == [(1,)]


def test_an_older_backup_is_migrated_before_it_replaces(desk: Desk) -> None:
    counting.record(desk, 3)
    desk.database.close()
    folder = desk.data_dir / paths.BACKUPS
    folder.mkdir()
    older = folder / "before-0002-20260101T080000Z.db"
    shutil.copy(desk.database.path, older)
    connection = sqlite.connect(older)
    schema.migrate(connection, older, "0001")
    connection.close()
    bytes_before = older.read_bytes()
    counted = tables(desk)
    kept = backups.restore(desk.data_dir, older)
    assert tables(desk) == counted
    assert older.read_bytes() == bytes_before
    assert [backup.path for backup in backups.listed(desk.data_dir)] == [kept.path if kept else None, older]


def test_no_room_for_a_restore_leaves_the_file(desk: Desk, refusing_folder: Path) -> None:
    made = backups.make_now(desk)
    desk.database.close()
    shutil.copytree(desk.data_dir, refusing_folder / "desk")
    with refused(refusing_folder), pytest.raises(OutageError, match="cannot be used"):
        backups.restore(refusing_folder / "desk", made.path)
    assert tables(refusing_folder / "desk" / paths.DATABASE) == tables(desk)
