"""What every table shares: types that mean the same on SQLite and PostgreSQL, and the columns of a journaled row."""

from __future__ import annotations

from functools import cache
from typing import Any, ClassVar

import msgspec
from sqlalchemy import BigInteger, Dialect, LargeBinary, MetaData, String, Table, Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from bitdesk.values import Audience

STRICT = {"sqlite_strict": True}
STRICT_CLUSTERED = {"sqlite_strict": True, "sqlite_with_rowid": False}


@compiles(String, "sqlite")
def _strict_text(type_: String, compiler: Any, **options: Any) -> str:
    return "TEXT"


@compiles(BigInteger, "sqlite")
def _strict_integer(type_: BigInteger, compiler: Any, **options: Any) -> str:
    return "INTEGER"


class Id(TypeDecorator[bytes]):
    """A row id: 16 bytes; 32 hexadecimal characters in a payload."""

    impl = LargeBinary(16)
    cache_ok = True


class Json(TypeDecorator[Any]):
    """A short list kept as JSON text, the list itself in a payload; `shape` is its Python type."""

    impl = Text
    cache_ok = True

    def __init__(self, shape: Any) -> None:
        super().__init__()
        self.shape = shape

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Return the text that is stored."""
        return None if value is None else msgspec.json.encode(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Return the list that the text stands for."""
        return None if value is None else msgspec.json.decode(value)


class Base(DeclarativeBase):
    """The tables of one file."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {int: BigInteger}
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Journaled:
    """A row that one desk writes, that is in its journal, and that is never deleted.

    `id`, `desk_id` (the writer) and `author_id` (the counselor who wrote the first version, if known) stand
    in the entry's header; every other column in its payload.
    """

    audience: ClassVar[Audience]
    append_only: ClassVar[bool] = False
    """Whether a row is never revised either: money and goods."""
    office_columns: ClassVar[tuple[str, ...]] = ("office_id",)
    """The offices that a row concerns, where its audience are offices."""

    id: Mapped[bytes] = mapped_column(Id, primary_key=True, sort_order=-3)
    desk_id: Mapped[bytes] = mapped_column(Id, sort_order=-2)
    author_id: Mapped[bytes | None] = mapped_column(Id, sort_order=-1)


HEADER_COLUMNS = ("id", "desk_id", "author_id")


@cache
def journaled_tables() -> dict[str, Table]:
    """Return the journaled tables by name, parents before their children."""
    kinds = journaled_models()
    return {table.name: table for table in Base.metadata.sorted_tables if table.name in kinds}


@cache
def journaled_models() -> dict[str, type[Journaled]]:
    """Return the journaled models by the name of their table."""
    return {
        mapper.local_table.name: mapper.class_  # type: ignore[attr-defined]
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Journaled)
    }


@cache
def payload_columns(table: Table) -> tuple[str, ...]:
    """Return the columns of a journaled table that its payloads carry, in the table's order."""
    return tuple(column.name for column in table.columns if column.name not in HEADER_COLUMNS)
