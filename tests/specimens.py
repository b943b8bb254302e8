"""A row of any kind, made from its table's columns: for what is tested of every kind alike."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column

from bitdesk import ids, models
from bitdesk.desk import Desk
from bitdesk.values import FRANCE

LISTS = {
    list[str]: ["a", "é"], list[int]: [9, 10], list[list[int]]: [[570, 750]], dict[str, int]: {"cash": 5},
    dict[str, str]: {"sales": "707"}, list[dict[str, Any]]: [{"label": "Carte", "quantity": 2}],
    dict[str, Any]: {"welcome": 5, "comment": "très bien"},
}  # fmt: skip


def add_missing(desk: Desk) -> None:
    """Write a row of every kind of which the file has none, every column filled."""
    with desk.write() as session:
        for kind, table in models.journaled_tables().items():
            if session.query(table).first() is None:
                session.add(models.journaled_models()[kind](**values(session, kind)))
                session.flush()


def values(session: Any, kind: str) -> dict[str, Any]:
    """Return a value for every column of a payload; a foreign key names a row that is there."""
    table = models.journaled_tables()[kind]
    return {name: _value(session, table.columns[name]) for name in models.payload_columns(table)}


def _value(session: Any, column: Column[Any]) -> Any:
    for key in column.foreign_keys:
        return session.query(key.column).first()[0]
    if isinstance(column.type, models.Json):
        return LISTS[column.type.shape]
    if column.name == "country":
        return FRANCE
    if isinstance(column.type, models.Id):
        return ids.new()
    if isinstance(column.type, BigInteger):
        return 1
    return "2026-07-22" if column.name.endswith("_on") else "x"
