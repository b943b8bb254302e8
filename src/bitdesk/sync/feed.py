"""The head office's feed: what it has received, in the order of its receipts, as one desk may see it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from bitdesk import bulk, models
from bitdesk.errors import RefusedError, noop
from bitdesk.journal.apply import apply, hold
from bitdesk.journal.capture import COLUMNS
from bitdesk.journal.chain import Entry
from bitdesk.journal.verify import first_bad_payload
from bitdesk.sync.envelope import FeedEntry
from bitdesk.values import Audience, OriginStatus

ENTRIES = 20_000


class Part(NamedTuple):
    """A part of the feed: the receipts `after` to `until` have been scanned, and these rows concern the desk."""

    after: int
    until: int
    rows: list[FeedEntry]


def top(connection: Any) -> int:
    """Return the last receipt that a desk may be served: everything up to it is applied."""
    (receipts,) = connection.execute("SELECT receipts FROM identity").fetchone()
    # CROSS JOIN starts from the few origins; left alone, SQLite would walk every receipt.
    (pending,) = connection.execute(
        "SELECT min(j.receipt_no) FROM origin o "
        "CROSS JOIN journal j ON j.origin_id = o.id AND j.seq = o.applied_seq + 1 WHERE o.applied_seq < o.head_seq"
    ).fetchone()
    return int(receipts) if pending is None else int(pending) - 1


def part(connection: Any, desk_id: bytes, office_id: bytes, after: int) -> Part:
    """Return the next part of the feed for a desk: never half a transaction."""
    until, limit = top(connection), ENTRIES
    rows = _rows(connection, desk_id, office_id, after, until, limit)
    while len(rows) > limit:
        whole = _without_last_transaction(rows)
        if whole:
            return _part(after, whole[-1][0], whole)
        limit *= 2
        rows = _rows(connection, desk_id, office_id, after, until, limit)
    return _part(after, until, rows)


def _part(after: int, until: int, rows: list[Any]) -> Part:
    return Part(after, until, [(*row[1:5], bool(row[5]), *row[6:]) for row in rows])


def _rows(connection: Any, desk_id: bytes, office_id: bytes, after: int, until: int, limit: int) -> list[Any]:
    columns = ", ".join(f"j.{name}" for name in Entry._fields)
    found: list[Any] = connection.execute(
        f"SELECT j.receipt_no, j.origin_id, o.desk_id, {columns} FROM journal j JOIN origin o ON o.id = j.origin_id "
        f"WHERE j.receipt_no > ? AND j.receipt_no <= ? AND o.desk_id <> ? AND ({_concerns()}) "
        "ORDER BY j.receipt_no LIMIT ?",
        (after, until, desk_id, *[office_id] * len(office_kinds()), limit + 1),
    ).fetchall()
    return found


def _without_last_transaction(rows: list[Any]) -> list[Any]:
    last = (rows[-1][1], rows[-1][4])
    return [row for row in rows if (row[1], row[4]) != last]


def office_kinds() -> list[str]:
    """Return the kinds that the desks of an office see of one another."""
    return [name for name, model in models.journaled_models().items() if model.audience is Audience.OFFICE]


def _concerns() -> str:
    everyone = [name for name, model in models.journaled_models().items() if model.audience is Audience.EVERYONE]
    listed = ", ".join(f"'{name}'" for name in everyone)
    clauses = [f"j.kind IN ({listed})"]
    clauses += [
        f"(j.kind = '{kind}' AND EXISTS (SELECT 1 FROM {kind} r WHERE r.id = j.row_id AND r.office_id = ?))"
        for kind in office_kinds()
    ]
    return " OR ".join(clauses)


def take(connection: Any, own_desk_id: bytes, rows: Iterable[FeedEntry]) -> set[str]:
    """Store and apply a part of the feed at a desk, and return the kinds that changed.

    What is here already has no effect. The head office vouches for these entries: their chain has gaps.

    Raises:
        RefusedError: a payload is not the one that was hashed, or a row claims to be this desk's own.
    """
    changed: set[str] = set()
    for (origin_id, desk_id), group in groupby(rows, key=lambda row: (row[0], row[1])):
        if desk_id == own_desk_id:
            raise RefusedError(noop("It holds entries of this desk itself."))
        entries = [Entry(*row[2:]) for row in group]
        if first_bad_payload(entries):
            raise RefusedError(noop("A payload in it is not the one that was written."))
        fresh = _new(connection, origin_id, entries)
        if fresh:
            _store(connection, origin_id, desk_id, fresh)
            changed |= {entry.kind for entry in fresh}
    return changed


def _new(connection: Any, origin_id: bytes, entries: Sequence[Entry]) -> list[Entry]:
    known = {
        seq
        for (seq,) in connection.execute(
            "SELECT seq FROM journal WHERE origin_id = ? AND seq BETWEEN ? AND ?",
            (origin_id, min(entry.seq for entry in entries), max(entry.seq for entry in entries)),
        )
    }
    return sorted(entry for entry in {entry.seq: entry for entry in entries if entry.seq not in known}.values())


def _store(connection: Any, origin_id: bytes, desk_id: bytes, entries: Sequence[Entry]) -> None:
    last = entries[-1]
    connection.execute(
        "INSERT INTO origin (id, desk_id, epoch, head_seq, head_hash, applied_seq, sent_seq, merged_seq, status) "
        "VALUES (?, ?, 0, ?, ?, ?, 0, 0, ?) ON CONFLICT (id) DO UPDATE SET head_seq = excluded.head_seq, "
        "head_hash = excluded.head_hash, applied_seq = excluded.applied_seq WHERE excluded.head_seq > head_seq",
        (origin_id, desk_id, last.seq, last.hash, last.seq, OriginStatus.VOUCHED.value),
    )
    bulk.insert(connection, "journal", COLUMNS, [(origin_id, *entry, None) for entry in entries])
    hold(connection, origin_id, apply(connection, desk_id, entries))
