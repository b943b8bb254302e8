"""Reports as a workbook that a spreadsheet opens (XLSX): numbers are numbers, and a text is never a formula."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from bitdesk import clock, words
from bitdesk.exports import figures
from bitdesk.exports.sheet import Column, Kind, Sheet

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_NAME_MAX = 31
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")
_WIDEST = 60
_NARROWEST = 8

_NUMBER_FORMATS = {
    Kind.COUNT: "#,##0",
    Kind.RATE: "#,##0.0",
    Kind.SCORE: "0.00",
    Kind.DAY: "dd/mm/yyyy",
    Kind.INSTANT: "dd/mm/yyyy hh:mm",
    Kind.DIFFERENCE: "#,##0",
    Kind.MONEY: '#,##0.00\\ "€"',
}

_SHOWN_LIKE: dict[Kind, Callable[[Any], str]] = {
    Kind.COUNT: figures.count,
    Kind.RATE: figures.rate,
    Kind.SCORE: figures.score,
    Kind.DAY: figures.day,
    Kind.INSTANT: figures.instant,
    Kind.DIFFERENCE: figures.difference,
    Kind.MONEY: figures.money,
}


def xlsx(sheets: Sequence[Sheet]) -> bytes:
    """Return a workbook with a page for each report: its title, its rows to read, its total and its notes.

    A difference of clocks is in milliseconds, an instant in local time. Money is in euros, to the cent.
    """
    from xlsxwriter.workbook import Workbook

    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(file, options) as book:
        book.set_properties({"title": sheets[0].title if sheets else "", "comments": "bitdesk"})
        names: set[str] = set()
        for sheet in sheets:
            _Page(book, book.add_worksheet(_name(sheet.title, names)), sheet).write()
    return file.getvalue()


class _Page:
    """One report on its page of the workbook; columns without a title are for programs, and stay out."""

    def __init__(self, book: Workbook, page: Worksheet, sheet: Sheet) -> None:
        self.book, self.page, self.sheet = book, page, sheet
        self.shown = [place for place, column in enumerate(sheet.columns) if column.title]
        self.widths = [max(_NARROWEST, len(sheet.columns[place].title)) for place in self.shown]
        self.formats: dict[tuple[Kind, bool], Format] = {}

    def write(self) -> None:
        self.page.write_string(
            0, 0, figures.plain(self.sheet.title), self.book.add_format({"bold": 1, "font_size": 14})
        )
        self._titles(2)
        for line, row in enumerate(self.sheet.rows, 3):
            self._row(line, self._labelled(line - 3, row))
        below = 3 + len(self.sheet.rows)
        if self.sheet.total:
            self._row(below, self.sheet.total, total=True)
            below += 1
        for note in self.sheet.notes:
            below += 1
            self.page.write_string(below, 0, figures.plain(note))
        for place, width in enumerate(self.widths):
            self.page.set_column(place, place, min(width + 2, _WIDEST))
        self.page.freeze_panes(3, 0)
        self.page.set_landscape()
        self.page.fit_to_pages(1, 0)
        self.page.repeat_rows(2)

    def _titles(self, line: int) -> None:
        for place, of in enumerate(self.shown):
            column = self.sheet.columns[of]
            side = "left" if column.kind is Kind.TEXT else "right"
            style = self.book.add_format({"bold": 1, "bottom": 1, "align": side})
            self.page.write_string(line, place, column.title, style)

    def _labelled(self, at: int, row: Sequence[Any]) -> Sequence[Any]:
        """Return a row whose first cell is its label, where the report has labels."""
        return (self.sheet.labels[at], *row[1:]) if at < len(self.sheet.labels) else row

    def _row(self, line: int, row: Sequence[Any], *, total: bool = False) -> None:
        for place, of in enumerate(self.shown):
            if row[of] is not None:
                self._cell(line, place, self.sheet.columns[of], row[of], total)

    def _cell(self, line: int, place: int, column: Column, value: Any, total: bool) -> None:
        style = self._format(column.kind, total)
        if isinstance(value, str) or column.kind is Kind.TEXT:
            text = figures.plain(str(value))
            self.page.write_string(line, place, text, style)
        else:
            text = _SHOWN_LIKE[column.kind](value)
            _write_value(self.page, line, place, column.kind, value, style)
        self.widths[place] = max(self.widths[place], len(text))

    def _format(self, kind: Kind, total: bool) -> Format:
        if (kind, total) not in self.formats:
            style: dict[str, Any] = {"num_format": _NUMBER_FORMATS[kind]} if kind in _NUMBER_FORMATS else {}
            self.formats[kind, total] = self.book.add_format(style | ({"bold": 1, "top": 1} if total else {}))
        return self.formats[kind, total]


def _write_value(page: Worksheet, line: int, place: int, kind: Kind, value: Any, style: Format) -> None:
    match kind:
        case Kind.DAY:
            page.write_datetime(line, place, value, style)
        case Kind.INSTANT:
            page.write_datetime(line, place, clock.local(value).replace(tzinfo=None), style)
        case Kind.MONEY:
            page.write_number(line, place, value / 100, style)
        case _:
            page.write_number(line, place, value, style)


def _name(title: str, taken: set[str]) -> str:
    """Return a name that a spreadsheet takes for a page: short, without its signs, unlike the others'."""
    plain = _NOT_IN_A_NAME.sub(" ", figures.plain(title)).strip(" '") or (
        "Feuille" if words.chosen() == "fr" else "Sheet"
    )
    name, number = _cut(plain, _NAME_MAX), 1
    while name.casefold() in taken:
        number += 1
        suffix = f" ({number})"
        name = _cut(plain, _NAME_MAX - len(suffix)) + suffix
    taken.add(name.casefold())
    return name


def _cut(text: str, longest: int) -> str:
    """Return a text that is cut behind a word where it is too long, and within one only if it must be."""
    if len(text) <= longest:
        return text
    whole_words = text[: longest + 1].rpartition(" ")[0].rstrip(" ,;:·–-'")
    return whole_words or text[:longest].rstrip(" '")
