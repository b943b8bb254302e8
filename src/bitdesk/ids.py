"""Row ids: UUIDv7, 16 bytes, ordered by time so that inserts stay at the end of every index."""

from __future__ import annotations

from collections.abc import Iterable

import uuid_utils

ID_BYTES = 16


def new() -> bytes:
    """Return a new id, greater than those made before by this process."""
    return uuid_utils.uuid7().bytes


def to_text(row_id: bytes) -> str:
    """Return the 32 hexadecimal characters that stand for an id in a payload, a name or a command."""
    return row_id.hex()


def from_text(text: str) -> bytes:
    """Return the id that 32 hexadecimal characters stand for.

    Raises:
        ValueError: the text is no id.
    """
    value = bytes.fromhex(text)
    if len(value) != ID_BYTES or len(text) != 2 * ID_BYTES:
        raise ValueError(f"an id has {2 * ID_BYTES} hexadecimal characters, not {len(text)}")
    return value


def to_json(row_ids: Iterable[bytes]) -> str:
    """Return ids as one value that a statement takes apart: `SELECT unhex(value) FROM json_each(?)`."""
    return "[" + ",".join(f'"{row_id.hex()}"' for row_id in row_ids) + "]"
