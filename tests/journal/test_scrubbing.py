"""What was erased leaves the bytes of a file: its log, its pages, and what its pages still hold of rows that moved."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bitdesk import sqlite
from bitdesk.journal import scrubbing
from faults.names import contents

ROWS = 3_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "file.db"


@pytest.fixture
def connection(path: Path) -> Iterator[Any]:
    opened = sqlite.connect(path)
    yield opened
    opened.close()


def name(number: int) -> str:
    return f"Zwyntriska{number:05}"


def grow(connection: Any) -> None:
    """Fill a table as a journal is filled that several desks write: between what is there."""
    connection.execute(
        "CREATE TABLE person (desk INTEGER, number INTEGER, name TEXT, PRIMARY KEY (desk, number)) WITHOUT ROWID"
    )
    draw = random.Random(5)
    connection.execute("BEGIN")
    for number in range(ROWS):
        filler = "x" * draw.randrange(10, 600)
        connection.execute("INSERT INTO person VALUES (?, ?, ?)", (number % 3, number, f"{name(number)} {filler}"))
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def forget(connection: Any, numbers: range) -> None:
    """Erase names as an erasure does, without its scrubbing."""
    connection.execute("BEGIN IMMEDIATE")
    scrubbing.note(connection, [{"name": name(number)} for number in numbers], "{}")
    connection.executemany("UPDATE person SET name = NULL WHERE number = ?", [(number,) for number in numbers])
    connection.execute("COMMIT")


def left(path: Path, numbers: range) -> list[int]:
    found = contents(path) + contents(path.with_name(f"{path.name}-wal"))
    return [number for number in numbers if name(number).encode() in found]


def test_what_pages_still_hold_of_rows_that_moved_is_found_and_written_over(path: Path, connection: Any) -> None:
    grow(connection)
    numbers = range(0, ROWS, 2)
    forget(connection, numbers)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert left(path, numbers), "nothing is left without our doing: this test shows nothing"
    assert scrubbing.finish(connection, path)
    assert left(path, numbers) == []
    assert connection.execute("SELECT count(*) FROM person WHERE name IS NULL").fetchone() == (len(numbers),)


def test_the_log_is_emptied(path: Path, connection: Any) -> None:
    connection.execute("CREATE TABLE person (number INTEGER PRIMARY KEY, name TEXT)")
    connection.execute("INSERT INTO person VALUES (1, ?)", (name(1),))
    forget(connection, range(1, 2))
    assert left(path, range(1, 2)) == [1]
    assert scrubbing.finish(connection, path)
    assert left(path, range(1, 2)) == []


def test_a_whole_file_is_not_written_anew_for_nothing(path: Path, connection: Any) -> None:
    """It would lock out the counter: that is done only where a word is found."""
    connection.execute("CREATE TABLE person (number INTEGER PRIMARY KEY, name TEXT)")
    connection.executemany("INSERT INTO person VALUES (?, ?)", [(number, "x" * 500) for number in range(400)])
    connection.execute("INSERT INTO person VALUES (400, ?)", (name(400),))
    connection.execute("DELETE FROM person WHERE number < 300")
    forget(connection, range(400, 401))
    before = connection.execute("PRAGMA freelist_count").fetchone()[0]
    assert scrubbing.finish(connection, path)
    assert connection.execute("PRAGMA freelist_count").fetchone() == (before,)
    assert before


def test_another_process_was_killed_before_it_scrubbed(path: Path, connection: Any) -> None:
    """Nobody knows the words any more: the whole file is written anew."""
    grow(connection)
    numbers = range(0, ROWS, 2)
    forget(connection, numbers)
    connection.close()
    other = sqlite.connect(path)
    assert left(path, numbers)
    assert scrubbing.finish(other, path)
    assert left(path, numbers) == []
    assert other.execute("PRAGMA user_version").fetchone() == (0,)
    other.close()


TAKE = "import fcntl, sys; fcntl.lockf(open(sys.argv[1], 'r+b'), fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)"
"""Takes the bytes that SQLite locks in a file as long as somebody has it open (its file format, "Locking")."""


def test_searching_the_file_leaves_its_locks_as_they_are(path: Path, connection: Any) -> None:
    """Were they lost, another program that closes the file would delete the log under this one."""
    connection.execute("CREATE TABLE person (number INTEGER PRIMARY KEY, name TEXT)")
    for numbers in (range(3), range(3, 5)):
        forget(connection, numbers)
        assert scrubbing.finish(connection, path)
        taken = subprocess.run([sys.executable, "-c", TAKE, path], capture_output=True, check=False)
        assert b"BlockingIOError" in taken.stderr
    connection.close()
    assert subprocess.run([sys.executable, "-c", TAKE, path], check=False).returncode == 0


def test_what_is_undone_is_not_due(path: Path, connection: Any) -> None:
    grow(connection)
    connection.execute("BEGIN IMMEDIATE")
    scrubbing.note(connection, [{"name": name(1)}], "{}")
    connection.execute("ROLLBACK")
    assert connection.execute("PRAGMA user_version").fetchone() == (0,)
    assert scrubbing.finish(connection, path)


def test_somebody_who_reads_keeps_it_for_later(path: Path, connection: Any) -> None:
    grow(connection)
    connection.execute("PRAGMA busy_timeout=0")
    reader = sqlite.connect(path)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM person").fetchone()
    forget(connection, range(1, 2))
    assert not scrubbing.finish(connection, path)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    reader.close()
    assert scrubbing.finish(connection, path)
    assert left(path, range(1, 2)) == []


@pytest.mark.parametrize(
    ("said", "kept", "words"),
    [
        ({"name": "Éloïse Bastide"}, "{}", {"Éloïse Bastide"}),
        ({"name": "Li"}, "{}", set()),
        ({"text": "Vu avec Mme Bastide hier"}, '{"text":"Vu avec […] hier"}', {"Mme Bastide"}),
        ({"text": "Bastide"}, '{"text":"Bastide"}', set()),
        ({"contact_id": "41" * 16, "received_on": "2026-07-22", "number": 12345}, "{}", set()),
        ({"name": 'dit "Le Gros"'}, "{}", {'dit "Le Gros"', 'dit \\"Le Gros\\"'}),
        ({"name": None}, "{}", set()),
        ({"answers": {"q1": "vu Bastide"}}, '{"answers":{"q1":"vu […]"}}', {'Bastide"}', 'Bastide\\"}'}),
    ],
)
def test_the_words_that_are_searched_are_those_that_go(
    connection: Any, said: dict[str, Any], kept: str, words: set[str]
) -> None:
    connection.execute("BEGIN IMMEDIATE")
    scrubbing.note(connection, [said], kept)
    found = connection.execute("SELECT word FROM temp.erased_word").fetchall()
    connection.execute("COMMIT")
    assert {word.decode() for (word,) in found} == words


@pytest.mark.parametrize("place", [0, (1 << 20) - 5, (1 << 20) + 1, (2 << 20) - 3])
def test_a_word_is_found_wherever_it_stands(path: Path, place: int) -> None:
    path.write_bytes(bytes(place) + b"Bastide" + bytes(1 << 20))
    assert scrubbing.stand_in(path, [b"Tobler", b"Bastide"])
    assert not scrubbing.stand_in(path, [b"Tobler"])
    assert not scrubbing.stand_in(path, [])
