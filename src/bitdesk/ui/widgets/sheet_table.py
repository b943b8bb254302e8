"""A report on the screen exactly as it is written to a file: its columns, its rows, its total."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics

from bitdesk.ui import theme
from bitdesk.ui.widgets.report_table import Cell, Column, ReportTable, Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bitdesk.exports.sheet import Sheet

NOTHING = "–"
SHORTEST = 48
_MARGINS = 18
_MEASURED = 3
_MANY = 200


@dataclass(frozen=True, slots=True)
class Shown:
    """A report in words: what takes long with many rows, and is done on the worker thread.

    `places` are the columns that people see; `lines` and `total` have their texts only, and `longest` some of the
    longest of each column.
    """

    sheet: Sheet
    places: tuple[int, ...]
    lines: list[list[str]]
    total: list[str]
    longest: tuple[tuple[str, ...], ...]


def shown(sheet: Sheet) -> Shown:
    """Put a report in words; a total alone, without a row, says nothing."""
    from bitdesk.exports.sheet import readable, readable_total

    places = tuple(place for place, column in enumerate(sheet.columns) if column.title)
    lines = [[row[place] for place in places] for row in readable(sheet)]
    total = readable_total(sheet) if lines else []
    longest = (sorted((line[at] for line in lines), key=len)[-_MEASURED:] for at in range(len(places)))
    return Shown(sheet, places, lines, [total[place] for place in places] if total else [], tuple(map(tuple, longest)))


class SheetTable(ReportTable):
    """Takes its columns from the report; figures are always whole, texts give way to them.

    `whole` are the names of columns of text that are never cut either.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, (), parent)
        self.whole: frozenset[str] = frozenset()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._texts: tuple[int, ...] = ()

    def show_sheet(self, found: Shown) -> None:
        """Show another report; the highlighted row stays where there are as many."""
        from bitdesk.exports.sheet import Kind

        kinds = [found.sheet.columns[place] for place in found.places]
        columns = tuple(
            Column(
                column.title,
                _width(column.title, found.longest[at], found.total[at] if found.total else ""),
                figures=column.kind not in {Kind.TEXT, Kind.DAY, Kind.INSTANT},
            )
            for at, column in enumerate(kinds)
        )
        self._texts = tuple(
            at for at, column in enumerate(kinds) if column.kind is Kind.TEXT and column.name not in self.whole
        )
        if columns != self.report.columns:
            self.report.show_columns(columns)
        rows = _Rows(found.lines, found.total)
        if len(rows) > _MANY:
            self.report.show_sequence(rows)
        else:
            self.show_rows(rows)
        self.share_width()

    def share_width(self) -> None:
        """Give each column the width of what it holds; where that is too much, long texts are cut, figures never."""
        wanted = [round(column.share) for column in self.report.columns]
        for place, width in enumerate(fitted(wanted, self._texts, self.viewport().width())):
            self.setColumnWidth(place, width)

    def sizeHint(self) -> QSize:
        """As much as there is: rows scroll."""
        return QSize(600, self.height_of(min(len(self.report.rows), 8)))


class _Rows(Sequence[Sequence[Cell]]):
    """The cells of a report, made when they come into sight; the total is the last row."""

    def __init__(self, lines: Sequence[Sequence[str]], total: Sequence[str]) -> None:
        self._lines, self._total = lines, total
        self._made: dict[int, tuple[Cell, ...]] = {}

    def __len__(self) -> int:
        return len(self._lines) + bool(self._total)

    @overload
    def __getitem__(self, place: int) -> Sequence[Cell]: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Sequence[Cell]]: ...

    def __getitem__(self, place: int | slice) -> Sequence[Cell] | Sequence[Sequence[Cell]]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        if not 0 <= place < len(self):
            raise IndexError(place)
        if place not in self._made:
            self._made[place] = self._make(place)
        return self._made[place]

    def _make(self, place: int) -> tuple[Cell, ...]:
        if place == len(self._lines):
            return tuple(Cell(text, bold=True) for text in self._total)
        return tuple(Cell(text, Tone.MUTED) if text == NOTHING else Cell(text) for text in self._lines[place])


def fitted(wanted: Sequence[int], texts: Sequence[int], room: int) -> list[int]:
    """Return widths that come to the room there is.

    Args:
        wanted: the width that each column needs.
        texts: the places of those that may be longer or shorter.
        room: all that there is.
    """
    widths, growing = [min(width, room) for width in wanted], texts or range(len(wanted))
    over = sum(widths) - room
    while over > 0 and texts:
        longest = max(texts, key=lambda place: widths[place])
        if widths[longest] <= SHORTEST:
            break
        widths[longest] -= 1
        over -= 1
    for place in growing if over < 0 else ():
        widths[place] += -over // len(growing)
    return widths


def _width(title: str, texts: Sequence[str], total: str) -> float:
    """Return the width that a column needs, by its longest texts: measuring all would take too long."""
    heading = QFontMetrics(theme.font(11)).horizontalAdvance(title)
    foot = QFontMetrics(theme.font(13, bold=True)).horizontalAdvance(total)
    measure = QFontMetrics(theme.font(13)).horizontalAdvance
    return max([heading, foot, *map(measure, texts)]) + _MARGINS
