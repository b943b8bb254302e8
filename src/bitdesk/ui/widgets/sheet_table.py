"""A report on the screen exactly as it is written to a file: its columns, its rows, its total."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip

from bitdesk.ui import theme
from bitdesk.ui.hints import as_words
from bitdesk.ui.widgets.report_table import Cell, Column, ReportTable, Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bitdesk.exports.sheet import Sheet

NOTHING = "–"
SHORTEST = 36
GAP = 6
_MARGINS = 2 * GAP + 1
_MEASURED = 12
_USUAL = 0.9
_MANY = 200


@dataclass(frozen=True, slots=True)
class Shown:
    """A report in words: what takes long with many rows, and is done on the worker thread.

    `places` are the columns that people see, those left out in which nothing is written; `lines` and `total` have their
    texts only. Of each column, `longest` are some of the longest texts, and `usual` the same of nine rows in ten.
    """

    sheet: Sheet
    places: tuple[int, ...]
    lines: list[list[str]]
    total: list[str]
    longest: tuple[tuple[str, ...], ...]
    usual: tuple[tuple[str, ...], ...]


def shown(sheet: Sheet) -> Shown:
    """Put a report in words; a total alone, without a row, says nothing."""
    from bitdesk.exports.sheet import readable, readable_total

    rows = readable(sheet)
    total = readable_total(sheet) if rows else []
    written = [*rows, total] if total else rows
    places = tuple(
        place
        for place, column in enumerate(sheet.columns)
        if column.title and (not rows or any(texts[place] for texts in written))
    )
    by_length = [sorted((row[place] for row in rows), key=len) for place in places]
    return Shown(
        sheet,
        places,
        lines=[[row[place] for place in places] for row in rows],
        total=[total[place] for place in places] if total else [],
        longest=tuple(map(_last, by_length)),
        usual=tuple(_last(texts[: int(len(texts) * _USUAL) + 1]) for texts in by_length),
    )


def _last(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the last few that are not the same."""
    return tuple(islice(dict.fromkeys(reversed(texts)), _MEASURED))


class SheetTable(ReportTable):
    """Takes its columns from the report; figures are always whole, texts give way to them.

    `whole` are the names of columns of text that are never cut either, `nothing` is said where there is no row.
    """

    gap = GAP
    nothing = ""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, (), parent)
        self.whole: frozenset[str] = frozenset()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._texts: tuple[int, ...] = ()
        self._stages: tuple[Sequence[int], ...] = ()

    def show_sheet(self, found: Shown) -> None:
        """Show another report; the highlighted row stays where there are as many."""
        from bitdesk.exports.sheet import Kind

        kinds = [found.sheet.columns[place] for place in found.places]
        self._texts = tuple(
            at for at, column in enumerate(kinds) if column.kind is Kind.TEXT and column.name not in self.whole
        )
        self._stages = self._needed(found)
        columns = tuple(
            Column(column.title, width, figures=column.kind not in {Kind.TEXT, Kind.DAY, Kind.INSTANT})
            for column, width in zip(kinds, self._stages[-1], strict=True)
        )
        if columns != self.report.columns:
            self.report.show_columns(columns)
        rows = _Rows(found.lines, found.total)
        if len(rows) > _MANY:
            self.report.show_sequence(rows)
        else:
            self.show_rows(rows)
        self.setAccessibleDescription("" if len(rows) else self.nothing)
        self.viewport().update()
        self.share_width()

    def _needed(self, found: Shown) -> tuple[Sequence[int], ...]:
        """Return the widths that the columns must have, those that do for nearly all rows, and those for all."""
        totals = found.total or [""] * len(found.places)
        titles = [found.sheet.columns[place].title for place in found.places]
        whole = list(map(_width, titles, found.longest, totals))
        least, usual = list(whole), list(whole)
        for at in self._texts:
            usual[at] = min(_width("", found.usual[at], totals[at]), whole[at])
            least[at] = min(SHORTEST, whole[at])
        return least, usual, whole

    def share_width(self) -> None:
        """Give each column the width of what it holds; where that is too much, long texts are cut, figures never."""
        growing = self._texts or range(len(self.report.columns))
        for place, width in enumerate(fitted(self._stages, growing, self.viewport().width())):
            self.setColumnWidth(place, width)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell all of what is cut to who points at it."""
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            if index.isValid() and self.is_cut(index.row(), index.column()):
                QToolTip.showText(event.globalPos(), as_words(index.data()), self)
                return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or what is said where there is none: the table stays, and the keyboard in it."""
        super().paintEvent(event)
        if self.nothing and not self.report.rows:
            painter = QPainter(self.viewport())
            painter.setFont(theme.font(13))
            painter.setPen(theme.colours().muted)
            area = self.viewport().rect().adjusted(GAP, GAP, -GAP, 0)
            painter.drawText(area, Qt.TextFlag.TextWordWrap, self.nothing)
            painter.end()

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


def fitted(stages: Sequence[Sequence[int]], growing: Sequence[int], room: int) -> list[int]:
    """Return widths that come to the room there is.

    Args:
        stages: the widths that the columns need, from what they must have to what they would like: where there is not
            enough for a stage, the narrowest grow first.
        growing: the places of those that share what is left.
        room: all that there is.
    """
    widths = list(stages[0]) if stages else []
    for stage in stages[1:]:
        short = [place for place, width in enumerate(widths) if width < stage[place]]
        for _pixel in range(room - sum(widths)):
            if not short:
                break
            narrowest = min(short, key=lambda place: widths[place])
            widths[narrowest] += 1
            if widths[narrowest] >= stage[narrowest]:
                short.remove(narrowest)
    left = room - sum(widths)
    for place in growing if widths and left > 0 else ():
        widths[place] += left // len(growing)
    return widths


def _width(title: str, texts: Sequence[str], total: str) -> int:
    """Return the width that a column needs, by its longest texts: measuring all would take too long."""
    heading = QFontMetrics(theme.font(11)).horizontalAdvance(title)
    foot = QFontMetrics(theme.font(13, bold=True)).horizontalAdvance(total)
    measure = QFontMetrics(theme.font(13)).horizontalAdvance
    return max([heading, foot, *map(measure, texts)]) + _MARGINS
