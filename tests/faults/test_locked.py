"""Another program has the file: a moment is waited for, longer is said, and nothing is lost or there twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from bitdesk import backups, sqlite, sync
from bitdesk.desk import Desk, open_desk
from bitdesk.errors import OutageError
from bitdesk.services import counting, organisation, visits
from builders import House
from faults.children import moment
from faults.forks import ForkServer
from faults.worlds import assert_quiet, assert_sound, rows, settle

LOCKS, SECONDS = 25, 0.02
PARTIES = 40


@pytest.fixture
def impatient(house: House, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """The house, whose files are waited for a moment only."""
    house.close()
    monkeypatch.setattr(sqlite, "PRAGMAS", ("PRAGMA busy_timeout=50", *sqlite.PRAGMAS[1:]))
    house.head_office = open_desk(house.head_office.data_dir)
    house.desks = {key: open_desk(desk.data_dir) for key, desk in house.desks.items()}
    yield house
    house.close()


@contextmanager
def held(forks: ForkServer, home: Path) -> Iterator[None]:
    """Let another program stay in the middle of a write inside the block, and kill it."""
    pid = started(forks, "hold", home)
    try:
        yield
    finally:
        forks.kill(pid)
        forks.finish()


def started(forks: ForkServer, function: str, home: Path, *rest: Any) -> int:
    pid = forks.start(function, str(home), *rest)
    forks.heard()
    return pid


def test_a_lock_that_comes_and_goes_is_waited_for(forks: ForkServer, house: House) -> None:
    desk = house.desks["PDM"]
    started(forks, "lock_now_and_then", desk.data_dir, LOCKS, SECONDS)
    for number in range(PARTIES):
        row = counting.record(desk, 1 + number, at=moment(number))
        if number % 5 == 0:
            visits.revise(desk, row.id, public="local")
    sync.exchange(desk)
    said, status = forks.finish()
    assert (status, len(said)) == (0, LOCKS - 1)
    assert rows(desk, "SELECT count(*), sum(party_size) FROM visit") == [(PARTIES, sum(range(1, PARTIES + 1)))]
    assert_sound(desk)
    settle(house)
    assert_quiet(house)


def test_a_merge_waits_too(forks: ForkServer, house: House) -> None:
    for desk in house.desks.values():
        for number in range(PARTIES):
            counting.record(desk, 2, at=moment(number))
        sync.exchange(desk)
    started(forks, "lock_now_and_then", house.head_office.data_dir, LOCKS, SECONDS)
    result = sync.merge_all(house.head_office)
    assert (result.waiting, result.refused) == ((), ())
    assert forks.finish()[1] == 0
    assert rows(house.head_office, "SELECT count(*) FROM visit") == [(2 * PARTIES,)]
    assert_sound(house.head_office)


WORKS: dict[str, Callable[[Desk], Any]] = {
    "counting": lambda desk: counting.record(desk, 2, at=moment(9)),
    "contact": sync.exchange,
}


@pytest.mark.parametrize("work", WORKS)
def test_a_program_that_stays_in_the_middle_of_a_write(forks: ForkServer, impatient: House, work: str) -> None:
    """One sentence, what was there is there, and when the other is gone everything works at once."""
    desk = impatient.desks["PDM"]
    counting.record(desk, 1, at=moment(0))
    before = rows(desk, "SELECT * FROM visit")
    with held(forks, desk.data_dir):
        for _ in range(3):
            with pytest.raises(OutageError, match=r"Another program is using .*bitdesk.db\. Close it or wait"):
                WORKS[work](desk)
            assert rows(desk, "SELECT * FROM visit") == before, "it can be read meanwhile"
    WORKS[work](desk)
    assert rows(desk, "SELECT count(*) FROM identity WHERE organisation_name = 'half'") == [(0,)]
    settle(impatient)
    assert_sound(desk)
    assert_quiet(impatient)


def test_the_head_office_too(forks: ForkServer, impatient: House) -> None:
    head, desk = impatient.head_office, impatient.desks["PDM"]
    counting.record(desk, 1, at=moment(0))
    sync.exchange(desk)
    with held(forks, head.data_dir):
        for act in (lambda: organisation.add_topic(head, "water", "Eau", "Water"), lambda: sync.merge_all(head)):
            with pytest.raises(OutageError, match="Another program is using"):
                act()
    organisation.add_topic(head, "water", "Eau", "Water")
    assert sync.merge_all(head).entries == 2
    assert rows(head, "SELECT count(*) FROM topic WHERE code = 'water'") == [(1,)]


def test_a_backup_is_made_while_another_program_writes(forks: ForkServer, impatient: House) -> None:
    """And none is restored: the other would go on writing to what is no longer there."""
    desk = impatient.desks["PDM"]
    counting.record(desk, 1, at=moment(0))
    with held(forks, desk.data_dir):
        made = backups.make_now(desk)
        desk.database.close()
        with pytest.raises(OutageError, match="Another program is using"):
            backups.restore(desk.data_dir, made.path)
    assert backups.restore(desk.data_dir, made.path)
    assert rows(open_desk(desk.data_dir), "SELECT count(*) FROM visit") == [(1,)]


def test_two_programs_count_on_one_file(house: House) -> None:
    """One writes at a time, the other waits: every party is there once, numbered without a gap."""
    desk = house.desks["PDM"]
    with ForkServer() as one, ForkServer() as other:
        for forks in (one, other):
            forks.start("count", str(desk.data_dir), PARTIES)
        ends = [one.finish(), other.finish()]
    assert [status for _, status in ends] == [0, 0]
    confirmed = {words[1] for said, _ in ends for words in said}
    assert len(confirmed) == 2 * PARTIES
    assert {row_id.hex() for (row_id,) in rows(desk, "SELECT id FROM visit")} == confirmed
    assert_sound(desk)
