"""The erasure of rows from a file: their entries are emptied, their columns become what the erasure leaves of them.

An erasure is a row that the head office writes. It holds for every entry of the row that it names, whenever that
comes: a late batch, a file put back and a new laptop are emptied on arrival. The chain still verifies, for it holds the
payload's hash.

A text that one erasure left may name somebody else, who is erased later: the new erasure then erases the one before it
too, which becomes `SUPERSEDED`. Of two that do not know each other (a head office that was restored), the later holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from bitdesk import models
from bitdesk.journal import chain, scrubbing
from bitdesk.journal.chain import Entry
from bitdesk.values import Role

ERASURE = "erasure"

SUPERSEDED = ""
"""The content of an erasure in whose place another one of the same row has come."""

Erased = Mapping[tuple[str, bytes], str]
"""What is left of every erased row, by kind and id: the JSON payload of a whole row."""


class _Erasure(msgspec.Struct, gc=False):
    row_kind: str
    row_id: str
    content: str


_decode = msgspec.json.Decoder(_Erasure).decode


def is_erasable(kind: str) -> bool:
    """Return whether a row of a kind may be erased: money and goods may not, nor what this program lacks."""
    model = models.journaled_models().get(kind)
    return model is not None and (kind == ERASURE or not model.append_only)


def known(connection: Any) -> dict[tuple[str, bytes], str]:
    """Return every erasure of a file that holds."""
    found = connection.execute(
        "SELECT row_kind, row_id, content FROM erasure WHERE content <> ? ORDER BY erased_at, id", (SUPERSEDED,)
    )
    return {(kind, row_id): content for kind, row_id, content in found}


def head_office_id(connection: Any) -> bytes:
    """Return the desk id of the head office, the only one that may erase."""
    role, desk_id, address = connection.execute("SELECT role, desk_id, head_office_address FROM identity").fetchone()
    return bytes(desk_id) if role == Role.HEAD_OFFICE else bytes.fromhex(address.partition("-")[0])


def among(entries: Iterable[Entry]) -> dict[tuple[str, bytes], str]:
    """Return the erasures that stand among entries; what cannot be read is left to `apply`, which says so."""
    found = {}
    for entry in entries:
        if entry.kind == ERASURE and entry.op == chain.INSERT and entry.payload is not None:
            try:
                erasure = _decode(entry.payload)
                if erasure.content != SUPERSEDED:
                    found[erasure.row_kind, bytes.fromhex(erasure.row_id)] = erasure.content
            except (msgspec.DecodeError, ValueError):
                continue
    return found


def blanked(entries: Sequence[Entry], erased: Erased) -> list[Entry]:
    """Return entries, those of erased rows without what they said: this is what may be stored of them."""
    if not erased:
        return list(entries)
    return [
        entry._replace(salt=None, payload=None) if (entry.kind, entry.row_id) in erased else entry for entry in entries
    ]


def erase(connection: Any, erased: Erased) -> None:
    """Empty rows that are here, their entries, and the batches that would carry them again.

    Args:
        connection: a driver connection inside a writing transaction; `scrubbing.finish` follows its commit.
        erased: what is left of each.

    Raises:
        UnfitError: what is left of a row is none of its kind.
    """
    from bitdesk.journal.apply import overwrite

    if erased:
        _drop_drafts(connection)
    for (kind, row_id), content in erased.items():
        said = _said(connection, kind, row_id)
        overwrite(connection, kind, row_id, content)
        scrubbing.note(connection, said, content)
        _cut_again(connection, kind, row_id)
        connection.execute(
            "UPDATE journal SET salt = NULL, payload = NULL WHERE row_id = ? AND kind = ? AND payload IS NOT NULL",
            (row_id, kind),
        )


def _drop_drafts(connection: Any) -> None:
    """Drop what stands on forms and is not recorded: it may name anybody, and is no journal's to find a name in.

    A form that is open keeps what stands in it, and its next key keeps it again.
    """
    found = connection.execute("SELECT content FROM draft").fetchall()
    scrubbing.note(connection, [{"": content} for (content,) in found], "")
    connection.execute("DELETE FROM draft")


def _said(connection: Any, kind: str, row_id: bytes) -> list[Mapping[str, Any]]:
    """Return what a row and its entries say, by column: the row may hold what an earlier erasure left of it."""
    payloads = connection.execute(
        "SELECT payload FROM journal WHERE row_id = ? AND kind = ? AND payload IS NOT NULL", (row_id, kind)
    ).fetchall()
    found = connection.execute(f"SELECT * FROM {kind} WHERE id = ?", (row_id,))
    names = [column[0] for column in found.description]
    return [*map(_columns, payloads), *(dict(zip(names, row, strict=True)) for row in found)]


def _columns(cell: tuple[bytes]) -> Mapping[str, Any]:
    """Return what a payload says; one that is held may be anything."""
    try:
        return msgspec.json.decode(cell[0], type=dict[str, Any])
    except msgspec.DecodeError:
        return {"": cell[0].decode(errors="ignore")}


def _cut_again(connection: Any, kind: str, row_id: bytes) -> None:
    """Let go of the batches that carry a row, and of those behind them: a journal is cut anew from its first gap."""
    found = connection.execute(
        "SELECT j.origin_id, min(j.seq) FROM journal j JOIN outgoing o ON o.origin_id = j.origin_id "
        "AND j.seq BETWEEN o.first_seq AND o.last_seq WHERE j.row_id = ? AND j.kind = ? GROUP BY j.origin_id",
        (row_id, kind),
    ).fetchall()
    connection.executemany("DELETE FROM outgoing WHERE origin_id = ? AND last_seq >= ?", found)
