"""What a test looks at: what stands in a file, read through a connection of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bitdesk import models, sqlite
from bitdesk.desk import Desk
from bitdesk.journal import verify
from bitdesk.journal.chain import Entry

Tables = dict[str, list[tuple[Any, ...]]]


def rows(path: Path | Desk, sql: str, *values: Any) -> list[tuple[Any, ...]]:
    """Return what a query finds in a file: only what is committed."""
    connection = sqlite.connect(path.database.path if isinstance(path, Desk) else path)
    try:
        found: list[tuple[Any, ...]] = connection.execute(sql, values).fetchall()
        return found
    finally:
        connection.close()


def change(path: Path | Desk, *statements: str) -> None:
    """Run statements on a file as somebody would who lifts its triggers first."""
    connection = sqlite.connect(path.database.path if isinstance(path, Desk) else path)
    try:
        connection.execute("PRAGMA foreign_keys=OFF")
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _, sql in triggers:
            connection.execute(sql)
    finally:
        connection.close()


def table_rows(connection: Any) -> Tables:
    """Return the rows of every journaled table, in the order of their ids."""
    return {
        name: connection.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in models.journaled_tables()
    }


def tables(path: Path | Desk) -> Tables:
    """Return the committed rows of every journaled table of a file."""
    return {name: rows(path, f"SELECT * FROM {name} ORDER BY id") for name in models.journaled_tables()}


def journal(desk: Desk) -> list[Entry]:
    """Return the entries of a desk's own journal."""
    return [
        Entry(*row)
        for row in rows(
            desk, f"SELECT {verify.ENTRY_COLUMNS} FROM journal WHERE origin_id = ? ORDER BY seq", desk.desk_id
        )
    ]


def broken(path: Path | Desk) -> tuple[verify.Broken, ...]:
    """Return what `verify` finds broken in a file."""
    connection = sqlite.connect(path.database.path if isinstance(path, Desk) else path)
    try:
        return verify.verify(connection).broken
    finally:
        connection.close()
