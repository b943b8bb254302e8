"""Inserts many rows at once: one bound value a column instead of one a cell.

Binding a cell through the driver costs half a microsecond, and an entry of the journal has fifteen: a
merge would spend two thirds of its time there. Here a column of a chunk is one blob that SQLite cuts up
by itself, three times faster than `executemany` (benchmarks/bench_merge.py).
"""

from __future__ import annotations

import gc
from array import array
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import accumulate
from typing import Any

from bitdesk import sqlite

CHUNK_ROWS = 1_000
_FEW = 8
_SAMPLE = 32

Row = Sequence[Any]
Column = Sequence[Any]


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no garbage inside the block.

    A batch makes a million small objects, none in a cycle: looking for cycles among them is a fifth of a merge.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def insert(connection: Any, table: str, columns: Sequence[str], rows: Sequence[Row]) -> None:
    """Insert rows of int, str, bytes or None into a table, all of them or none.

    Args:
        connection: a driver connection inside a transaction.
        table: the table's name; like `columns`, never from outside.
        columns: the names that the values of a row stand for.
        rows: sequences as long as `columns`.

    Raises:
        sqlcipher3.dbapi2.Error: a constraint is broken, or the disk refuses.
        OverflowError: a number does not fit in 64 bits.
    """
    if rows:
        insert_columns(connection, table, dict(zip(columns, zip(*rows, strict=True), strict=True)))


def insert_columns(connection: Any, table: str, columns: Mapping[str, Column]) -> None:
    """Insert rows that are given as their columns, all equally long; otherwise as `insert`."""
    names = ", ".join(columns)
    count = len(next(iter(columns.values())))
    with sqlite.savepoint(connection):
        for start in range(0, count, CHUNK_ROWS):
            chunk = [column[start : start + CHUNK_ROWS] for column in columns.values()]
            values: list[Any] = [len(chunk[0])]
            expressions = ", ".join([_expression(column, values) for column in chunk])
            connection.execute(
                "WITH RECURSIVE n(k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM n WHERE k + 1 < ?1) "
                f"INSERT INTO {table} ({names}) SELECT {expressions} FROM n",
                values,
            )


def _bind(values: list[Any], value: Any) -> str:
    values.append(value)
    return f"?{len(values)}"


def _expression(column: Column, values: list[Any]) -> str:
    if len(set(column[:_SAMPLE])) <= _FEW and len(found := dict.fromkeys(column)) <= _FEW:
        return _choice(list(found), column, values)
    known = next(value for value in column if value is not None)
    try:
        return _present(known, column, values)
    except TypeError:
        return _optional(known, column, values)


def _choice(found: list[Any], column: Column, values: list[Any]) -> str:
    """Return the expression of a column of few different values: each is bound once, and numbered."""
    if len(found) == 1:
        return _bind(values, found[0])
    places = {value: place for place, value in enumerate(found)}
    choice = _bind(values, bytes(map(places.__getitem__, column)))
    cases = "".join([f" WHEN x'{place:02x}' THEN {_bind(values, value)}" for value, place in places.items()])
    return f"CASE substr({choice}, k + 1, 1){cases} END"


def _optional(known: Any, column: Column, values: list[Any]) -> str:
    present = _bind(values, bytes([value is not None for value in column]))
    blank: Any = type(known)()
    filled = [blank if value is None else value for value in column]
    return f"iif(substr({present}, k + 1, 1) = x'01', {_expression(filled, values)}, NULL)"


def _present(known: Any, column: Column, values: list[Any]) -> str:
    """Return the expression of a column without None; one that has some raises TypeError, binding nothing."""
    if isinstance(known, int):
        return _number(column, values)
    if isinstance(known, str):
        text = "".join(column)
        if text.isascii():
            piece = _piece(text.encode(), list(map(len, column)), values)
        else:
            encoded = [word.encode() for word in column]
            piece = _piece(b"".join(encoded), list(map(len, encoded)), values)
        return f"CAST({piece} AS TEXT)"
    return _piece(b"".join(column), list(map(len, column)), values)


def _number(column: Sequence[int], values: list[Any]) -> str:
    low, high = min(column), max(column)
    array("q", (low, high))  # SQLite would take the nearest number that fits
    if high - low == len(column) - 1 and list(column) == list(range(low, high + 1)):
        return f"{_bind(values, low)} + k"
    width = max(len(str(low)), len(str(high)))
    text = (f"%{width}d" * len(column)) % tuple(column)
    return f"CAST(substr({_bind(values, text.encode())}, k * {width} + 1, {width}) AS INTEGER)"


def _piece(data: bytes, lengths: list[int], values: list[Any]) -> str:
    bound = _bind(values, data)
    if lengths.count(lengths[0]) == len(lengths):
        return f"substr({bound}, k * {lengths[0]} + 1, {lengths[0]})"
    start = _number(list(accumulate(lengths[:-1], initial=1)), values)
    return f"substr({bound}, {start}, {_number(lengths, values)})"
