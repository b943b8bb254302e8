"""The driver's connections, and what its errors say."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from bitdesk import sqlite
from bitdesk.errors import BitdeskError, OutageError, RuleError
from limits import limited, refused


def filled(path: Path) -> Path:
    connection = sqlite.connect(path)
    connection.execute("CREATE TABLE t (a)")
    connection.executemany("INSERT INTO t VALUES (?)", [(bytes(500),) for _ in range(100)])
    connection.close()
    return path


def test_every_connection_has_the_programs_pragmas(tmp_path: Path) -> None:
    connection = sqlite.connect(tmp_path / "t.db")
    found = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "secure_delete",
                     "trusted_schema", "busy_timeout")
    }  # fmt: skip
    connection.close()
    assert found == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1, "secure_delete": 1,
        "trusted_schema": 0, "busy_timeout": sqlite.BUSY_MS,
    }  # fmt: skip


def test_this_sqlite_is_new_enough_for_wal() -> None:
    assert dbapi2.sqlite_version_info >= (3, 51, 3)


def test_the_driver_begins_no_transaction_by_itself(tmp_path: Path) -> None:
    connection = sqlite.connect(filled(tmp_path / "t.db"))
    connection.execute("INSERT INTO t VALUES (1)")
    assert not connection.in_transaction
    connection.close()


@pytest.mark.parametrize("name", ["a b.db", "100%.db", "été.db", "what?.db", "x#y.db", "a%20b.db", "&mode=ro.db"])
def test_a_file_may_have_any_name(tmp_path: Path, name: str) -> None:
    filled(tmp_path / name)
    assert (tmp_path / name).stat().st_size > 0
    connection = sqlite.connect(tmp_path / name, read_only=True)
    assert connection.execute("SELECT count(*) FROM t").fetchone() == (100,)
    connection.close()


def test_a_reading_connection_cannot_write(tmp_path: Path) -> None:
    path = filled(tmp_path / "t.db")
    connection = sqlite.connect(path, read_only=True)
    with pytest.raises(dbapi2.OperationalError) as caught:
        connection.execute("DELETE FROM t")
    connection.close()
    error = sqlite.translated(caught.value, path)
    assert isinstance(error, OutageError)
    assert "cannot be written" in str(error)


def test_a_reading_connection_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(OutageError, match="cannot be written"):
        sqlite.connect(tmp_path / "missing.db", read_only=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["missing/t.db", "file/t.db", "folder"])
def test_a_place_that_can_hold_no_file_is_an_outage(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutageError, match="cannot be written") as caught:
        sqlite.connect(tmp_path / name)
    assert caught.value.params["path"] == tmp_path / name


def test_a_folder_without_rights_is_an_outage(refusing_folder: Path) -> None:
    filled(refusing_folder / "t.db")
    with refused(refusing_folder), pytest.raises(OutageError, match="cannot be written"):
        sqlite.connect(refusing_folder / "t.db").execute("INSERT INTO t VALUES (1)")


@pytest.mark.parametrize(
    "data", [b"no database, not at all" * 100, b"\x00" * 8192, b"SQLite format 3\x00" + b"\xff" * 4096]
)
def test_a_file_that_is_no_database_is_a_rule(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "t.db"
    path.write_bytes(data)
    with pytest.raises(RuleError, match="not a bitdesk file"):
        sqlite.connect(path)
    assert path.read_bytes() == data


def translated(path: Path, error: Exception) -> BitdeskError:
    found = sqlite.translated(error, path)
    assert isinstance(found, BitdeskError)
    assert str(path) in str(found)
    return found


def test_a_full_file_is_an_outage(tmp_path: Path) -> None:
    connection = sqlite.connect(filled(tmp_path / "t.db"))
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(dbapi2.OperationalError) as caught:
        connection.executemany("INSERT INTO t VALUES (?)", [(bytes(5000),)] * 10)
    connection.close()
    assert "disk is full" in str(translated(tmp_path / "t.db", caught.value))


def test_a_full_disk_is_an_outage(small_disk: Path | None, tmp_path: Path) -> None:
    """Without a disk of its own the file's growth is limited instead: SQLite then says that the disk fails."""
    path = filled((small_disk or tmp_path) / "t.db")
    connection = sqlite.connect(path)
    with limited(24_000_000 if small_disk else 500_000), pytest.raises(dbapi2.OperationalError) as caught:
        connection.executemany("INSERT INTO t VALUES (?)", [(bytes(100_000),)] * 160)
    connection.close()
    words = "disk is full" if small_disk else "does not answer well"
    assert words in str(translated(path, caught.value))


def test_a_failing_disk_is_an_outage(tmp_path: Path) -> None:
    connection = sqlite.connect(filled(tmp_path / "t.db"))
    with limited(100_000), pytest.raises(dbapi2.OperationalError) as caught:
        connection.execute("INSERT INTO t VALUES (?)", (bytes(1_000_000),))
    connection.close()
    assert "does not answer well" in str(translated(tmp_path / "t.db", caught.value))


def test_a_locked_file_is_an_outage(tmp_path: Path) -> None:
    path = filled(tmp_path / "t.db")
    holder, other = sqlite.connect(path), sqlite.connect(path)
    other.execute("PRAGMA busy_timeout=10")
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(dbapi2.OperationalError) as caught:
        other.execute("BEGIN IMMEDIATE")
    holder.close()
    other.close()
    assert "Another program is using" in str(translated(path, caught.value))


def test_a_damaged_file_is_a_rule(tmp_path: Path) -> None:
    path = filled(tmp_path / "t.db")
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)
    path.write_bytes(data)
    connection = sqlite.connect(path)
    with pytest.raises(dbapi2.DatabaseError) as caught:
        connection.execute("SELECT sum(length(a)) FROM t").fetchall()
    connection.close()
    found = translated(path, caught.value)
    assert isinstance(found, RuleError)
    assert "is damaged" in str(found)


def test_a_mistake_of_ours_stays_what_it_is(tmp_path: Path) -> None:
    connection = sqlite.connect(filled(tmp_path / "t.db"))
    for sql in ("SELECT * FROM nowhere", "CREATE TABLE t (a)", "SELEC"):
        with pytest.raises(dbapi2.Error) as caught:
            connection.execute(sql)
        assert sqlite.translated(caught.value, tmp_path) is caught.value
    connection.close()
    assert isinstance(sqlite.translated(ValueError("x"), tmp_path), ValueError)


def test_a_savepoint_undoes_its_block_and_no_more(tmp_path: Path) -> None:
    connection = sqlite.connect(filled(tmp_path / "t.db"))
    connection.execute("BEGIN")
    connection.execute("DELETE FROM t")
    with pytest.raises(ValueError, match="inside"), sqlite.savepoint(connection):  # noqa: PT012
        connection.execute("INSERT INTO t VALUES (1)")
        with sqlite.savepoint(connection):
            connection.execute("INSERT INTO t VALUES (2)")
        raise ValueError("inside")
    with sqlite.savepoint(connection):
        connection.execute("INSERT INTO t VALUES (3)")
    connection.execute("COMMIT")
    assert connection.execute("SELECT a FROM t").fetchall() == [(3,)]
    connection.close()


def test_a_full_disk_inside_a_savepoint_keeps_its_own_words(tmp_path: Path) -> None:
    connection = sqlite.connect(filled(tmp_path / "t.db"))
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages}")
    connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(dbapi2.OperationalError, match="full"), sqlite.savepoint(connection):
        connection.executemany("INSERT INTO t VALUES (?)", [(bytes(5000),)] * 10)
    assert connection.execute("SELECT count(*) FROM t").fetchone() == (100,)
    connection.close()


def test_the_copy_of_a_file_is_whole(tmp_path: Path) -> None:
    path = filled(tmp_path / "t.db")
    shutil.copy(path, tmp_path / "copy.db")
    connection = sqlite.connect(tmp_path / "copy.db")
    assert connection.execute("SELECT count(*) FROM t").fetchone() == (100,)
    connection.close()
