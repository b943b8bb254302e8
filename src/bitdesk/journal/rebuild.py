"""Rebuilding every table from the journal, to compare or to swap in."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from heapq import merge
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2

from bitdesk import models, paths, schema, sqlite
from bitdesk.errors import OutageError, noop
from bitdesk.journal import branches, erasing
from bitdesk.journal.apply import apply, collect, transactions, write
from bitdesk.journal.branches import Origin
from bitdesk.journal.capture import JUNCTION
from bitdesk.journal.chain import Entry
from bitdesk.journal.verify import read

LOCAL_TABLES = ("identity", "origin", "journal", "held", "outgoing", "correspondent", "draft")
_ENTRIES_AT_ONCE = 20_000


class Difference(NamedTuple):
    """A table that is not what the journal says, with the number of rows on one side only."""

    table: str
    rows_only_in_file: int
    rows_only_in_journal: int


def check(path: Path) -> tuple[Difference, ...]:
    """Rebuild a file's tables beside it, and return those that differ from the file's.

    Raises:
        RuleError, OutageError: the file cannot be opened, or there is no room beside it.
    """
    with _rebuilt(path) as connection:
        return tuple(_differences(connection))


def rebuild(path: Path) -> tuple[Difference, ...]:
    """Replace a file by one whose tables come from its journal, after a backup; return what differed.

    Raises:
        RuleError, OutageError: the file cannot be opened or replaced; it is then untouched.
    """
    with _rebuilt(path) as connection:
        found = tuple(_differences(connection))
        connection.execute("COMMIT")
        connection.execute("DETACH original")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        fresh = Path(connection.execute("PRAGMA database_list").fetchone()[2])
        original = sqlite.connect(path)
        try:
            schema.backup(original, schema.backup_path(path, "before-rebuild"))
            _check_unchanged(original, connection, path)
            schema.restore(original, fresh)
        finally:
            original.close()
    return found


@contextmanager
def _rebuilt(path: Path) -> Iterator[Any]:
    schema.prepare(path)
    try:
        folder = Path(tempfile.mkdtemp(prefix=".rebuild-", dir=path.parent))
    except OSError as error:
        raise OutageError(
            noop("{path} cannot be written ({reason}). Check the disk and the rights of the folder."),
            path=path.parent, reason=error.strerror,
        ) from error  # fmt: skip
    fresh = folder / paths.DATABASE
    try:
        schema.prepare(fresh)
        connection = sqlite.connect(fresh)
        try:
            connection.execute("ATTACH ? AS original", (str(path),))
            # A plain BEGIN: one snapshot of the original, which stays free for its desk to write.
            connection.execute("BEGIN")
            _fill(connection)
            yield connection
        except dbapi2.Error as error:
            raise sqlite.translated(error, path) from error
        finally:
            connection.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _check_unchanged(original: Any, fresh: Any, path: Path) -> None:
    heads = "SELECT id, head_seq, applied_seq FROM origin ORDER BY id"
    if original.execute(heads).fetchall() != fresh.execute(heads).fetchall():
        raise OutageError(
            noop("Something was recorded in {path} meanwhile: nothing was replaced. Close its window, then try again."),
            path=path,
        )


def _fill(connection: Any) -> None:
    for table in LOCAL_TABLES:
        connection.execute(f"INSERT INTO {table} SELECT * FROM original.{table}")
    held = set(connection.execute("SELECT origin_id, seq FROM held"))
    head_office_id = erasing.head_office_id(connection)
    heard = [
        entry
        for origin in branches.origins(connection, head_office_id)
        for entry in _applied(connection, origin, held)
        if entry.kind == erasing.ERASURE
    ]
    # What is left of an erased row stands in its erasure alone.
    write(connection, head_office_id, collect(heard, erasing.among(heard)))
    for (desk_id,) in connection.execute("SELECT DISTINCT desk_id FROM origin ORDER BY desk_id").fetchall():
        known = branches.origins(connection, desk_id)
        if len(known) == 1:
            _apply_all(connection, desk_id, _without_erasures(_applied(connection, known[0], held)))
        else:
            _fill_branched(connection, desk_id, known, held)


def _fill_branched(connection: Any, desk_id: bytes, known: list[Origin], held: set[tuple[bytes, int]]) -> None:
    """Apply where branches met first, for which revision came later depends on it, then all in that order."""
    whole = (entry for origin in known for entry in _applied(connection, origin, held))
    write(connection, desk_id, collect((entry for entry in whole if entry.kind == JUNCTION), {}))
    positions = branches.Positions(connection, desk_id)
    runs = (_placed(_without_erasures(_applied(connection, origin, held)), origin, positions) for origin in known)
    placed = merge(*runs)
    entries = (entry for *_, transaction in placed for entry in transaction)
    _apply_all(connection, desk_id, (entry for entry in entries if entry.kind != JUNCTION))


def _applied(connection: Any, origin: Origin, held: set[tuple[bytes, int]]) -> Iterator[Entry]:
    entries = read(connection, origin.id, until=origin.applied_seq)
    return (entry for entry in entries if (origin.id, entry.seq) not in held)


def _without_erasures(entries: Iterator[Entry]) -> Iterator[Entry]:
    return (entry for entry in entries if entry.kind != erasing.ERASURE)


def _placed(
    entries: Iterator[Entry], origin: Origin, positions: branches.Positions
) -> Iterator[tuple[int, bytes, list[Entry]]]:
    """Give whole transactions with their places: a row may be revised in one branch that was made in another."""
    for transaction in transactions(entries):
        yield positions.of(origin.id, transaction[0].seq), transaction[0].hash, transaction


def _apply_all(connection: Any, desk_id: bytes, entries: Iterator[Entry]) -> None:
    while chunk := list(islice(entries, _ENTRIES_AT_ONCE)):
        while not chunk[-1].last_of_txn and (more := next(entries, None)):
            chunk.append(more)
        apply(connection, desk_id, chunk)


def _differences(connection: Any) -> Iterator[Difference]:
    for table in models.journaled_tables():
        counts = [
            connection.execute(f"SELECT count(*) FROM (SELECT * FROM {a} EXCEPT SELECT * FROM {b})").fetchone()[0]
            for a, b in ((f"original.{table}", f"main.{table}"), (f"main.{table}", f"original.{table}"))
        ]
        if any(counts):
            yield Difference(table, *counts)
