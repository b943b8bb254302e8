"""The bytes and hashes of a journal entry. Pure: knows no table. What stands here can never change.

payload_hash = SHA-256(salt, payload)
hash         = SHA-256(previous hash, header, payload_hash)

The header is desk, seq, txn, last_of_txn, at_ms, kind, op, row_id, schema, author, each preceded by its
length (4 bytes, big-endian); integers are 8 bytes, signed, big-endian; last_of_txn is one byte; an absent
author has length 0. Origin and epoch are never hashed, so that a fork is re-labelled without changing a
hash. The chain starts from a hash of organisation and desk: a journal fits no other organisation.
"""

from __future__ import annotations

import os
from functools import lru_cache
from hashlib import sha256
from struct import Struct
from typing import NamedTuple

INSERT = "insert"
UPDATE = "update"
OPERATIONS = frozenset({INSERT, UPDATE})

SALT_BYTES = 16
HASH_BYTES = 32

_NUMBERS = Struct(">I16sIqIqI?Iq")
_SCHEMA = Struct(">Iq")
_LENGTH = Struct(">I")
_ID_LENGTH = _LENGTH.pack(16)


class Entry(NamedTuple):
    """One entry of a journal, in the order of the journal's columns.

    `salt` and `payload` are None once erased; `txn` is the number of the transaction's first entry.
    """

    seq: int
    txn: int
    last_of_txn: bool
    at_ms: int
    kind: str
    op: str
    row_id: bytes
    schema: int
    author_id: bytes | None
    salt: bytes | None
    payload: bytes | None
    payload_hash: bytes
    hash: bytes


def genesis(organisation_id: bytes, desk_id: bytes) -> bytes:
    """Return the hash that stands before the first entry of a desk."""
    return sha256(b"bitdesk journal 1\x00" + organisation_id + desk_id).digest()


def new_salt() -> bytes:
    """Return a new salt: without it, a hash of an erased payload could be guessed."""
    return os.urandom(SALT_BYTES)


def hash_payload(salt: bytes, payload: bytes) -> bytes:
    """Return the hash that stands for a payload in the chain."""
    return sha256(salt + payload).digest()


@lru_cache(maxsize=256)
def _words(kind: str, op: str) -> bytes:
    return _piece(kind.encode()) + _piece(op.encode())


@lru_cache(maxsize=256)
def _end(schema: int, author_id: bytes | None) -> bytes:
    return _SCHEMA.pack(8, schema) + _piece(author_id or b"")


def _piece(data: bytes) -> bytes:
    return _LENGTH.pack(len(data)) + data


def hash_entry(
    previous: bytes, desk_id: bytes, seq: int, txn: int, last_of_txn: bool, at_ms: int, kind: str, op: str,
    row_id: bytes, schema: int, author_id: bytes | None, payload_hash: bytes,
) -> bytes:  # fmt: skip
    """Return the hash of an entry behind `previous`.

    Raises:
        struct.error: a number does not fit in 64 bits.
    """
    return sha256(
        previous
        + _NUMBERS.pack(16, desk_id, 8, seq, 8, txn, 1, last_of_txn, 8, at_ms)
        + _words(kind, op)
        + _ID_LENGTH
        + row_id
        + _end(schema, author_id)
        + payload_hash
    ).digest()
