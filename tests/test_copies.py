"""Whole files: read wherever they stand, and copied so that a name always stands for a whole one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from bitdesk import copies, schema, sqlite
from bitdesk.desk import Desk
from bitdesk.errors import OutageError, RuleError
from bitdesk.services import counting
from evidence import change, rows, tables
from limits import refused


@pytest.fixture
def filled(desk: Desk) -> Desk:
    counting.record(desk, 3)
    return desk


def test_a_copy_is_verified_and_replaces_the_one_before(filled: Desk, tmp_path: Path) -> None:
    target = tmp_path / "key" / "copy.db"
    connection = filled.database.connection()
    first = copies.make(connection, filled.database.path, target)
    assert (first.broken, first.entries) == ((), rows(filled, "SELECT count(*) FROM journal")[0][0])
    counting.record(filled, 4)
    second = copies.make(connection, filled.database.path, target)
    assert second.entries == first.entries + 1
    assert tables(target) == tables(filled)
    assert [path.name for path in target.parent.iterdir()] == ["copy.db"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET payload = X'7B7D' WHERE seq = 2",
        "UPDATE origin SET head_hash = zeroblob(32) WHERE status = 'own'",
        "DELETE FROM journal WHERE seq = 1",
    ],
)
def test_a_copy_that_does_not_hold_takes_nobodys_name(filled: Desk, tmp_path: Path, statement: str) -> None:
    target = tmp_path / "copy.db"
    copies.make(filled.database.connection(), filled.database.path, target)
    before = target.read_bytes()
    change(filled, statement)
    with pytest.raises(RuleError, match=f"{filled.database.path} does not hold"):
        copies.make(filled.database.connection(), filled.database.path, target)
    assert target.read_bytes() == before
    assert [path.name for path in tmp_path.glob("*copy*")] == ["copy.db"]


def test_an_index_that_says_otherwise_is_found(filled: Desk, tmp_path: Path) -> None:
    """Every hash holds, and SQLite's own check does not."""
    change(
        filled, "PRAGMA writable_schema=ON",
        "UPDATE sqlite_master SET sql = 'CREATE INDEX ix_visit_office_id_visited_on ON visit (office_id, hour)' "
        "WHERE name = 'ix_visit_office_id_visited_on'",
    )  # fmt: skip
    filled.database.close()
    with pytest.raises(RuleError, match="no copy of it was kept"):
        copies.make(filled.database.connection(), filled.database.path, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()
    with pytest.raises(RuleError, match="is damaged"), copies.opened_to_read(filled.database.path):
        pass


def test_a_folder_that_refuses_is_said(filled: Desk, refusing_folder: Path) -> None:
    connection = filled.database.connection()
    with refused(refusing_folder), pytest.raises(OutageError, match="cannot be written"):
        copies.make(connection, filled.database.path, refusing_folder / "copy.db")
    assert list(refusing_folder.iterdir()) == []


def test_a_copy_is_made_while_somebody_writes(filled: Desk, tmp_path: Path) -> None:
    """Only what is committed is in it, and the writer is not held up."""
    other = sqlite.connect(filled.database.path)
    other.execute("BEGIN IMMEDIATE")
    other.execute("UPDATE identity SET organisation_name = 'half'")
    copies.make(filled.database.connection(), filled.database.path, tmp_path / "copy.db")
    other.execute("COMMIT")
    other.close()
    assert rows(tmp_path / "copy.db", "SELECT count(*) FROM identity WHERE organisation_name = 'half'") == [(0,)]


def test_a_file_is_read_with_its_log_and_left_as_it_is(filled: Desk, tmp_path: Path) -> None:
    copy = tmp_path / "copy" / "bitdesk.db"
    copy.parent.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(f"{filled.database.path}{suffix}", f"{copy}{suffix}")
    before = copy.read_bytes()
    with copies.opened_to_read(copy) as connection:
        assert connection.execute("SELECT party_size FROM visit").fetchall() == [(3,)]
        with pytest.raises(dbapi2.Error):
            connection.execute("UPDATE identity SET organisation_name = 'x'")
    assert copy.read_bytes() == before


def test_versions_that_are_known_and_one_that_is_not(filled: Desk, tmp_path: Path) -> None:
    connection = sqlite.connect(filled.database.path)
    schema.backup(connection, tmp_path / "older.db")
    connection.close()
    connection = sqlite.connect(tmp_path / "older.db")
    schema.migrate(connection, tmp_path / "older.db", "0001")
    connection.close()
    with copies.opened_to_read(tmp_path / "older.db") as connection:
        assert connection.execute("SELECT count(*) FROM visit").fetchone() == (1,)
    change(filled, "UPDATE alembic_version SET version_num = '0099'")
    with pytest.raises(schema.NewerError), copies.opened_to_read(filled.database.path):
        pass
