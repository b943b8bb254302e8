"""Many rows at once are exactly what `executemany` would insert."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from bitdesk import bulk, sqlite

COLUMNS = ("number", "words", "data", "flag", "optional_number", "optional_words", "optional_data")
_TABLE = """CREATE TABLE t (
    place INTEGER PRIMARY KEY, number INTEGER NOT NULL, words TEXT NOT NULL, data BLOB NOT NULL,
    flag INTEGER NOT NULL, optional_number INTEGER, optional_words TEXT, optional_data BLOB) STRICT"""

numbers = st.integers(-(2**63), 2**63 - 1)
words = st.one_of(
    st.text(), st.sampled_from(["", "\x00", "a\x00b", "Été 🎿", "👨‍👩‍👧", "'", "\U0010ffff", "0", "\ufeff"])
)
data = st.one_of(st.binary(), st.sampled_from([b"", b"\x00", b"\x00" * 16, b"\xff"]))
records = st.lists(
    st.tuples(numbers, words, data, st.booleans(), numbers | st.none(), words | st.none(), data | st.none()),
    max_size=30,
)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Any]:
    connection = sqlite.connect(tmp_path / "t.db")
    connection.execute(_TABLE)
    yield connection
    connection.close()


def stored(connection: Any) -> list[tuple[Any, ...]]:
    columns = ", ".join(f"{name}, typeof({name})" for name in COLUMNS)
    found: list[tuple[Any, ...]] = connection.execute(f"SELECT {columns} FROM t ORDER BY place").fetchall()
    return found


def one_by_one(connection: Any, rows: Sequence[Sequence[Any]]) -> None:
    connection.executemany(f"INSERT INTO t ({', '.join(COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?, ?)", rows)


def both_ways(connection: Any, rows: Sequence[Sequence[Any]]) -> list[list[tuple[Any, ...]]]:
    """Return what is stored of rows inserted at once, and one by one."""
    found = []
    for at_once in (True, False):
        connection.execute("BEGIN")
        if at_once:
            bulk.insert(connection, "t", COLUMNS, rows)
        else:
            one_by_one(connection, rows)
        found.append(stored(connection))
        connection.execute("ROLLBACK")
    return found


@given(records)
@example([(0, "", b"", False, None, None, None), (0, "", b"", False, 0, "", b"")])
@example([(-(2**63), "a", b"a", True, None, "", b""), (2**63 - 1, "é", b"", True, 1, None, None)])
@example([(1, "a", b"", True, None, None, None)] * 2)
def test_any_rows_are_stored_as_executemany_stores_them(connection: Any, rows: list[tuple[Any, ...]]) -> None:
    found = both_ways(connection, rows)
    assert found[0] == found[1]
    assert len(found[0]) == len(rows)


def many(rng: Random) -> list[tuple[Any, ...]]:
    """Return rows whose columns have many values, few values, or a run of numbers, now and then None."""
    count, few = rng.randrange(1, 400), rng.choice((1, 2, 3, 1_000))
    texts = [
        rng.choice(("", "a", "é", "\x00", "🎿")) * rng.randrange(4) + str(rng.randrange(few)) for _ in range(count)
    ]
    sizes = [rng.choice((rng.randrange(few), rng.randrange(-(2**63), 2**63), 2**63 - 1)) for _ in range(count)]
    gaps = rng.choice((0, 0.5, 1))
    return [
        (
            rng.choice((place, place, sizes[place])) if rng.random() < 0.01 else place + sizes[0] // 2,
            texts[place], texts[-place - 1].encode() * rng.randrange(2), bool(rng.randrange(2)),
            *(None if rng.random() < gaps else value for value in (sizes[place], texts[place], texts[place].encode())),
        )
        for place in range(count)
    ]  # fmt: skip


@settings(max_examples=60)
@given(st.integers(0, 2**32).map(Random))
def test_many_rows_are_stored_as_executemany_stores_them(connection: Any, rng: Random) -> None:
    at_once, one_after_the_other = both_ways(connection, many(rng))
    assert at_once == one_after_the_other


@pytest.mark.parametrize("count", [0, 1, bulk.CHUNK_ROWS - 1, bulk.CHUNK_ROWS, bulk.CHUNK_ROWS + 1, 2_345])
def test_the_order_survives_the_chunks(connection: Any, count: int) -> None:
    rows = [(n, str(n) * (n % 7), bytes(n % 5), n % 2 == 0, n if n % 3 else None, None, None) for n in range(count)]
    bulk.insert(connection, "t", COLUMNS, rows)
    assert [row[0] for row in stored(connection)] == list(range(count))
    assert stored(connection)[-1:] == [
        (n, "integer", w, "text", d, "blob", int(f), "integer", o, "null" if o is None else "integer",
         None, "null", None, "null")
        for n, w, d, f, o, *_ in rows[-1:]
    ]  # fmt: skip


def test_a_long_text_beside_short_ones(connection: Any) -> None:
    rows = [(n, "é" * (n * 1_000), b"\x00" * n, True, None, None, None) for n in range(300)]
    bulk.insert(connection, "t", COLUMNS, rows)
    assert [row[2] for row in stored(connection)] == [row[1] for row in rows]


@pytest.mark.parametrize("bad", [3, bulk.CHUNK_ROWS + 3])
def test_one_row_that_breaks_a_constraint_leaves_none(connection: Any, bad: int) -> None:
    rows: list[tuple[Any, ...]] = [(n, "a", b"", True, None, None, None) for n in range(bulk.CHUNK_ROWS + 10)]
    bulk.insert(connection, "t", COLUMNS, [(-1, "before", b"", True, None, None, None)])
    rows[bad] = (1, None, b"", True, None, None, None)
    connection.execute("BEGIN")
    with pytest.raises(dbapi2.IntegrityError):
        bulk.insert(connection, "t", COLUMNS, rows)
    connection.execute("COMMIT")
    assert [row[2] for row in stored(connection)] == ["before"]


@pytest.mark.parametrize("others", [[0], [n * n for n in range(300)]], ids=["few", "many"])
@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 10**30])
def test_a_number_that_sqlite_does_not_have_is_refused(connection: Any, number: int, others: list[int]) -> None:
    rows = [(n, "a", b"", True, None, None, None) for n in [*others, number]]
    with pytest.raises(OverflowError):
        bulk.insert(connection, "t", COLUMNS, rows)
    assert stored(connection) == []


def test_rows_of_different_lengths_are_a_mistake(connection: Any) -> None:
    with pytest.raises(ValueError, match="argument"):
        bulk.insert(connection, "t", COLUMNS[:2], [(1, "a"), (2,)])
