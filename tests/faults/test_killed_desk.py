"""A desk killed -9 at random moments while it counts: everything confirmed is there, once, and nothing half."""

from __future__ import annotations

import random
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bitdesk import clock
from bitdesk.desk import Desk, open_desk
from bitdesk.journal.verify import verify
from bitdesk.services import counting
from builders import House
from faults.children import moment
from faults.forks import ForkServer
from faults.worlds import assert_sound, rows

RUNS = 15
SERIES = 8
REBUILDS_EVERY = 5


@dataclass
class Oracle:
    """The visits as plain Python has them: [party size, voided] by number."""

    visits: dict[int, list[Any]] = field(default_factory=dict)
    undoes: tuple[int, list[Any]] | None = None

    def act(self, act: str, *arguments: Any) -> None:
        if act == "record":
            number, size = arguments
            self.visits[number] = [size, False]
            return
        if act == "undo":
            assert self.undoes
            number, before = self.undoes
            self.visits[number] = before
            return
        number = arguments[0]
        visit = self.visits[number]
        at = 0 if act == "revise" else 1
        value = arguments[1] if act == "revise" else True
        before = list(visit)
        self.undoes = number, before
        visit[at] = value

    def hears(self, said: list[Any]) -> list[Any] | None:
        """Take what a child confirmed, and return the act that it had begun when it was killed."""
        self.undoes = None
        pending: list[Any] | None = None
        for line in said:
            if line[0] == "begin":
                pending = line[1:]
            else:
                assert pending
                self.act(*pending)
                pending = None
        return pending


def recorded(desk: Desk) -> dict[int, list[Any]]:
    """Return the visits of a file as the oracle has them; two of one number would be a visit counted twice."""
    found = rows(desk, "SELECT visited_at, party_size, voided_at IS NOT NULL FROM visit")
    numbers = {(at - clock.to_ms(moment(0))) // 60_000: [size, bool(voided)] for at, size, voided in found}
    assert len(numbers) == len(found), "a visit is there twice"
    return numbers


def kill_while_counting(forks: ForkServer, home: Path, choose: random.Random, number: int) -> list[Any]:
    pid = forks.start("count_until_killed", str(home), choose.getrandbits(32), number)
    time.sleep(choose.uniform(0.005, 0.09))
    forks.kill(pid)
    said, status = forks.finish()
    assert status == -signal.SIGKILL
    return said


def check_after_kill(desk: Desk, oracle: Oracle, said: list[Any]) -> None:
    """The file is what was confirmed, or that and the one act that was under way."""
    pending = oracle.hears(said)
    found = recorded(desk)
    if pending and found != oracle.visits:
        oracle.act(*pending)
    assert found == oracle.visits
    with desk.database.reading() as connection:
        assert verify(connection).broken == ()


@pytest.mark.parametrize("series", range(SERIES))
def test_what_is_confirmed_survives_a_kill(forks: ForkServer, house: House, series: int, campaign: int) -> None:
    choose = random.Random(series)
    home = house.desks["PDM"].data_dir
    house.close()
    oracle = Oracle()
    for run in range(RUNS * campaign):
        number = len(oracle.visits)
        said = kill_while_counting(forks, home, choose, number)
        desk = open_desk(home)
        check_after_kill(desk, oracle, said)
        after = len(oracle.visits)
        counting.record(desk, 7, at=moment(after))
        oracle.act("record", after, 7)
        if run % REBUILDS_EVERY == 0:
            assert_sound(desk)
        desk.database.close()
    desk = open_desk(home)
    assert_sound(desk)
    assert recorded(desk) == oracle.visits
    assert len(oracle.visits) > RUNS, "the children were killed before they counted anything"
    desk.database.close()


def test_a_visit_that_is_lost_is_noticed(forks: ForkServer, house: House) -> None:
    desk = house.desks["PDM"]
    said = kill_while_counting(forks, desk.data_dir, random.Random(3), 0)
    said += [["begin", "record", 99_000, 4], ["done"], ["begin", "void", 99_000]]
    with pytest.raises(AssertionError):
        check_after_kill(desk, Oracle(), said)
