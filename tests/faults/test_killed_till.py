"""A till killed -9 at every statement: a ticket and a closing are whole or absent, and every total still agrees."""

from __future__ import annotations

import random
import shutil
import signal
import time as system_time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bitdesk import clock, ids
from bitdesk.desk import Desk, open_desk
from bitdesk.journal import rebuild
from bitdesk.reports import till as tills
from bitdesk.services import till
from bitdesk.services.till import Paid
from builders import House
from drawer import MAP, MUG, Drawer, make_drawer
from evidence import broken, change, rows, tables
from faults.forks import ForkServer
from faults.till_children import ACTS, NOW

KINDS = ("sale", "sale_line", "payment", "stock_movement", "till_session", "cash_movement", "cash_count", "closing")
WRITTEN = {
    "sell": {"sale": 1, "sale_line": 3, "payment": 2, "stock_movement": 3},
    "take_back": {"sale": 1, "sale_line": 1, "payment": 1, "stock_movement": 1},
    "close": {"closing": 1, "cash_count": 1},
    "open_next_year": {"till_session": 1, "closing": 2},
    "move": {"cash_movement": 1},
}
"""How many rows of which tables each act writes."""
RUNS = 8


@pytest.fixture(scope="module")
def children() -> Iterator[ForkServer]:
    """A warmed process whose children trade."""
    with ForkServer("faults.till_children") as server:
        yield server


@pytest.fixture
def home(house: House) -> Path:
    """The folder of a till that is open and has sold once."""
    drawer = make_drawer(house)
    with clock.use(lambda: NOW):
        till.open_session(drawer.desk, [(1000, 5)])
        drawer.sell(drawer.item(MAP), drawer.item(MAP, 3))
    drawer.desk.database.close()
    return drawer.desk.data_dir


def counts(desk: Desk) -> dict[str, int]:
    return {kind: len(found) for kind, found in tables(desk).items() if kind in KINDS}


def added(before: dict[str, int], after: dict[str, int]) -> dict[str, int]:
    return {kind: after[kind] - before[kind] for kind in KINDS if after[kind] != before[kind]}


def assert_agrees(desk: Desk) -> None:
    """Every total is the sum of its lines, the chain holds, and the journal says what the tables say."""
    assert tills.mistakes(desk) == ()
    assert broken(desk) == ()
    assert rebuild.check(desk.database.path) == ()


@pytest.mark.parametrize("act", ACTS)
def test_an_act_is_whole_or_absent_and_done_once(children: ForkServer, home: Path, tmp_path: Path, act: str) -> None:
    desk = open_desk(home)
    if act == "open_next_year":
        till.close_session(desk)
    before = counts(desk)
    desk.database.close()
    steps, outcomes = 1, set()
    step = 0
    while step < steps:
        step += 1
        copy = tmp_path / str(step)
        shutil.copytree(home, copy)
        sale_id = ids.new()
        said, status = children.run("act_killed_at", act, str(copy), sale_id.hex(), step)
        assert status == -signal.SIGKILL or said[-1][0] == "steps"
        steps = step if status == 0 else step + 1
        killed = open_desk(copy)
        outcomes.add(str(found := added(before, counts(killed))))
        assert found in ({}, WRITTEN[act]), f"killed at step {step}"
        assert tills.mistakes(killed) == ()
        with clock.use(lambda: NOW):
            ACTS[act](killed, sale_id)
        assert added(before, counts(killed)) == WRITTEN[act], (
            "what was confirmed or not is asked for again, and is there once"
        )
        if step % 10 == 0:
            assert_agrees(killed)
        killed.database.close()
        shutil.rmtree(copy)
    assert len(outcomes) == 2, "the act was killed before and after its commit"
    assert steps > 8


@pytest.mark.parametrize("series", range(4))
def test_what_is_confirmed_survives_a_kill(children: ForkServer, home: Path, series: int, campaign: int) -> None:
    choose = random.Random(series)
    confirmed: set[bytes] = {row[0] for row in rows(home / "bitdesk.db", "SELECT id FROM sale")}
    for _ in range(RUNS * campaign):
        pid = children.start("trade_until_killed", str(home), choose.getrandbits(32))
        system_time.sleep(choose.uniform(0.005, 0.12))
        children.kill(pid)
        said, status = children.finish()
        assert status == -signal.SIGKILL
        pending = hears(said, confirmed)
        desk = open_desk(home)
        found = {row[0] for row in rows(desk, "SELECT id FROM sale")}
        assert found - confirmed <= pending
        confirmed |= found
        assert found == confirmed
        assert tills.mistakes(desk) == ()
        desk.database.close()
    desk = open_desk(home)
    assert_agrees(desk)
    assert len(confirmed) > RUNS, "the children were killed before they sold anything"
    last = max(tills.tickets(desk, limit=10_000), key=lambda ticket: ticket.number)
    assert last.number == len(confirmed), "numbers have no gap"
    desk.database.close()


def hears(said: list[Any], confirmed: set[bytes]) -> set[bytes]:
    """Add the tickets that a child confirmed, and return the one that it had begun."""
    pending: set[bytes] = set()
    for line in said:
        if line[0] == "begin":
            pending = {bytes.fromhex(line[2])} if line[1] == "sell" else set()
        else:
            confirmed |= pending
            pending = set()
    return pending


def test_a_ticket_can_be_printed_after_a_power_cut(home: Path) -> None:
    desk = open_desk(home)
    (ticket,) = tills.tickets(desk)
    assert ticket.copies == 0
    assert till.log_receipt(desk, ticket.id, "pdf") == 1
    desk.database.close()


def test_a_hundred_thousand_lines_of_cents_are_exact(house: House) -> None:
    """0.05 + 0.10, which no float has."""
    drawer: Drawer = make_drawer(house)
    drawer.open()
    pairs = 250
    basket = [item for _ in range(pairs) for item in (drawer.item(MAP, unit_cents=5), drawer.item(MUG, unit_cents=10))]
    tickets = 200
    for _ in range(tickets):
        till.sell(drawer.desk, ids.new(), basket, [Paid("cash", 15 * pairs)])
    closing = tills.closing(drawer.desk, till.close_session(drawer.desk, counted_cents=5000 + tickets * 15 * pairs))
    assert closing.total_cents == closing.perpetual_cents == tickets * 15 * pairs
    assert [rate.total_cents for rate in closing.by_vat] == [tickets * 5 * pairs, tickets * 10 * pairs]
    assert sum(rate.vat_cents for rate in closing.by_vat) == tickets * pairs * 2, "2 cents in 10, none in 5"
    assert tills.mistakes(drawer.desk) == ()


def test_a_half_ticket_would_be_noticed(home: Path) -> None:
    change(home / "bitdesk.db", "DELETE FROM payment")
    desk = open_desk(home)
    with pytest.raises(AssertionError):
        assert_agrees(desk)
    desk.database.close()
