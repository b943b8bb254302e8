"""The journals of one desk: the first, and the branches that began where its file was restored or copied.

An entry is known by its number and its hash; which journal it stands in is a label, given by the head office, that
may change. Which of two revisions of a row came later is asked of *positions*: an entry's number, shifted where a
`Junction` says that another branch was in sight, and between equals the greater hash.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from bitdesk import ids
from bitdesk.journal import chain
from bitdesk.journal.chain import Entry
from bitdesk.values import OriginStatus


class Origin(NamedTuple):
    """One journal of a desk as this file knows it; the columns are those of the table."""

    id: bytes
    desk_id: bytes
    epoch: int
    parent_id: bytes | None
    parent_seq: int | None
    head_seq: int
    head_hash: bytes
    applied_seq: int
    merged_seq: int
    status: str

    @property
    def start(self) -> int:
        """Return the number before its first entry."""
        return self.parent_seq or 0


_COLUMNS = ", ".join(Origin._fields)


def origins(connection: Any, desk_id: bytes) -> list[Origin]:
    """Return the journals of a desk, each behind the one that it branches from."""
    found = connection.execute(f"SELECT {_COLUMNS} FROM origin WHERE desk_id = ? ORDER BY epoch, id", (desk_id,))
    return [Origin(*row) for row in found]


def own(connection: Any) -> Origin:
    """Return the journal that this file writes."""
    return Origin(*connection.execute(f"SELECT {_COLUMNS} FROM origin WHERE status = 'own'").fetchone())


def located(connection: Any, desk_id: bytes, seq: int, hash_: bytes) -> bytes | None:
    """Return the journal of a desk in which an entry of that number and hash stands, None where it is not known here.

    Number 0 stands for what comes before the first entry.
    """
    if seq == 0:
        (organisation_id,) = connection.execute("SELECT organisation_id FROM identity").fetchone()
        return desk_id if chain.genesis(organisation_id, desk_id) == hash_ else None
    # CROSS JOIN starts from the few origins; left alone, SQLite would walk the whole journal.
    row = connection.execute(
        "SELECT j.origin_id FROM origin o CROSS JOIN journal j ON j.origin_id = o.id AND j.seq = ? "
        "WHERE o.desk_id = ? AND j.hash = ?",
        (seq, desk_id, hash_),
    ).fetchone()
    return row[0] if row else None


def hash_at(connection: Any, origin: Origin, seq: int) -> bytes:
    """Return the hash of an entry of a journal, or of what it branches from where the number is its start.

    Raises:
        KeyError: it has no such entry.
    """
    at = origin.parent_id if origin.parent_id and seq == origin.start else origin.id
    if seq == 0:
        (organisation_id,) = connection.execute("SELECT organisation_id FROM identity").fetchone()
        return chain.genesis(organisation_id, origin.desk_id)
    row = connection.execute("SELECT hash FROM journal WHERE origin_id = ? AND seq = ?", (at, seq)).fetchone()
    if row is None:
        raise KeyError(seq)
    found: bytes = row[0]
    return found


def lineage(known: Iterable[Origin], origin_id: bytes, seq: int) -> dict[bytes, int]:
    """Return what an entry follows from: the journals that lead to it, each with the last number that does."""
    by_id = {origin.id: origin for origin in known}
    found: dict[bytes, int] = {}
    at: Origin | None = by_id.get(origin_id)
    while at is not None and at.id not in found:
        found[at.id] = seq
        seq, at = min(seq, at.start), by_id.get(at.parent_id or b"")
    return found


def begin(
    connection: Any, parent: Origin, after: int, first: Entry, status: OriginStatus, epoch: int | None = None
) -> bytes:
    """Open a branch behind an entry of a journal and return its id: the beginning of its first entry's hash."""
    branch_id = first.hash[: ids.ID_BYTES]
    if epoch is None:
        (epoch,) = connection.execute(
            "SELECT max(epoch) + 1 FROM origin WHERE desk_id = ?", (parent.desk_id,)
        ).fetchone()
    connection.execute(
        "INSERT INTO origin (id, desk_id, epoch, parent_id, parent_seq, head_seq, head_hash, applied_seq, sent_seq, "
        "merged_seq, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (branch_id, parent.desk_id, epoch, parent.id, after, after, hash_at(connection, parent, after), after, after,
         after, status.value),
    )  # fmt: skip
    return branch_id


def split(connection: Any, origin: Origin, after: int, rest: OriginStatus) -> bytes:
    """Label what a journal holds behind an entry as a branch of its own, and return the branch's id; no hash changes.

    The branch takes over the journal's status; the journal, now ending there, gets the status `rest`.
    """
    first = next(iter(_entries(connection, origin.id, after + 1, after + 1)))
    branch_id = begin(connection, origin, after, first, OriginStatus(origin.status))
    connection.execute(
        "UPDATE journal SET origin_id = ? WHERE origin_id = ? AND seq > ?", (branch_id, origin.id, after)
    )
    connection.execute("UPDATE held SET origin_id = ? WHERE origin_id = ? AND seq > ?", (branch_id, origin.id, after))
    connection.execute("DELETE FROM outgoing WHERE origin_id = ?", (origin.id,))
    connection.execute(
        "UPDATE origin SET parent_id = ? WHERE parent_id = ? AND parent_seq > ?", (branch_id, origin.id, after)
    )
    connection.execute(
        "UPDATE origin SET (head_seq, head_hash, applied_seq, sent_seq, merged_seq, behind) = "
        "(SELECT head_seq, head_hash, applied_seq, max(?, sent_seq), max(?, merged_seq), behind FROM origin "
        "WHERE id = ?) WHERE id = ?",
        (after, after, origin.id, branch_id),
    )
    connection.execute(
        "UPDATE origin SET head_seq = ?, head_hash = ?, applied_seq = min(applied_seq, ?), "
        "sent_seq = min(sent_seq, ?), merged_seq = min(merged_seq, ?), behind = NULL, status = ? WHERE id = ?",
        (after, hash_at(connection, origin, after), after, after, after, rest.value, origin.id),
    )
    return branch_id


def join(connection: Any, branch: Origin, parent: Origin) -> None:
    """Label the entries of a branch as those of the journal that it branches from, which ends there."""
    status = OriginStatus.OWN if OriginStatus.OWN in (branch.status, parent.status) else OriginStatus(parent.status)
    for table in ("journal", "held"):
        connection.execute(f"UPDATE {table} SET origin_id = ? WHERE origin_id = ?", (parent.id, branch.id))
    connection.execute("DELETE FROM outgoing WHERE origin_id IN (?, ?)", (branch.id, parent.id))
    connection.execute("UPDATE origin SET parent_id = ? WHERE parent_id = ?", (parent.id, branch.id))
    connection.execute(
        "UPDATE origin SET head_seq = b.head_seq, head_hash = b.head_hash, applied_seq = b.applied_seq, status = ?, "
        "sent_seq = iif(b.sent_seq > b.parent_seq, b.sent_seq, origin.sent_seq), "
        "merged_seq = iif(b.merged_seq > b.parent_seq, b.merged_seq, origin.merged_seq) "
        "FROM origin b WHERE b.id = ? AND origin.id = ?",
        (status.value, branch.id, parent.id),
    )
    connection.execute("DELETE FROM origin WHERE id = ?", (branch.id,))


def _entries(connection: Any, origin_id: bytes, first: int, last: int) -> list[Entry]:
    columns = ", ".join(Entry._fields)
    found = connection.execute(
        f"SELECT {columns} FROM journal WHERE origin_id = ? AND seq BETWEEN ? AND ? ORDER BY seq",
        (origin_id, first, last),
    )
    return [Entry._make(row) for row in found]


class Positions:
    """The positions of a desk's entries, whatever branch they stand in."""

    def __init__(self, connection: Any, desk_id: bytes) -> None:
        self._origins = {origin.id: origin for origin in origins(connection, desk_id)}
        self._shifts: dict[bytes, list[tuple[int, int]]] = {}
        for origin_id, seq, shift in connection.execute(
            "SELECT j.origin_id, j.seq, t.shift FROM junction t JOIN journal j ON j.row_id = t.id "
            "AND j.kind = 'junction' WHERE t.desk_id = ? ORDER BY j.seq DESC",
            (desk_id,),
        ):
            self._shifts.setdefault(origin_id, []).append((seq, shift))

    def of(self, origin_id: bytes, seq: int) -> int:
        """Return the position of an entry."""
        return seq + self._shift(origin_id, seq)

    def _shift(self, origin_id: bytes, seq: int) -> int:
        """Return the last shift that a junction in the entry's own past gives."""
        seen: set[bytes] = set()
        at: bytes | None = origin_id
        while at is not None and at not in seen:
            for junction_seq, shift in self._shifts.get(at, ()):
                if junction_seq <= seq:
                    return shift
            seen.add(at)
            origin = self._origins.get(at)
            at, seq = (origin.parent_id, min(seq, origin.start)) if origin else (None, seq)
        return 0


def note_behind(connection: Any, desk_id: bytes) -> None:
    """Remember how far other branches of this file's own desk are beyond the one that it writes."""
    known = origins(connection, desk_id)
    if len(known) == 1:
        return
    positions = Positions(connection, desk_id)
    (writing,) = (origin for origin in known if origin.status == OriginStatus.OWN)
    most = max(positions.of(origin.id, origin.head_seq) for origin in known if origin is not writing)
    behind = most if most >= positions.of(writing.id, writing.head_seq) else None
    connection.execute("UPDATE origin SET behind = ? WHERE id = ?", (behind, writing.id))
