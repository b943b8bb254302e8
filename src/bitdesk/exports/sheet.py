"""A report as rows and columns, written as a table to read, as CSV or as JSON."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bitdesk.exports import figures

GAP = "  "

_FORMULA = ("=", "+", "-", "@", "\t", "\n")

# JSON itself writes out the older control characters only.
_UNSEEN = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


class Format(StrEnum):
    """How a report is written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


class Kind(StrEnum):
    """What a column holds.

    A day is a date, an instant is in UTC milliseconds, a difference in milliseconds, money in integer cents.
    """

    TEXT = "text"
    COUNT = "count"
    RATE = "rate"
    SCORE = "score"
    DAY = "day"
    INSTANT = "instant"
    DIFFERENCE = "difference"
    MONEY = "money"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name for programs, its title for people ("" where only programs want it)."""

    name: str
    title: str
    kind: Kind = Kind.COUNT


@dataclass(frozen=True, slots=True)
class Sheet:
    """A report: `labels` replace the first cell of each row for people, `document` is what JSON holds.

    `notes` are sentences under the table, for people only. `is_read_back` where an import takes the CSV as it is.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Any, ...], ...]
    document: Mapping[str, Any]
    labels: tuple[str, ...] = ()
    total: tuple[Any, ...] = ()
    notes: tuple[str, ...] = ()
    is_read_back: bool = False


def written(sheet: Sheet, form: Format) -> str:
    """Return a report in a format, each line ended."""
    match form:
        case Format.CSV:
            return as_csv(sheet)
        case Format.JSON:
            return as_json(sheet)
    return as_text(sheet)


def as_json(sheet: Sheet) -> str:
    """Return a report for another program."""
    text = json.dumps(sheet.document, ensure_ascii=False, indent=2) + "\n"
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def as_csv(sheet: Sheet) -> str:
    """Return the rows for another program, without their total.

    A spreadsheet opens CSV too, and takes a text that begins with =, +, -, @, a tabulator or the end of a line for a
    formula (OWASP, CSV Injection): such a text has an apostrophe before it, but in a list that is read back.
    """
    writers = _MACHINE if sheet.is_read_back else _MACHINE | {Kind.TEXT: _no_formula}
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(column.name for column in sheet.columns)
    writer.writerows(_cells(sheet.columns, row, writers, "") for row in sheet.rows)
    return text.getvalue()


def _no_formula(value: Any) -> str:
    text = str(value).replace("\r\n", "\n").replace("\r", "\n")  # which `csv` itself leaves as the end of a row
    return f"'{text}" if text.startswith(_FORMULA) else text


def as_text(sheet: Sheet) -> str:
    """Return the title and a table to read, numbers to the right."""
    shown = [place for place, column in enumerate(sheet.columns) if column.title]
    columns = [sheet.columns[place] for place in shown]
    lines = [[column.title for column in columns], *([row[place] for place in shown] for row in readable(sheet))]
    if sheet.total:
        total = readable_total(sheet)
        lines.append([total[place] for place in shown])
    widths = [max(map(len, cells)) for cells in zip(*lines, strict=True)]
    text = [_line(columns, widths, line) for line in lines]
    rule = "─" * (sum(widths) + len(GAP) * (len(widths) - 1))
    below = [rule, text[-1]] if sheet.total else []
    above = text[1:-1] if sheet.total else text[1:]
    notes = ["", *map(figures.plain, sheet.notes)] if sheet.notes else []
    return "\n".join([figures.plain(sheet.title), "", text[0], rule, *above, *below, *notes, ""])


def readable(sheet: Sheet) -> list[list[str]]:
    """Return the cells of every column as people read them, each row named by its label."""
    rows = [_cells(sheet.columns, row, _READABLE, figures.NO_VALUE) for row in sheet.rows]
    for row, label in zip(rows, sheet.labels, strict=False):
        row[0] = figures.plain(label)
    return rows


def readable_total(sheet: Sheet) -> list[str]:
    """Return the cells of the total as people read them; none where there is no total."""
    return _cells(sheet.columns, sheet.total, _READABLE, "") if sheet.total else []


def _line(columns: Sequence[Column], widths: Sequence[int], cells: Sequence[str]) -> str:
    padded = [
        cell.ljust(width) if column.kind in {Kind.TEXT, Kind.DAY} else cell.rjust(width)
        for column, width, cell in zip(columns, widths, cells, strict=True)
    ]
    return GAP.join(padded).rstrip()


Writers = Mapping[Kind, Callable[[Any], str]]

_MACHINE: dict[Kind, Callable[[Any], str]] = {
    Kind.TEXT: str,
    Kind.COUNT: str,
    Kind.RATE: "{:.1f}".format,
    Kind.SCORE: "{:.2f}".format,
    Kind.DAY: str,
    Kind.INSTANT: figures.iso,
    Kind.DIFFERENCE: str,
    Kind.MONEY: figures.decimal,
}
_READABLE: Writers = {
    Kind.TEXT: lambda value: figures.plain(str(value)),
    Kind.COUNT: figures.count,
    Kind.RATE: figures.rate,
    Kind.SCORE: figures.score,
    Kind.DAY: figures.day,
    Kind.INSTANT: figures.instant,
    Kind.DIFFERENCE: figures.difference,
    Kind.MONEY: figures.money,
}


def _cells(columns: Sequence[Column], row: Sequence[Any], writers: Writers, missing: str) -> list[str]:
    return [
        missing if value is None else writers[column.kind](value) for column, value in zip(columns, row, strict=True)
    ]
