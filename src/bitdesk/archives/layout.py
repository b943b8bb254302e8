"""What is in an archive: its files, its tables and their columns."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

FORMAT = "bitdesk archive"
VERSION = 2
SUMS, SIGNATURE, PUBLIC_KEY = "SHA256SUMS", "SHA256SUMS.sig", "public-key.txt"
DOCUMENT, CLOSINGS, README = "archive.json", "closings.json", "README.txt"
_FILE = Path(__file__).resolve().parents[1] / "resources" / "archive.toml"


class Column(NamedTuple):
    """A column of a table: `whole` is a whole number, else a text; what it means in French and in English.

    `since` is the first version of the format that has it: an archive is verified for as long as it is kept.
    """

    name: str
    whole: bool
    fr: str
    en: str
    since: int = 1


class Table(NamedTuple):
    """A table: a CSV file of its name."""

    name: str
    fr: str
    en: str
    columns: tuple[Column, ...]

    @property
    def file(self) -> str:
        """Return the name of its file."""
        return f"{self.name}.csv"


Row = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Content:
    """What an archive holds: `document` says whose it is and of when, `closings` are whole, `tables` rows by name.

    `document` has `organisation`, `year`, `made_at`, `program`, `tills` (id, name, office), `journals` (the heads of
    the journals that vouch for it) and `elsewhere` (of each till, numbers of tickets of another year that stand
    between two of this one: a clock was wrong).
    """

    document: Mapping[str, Any]
    closings: Sequence[Mapping[str, Any]]
    tables: Mapping[str, Sequence[Row]]


@cache
def tables() -> Mapping[str, Table]:
    """Return the tables of an archive by name."""
    document = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return {table["name"]: _table(table) for table in document["table"]}


def _table(table: Mapping[str, Any]) -> Table:
    columns = tuple(Column(name, kind == "whole", *rest) for name, kind, *rest in table["columns"])
    return Table(table["name"], table["fr"], table["en"], columns)


def names() -> frozenset[str]:
    """Return the names of the files that are signed."""
    return frozenset({DOCUMENT, CLOSINGS, README, PUBLIC_KEY} | {table.file for table in tables().values()})
