"""A merge at the head office, against RAW: the same rows copied by SQLite itself from the desks' own files.

RAW is what one would write who trusts everything: every desk's file attached, INSERT..SELECT of the journal and of
the tables, one transaction a desk (faster than one for all), the same indexes, the same driver. The program reads
batches in a folder mailbox, checks and unpacks them, follows the chain, stores the entries, applies them, and
removes the files.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2

from benchmarks.data import House, make_house, record_years
from benchmarks.measure import Result, cost, interleave, p50, timed
from bitdesk import ids, paths, sync
from bitdesk.desk import Desk, open_desk


class Mark(NamedTuple):
    """Where a desk's journal and its rows end: ids are ordered."""

    seq: int
    row_id: bytes


class Part(NamedTuple):
    """A part of a desk's journal, in the desk's own file."""

    path: Path
    desk_id: bytes
    after: Mark
    until: Mark


START = Mark(0, b"")
NEW_ENTRIES = 100
APART = 1 << 32
"""Keeps the receipt numbers of several desks apart on the bare side."""


def run(seasons: tuple[int, ...], rounds: tuple[int, ...], increments: int) -> list[Result]:
    """Measure merges of so many entries, each with its number of rounds, then merges of 100 more."""
    results = []
    more: dict[int, tuple[float, float, float]] = {}
    for entries, times in zip(seasons, rounds, strict=True):
        with tempfile.TemporaryDirectory() as folder:
            house = make_house(Path(folder))
            for desk in house.desks:
                record_years(desk, entries // len(house.desks))
                sync.exchange(desk)
            ours, bare = interleave(times, *_season(house))
            results.append(cost(f"merge of {entries:,} entries", p50(ours), p50(bare), "s", 4.0, 2.5))
            more[entries] = _more(house, increments)
            house.close()
    for entries, (ours_s, bare_s, whole_s) in more.items():
        name = f"+{NEW_ENTRIES} entries to {entries:,}"
        results.append(cost(name, ours_s * 1e3, bare_s * 1e3, "ms", 2.5, 1.5))
        results.append(cost(f"{name}, its contact and the answer too", whole_s * 1e3, bare_s * 1e3, "ms"))
    small, large = min(more), max(more)
    name = f"+{NEW_ENTRIES} entries: to {large:,} against to {small:,}"
    results.append(cost(name, more[large][0] * 1e3, more[small][0] * 1e3, "ms", 1.3))
    return results


def mark(desk: Desk) -> Mark:
    """Return where a desk's journal ends."""
    (seq,) = desk.database.connection().execute("SELECT head_seq FROM origin WHERE status = 'own'").fetchone()
    return Mark(seq, ids.new())


def _season(house: House) -> tuple[Any, Any]:
    """Return the two sides of a whole season's merge; the last round of ours leaves the head office with it."""
    parts = [Part(desk.database.path, desk.desk_id, START, mark(desk)) for desk in house.desks]
    empty, batches = house.folder / "empty", house.folder / "batches"
    house.head.database.close()
    shutil.copytree(house.head.data_dir, empty)
    for contact in house.mail.glob("contact-*"):
        contact.unlink()
    shutil.copytree(house.mail, batches)

    def ours(_round: int) -> float:
        house.head.database.close()
        shutil.rmtree(house.head.data_dir)
        shutil.copytree(empty, house.head.data_dir)
        shutil.rmtree(house.mail)
        shutil.copytree(batches, house.mail)
        house.head = open_desk(house.head.data_dir)
        seconds = timed(lambda: sync.merge_all(house.head))
        _check(house.head.database.connection(), parts)
        return seconds

    def bare(_round: int) -> float:
        folder = house.folder / "bare"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(empty, folder)
        connection = open_bare(folder / paths.DATABASE)
        seconds = timed(lambda: raw_merge_all(connection, parts))
        _check(connection, parts)
        connection.close()
        return seconds

    return ours, bare


def open_bare(path: Path) -> Any:
    """Return a connection as one would open it by hand, durable like the program's."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    return connection


def raw_merge(connection: Any, part: Part, receipts: int = 0) -> None:
    """Copy a part of a desk's journal, and the rows it made, from the desk's own file."""
    connection.execute("ATTACH ? AS desk", (str(part.path),))
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "INSERT INTO journal SELECT origin_id, seq, txn, last_of_txn, at_ms, kind, op, row_id, schema, author_id, "
        "salt, payload, payload_hash, hash, seq + ? FROM desk.journal WHERE origin_id = ? AND seq > ? AND seq <= ?",
        (receipts, part.desk_id, part.after.seq, part.until.seq),
    )
    for table in ("visit", "opening_day"):
        connection.execute(
            f"INSERT INTO {table} SELECT * FROM desk.{table} WHERE id > ? AND id <= ?",
            (part.after.row_id, part.until.row_id),
        )
    connection.execute(
        "INSERT INTO origin SELECT id, desk_id, epoch, parent_id, parent_seq, head_seq, head_hash, head_seq, 0, 0, "
        "public_key, 'received', NULL FROM desk.origin WHERE id = ? "
        "ON CONFLICT (id) DO UPDATE SET head_seq = excluded.head_seq, head_hash = excluded.head_hash",
        (part.desk_id,),
    )
    connection.execute("COMMIT")
    connection.execute("DETACH desk")


def raw_merge_all(connection: Any, parts: Iterable[Part]) -> None:
    """Copy parts of several desks' journals."""
    for n, part in enumerate(parts):
        raw_merge(connection, part, n * APART)


def _check(connection: Any, parts: Iterable[Part]) -> None:
    """Make sure that a side did its work."""
    for part in parts:
        (last,) = connection.execute("SELECT max(seq) FROM journal WHERE origin_id = ?", (part.desk_id,)).fetchone()
        row = connection.execute("SELECT count(*), max(id) FROM visit WHERE desk_id = ?", (part.desk_id,)).fetchone()
        source = dbapi2.connect(str(part.path))
        expected = source.execute("SELECT count(*), max(id) FROM visit WHERE id <= ?", (part.until.row_id,)).fetchone()
        source.close()
        if last != part.until.seq or row != expected:
            raise RuntimeError(f"not merged: {last}, {row} instead of {part.until.seq}, {expected}")


def _more(house: House, increments: int) -> tuple[float, float, float]:
    """Return the seconds of +100 entries: the program's merge, RAW with a watermark, the program's whole contact."""
    desk = house.desks[0]
    batches, parts = _increments(house, desk, 2 * increments)
    bare_connection = open_bare(house.folder / "bare" / paths.DATABASE)
    ours_next, bare_next = iter(batches), iter(parts)

    def merge_next(*, contact: bool) -> float:
        for path in next(ours_next).iterdir():
            if contact or not path.name.startswith("contact-"):
                shutil.copy(path, house.mail)
        return timed(lambda: sync.merge_all(house.head))

    def ours(_round: int) -> float:
        return merge_next(contact=False)

    def bare(_round: int) -> float:
        part = next(bare_next)
        return timed(lambda: raw_merge(bare_connection, part))

    def whole(_round: int) -> float:
        return merge_next(contact=True)

    ours_s, bare_s = (p50(side) for side in interleave(increments, ours, bare))
    for other in house.desks[1:]:
        sync.exchange(other)
    sync.merge_all(house.head)
    whole_s, _ = (p50(side) for side in interleave(increments, whole, bare))
    for connection in (house.head.database.connection(), bare_connection):
        _check(connection, parts[-1:])
    bare_connection.close()
    return ours_s, bare_s, whole_s


def _increments(house: House, desk: Desk, number: int) -> tuple[list[Path], list[Part]]:
    """Let a desk count and send again and again; return what it sent each time, and what each part is."""
    batches, parts = [], []
    for n in range(number):
        after = mark(desk)
        record_years(desk, NEW_ENTRIES)
        shutil.rmtree(house.mail)
        sync.exchange(desk)
        batches.append(house.mail.rename(house.folder / f"more-{n}"))
        house.mail.mkdir()
        parts.append(Part(desk.database.path, desk.desk_id, after, mark(desk)))
    return batches, parts
