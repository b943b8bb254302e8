"""A merge, a contact and a set-up killed at each of their steps: the next one ends as if nothing had happened."""

from __future__ import annotations

import random
import signal
import time
from datetime import date
from pathlib import Path

import pytest

from bitdesk import sync
from bitdesk.desk import open_desk
from bitdesk.services import counting, organisation, visits
from bitdesk.sync import batch
from faults.children import moment
from faults.forks import ForkServer
from faults.worlds import (
    assert_quiet,
    assert_sound,
    clone,
    cloned,
    contents,
    differing,
    mail,
    rows,
    tables,
)

FEWEST_STEPS = 40
LAST_STEPS = 24
TIMED_KILLS = 12
KILLED = -signal.SIGKILL


@pytest.fixture
def busy(template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A closed house with mail both ways: batches at the head office, rows and acknowledgements at the desks."""
    monkeypatch.setattr(batch, "ENTRIES", 5)
    house = clone(template, tmp_path / "busy")
    for desk in house.desks.values():
        counting.record(desk, 1, at=moment(0))
        sync.exchange(desk)
    sync.merge_all(house.head_office)
    organisation.add_topic(house.head_office, "water", "Eau", "Water")
    desk = house.desks["PDM"]
    for number in range(1, 6):
        row = counting.record(desk, number, at=moment(number))
    visits.void(desk, row.id)
    sync.exchange(desk)
    assert len(mail(house, house.head_office.address)) == 3, "two batches and a contact"
    house.close()
    return house.folder


def steps_of(forks: ForkServer, function: str, home: Path, *before: str) -> list[int]:
    """Count the steps of an uninterrupted run, then give each of their numbers."""
    said, status = forks.run(function, *before, str(home), 0)
    assert status == 0
    (steps,) = [words[1] for words in said if words[0] == "steps"]
    assert steps > FEWEST_STEPS, f"only {steps} steps: the listener is deaf"
    return list(range(1, steps + 1))


def sampled(steps: list[int], campaign: int) -> list[int]:
    """Return the last steps and some of those before: a file's hundreds of migrations come before it is anywhere."""
    return steps if campaign > 1 else [*steps[: -LAST_STEPS : len(steps) // 4], *steps[-LAST_STEPS:]]


def test_a_merge_killed_at_every_step(forks: ForkServer, busy: Path, tmp_path: Path) -> None:
    with cloned(busy, tmp_path / "whole") as house:
        steps = steps_of(forks, "merge_killed_at", house.head_office.data_dir)
        expected = contents(house.head_office)
    for step in steps:
        with cloned(busy, tmp_path / "killed") as house:
            head = house.head_office
            assert forks.run("merge_killed_at", str(head.data_dir), step) == ([], KILLED)
            again = sync.merge_all(head)
            assert (again.waiting, again.refused) == ((), ())
            assert differing(contents(head), expected) == [], f"killed at step {step}"
            states = [sync.exchange(desk) for desk in house.desks.values()]
            assert [state.to_send + state.waiting for state in states] == [0, 0], f"killed at step {step}"
            if step % 10 == 0:
                sync.merge_all(head)
                assert_quiet(house)
                assert_sound(head)


def test_a_contact_killed_at_every_step(forks: ForkServer, busy: Path, tmp_path: Path) -> None:
    ready = clone(busy, tmp_path / "ready")
    sync.merge_all(ready.head_office)
    counting.record(ready.desks["PDM"], 9, at=moment(9))
    ready.close()
    with cloned(ready.folder, tmp_path / "whole") as house:
        desk = house.desks["PDM"]
        steps = steps_of(forks, "exchange_killed_at", desk.data_dir)
        expected_desk = contents(desk)
        sync.merge_all(house.head_office)
        expected_head = contents(house.head_office)
    for step in steps:
        with cloned(ready.folder, tmp_path / "killed") as house:
            desk, head = house.desks["PDM"], house.head_office
            assert forks.run("exchange_killed_at", str(desk.data_dir), step) == ([], KILLED)
            sync.exchange(desk)
            assert differing(contents(desk), expected_desk) == [], f"killed at step {step}"
            merged = sync.merge_all(head)
            assert (merged.waiting, merged.refused) == ((), ())
            assert differing(contents(head), expected_head) == [], f"killed at step {step}"
            if step % 10 == 0:
                for other in house.desks.values():
                    sync.exchange(other)
                sync.merge_all(head)
                assert_quiet(house)


def test_a_set_up_killed_at_its_steps(forks: ForkServer, template: Path, tmp_path: Path, campaign: int) -> None:
    with cloned(template, tmp_path / "house") as house:
        (setup, *_) = sorted(house.folder.glob("pdm-*.bitdesk"))
        whole = tmp_path / "whole"
        steps = steps_of(forks, "enrol_killed_at", whole, str(setup))
        expected = tables(open_desk(whole))
        mailbox = open_desk(whole).settings.mailbox
        assert mailbox
        for step in sampled(steps, campaign):
            home = tmp_path / f"killed-{step}"
            assert forks.run("enrol_killed_at", str(setup), str(home), step) == ([], KILLED)
            if not (home / "bitdesk.db").exists():
                sync.enrol(setup, home).database.close()
            desk = open_desk(home)
            assert tables(desk) == expected, f"killed at step {step}: half a desk can be opened"
            assert desk.settings.mailbox == mailbox
            desk.database.close()


def test_a_head_office_killed_while_it_is_made(forks: ForkServer, tmp_path: Path, campaign: int) -> None:
    steps = steps_of(forks, "init_killed_at", tmp_path / "whole")
    for step in sampled(steps, campaign):
        home = tmp_path / f"killed-{step}"
        assert forks.run("init_killed_at", str(home), step) == ([], KILLED)
        if not (home / "bitdesk.db").exists():
            sync.init_head_office(home, "Office", date(2019, 1, 1))
        head = open_desk(home)
        assert rows(head, "SELECT count(*) FROM identity WHERE ack_epoch IS NOT NULL") == [(1,)], step
        head.database.close()


def test_a_large_merge_killed_at_random_moments(
    forks: ForkServer, template: Path, tmp_path: Path, campaign: int
) -> None:
    choose = random.Random(9)
    ready = clone(template, tmp_path / "ready")
    for desk in ready.desks.values():
        for number in range(300):
            counting.record(desk, 1 + number % 99, at=moment(number))
        sync.exchange(desk)
    ready.close()
    with cloned(ready.folder, tmp_path / "whole") as house:
        sync.merge_all(house.head_office)
        expected = contents(house.head_office)
    for _ in range(TIMED_KILLS * campaign):
        with cloned(ready.folder, tmp_path / "killed") as house:
            pid = forks.start("merge_all", str(house.head_office.data_dir))
            time.sleep(choose.uniform(0, 0.08))
            forks.kill(pid)
            forks.finish()
            sync.merge_all(house.head_office)
            assert differing(contents(house.head_office), expected) == []
