"""A backup and a restore killed at each of their steps: the file is a whole old one or a whole new one."""

from __future__ import annotations

import random
import time
from pathlib import Path
from typing import Any

import pytest

from bitdesk import backups, clock
from bitdesk.desk import open_desk
from bitdesk.services import counting
from builders import House
from faults.children import moment
from faults.forks import ForkServer
from faults.test_killed_merge import KILLED, sampled, steps_of
from faults.worlds import assert_quiet, assert_sound, clone, cloned, rows, settle, tables

TIMED_KILLS = 12
PARTIES, MORE_PARTIES = 20, 600


@pytest.fixture
def kept(template: Path, tmp_path: Path) -> Path:
    """A closed house whose desk has made a backup and counted on since."""
    house = clone(template, tmp_path / "kept")
    desk = house.desks["PDM"]
    for number in range(PARTIES):
        counting.record(desk, 1 + number, at=moment(number))
    backups.make_now(desk)
    for number in range(PARTIES, PARTIES + MORE_PARTIES):
        counting.record(desk, 2, at=moment(number))
    house.close()
    return house.folder


def source(home: Path) -> Path:
    """Return the backup that was made by hand."""
    (found,) = [backup.path for backup in backups.listed(home) if backup.reason == backups.BY_HAND]
    return found


def both(house: Path) -> tuple[Any, Any]:
    """Return what the backup holds, and what has been there since."""
    home = house / "desks" / "pdm"
    desk = open_desk(home)
    since = tables(desk)
    desk.database.close()
    backups.restore(home, source(home))
    desk = open_desk(home)
    then = tables(desk)
    desk.database.close()
    assert len(then["visit"]) == PARTIES
    return then, since


def check(home: Path, then: Any, since: Any, what: str) -> bool:
    """The file is one of the two, whole, and goes on; return whether it is the new one."""
    desk = open_desk(home)
    found = tables(desk)
    assert found in (then, since), what
    assert_sound(desk)
    desk.database.close()
    for backup in backups.listed(home):
        assert backup.reason in (backups.BY_HAND, backups.BEFORE_RESTORE)
    return bool(found == then)


def test_a_restore_killed_at_every_step(forks: ForkServer, kept: Path, tmp_path: Path, campaign: int) -> None:
    with cloned(kept, tmp_path / "whole") as house:
        house.close()
        then, since = both(house.folder)
    with cloned(kept, tmp_path / "counted") as house:
        house.close()
        home = house.desks["PDM"].data_dir
        said, status = forks.run("restore_killed_at", str(home), str(source(home)), 0)
        assert status == 0
        steps = list(range(1, said[-1][1] + 1))
    ends = set()
    for step in sampled(steps, campaign):
        with cloned(kept, tmp_path / "killed") as house:
            house.close()
            home = house.desks["PDM"].data_dir
            assert forks.run("restore_killed_at", str(home), str(source(home)), step) == ([], KILLED)
            ends.add(check(home, then, since, f"killed at step {step}"))
            backups.restore(home, source(home))
            assert check(home, then, since, f"restored after step {step}")
    assert ends == {True, False}, "no kill fell before the restore, or none after"


def test_a_restore_killed_in_the_middle_of_a_copy(forks: ForkServer, kept: Path, tmp_path: Path, campaign: int) -> None:
    choose = random.Random(5)
    with cloned(kept, tmp_path / "whole") as house:
        house.close()
        begun = time.monotonic()
        then, since = both(house.folder)
        whole = time.monotonic() - begun
    for turn in range(TIMED_KILLS * campaign):
        with cloned(kept, tmp_path / "killed") as house:
            house.close()
            home = house.desks["PDM"].data_dir
            pid = forks.start("restore", str(home), str(source(home)))
            time.sleep(choose.uniform(0, whole))
            forks.kill(pid)
            forks.finish()
            check(home, then, since, f"turn {turn}")


def test_a_backup_killed_at_every_step_loses_no_other(
    forks: ForkServer, kept: Path, tmp_path: Path, campaign: int
) -> None:
    """What is listed is whole, and the next day's backup is made."""
    with cloned(kept, tmp_path / "counted") as house:
        house.close()
        steps = steps_of(forks, "back_up_killed_at", house.desks["PDM"].data_dir)
    for step in sampled(steps, campaign):
        with cloned(kept, tmp_path / "killed") as house:
            desk = house.desks["PDM"]
            assert forks.run("back_up_killed_at", str(desk.data_dir), step) == ([], KILLED)
            for backup in backups.listed(desk.data_dir):
                whole = tables(open_desk(copy_of(backup.path, tmp_path)))
                assert len(whole["visit"]) in (PARTIES, PARTIES + MORE_PARTIES), f"killed at step {step}"
            tomorrow = clock.now_ms() + clock.DAY_MS
            with clock.use(lambda tomorrow=tomorrow: tomorrow):  # type: ignore[misc]
                assert backups.make_daily(desk)
            left = list((desk.data_dir / "backups").glob(".*"))
            assert left == [], f"killed at step {step}: {left}"
            reasons = [backup.reason for backup in backups.listed(desk.data_dir)]
            assert reasons.count(backups.BY_HAND) == 1


def copy_of(path: Path, within: Path) -> Path:
    """Return a data folder of its own that has a backup for its file."""
    home = within / f"home-{time.monotonic_ns()}"
    backups.restore(home, path)
    return home


def test_what_was_sent_since_comes_back_and_the_desk_counts_on(house: House) -> None:
    """Nothing is lost: what the backup holds, what was sent after it, and what is counted after the restore."""
    desk, head = house.desks["PDM"], house.head_office
    for number in range(5):
        counting.record(desk, 1, at=moment(number))
    made = backups.make_now(desk)
    for number in range(5, 10):
        counting.record(desk, 10, at=moment(number))
    settle(house)
    desk.database.close()
    assert backups.restore(desk.data_dir, made.path)
    desk = house.desks["PDM"] = open_desk(desk.data_dir)
    for number in range(10, 13):
        counting.record(desk, 100 - number, at=moment(number))
    settle(house, rounds=6)
    expected = sorted([1] * 5 + [10] * 5 + [90, 89, 88])
    for side in (desk, head):
        assert [size for (size,) in rows(side, "SELECT party_size FROM visit ORDER BY party_size")] == expected
        assert_sound(side)
    assert_quiet(house)
