"""Goods under kill -9, offline and out of order: every act is whole or absent, and every level the sum of its acts."""

from __future__ import annotations

import random
import shutil
import signal
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bitdesk import clock, ids
from bitdesk.desk import Desk, open_desk
from bitdesk.journal import rebuild
from bitdesk.reports import stock as report
from bitdesk.reports.stock import Key
from bitdesk.services import stock, till
from bitdesk.services.stock import Goods
from bitdesk.services.till import Item, Paid
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from builders import House
from evidence import broken, rows, tables
from faults.forks import ForkServer
from faults.stock_children import ACTS, NOW
from stockroom import MAP, deliver, furnish, level, office, product, synchronise

KINDS = (
    "delivery", "stock_movement", "transfer", "transfer_line", "transfer_receipt", "stock_count_line",
)  # fmt: skip
WRITTEN = {
    "deliver": {"delivery": 1, "stock_movement": 3},
    "send": {"transfer": 1, "transfer_line": 3, "stock_movement": 3},
    "receive": {"transfer_receipt": 1, "stock_movement": 1},
    "lose": {"stock_movement": 3},
    "count": {"stock_count_line": 3, "stock_movement": 3},
}
"""How many rows of which tables each act writes."""


@pytest.fixture(scope="module")
def children() -> Iterator[ForkServer]:
    """A warmed process whose children work with goods."""
    with ForkServer("faults.stock_children") as server:
        yield server


@pytest.fixture
def known(house: House) -> dict[str, bytes]:
    """The ids of what is in the catalogue, by code."""
    with clock.use(lambda: NOW):
        return furnish(house)


@pytest.fixture
def home(house: House, known: dict[str, bytes]) -> Path:
    """The folder of a desk with goods, a count that goes on, and a line that arrives."""
    desk, other = house.desks["PDM"], house.desks["COL"]
    with clock.use(lambda: NOW):
        deliver(desk, map=3, book=4, honey=5)
        stock.send_transfer(other, desk.office_id, [Goods(3, known[MAP])])
        synchronise(house)
        stock.start_count(desk)
    desk.database.close()
    return desk.data_dir


def counts(desk: Desk) -> dict[str, int]:
    return {kind: len(found) for kind, found in tables(desk).items() if kind in KINDS}


def added(before: dict[str, int], after: dict[str, int]) -> dict[str, int]:
    return {kind: after[kind] - before[kind] for kind in KINDS if after[kind] != before[kind]}


def sums(desk: Desk) -> dict[tuple[bytes, Key], int]:
    """Return every level as the report says it, without those that are zero."""
    found = report.levels(desk, everywhere=True)
    return {(row.office_id, row.ware.key): row.quantity for row in found if row.quantity}


@pytest.mark.parametrize("act", ACTS)
def test_an_act_is_whole_or_absent_and_done_once(
    children: ForkServer, home: Path, tmp_path: Path, act: str, campaign: int
) -> None:
    desk = open_desk(home)
    before = counts(desk)
    desk.database.close()
    outcomes = set()
    for step in moments(children, act, home, tmp_path / "whole", 1 if act == "send" or campaign > 1 else 3):
        copy = tmp_path / str(step)
        shutil.copytree(home, copy)
        record_id = ids.new()
        _said, status = children.run("act_killed_at", act, str(copy), record_id.hex(), step)
        assert status == -signal.SIGKILL
        killed = open_desk(copy)
        outcomes.add(str(found := added(before, counts(killed))))
        assert found in ({}, WRITTEN[act]), f"killed at step {step}"
        with clock.use(lambda: NOW):
            ACTS[act](killed, record_id)
        assert added(before, counts(killed)) == WRITTEN[act], "asked for again, it is there once"
        assert broken(killed) == ()
        if step % 10 == 0:
            assert rebuild.check(killed.database.path) == ()
        killed.database.close()
        shutil.rmtree(copy)
    assert len(outcomes) == 2, "the act was killed before and after its commit"


def moments(children: ForkServer, act: str, home: Path, copy: Path, stride: int) -> list[int]:
    """Return the steps at which an act is killed: some of them, and each of the last ones, around its commit."""
    shutil.copytree(home, copy)
    said, status = children.run("act_killed_at", act, str(copy), ids.new().hex(), 0)
    assert status == 0
    steps = said[-1][1]
    shutil.rmtree(copy)
    return sorted({*range(1, steps + 1, stride), *range(max(steps - 4, 1), steps + 1)})


def test_the_last_one_sold_twice_while_offline_shows_below_nothing(house: House, known: dict[str, bytes]) -> None:
    desk, terrace = house.desks["PDM"], house.add_desk("PDM", "Terrasse")
    deliver(desk, map=1)
    synchronise(house)
    for one in (desk, terrace, house.desks["COL"]):
        till.open_session(one, float_cents=0)
        till.sell(one, ids.new(), [Item(1, known[MAP])], [Paid("cash", 1250)])
    assert [level(one, MAP, "PDM") for one in (desk, terrace)] == [0, 0], "each knows its own only"
    synchronise(house)
    for one in (desk, terrace, house.head_office):
        assert (level(one, MAP, "PDM"), level(one, MAP, "COL")) == (-1, -1)
        assert len(rows(one, "SELECT id FROM sale")) == (3 if one is house.head_office else 2), "both sales stay"
    (low, other) = (row for row in report.levels(house.head_office) if row.ware.code == MAP)
    assert low.is_low
    assert other.is_low


def test_a_transfer_received_while_both_are_offline(house: House, known: dict[str, bytes]) -> None:
    sender, receiver = house.desks["PDM"], house.desks["COL"]
    deliver(sender, map=10)
    stock.send_transfer(sender, office(sender, "COL"), [Goods(6, known[MAP])])
    stock.receive_unannounced(receiver, office(receiver, "PDM"), [Goods(5, known[MAP])])
    exchange(receiver)
    merge_all(house.head_office)
    assert level(house.head_office, MAP, "COL") == 5, "the receipt is known before what was sent"
    synchronise(house)
    (line,) = report.in_transit(receiver)
    stock.receive_transfer_line(receiver, line.line_id, 5, reason="une de moins dans le carton")
    synchronise(house)
    for one in (sender, receiver, house.head_office):
        assert (level(one, MAP, "PDM"), level(one, MAP, "COL")) == (4, 5)
        assert [row.difference for row in report.differences(one)] == [-1]


def test_a_line_received_at_two_desks_of_the_office_shows_as_too_many(house: House, known: dict[str, bytes]) -> None:
    sender, receiver = house.desks["PDM"], house.desks["COL"]
    terrace = house.add_desk("COL", "Terrasse")
    stock.send_transfer(sender, office(sender, "COL"), [Goods(2, known[MAP])])
    synchronise(house)
    synchronise(house)
    for one in (receiver, terrace):
        (line,) = report.in_transit(one)
        stock.receive_transfer_line(one, line.line_id, 2)
    synchronise(house)
    assert [row.difference for row in report.differences(house.head_office)] == [2]


@pytest.mark.parametrize("seed", range(6))
def test_levels_are_the_sum_of_what_was_done_whatever_the_order_of_the_mail(
    house: House, known: dict[str, bytes], seed: int, campaign: int
) -> None:
    choose = random.Random(seed)
    house.add_desk("PDM", "Terrasse")
    synchronise(house)
    done: Counter[tuple[bytes, Key]] = Counter()
    for _ in range(40 * campaign):
        desk = choose.choice([*house.desks.values()])
        act(choose, desk, done)
        if choose.random() < 0.3:
            exchange(desk)
        if choose.random() < 0.2:
            merge_all(house.head_office)
    synchronise(house)
    synchronise(house)
    expected = {place: quantity for place, quantity in done.items() if quantity}
    for one in (house.head_office, *house.desks.values()):
        assert sums(one) == expected
        assert broken(one) == ()
        assert rebuild.check(one.database.path) == ()
    agrees_with_transfers(house.head_office)


def act(choose: random.Random, desk: Desk, done: Counter[tuple[bytes, Key]]) -> None:
    """Do something at a desk, and note what it must do to the levels."""
    product_id, quantity = product(desk, choose.choice(("MAP", "BOOK"))), choose.randint(1, 9)
    here, key, goods = desk.office_id, Key(product_id), [Goods(quantity, product_id)]
    other = office(desk, "COL" if desk.office_code == "PDM" else "PDM")
    match choose.randrange(5):
        case 0:
            stock.receive_delivery(desk, goods)
            done[here, key] += quantity
        case 1:
            stock.record_loss(desk, goods, "parti")
            done[here, key] -= quantity
        case 2:
            stock.send_transfer(desk, other, goods)
            done[here, key] -= quantity
        case 3:
            stock.receive_unannounced(desk, other, goods)
            done[here, key] += quantity
        case _:
            for row in report.in_transit(desk, here):
                if row.to_office_id == here:
                    receive(choose, desk, row, done)
                    return


def receive(choose: random.Random, desk: Desk, row: report.TransferRow, done: Counter[tuple[bytes, Key]]) -> None:
    arrived, before = max(row.left - choose.randint(0, 1), 0), level_of(desk, row.ware.key)
    stock.receive_transfer_line(desk, row.line_id, arrived)
    done[desk.office_id, row.ware.key] += level_of(desk, row.ware.key) - before


def level_of(desk: Desk, key: Key) -> int:
    return report.offices_levels(desk, key.product_id)[desk.office_id]


def agrees_with_transfers(desk: Desk) -> None:
    """What two offices have together is what came, less what left, what is on its way, and what went missing."""
    moved: Counter[str] = Counter()
    for kind, quantity in rows(desk, "SELECT kind, sum(quantity) FROM stock_movement GROUP BY kind"):
        moved[kind] = quantity
    lines = report.transfer_lines(desk, limit=100_000)
    sent = sum(row.sent for row in lines)
    assert moved["transfer_out"] == -sent
    assert sum(sums(desk).values()) == sum(moved.values())
    assert sum(row.received + row.left - row.difference for row in lines) == sent
