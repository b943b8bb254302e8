"""Trying again what was held: the program is newer by now, or what it waited for has come."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from sqlcipher3 import dbapi2

from bitdesk import sqlite
from bitdesk.journal import erasing
from bitdesk.journal.apply import UnfitError, apply_set, revise_anew, transactions
from bitdesk.journal.chain import Entry


def replay(connection: Any) -> list[tuple[bytes, Entry]]:
    """Apply what was held and can be applied by now: the program is newer, or what it waited for has come.

    Args:
        connection: a driver connection inside a writing transaction.

    Returns:
        The entries that were applied after all, with their journals; they are held no more.
    """
    released: list[tuple[bytes, Entry]] = []
    erased: erasing.Erased | None = None
    progress = True
    while progress:
        progress = False
        for (origin_id, desk_id), held in groupby(_held(connection), key=lambda row: row[:2]):
            entries = [Entry._make(row[2:]) for row in held]
            for transaction in transactions(entries):
                erased = erasing.known(connection) if erased is None else erased
                if _released(connection, origin_id, desk_id, transaction, erased):
                    released += [(origin_id, entry) for entry in transaction]
                    progress = True
                    if any(entry.kind == erasing.ERASURE for entry in transaction):
                        erased = None
    return released


def _held(connection: Any) -> list[tuple[Any, ...]]:
    columns = ", ".join(f"j.{name}" for name in Entry._fields)
    found: list[tuple[Any, ...]] = connection.execute(
        f"SELECT h.origin_id, o.desk_id, {columns} FROM held h "
        "JOIN journal j ON j.origin_id = h.origin_id AND j.seq = h.seq JOIN origin o ON o.id = h.origin_id "
        "ORDER BY o.epoch, h.origin_id, h.seq"
    ).fetchall()
    return found


def _released(
    connection: Any, origin_id: bytes, desk_id: bytes, transaction: Sequence[Entry], erased: erasing.Erased
) -> bool:
    try:
        with sqlite.savepoint(connection):
            connection.executemany(
                "DELETE FROM held WHERE origin_id = ? AND seq = ?", [(origin_id, entry.seq) for entry in transaction]
            )
            apply_set(connection, desk_id, transaction, erased)
            revise_anew(connection, desk_id, transaction, set())
    except (UnfitError, dbapi2.IntegrityError):
        return False
    return True
