"""Batches: a desk's journal cut into files, and read again at the head office with its chain followed."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from struct import error as StructError
from typing import Any

from bitdesk import __version__, clock, ids
from bitdesk.desk import Desk
from bitdesk.errors import RefusedError, noop
from bitdesk.journal import chain
from bitdesk.journal.branches import Origin, hash_at
from bitdesk.journal.chain import HASH_BYTES, Entry
from bitdesk.journal.verify import read
from bitdesk.sync.envelope import Batch, WireEntry, decode_rows, encode_rows, seal
from bitdesk.values import SCHEMA_VERSION

ENTRIES = 20_000
"""How many entries a batch has at the most, unless one transaction has more."""


def name(header: Batch) -> str:
    """Return a batch's name: the same entries always have the same."""
    return f"{header.origin}-{header.first}-{header.last}-{header.hash_after[:8]}"


def cut(
    connection: Any, desk: Desk, origin: Origin, after: int, until: int, recipient: str
) -> Iterator[tuple[Batch, bytes]]:
    """Cut the entries of one of the desk's journals behind `after` and up to `until` into batches.

    Args:
        connection: a driver connection inside a transaction.
        desk: the desk.
        origin: a whole journal of the desk.
        after: the last entry that needs no sending.
        until: the last entry to send, the end of a transaction.
        recipient: the head office's address.
    """
    before = hash_at(connection, origin, after)
    for entries in _whole_transactions(read(connection, origin.id, after, until)):
        header = Batch(
            organisation=ids.to_text(desk.identity.organisation_id),
            organisation_name=desk.identity.organisation_name, sender=desk.address, recipient=recipient,
            schema=SCHEMA_VERSION, version=__version__, at_ms=clock.now_ms(), desk=ids.to_text(origin.desk_id),
            origin=ids.to_text(origin.id), epoch=origin.epoch, first=entries[0].seq, last=entries[-1].seq,
            hash_before=before.hex(), hash_after=entries[-1].hash.hex(),
        )  # fmt: skip
        yield header, seal(header, encode_rows([_to_wire(entry) for entry in entries]))
        before = entries[-1].hash


def _whole_transactions(entries: Iterator[Entry]) -> Iterator[list[Entry]]:
    whole: list[Entry] = []
    open_txn: list[Entry] = []
    for entry in entries:
        open_txn.append(entry)
        if not entry.last_of_txn:
            continue
        if whole and len(whole) + len(open_txn) > ENTRIES:
            yield whole
            whole = []
        whole += open_txn
        open_txn = []
    if whole:
        yield whole


def _to_wire(entry: Entry) -> WireEntry:
    erased = entry.payload_hash if entry.payload is None else None
    return (
        bool(entry.last_of_txn), entry.at_ms, entry.kind, entry.op, entry.row_id, entry.schema, entry.author_id,
        entry.salt, entry.payload, erased,
    )  # fmt: skip


def entries(header: Batch, body: bytes, erased: Container[tuple[str, bytes]] = ()) -> list[Entry]:
    """Return a batch's entries, numbered, hashed, and followed to the hash that the header ends with.

    An entry comes without its payload where its row, by kind and id, is one of `erased`.

    Raises:
        RefusedError: it does not hold what the header says.
    """
    rows: Sequence[WireEntry] = decode_rows(header, body, WireEntry)
    if len(rows) != header.last - header.first + 1 or not rows:
        raise RefusedError(noop("It has not as many entries as its header says."))
    if not rows[-1][0]:
        raise RefusedError(noop("Its last transaction is not whole."))
    try:
        found = list(_chained(header, rows, erased))
    except StructError as error:
        raise RefusedError(noop("A number in it is out of bounds.")) from error
    if found[-1].hash.hex() != header.hash_after:
        raise RefusedError(noop("Its entries are not those that were written: the chain does not hold."))
    return found


def _chained(header: Batch, rows: Sequence[WireEntry], erased: Container[tuple[str, bytes]]) -> Iterator[Entry]:
    desk_id = bytes.fromhex(header.desk)
    previous = bytes.fromhex(header.hash_before)
    seq = header.first - 1
    txn = header.first
    hash_payload, hash_entry = chain.hash_payload, chain.hash_entry
    for last_of_txn, at_ms, kind, op, row_id, schema, author_id, salt, payload, erased_hash in rows:
        seq += 1
        if len(row_id) != ids.ID_BYTES or (author_id is not None and len(author_id) != ids.ID_BYTES):
            raise RefusedError(noop("An id in it is no id."))
        if payload is not None and salt is not None:
            payload_hash = hash_payload(salt, payload)
        elif payload is salt is None and erased_hash and len(erased_hash) == HASH_BYTES and (kind, row_id) in erased:
            payload_hash = erased_hash
        else:
            raise RefusedError(noop("A payload in it is missing."))
        previous = hash_entry(
            previous, desk_id, seq, txn, last_of_txn, at_ms, kind, op, row_id, schema, author_id, payload_hash
        )
        yield Entry(
            seq,
            txn,
            last_of_txn,
            at_ms,
            kind,
            op,
            row_id,
            schema,
            author_id,
            salt,
            payload,
            payload_hash,
            previous,
        )
        if last_of_txn:
            txn = seq + 1
