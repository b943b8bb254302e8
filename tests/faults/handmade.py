"""Batches made by hand: entries that no honest desk of this version writes, in a chain that holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.journal import chain
from bitdesk.sync import batch, envelope

AT_MS = 1_560_000_000_000


class Written(NamedTuple):
    """What an entry says."""

    kind: str
    op: str
    row_id: bytes
    values: Any
    last_of_txn: bool = True
    at_ms: int = AT_MS

    @property
    def payload(self) -> bytes:
        """Return the exact bytes; values that are bytes already are no JSON, and meant."""
        return self.values if isinstance(self.values, bytes) else msgspec.json.encode(self.values)


def visit(desk: Desk, **changes: Any) -> dict[str, Any]:
    """Return the payload of a visit that can be applied, but for the changes."""
    return {
        "office_id": ids.to_text(desk.office_id), "visited_on": "2019-06-01", "hour": 10, "visited_at": AT_MS,
        "party_size": 2, "entered": "live",
    } | changes  # fmt: skip


class Hand:
    """Writes the journal of a desk in its place, from its beginning."""

    def __init__(self, desk: Desk, head: Desk) -> None:
        self._desk, self._head = desk, head
        self.seq = 0
        self.hash = chain.genesis(desk.identity.organisation_id, desk.desk_id)

    def write(self, written: Sequence[Written], version: str = "9.9", schema: int = 9) -> tuple[str, bytes]:
        """Return the name and the bytes of the next batch."""
        before, first, found = self.hash, self.seq + 1, []
        txn = first
        for one in written:
            self.seq += 1
            salt = chain.new_salt()
            self.hash = chain.hash_entry(
                self.hash, self._desk.desk_id, self.seq, txn, one.last_of_txn, one.at_ms, one.kind, one.op,
                one.row_id, schema, None, chain.hash_payload(salt, one.payload),
            )  # fmt: skip
            found.append(
                (one.last_of_txn, one.at_ms, one.kind, one.op, one.row_id, schema, None, salt, one.payload, None)
            )
            txn = self.seq + 1 if one.last_of_txn else txn
        desk_text = ids.to_text(self._desk.desk_id)
        header = envelope.Batch(
            organisation=ids.to_text(self._desk.identity.organisation_id), organisation_name="", desk=desk_text,
            sender=self._desk.address, recipient=self._head.address, schema=schema, version=version, at_ms=AT_MS,
            origin=desk_text, epoch=0, first=first, last=self.seq, hash_before=before.hex(),
            hash_after=self.hash.hex(),
        )  # fmt: skip
        return batch.name(header), envelope.seal(header, envelope.encode_rows(found))
