"""A disk that fills up at any point of any work: one sentence, nothing half there, and all works once there is room."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bitdesk import backups, paths, settings, sync
from bitdesk.desk import Desk, open_desk
from bitdesk.errors import OutageError
from bitdesk.services import counting, organisation, visits
from bitdesk.sync.enrolment import make_setup
from builders import House
from faults.children import moment
from faults.worlds import assert_quiet, assert_sound, clone, contents, differing, mail, rows, settle, tables
from limits import limited

PAGE = 4096
ROOM = (0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89)
"""How many pages are free when the work begins: it stops somewhere else each time."""


@pytest.fixture
def disk(small_disk: Path | None, tmp_path: Path) -> Path:
    """A folder on a small disk; where none can be mounted, one whose files cannot grow."""
    folder = (small_disk or tmp_path) / "disk"
    folder.mkdir()
    return folder


@contextmanager
def nearly_full(disk: Path, small_disk: Path | None, pages: int) -> Iterator[None]:
    """Leave so many pages free on a disk."""
    if small_disk is None:
        largest = max((path.stat().st_size for path in disk.rglob("*") if path.is_file()), default=0)
        with limited(largest + pages * PAGE):
            yield
        return
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(PAGE))
        except OSError:
            file.truncate(max(file.tell() // PAGE - pages, 0) * PAGE)
    try:
        yield
    finally:
        filler.unlink()


def tried(work: Callable[[], Any]) -> bool:
    """Do some work that the disk may refuse, in one sentence; return whether it was done."""
    try:
        work()
    except OutageError:
        return False
    return True


def moved(house: House, key: str, disk: Path) -> Desk:
    """Move the desk of an office, or the head office (""), to a disk."""
    old = house.desks[key] if key else house.head_office
    old.database.close()
    shutil.copytree(old.data_dir, disk / "home")
    desk = open_desk(disk / "home")
    settings.save(desk.data_dir, mailbox=str(house.mailbox))
    if key:
        house.desks[key] = desk
    else:
        house.head_office = desk
    return desk


def count(desk: Desk, number: int) -> None:
    for at in range(number, number + 30):
        counting.record(desk, 9, at=moment(at))


def test_saving(house: House, disk: Path, small_disk: Path | None) -> None:
    desk = moved(house, "PDM", disk)
    known = counting.record(desk, 2, at=moment(0)).id
    done = []
    for number, pages in enumerate(ROOM, start=1):
        before = tables(desk)
        with nearly_full(disk, small_disk, pages):
            done.append(tried(partial(count, desk, 100 * number)))
            after = tables(desk)
            if not tried(lambda: visits.revise(desk, known, party_size=77)):
                assert tables(desk)["visit"] == after["visit"]
        assert len(tables(desk)["visit"]) >= len(before["visit"]), "what was confirmed is there"
        visits.revise(desk, known, party_size=3)
        assert_sound(desk)
    assert False in done, "the disk was never full"
    settle(house)
    assert rows(house.head_office, "SELECT count(*) FROM visit") == rows(desk, "SELECT count(*) FROM visit")


def test_merging(house: House, disk: Path, small_disk: Path | None, tmp_path: Path) -> None:
    for desk in house.desks.values():
        for number in range(40):
            counting.record(desk, 1 + number, at=moment(number))
        sync.exchange(desk)
    house.close()
    whole = clone(house.folder, tmp_path / "whole")
    sync.merge_all(whole.head_office)
    expected = contents(whole.head_office)
    whole.close()
    done = []
    for pages in ROOM:
        world = clone(house.folder, tmp_path / f"world-{pages}")
        head = moved(world, "", disk)
        with nearly_full(disk, small_disk, pages):
            done.append(tried(partial(sync.merge_all, head)))
        assert_sound(head)
        again = sync.merge_all(head)
        assert (again.waiting, again.refused) == ((), ())
        assert differing(contents(head), expected) == []
        assert [path.name for path in mail(world, head.address)] == []
        settle(world)
        assert_quiet(world)
        world.close()
        shutil.rmtree(head.data_dir)
    assert False in done, "the disk was never full"


def test_sending(house: House, disk: Path, small_disk: Path | None) -> None:
    """The desk's own disk is full: nothing can be noted, and nothing is sent that is not kept."""
    desk = moved(house, "PDM", disk)
    done = []
    for number, pages in enumerate(ROOM):
        for at in range(20):
            counting.record(desk, 1 + at, at=moment(100 * number + at))
        with nearly_full(disk, small_disk, pages):
            done.append(tried(lambda: sync.exchange(desk)))
        sync.exchange(desk)
        assert sync.merge_all(house.head_office).refused == ()
        # The log of a file that stays open is larger than this disk.
        desk.database.close()
    assert False in done, "the disk was never full"
    settle(house)
    assert rows(house.head_office, "SELECT count(*) FROM visit") == [(20 * len(ROOM),)]
    assert_quiet(house)


def test_a_mailbox_on_a_full_disk(house: House, disk: Path, small_disk: Path | None) -> None:
    desk = house.desks["PDM"]
    for path in house.mailbox.iterdir():
        (shutil.copytree if path.is_dir() else shutil.copy)(path, disk / path.name)
    for one in (house.head_office, desk):
        settings.save(one.data_dir, mailbox=str(disk))
        one.database.close()
    house.head_office, desk = open_desk(house.head_office.data_dir), open_desk(desk.data_dir)
    house.desks = {"PDM": desk}
    done = []
    for number, pages in enumerate(ROOM):
        for at in range(60):
            counting.record(desk, 1 + at, at=moment(100 * number + at))
        with nearly_full(disk, small_disk, pages):
            done.append(tried(lambda: sync.exchange(desk)))
            done.append(tried(lambda: sync.merge_all(house.head_office)))
        assert [path.name for path in disk.rglob(".*")] == [], "half a file was left"
        sync.exchange(desk)
        assert sync.merge_all(house.head_office).refused == ()
    assert False in done, "the disk was never full"
    sync.exchange(desk)
    assert rows(house.head_office, "SELECT count(*) FROM visit") == [(60 * len(ROOM),)]


def set_up(setup: Path, home: Path) -> None:
    sync.enrol(setup, home).database.close()


def test_setting_up(house: House, disk: Path, small_disk: Path | None, tmp_path: Path) -> None:
    """Import and export of a set-up file: a desk, or none."""
    setup = tmp_path / "setup.bitdesk"
    make_setup(house.head_office, organisation.add_workstation(house.head_office, "VIA", "Accueil"), setup)
    done = []
    for pages in ROOM + tuple(range(100, 1_100, 50)):
        home = disk / f"home-{pages}"
        with nearly_full(disk, small_disk, pages):
            exported = tried(lambda: make_setup(house.head_office, house.desks["PDM"].desk_id, disk / "out.bitdesk"))
            done.append(tried(partial(set_up, setup, home)))
        assert (disk / "out.bitdesk").exists() == exported
        if (home / paths.DATABASE).exists():
            assert_sound(open_desk(home))
        else:
            sync.enrol(setup, home).database.close()
        shutil.rmtree(home)
        (disk / "out.bitdesk").unlink(missing_ok=True)
    assert True in done
    assert False in done


def test_backing_up_and_restoring(house: House, disk: Path, small_disk: Path | None) -> None:
    desk = moved(house, "PDM", disk)
    counting.record(desk, 2, at=moment(0))
    made = backups.make_now(desk)
    counting.record(desk, 3, at=moment(1))
    since = tables(desk)
    desk.database.close()
    done = []
    for pages in ROOM + tuple(range(100, 1_900, 100)):
        with nearly_full(disk, small_disk, pages):
            done.append(tried(lambda: backups.restore(desk.data_dir, made.path)))
        again = open_desk(desk.data_dir)
        assert len(tables(again)["visit"]) == (1 if done[-1] else 2), "half a restore"
        assert_sound(again)
        with nearly_full(disk, small_disk, pages):
            tried(partial(backups.make_now, again))
        again.database.close()
        for backup in backups.listed(desk.data_dir):
            if done[-1] and backup.reason == backups.BEFORE_RESTORE:
                backups.restore(desk.data_dir, backup.path)
                break
        assert tables(open_desk(desk.data_dir)) == since
        for backup in backups.listed(desk.data_dir):
            if backup.path != made.path:
                backup.path.unlink()
        assert [path.name for path in desk.data_dir.rglob(".*")] == [], "half a file was left"
    assert True in done
    assert False in done


def test_settings_on_a_full_disk(disk: Path, small_disk: Path | None) -> None:
    settings.save(disk, theme="dark")
    with nearly_full(disk, small_disk, 0), pytest.raises(OutageError, match="cannot be saved"):
        settings.save(disk, mailbox="x" * 20_000)
    assert settings.load(disk).theme == "dark"
