"""The head office's feed: what it has received, in the order of its receipts, as one desk may see it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import groupby
from typing import Any, NamedTuple

from bitdesk import models
from bitdesk.errors import RefusedError, noop
from bitdesk.journal import erasing
from bitdesk.journal.chain import Entry
from bitdesk.journal.replay import replay
from bitdesk.journal.verify import first_bad_payload
from bitdesk.sync import excerpts, tails
from bitdesk.sync.envelope import Branch, FeedEntry
from bitdesk.values import Audience

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


def mark(connection: Any, until: int) -> str | None:
    """Return the hash of the last entry up to a receipt: another file that counts on from a backup has another."""
    row = connection.execute(
        "SELECT hash FROM journal WHERE receipt_no <= ? ORDER BY receipt_no DESC LIMIT 1", (until,)
    ).fetchone()
    return row[0].hex() if row else None


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
        f"WHERE j.receipt_no > ?1 AND j.receipt_no <= ?2 AND o.desk_id <> ?3 AND ({_concerns('?4')}) "
        "ORDER BY j.receipt_no LIMIT ?5",
        (after, until, desk_id, office_id, limit + 1),
    ).fetchall()
    return found


def _without_last_transaction(rows: list[Any]) -> list[Any]:
    last = (rows[-1][1], rows[-1][4])
    return [row for row in rows if (row[1], row[4]) != last]


def office_kinds() -> list[str]:
    """Return the kinds that the desks of an office see of one another."""
    of_offices = (Audience.OFFICE, Audience.OFFICE_OR_ALL)
    return [name for name, model in models.journaled_models().items() if model.audience in of_offices]


@cache
def _concerns(office: str) -> str:
    """Return the condition under which an entry `j` concerns a desk of the office that the parameter names."""
    known = models.journaled_models()
    everyone = ", ".join(f"'{kind}'" for kind, model in known.items() if model.audience is Audience.EVERYONE)
    return " OR ".join(
        [f"j.kind IN ({everyone})"]
        + [
            f"(j.kind = '{kind}' AND EXISTS (SELECT 1 FROM {kind} r WHERE r.id = j.row_id "
            f"AND ({_names(known[kind], office)})))"
            for kind in office_kinds()
        ]
    )


def _names(model: type[models.Journaled], office: str) -> str:
    clauses = [f"r.{column} = {office}" for column in model.office_columns]
    return " OR ".join([*clauses, "r.office_id IS NULL"] if model.audience is Audience.OFFICE_OR_ALL else clauses)


def covering(connection: Any, rows: Iterable[FeedEntry]) -> list[FeedEntry]:
    """Return the erasures of the emptied entries among some: neither travels alone.

    Whoever holds an entry without what it said can say why, even to a head office that was restored and does not know.
    """
    columns = ", ".join(f"j.{name}" for name in Entry._fields)
    found: dict[bytes, FeedEntry] = {}
    sought = {(row[6], row[8]) for row in rows if row[-3] is None}
    while sought:
        kind, row_id = sought.pop()
        for entry in connection.execute(
            f"SELECT j.origin_id, o.desk_id, {columns} FROM erasure e JOIN journal j ON j.row_id = e.id AND j.kind = ? "
            "JOIN origin o ON o.id = j.origin_id WHERE e.row_id = ? AND e.row_kind = ? ORDER BY j.origin_id, j.seq",
            (erasing.ERASURE, row_id, kind),
        ).fetchall():
            if entry[-1] not in found and entry[-3] is None:
                sought.add((erasing.ERASURE, entry[8]))
            found[entry[-1]] = (*entry[:4], bool(entry[4]), *entry[5:])
    return sorted(found.values(), key=lambda entry: (entry[0], entry[2]))


def take(connection: Any, own_desk_id: bytes, rows: Iterable[FeedEntry], named: Sequence[Branch] = ()) -> set[str]:
    """Store and apply a part of the feed at a desk, and return the kinds that changed.

    What is here already has no effect. The head office vouches for the entries of others: their chain has gaps.

    Args:
        connection: a driver connection inside a writing transaction.
        own_desk_id: this desk: its own entries come whole, and are put behind those that it has.
        rows: the entries.
        named: the journals as the head office names them.

    Raises:
        RefusedError: a payload is not the one that was hashed, or an own entry does not follow any that is here.
    """
    changed: set[str] = set()
    rows = list(rows)
    # What comes with the erasure that empties it, or behind it, is never stored with what it said.
    erased = erasing.known(connection) | erasing.among(
        Entry(*row[2:]) for row in rows if row[6] == erasing.ERASURE and row[1] == erasing.head_office_id(connection)
    )
    for branch in named:
        if branch.parent and bytes.fromhex(branch.desk) != own_desk_id:
            excerpts.name(connection, branch)
    for (origin_id, desk_id), group in groupby(rows, key=lambda row: (row[0], row[1])):
        entries = [Entry(*row[2:]) for row in group]
        if first_bad_payload(entries):
            raise RefusedError(noop("A payload in it is not the one that was written."))
        entries = erasing.blanked(entries, erased)
        store = tails.take if desk_id == own_desk_id else excerpts.take
        changed |= {entry.kind for entry in store(connection, origin_id, desk_id, entries)}
    if replay(connection):
        changed |= set(models.journaled_tables())
    return changed
