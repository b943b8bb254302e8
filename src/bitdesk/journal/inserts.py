"""New rows on the driver's connection, each with what the journal gets of it: the fast path of the till."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import msgspec

from bitdesk.journal import chain
from bitdesk.journal.capture import Captured, Writer, capture


def insert(connection: Any, writer: Writer, kind: str, row_id: bytes, values: Mapping[str, Any]) -> Captured:
    """Write a new row of a writer, and return what the journal gets of it.

    Args:
        connection: a driver connection inside a writing transaction; the caller appends what is returned in the same.
        writer: whose row it is.
        kind: the table's name; like the columns, never from outside.
        row_id: a new id.
        values: Python values by column, without the header's columns: ids are bytes, JSON columns lists or objects.
    """
    connection.execute(
        _statement(kind, tuple(values)), (row_id, writer.desk_id, writer.author_id, *map(_cell, values.values()))
    )
    return capture(kind, chain.INSERT, row_id, {name: _said(value) for name, value in values.items()})


def update(connection: Any, writer: Writer, kind: str, row_id: bytes, values: Mapping[str, Any]) -> Captured:
    """Change some columns of a writer's own row, and return what the journal gets of it.

    Raises:
        TypeError: the row is not here, or another desk writes it.
    """
    assignments = ", ".join(f"{name} = ?" for name in values)
    cursor = connection.execute(
        f"UPDATE {kind} SET {assignments} WHERE id = ? AND desk_id = ?",
        (*map(_cell, values.values()), row_id, writer.desk_id),
    )
    if cursor.rowcount != 1:
        raise TypeError(f"a row of {kind} is written by its own desk only")
    return capture(kind, chain.UPDATE, row_id, {name: _said(value) for name, value in values.items()})


@lru_cache(maxsize=64)
def _statement(kind: str, columns: tuple[str, ...]) -> str:
    names = ("id", "desk_id", "author_id", *columns)
    return f"INSERT INTO {kind} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


def _cell(value: Any) -> Any:
    return msgspec.json.encode(value).decode() if isinstance(value, list | dict) else value


def _said(value: Any) -> Any:
    return value.hex() if isinstance(value, bytes) else value
