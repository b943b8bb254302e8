"""What the forked tills do until they are killed, or until they are done."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bitdesk import clock, ids
from bitdesk.desk import Desk, open_desk
from bitdesk.reports import till as tills
from bitdesk.services import till
from bitdesk.services.till import Item, Paid
from faults.children import killed_at
from faults.forks import say

PRICE = 1250


def sell(desk: Desk, sale_id: bytes) -> None:
    """Sell three articles, one of them twice, paid in two ways."""
    first, second = _goods(desk)
    items = [Item(1, first), Item(2, second), Item(1, second, unit_cents=5)]
    till.sell(desk, sale_id, items, [Paid("cash", 2000, 5000), Paid("card", 3 * PRICE + 5 - 2000)])


def take_back(desk: Desk, sale_id: bytes) -> None:
    """Take back one piece of the first ticket's second line."""
    ticket = min(tills.tickets(desk), key=lambda ticket: ticket.number)
    line = ticket.lines[1]
    till.refund(desk, sale_id, ticket.id, {line.id: 1}, [Paid("cash", line.refund_cents(1))], "rendu")


def close(desk: Desk, sale_id: bytes) -> None:
    """Close the session, unless it is closed."""
    if tills.session(desk):
        till.close_session(desk, counted_cents=1, reason="compté deux fois")


def open_next_year(desk: Desk, sale_id: bytes) -> None:
    """Open a session in the next year, which closes a month and a year, unless it is open."""
    with clock.use(lambda: clock.to_ms(clock.local(NOW).replace(year=2027))):
        if tills.session(desk) is None:
            till.open_session(desk, float_cents=100)


def move(desk: Desk, sale_id: bytes) -> None:
    """Take cash to the bank, unless that is done."""
    if not tills.x_report(desk).movements:
        till.move_cash(desk, "bank", 1000)


NOW = 1_784_723_460_000
ACTS: dict[str, Callable[[Desk, bytes], None]] = {
    "sell": sell, "take_back": take_back, "close": close, "open_next_year": open_next_year, "move": move,
}  # fmt: skip


def act_killed_at(act: str, data_dir: str, sale_id: str, step: int) -> None:
    """Do something at a till and die at a step."""
    with clock.use(lambda: NOW):
        desk = open_desk(Path(data_dir))
        killed_at(step, lambda: ACTS[act](desk, bytes.fromhex(sale_id)))


def trade_until_killed(data_dir: str, seed: int) -> None:
    """Sell, take back and close for ever, and say each act before it begins and when it has returned."""
    choose = random.Random(seed)
    now = NOW
    with clock.use(lambda: now):
        desk = open_desk(Path(data_dir))
        goods = _goods(desk)
        while True:
            now += 60_000
            _trade(desk, goods, choose)


def _trade(desk: Desk, goods: tuple[bytes, bytes], choose: random.Random) -> None:
    if (session := tills.session(desk)) and (session.is_stale or choose.random() < 0.1):
        say("begin", "close")
        till.close_session(desk)
        say("done")
    if tills.session(desk) is None:
        till.open_session(desk, float_cents=5000)
    sale_id = ids.new()
    say("begin", "sell", sale_id.hex())
    ticket = till.sell(desk, sale_id, [Item(2, choose.choice(goods))], [Paid("cash", 2 * PRICE)])
    say("done")
    if choose.random() < 0.3:
        refund_id = ids.new()
        say("begin", "sell", refund_id.hex())
        till.refund(desk, refund_id, ticket.id, {ticket.lines[0].id: 1}, [Paid("cash", PRICE)], "rendu")
        say("done")


def _goods(desk: Desk) -> tuple[bytes, bytes]:
    found: list[Any] = []
    with desk.database.reading() as connection:
        found = connection.execute(
            "SELECT product_id FROM product_price WHERE price_cents = ? ORDER BY id", (PRICE,)
        ).fetchall()
    return found[0][0], found[-1][0]
