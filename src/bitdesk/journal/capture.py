"""How a write becomes entries of the journal: the counter's fast path and the session's flush both end here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from bitdesk import bulk, ids
from bitdesk.journal import chain
from bitdesk.values import SCHEMA_VERSION

COLUMNS = (
    "origin_id", "seq", "txn", "last_of_txn", "at_ms", "kind", "op", "row_id", "schema", "author_id", "salt",
    "payload", "payload_hash", "hash", "receipt_no",
)  # fmt: skip

_INSERT = f"INSERT INTO journal ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
JUNCTION = "junction"
_FEW = 8
_encode = msgspec.json.Encoder().encode


class Writer(NamedTuple):
    """Who writes: a desk, the counselor who is at it if known, and whether entries take a receipt number."""

    desk_id: bytes
    author_id: bytes | None
    numbers_receipts: bool


class Captured(NamedTuple):
    """What one statement did to one row, ready for the journal."""

    kind: str
    op: str
    row_id: bytes
    payload: bytes


def capture(kind: str, op: str, row_id: bytes, values: Mapping[str, Any]) -> Captured:
    """Return what a statement did to a row.

    Args:
        kind: the name of the table.
        op: `chain.INSERT` or `chain.UPDATE`.
        row_id: the row.
        values: JSON values by column: all of them on insert (nulls are left out), the changed ones on update.
    """
    if op == chain.INSERT:
        values = {name: value for name, value in values.items() if value is not None}
    return Captured(kind, op, row_id, _encode(values))


def append(connection: Any, writer: Writer, captured: Sequence[Captured], at_ms: int) -> int:
    """Add the entries of one transaction to the file's own journal, and return the number of the last.

    Args:
        connection: a driver connection inside a writing transaction; the rows are written by the caller in the same.
        writer: who writes.
        captured: at least one, unless the journal is behind another branch of its desk.
        at_ms: the instant, in UTC milliseconds.
    """
    origin_id, head_seq, head_hash, behind = connection.execute(
        "SELECT id, head_seq, head_hash, behind FROM origin WHERE status = 'own'"
    ).fetchone()
    if behind is not None:
        captured = [_join(connection, writer, origin_id, behind - head_seq), *captured]
    receipt_no = _next_receipt(connection, len(captured)) if writer.numbers_receipts else None
    rows = []
    seq = head_seq
    txn = head_seq + 1
    for what in captured:
        seq += 1
        salt = chain.new_salt()
        payload_hash = chain.hash_payload(salt, what.payload)
        last = what.kind == JUNCTION or seq == head_seq + len(captured)
        head_hash = chain.hash_entry(
            head_hash, writer.desk_id, seq, txn, last, at_ms, what.kind, what.op, what.row_id,
            SCHEMA_VERSION, writer.author_id, payload_hash,
        )  # fmt: skip
        rows.append(
            (origin_id, seq, txn, int(last), at_ms, what.kind, what.op, what.row_id, SCHEMA_VERSION,
             writer.author_id, salt, what.payload, payload_hash, head_hash,
             None if receipt_no is None else receipt_no + seq - head_seq - 1)
        )  # fmt: skip
        txn = seq + 1 if last else txn
    if len(rows) <= _FEW:
        connection.executemany(_INSERT, rows)
    else:
        bulk.insert(connection, "journal", COLUMNS, rows)
    connection.execute(
        "UPDATE origin SET head_seq = ?, head_hash = ?, applied_seq = ? WHERE id = ?",
        (seq, head_hash, seq, origin_id),
    )
    return int(seq)


def _join(connection: Any, writer: Writer, origin_id: bytes, shift: int) -> Captured:
    """Say first that other branches are in sight: what is written from here on comes after them.

    It is a transaction of its own, so that it holds whatever becomes of what is written with it.
    """
    junction_id = ids.new()
    connection.execute(
        "INSERT INTO junction (id, desk_id, author_id, shift) VALUES (?, ?, ?, ?)",
        (junction_id, writer.desk_id, writer.author_id, shift),
    )
    connection.execute("UPDATE origin SET behind = NULL WHERE id = ?", (origin_id,))
    return capture(JUNCTION, chain.INSERT, junction_id, {"shift": shift})


def _next_receipt(connection: Any, count: int) -> int:
    (last,) = connection.execute("UPDATE identity SET receipts = receipts + ? RETURNING receipts", (count,)).fetchone()
    return int(last) - count + 1
