"""The journal: appending and verifying, against the same work done by hand.

Append: the payloads of visits encoded by orjson, chained by one SHA-256 each, inserted into a bare table of five
columns, against `capture` and `append` (salted payload hashes, a hashed header, fifteen columns, two indexes).
Verify: a bare loop that reads the same rows and computes the same two hashes of each, against `verify`.
"""

from __future__ import annotations

import tempfile
from hashlib import sha256
from pathlib import Path
from random import Random
from struct import Struct
from typing import Any

import orjson

from benchmarks.bench_merge import open_bare
from benchmarks.data import House, make_house, record_years, visit
from benchmarks.measure import Result, interleave, p50, speed, timed
from bitdesk import clock
from bitdesk.journal import chain
from bitdesk.journal.capture import append, capture
from bitdesk.journal.verify import verify

Rows = list[tuple[bytes, dict[str, Any]]]


def run(appended: int, verified: int, rounds: int) -> list[Result]:
    """Measure so many entries appended in one transaction, and so many verified, so many times."""
    with tempfile.TemporaryDirectory() as folder:
        house = make_house(Path(folder), offices=1)
        ours, bare = (p50(side) for side in interleave(rounds, *_append(house, appended)))
        results = [_speed(f"journal append, {appended:,} entries in a transaction", appended, ours, bare, 0.5, 0.8)]
        record_years(house.desks[0], verified)
        ours, bare = (p50(side) for side in interleave(rounds, *_verify(house)))
        (count,) = house.desks[0].database.connection().execute("SELECT count(*) FROM journal").fetchone()
        results.append(_speed(f"journal verify, {count:,} entries", count, ours, bare, 0.7, 0.9))
        house.close()
    return results


def _speed(name: str, entries: int, ours: float, bare: float, bar: float, stretch: float) -> Result:
    return speed(name, entries / ours / 1e3, entries / bare / 1e3, "k/s", bar, stretch)


def _append(house: House, entries: int) -> tuple[Any, Any]:
    desk = house.desks[0]
    random, day = Random(1), clock.business_date()
    captured = [visit(desk, day, clock.now_ms(), random)[1] for _ in range(entries)]
    rows: Rows = [(what.row_id, orjson.loads(what.payload)) for what in captured]
    bare_file = open_bare(house.folder / "bare.db")

    def ours(_round: int) -> float:
        def work() -> None:
            with desk.database.writing(()) as connection:
                done = [capture("visit", chain.INSERT, row_id, values) for row_id, values in rows]
                append(connection, desk.writer, done, clock.now_ms())

        return timed(work)

    def bare(_round: int) -> float:
        bare_file.execute("DROP TABLE IF EXISTS log")
        bare_file.execute("CREATE TABLE log (seq INTEGER PRIMARY KEY, at_ms INT, row_id BLOB, payload BLOB, hash BLOB)")
        return timed(lambda: _bare_append(bare_file, rows))

    return ours, bare


def _bare_append(connection: Any, rows: Rows) -> None:
    connection.execute("BEGIN IMMEDIATE")
    at_ms, previous = clock.now_ms(), b""
    entries = []
    for seq, (row_id, values) in enumerate(rows):
        payload = orjson.dumps(values)
        previous = sha256(previous + payload).digest()
        entries.append((seq, at_ms, row_id, payload, previous))
    connection.executemany("INSERT INTO log VALUES (?, ?, ?, ?, ?)", entries)
    connection.execute("COMMIT")


def _verify(house: House) -> tuple[Any, Any]:
    desk = house.desks[0]

    def ours(_round: int) -> float:
        def work() -> None:
            with desk.database.reading() as connection:
                if verify(connection).broken:
                    raise RuntimeError("the journal does not hold")

        return timed(work)

    def bare(_round: int) -> float:
        connection = open_bare(desk.database.path)
        seconds = timed(lambda: bare_verify(connection, desk.desk_id, desk.identity.organisation_id))
        connection.close()
        return seconds

    return ours, bare


def bare_verify(connection: Any, desk_id: bytes, organisation_id: bytes) -> None:
    """Read a desk's own journal and compute its hashes, as one would in a hurry."""
    numbers, tail = Struct(">qIqI?Iq"), Struct(">I16sIqI")
    head = b"\x00\x00\x00\x10" + desk_id + b"\x00\x00\x00\x08"
    previous = chain.genesis(organisation_id, desk_id)
    words: dict[tuple[str, str], bytes] = {}
    for seq, txn, last, at_ms, kind, op, row_id, schema, author, salt, payload, stored in connection.execute(
        "SELECT seq, txn, last_of_txn, at_ms, kind, op, row_id, schema, author_id, salt, payload, hash "
        "FROM journal WHERE origin_id = ? ORDER BY seq",
        (desk_id,),
    ):
        word = words.get((kind, op))
        if word is None:
            word = words[kind, op] = b"".join(len(t).to_bytes(4, "big") + t.encode() for t in (kind, op))
        previous = sha256(
            previous + head + numbers.pack(seq, 8, txn, 1, last, 8, at_ms) + word
            + tail.pack(16, row_id, 8, schema, len(author or b"")) + (author or b"") + sha256(salt + payload).digest()
        ).digest()  # fmt: skip
        if previous != stored:
            raise RuntimeError(f"entry {seq} does not hold")
