"""Inserts many rows at once: one bound value a column instead of one a cell.

Binding a cell through the driver costs half a microsecond, and an entry of the journal has fifteen: a
merge would spend two thirds of its time there. Here a column of a chunk is one blob that SQLite cuts up
by itself, three times faster than `executemany` (benchmarks/bench_merge.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

CHUNK_ROWS = 1_000
_DIGITS = 20
_OFFSET_DIGITS = 12

Row = Sequence[Any]


def insert(connection: Any, table: str, columns: Sequence[str], rows: Sequence[Row]) -> None:
    """Insert rows of int, str, bytes or None into a table, all of them or none.

    Args:
        connection: a driver connection inside a transaction.
        table: the table's name; like `columns`, never from outside.
        columns: the names that the values of a row stand for.
        rows: sequences as long as `columns`.

    Raises:
        sqlcipher3.dbapi2.Error: a constraint is broken, or the disk refuses.
    """
    for start in range(0, len(rows), CHUNK_ROWS):
        sql, values = _statement(table, columns, rows[start : start + CHUNK_ROWS])
        connection.execute(sql, values)


def _statement(table: str, columns: Sequence[str], rows: Sequence[Row]) -> tuple[str, list[Any]]:
    values: list[Any] = [len(rows)]
    expressions = [_expression(column, values) for column in zip(*rows, strict=True)]
    sql = (
        "WITH RECURSIVE n(k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM n WHERE k + 1 < ?1) "
        f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(expressions)} FROM n"
    )
    return sql, values


def _bind(values: list[Any], value: Any) -> str:
    values.append(value)
    return f"?{len(values)}"


def _expression(column: tuple[Any, ...], values: list[Any]) -> str:
    first = column[0]
    if column.count(first) == len(column):
        return _bind(values, first)
    if any(value is None for value in column):
        present = _bind(values, bytes(value is not None for value in column))
        blank: Any = next(type(value)() for value in column if value is not None)
        filled = tuple(blank if value is None else value for value in column)
        return f"iif(substr({present}, k + 1, 1) = x'01', {_expression_present(filled, values)}, NULL)"
    return _expression_present(column, values)


def _expression_present(column: tuple[Any, ...], values: list[Any]) -> str:
    if isinstance(column[0], int):
        return _number(column, _DIGITS, values)
    if isinstance(column[0], str):
        return f"CAST({_piece([text.encode() for text in column], values)} AS TEXT)"
    return _piece(column, values)


def _number(column: Sequence[int], digits: int, values: list[Any]) -> str:
    text = (f"%{digits}d" * len(column)) % tuple(column)
    return f"CAST(substr({_bind(values, text.encode())}, k * {digits} + 1, {digits}) AS INTEGER)"


def _piece(column: Sequence[bytes], values: list[Any]) -> str:
    lengths = [len(piece) for piece in column]
    data = _bind(values, b"".join(column))
    if lengths.count(lengths[0]) == len(lengths):
        return f"substr({data}, k * {lengths[0]} + 1, {lengths[0]})"
    starts = accumulate(lengths[:-1], initial=1)
    start = _number(list(starts), _OFFSET_DIGITS, values)
    return f"substr({data}, {start}, {_number(lengths, _OFFSET_DIGITS, values)})"
