"""The till: a sale to durable, and a day's closing, against the bare SQL that writes and sums the same rows.

Sale: three lines, a payment and three movements of stock. Bare, the same eight rows are inserted into tables of the
same columns and indexes in one FULL commit, with neither a price looked up, a rule checked, nor a journal; ours also
reads the ticket back for the screen. Closing: bare, three GROUP BY over the session and one row inserted.
"""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.bench_merge import open_bare
from benchmarks.data import House, make_house
from benchmarks.measure import Result, cost, interleave, p50, p99, timed
from bitdesk import ids, paths, sync
from bitdesk.desk import Desk, open_desk
from bitdesk.services import catalogue, organisation, till
from bitdesk.services.till import Item, Paid

PRICES = (1250, 590, 1500)
WRITTEN = (
    "sale",
    "sale_line",
    "sale_line",
    "sale_line",
    "payment",
    "stock_movement",
    "stock_movement",
    "stock_movement",
)


def run(known: int, sales: int, tickets: int, rounds: int) -> list[Result]:
    """Measure so many sales in a file of so many tickets, and the closing of a day with so many, so many times."""
    with tempfile.TemporaryDirectory() as folder:
        house = make_house(Path(folder), offices=1)
        desk, goods = shop_desk(house)
        till.open_session(desk, float_cents=5_000)
        for _ in range(known):
            sell(desk, goods)
        ours, bare = interleave(sales, *_sale(house, desk, goods))
        name = "sale of three lines to durable and read back"
        results = [
            cost(f"{name}, p50", p50(ours) * 1e3, p50(bare) * 1e3, "ms", 3.0, 2.0),
            cost(f"{name}, p99", p99(ours) * 1e3, p99(bare) * 1e3, "ms", 3.0, 2.0),
        ]
        till.close_session(desk)
        results.append(_closing(house, desk, goods, tickets, rounds))
        house.close()
    return results


def shop_desk(house: House) -> tuple[Desk, list[bytes]]:
    """Return a desk that knows three products, and their ids."""
    head = house.head
    catalogue.set_shop(head, vat_liable_from=date(2010, 1, 1))
    goods = [catalogue.add_product(head, f"Article {cents}", price_cents=cents, cost_cents=500) for cents in PRICES]
    setup = house.folder / "shop.bitdesk"
    sync.make_setup(head, organisation.add_workstation(head, "PDM", "Boutique"), setup)
    desk = sync.enrol(setup, house.folder / "desks" / "shop")
    house.desks.append(desk)
    return desk, goods


def sell(desk: Desk, goods: list[bytes]) -> None:
    """Sell the three products."""
    till.sell(desk, ids.new(), [Item(1, product_id) for product_id in goods], [Paid("cash", sum(PRICES), 5_000)])


def _sale(house: House, desk: Desk, goods: list[bytes]) -> tuple[Any, Any]:
    bare_file = open_bare(house.folder / "bare.db")
    rows = bare_tables(bare_file, desk)

    def ours(_round: int) -> float:
        return timed(lambda: sell(desk, goods))

    def bare(_round: int) -> float:
        return timed(lambda: bare_sale(bare_file, rows))

    return ours, bare


def bare_tables(bare_file: Any, desk: Desk) -> list[tuple[str, tuple[Any, ...]]]:
    """Make the tables of a sale as they are in a desk's file, and return statements with the last sale's rows."""
    source = desk.database.connection()
    bare_file.execute("PRAGMA foreign_keys=OFF")
    statements = []
    for table in dict.fromkeys(WRITTEN):
        for (sql,) in source.execute(
            "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type IN ('table', 'index') AND sql IS NOT NULL "
            "ORDER BY type DESC",
            (table,),
        ):
            bare_file.execute(sql)
    for table in WRITTEN:
        row = source.execute(f"SELECT * FROM {table} ORDER BY id DESC LIMIT 1").fetchone()
        statements.append((f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row[1:]))
    return statements


def bare_sale(bare_file: Any, rows: list[tuple[str, tuple[Any, ...]]]) -> None:
    """Insert the rows of a sale, in one commit."""
    bare_file.execute("BEGIN IMMEDIATE")
    for statement, row in rows:
        bare_file.execute(statement, (ids.new(), *row))
    bare_file.execute("COMMIT")


def _closing(house: House, desk: Desk, goods: list[bytes], tickets: int, rounds: int) -> Result:
    session_id = till.open_session(desk, float_cents=0)
    for _ in range(tickets):
        sell(desk, goods)
    home = desk.data_dir
    desk.database.close()
    name = f"closing of a day with {tickets:,} tickets"

    def copied(number: int, side: str) -> Path:
        return Path(shutil.copytree(home, house.folder / f"{side}-{number}"))

    def ours(number: int) -> float:
        fresh = open_desk(copied(number, "ours"))
        fresh.database.connection().execute("SELECT count(*) FROM sale").fetchone()
        seconds = timed(lambda: till.close_session(fresh, counted_cents=tickets * sum(PRICES)))
        fresh.database.close()
        return seconds

    def bare(number: int) -> float:
        connection = open_bare(copied(number, "bare") / paths.DATABASE)
        connection.execute("CREATE TABLE z (number INTEGER PRIMARY KEY, sums TEXT)")
        seconds = timed(lambda: _bare_close(connection, session_id))
        connection.close()
        return seconds

    measured, against = (p50(side) for side in interleave(rounds, ours, bare))
    return cost(name, measured * 1e3, against * 1e3, "ms", 4.0, 2.5)


_SUMS = (  # of tickets, by rate, by method
    "SELECT count(*), sum(total_cents), min(number), max(number) FROM sale WHERE session_id = ?",
    (
        "SELECT vat_bp, sum(l.total_cents), sum(vat_cents) FROM sale s JOIN sale_line l ON sale_id = s.id "
        "WHERE session_id = ? GROUP BY vat_bp"
    ),
    "SELECT method, sum(amount_cents) FROM sale s JOIN payment ON sale_id = s.id WHERE session_id = ? GROUP BY method",
)


def _bare_close(connection: Any, session_id: bytes) -> None:
    connection.execute("BEGIN IMMEDIATE")
    sums = [connection.execute(sql, (session_id,)).fetchall() for sql in _SUMS]
    connection.execute("INSERT INTO z VALUES (1, ?)", (repr(sums),))
    connection.execute("COMMIT")
