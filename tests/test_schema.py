"""A file is brought to this program's version, after a backup, in one transaction."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from bitdesk import paths, schema, sqlite
from bitdesk.errors import OutageError, RuleError
from bitdesk.services import counting
from bitdesk.values import SCHEMA_VERSION
from builders import House
from evidence import rows
from limits import refused
from moments import Hand

NEXT = SCHEMA_VERSION + 1

GOOD = """
def upgrade():
    op.create_table("later", sa.Column("id", sa.BigInteger(), primary_key=True), sqlite_strict=True)
    op.execute("INSERT INTO later VALUES (7)")
    op.execute("UPDATE identity SET organisation_name = 'migrated'")


def downgrade():
    op.drop_table("later")
"""
BROKEN = GOOD.replace("name = 'migrated'\")", 'name = \'migrated\'")\n    op.execute("INSERT INTO nowhere VALUES (1)")')
RAISING = GOOD.replace("name = 'migrated'\")", 'name = \'migrated\'")\n    raise ZeroDivisionError("in the middle")')
KILLED = GOOD.replace("name = 'migrated'\")", "name = 'migrated'\")\n    import os\n    os._exit(9)")
ORPHANING = GOOD.replace(
    "name = 'migrated'\")", 'name = \'migrated\'")\n    op.execute("UPDATE workstation SET office_id = zeroblob(16)")'
)
REBUILDING = """
def upgrade():
    for table in ("correspondent", "office"):
        with op.batch_alter_table(table) as batch:
            batch.add_column(sa.Column("later", sa.String(), nullable=True))


def downgrade():
    for table in ("correspondent", "office"):
        with op.batch_alter_table(table) as batch:
            batch.drop_column("later")
"""


def migrations_with(folder: Path, body: str) -> Path:
    """Return a copy of the migrations that has one more."""
    copy = folder / "migrations"
    shutil.copytree(paths.migrations_dir(), copy, ignore=shutil.ignore_patterns("__pycache__"))
    head = f'revision = "{NEXT:04d}"\ndown_revision = "{SCHEMA_VERSION:04d}"\nbranch_labels = None\ndepends_on = None\n'
    script = f'"""Later."""\nimport sqlalchemy as sa\nfrom alembic import op\n\n{head}\n{body}'
    (copy / "versions" / f"{NEXT:04d}_later.py").write_text(script)
    return copy


def newer(folder: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> Path:
    """Make this program the next version, with one migration more."""
    copy = migrations_with(folder, body)
    monkeypatch.setattr(paths, "migrations_dir", lambda: copy)
    monkeypatch.setattr(schema, "SCHEMA_VERSION", NEXT)
    return copy


def contents(path: Path) -> dict[str, Any]:
    """Return everything that stands in a file."""
    connection = sqlite.connect(path)
    master = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name").fetchall()
    found: dict[str, Any] = {"sqlite_master": master}
    for kind, name, *_ in master:
        if kind == "table":
            found[name] = sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
    connection.close()
    return found


@pytest.fixture
def filled(house: House) -> Path:
    """The file of a desk that has counted, closed."""
    counting.record(house.desks["PDM"], 3)
    house.close()
    return house.desks["PDM"].database.path


def backups(path: Path) -> list[Path]:
    return sorted((path.parent / paths.BACKUPS).glob("*"))


def test_a_new_file_gets_this_version_without_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    schema.prepare(path)
    assert rows(path, "SELECT version_num FROM alembic_version") == [(f"{SCHEMA_VERSION:04d}",)]
    assert rows(path, "PRAGMA application_id") == [(sqlite.APPLICATION_ID,)]
    assert backups(path) == []


def test_a_zero_byte_file_is_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    path.touch()
    schema.prepare(path)
    assert rows(path, "SELECT count(*) FROM visit") == [(0,)]


def test_a_file_of_this_version_is_left_alone(filled: Path) -> None:
    before = filled.read_bytes()
    schema.prepare(filled)
    assert filled.read_bytes() == before
    assert backups(filled) == []


def test_an_older_file_is_migrated_after_a_backup(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, time: Hand
) -> None:
    before = contents(filled)
    newer(tmp_path, monkeypatch, GOOD)
    schema.prepare(filled)
    after = contents(filled)
    assert after["later"] == [(7,)]
    assert after["alembic_version"] == [(f"{NEXT:04d}",)]
    assert after["journal"] == before["journal"]
    (backup,) = backups(filled)
    assert backup.name == f"before-{NEXT:04d}-20260722T123100Z.db"
    assert contents(backup) == before
    schema.prepare(filled)
    assert backups(filled) == [backup]


def test_the_backup_is_a_file_of_its_own(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newer(tmp_path, monkeypatch, GOOD)
    schema.prepare(filled)
    (backup,) = backups(filled)
    connection = dbapi2.connect(str(backup))
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    assert backups(filled) == [backup]


@pytest.mark.parametrize(
    ("body", "error"),
    [(BROKEN, Exception), (RAISING, ZeroDivisionError), (ORPHANING, RuntimeError)],
    ids=["sql", "python", "orphans"],
)
def test_a_migration_that_fails_changes_nothing(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str, error: type[Exception]
) -> None:
    before = contents(filled)
    newer(tmp_path, monkeypatch, body)
    with pytest.raises(error):
        schema.prepare(filled)
    assert contents(filled) == before
    (backup,) = backups(filled)
    assert contents(backup) == before


def test_a_migration_that_is_killed_changes_nothing(filled: Path, tmp_path: Path) -> None:
    before = contents(filled)
    copy = migrations_with(tmp_path, KILLED)
    code = (
        "import sys; from pathlib import Path; from bitdesk import paths, schema\n"
        "paths.migrations_dir = lambda: Path(sys.argv[2]); schema.SCHEMA_VERSION = int(sys.argv[3])\n"
        "schema.prepare(Path(sys.argv[1]))"
    )
    run = [sys.executable, "-c", code, str(filled), str(copy), str(NEXT)]
    assert subprocess.run(run, check=False).returncode == 9
    assert contents(filled) == before
    assert len(backups(filled)) == 1
    (copy / "versions" / f"{NEXT:04d}_later.py").write_text(
        (copy / "versions" / f"{NEXT:04d}_later.py").read_text().replace("os._exit(9)", "pass")
    )
    subprocess.run(run, check=True)
    assert contents(filled)["later"] == [(7,)]


def test_a_table_can_be_rebuilt_by_a_migration(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(filled)
    newer(tmp_path, monkeypatch, REBUILDING)
    schema.prepare(filled)
    for table in ("correspondent", "office"):
        assert "later" in {row[1] for row in rows(filled, f"PRAGMA table_info({table})")}
    connection = sqlite.connect(filled)
    schema.migrate(connection, filled, schema.revision(SCHEMA_VERSION))
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    connection.close()
    after = contents(filled)
    assert {name: found for name, found in after.items() if name != "sqlite_master"} == {
        name: found for name, found in before.items() if name != "sqlite_master"
    }


def test_foreign_keys_are_on_again_after_a_failure(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer(tmp_path, monkeypatch, RAISING)
    connection = sqlite.connect(filled)
    with pytest.raises(ZeroDivisionError):
        schema.migrate(connection, filled, schema.revision(NEXT))
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert not connection.in_transaction
    connection.close()


def test_a_newer_file_is_refused_and_unchanged(filled: Path) -> None:
    connection = sqlite.connect(filled)
    connection.execute("UPDATE alembic_version SET version_num = '0042'")
    connection.close()
    before = filled.read_bytes()
    with pytest.raises(OutageError, match="newer bitdesk") as caught:
        schema.prepare(filled)
    assert (caught.value.params["found"], caught.value.params["known"]) == (42, SCHEMA_VERSION)
    assert filled.read_bytes() == before
    assert backups(filled) == []


def test_another_programs_database_is_refused_and_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = dbapi2.connect(str(path))
    other.execute("CREATE TABLE alembic_version (version_num)")
    other.execute("INSERT INTO alembic_version VALUES ('0001')")
    other.commit()
    other.close()
    with pytest.raises(RuleError, match="not a bitdesk file"):
        schema.prepare(path)
    assert contents(path)["alembic_version"] == [("0001",)]
    assert len(contents(path)) == 2


def test_a_file_that_is_no_database_is_refused_and_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Bonjour ! " * 500)
    with pytest.raises(RuleError, match="not a bitdesk file"):
        schema.prepare(path)
    assert path.read_text() == "Bonjour ! " * 500


def test_a_damaged_file_is_refused(filled: Path) -> None:
    data = bytearray(filled.read_bytes())
    data[100:4096] = b"\xa5" * 3996
    filled.write_bytes(data)
    with pytest.raises(RuleError, match="is damaged"):
        schema.prepare(filled)
    assert filled.read_bytes() == data


def test_a_locked_file_is_an_outage(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newer(tmp_path, monkeypatch, GOOD)
    monkeypatch.setattr(sqlite, "PRAGMAS", ("PRAGMA busy_timeout=10", *sqlite.PRAGMAS[1:]))
    holder = sqlite.connect(filled)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(OutageError, match="Another program is using"):
        schema.prepare(filled)
    holder.close()
    schema.prepare(filled)
    assert contents(filled)["later"] == [(7,)]


def test_where_no_backup_can_be_made_nothing_is_migrated(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer(tmp_path, monkeypatch, GOOD)
    (filled.parent / paths.BACKUPS).write_text("a file stands where the folder would be")
    before = contents(filled)
    with pytest.raises(OutageError, match="cannot be written"):
        schema.prepare(filled)
    assert contents(filled) == before


def test_a_backup_that_is_refused_leaves_no_half_copy(filled: Path, refusing_folder: Path) -> None:
    connection = sqlite.connect(filled)
    with refused(refusing_folder), pytest.raises(OutageError, match="cannot be written"):
        schema.backup(connection, refusing_folder / "copy.db")
    connection.close()
    assert list(refusing_folder.iterdir()) == []


def test_a_backup_that_fills_the_disk_leaves_no_half_copy(
    filled: Path, small_disk: Path | None, tmp_path: Path
) -> None:
    """Without a disk of its own, a folder that has the copy's name refuses it at the last moment."""
    target = (small_disk or tmp_path) / "copy.db"
    if small_disk:
        (small_disk / "filler").write_bytes(bytes(12_400_000))
    else:
        (target / "inside").mkdir(parents=True)
    connection = sqlite.connect(filled)
    with pytest.raises(OutageError):
        schema.backup(connection, target)
    connection.close()
    assert list(target.parent.glob(".*")) == []
    assert not target.is_file()


def test_a_name_that_is_taken_by_a_folder_leaves_no_half_copy(filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    (target / "inside").mkdir(parents=True)
    connection = sqlite.connect(filled)
    with pytest.raises(OutageError, match="cannot be written"):
        schema.backup(connection, target)
    connection.close()
    assert list(tmp_path.glob(".copy*")) == []


def test_a_file_can_be_backed_up_while_it_is_written(house: House, tmp_path: Path) -> None:
    desk = house.desks["PDM"]
    counting.record(desk, 3)
    target = tmp_path / "copies" / "copy.db"
    with desk.database.writing(()) as connection:
        connection.execute("UPDATE identity SET organisation_name = 'half'")
        other = sqlite.connect(desk.database.path)
        schema.backup(other, target)
        other.close()
        connection.execute("ROLLBACK")
        connection.execute("BEGIN")
    assert contents(target) == contents(desk.database.path)


def test_a_backup_can_be_restored(filled: Path, tmp_path: Path) -> None:
    before = contents(filled)
    connection = sqlite.connect(filled)
    schema.backup(connection, tmp_path / "copy.db")
    connection.execute("UPDATE identity SET organisation_name = 'changed since'")
    schema.restore(connection, tmp_path / "copy.db")
    connection.close()
    assert contents(filled) == before
    assert rows(filled, "PRAGMA journal_mode") == [("wal",)]


def test_what_is_no_backup_is_not_restored(filled: Path, tmp_path: Path) -> None:
    before = contents(filled)
    (tmp_path / "copy.db").write_bytes(b"no database" * 1000)
    connection = sqlite.connect(filled)
    with pytest.raises((RuleError, OutageError)):
        schema.restore(connection, tmp_path / "copy.db")
    connection.close()
    assert contents(filled) == before


def test_two_programs_may_start_on_a_new_file_at_once(tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path; from bitdesk import schema; schema.prepare(Path(sys.argv[1]))"
    path = tmp_path / "new.db"
    started = [
        subprocess.Popen([sys.executable, "-c", code, str(path)], stderr=subprocess.PIPE, text=True) for _ in range(3)
    ]
    errors = [process.communicate()[1] for process in started]
    assert errors == ["", "", ""]
    assert rows(path, "SELECT version_num FROM alembic_version") == [(f"{SCHEMA_VERSION:04d}",)]
