"""A backup a day, fourteen of them, each verified; and going back to one of them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from bitdesk import backups, clock, paths
from bitdesk.desk import Desk, open_desk
from bitdesk.errors import OutageError, RuleError
from bitdesk.services import counting
from builders import House
from evidence import broken, change, tables
from limits import refused
from moments import MOMENT, Hand

REASONS = ("before-0002", "before-rebuild", "before-restore", "by-hand")


def names(desk: Desk) -> list[str]:
    return sorted(path.name for path in (desk.data_dir / paths.BACKUPS).glob("*"))


def days(desk: Desk) -> list[str]:
    """Return the days of the daily backups, the oldest first."""
    return [name.removeprefix("daily-")[:8] for name in names(desk) if name.startswith("daily-")]


def spoil(desk: Desk) -> None:
    """Change a payload behind the journal's back."""
    change(desk, "UPDATE journal SET payload = X'7B7D' WHERE seq = 1")


def test_one_a_day(desk: Desk, time: Hand) -> None:
    assert backups.listed(desk.data_dir) == ()
    counting.record(desk, 3)
    made = backups.make_daily(desk)
    assert made is not None
    assert (made.reason, made.made_at_ms) == ("daily", clock.to_ms(MOMENT) // 1000 * 1000)
    assert made.bytes == made.path.stat().st_size > 0
    assert tables(made.path) == tables(desk)
    counting.record(desk, 4)
    time.forward(hours=8)
    assert backups.make_daily(desk) is None
    time.forward(hours=2)
    assert backups.make_daily(desk) is not None, "midnight is the organisation's, not Greenwich's"
    assert len(backups.listed(desk.data_dir)) == 2


def test_the_last_fourteen_are_kept_and_every_other_backup(desk: Desk, time: Hand) -> None:
    folder = desk.data_dir / paths.BACKUPS
    folder.mkdir()
    for reason in REASONS:
        (folder / f"{reason}-20200101T080000Z.db").write_bytes(b"x")
    for _ in range(backups.KEPT + 6):
        assert backups.make_daily(desk)
        backups.make_now(desk)
        time.forward(days=1)
    assert (len(days(desk)), days(desk)[0], days(desk)[-1]) == (14, "20260728", "20260810")
    assert len([name for name in names(desk) if name.startswith("by-hand")]) == backups.KEPT + 6 + 1
    assert {f"{reason}-20200101T080000Z.db" for reason in REASONS} <= set(names(desk))


def test_a_clock_that_was_wrong_pushes_no_new_backup_out(desk: Desk, time: Hand) -> None:
    """Days that have not come yet count as old ones; without that, today's would be the oldest and go at once."""
    time.forward(days=900)
    for _ in range(backups.KEPT):
        backups.make_daily(desk)
        time.forward(days=1)
    time.at(MOMENT)
    for _ in range(3):
        made = backups.make_daily(desk)
        assert made is not None
        assert made.path.exists()
        time.forward(days=1)
    assert len(days(desk)) == backups.KEPT
    assert days(desk)[:3] == ["20260722", "20260723", "20260724"]


def test_a_file_that_does_not_hold_pushes_no_good_backup_out(desk: Desk, time: Hand) -> None:
    counting.record(desk, 3)
    for _ in range(backups.KEPT):
        backups.make_daily(desk)
        time.forward(days=1)
    before = names(desk)
    spoil(desk)
    assert broken(desk)
    for make in (backups.make_daily, backups.make_now):
        with pytest.raises(RuleError, match="does not hold: no copy of it was kept"):
            make(desk)
    assert names(desk) == before


def test_a_damaged_file_pushes_no_good_backup_out(desk: Desk, time: Hand) -> None:
    backups.make_daily(desk)
    time.forward(days=1)
    desk.database.close()
    data = bytearray(desk.database.path.read_bytes())
    data[-4096 * 4 : -4096] = b"\xa5" * (4096 * 3)
    desk.database.path.write_bytes(bytes(data))
    with pytest.raises(RuleError, match=r"no copy of it was kept|is damaged"):
        backups.make_daily(desk)
    assert days(desk) == ["20260722"]
    assert len(names(desk)) == 1


def test_a_folder_that_refuses_is_said_and_the_old_ones_stay(desk: Desk, refusing_folder: Path, time: Hand) -> None:
    backups.make_daily(desk)
    time.forward(days=1)
    desk.database.close()
    shutil.copytree(desk.data_dir, refusing_folder / "desk")
    moved = open_desk(refusing_folder / "desk")
    before = names(moved)
    moved.database.connection()
    with refused(refusing_folder / "desk" / paths.BACKUPS), pytest.raises(OutageError, match="cannot be written"):
        backups.make_daily(moved)
    assert names(moved) == before
    moved.database.close()


def test_a_full_disk_is_said_and_the_old_ones_stay(house: House, small_disk: Path | None, time: Hand) -> None:
    if small_disk is None:
        return
    house.close()
    shutil.copytree(house.desks["PDM"].data_dir, small_disk / "desk")
    desk = open_desk(small_disk / "desk")
    assert backups.make_daily(desk)
    before = {path: path.read_bytes() for path in (desk.data_dir / paths.BACKUPS).iterdir()}
    time.forward(days=1)
    fill(small_disk)
    with pytest.raises(OutageError, match=r"full|cannot be written"):
        backups.make_daily(desk)
    assert {path: path.read_bytes() for path in (desk.data_dir / paths.BACKUPS).iterdir()} == before
    (small_disk / "filler").unlink()
    assert backups.make_daily(desk)
    desk.database.close()


def fill(disk: Path) -> None:
    with (disk / "filler").open("wb", buffering=0) as filler:
        try:
            while True:
                filler.write(bytes(4096))
        except OSError:
            return


def test_what_a_killed_copy_left_is_removed_once_it_is_old(desk: Desk) -> None:
    folder = desk.data_dir / paths.BACKUPS
    folder.mkdir()
    left = [
        ".daily-20260721T080000Z.db.77.unverified",
        ".daily-20260721T080000Z.db.77.tmp",
        ".before-0002.db.7.tmp-journal",
    ]
    for name in left:
        (folder / name).write_bytes(b"half")
    seconds = clock.now_ms() / 1000
    for name in left[:2]:
        os.utime(folder / name, (seconds, seconds - 7200))
    os.utime(folder / left[2], (seconds, seconds - 60))
    backups.make_now(desk)
    assert [path.name for path in folder.glob(".*")] == [left[2]], "what may be under way stays"
    assert len(backups.listed(desk.data_dir)) == 1


def test_only_backups_are_listed_newest_first(desk: Desk, tmp_path: Path) -> None:
    folder = desk.data_dir / paths.BACKUPS
    folder.mkdir()
    listed = (
        "daily-20260103T080000Z.db", "before-restore-20260102T080000Z-3.db", "by-hand-20260102T080000Z-2.db",
        "before-0002-20260101T080000Z.db",
    )  # fmt: skip
    for name in (*listed, "daily-20261399T080000Z.db", "letter.txt", ".daily-20260103T080000Z.db.7.tmp", "a.db-wal"):
        (folder / name).write_bytes(b"12345")
    (folder / "daily-20260104T080000Z.db").symlink_to(tmp_path / "elsewhere.db")
    found = backups.listed(desk.data_dir)
    assert [backup.path.name for backup in found] == list(listed)
    assert [backup.reason for backup in found] == ["daily", "before-restore", "by-hand", "before-0002"]
    assert {backup.bytes for backup in found} == {5}


def test_a_folder_of_backups_that_is_none(desk: Desk) -> None:
    (desk.data_dir / paths.BACKUPS).write_text("a file stands where the folder would be")
    with pytest.raises(OutageError, match="cannot be used"):
        backups.listed(desk.data_dir)


def test_backups_of_one_second_are_told_apart(desk: Desk) -> None:
    one, other = backups.make_now(desk), backups.make_now(desk)
    assert one.path != other.path
    assert backups.listed(desk.data_dir) == (other, one)


def test_a_newer_file_is_backed_up_all_the_same(desk: Desk) -> None:
    counting.record(desk, 3)
    desk.database.close()
    change(desk, "UPDATE alembic_version SET version_num = '0099'")
    newer = open_desk(desk.data_dir)
    made = backups.make_daily(newer)
    newer.database.close()
    assert made is not None
    assert tables(made.path) == tables(desk)
