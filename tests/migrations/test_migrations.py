"""Every migration goes up and down with rows in every table, and makes what the models say."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from bitdesk import models, schema, sqlite
from bitdesk.values import SCHEMA_VERSION

REVISIONS = ["", *(schema.revision(number) for number in range(1, SCHEMA_VERSION + 1))]
VALUES = {"INTEGER": 1, "TEXT": "2026-07-22", "BLOB": b"\x01" * 16}
INDEX = re.compile("search(_|$)")
"""The full-text index with the tables that FTS5 keeps for it, and the texts that it is over: triggers fill them."""

PAIRS = {"country": "FR", "department": "34", "periods": "[[570,750]]", "topics": '["hiking"]'}


def tables(connection: Any) -> list[str]:
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid").fetchall()
    return [name for (name,) in found if name != "alembic_version" and not INDEX.match(name)]


def fill(connection: Any) -> None:
    """Put a row into every table: all foreign keys hold, for every id is the same."""
    connection.execute("PRAGMA foreign_keys=OFF")
    for table in tables(connection):
        columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
        values = [PAIRS.get(name, VALUES[kind]) for _, name, kind, *_ in columns]
        connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)
    connection.execute("PRAGMA foreign_keys=ON")
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def contents(connection: Any) -> dict[str, list[dict[str, Any]]]:
    found = {}
    for table in tables(connection):
        cursor = connection.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in cursor.description]
        found[table] = [dict(zip(names, row, strict=True)) for row in cursor]
    return found


@pytest.mark.parametrize("number", range(1, SCHEMA_VERSION + 1))
def test_a_migration_goes_up_and_down_with_rows(tmp_path: Path, number: int) -> None:
    path = tmp_path / "t.db"
    connection = sqlite.connect(path)
    if number > 1:
        schema.migrate(connection, path, REVISIONS[number - 1])
    fill(connection)
    before = contents(connection)
    schema.migrate(connection, path, REVISIONS[number])
    after = contents(connection)
    for table, found in before.items():
        for row, kept in zip(found, after[table], strict=True):
            assert row.items() <= kept.items()
    for table in after:
        if not after[table]:
            connection.execute("PRAGMA foreign_keys=OFF")
            columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
            values = [PAIRS.get(name, VALUES[kind]) for _, name, kind, *_ in columns]
            connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)
            connection.execute("PRAGMA foreign_keys=ON")
    schema.migrate(connection, path, REVISIONS[number - 1])
    assert contents(connection) == before
    schema.migrate(connection, path, REVISIONS[number])
    connection.close()


@pytest.fixture(scope="module")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("migrated") / "t.db"
    schema.prepare(path)
    return sqlite.connect(path)


@pytest.fixture(scope="module")
def modelled(tmp_path_factory: pytest.TempPathFactory) -> Any:
    connection = sqlite.connect(tmp_path_factory.mktemp("modelled") / "t.db")
    models.Base.metadata.create_all(engine(connection))
    return connection


def engine(connection: Any) -> Any:
    return create_engine("sqlite+pysqlite://", module=dbapi2, creator=lambda: connection, poolclass=StaticPool)


def test_the_migrations_make_what_the_models_say(migrated: Any) -> None:
    with engine(migrated).connect() as opened:
        options = {
            "compare_type": True,
            "compare_server_default": True,
            "include_object": lambda _, name, kind, *rest: name == "search_text" or not INDEX.match(name or ""),
        }
        context = MigrationContext.configure(opened, opts=options)
        assert compare_metadata(context, models.Base.metadata) == []


LINES = re.compile(r"\n|, (?=\w+ (?:BLOB|TEXT|INTEGER)\b)")
"""One column or constraint a line: SQLite writes an added column behind the last one."""


def sql(connection: Any, kind: str) -> dict[str, Any]:
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = ? AND sql IS NOT NULL", (kind,))
    return {
        name: sorted(part.strip(" ,()") for part in LINES.split(re.sub(r"[ \t]+", " ", text)) if part.strip(" ,()"))
        for name, text in found
        if name == "search_text" or (name != "alembic_version" and not INDEX.match(name))
    }


def test_tables_and_indexes_are_letter_for_letter_the_models(migrated: Any, modelled: Any) -> None:
    """STRICT, WITHOUT ROWID, checks, keys and partial indexes included: what `compare_metadata` does not see."""
    assert sql(migrated, "table") == sql(modelled, "table")
    assert sql(migrated, "index") == sql(modelled, "index")


def test_the_view_of_the_visits_that_count_is_the_models(migrated: Any, modelled: Any) -> None:
    assert sql(migrated, "view") == sql(modelled, "view") != {}
    assert [row[1] for row in migrated.execute("PRAGMA table_info(counted_visit)")] == [
        column.name for column in models.counted_visit.columns
    ]
    assert {column.name for column in models.counted_visit.columns} == {
        column.name for column in models.Visit.__table__.columns
    } - {"voided_at"} | {"corrected"}


def test_every_table_is_strict(migrated: Any) -> None:
    strict = {name: strict for _, name, _, _, _, strict in migrated.execute("PRAGMA table_list")}
    assert {name for name in tables(migrated) if not strict[name]} == set()
    clustered = {name for _, name, _, _, without_rowid, _ in migrated.execute("PRAGMA table_list") if without_rowid}
    assert clustered & set(tables(migrated)) == {"journal"}


def test_every_table_has_its_triggers(migrated: Any) -> None:
    journaled = set(models.journaled_tables())
    kinds = models.journaled_models()
    expected = {f"{name}_no_delete" for name in journaled}
    expected |= {f"{name}_{'no_update' if kinds[name].append_only else 'one_writer'}" for name in journaled}
    expected |= {"journal_no_delete", "journal_no_update", "journal_erase_only"}
    searched = ("liaison_note", "liaison_reply", "complaint", "suggestion", "review")
    expected |= {f"{name}_text_{what}" for name in searched for what in ("insert", "update")}
    expected |= {f"search_text_{what}" for what in ("insert", "update", "delete")}
    found = {name for (name,) in migrated.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    assert found == expected


@pytest.fixture
def full(tmp_path: Path) -> Any:
    connection = sqlite.connect(tmp_path / "t.db")
    schema.migrate(connection, tmp_path / "t.db", REVISIONS[-1])
    fill(connection)
    yield connection
    connection.close()


NEVER = [*models.journaled_tables(), "journal"]


@pytest.mark.parametrize("table", NEVER)
def test_a_row_is_never_deleted_whatever_the_statement(full: Any, table: str) -> None:
    before = full.execute(f"SELECT * FROM {table}").fetchall()
    columns = [row[1] for row in full.execute(f"PRAGMA table_info({table})")]
    places = ", ".join("?" * len(columns))
    full.execute("PRAGMA foreign_keys=OFF")
    for statement, values in (
        (f"DELETE FROM {table}", ()),
        (f"DELETE FROM {table} WHERE 1", ()),
        (f"INSERT OR REPLACE INTO {table} VALUES ({places})", before[0]),
        (f"REPLACE INTO {table} VALUES ({places})", before[0]),
        (f"UPDATE OR REPLACE {table} SET {'row_id' if table == 'journal' else 'id'} = zeroblob(16)", ()),
    ):
        with pytest.raises(dbapi2.IntegrityError, match=r"never|keeps"):
            full.execute(statement, values)
        assert full.execute(f"SELECT * FROM {table}").fetchall() == before


def test_an_entry_gives_way_to_no_other(full: Any) -> None:
    entry = full.execute("SELECT * FROM journal").fetchone()
    full.execute(f"INSERT INTO journal VALUES ({', '.join('?' * len(entry))})", (bytes(16), *entry[1:]))
    with pytest.raises(dbapi2.IntegrityError, match="never deleted"):
        full.execute("UPDATE OR REPLACE journal SET origin_id = zeroblob(16)")
    assert full.execute("SELECT count(*) FROM journal").fetchone() == (2,)


@pytest.mark.parametrize("table", models.journaled_tables())
def test_an_id_and_a_writer_never_change(full: Any, table: str) -> None:
    full.execute("PRAGMA foreign_keys=OFF")
    for column in ("id", "desk_id"):
        with pytest.raises(dbapi2.IntegrityError, match=r"keeps its id and its writer|is never changed"):
            full.execute(f"UPDATE {table} SET {column} = zeroblob(16)")


MONEY_AND_GOODS = [name for name in models.journaled_tables() if models.journaled_models()[name].append_only]


def test_money_and_goods_are_append_only() -> None:
    assert set(MONEY_AND_GOODS) >= {
        "cash_count", "cash_movement", "closing", "payment", "payout", "receipt_print", "sale", "sale_line",
        "stock_movement", "till_session", "transfer", "transfer_line", "transfer_receipt",
    }  # fmt: skip


@pytest.mark.parametrize("table", MONEY_AND_GOODS)
def test_a_row_of_money_or_goods_is_never_changed(full: Any, table: str) -> None:
    full.execute("PRAGMA foreign_keys=OFF")
    before = full.execute(f"SELECT * FROM {table}").fetchall()
    for _, column, *_ in full.execute(f"PRAGMA table_info({table})").fetchall():
        with pytest.raises(dbapi2.IntegrityError, match="is never changed"):
            full.execute(f"UPDATE {table} SET {column} = {column}")
        with pytest.raises(dbapi2.IntegrityError, match="is never changed"):
            full.execute(f"UPDATE OR IGNORE {table} SET {column} = NULL")
    places = ", ".join("?" * len(before[0]))
    with pytest.raises(dbapi2.IntegrityError, match="is never changed"):
        full.execute(f"INSERT INTO {table} VALUES ({places}) ON CONFLICT (id) DO UPDATE SET desk_id = id", before[0])
    assert full.execute(f"SELECT * FROM {table}").fetchall() == before


CHAINED = ["seq", "txn", "last_of_txn", "at_ms", "kind", "op", "row_id", "schema", "author_id", "payload_hash", "hash"]


@pytest.mark.parametrize("column", CHAINED)
def test_an_entry_never_changes(full: Any, column: str) -> None:
    before = full.execute("SELECT * FROM journal").fetchall()
    for value in (column, "NULL", "2", "zeroblob(16)"):
        with pytest.raises(dbapi2.IntegrityError):
            full.execute(f"UPDATE journal SET {column} = {value}")
    assert full.execute("SELECT * FROM journal").fetchall() == before


@pytest.mark.parametrize("column", ["salt", "payload"])
def test_a_payload_is_erased_and_never_changed(full: Any, column: str) -> None:
    with pytest.raises(dbapi2.IntegrityError, match="never changed"):
        full.execute(f"UPDATE journal SET {column} = x'00'")
    with pytest.raises(dbapi2.IntegrityError, match="never changed"):
        full.execute(f"UPDATE journal SET {column} = NULL")
    full.execute("UPDATE journal SET salt = NULL, payload = NULL")
    assert full.execute("SELECT salt, payload FROM journal").fetchall() == [(None, None)]


def test_a_fork_is_labelled_anew_and_receipts_are_numbered(full: Any) -> None:
    full.execute("UPDATE journal SET origin_id = zeroblob(16), receipt_no = 4")
    assert full.execute("SELECT origin_id, receipt_no FROM journal").fetchall() == [(bytes(16), 4)]
